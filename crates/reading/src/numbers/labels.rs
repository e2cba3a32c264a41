//! Lines that begin with the number of an offer: "2) yes", "4. no".

use crate::Offered;
use crate::text::{Break, Text};

/// Words of a line behind its number, at most, that answers an offer and is no item of another list.
const ANSWER_WORDS_MAX: usize = 6;

/// Takes the mark behind the number of an offer away, where the line goes on with a short answer: the number and the
/// answer are one sentence.
pub(crate) fn join_labels(text: &mut Text<'_>, offers: &[Offered], answers: &dyn Fn(&str) -> bool) {
    let lines: Vec<usize> = (0..text.words.len()).filter(|at| begins_line(text, *at)).collect();
    for (at, end) in lines.iter().zip(lines.iter().skip(1).copied().chain([text.words.len()])) {
        let Some((label, first)) = text.words.get(*at).zip(text.words.get(at + 1)) else { continue };
        let number = label.fold.parse::<u32>().ok();
        let gap = text.raw.get(label.span.end..first.span.start).unwrap_or_default();
        let marked = matches!(gap.trim(), "." | ")" | ":" | ".)" | "-" | "–" | "=" | "→" | "->" | "=>");
        let ours = number.is_some_and(|n| offers.iter().any(|o| o.number == n));
        let short = (2..=ANSWER_WORDS_MAX + 1).contains(&end.saturating_sub(*at));
        let answered = answers(&first.fold);
        if ours
            && marked
            && short
            && answered
            && let Some(first) = text.words.get_mut(at + 1)
        {
            first.brk = Break::None;
        }
    }
}

fn begins_line(text: &Text<'_>, at: usize) -> bool {
    let Some(word) = text.words.get(at) else { return false };
    let before = text.raw.get(..word.span.start).unwrap_or_default();
    before
        .trim_end_matches([' ', '\t', '(', '-', '*', '•', '#'])
        .chars()
        .next_back()
        .is_none_or(|c| c == '\n')
}
