use super::known::{Known, is_office, known, names_itself};
use super::place_words::article;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Hit, Kind};
use addr::EmailAddress;
use std::collections::BTreeMap;
use std::ops::Range;

/// Who should come, go or may stay away, by what the mail says.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    pub(crate) add: Vec<EmailAddress>,
    pub(crate) remove: Vec<EmailAddress>,
    pub(crate) optional: Vec<EmailAddress>,
    /// Somebody is to be invited, and nobody can tell from the mail who that is.
    pub(crate) unclear: bool,
    /// Somebody else keeps the diary, and is named or copied.
    pub(crate) diary: bool,
}

/// What the mail says of one person.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    add: i32,
    remove: i32,
    optional: i32,
    info: i32,
    diary: i32,
    /// They come in somebody's place.
    stands_in: bool,
}

/// Where somebody is named.
#[derive(Debug, Clone)]
struct Mention {
    word: usize,
    person: usize,
}

/// Reads the people of a mail. `first` = a host's first request, to which everybody on To and Cc belongs.
pub(crate) fn people(scene: &Scene<'_>, first: bool) -> People {
    let known = known(scene);
    let mentions = mentions(scene, &known);
    let said = said(scene, &mentions, first);
    let mut out = People::default();
    let writer = scene.conversation.sender.address.key();
    let asked_by_guest = scene.conversation.thread.is_none() && !scene.by_host();
    for (index, person) in known.iter().enumerate().filter(|(_, k)| k.address.key() != writer) {
        place(person, said.get(&index).copied().unwrap_or_default(), first, &mut out);
    }
    if asked_by_guest && !for_another(scene, &out) {
        out.add.insert(0, scene.conversation.sender.address.clone());
    }
    if first {
        offices(scene, &mentions, &known, &mut out);
        introduced(scene, &known, &mentions, &mut out);
        out.unclear = out.add.is_empty();
        return out;
    }
    succeeds(scene, &known, &mentions, &mut out);
    leaves(scene, &known, &mut out);
    let nothing = out.add.is_empty() && out.remove.is_empty() && out.optional.is_empty();
    out.unclear = nothing && (ambiguous(scene, &known) || stranger(scene, &mentions));
    out
}

fn place(person: &Known, said: Said, first: bool, out: &mut People) {
    let informed = said.info > 0 && said.info >= said.optional && said.add < 2;
    out.diary |= said.diary > 0 && !person.invited;
    if person.invited {
        if said.remove > said.optional {
            out.remove.push(person.address.clone());
        } else if said.optional > 0 {
            out.optional.push(person.address.clone());
        }
        return;
    }
    let stays = (said.diary == 0 || said.stands_in)
        && (said.remove == 0 || said.optional > 0 || said.add > said.remove);
    let wanted = if first {
        stays && !informed
    } else {
        stays && (said.add > 0 || said.optional > 0) && (!informed || said.add > 1)
    };
    if wanted {
        out.add.push(person.address.clone());
        if said.optional > 0 {
            out.optional.push(person.address.clone());
        }
    }
}

/// A guest's office asks on behalf of somebody who is named with an address; else it is the writer who wants to meet.
fn for_another(scene: &Scene<'_>, out: &People) -> bool {
    const BEHALF: [(&str, &str); 8] = [
        ("on", "behalf"),
        ("im", "auftrag"),
        ("im", "namen"),
        ("part", "de"),
        ("nombre", "de"),
        ("conto", "di"),
        ("namens", ""),
        ("nome", "de"),
    ];
    let says = |(a, b): &(&str, &str)| {
        (0..scene.text.words.len())
            .any(|i| scene.text.fold_at(i) == *a && (b.is_empty() || scene.text.fold_at(i + 1) == *b))
    };
    !out.add.is_empty() && (BEHALF.iter().any(says) || is_office(&scene.conversation.sender.address))
}

/// The host's own office on copy keeps a record and does not come, unless the mail speaks of it.
fn offices(scene: &Scene<'_>, mentions: &[Mention], known: &[Known], out: &mut People) {
    let own = scene.conversation.host.address.domain();
    let spoken_of = |address: &EmailAddress| {
        mentions.iter().any(|m| known.get(m.person).is_some_and(|k| k.address == *address))
    };
    let others = out.add.iter().any(|a| !is_office(a));
    out.add.retain(|a| !others || !is_office(a) || a.domain() != own || spoken_of(a));
}

/// Who is thanked by name, with others to meet, made the introduction and is let go.
fn introduced(scene: &Scene<'_>, known: &[Known], mentions: &[Mention], out: &mut People) {
    for hit in scene.hits.of(Cue::Courtesy) {
        let near = hit.words.end..hit.words.end + 2;
        let thanked = mentions.iter().find(|m| near.contains(&m.word)).and_then(|m| known.get(m.person));
        if let Some(person) = thanked.filter(|_| out.add.len() > 1) {
            out.add.retain(|address| *address != person.address);
        }
    }
}

/// "Priya has moved on. Tom Hask takes her seat: tom@…": the one who is spoken of before goes, the next one comes.
fn succeeds(scene: &Scene<'_>, known: &[Known], mentions: &[Mention], out: &mut People) {
    let Some(hit) = scene.first(Cue::TheirPlace) else { return };
    let person = |m: &Mention| known.get(m.person);
    let new = mentions.iter().filter_map(person).find(|k| !k.invited);
    let before = mentions.iter().rev().filter(|m| m.word < hit.words.end).filter_map(person);
    let Some((old, new)) = before.clone().find(|k| k.invited).zip(new) else { return };
    if !out.add.contains(&new.address) {
        out.add.push(new.address.clone());
    }
    if !out.remove.contains(&old.address) {
        out.remove.push(old.address.clone());
    }
}

/// The writer sends another in their place, or asks to be left out.
fn leaves(scene: &Scene<'_>, known: &[Known], out: &mut People) {
    let sender = &scene.conversation.sender.address;
    let invited = known.iter().any(|k| k.invited && k.address.key() == sender.key());
    let replaced = !out.add.is_empty() && scene.has(Cue::StandIn);
    let asks = scene.has(Cue::RemoveMe) && !out.add.is_empty();
    let of_third = scene.has(Cue::TheirPlace) && !out.remove.is_empty();
    if invited && !scene.by_host() && (replaced || asks) && !of_third && !out.remove.contains(sender) {
        out.remove.push(sender.clone());
    }
}

/// Where people are named. A name shared by two of them is nobody's.
fn mentions(scene: &Scene<'_>, known: &[Known]) -> Vec<Mention> {
    let mut found = Vec::new();
    for (index, word) in scene.text.words.iter().enumerate() {
        let mut fits =
            known.iter().enumerate().filter(|(_, k)| k.is_named_by(&scene.text, word)).map(|(i, _)| i);
        if let (Some(person), None) = (fits.next(), fits.next()) {
            found.push(Mention { word: index, person });
        }
    }
    found
}

fn said(scene: &Scene<'_>, mentions: &[Mention], first: bool) -> BTreeMap<usize, Said> {
    let mut said: BTreeMap<usize, Said> = BTreeMap::new();
    for hit in scene.hits.iter() {
        let slot: fn(&mut Said) -> &mut i32 = match hit.cue {
            Cue::AddPerson | Cue::StandIn => |s| &mut s.add,
            Cue::RemovePerson => |s| &mut s.remove,
            Cue::OptionalPerson => |s| &mut s.optional,
            Cue::InfoPerson => |s| &mut s.info,
            Cue::Delegate => |s| &mut s.diary,
            Cue::InsteadOf => |s| &mut s.remove,
            _ => continue,
        };
        let near = hit.cue == Cue::InfoPerson || (first && hit.cue == Cue::Delegate);
        let asked = first && hit.cue == Cue::Delegate && asks_to_arrange(scene, hit);
        if fallback(scene, hit) {
            continue;
        }
        // "Nimmt nicht teil", "komt niet mee".
        let denied =
            hit.cue == Cue::AddPerson && scene.has_in(Cue::Not, &(hit.words.start + 1..hit.words.end));
        if (near && !beside(scene, mentions, hit))
            || asked
            || denied
            || of_writer(scene, hit)
            || away(scene, hit)
        {
            continue;
        }
        let owners =
            if hit.cue == Cue::InsteadOf { right_after(mentions, hit) } else { owners(scene, mentions, hit) };
        for owner in owners {
            let entry = said.entry(owner).or_default();
            *slot(entry) += 1;
            entry.stands_in |= hit.cue == Cue::StandIn;
        }
    }
    said
}

/// "If he can't, Friday the 23rd", "si l'un des deux ne peut pas, alors à 9 h": another time, and nobody stays away.
fn fallback(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let segment = scene.segment_of(hit.words.start);
    let conditional = || scene.has_in(Cue::Condition, &(segment.start..hit.words.end));
    let timed = |words: Range<usize>| words.into_iter().any(|i| scene.pieces.covers(i));
    match hit.cue {
        Cue::RemovePerson => conditional(),
        Cue::OptionalPerson => conditional() && timed(segment.end.max(hit.words.end)..segment.end + 2),
        _ => false,
    }
}

/// "Priya is out till Thursday": who is away for some days still comes on others.
fn away(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let absent = |h: &Hit<Cue>| {
        matches!(h.cue, Cue::Cannot | Cue::Busy | Cue::Refused)
            && h.words.start < hit.words.end
            && hit.words.start < h.words.end
    };
    let until = hit.words.start..hit.words.end + 2;
    hit.cue == Cue::RemovePerson
        && scene.pieces.iter().any(|p| until.contains(&p.words.start) && p.days.is_some())
        && scene.hits.iter().any(absent)
}

/// "Agenda una cita", not "la agenda": what the assistant is asked to do.
fn asks_to_arrange(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let noun = |i: usize| {
        let before = i.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
        article(before) || matches!(before, "da" | "do" | "del" | "della" | "dell" | "sein" | "ihr" | "zijn")
    };
    scene.hits_in(&hit.words).any(|h| h.cue == Cue::Arrange && !noun(h.words.start))
}

/// "Drop me", "mich streichen", "ya no hace falta que figure": about the writer, whoever else is named nearby.
fn of_writer(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    const ME: [&str; 7] = ["me", "mich", "moi", "mij", "mi", "myself", "ik"];
    if !matches!(hit.cue, Cue::RemovePerson | Cue::OptionalPerson) {
        return false;
    }
    let own =
        scene.hits.of(Cue::RemoveMe).any(|h| h.words.start < hit.words.end && hit.words.start < h.words.end);
    own || (hit.words.start..hit.words.end + 1).any(|i| ME.contains(&scene.text.fold_at(i)))
}

/// "For info" is about people who are named in the same stretch.
fn beside(scene: &Scene<'_>, mentions: &[Mention], hit: &Hit<Cue>) -> bool {
    let segment = scene.segment_of(hit.words.start);
    mentions.iter().any(|m| segment.contains(&m.word) || hit.words.contains(&m.word))
}

/// "instead of Gregor": the name right behind the phrase.
fn right_after(mentions: &[Mention], hit: &Hit<Cue>) -> Vec<usize> {
    let near = hit.words.end..hit.words.end + 2;
    let found = mentions.iter().find(|m| near.contains(&m.word) && hit.words.len() > 1);
    found.map(|m| m.person).into_iter().collect()
}

/// Whom a phrase is about: the people within it, else the nearest in its stretch and those joined to them by "and",
/// else the last one named before it, in the sentence or the one before, else the next in the sentence.
fn owners(scene: &Scene<'_>, mentions: &[Mention], hit: &Hit<Cue>) -> Vec<usize> {
    let within: Vec<&Mention> = mentions.iter().filter(|m| hit.words.contains(&m.word)).collect();
    if let Some(first) = within.first() {
        return coordinated(scene, mentions, first.word);
    }
    let distance = |m: &&Mention| {
        if m.word < hit.words.start { hit.words.start - m.word } else { m.word.saturating_sub(hit.words.end) }
    };
    // "…; if he likes, Tom too": a condition that opens a clause is about who comes next in it.
    let segment = scene.segment_of(hit.words.start);
    let opens = scene.text.words.get(segment.start).is_some_and(|w| w.brk == Break::Colon);
    let opens = opens && !mentions.iter().any(|m| segment.contains(&m.word));
    let clause = scene.sentence_of(hit.words.start);
    let next = mentions.iter().find(|m| m.word >= hit.words.end && clause.contains(&m.word));
    if let (true, Cue::OptionalPerson, Some(next)) = (opens, hit.cue, next) {
        return coordinated(scene, mentions, next.word);
    }
    let near = mentions.iter().filter(|m| segment.contains(&m.word)).min_by_key(distance);
    if let Some(near) = near {
        return coordinated(scene, mentions, near.word);
    }
    let sentence = scene.sentence_of(hit.words.start);
    let inside = |m: &&Mention| sentence.contains(&m.word);
    let before = mentions.iter().rev().filter(inside).find(|m| m.word < hit.words.start);
    if let Some(before) = before.or_else(|| mentions.iter().filter(inside).find(|m| m.word >= hit.words.end))
    {
        return coordinated(scene, mentions, before.word);
    }
    let joins = matches!(hit.cue, Cue::AddPerson | Cue::StandIn);
    if let Some(next) =
        mentions.iter().filter(|_| joins).find(|m| (hit.words.end..hit.words.end + 6).contains(&m.word))
    {
        return coordinated(scene, mentions, next.word);
    }
    let last = mentions.iter().rev().find(|m| m.word < hit.words.start);
    last.filter(|m| scene.sentence_of(m.word).end == sentence.start).map(|m| m.person).into_iter().collect()
}

/// The people in one enumeration with somebody: nothing but names, addresses and "and" between them.
fn coordinated(scene: &Scene<'_>, mentions: &[Mention], word: usize) -> Vec<usize> {
    let Some(seed) = mentions.iter().position(|m| m.word == word) else { return Vec::new() };
    let linked = |a: usize, b: usize| {
        let (Some(a), Some(b)) = (mentions.get(a), mentions.get(b)) else { return false };
        links(scene, &(a.word + 1..b.word))
    };
    let (mut from, mut to) = (seed, seed);
    while from > 0 && linked(from - 1, from) {
        from -= 1;
    }
    while to + 1 < mentions.len() && linked(to, to + 1) {
        to += 1;
    }
    let mut people: Vec<usize> = mentions.iter().take(to + 1).skip(from).map(|m| m.person).collect();
    people.dedup();
    people
}

fn links(scene: &Scene<'_>, gap: &Range<usize>) -> bool {
    const AND: [&str; 10] = ["and", "und", "et", "y", "e", "en", "sowie", "ed", "plus", "as"];
    let one_sentence = scene.sentence_of(gap.start.saturating_sub(1)).contains(&gap.end);
    let part = |i: usize| {
        scene
            .text
            .words
            .get(i)
            .is_some_and(|w| w.capital || w.kind == Kind::Address || AND.contains(&&*w.fold))
    };
    one_sentence && gap.len() <= 4 && gap.clone().all(part)
}

/// A name in the text that fits two people who are not invited yet.
fn ambiguous(scene: &Scene<'_>, known: &[Known]) -> bool {
    let fits = |k: &&Known, word: &crate::text::Word| !k.invited && k.is_named_by(&scene.text, word);
    scene.has(Cue::AddPerson)
        && scene.text.words.iter().any(|w| w.capital && known.iter().filter(|k| fits(k, w)).count() > 1)
}

/// Somebody is to be invited who is named, or called a colleague, without an address that anybody could write to.
fn stranger(scene: &Scene<'_>, mentions: &[Mention]) -> bool {
    scene.hits.of(Cue::AddPerson).any(|hit| {
        let segment = scene.segment_of(hit.words.start);
        let named = mentions.iter().any(|m| segment.contains(&m.word));
        !named && segment.clone().any(|i| i > segment.start && names_itself(scene, i))
    })
}
