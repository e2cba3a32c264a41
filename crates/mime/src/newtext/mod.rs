//! What the sender of a mail newly wrote: no history, no forwarded mail, no signature, no footer.
//!
//! Two faults are weighed against each other. A line of history that stays is a privacy fault: somebody's words are
//! kept who did not write to us. An own line that goes is a reading fault: the mail is misunderstood. So what is
//! marked as history goes on weak evidence, and what only looks like a signature goes on strong evidence.

mod answers;
mod armor;
mod attribution;
mod closing;
mod contact;
mod contact_words;
mod footer;
mod headers;
mod history;
mod labels;
mod lines;
mod marker_words;
mod markers;
mod notes;
mod phrases;
mod signature;
mod signoff;
mod words;
mod work;

pub use answers::Answered;
pub(crate) use armor::is_encrypted;

use crate::html::{Quotes, convert};
use answers::Answers;
use lines::{Line, Zone};
use std::collections::BTreeSet;

/// The new text of a mail.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct NewText {
    /// The lines that the sender wrote, in order, without blank lines at either end; perhaps none.
    pub text: String,
    /// What was taken away, each kind once.
    pub removed: BTreeSet<Removed>,
    /// Paragraphs of the text that answer quoted lines, with those lines; to be read at once and never kept.
    pub answers: Vec<Answered>,
}

/// A kind of text that is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Removed {
    /// Lines marked as quoted, or a quotation that HTML marks.
    Quote,
    /// The history of the thread, from a line or header block that introduces it to the end.
    History,
    /// A forwarded mail, in the text or attached.
    Forward,
    /// A signature block.
    Signature,
    /// A line that a program or device adds ("Sent from my phone").
    DeviceFooter,
    /// A legal notice.
    Disclaimer,
    /// What a mailing list or a service adds.
    ListFooter,
    /// A mark in the place of a file or a picture ("[image: Logo]").
    Placeholder,
    /// Text that HTML hides from its readers.
    Hidden,
}

impl NewText {
    /// Whether it was nothing but a forward: there is nothing of the sender's own, and forwarded mail was dropped.
    #[must_use]
    pub fn is_only_forward(&self) -> bool {
        self.text.is_empty() && self.removed.contains(&Removed::Forward)
    }

    pub(crate) fn note(&mut self, removed: Removed) {
        self.removed.insert(removed);
    }
}

/// What the sender of a plain text newly wrote. The time is linear in the length of the text.
///
/// ```
/// let mail = "Friday is fine.\n\nAm 10.03.26 um 09:15 schrieb Amy Ingram:\n> Passt Freitag?\n";
/// assert_eq!(mime::new_text(mail).text, "Friday is fine.");
/// ```
#[must_use]
pub fn of_plain(plain: &str) -> NewText {
    let mut lines = lines::split(plain);
    armor::mark(&mut lines);
    history::mark(&mut lines);
    footer::mark(&mut lines);
    signature::mark(&mut lines);
    signoff::cut(&mut lines);
    assemble(&lines)
}

/// What the sender of an HTML body newly wrote. Quotations that the markup shows are taken out before any of it
/// becomes text; the rest is looked at as plain text is.
///
/// ```
/// let mail = "<p>Friday is fine.</p><blockquote type=cite>Would Friday suit?</blockquote>";
/// assert_eq!(mime::new_text_of_html(mail).text, "Friday is fine.");
/// ```
#[must_use]
pub fn of_html(source: &str) -> NewText {
    let converted = convert(source, Quotes::LeftOut);
    let mut new = of_plain(&converted.text);
    new.removed.extend(converted.removed);
    new
}

/// Puts the own lines together again. Of blank lines those before a piece stay, as one; those behind what went go with
/// it.
fn assemble(lines: &[Line<'_>]) -> NewText {
    let mut new = NewText::default();
    let (mut blank_due, mut follows_own) = (false, true);
    let mut answers = Answers::default();
    for line in lines {
        if line.text.is_empty() {
            blank_due |= follows_own;
            answers.blank();
            continue;
        }
        follows_own = line.zone == Zone::Own;
        match line.zone {
            Zone::Own => {
                if blank_due && !new.text.is_empty() {
                    new.text.push('\n');
                }
                blank_due = false;
                let from = new.text.len();
                new.text.push_str(line.raw.trim_end());
                answers.own(from..new.text.len());
                new.text.push('\n');
            }
            Zone::Gone(kind) => {
                new.removed.insert(kind);
                answers.gone(line);
            }
        }
    }
    new.text.truncate(new.text.trim_end().len());
    let leading = new.text.len() - new.text.trim_start().len();
    new.text.drain(..leading);
    new.answers = answers.found(leading, new.text.len());
    new
}

#[cfg(test)]
mod linear;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_kept;
#[cfg(test)]
mod tests_leaks;
