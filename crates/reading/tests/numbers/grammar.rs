//! The grammar: rows of numbers and frames, and which offers they take.

use crate::words::{ALL, Words};

/// Day and hour of each offer; all begin at half past, so that no number is an hour, and late in the month, so that none is
/// a day.
pub(crate) const OFFERS: [(&str, u8); 7] = [
    ("2026-11-12", 10),
    ("2026-11-13", 14),
    ("2026-11-16", 10),
    ("2026-11-17", 11),
    ("2026-11-18", 9),
    ("2026-11-19", 11),
    ("2026-11-20", 16),
];

/// A sentence whose meaning is known.
pub(crate) struct Said {
    pub(crate) language: &'static str,
    pub(crate) frame: &'static str,
    /// How many offers it answers.
    pub(crate) offers: usize,
    /// What is said, and the whole mail.
    pub(crate) body: String,
    pub(crate) text: String,
    /// The offers that it takes.
    pub(crate) takes: Vec<u32>,
}

/// Numbers in a row, and one number more, among so many offers.
const ROWS: [(usize, &[u32], u32); 8] = [
    (3, &[1, 3], 2),
    (3, &[2, 3], 1),
    (3, &[2], 3),
    (5, &[2, 4], 5),
    (5, &[1, 4, 5], 3),
    (7, &[2, 5], 6),
    (7, &[1, 4, 6, 7], 2),
    (7, &[5], 2),
];

/// Ranges, likewise.
const RANGES: [(usize, u32, u32, u32); 3] = [(5, 1, 3, 5), (5, 2, 4, 1), (7, 4, 6, 2)];

/// How a row is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    And,
    Or,
    Sign,
    Hash,
    Mark(usize),
    EachMarked(usize),
    Ordinals,
    OrdinalsNoun,
    Letters,
}

const FORMS: [Form; 11] = [
    Form::And,
    Form::Or,
    Form::Sign,
    Form::Hash,
    Form::Mark(0),
    Form::Mark(1),
    Form::EachMarked(0),
    Form::EachMarked(1),
    Form::Ordinals,
    Form::OrdinalsNoun,
    Form::Letters,
];

fn put(frame: &str, row: &str, one: &str) -> String {
    frame.replace("{1}", one).replace("{}", row)
}

fn joined(pattern: &str, items: &[String]) -> String {
    let (last, first) = items.split_last().unwrap();
    if first.is_empty() {
        last.clone()
    } else {
        pattern.replacen("{}", &first.join(", "), 1).replacen("{}", last, 1)
    }
}

/// A row, and one number in the same form.
fn written(words: &Words, form: Form, row: &[u32], one: u32) -> (String, String) {
    let at = |n: u32| usize::try_from(n - 1).unwrap();
    let digits: Vec<String> = row.iter().map(u32::to_string).collect();
    let each = |name: &dyn Fn(u32) -> String| row.iter().map(|n| name(*n)).collect::<Vec<_>>();
    let ordinal = |n: u32| words.ordinals[at(n)].to_owned();
    let letters = |n: u32| words.letters[at(n)].to_owned();
    let with_noun = |text: String| format!("{text} {}", words.noun);
    match form {
        Form::And => (joined(words.and, &digits), one.to_string()),
        Form::Or => (joined(words.or, &digits), one.to_string()),
        Form::Sign => (digits.join(" & "), one.to_string()),
        Form::Hash => {
            let hash = |n: u32| format!("#{n}");
            (joined(words.and, &each(&hash)), hash(one))
        }
        Form::Mark(kind) => {
            let (several, single) = words.marks[kind];
            let lead = if row.len() > 1 { several } else { single };
            (format!("{lead}{}", joined(words.and, &digits)), format!("{single}{one}"))
        }
        Form::EachMarked(kind) => {
            let single = |n: u32| format!("{}{n}", words.marks[kind].1);
            (joined(words.and, &each(&single)), single(one))
        }
        Form::Ordinals => (joined(words.and, &each(&ordinal)), ordinal(one)),
        Form::OrdinalsNoun => (with_noun(joined(words.and, &each(&ordinal))), with_noun(ordinal(one))),
        Form::Letters => (joined(words.and, &each(&letters)), letters(one)),
    }
}

/// A number alone in letters is a word like any other.
fn sensible(form: Form, row: &[u32], one: u32) -> bool {
    !(form == Form::Letters && (row.len() == 1 || row.contains(&1) || one == 1))
}

/// All sentences of the grammar.
pub(crate) fn sentences() -> Vec<Said> {
    let mut all = Vec::new();
    for words in &ALL {
        for (at, (offers, row, one)) in ROWS.into_iter().enumerate() {
            for (form_at, form) in FORMS.into_iter().enumerate().filter(|(_, form)| sensible(*form, row, one))
            {
                let (named, single) = written(words, form, row, one);
                let pick = at + form_at;
                framed(&mut all, words, offers, row, one, &named, &single, pick);
            }
        }
        for (at, (offers, from, to, one)) in RANGES.into_iter().enumerate() {
            let row: Vec<u32> = (from..=to).collect();
            let dash = format!("{from}-{to}");
            let spoken = joined(words.to, &[from.to_string(), to.to_string()]);
            let marked = format!("{}{dash}", words.marks[at % 2].0);
            for named in [dash, spoken, marked] {
                framed(&mut all, words, offers, &row, one, &named, &one.to_string(), at);
            }
        }
    }
    all
}

/// One row in the frames of its language: of each kind, some.
#[expect(clippy::too_many_arguments, reason = "the parts of a sentence")]
fn framed(
    all: &mut Vec<Said>,
    words: &Words,
    offers: usize,
    row: &[u32],
    one: u32,
    named: &str,
    single: &str,
    pick: usize,
) {
    let several = row.len() > 1;
    let form = |pair: &(&'static str, &'static str)| if several { pair.0 } else { pair.1 };
    let mut add = |frame: &'static str, pattern: &str, takes: Vec<u32>| {
        let body = capital(&put(pattern, named, single));
        let stop = if body.ends_with(['!', '.']) { "" } else { "." };
        let text = format!("{}\n\n{body}{stop}\n\nDana", words.greeting);
        all.push(Said { language: words.tag, frame, offers, body, text, takes });
    };
    for step in 0..3 {
        add("can", form(&words.can[(pick + step * 3) % words.can.len()]), row.to_vec());
    }
    for step in 0..2 {
        add("cannot", form(&words.cannot[(pick + step * 3) % words.cannot.len()]), Vec::new());
    }
    add("bare", words.bare[pick % words.bare.len()], row.to_vec());
    if several {
        let mut both = row.to_vec();
        both.push(one);
        both.sort_unstable();
        add("best", words.best[pick % words.best.len()], both);
        add("but", words.but[pick % words.but.len()], row.to_vec());
        add("but", words.but[(pick + 3) % words.but.len()], row.to_vec());
    }
    let rest = (1..=u32::try_from(offers).unwrap()).filter(|n| !row.contains(n)).collect();
    add("except", words.except[pick % words.except.len()], rest);
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Sentences in which numbers name other things.
pub(crate) fn controls() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    for words in &ALL {
        for frame in words.others {
            for row in [
                joined(words.and, &["2".into(), "4".into()]),
                joined(words.or, &["2".into(), "3".into()]),
                "3".into(),
            ] {
                all.push((words.tag, format!("{}\n\n{}\n\nDana", words.greeting, put(frame, &row, ""))));
            }
        }
    }
    all
}
