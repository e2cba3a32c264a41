//! A sign-off at the end of the last line: "Call me.  Thanks.  --Sally".

use super::closing::is_closing;
use super::contact::is_name;
use super::lines::{Line, lowered};

/// Takes it off the last own line, and off the one before where the last is only a name.
pub(crate) fn cut(lines: &mut [Line<'_>]) {
    let mut own = lines.iter_mut().rev().filter(|l| l.is_own());
    let Some(last) = own.next() else { return };
    if is_name(last.text)
        && let Some(before) = own.next()
    {
        shorten(before);
        return;
    }
    shorten(last);
}

fn shorten(line: &mut Line<'_>) {
    let mut head = line.text;
    while let Some(rest) = without_tail(head) {
        head = rest;
    }
    if head.len() < line.text.len() {
        line.shorten(head);
    }
}

/// The line without its last piece, where two blanks or dashes set that off from the end of a sentence. A single
/// blank would not do: "Who comes? Sally" is an answer.
fn without_tail(text: &str) -> Option<&str> {
    let (head, tail) = text.rsplit_once("  ").or_else(|| text.rsplit_once(" --"))?;
    let head = head.trim_end_matches([' ', '-']);
    let tail = tail.trim_start_matches([' ', '-']);
    let short = tail.split_whitespace().count() <= 4;
    let said = head.ends_with(['.', '!', '?', ')']);
    let signs = is_closing(&lowered(tail)) || (is_name(tail) && tail.split_whitespace().count() <= 2);
    (said && short && signs).then_some(head)
}
