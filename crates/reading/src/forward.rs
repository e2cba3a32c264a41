//! Who wrote the mail that another one hands on. A host who forwards a request means its author to be invited, and the
//! author's address stands only in what is otherwise never read.

use crate::Person;
use addr::EmailAddress;

/// Lines of a body that are looked at for the header block of a forwarded mail.
const LINES_MAX: usize = 400;

/// The authors of forwarded mails, the nearest first: name and address from the header blocks of the body, nothing
/// else. Empty unless the subject or the body says that it is a forward.
#[must_use]
pub fn forwarded_authors(subject: &str, body: &str) -> Vec<Person> {
    let marked = body.lines().take(LINES_MAX).any(is_marker);
    if !marked && !is_forward(subject) {
        return Vec::new();
    }
    body.lines().take(LINES_MAX).filter_map(author).collect()
}

/// "Fwd:", "WG:", "TR:", "RV:", "I:", "Doorst:", "ENC:".
fn is_forward(subject: &str) -> bool {
    const PREFIXES: [&str; 13] =
        ["fw", "fwd", "wg", "wtr", "tr", "rv", "reenv", "i", "inoltro", "doorst", "doorgest", "enc", "vs"];
    let Some((prefix, _)) = subject.trim_start().split_once(':') else { return false };
    PREFIXES.iter().any(|p| prefix.trim().eq_ignore_ascii_case(p))
}

/// "---------- Forwarded message ---------" and its translations.
fn is_marker(line: &str) -> bool {
    const WORDS: [&str; 9] = [
        "forwarded",
        "weitergeleitet",
        "transféré",
        "reenviado",
        "inoltrato",
        "doorgestuurd",
        "encaminhada",
        "ursprüngliche",
        "begin forwarded",
    ];
    let trimmed = line.trim();
    let lined = trimmed.starts_with("---") || trimmed.ends_with(':');
    lined && WORDS.iter().any(|word| trimmed.to_lowercase().contains(word))
}

/// "From: Idris Vaughan <idris@lantern.example>" in the languages that mail programs speak.
fn author(line: &str) -> Option<Person> {
    const LABELS: [&str; 7] = ["from", "von", "de", "da", "van", "från", "expéditeur"];
    let line = line.trim().trim_start_matches(['>', '*', ' ']);
    let (label, rest) = line.split_once(':')?;
    if !LABELS.contains(&label.trim_matches(['*', ' ', '\u{a0}']).to_lowercase().as_str()) {
        return None;
    }
    let (name, address) = match rest.split_once('<') {
        Some((name, tail)) => (name, tail.split('>').next().unwrap_or_default()),
        None => ("", rest),
    };
    let address = EmailAddress::parse(address.trim().trim_start_matches("mailto:")).ok()?;
    let name = name.trim_matches(['*', '"', ' ', '\u{a0}']);
    Some(Person { name: (!name.is_empty()).then(|| name.to_owned()), address, zone: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authors(subject: &str, body: &str) -> Vec<String> {
        forwarded_authors(subject, body).iter().map(|p| p.address.to_string()).collect()
    }

    #[test]
    fn the_author_of_a_forwarded_mail_is_found_in_each_language() {
        for (subject, block) in [
            ("Fwd: hello", "From: Ann Lee <ann@reef.example>"),
            ("WG: Hallo", "Von: Anna Klee <ann@reef.example>"),
            ("TR: bonjour", "De : Anne Lis <ann@reef.example>"),
            ("RV: hola", "De: Ana Lis <ann@reef.example>"),
            ("I: ciao", "Da: Anna Lis <ann@reef.example>"),
            ("Doorst: hoi", "Van: Anna Lis <ann@reef.example>"),
            ("ENC: oi", "De: Ana Lis <ann@reef.example>"),
            ("hello", "---------- Forwarded message ---------\nFrom: ann@reef.example"),
        ] {
            assert_eq!(
                authors(subject, &format!("See below.\n\n{block}\nSubject: x\n")),
                ["ann@reef.example"],
                "{subject}"
            );
        }
    }

    #[test]
    fn a_reply_hands_nothing_on() {
        assert!(authors("Re: hello", "Yes.\n\nFrom: Ann Lee <ann@reef.example>\nSent: Monday").is_empty());
    }
}
