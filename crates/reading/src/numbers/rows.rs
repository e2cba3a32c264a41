//! Rows of numbers: what joins them, and what marks them as the numbers of offers.

use super::View;
use super::words::{
    is_article, is_from, is_joint, is_mark, is_on, is_range, leads_range, ordinal, ordinal_word,
};
use crate::lang;
use crate::text::{Break, Kind};
use std::ops::Range;

/// A number, with the words that belong to it.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    pub(super) words: Range<usize>,
    pub(super) number: u32,
    pub(super) kind: Figure,
    /// A word or a sign calls it the number of an offer.
    pub(super) marked: bool,
    /// An article stands before it.
    pub(super) article: bool,
}

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    /// In digits.
    Digits,
    /// In letters.
    Letters,
    /// As an ordinal, counted from one; 99 is the last.
    Ordinal,
}

/// Numbers that are joined.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) words: Range<usize>,
    pub(super) mentions: Vec<Mention>,
    /// From the first to the second.
    pub(super) range: bool,
    /// One of them is marked as the number of an offer.
    pub(super) marked: bool,
    /// A preposition leads the range, as it does one of hours: "from 2 to 4".
    pub(super) led: bool,
}

/// What joins two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    List,
    Range,
}

/// Numbers that could name more than these many offers name none.
const NUMBER_MAX: u32 = 31;

/// All rows of a text, single numbers among them.
pub(super) fn runs(view: &View<'_>) -> Vec<Run> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < view.text.words.len() {
        let Some(first) = mention(view, at) else {
            at += 1;
            continue;
        };
        let run = run(view, first);
        at = run.words.end.max(at + 1);
        found.extend(whole(view, run));
    }
    found
}

/// The row that begins with a number.
fn run(view: &View<'_>, first: Mention) -> Run {
    let mut run = Run {
        words: first.words.clone(),
        range: false,
        marked: first.marked,
        led: false,
        mentions: vec![first],
    };
    while let Some((joint, next)) = joined(view, run.words.end) {
        if joint == Joint::Range && (run.mentions.len() > 1 || run.range) {
            // "1-3 and 5", "1, 3 to 5": kept as numbers, the range spelt out.
            let Some(last) = run.mentions.last().map(|m| m.number) else { break };
            let between = (last + 1..next.number).map(|number| Mention { number, ..next.clone() });
            run.mentions.extend(between);
        } else if joint == Joint::Range {
            run.range = true;
        } else if run.range {
            spell_out(&mut run);
        }
        run.marked |= next.marked;
        run.words.end = next.words.end;
        run.mentions.push(next);
    }
    run
}

/// "1-3 and 5" is 1, 2, 3 and 5.
fn spell_out(run: &mut Run) {
    if let [first, last] = run.mentions.as_slice() {
        let (first, last) = (first.clone(), last.clone());
        let between = (first.number + 1..last.number).map(|number| Mention { number, ..first.clone() });
        run.mentions = std::iter::once(first.clone()).chain(between).chain([last]).collect();
        run.range = false;
    }
}

/// A row with the words that lead it and follow it, where it is no part of something else.
fn whole(view: &View<'_>, mut run: Run) -> Option<Run> {
    let ordinals = run.mentions.iter().all(|m| m.kind == Figure::Ordinal);
    let fold = |i: usize| view.text.fold_at(i);
    let before = run.words.start.checked_sub(1).filter(|_| touches(view, run.words.start));
    if run.range && before.is_some_and(|i| leads_range(view.language, fold(i))) {
        run.words.start -= 1;
        run.led = true;
    }
    if run.marked && run.mentions.len() == 1 {
        open_ended(view, &mut run);
    }
    let noun = is_mark(fold(run.words.end)) || ["one", "ones"].contains(&fold(run.words.end));
    if ordinals && noun && touches(view, run.words.end) {
        run.marked = true;
        run.words.end += 1;
    }
    // "One" is a pronoun as well, "segunda" a Monday, "second" a short time.
    let known = match run.mentions.as_slice() {
        [only] => match only.kind {
            Figure::Digits => true,
            Figure::Letters => run.marked || only.number > 1,
            Figure::Ordinal => run.marked || only.article,
        },
        _ => true,
    };
    let weekdays = ordinals && view.language == "pt" && !run.marked;
    let weekday = weekdays && run.words.clone().any(|i| fold(i).ends_with('a') && fold(i).len() > 4);
    (known && !weekday).then_some(run)
}

/// "From option 3 on", "ab Nummer 3": it and all behind it. A bare number would be an hour.
fn open_ended(view: &View<'_>, run: &mut Run) {
    let fold = |i: usize| view.text.fold_at(i);
    let back = |by: usize| run.words.start.checked_sub(by).filter(|i| is_from(fold(*i)));
    let from = back(1).or_else(|| back(2).filter(|i| is_article(fold(i + 1)) || fold(i + 1) == "de"));
    let Some((from, first)) = from.zip(run.mentions.first().cloned()) else { return };
    let last = view.offers.iter().map(|o| o.number).max().unwrap_or(0);
    run.words.start = from;
    let filler = usize::from(fold(run.words.end) == "in" || fold(run.words.end) == "en");
    if is_on(fold(run.words.end + filler)) {
        run.words.end += filler + 1;
    }
    run.mentions.extend((first.number + 1..=last).map(|number| Mention { number, ..first.clone() }));
}

/// Whether nothing but space stands before a word.
fn touches(view: &View<'_>, word: usize) -> bool {
    view.text.words.get(word).is_some_and(|w| w.brk <= Break::Line)
}

/// The number that begins at a word, with its article and mark.
fn mention(view: &View<'_>, at: usize) -> Option<Mention> {
    let fold = |i: usize| view.text.fold_at(i);
    let mut here = at;
    let article = is_article(fold(here)) && touches(view, here + 1);
    here += usize::from(article);
    let mut marked = false;
    let mark = |i: usize| is_mark(fold(i)) || is_sign(view, i);
    while mark(here) && here < at + 3 && touches(view, here + 1) {
        marked = true;
        here += 1;
    }
    let (number, kind, length) = figure(view, here)?;
    marked |= raw_before(view, here).ends_with('#');
    // "The first": the phrase of the ordinal has the article in it.
    Some(Mention { words: at..here + length, number, kind, marked, article })
}

/// "n°", "nº", "n.".
fn is_sign(view: &View<'_>, at: usize) -> bool {
    let Some(word) = view.text.words.get(at) else { return false };
    let after = view.text.raw.get(word.span.end..).unwrap_or_default();
    match &*word.fold {
        "nº" | "n°" => true,
        "n" | "no" | "nos" => after.starts_with(['°', 'º', '.']) || word.fold.len() == 1,
        _ => false,
    }
}

/// A number in digits, in letters or as an ordinal, and how many words it has.
fn figure(view: &View<'_>, at: usize) -> Option<(u32, Figure, usize)> {
    let word = view.text.words.get(at)?;
    if word.kind == Kind::Number {
        let number = word.fold.parse().ok().filter(|n| (1..=NUMBER_MAX).contains(n))?;
        return (!in_figures(view, at)).then_some((number, Figure::Digits, 1));
    }
    if let Some(number) = ordinal(&word.fold) {
        return Some((number, Figure::Ordinal, 1));
    }
    let letters = lang::of(view.language).hours.iter().position(|hour| *hour == &*word.fold);
    if let Some(number) = letters.and_then(|at| u32::try_from(at + 1).ok()) {
        return Some((number, Figure::Letters, 1));
    }
    let number = ordinal_word(&word.fold)?;
    Some((number, Figure::Ordinal, 1))
}

/// Part of "2:30", "2.5", "12-15-26", "+49 2": signs that touch it make something else of a number.
fn in_figures(view: &View<'_>, at: usize) -> bool {
    let Some(word) = view.text.words.get(at) else { return true };
    let before = view.text.raw.get(..word.span.start).unwrap_or_default();
    let after = view.text.raw.get(word.span.end..).unwrap_or_default();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut behind = after.chars();
    let sign = behind.next();
    let glued = matches!(sign, Some(':' | '.')) && digit(behind.next());
    let mut ahead = before.chars().rev();
    let led = ahead.next();
    let glued_before = matches!(led, Some(':' | '.')) && digit(ahead.next());
    let money = matches!(led, Some('$' | '€' | '£' | '+' | '~' | '*')) && !digit(before.chars().rev().nth(1))
        || matches!(sign, Some('%' | '€' | '$' | '\''));
    let minus = led == Some('-') && !before.trim_end_matches('-').ends_with(|c: char| c.is_ascii_digit());
    glued || glued_before || money || minus
}

/// What stands in the text right before a word, without space.
fn raw_before<'v>(view: &'v View<'_>, at: usize) -> &'v str {
    let start = view.text.words.get(at).map_or(0, |w| w.span.start);
    view.text.raw.get(..start).unwrap_or_default().trim_end_matches(' ')
}

/// The number that is joined to what ends before a word, and how.
fn joined(view: &View<'_>, end: usize) -> Option<(Joint, Mention)> {
    let fold = |i: usize| view.text.fold_at(i);
    let joint = |i: &usize| is_joint(fold(*i)) || is_range(fold(*i));
    let words = (end..end + 3).take_while(joint).count();
    // The last of them may be an article: "la 2 a la 4", "o 2 e o 4".
    for length in (0..=words).rev() {
        let Some(next) = mention(view, end + length) else { continue };
        if (end..end + length + 1).any(|i| view.text.words.get(i).is_none_or(|w| w.brk >= Break::Stop)) {
            return None;
        }
        let Some(signs) = signs(view, end, next.words.end - 1) else { continue };
        let spoken = |is: fn(&str) -> bool| length > 0 && (end..end + length).all(|i| is(fold(i)));
        let listed = spoken(is_joint) || length == 0 && signs.contains([',', '&', '+', '/', ';']);
        let ranged = spoken(is_range) && !signs.contains([',', ';', '&', '+', '/'])
            || length == 0 && signs.contains(['-', '–', '—']);
        if listed || ranged {
            return Some((if listed { Joint::List } else { Joint::Range }, next));
        }
    }
    None
}

/// The signs between the end of a number and the next one; nothing where other things stand there, or an empty line.
fn signs(view: &View<'_>, end: usize, next: usize) -> Option<String> {
    let from = view.text.words.get(end.checked_sub(1)?)?.span.end;
    let to = view.text.words.get(next)?.span.start;
    let gap = view.text.raw.get(from..to)?;
    let signs: String = gap.chars().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()).collect();
    let known = signs.chars().all(|c| ",&+/;#()[]-–—.'’°º\"".contains(c));
    (known && !gap.contains('\n')).then_some(signs)
}
