//! The header block that Outlook and its like put over a quoted mail: From, Sent, To, Subject, in many languages.

use super::history::Intro;
use super::labels::{Field, field_of};
use super::lines::{Line, has_clock, has_digit, has_year, is_rule, previous_filled};
use super::work;
use crate::{Removed, limits};
use memchr::memchr2;

/// A block has at most this many lines: long lists of recipients are wrapped.
const LINES_MAX: usize = 60;
/// No label with its marks of bold type is longer.
const LABEL_LEN_OCTETS_MAX: usize = 48;
/// Lines between two fields that continue the one before.
const CONTINUATION_MAX: usize = 30;

/// A run of header fields.
pub(crate) struct Block {
    pub(crate) end: usize,
    fields: u8,
    has_address: bool,
    /// The Date field holds a year and a time of day, as programs write them.
    has_stamp: bool,
}

impl Block {
    pub(crate) fn has(&self, field: Field) -> bool {
        self.fields & field.bit() != 0
    }

    fn kinds(&self) -> u32 {
        self.fields.count_ones()
    }
}

/// The block that starts in this line, where one does.
pub(crate) fn at(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let first = field_in(lines.get(at)?)?;
    if matches!(first, Field::Cc | Field::Other) {
        return None;
    }
    let block = read(lines, at);
    if block.kinds() < 2 {
        return None;
    }
    let start = start_of(lines, at);
    let separated = start < at;
    let convincing = (block.kinds() >= 3 && (block.has(Field::Subject) || block.has_address))
        || (block.kinds() >= 2 && separated && (block.has(Field::From) || block.has(Field::Subject)))
        || (block.has(Field::From) && block.has(Field::Date) && block.has_address)
        || (block.has_stamp && first == Field::From && date_follows(lines, at))
        || (block.has_stamp && block.has(Field::To) && block.has_address);
    convincing.then_some(Intro { start, end: block.end, kind: Removed::History, block: true, certain: true })
}

/// The whole block flowed into one line: "From: Dana <dana@x.example> Sent: Tuesday, March 10, 2026 9:15 AM To: Amy Subject:
/// Intro", as happens where a client drops the ends of lines.
pub(crate) fn flowed(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let text = lines.get(at).filter(|l| field_in(l) == Some(Field::From))?.text;
    if text.len() > limits::STRUCTURE_LINE_LEN_OCTETS_MAX || !has_digit(text) {
        return None;
    }
    let labels = text.match_indices(':').filter_map(|(colon, _)| {
        let before = text.get(..colon)?.trim_end_matches([' ', '*', '\u{a0}']);
        field_of(before.rsplit([' ', '*', '\u{a0}']).next()?)
    });
    let fields = labels.fold(0_u8, |all, field| all | field.bit());
    let has = |field: Field| fields & field.bit() != 0;
    let stamped = has_clock(text) && has_year(text) || text.contains('@');
    let block =
        has(Field::Date) && (has(Field::To) || has(Field::Subject)) && fields.count_ones() >= 3 && stamped;
    block.then_some(Intro { start: at, end: at + 1, kind: Removed::History, block: true, certain: true })
}

/// From, and the date in the very next line: an itinerary has them apart.
fn date_follows(lines: &[Line<'_>], at: usize) -> bool {
    lines.get(at).is_some_and(|l| !has_digit(l.text))
        && lines.get(at + 1).is_some_and(|l| field_in(l) == Some(Field::Date))
}

/// A rule with at least three lines of "Word: value" right below it, one with an address: a header block in a
/// language that is not known, or in a broken charset.
pub(crate) fn below_rule(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let rule = lines.get(at)?.text;
    if !rule.starts_with("____") || !is_rule(rule) {
        return None;
    }
    let labelled = |l: &&Line<'_>| {
        l.text.split_once(':').is_some_and(|(label, _)| !label.is_empty() && label.split(' ').count() <= 3)
    };
    let block = || lines.iter().skip(at + 1).take(8).take_while(labelled);
    let convincing = block().count() >= 3 && block().any(|l| l.text.contains('@'));
    convincing.then_some(Intro {
        start: at,
        end: at + 1 + block().count(),
        kind: Removed::History,
        block: true,
        certain: true,
    })
}

/// The field that a line is, leaving out marks of quoting and of bold type.
pub(crate) fn field_in(line: &Line<'_>) -> Option<Field> {
    let text = line.text.trim_start_matches(['>', ' ', '*', '_', '\t', '|']);
    let head = text.as_bytes().get(..LABEL_LEN_OCTETS_MAX.min(text.len()))?;
    let colon = memchr2(b':', 0xef, head)?;
    let (label, rest) = text.split_at_checked(colon)?;
    if !rest.starts_with([':', '\u{ff1a}']) || label.is_empty() {
        return None;
    }
    field_of(label.trim_end_matches([' ', '*', '_', '\u{a0}']))
}

/// Reads fields, their continuations, and blank lines where another field follows.
pub(crate) fn read(lines: &[Line<'_>], at: usize) -> Block {
    let mut block = Block { end: at, fields: 0, has_address: false, has_stamp: false };
    let mut continued = 0;
    let mut last = Field::Other;
    for (n, line) in lines.iter().enumerate().skip(at).take(LINES_MAX) {
        work::does(1);
        if line.is_blank() {
            // Notes leaves blank lines between its fields; a blank line before prose ends the block.
            let next = lines.iter().skip(n).take(4).find(|l| !l.is_blank());
            if next.and_then(field_in).is_none() || last == Field::Subject {
                return block;
            }
            continue;
        }
        match field_in(line) {
            // A second From is the next block's.
            Some(field) if field != Field::Other && block.has(field) => return block,
            Some(field) => {
                block.fields |= field.bit();
                block.has_stamp |= field == Field::Date && has_clock(line.text) && has_year(line.text);
                last = field;
                continued = 0;
            }
            None if continues(line, last) && continued < CONTINUATION_MAX => continued += 1,
            None => return block,
        }
        block.has_address |= line.text.contains('@');
        block.end = n + 1;
    }
    block
}

/// A list of recipients goes on over lines; a subject by one that is indented; a date not at all.
fn continues(line: &Line<'_>, last: Field) -> bool {
    let listing = line.text.contains(['@', ';', ',', '<', '/']) || line.text.len() < 60;
    match last {
        Field::To | Field::Cc | Field::From | Field::Other => listing,
        Field::Subject => line.raw.starts_with([' ', '\t']),
        Field::Date => false,
    }
}

/// Lines before the first field that belong to it: a rule, a marker's dashes, a letterhead that Notes indents.
fn start_of(lines: &[Line<'_>], at: usize) -> usize {
    let mut start = at;
    while let Some(before) = previous_filled(lines, start) {
        let Some(line) = lines.get(before) else { break };
        let near = start - before <= 3;
        let is_rule = line.text.len() >= 3 && line.text.chars().all(|c| "-_=*\u{2014} >".contains(c));
        let is_letterhead = line.raw.starts_with('\t') && line.text.len() < 60 && start - before <= 3;
        if !(near && line.is_own() && (is_rule || is_letterhead)) {
            break;
        }
        start = before;
    }
    start
}
