//! Answers between quoted lines: which of those lines each paragraph stands right below.

use super::lines::Line;
use std::collections::VecDeque;
use std::ops::Range;

/// Quoted lines kept above one answer; of a longer quotation only the last lines are what is answered.
const LINES_MAX: usize = 12;

/// A quoted line is looked at up to here, in characters.
const LINE_CHARS_MAX: usize = 200;

/// A paragraph that stands right below quoted lines. The lines are somebody else's words: they say what the paragraph
/// answers, and go when it is read. It has no `Debug`, so that no log can hold them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// The paragraph, in octets of the new text.
    pub span: Range<usize>,
    /// The quoted lines above it, without their marks, in order.
    pub quoted: Vec<String>,
}

/// Collects answers while the lines pass by.
#[derive(Default)]
pub(super) struct Answers<'t> {
    above: VecDeque<&'t str>,
    /// The paragraph has begun, and no blank line ended it.
    open: bool,
    found: Vec<Answered>,
}

impl<'t> Answers<'t> {
    /// A line that is not the sender's.
    pub(super) fn gone(&mut self, line: &Line<'t>) {
        self.open = false;
        if !line.is_quoted() {
            return;
        }
        let text = line.text.trim_start_matches(['>', ' ', '\t']);
        if text.is_empty() {
            return;
        }
        if self.above.len() == LINES_MAX {
            self.above.pop_front();
        }
        self.above.push_back(text);
    }

    pub(super) fn blank(&mut self) {
        self.open = false;
    }

    /// An own line, by its place in the text as it stands.
    pub(super) fn own(&mut self, span: Range<usize>) {
        if !self.above.is_empty() {
            let quoted = self.above.drain(..).map(|l| l.chars().take(LINE_CHARS_MAX).collect()).collect();
            self.found.push(Answered { span, quoted });
            self.open = true;
        } else if self.open
            && let Some(last) = self.found.last_mut()
        {
            last.span.end = span.end;
        }
    }

    /// The answers, where the text lost octets at its front and was cut to a length.
    pub(super) fn found(self, leading: usize, len: usize) -> Vec<Answered> {
        let moved = |mut a: Answered| {
            a.span = a.span.start.saturating_sub(leading)..a.span.end.saturating_sub(leading).min(len);
            a
        };
        self.found.into_iter().map(moved).filter(|a| !a.span.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::new_text;

    #[test]
    fn an_answer_knows_the_quoted_lines_above_it_and_ends_with_its_paragraph() {
        let mail = "See below.\n\n> Hello,\n> Tuesday at 3 PM\n\nyes\nplease\n\nBest\n> Friday at 9\nno\n";
        let new = new_text(mail);
        let found: Vec<(&str, Vec<String>)> =
            new.answers.iter().map(|a| (&new.text[a.span.clone()], a.quoted.clone())).collect();
        let lines = |l: &[&str]| l.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            found,
            [("yes\nplease", lines(&["Hello,", "Tuesday at 3 PM"])), ("no", lines(&["Friday at 9"]))]
        );
    }

    #[test]
    fn text_above_a_quotation_answers_nothing() {
        assert!(new_text("Friday is fine.\n\n> Would Friday suit?\n> Amy\n").answers.is_empty());
    }
}
