//! What a meaning costs as a mention of its own, and which meanings are none.

use super::clock_in;
use crate::chart::{Node, Run};
use crate::eval::Arena;
use crate::lexicon::Lexeme;
use crate::mention::Grain;
use crate::sem::{Expr, Sem, Time, Unit, Word, flag, mask};
use crate::token::TokenKind;

/// Price of a meaning as a mention of its own; `None` where it is none.
pub(crate) fn price(sem: Sem, arena: &Arena, run: &Run<'_>, node: &Node) -> Option<f32> {
    match sem {
        Sem::Time(time) => time_price(time, arena, run, node),
        Sem::Length(length) => {
            let bare = length.count == 0 && !length.compound;
            let alone = run.is_whole(node.start, node.end) || !length.weak && length.unit != Unit::Season;
            (!bare && alone).then_some(0.6)
        }
        Sem::Nothing => Some(0.7),
        Sem::NumRange(a, b) => bare_range_price(a, b, run, node),
        Sem::Recurring(r) => (r.unit != Unit::Second).then_some(0.55),
        _ => None,
    }
}

fn time_price(time: Time, arena: &Arena, run: &Run<'_>, node: &Node) -> Option<f32> {
    let whole = run.is_whole(node.start, node.end);
    if time.has(flag::TRAILING) {
        return None;
    }
    let tongue = run.language.tongue;
    // A full stop makes a name of "do."; without it Dutch "do" is none.
    let stop = run.tokens.sign(run.first + usize::from(node.end).saturating_sub(1)) == Some('.');
    let weekday = time.fixes(mask::WEEKDAY) && (tongue != crate::lang::Tongue::Dutch || stop);
    let dotted = time.mask == mask::CLOCK && run.language.day_clock && time.grain == Grain::Minute;
    let alone = whole && (!time.fixes(mask::CLOCK) && (weekday || only_date(arena, time)) || dotted);
    if time.has(flag::LATENT) && !alone {
        return None;
    }
    let free = !counted_unit(time, run, node)
        && !hours_long(time, arena, run, node)
        && !misplaced_month(time, run, node)
        && !counting_hour(time, arena, run, node)
        && !greeting(time, run, node);
    free.then_some(0.6)
}

/// Words in "s" that may follow an hour and are no plural: what it does, and how a sentence goes on or ends.
const NO_PLURALS: &[&str] = &[
    "afterwards",
    "always",
    "besides",
    "cheers",
    "comes",
    "does",
    "falls",
    "fits",
    "gets",
    "gives",
    "goes",
    "guys",
    "helps",
    "keeps",
    "leaves",
    "looks",
    "makes",
    "means",
    "needs",
    "pass",
    "perhaps",
    "plus",
    "regards",
    "regardless",
    "remains",
    "seems",
    "sometimes",
    "sounds",
    "starts",
    "stands",
    "suits",
    "thanks",
    "thus",
    "towards",
    "unless",
    "versus",
    "wins",
    "works",
    "yours",
];

/// Words with which a sentence goes on behind a span of hours, so that it counts nothing.
const GOES_ON: &[&str] = &[
    "as", "because", "if", "is", "so", "suits", "unless", "when", "where", "which", "while", "works", "would",
];

/// Those whom a number before them counts, in other languages than English.
const PEOPLE: &[&str] = &[
    "personen",
    "leute",
    "teilnehmer",
    "gaste",
    "personnes",
    "gens",
    "participants",
    "personas",
    "gente",
    "asistentes",
    "persone",
    "partecipanti",
    "mensen",
    "deelnemers",
    "pessoas",
    "participantes",
];

/// Whether a plural of an unknown word follows.
fn counts_things(run: &Run<'_>, at: usize) -> bool {
    run.tokens.get(at).is_some_and(|token| {
        let word = run.tokens.word(token);
        let share =
            matches!(word, "percent" | "pct" | "people" | "kg" | "km" | "million" | "billion" | "euro");
        share
            || PEOPLE.contains(&word)
            || token.spaced
                && !token.capital
                && word.len() >= 4
                && word.ends_with('s')
                && !NO_PLURALS.contains(&word)
                && run.ids.get(at) == Some(&0)
    })
}

/// "12 till 2" in figures, with nothing after it that it could count.
fn bare_range_price(from: i16, to: i16, run: &Run<'_>, node: &Node) -> Option<f32> {
    let (first, past) = (run.first + usize::from(node.start), run.first + usize::from(node.end));
    let figures = run.tokens.number(first).is_some() && run.tokens.number(past - 1).is_some();
    let listed = after_span(run, first);
    let listed = listed || behind_week(run, first) || before_weekday(run, past);
    let words_between = (first + 1..past - 1).any(|i| run.is_word(i)) || listed;
    let free = match run.tokens.get(past) {
        Some(token) => {
            !matches!(token.kind, TokenKind::Word { .. })
                || run.ids.get(past) != Some(&0)
                || GOES_ON.contains(&run.word(past))
        }
        None => true,
    };
    let hours = (1..=24).contains(&from) && (1..=24).contains(&to) && from != to;
    (figures && words_between && free && hours).then_some(if listed { 0.6 } else { 0.9 })
}

/// Whether a span in figures goes on as a list: the 14-16 of "Tue 9-11, 14-16".
fn after_span(run: &Run<'_>, first: usize) -> bool {
    let figure = |back: usize| first.checked_sub(back).is_some_and(|at| run.tokens.number(at).is_some());
    let sign = |back: usize| first.checked_sub(back).and_then(|at| run.tokens.sign(at));
    let counted = first.checked_sub(5).is_some_and(|at| run.ids.get(at) == Some(&0));
    matches!(sign(1), Some(',' | '/' | '&')) && figure(2) && sign(3) == Some('-') && figure(4) && !counted
}

/// Whether a span in figures stands right behind a week or a month that is told by its distance: "next week 10-12".
fn behind_week(run: &Run<'_>, first: usize) -> bool {
    let mut told = [false; 2];
    let Some(last) = first.checked_sub(1 + usize::from(run.tokens.sign(first.wrapping_sub(1)) == Some(',')))
    else {
        return false;
    };
    for at in last.saturating_sub(3)..=last {
        run.language.lexicon.matches(run.tokens, run.ids, at, |end, entry| match entry.lexeme {
            Lexeme::Sem(Sem::Unit(Unit::Week | Unit::Month)) if end <= first => told = [true, told[1]],
            Lexeme::Sem(Sem::Rel(_)) | Lexeme::Sem(Sem::Word(Word::Coming)) if end <= first => told[1] = true,
            Lexeme::CycleOf(Unit::Week | Unit::Month, _) if end <= first => told = [true, true],
            _ => {}
        });
    }
    told == [true, true]
}

/// Whether a weekday follows behind a comma: the 9-11 of "9-11, Monday to Wednesday".
fn before_weekday(run: &Run<'_>, past: usize) -> bool {
    run.tokens.sign(past) == Some(',') && run.weekday_at(past + 1)
}

/// Figures that can only be a day and a month: "2-15".
fn only_date(arena: &Arena, time: Time) -> bool {
    matches!(arena.get(time.expr), Expr::Fields(f) if f.month.is_some() && f.day.is_some_and(|d| d > 12) && f.year.is_none())
}

/// "June 31", "32 August": a number stands beside the month, and there is no such day.
fn misplaced_month(time: Time, run: &Run<'_>, node: &Node) -> bool {
    let (first, past) = (run.first + usize::from(node.start), run.first + usize::from(node.end));
    let few = |at: usize| matches!(run.tokens.number(at), Some((..=39, 1 | 2)));
    let dotted = run.tokens.sign(first.wrapping_sub(1)) == Some('.') && few(first.wrapping_sub(2));
    let month = time.fixes(mask::MONTH) && !time.fixes(mask::DAY | mask::WEEK) && time.grain == Grain::Month;
    let before = month && (few(first.wrapping_sub(1)) || dotted) && !time.has(flag::LED | flag::ANCHORED);
    before || time.mask == mask::MONTH && few(past)
}

/// "une réunion de 2 heures mardi", "een overleg van 2 uur": how long it is, not when.
fn hours_long(time: Time, arena: &Arena, run: &Run<'_>, node: &Node) -> bool {
    let first = run.first + usize::from(node.start);
    let at = first + usize::from(matches!(run.word(first), "de" | "d" | "van"));
    let Some(led) = at.checked_sub(1) else { return false };
    let long = match run.language.tongue {
        crate::lang::Tongue::French => {
            run.word(led) == "de" && matches!(run.word(at + 1), "h" | "heure" | "heures")
        }
        crate::lang::Tongue::Dutch => {
            run.word(led) == "van" && led >= 2 && run.word(led - 2) == "een" && run.word(at + 1) == "uur"
        }
        _ => false,
    };
    let few = run.tokens.number(at).is_some_and(|(n, _)| (1..=5).contains(&n));
    let whole = clock_in(arena, time.expr).is_some_and(|c| c.grain == Grain::Hour);
    long && few && whole && !time.has(flag::INTERVAL)
}

/// "in the 1st week": what it counts follows, and it is no day of a month.
fn counted_unit(time: Time, run: &Run<'_>, node: &Node) -> bool {
    let past = run.first + usize::from(node.end);
    // "der 7B"
    if time.has(flag::ORDINAL_DAY) && run.tokens.glued(past) && run.is_word(past) {
        return run.tokens.number(past.wrapping_sub(1)).is_some();
    }
    if !time.has(flag::ORDINAL_DAY) || run.tokens.get(past).is_none_or(|t| t.newline) {
        return false;
    }
    let mut unit = false;
    run.language.lexicon.matches(run.tokens, run.ids, past, |end, entry| {
        unit |= end == past + 1
            && matches!(entry.lexeme, Lexeme::Sem(Sem::Unit(Unit::Week | Unit::Month | Unit::Quarter)));
    });
    unit && run.tokens.number(past.wrapping_sub(1)).is_none()
}

/// "after 2 meetings", "at 713 853", "at one place": the number is no hour.
fn counting_hour(time: Time, arena: &Arena, run: &Run<'_>, node: &Node) -> bool {
    if time.mask != mask::CLOCK {
        return false;
    }
    let past = run.first + usize::from(node.end);
    let figure = run.tokens.number(past - 1).is_some();
    let Some(next) = run.tokens.get(past) else { return false };
    let one = clock_in(arena, time.expr).is_some_and(|c| c.twelve && c.hour == 1 && c.minute == 0);
    match next.kind {
        // "12h" of "12h12:99" is none either.
        TokenKind::Number { .. } => !next.spaced || figure && !next.newline,
        // "8h10m" goes on as a time, "@1c80" does not.
        TokenKind::Word { .. } if figure && !next.spaced => {
            let english = run.language.tongue == crate::lang::Tongue::English;
            !matches!(run.word(past), "m" | "mn" | "min" | "s" | "p" | "a")
                || !english && run.word(past) == "a"
        }
        TokenKind::Word { .. } if figure => time.has(flag::TWELVE) && counts_things(run, past),
        TokenKind::Word { .. } => {
            one && next.spaced && !next.newline
                || PEOPLE.contains(&run.word(past))
                || counts_nouns(time, arena, run, node)
        }
        TokenKind::Sign(_) => false,
    }
}

/// "las dos opciones", "a trois possibilités", "as duas opções", "las dos últimas": a number in words before what it
/// counts. Behind "a las" a word in "s" is rather a verb: "a las dos puedes".
fn counts_nouns(time: Time, arena: &Arena, run: &Run<'_>, node: &Node) -> bool {
    use crate::lang::Tongue;
    let (first, past) = (run.first + usize::from(node.start), run.first + usize::from(node.end));
    let whole = clock_in(arena, time.expr).is_some_and(|c| c.twelve && c.grain == Grain::Hour);
    let Some(next) = run.tokens.get(past).filter(|t| t.spaced && !t.newline && !t.capital) else {
        return false;
    };
    let mut last = false;
    run.language.lexicon.matches(run.tokens, run.ids, past, |_, entry| {
        last |= matches!(entry.lexeme, Lexeme::Sem(Sem::Rel(-1)));
    });
    let word = run.tokens.word(next);
    let unknown = word.len() >= 5 && run.ids.get(past) == Some(&0);
    let counted = match run.language.tongue {
        Tongue::French => last || unknown && word.ends_with('s'),
        Tongue::Spanish => {
            run.word(first) == "las" && (last || unknown && word.ends_with('s') && !word.ends_with("mos"))
        }
        Tongue::Portuguese => unknown && word.ends_with("oes"),
        _ => false,
    };
    counted && whole && !time.has(flag::INTERVAL)
}

/// "Morning Amy".
fn greeting(time: Time, run: &Run<'_>, node: &Node) -> bool {
    let opens = run.first + usize::from(node.start) == 0 && node.end == node.start + 1;
    time.mask == mask::PART && opens && !run.is_whole(node.start, node.end)
}
