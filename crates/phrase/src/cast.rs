use crate::lexicon::Lexicon;
use crate::{Language, limits};
use addr::Mailbox;
use ical::Uid;
use jiff::Timestamp;
use negotiate::{PersonId, Role};
use std::fmt;

/// Who and what a letter is about, beyond what the engine knows.
#[derive(Clone)]
pub struct Cast {
    /// Who writes.
    pub assistant: Assistant,
    /// Whose assistant it is.
    pub host: Person,
    /// Whom they meet, as far as the reader of the letter may know of them. Empty until somebody is named.
    pub guests: Vec<Participant>,
    /// The subject of the conversation that the letter belongs to, as it stands there.
    pub subject: Option<String>,
    /// The meeting in calendars.
    pub uid: Uid,
    /// The guest's own new words, where the letter is to the host and about them. Nobody else is shown them.
    pub quoted: Option<String>,
    /// Now: the stamp of calendar objects; dates of other years than its are written with their year.
    pub stamp: Timestamp,
}

/// The conversation is personal: a debug print shows which meeting it is about.
impl fmt::Debug for Cast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cast({}, {:?} for {:?})", self.uid.as_str(), self.assistant.mailbox, self.host.mailbox)
    }
}

/// Who writes.
#[derive(Debug, Clone)]
pub struct Assistant {
    /// Its own name and address, such as `Amy Ingram <amy@ingram.example>`.
    pub mailbox: Mailbox,
    /// How it signs: `Amy`.
    pub given: String,
}

/// A guest, and whether the meeting needs them.
#[derive(Debug, Clone)]
pub struct Participant {
    /// Who.
    pub person: Person,
    /// As what.
    pub role: Role,
}

/// Somebody with a name and an address.
#[derive(Debug, Clone)]
pub struct Person {
    /// Whom the engine means.
    pub id: PersonId,
    /// Their name and address.
    pub mailbox: Mailbox,
}

/// The From of every mail: the assistant's address, under a name that says what it is and whose
/// (Regulation (EU) 2024/1689, Article 50(1)).
#[must_use]
pub fn sender(cast: &Cast, language: Language) -> Mailbox {
    let values = [("assistant", cast.assistant.name().into()), ("host", cast.host.called().into())];
    let name = Lexicon::of(language).say("sender", &values);
    Mailbox::new(Some(&name), cast.assistant.mailbox.address().clone())
}

impl Assistant {
    /// The assistant's full name.
    pub(crate) fn name(&self) -> String {
        name_of(&self.mailbox).unwrap_or_else(|| self.given.clone())
    }
}

impl Person {
    /// The person's name, where they have one that can be printed.
    pub(crate) fn name(&self) -> Option<String> {
        name_of(&self.mailbox)
    }

    /// What to call the person to others: their name, else their address.
    pub(crate) fn called(&self) -> String {
        self.name().unwrap_or_else(|| self.mailbox.address().to_string())
    }

    /// What to call the person to themselves: in English by the first of two plain names, else by all of the name,
    /// since nobody knows which of several is the given one.
    pub(crate) fn addressed(&self, language: Language) -> Option<String> {
        let name = self.name()?;
        let words: Vec<&str> = name.split(' ').collect();
        match (language, words.as_slice()) {
            (Language::English, [given, family]) if is_plain(given) && is_plain(family) => {
                Some((*given).to_owned())
            }
            _ => Some(name),
        }
    }
}

/// Letters only, of the script in which the given name comes first, and no initial.
fn is_plain(word: &str) -> bool {
    let latin = |c: char| c.is_alphabetic() && c < '\u{250}' || matches!(c, '-' | '\'' | '’');
    word.chars().count() > 1 && word.chars().all(latin)
}

/// A display name as far as it is one: an address or a link in its place is none, and would be clicked.
fn name_of(mailbox: &Mailbox) -> Option<String> {
    let name = mailbox.name()?;
    let is_link = name.contains('@') || name.contains("://") || name.to_lowercase().contains("www.");
    if is_link {
        return None;
    }
    let in_order = match name.split_once(", ") {
        // "Whitfield, Dana", as company directories have it. "Dana Whitfield, PhD" has more before the comma.
        Some((family, given)) if !family.contains(' ') && !given.contains(',') => format!("{given} {family}"),
        _ => name.to_owned(),
    };
    Some(one_line(&in_order, limits::NAME_LEN_CHARS_MAX))
}

/// A text of somebody else as one harmless line: no line breaks, control characters or direction changes (UAX #9).
pub(crate) fn one_line(text: &str, len_chars_max: usize) -> String {
    let is_kept = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let spaced: String =
        text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(is_kept).collect();
    let line = spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if line.chars().count() <= len_chars_max {
        return line;
    }
    let cut: String = line.chars().take(len_chars_max.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use addr::EmailAddress;

    fn person(name: &str) -> Person {
        let mailbox = Mailbox::new(Some(name), EmailAddress::parse("x@y.example").unwrap());
        Person { id: PersonId::from_bytes([0; 16]), mailbox }
    }

    #[test]
    fn people_are_called_by_their_names_in_order() {
        assert_eq!(person("Whitfield, Dana").called(), "Dana Whitfield");
        assert_eq!(person("Dana Whitfield, PhD").called(), "Dana Whitfield, PhD");
        assert_eq!(person("").called(), "x@y.example");
    }

    #[test]
    fn only_a_plain_name_is_shortened_and_only_in_english() {
        let addressed = |name: &str, language| person(name).addressed(language);
        assert_eq!(addressed("Dana Whitfield", Language::English).as_deref(), Some("Dana"));
        assert_eq!(addressed("Dana Whitfield", Language::German).as_deref(), Some("Dana Whitfield"));
        for name in ["Dr. Whitfield", "D Whitfield", "Dana van Whitfield", "王 小明"] {
            assert_eq!(addressed(name, Language::English).as_deref(), Some(name));
        }
        assert_eq!(addressed("dana@y.example", Language::English), None);
    }

    #[test]
    fn a_link_is_no_name() {
        assert_eq!(person("Win now at https://evil.example").called(), "x@y.example");
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(one_line("a\r\nb\u{202e}  c", 10), "a b c");
        assert_eq!(one_line("abcdef", 4), "abc…");
    }
}
