use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Kind, Text};
use addr::EmailAddress;
use std::collections::BTreeMap;

/// Who should come, go or may stay away, by what the mail says.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    pub(crate) add: Vec<EmailAddress>,
    pub(crate) remove: Vec<EmailAddress>,
    pub(crate) optional: Vec<EmailAddress>,
    /// Somebody is to be invited, and nobody can tell from the mail who that is.
    pub(crate) unclear: bool,
}

/// Somebody the mail may speak of.
#[derive(Debug, Clone)]
struct Known {
    address: EmailAddress,
    names: Vec<String>,
    in_text: bool,
    on_copy: bool,
    invited: bool,
}

/// What the mail says of one person.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    mentioned: bool,
    add: i32,
    remove: i32,
    optional: i32,
    info: i32,
    diary: i32,
}

/// Reads the people of a mail. `first` = a host's first request, to which everybody on To and Cc belongs.
pub(crate) fn people(scene: &Scene<'_>, first: bool) -> People {
    let known = known(scene);
    let said = said(scene, &known);
    let mut out = People::default();
    for (index, person) in known.iter().enumerate() {
        let said = said.get(&index).copied().unwrap_or_default();
        place(person, said, first, &mut out);
    }
    if !first {
        stand_in(scene, &known, &mut out);
        out.unclear = ambiguous(scene, &known, &said);
    } else {
        out.unclear = out.add.is_empty();
    }
    out
}

fn place(person: &Known, said: Said, first: bool, out: &mut People) {
    let informed = said.info > 0 && said.info >= said.optional && said.add < 2;
    if person.invited {
        if said.remove > 0 {
            out.remove.push(person.address.clone());
        } else if said.optional > 0 {
            out.optional.push(person.address.clone());
        }
        return;
    }
    let wanted = if first {
        (person.in_text || person.on_copy) && said.diary == 0 && said.remove == 0
    } else {
        said.add > 0 && (person.in_text || said.mentioned) && said.diary == 0 && said.remove == 0
    };
    if wanted && !informed {
        out.add.push(person.address.clone());
        if said.optional > 0 {
            out.optional.push(person.address.clone());
        }
    }
}

/// Somebody sends another in their place: the one who wrote goes.
fn stand_in(scene: &Scene<'_>, known: &[Known], out: &mut People) {
    if scene.by_host() || out.add.is_empty() || !scene.has(Cue::StandIn) {
        return;
    }
    let sender = &scene.conversation.sender.address;
    if out.remove.is_empty() && known.iter().any(|k| k.invited && k.address == *sender) {
        out.remove.push(sender.clone());
    }
}

fn known(scene: &Scene<'_>) -> Vec<Known> {
    let conversation = scene.conversation;
    let ours = |a: &EmailAddress| {
        a.key() == conversation.assistant.key() || a.key() == conversation.host.address.key()
    };
    let mut list: Vec<Known> = Vec::new();
    let mut push = |address: &EmailAddress, in_text: bool, on_copy: bool, invited: bool| {
        if ours(address) {
            return;
        }
        if let Some(same) = list.iter_mut().find(|k| k.address.key() == address.key()) {
            same.in_text |= in_text;
            same.on_copy |= on_copy;
            same.invited |= invited;
            return;
        }
        list.push(Known { address: address.clone(), names: local_names(address), in_text, on_copy, invited });
    };
    for guest in conversation.thread.iter().flat_map(|t| &t.guests) {
        push(guest, false, false, true);
    }
    for copied in scene.mail.to.iter().chain(scene.mail.cc) {
        push(copied, false, true, false);
    }
    for (_, address) in written(&scene.text) {
        push(&address, true, false, false);
    }
    if scene.conversation.thread.is_none() {
        scene.mail.forwarded_from.iter().take(1).for_each(|author| push(author, true, false, false));
    }
    let sender = &conversation.sender.address;
    list.retain(|k| k.invited || k.address.key() != sender.key());
    for (at, address) in written(&scene.text) {
        if let Some(person) = list.iter_mut().find(|k| k.address.key() == address.key()) {
            person.names.extend(names_before(&scene.text, at));
        }
    }
    list
}

/// Addresses in the text, with the word they are.
fn written(text: &Text<'_>) -> Vec<(usize, EmailAddress)> {
    let addresses = text.words.iter().enumerate().filter(|(_, w)| w.kind == Kind::Address);
    addresses
        .filter_map(|(i, w)| Some((i, EmailAddress::parse(text.raw.get(w.span.clone())?).ok()?)))
        .collect()
}

/// "lena.brandt" is Lena or Brandt; "info" is nobody.
fn local_names(address: &EmailAddress) -> Vec<String> {
    let local = Text::new(address.local());
    let parts = local.words.iter().flat_map(|w| w.fold.split('_')).filter(|p| p.len() > 2).map(str::to_owned);
    parts.collect()
}

/// Up to three capitalised words right before an address: "Jule Brandes (jule@…)".
fn names_before(text: &Text<'_>, at: usize) -> Vec<String> {
    let mut names = Vec::new();
    for index in (at.saturating_sub(4)..at).rev() {
        let (Some(word), Some(next)) = (text.words.get(index), text.words.get(index + 1)) else { break };
        if next.brk > Break::Colon || !(word.capital || word.fold.len() <= 2) || word.kind != Kind::Word {
            break;
        }
        if word.fold.len() > 2 {
            names.push(word.fold.to_string());
        }
    }
    names
}

/// What each person is said to do: a phrase counts for the person named in its stretch, else for the last one named
/// before it in the sentence, else for the next.
fn said(scene: &Scene<'_>, known: &[Known]) -> BTreeMap<usize, Said> {
    let mentions = mentions(scene, known);
    let mut said: BTreeMap<usize, Said> = BTreeMap::new();
    for (_, person) in &mentions {
        said.entry(*person).or_default().mentioned = true;
    }
    let me =
        known.iter().position(|k| k.invited && k.address.key() == scene.conversation.sender.address.key());
    for hit in &scene.hits {
        let about_me =
            hit.cue == Cue::RemovePerson && names_writer(scene, hit.words.start..hit.words.end + 1);
        let owners =
            if about_me { me.into_iter().collect() } else { owners(scene, &mentions, hit.words.start) };
        for owner in owners {
            let entry = said.entry(owner).or_default();
            match hit.cue {
                Cue::AddPerson | Cue::StandIn => entry.add += 1,
                Cue::RemovePerson => entry.remove += 1,
                Cue::OptionalPerson => entry.optional += 1,
                Cue::InfoPerson => entry.info += 1,
                Cue::Delegate => entry.diary += 1,
                _ => {}
            }
        }
    }
    said
}

/// "Drop me", "mich streichen": the one who writes.
fn names_writer(scene: &Scene<'_>, words: std::ops::Range<usize>) -> bool {
    words.into_iter().any(|i| ["me", "mich", "moi", "mij", "mi", "m"].contains(&scene.text.fold_at(i)))
}

/// Where people are named: word and person. A name shared by two people is nobody's.
fn mentions(scene: &Scene<'_>, known: &[Known]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (index, word) in scene.text.words.iter().enumerate() {
        let fits = |k: &Known| match word.kind {
            Kind::Address => scene
                .text
                .raw
                .get(word.span.clone())
                .is_some_and(|t| t.eq_ignore_ascii_case(&k.address.to_string())),
            Kind::Word => k.names.iter().any(|n| same_name(n, &word.fold)),
            Kind::Number | Kind::Link => false,
        };
        let mut people = known.iter().enumerate().filter(|(_, k)| fits(k)).map(|(i, _)| i);
        if let (Some(one), None) = (people.next(), people.next()) {
            found.push((index, one));
        }
    }
    found
}

/// Short forms count: "Greg" for "gregor", not the other way round for two letters.
fn same_name(name: &str, word: &str) -> bool {
    name == word || (word.len() >= 4 && name.starts_with(word) && name.len() <= word.len() + 4)
}

fn owners(scene: &Scene<'_>, mentions: &[(usize, usize)], word: usize) -> Vec<usize> {
    let segment = scene.segment_of(word);
    let within: Vec<usize> = mentions.iter().filter(|(w, _)| segment.contains(w)).map(|(_, p)| *p).collect();
    if !within.is_empty() {
        return within;
    }
    let sentence = scene.sentence_of(word);
    let before = mentions.iter().rev().find(|(w, _)| *w < word && sentence.contains(w));
    let after = mentions.iter().find(|(w, _)| *w > word && sentence.contains(w));
    if let Some((_, person)) = before.or(after) {
        return vec![*person];
    }
    let last = mentions.iter().rev().find(|(w, _)| *w < word);
    last.filter(|(w, _)| scene.sentence_of(*w).end == sentence.start).map(|(_, p)| *p).into_iter().collect()
}

/// A name in the text that fits two people, or somebody to be added whom no address fits.
fn ambiguous(scene: &Scene<'_>, known: &[Known], said: &BTreeMap<usize, Said>) -> bool {
    let shared = scene.text.words.iter().any(|w| {
        w.capital && known.iter().filter(|k| !k.invited && k.names.iter().any(|n| *n == *w.fold)).count() > 1
    });
    let added = said.values().any(|s| s.add > 0);
    shared && !added
}
