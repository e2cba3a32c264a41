use super::explains;
use super::place_words::article;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Hit};
use crate::{Medium, Stage};
use std::ops::Range;

const WAYS: [(Cue, Medium); 3] =
    [(Cue::Phone, Medium::Phone), (Cue::Video, Medium::Video), (Cue::InPerson, Medium::InPerson)];

/// A way to meet that the text names and does not deny.
#[derive(Debug, Clone)]
struct Named {
    way: Medium,
    words: Range<usize>,
}

/// How to meet, where the mail says or implies it: a number to call is the phone, a place is in person. Two ways that
/// are left open are none.
pub(crate) fn medium(scene: &Scene<'_>, has_number: bool, has_place: bool) -> Option<Medium> {
    let named = named(scene);
    let says = |way: Medium| named.iter().any(|n| n.way == way);
    if has_number && (says(Medium::Phone) || !says(Medium::Video)) {
        return Some(Medium::Phone);
    }
    if left_open(scene, &named) {
        return None;
    }
    if has_place && !says(Medium::Video) && !says(Medium::Phone) {
        return Some(Medium::InPerson);
    }
    let count = |way: Medium| named.iter().filter(|n| n.way == way).count();
    let most = WAYS.iter().map(|(_, way)| (count(*way), *way)).filter(|(n, _)| *n > 0);
    let said = most.rev().max_by_key(|(n, _)| *n).map(|(_, way)| way);
    said.or_else(|| meal(scene).then_some(Medium::InPerson))
}

/// Whether a sure word for video or phone stands undenied.
pub(crate) fn remote(scene: &Scene<'_>) -> bool {
    let named = named(scene);
    let says = |way: Medium| named.iter().any(|n| n.way == way);
    (says(Medium::Video) || says(Medium::Phone)) && !says(Medium::InPerson)
}

fn named(scene: &Scene<'_>) -> Vec<Named> {
    let mut found = Vec::new();
    for hit in scene.hits.iter() {
        let Some((_, way)) = WAYS.iter().find(|(cue, _)| *cue == hit.cue) else { continue };
        let of_time =
            scene.pieces.iter().any(|p| p.words.start <= hit.words.start && hit.words.end <= p.words.end);
        let works = *way == Medium::InPerson
            && (stays_there(scene, hit) || explains(scene, hit.words.start) || leads_to_time(scene, hit));
        let works = works
            || is_had(scene, hit)
            || refers(scene, hit)
            || (*way == Medium::InPerson && passing(scene, hit));
        if !works
            && !of_time
            && !common_noun(scene, hit)
            && !denied(scene, hit)
            && !names_something(scene, hit)
        {
            found.push(Named { way: *way, words: hit.words.clone() });
        }
    }
    for (index, word) in scene.text.words.iter().enumerate() {
        let hit = Hit { cue: Cue::Video, words: index..index + 1 };
        let inside = scene.sentence_of(index).start < index;
        let listed = found.iter().any(|n| n.words.contains(&index));
        if &*word.fold == "meet" && word.capital && inside && !listed && !denied(scene, &hit) {
            found.push(Named { way: Medium::Video, words: hit.words });
        }
    }
    found
}

/// "¿Lo podemos pasar al día siguiente?", "nos vemos a las 10": to a time, not to a place.
fn leads_to_time(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    const LEADS: [&str; 21] = [
        "a", "al", "en", "por", "in", "at", "alle", "alla", "da", "as", "em", "no", "na", "ao", "naar", "op",
        "im", "am", "um", "om", "de",
    ];
    let Some(last) = hit.words.end.checked_sub(1).filter(|l| *l > hit.words.start) else { return false };
    let timed = |i: usize| scene.pieces.covers(i);
    timed(last) || (LEADS.contains(&scene.text.fold_at(last)) && timed(last + 1))
}

/// "I have a video call with Paris before that": another meeting.
fn is_had(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    const HAVE: [&str; 16] = [
        "have", "ve", "got", "had", "habe", "haben", "hab", "ai", "avons", "tengo", "tenemos", "ho",
        "abbiamo", "heb", "tenho", "temos",
    ];
    const ONE: [&str; 12] =
        ["a", "an", "another", "eine", "einen", "ein", "une", "un", "una", "een", "uma", "um"];
    let before = |n: usize| hit.words.start.checked_sub(n).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    scene.stage().is_some() && ONE.contains(&before(1)) && (2..5).any(|n| HAVE.contains(&before(n)))
}

/// A guest who answers offers tells of visits and lunches; only what is asked, preferred or put in place of another way
/// settles how to meet.
fn passing(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let answers = !scene.by_host() && scene.stage() == Some(Stage::Proposed);
    let sentence = scene.sentence_of(hit.words.start);
    let settles = [Cue::Change, Cue::InsteadOf, Cue::Rather].iter().any(|c| scene.has_in(*c, &sentence));
    let asks = scene.asks(&sentence);
    answers && !settles && !asks
}

/// "For the site visit I have Thursday": a guest who answers calls the meeting by its name.
fn refers(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    const FOR: [&str; 9] = ["for", "fuer", "fur", "pour", "para", "per", "voor", "zur", "zum"];
    let answers = !scene.by_host() && scene.stage().is_some_and(|s| s != Stage::Scheduled);
    let before = |n: usize| hit.words.start.checked_sub(n).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    answers && (FOR.contains(&before(1)) || (FOR.contains(&before(2)) && article(before(1))))
}

/// "I work at our office in Singapore": where the writer is, not where people meet.
fn stays_there(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    scene
        .hits
        .of(Cue::Here)
        .any(|h| h.words.start <= hit.words.start && hit.words.start < h.words.end && h.words.len() > 1)
}

/// "Llámalo \"Cierre T1\"", "call it: Kick-off": a title is given, nobody is rung up.
fn names_something(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let end = hit.words.end.checked_sub(1).and_then(|i| scene.text.words.get(i)).map(|w| w.span.end);
    let rest = end.and_then(|end| scene.text.raw.get(end..)).unwrap_or_default();
    hit.cue == Cue::Phone
        && rest.trim_start().starts_with(['"', '“', '«', '„', '‘', '\''])
        && !rest.starts_with('\'')
}

/// "our teams", "we meet", "zoom in": names of products that are also words, written small.
fn common_noun(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let Some(word) = scene.text.words.get(hit.words.start).filter(|_| hit.words.len() == 1) else {
        return false;
    };
    let own = hit.words.start.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    const LEADS: [&str; 26] = [
        "on", "via", "over", "by", "a", "use", "using", "per", "ueber", "uber", "mit", "en", "par", "sur",
        "por", "su", "con", "met", "pelo", "no", "in", "ein", "un", "um", "een", "through",
    ];
    const OWNERS: [&str; 20] = [
        "our", "your", "their", "the", "both", "unsere", "unseren", "ihre", "die", "beide", "nos", "vos",
        "les", "nuestros", "los", "i", "nostri", "onze", "as", "nossas",
    ];
    match &*word.fold {
        "teams" => {
            OWNERS.contains(&own) || (!word.capital && scene.language == "en" && !LEADS.contains(&own))
        }
        _ => false,
    }
}

/// "not Zoom", "instead of the video", "video doesn't work": a denial shortly before, or after, in the same stretch.
fn denied(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let segment = scene.segment_of(hit.words.start);
    let before = hit.words.start.saturating_sub(4).max(segment.start)..hit.words.start;
    let within = hit.words.start..hit.words.start + 1;
    let after = hit.words.end..(hit.words.end + 4).min(segment.end);
    // "from Webex to Meet": the denial of one way says nothing against the next.
    let spent = |h: &Hit<Cue>| {
        let way = |m: &Hit<Cue>| WAYS.iter().any(|(cue, _)| *cue == m.cue);
        h.words.len() > 1 && scene.hits.iter().any(|m| way(m) && h.words.contains(&m.words.start))
    };
    let says_not = |range: &Range<usize>| {
        scene.hits_in(range).any(|h| matches!(h.cue, Cue::InsteadOf | Cue::Not) && !spent(h))
    };
    let covered = |h: &Hit<Cue>| {
        h.words.len() > 1 && h.words.start < hit.words.end && h.words.contains(&hit.words.start)
    };
    (says_not(&before) && !only(scene, &before))
        || scene.hits.of(Cue::InsteadOf).any(covered)
        || (hit.words.len() == 1 && says_not(&within))
        || scene.has_in(Cue::Gone, &after)
}

/// "not only", "nicht nur": no denial.
fn only(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    words.clone().any(|i| {
        matches!(
            scene.text.fold_at(i),
            "only" | "just" | "nur" | "bloss" | "seulement" | "solo" | "alleen" | "so" | "apenas"
        )
    })
}

/// Two ways in one sentence, joined by "or".
fn left_open(scene: &Scene<'_>, named: &[Named]) -> bool {
    const OR: [&str; 12] =
        ["or", "oder", "ou", "o", "of", "either", "whichever", "oppure", "od", "entweder", "soit", "ofwel"];
    named.iter().any(|one| {
        named.iter().any(|other| {
            let between = one.words.start..other.words.end;
            one.way != other.way
                && scene.sentence_of(one.words.start).contains(&other.words.start)
                && between.clone().any(|i| OR.contains(&scene.text.fold_at(i)))
        })
    })
}

/// A host asks for a lunch or a coffee, as a meeting and not as a time of day.
fn meal(scene: &Scene<'_>) -> bool {
    if scene.stage().is_some_and(|s| s != Stage::New) || !scene.by_host() || remote(scene) {
        return false;
    }
    let meant = |hits: &[Hit<Cue>], stop: &dyn Fn(&Hit<Cue>) -> bool| {
        hits.iter().filter(|h| h.cue == Cue::Meal).any(|h| {
            let of_day = hits.iter().any(|t| {
                t.cue == Cue::MealTime && t.words.start <= h.words.start && h.words.end <= t.words.end
            });
            !of_day && !stop(h)
        })
    };
    let told = |hit: &Hit<Cue>| {
        let segment = scene.segment_of(hit.words.start);
        let starts = scene.text.words.get(segment.start).is_some_and(|w| w.brk >= Break::Stop);
        let asked = scene.has_in(Cue::Arrange, &scene.sentence_of(hit.words.start));
        !(starts || asked) || denied(scene, hit) || scene.has_in(Cue::Busy, &(segment.start..hit.words.end))
    };
    meant(&scene.hits, &told) || meant(&scene.subject_hits, &|_| false)
}
