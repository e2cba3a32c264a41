//! Stances that a stretch takes from those beside it: a time before its verb, one that is told as the reason for another.

use super::stance::{Stance, Stretch, fragment, points_back, timed};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use std::ops::Range;

/// A time before its verb ("Tuesday, Wednesday or Thursday, all of them work"): a stretch that only names times and
/// has no stance of its own takes that of the next one that has.
pub(super) fn look_ahead(scene: &Scene<'_>, sentence: &mut [Stretch]) {
    let mut next: Option<Stance> = None;
    let mut pointed: Option<Stance> = None;
    let mut told = 0;
    let first = sentence.first().map(|s| s.words.clone());
    let asked = first.as_ref().is_some_and(|words| scene.asks(&scene.sentence_of(words.start)));
    if !asked {
        label(scene, sentence);
    }
    for stretch in sentence.iter_mut().rev() {
        let mut bare = true;
        if stretch.said && !(stretch.loose && pointed.is_some()) {
            bare = false;
            next = (!timed(scene, &stretch.words)
                && (matches!(stretch.stance, Stance::For | Stance::Against)
                    || stretch.stance == Stance::Busy && !stretch.loose))
                .then_some(stretch.stance)
                .filter(|_| !conditional(scene, &stretch.words));
            told = stretch.words.start;
        } else if let Some(stance) = pointed.filter(|_| timed(scene, &stretch.words)) {
            stretch.stance = stance;
            stretch.said = true;
            pointed = None;
            continue;
        }
        pointed = next.filter(|s| *s != Stance::Busy && stretch.said && points_back(scene, &stretch.words));
        let after = scene.text.words.get(stretch.words.end);
        // "Tuesday 10:00: dentist" says so of the Tuesday; a semicolon begins something else.
        let labels = !asked && stretch.words.end == told && labels(scene, stretch.words.end);
        if bare && !labels && after.is_some_and(|w| w.brk >= Break::Colon) {
            next = None;
        }
        let bare = bare && !scene.has_in(Cue::Only, &stretch.words);
        if bare
            && let Some(stance) = next
            && (stance != Stance::Busy
                || labels
                || stretch.words.end == told && first.as_ref() == Some(&stretch.words))
            && fragment(scene, &stretch.words)
        {
            stretch.stance = stance;
            stretch.said = true;
        }
    }
}

/// "Thursday 14:00: school play": what stands behind the colon of a label says what it is, and where that is no yes, the
/// time is not offered.
fn label(scene: &Scene<'_>, sentence: &mut [Stretch]) {
    const FREE: [&str; 16] = [
        "free", "frei", "libre", "libero", "libera", "vrij", "livre", "ok", "okay", "yes", "ja", "si", "oui",
        "sim", "fine", "geht",
    ];
    for at in 1..sentence.len() {
        let Some((before, [said, ..])) = sentence.split_at_mut_checked(at) else { continue };
        let Some(time) = before.last_mut().filter(|t| !t.said && t.stance == Stance::For) else { continue };
        let other = timed(scene, &said.words) || scene.has_in(Cue::Question, &said.words);
        if !labels(scene, said.words.start) || other || !fragment(scene, &time.words) {
            continue;
        }
        let yes = [Cue::Can, Cue::Suits, Cue::Yes, Cue::Rather, Cue::Propose, Cue::AllDay, Cue::AnyDay]
            .iter()
            .any(|c| scene.has_in(*c, &said.words))
            || said.words.clone().any(|i| FREE.contains(&scene.text.fold_at(i)));
        time.stance = match said.stance {
            stance @ (Stance::Against | Stance::Busy) => stance,
            _ if yes => Stance::For,
            _ => Stance::Aside,
        };
        time.said = true;
    }
}

/// Whether a colon stands before a word, as behind a label.
fn labels(scene: &Scene<'_>, word: usize) -> bool {
    let Some(before) = word.checked_sub(1) else { return false };
    let gap = scene.text.span_of(&(before..before + 1)).end..scene.text.span_of(&(word..word + 1)).start;
    scene.text.raw.get(gap).is_some_and(|between| between.contains(':'))
}

/// "Monday 25, that's Whit Monday": a feast told of the day before it.
pub(super) fn feast_of(scene: &Scene<'_>, sentence: &mut [Stretch]) {
    for at in 1..sentence.len() {
        let told = sentence.get(at).is_some_and(|s| {
            let feast = scene.pieces.begun_in(&s.words).iter().any(|p| p.holiday);
            feast
                && !s.said
                && s.words.len() <= 6
                && s.words.clone().any(|i| super::stance::is_copula(scene, i))
        });
        let day = sentence
            .get(at - 1)
            .is_some_and(|b| !b.said && fragment(scene, &b.words) && timed(scene, &b.words));
        if told && day {
            for stretch in sentence.iter_mut().skip(at - 1).take(2) {
                stretch.stance = Stance::Busy;
                stretch.said = true;
            }
        }
    }
}

/// "Wed 28th - no": a no right behind a time that nothing is said of.
pub(super) fn answer_no(scene: &Scene<'_>, sentence: &mut [Stretch]) {
    for at in 1..sentence.len() {
        let no = sentence.get(at).is_some_and(|s| {
            let words = &s.words;
            let denies = scene.has_in(Cue::No, words)
                || scene.has_in(Cue::Not, words)
                || scene.has_in(Cue::Nothing, words);
            words.len() <= 2 && denies && !timed(scene, words)
        });
        let unsaid = |b: &&mut Stretch| no && !b.said && timed(scene, &b.words) && fragment(scene, &b.words);
        if let Some(before) = sentence.get_mut(at - 1).filter(unsaid) {
            before.stance = Stance::Against;
            before.said = true;
        }
    }
}

/// What happens on a day, told before a turn to another time that is asked for, is why: "the plumber comes Tuesday,
/// so let us say Wednesday".
pub(super) fn give_reasons(scene: &Scene<'_>, stretches: &mut [Stretch]) {
    let mut turned = None;
    for stretch in stretches.iter_mut().rev() {
        let asked = stretch.stance == Stance::For && stretch.said && timed(scene, &stretch.words);
        if asked && (scene.has_in(Cue::Turn, &stretch.words) || stretch.rather) {
            turned = Some(stretch.sentence);
        }
        let asks = scene.sentences.get(stretch.sentence).is_some_and(|s| s.asks);
        let dated = scene.pieces.begun_in(&stretch.words).iter().any(|p| p.days.is_some());
        let told = stretch.stance == Stance::Aside && !stretch.said && dated;
        if told && turned == Some(stretch.sentence) && !asks && !fragment(scene, &stretch.words) {
            stretch.stance = Stance::Busy;
        }
    }
}

/// "Monday if the fever's gone": what is only a condition says nothing of the time before it.
fn conditional(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    scene.has_in(Cue::Condition, &(words.start..(words.start + 3).min(words.end)))
}

#[cfg(test)]
mod tests {
    use crate::constraints::letters::letters;

    #[test]
    fn french_says_for_against_and_beside_the_point() {
        for (text, expected) in [
            ("Je répare la grange jeudi, plutôt vendredi.", "AF"),
            ("Mercredi me déplaît, essayons jeudi.", "AF"),
            ("Mardi m'irait très bien.", "F"),
            ("Ce n'est pas lundi mais mardi que je préfère.", "AF"),
            ("Je n'ai aucune objection pour vendredi.", "F"),
            ("Lundi est hors de question.", "A"),
            ("Nous vendangeons mardi.", "A"),
            ("Merci pour votre courriel de lundi, jeudi me va.", "SF"),
        ] {
            assert_eq!(letters("fr", text), expected, "{text}");
        }
    }

    #[test]
    fn italian_says_for_against_and_beside_the_point() {
        for (text, expected) in [
            ("Giovedì accompagno mia zia dal notaio, meglio venerdì.", "AF"),
            ("Martedì mi starebbe comodo.", "F"),
            ("Mercoledì è improponibile, proviamo giovedì.", "AF"),
            ("Non ho obiezioni per venerdì.", "F"),
            ("Nulla osta per lunedì.", "F"),
            ("Lunedì raccogliamo le mele.", "A"),
            ("Ho letto la Sua lettera di lunedì, giovedì va benissimo.", "SF"),
        ] {
            assert_eq!(letters("it", text), expected, "{text}");
        }
    }

    #[test]
    fn english_says_for_against_and_beside_the_point() {
        for (text, expected) in [
            ("I'm in my workshop Tuesday and the door is open.", "F"),
            ("I'm in Bristol Tuesday, Wednesday I can do.", "AF"),
            ("Thursday is the village fete, Friday would be a joy.", "AF"),
            ("I thatch roofs Mondays.", "A"),
            ("The ferry company told us on Monday, so how about Thursday?", "SF"),
            ("Not a hope on Friday.", "A"),
            ("Friday is no trouble at all.", "F"),
            ("Monday if the snow has melted.", "F"),
            ("Tuesday? Have a heart.", "A"),
            ("The lease expires on 4 May.", "S"),
        ] {
            assert_eq!(letters("en", text), expected, "{text}");
        }
    }

    #[test]
    fn what_happens_before_a_turn_to_another_time_is_why() {
        assert_eq!(letters("fr", "Le ramoneur monte sur le toit mardi, donc disons plutôt jeudi."), "AF");
    }
}
