use crate::scene::Scene;
use crate::text::{Break, Kind, Text, Word};
use addr::EmailAddress;

/// Somebody the mail may speak of.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// Where they get mail.
    pub(crate) address: EmailAddress,
    /// Folded parts of their name.
    names: Vec<String>,
    /// They are invited already.
    pub(crate) invited: bool,
}

impl Known {
    /// Whether a word is their name or address.
    pub(crate) fn is_named_by(&self, text: &Text<'_>, word: &Word) -> bool {
        match word.kind {
            Kind::Address => text
                .raw
                .get(word.span.clone())
                .is_some_and(|t| t.eq_ignore_ascii_case(&self.address.to_string())),
            Kind::Word => self.names.iter().any(|name| same_name(name, &word.fold)),
            Kind::Number | Kind::Link => false,
        }
    }
}

/// Everybody who is invited, on To or Cc, named with an address in the text, or the author of a forwarded mail; never
/// the host, the assistant, or a writer who is not invited.
pub(crate) fn known(scene: &Scene<'_>) -> Vec<Known> {
    let conversation = scene.conversation;
    let first = conversation.thread.is_none();
    let mut list: Vec<Known> = Vec::new();
    for guest in conversation.thread.iter().flat_map(|t| &t.guests) {
        push(scene, &mut list, guest, true, Vec::new());
    }
    for copied in scene.mail.to.iter().chain(scene.mail.cc) {
        push(scene, &mut list, copied, false, Vec::new());
    }
    for (at, address) in written(&scene.text) {
        push(scene, &mut list, &address, false, names_before(&scene.text, at));
    }
    if let Some(author) = scene.mail.forwarded.first().filter(|_| first && scene.by_host()) {
        let names = author.name.as_deref().map(names_of).unwrap_or_default();
        push(scene, &mut list, &author.address, false, names);
    }
    let sender = &conversation.sender.address;
    list.retain(|k| k.invited || k.address.key() != sender.key());
    if let (Some(own), Some(name)) =
        (list.iter_mut().find(|k| k.address.key() == sender.key()), &conversation.sender.name)
    {
        own.names.extend(names_of(name));
    }
    list
}

fn push(scene: &Scene<'_>, list: &mut Vec<Known>, address: &EmailAddress, invited: bool, names: Vec<String>) {
    let conversation = scene.conversation;
    if address.key() == conversation.assistant.key() || address.key() == conversation.host.address.key() {
        return;
    }
    if let Some(same) = list.iter_mut().find(|k| k.address.key() == address.key()) {
        same.invited |= invited;
        same.names.extend(names);
        return;
    }
    let mut all = local_names(address);
    all.extend(names);
    list.push(Known { address: address.clone(), names: all, invited });
}

/// Addresses in the text, with the word they are.
fn written(text: &Text<'_>) -> Vec<(usize, EmailAddress)> {
    let addresses = text.words.iter().enumerate().filter(|(_, w)| w.kind == Kind::Address);
    addresses
        .filter_map(|(i, w)| Some((i, EmailAddress::parse(text.raw.get(w.span.clone())?).ok()?)))
        .collect()
}

/// "lena.brandt" is Lena or Brandt; initials and short parts are nobody.
fn local_names(address: &EmailAddress) -> Vec<String> {
    let local = Text::new(address.local());
    let parts = local.words.iter().flat_map(|w| w.fold.split('_')).filter(|p| p.len() > 2).map(str::to_owned);
    parts.collect()
}

fn names_of(name: &str) -> Vec<String> {
    Text::new(name).words.iter().filter(|w| w.fold.len() > 2).map(|w| w.fold.to_string()).collect()
}

/// Up to four words of a name right before an address: "Jule Brandes (jule@…)", "Dra. Filomena Garcês (…)".
fn names_before(text: &Text<'_>, at: usize) -> Vec<String> {
    let mut names = Vec::new();
    for index in (at.saturating_sub(4)..at).rev() {
        let (Some(word), Some(next)) = (text.words.get(index), text.words.get(index + 1)) else { break };
        let titled = next.brk == Break::Stop && word.capital && word.fold.len() <= 4 && index + 1 < at;
        if (next.brk > Break::Colon && !titled)
            || !(word.capital || word.fold.len() <= 2)
            || word.kind != Kind::Word
        {
            break;
        }
        if word.fold.len() > 2 && !titled {
            names.push(word.fold.to_string());
        }
    }
    names
}

/// Short forms count: "Greg" for "gregor", not the other way round for two letters.
fn same_name(name: &str, word: &str) -> bool {
    name == word || (word.len() >= 4 && name.starts_with(word) && name.len() <= word.len() + 4)
}

/// A mailbox of a function rather than a person: "office@", "sekretariat@".
pub(crate) fn is_office(address: &EmailAddress) -> bool {
    const OFFICES: [&str; 40] = [
        "office",
        "info",
        "contact",
        "desk",
        "reception",
        "admin",
        "assistant",
        "assistance",
        "pa",
        "secretary",
        "secretariat",
        "team",
        "bookings",
        "diary",
        "sekretariat",
        "buero",
        "empfang",
        "assistenz",
        "kontakt",
        "zentrale",
        "vorzimmer",
        "secretariaat",
        "kantoor",
        "receptie",
        "secretaria",
        "oficina",
        "recepcion",
        "contacto",
        "segreteria",
        "ufficio",
        "contatti",
        "secretariado",
        "geral",
        "escritorio",
        "accueil",
        "bureau",
        "cabinet",
        "greffe",
        "planning",
        "agenda",
    ];
    let local = Text::new(address.local());
    local.words.first().is_some_and(|w| OFFICES.contains(&&*w.fold))
}

/// A word that names somebody: a capital that is neither the host, the assistant nor the writer, or "my colleague".
pub(crate) fn names_itself(scene: &Scene<'_>, word: usize) -> bool {
    const ROLES: [&str; 22] = [
        "colleague",
        "boss",
        "partner",
        "assistant",
        "manager",
        "lawyer",
        "kollege",
        "kollegen",
        "kollegin",
        "chefin",
        "chef",
        "collegue",
        "associe",
        "companero",
        "companera",
        "colega",
        "collega",
        "socio",
        "socia",
        "socio",
        "baas",
        "chefe",
    ];
    let Some(found) = scene.text.words.get(word).filter(|w| w.kind == Kind::Word) else { return false };
    if ROLES.contains(&&*found.fold) {
        return true;
    }
    let conversation = scene.conversation;
    let ours = [conversation.host.name.as_deref(), conversation.sender.name.as_deref()];
    let ours = ours.iter().flatten().any(|name| names_of(name).iter().any(|n| *n == *found.fold));
    let assistant = local_names(&conversation.assistant).iter().any(|n| *n == *found.fold);
    let titled = word.checked_sub(1).is_some_and(|i| TITLES.contains(&scene.text.fold_at(i)));
    let german = scene.language == "de" && !titled;
    let of_time = scene.pieces.covers(word);
    found.capital
        && found.fold.len() > 2
        && !ours
        && !assistant
        && !german
        && !of_time
        && !TITLES.contains(&&*found.fold)
        && !crate::lang::is_common_in(scene.language, &found.fold)
}

const TITLES: [&str; 30] = [
    "mr",
    "mrs",
    "ms",
    "dr",
    "herr",
    "herrn",
    "frau",
    "kollege",
    "kollegen",
    "kollegin",
    "monsieur",
    "madame",
    "mme",
    "senor",
    "senora",
    "don",
    "dona",
    "ing",
    "lic",
    "sig",
    "signor",
    "signora",
    "dott",
    "ingeniero",
    "licenciada",
    "licenciado",
    "mevrouw",
    "meneer",
    "sra",
    "sr",
];
