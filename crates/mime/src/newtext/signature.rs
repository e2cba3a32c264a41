//! Signature blocks, with the separator of RFC 3676 §4.3 or without any.
//!
//! Without a separator a block goes only if two things speak against it: where it stands (the last paragraph of a
//! run, below a closing formula or a typed name) and what it looks like (contact details, no sentences). Whatever
//! could be part of the arrangement (a time, a link to a call, a dial-in) stays in any case.

use super::closing::is_closing;
use super::contact::{
    is_arrangement, is_company_line, is_contact, is_firm_notice, is_heading, is_labelled_range, is_name,
    is_opening, is_personal, is_sentence, is_strong_contact, is_timed, is_title, names_a_day,
};
use super::footer::runs;
use super::lines::{Line, is_rule, lowered, take};
use super::work;
use crate::Removed;

/// A block below a separator is cut up to this length; a longer one is text below a rule.
const SEPARATED_LINES_MAX: usize = 16;
/// A block without one.
const BARE_LINES_MAX: usize = 12;

/// Marks the signature at the end of each run of own text.
pub(crate) fn mark(lines: &mut [Line<'_>]) {
    for (start, end) in runs(lines) {
        let end = mark_separated(lines, start, end);
        mark_bare(lines, start, end);
    }
}

/// `-- ` and its relatives. Returns where the run ends now.
fn mark_separated(lines: &mut [Line<'_>], start: usize, end: usize) -> usize {
    let (mut end, mut filled) = (end, 0);
    for at in (start..end).rev() {
        work::does(1);
        let Some(line) = lines.get(at) else { break };
        let cuts = match separator(line) {
            Separator::Signature => true,
            Separator::Dash => filled == 0 || !is_own_text(lines, at + 1, end),
            Separator::Rule => filled == 0 || is_block(lines, at + 1, end, true),
            Separator::None => false,
        };
        filled += usize::from(line.is_own());
        if cuts {
            take(lines, at, afterthought(lines, at, end), Removed::Signature);
            end = at;
            filled = 0;
        }
        if filled > SEPARATED_LINES_MAX {
            break;
        }
    }
    end
}

/// Where a paragraph begins, below a signature, that takes something back or adds to it: a sentence that names a day.
/// Opening hours name one too, and a slogan is a sentence.
fn afterthought(lines: &[Line<'_>], at: usize, end: usize) -> usize {
    work::does(end - at);
    let opens = |n: &usize| lines.get(n - 1).is_some_and(Line::is_blank);
    let said = |l: &Line<'_>| {
        is_sentence(l.text) && names_a_day(&l.lower()) && !is_strong_contact(l.text) && !is_opening(l.text)
    };
    (at + 2..end).filter(opens).find(|n| lines.get(*n).is_some_and(|l| l.is_own() && said(l))).unwrap_or(end)
}

#[derive(PartialEq, Eq)]
enum Separator {
    /// `-- `, which nobody types by chance.
    Signature,
    /// The same without its blank, or the one long dash that a phone makes of it.
    Dash,
    /// A rule: what stands below it may be anything.
    Rule,
    None,
}

fn separator(line: &Line<'_>) -> Separator {
    let text = line.text;
    if !line.is_own() {
        return Separator::None;
    }
    match text {
        "--" if line.raw.ends_with("-- ") => Separator::Signature,
        "--" | "__" | "\u{2014}" | "\u{2013}" => Separator::Dash,
        _ if is_rule(text) => Separator::Rule,
        _ => Separator::None,
    }
}

/// Something in these lines is said to somebody, or belongs to the meeting. A time alone does not count: rooms and
/// office hours look like one.
fn is_own_text(lines: &[Line<'_>], from: usize, to: usize) -> bool {
    work::does(to - from);
    let own = lines.iter().take(to).skip(from).filter(|l| l.is_own());
    let said = |l: &Line<'_>| is_sentence(l.text) && (is_personal(l.text) || names_a_day(&l.lower()));
    own.into_iter().any(|l| is_arrangement(l.text) || said(l))
}

/// The last paragraphs of a run, as long as they are nothing but contact details.
fn mark_bare(lines: &mut [Line<'_>], start: usize, end: usize) {
    let mut end = end;
    let mut budget = BARE_LINES_MAX;
    while let Some((from, to)) = last_paragraph(lines, start, end) {
        let kept = kept_lines(lines, start, from, to);
        let block = from + kept;
        let below = kept > 0 || (from > start && follows_name(lines, start, from, block, to));
        let alone = from == start && kept == 0;
        if alone || to - from > budget || block >= to || !is_block(lines, block, to, below) {
            return;
        }
        take(lines, block, to, Removed::Signature);
        if kept > 0 {
            return;
        }
        budget -= to - from;
        end = from;
    }
}

/// The lines of a paragraph up to a closing formula and the name below it; 0 where there is no formula.
fn kept_lines(lines: &[Line<'_>], start: usize, from: usize, to: usize) -> usize {
    let is_name_at = |at: usize| at < to && lines.get(at).is_some_and(|l| is_name(l.text));
    let closing = (from..to).rev().find(|at| lines.get(*at).is_some_and(|l| is_closing(&l.lower())));
    if let Some(closing) = closing {
        let name = closing + 1;
        return name + usize::from(is_name_at(name)) - from;
    }
    // The formula may stand in a paragraph of its own.
    let before = last_paragraph(lines, start, from).and_then(|(_, end)| lines.get(end - 1));
    let closed = before.is_some_and(|l| is_closing(&l.lower()));
    let short =
        lines.get(from).is_some_and(|l| l.text.split_whitespace().count() <= 3 && !is_contact(l.text));
    // A lone first name heads the block: it is the one that was typed.
    let first_name =
        to > from + 1 && lines.get(from).is_some_and(|l| is_name(l.text) && !l.text.contains(' '));
    usize::from(first_name || (closed && (is_name_at(from) || short)))
}

fn last_paragraph(lines: &[Line<'_>], start: usize, end: usize) -> Option<(usize, usize)> {
    let last = (start..end).rev().find(|n| lines.get(*n).is_some_and(Line::is_own))?;
    let first = (start..=last).rev().take_while(|n| lines.get(*n).is_some_and(Line::is_own)).last()?;
    work::does(end - first);
    Some((first, last + 1))
}

/// Whether the paragraph before ends with a closing formula or a typed name, or the block itself begins with a
/// name and goes on with a post.
fn follows_name(lines: &[Line<'_>], start: usize, before: usize, block: usize, to: usize) -> bool {
    let Some((first, end)) = last_paragraph(lines, start, before) else { return false };
    let Some(last) = end.checked_sub(1).and_then(|n| lines.get(n)) else { return false };
    // A lone name at the very top is whom the mail speaks to.
    let greets = (first == start && end == first + 1) || last.text.ends_with([',', ':', '!']);
    let named = !greets && (is_name(last.text) || is_lower_name(last.text) || ends_with_signer(last.text));
    let signed = is_closing(&last.lower()) || named;
    signed || introduces_itself(lines, block, to)
}

/// "Skylar Comeau" / "Ops, Fundy Ferries": a full name, then lines that are no names.
fn introduces_itself(lines: &[Line<'_>], from: usize, to: usize) -> bool {
    let full_name =
        lines.get(from).is_some_and(|l| is_name(l.text) && l.text.split_whitespace().count() >= 2);
    let post = |l: &Line<'_>| is_contact(l.text) || (!is_name(l.text) && l.text.contains(','));
    full_name && to > from + 1 && lines.iter().take(to).skip(from + 1).any(post)
}

/// "sal": who writes without capitals signs without one.
fn is_lower_name(text: &str) -> bool {
    (2..=12).contains(&text.len())
        && text.chars().all(char::is_lowercase)
        && !["yes", "no", "ok", "fine"].contains(&text)
}

/// "thnx Deon": a formula and a name in one line.
fn ends_with_signer(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=3).contains(&words.len()) && words.first().is_some_and(|w| is_closing(&lowered(w)))
}

/// Whether these lines are a block of contact details.
fn is_block(lines: &[Line<'_>], from: usize, to: usize, below_name: bool) -> bool {
    work::does(to - from);
    let own = || lines.iter().take(to).skip(from).filter(|l| l.is_own());
    let count = own().count();
    let contacts = own().filter(|l| is_contact(l.text)).count();
    let strong = own().any(|l| is_strong_contact(l.text));
    let notice = below_name && count == 1 && own().any(|l| is_firm_notice(l.text));
    if notice {
        return true;
    }
    // A slogan may be a sentence, but nobody in it is "you"; a time may be one of opening.
    let headed = count >= 2 && own().next().is_some_and(|l| is_heading(l.text));
    let hours = |l: &Line<'_>| is_labelled_range(l.text) || (headed && is_opening(l.text));
    let speaks = |l: &Line<'_>| is_sentence(l.text) && (!strong || is_personal(l.text));
    let opens = |l: &Line<'_>| below_name && (strong || (count >= 2 && hours(l)));
    let arranges = |l: &Line<'_>| is_arrangement(l.text) || (is_timed(l.text) && !opens(l));
    if own().any(|l| speaks(l) || arranges(l)) {
        return false;
    }
    if !below_name {
        return count <= 3 && own().any(|l| is_company_line(l.text));
    }
    let first_is_name = own().next().is_some_and(|l| is_name(l.text));
    let repeats_name = first_is_name && own().next().is_some_and(|l| l.text.contains(' '));
    let is_place = own().any(|l| l.text.trim_end_matches(',').contains(','));
    if count == 1 && first_is_name && contacts == 0 && !is_place {
        return false;
    }
    let heads = from > 0 && lines.get(from - 1).is_some_and(Line::is_blank);
    let lone_title = heads
        && count == 1
        && own().all(|l| is_title(l.text) && l.text.contains(' ') && !l.text.ends_with('.'));
    contacts > 0
        || (headed && own().any(|l| is_opening(l.text)))
        || lone_title
        || ((2..=5).contains(&count) && (repeats_name || own().all(|l| is_title(l.text))))
}
