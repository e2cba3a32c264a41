//! The grammar: structures of days and hours, and what they mean.

use crate::meanings::{Meaning, Windows, meaning};
use crate::words::{ALL, Words, put, put2, sentence};

/// When a mail is written, and in which conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Setting {
    /// On a Wednesday, so that some weekdays lie ahead in this week and others in the next; nothing is offered yet.
    Wednesday,
    /// On the Friday after it.
    Friday,
    /// On the Wednesday, in answer to offers that the mail does not speak of.
    Answer,
}

/// A mail whose meaning is known.
pub(crate) struct Said {
    pub setting: Setting,
    pub structure: &'static str,
    pub language: &'static str,
    pub text: String,
    windows: Windows,
    /// Hours are named, so that the edges of the working day are clear.
    hours: bool,
    /// Days that could be taken either way.
    open: Vec<u8>,
}

impl Said {
    /// Whether half an hour at that minute suits; `None` where the mail leaves it open.
    pub(crate) fn suits(&self, day: u8, minute: u16) -> Option<bool> {
        let inside =
            self.windows.iter().any(|(d, from, to)| *d == day && *from <= minute && minute + 30 <= *to);
        if self.open.contains(&day) {
            return None;
        }
        let ordinary = (9 * 60..17 * 60).contains(&minute);
        (inside || ordinary || self.hours).then_some(inside)
    }
}

/// Hours in words, and what they mean.
struct Hours {
    text: String,
    from: u16,
    to: u16,
}

const NINE: u16 = 540;
const FIVE: u16 = 1020;

fn hours(words: &Words, variant: usize) -> Hours {
    let of = |text: String, from: u16, to: u16| Hours { text, from: from * 60, to: to * 60 };
    match variant % 9 {
        0 => of(put2(words.spans[0], "9", "11"), 9, 11),
        1 => of(put2(words.spans[1], "14", "16"), 14, 16),
        2 => of(put2(words.spans[2], "10", "12"), 10, 12),
        3 => of(put(words.after[0], "15"), 15, 18),
        4 => of(put(words.before[0], "11"), 8, 11),
        5 => of(words.morning.to_owned(), 8, 12),
        6 => of(words.afternoon.to_owned(), 12, 18),
        7 => of(put(words.after[1], "14"), 14, 18),
        _ => of(put(words.before[1], "12"), 8, 12),
    }
}

/// The day of March that a weekday is, from Wednesday the 4th; Monday is 0. Next week's, where that is said.
fn ahead(weekday: usize) -> u8 {
    [9, 10, 11, 5, 6][weekday]
}

fn next(weekday: usize) -> u8 {
    u8::try_from(9 + weekday).unwrap()
}

fn on(words: &Words, weekday: usize) -> String {
    put(words.on, words.days[weekday])
}

fn whole(days: &[u8]) -> Windows {
    days.iter().map(|d| (*d, NINE, FIVE)).collect()
}

fn each(days: &[u8], hours: &Hours) -> Windows {
    days.iter().map(|d| (*d, hours.from, hours.to)).collect()
}

fn without(windows: Windows, day: u8) -> Windows {
    windows.into_iter().filter(|w| w.0 != day).collect()
}

struct Made<'w> {
    words: &'w Words,
    out: Vec<Said>,
}

impl Made<'_> {
    fn add(&mut self, structure: &'static str, parts: &[String], windows: Windows, hours: bool) {
        let body: Vec<String> = parts.iter().map(|p| sentence(p)).collect();
        let text = format!("{}\n\n{}\n\nDana", self.words.greeting, body.join(" "));
        let setting = Setting::Wednesday;
        self.out.push(Said {
            setting,
            structure,
            language: self.words.tag,
            text,
            windows,
            hours,
            open: Vec::new(),
        });
    }
}

/// All mails of the grammar.
pub(crate) fn mails() -> Vec<Said> {
    let mut all = phrased();
    for words in &ALL {
        let mut made = Made { words, out: Vec::new() };
        for variant in 0..9 {
            plain(&mut made, variant);
            weeks(&mut made, variant);
            exceptions(&mut made, variant);
            sentences(&mut made, variant);
        }
        all.append(&mut made.out);
    }
    all
}

/// Days with hours in one sentence.
fn plain(made: &mut Made<'_>, variant: usize) {
    let words = made.words;
    let can = words.can[variant % 4];
    let (a, b) = ([(3, 4), (0, 1), (4, 0)][variant % 3].0, [(3, 4), (0, 1), (4, 0)][variant % 3].1);
    let both = put2(words.or, &on(words, a), &on(words, b));
    let h = hours(words, variant);
    let later = hours(words, variant + 1);
    let days = [ahead(a), ahead(b)];
    made.add("days hours", &[put(can, &format!("{both} {}", h.text))], each(&days, &h), true);
    made.add("hours days", &[put(can, &format!("{} {both}", h.text))], each(&days, &h), true);
    made.add("days, hours", &[put(can, &format!("{both}, {}", h.text))], each(&days, &h), true);
    let own =
        put2(words.or, &format!("{} {}", on(words, a), h.text), &format!("{} {}", on(words, b), later.text));
    let mut windows = each(&days[..1], &h);
    windows.extend(each(&days[1..], &later));
    made.add("day hours or day hours", &[put(can, &own)], windows, true);
    made.add("days alone", &[put(can, &both)], whole(&days), false);
    let three = format!("{}, {}", on(words, 3), put2(words.or, &on(words, 4), &on(words, 0)));
    made.add("three days hours", &[put(can, &format!("{three} {}", h.text))], each(&[5, 6, 9], &h), true);
}

/// A week that days are named in.
fn weeks(made: &mut Made<'_>, variant: usize) {
    let words = made.words;
    let can = words.can[variant % 4];
    let h = hours(words, variant);
    let (a, b) = [(1, 3), (0, 4), (2, 3)][variant % 3];
    let both = put2(words.or, &on(words, a), &on(words, b));
    let days = [next(a), next(b)];
    let week = words.next_week;
    let all = [9, 10, 11, 12, 13];
    made.add("week, days, hours", &[put(can, &format!("{week}, {both}, {}", h.text))], each(&days, &h), true);
    made.add("week: days hours", &[format!("{}: {both} {}.", sentence(week), h.text)], each(&days, &h), true);
    made.add("days week hours", &[put(can, &format!("{both} {week} {}", h.text))], each(&days, &h), true);
    made.add("week hours", &[put(can, &format!("{week} {}", h.text))], each(&all, &h), true);
    made.add(
        "any day week hours",
        &[put(can, &format!("{} {week} {}", words.any_day, h.text))],
        each(&all, &h),
        true,
    );
    made.add("week alone", &[put(can, week)], whole(&all), false);
    let span = put2(words.days_span, words.days[0], words.days[2]);
    made.add(
        "span of days week hours",
        &[put(can, &format!("{week} {span} {}", h.text))],
        each(&[9, 10, 11], &h),
        true,
    );
}

/// Something is left out.
fn exceptions(made: &mut Made<'_>, variant: usize) {
    let words = made.words;
    let can = words.can[variant % 4];
    let h = hours(words, variant);
    let out = [1, 2, 3][variant % 3];
    let except = put(words.except[variant % 3], &on(words, out));
    let all = [9, 10, 11, 12, 13];
    let week = words.next_week;
    let left = without(each(&all, &h), next(out));
    made.add(
        "week hours except day",
        &[put(can, &format!("{week} {}, {except}", h.text))],
        left.clone(),
        true,
    );
    made.add(
        "week except day, hours",
        &[put(can, &format!("{week} {except}, {}", h.text))],
        left.clone(),
        true,
    );
    let any = put(can, &format!("{} {week} {except}", words.any_day));
    made.add("any day week except day", &[any], without(whole(&all), next(out)), false);
    let lunch = put2(words.spans[1], "12", "13");
    let gap = put(words.except[variant % 3], &lunch);
    let noon: Windows = [12, 13].iter().flat_map(|d| [(*d, NINE, 720), (*d, 780, FIVE)]).collect();
    let both = put2(words.and, &on(words, 3), &on(words, 4));
    made.add("week days except hours", &[put(can, &format!("{week} {both}, {gap}"))], noon, false);
    let only = put(words.only, &h.text);
    let mixed = format!("{}, {} {} {only}", on(words, 3), words.but, on(words, 4));
    let mut windows = whole(&[12]);
    windows.extend(each(&[13], &h));
    made.add("week day, but day only hours", &[put(can, &format!("{week} {mixed}"))], windows, false);
}

/// Several sentences that bear on each other.
fn sentences(made: &mut Made<'_>, variant: usize) {
    let words = made.words;
    let can = words.can[variant % 4];
    let h = hours(words, variant);
    let week = words.next_week;
    let all = [9, 10, 11, 12, 13];
    let (a, b) = [(1, 3), (0, 4), (2, 3)][variant % 3];
    let both = put2(words.or, &on(words, a), &on(words, b));
    let days = [next(a), next(b)];
    let cannot = put(words.cannot[variant % 3], &on(words, a));
    let busy = put(words.busy[variant % 2], &on(words, a));
    let left = without(each(&all, &h), next(a));
    let offer = put(can, &format!("{week} {}", h.text));
    made.add("week hours. not day.", &[offer.clone(), cannot], left.clone(), true);
    made.add("week hours. busy day.", &[offer, busy], left, true);
    let week_days = put(can, &format!("{week} {both}"));
    made.add(
        "week days. hours.",
        &[week_days.clone(), format!("{}.", put(words.only, &h.text))],
        each(&days, &h),
        true,
    );
    made.add("week days. bare hours.", &[week_days.clone(), format!("{}.", h.text)], each(&days, &h), true);
    let off = put(words.off_by[variant % 2], "16");
    let after = Hours { text: put(words.after[1], "13"), from: 780, to: 960 };
    let offer = put(can, &format!("{week} {both} {}", after.text));
    made.add("week days after. off by.", &[offer, off], each(&days, &after), true);
    let never = put(words.cannot[0], &put(words.before[0], "11"));
    let late: Windows = days.iter().map(|d| (*d, 660, FIVE)).collect();
    made.add("week days. not before.", &[week_days, never], late, false);
}

/// The phrases of each language: each in every offer, on another day, in an answer, and refused; then its whole mails.
fn phrased() -> Vec<Said> {
    let mut all = Vec::new();
    for words in &ALL {
        let (phrases, mails) = words.phrases.split_once("[mails]\n").unwrap();
        for (at, (key, form)) in forms(phrases).enumerate() {
            all.extend(words.can.iter().map(|can| said(words, key, &put(can, form))));
            // A Saturday was offered.
            let offered = key == "sat morning";
            let counter = |can: &str| Said { setting: Setting::Answer, ..said(words, key, &put(can, form)) };
            all.extend(
                [counter(words.can[at % 2]), counter(words.can[2 + at % 2])].into_iter().filter(|_| !offered),
            );
            if !TOLD_FROM_WEDNESDAY.contains(&key) {
                let friday = said(words, key, &put(words.can[at % 4], form));
                all.push(Said { setting: Setting::Friday, ..friday });
            }
            if REFUSABLE.contains(&key) {
                all.extend(
                    [words.cannot[at % 3], words.busy[at % 2]].map(|no| refused(words, key, &put(no, form))),
                );
            }
        }
        all.extend(forms(mails).map(|(key, mail)| said(words, key, &mail.replace("\\n", "\n"))));
    }
    all
}

/// What means other days when it is said on Friday.
const TOLD_FROM_WEDNESDAY: [&str; 8] = [
    "this week",
    "this fri",
    "in 14 days",
    "today week",
    "tomorrow",
    "tomorrow afternoon",
    "day after tomorrow 10-12",
    "thu 9-11 mon 14-16",
];

/// What somebody may refuse of the next week.
const REFUSABLE: [&str; 13] = [
    "tue 9:30-11",
    "tue 14:15-16",
    "tue after 15:30",
    "tue before 10:30",
    "tue 9-11",
    "tue 14-16",
    "tue morning",
    "tue afternoon",
    "10",
    "9 to 11",
    "10 14-16",
    "mon-wed 9-11",
    "mon-wed morning",
];

/// "I can do next week. Tuesday morning doesn't work."
fn refused(words: &Words, key: &'static str, no: &str) -> Said {
    let Meaning { windows, .. } = meaning(key);
    let mut left = Vec::new();
    for day in 9..=13 {
        let mut from = NINE;
        for (_, start, end) in windows.iter().filter(|w| w.0 == day) {
            left.push((day, from, (*start).max(from)));
            from = *end;
        }
        left.push((day, from, FIVE.max(from)));
    }
    let offer = sentence(&put(words.can[0], words.next_week));
    let text = format!("{}\n\n{offer} {}\n\nDana", words.greeting, sentence(no));
    Said { text, windows: left, hours: false, ..said(words, key, "") }
}

/// Lines of "key = form | form".
fn forms(lines: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let entries =
        lines.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    entries.flat_map(|(key, forms)| forms.split(" | ").map(move |form| (key, form)))
}

fn said(words: &Words, key: &'static str, body: &str) -> Said {
    let Meaning { windows, hours, open } = meaning(key);
    let text = format!("{}\n\n{}\n\nDana", words.greeting, sentence(body));
    Said { setting: Setting::Wednesday, structure: key, language: words.tag, text, windows, hours, open }
}
