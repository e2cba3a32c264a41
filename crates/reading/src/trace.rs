//! What each step made of a mail, for those who mend the rules: which times were found, which stance each stretch of a
//! sentence got by which phrases, and what they were joined to.

use crate::constraints::{Clock, Days, Hours, Piece, Stance, Statement, compose, stretches};
use crate::offers::{Table, claims};
use crate::scene::Scene;
use crate::{Conversation, Mail};
use std::fmt::Write as _;
use std::ops::Range;

/// Lists the steps, one thing a line: `P` a time, `T` a stretch with its stance and phrases, `C` a statement, `O` a
/// naming of offers. The form is for reading, not for programs.
#[must_use]
pub fn trace(mail: &Mail<'_>, conversation: &Conversation) -> String {
    let scene = Scene::new(mail, conversation);
    let mut out = format!("language {}\n", scene.language);
    // Writing to a string cannot fail.
    for piece in scene.pieces.iter() {
        let _ = writeln!(out, "P {} {}", quote(&scene, &piece.words), piece_line(piece));
    }
    for stretch in stretches(&scene) {
        let phrases: Vec<String> = scene
            .hits_in(&stretch.words)
            .map(|h| format!("{:?} {}", h.cue, quote(&scene, &h.words)))
            .collect();
        let marks = marks(&[("said", stretch.said), ("only", stretch.only), ("rather", stretch.rather)]);
        let said = quote(&scene, &stretch.words);
        let _ = writeln!(out, "T {:?}{marks} {said} {}", stretch.stance, phrases.join(", "));
    }
    let statements = compose(&scene);
    for statement in &statements {
        let _ = writeln!(out, "C {}", statement_line(&scene, statement));
    }
    let clock = Clock::new(&scene, scene.zone.clone(), scene.length_min(None));
    let offers = conversation.thread.as_ref().map_or(&[][..], |t| t.offers.as_slice());
    let statements = crate::numbers::spread(&scene.numbers, statements, offers, &scene.zone);
    for claim in claims(&Table::new(&scene, &statements, &clock, offers)) {
        let said = quote(&scene, &claim.words);
        let _ = writeln!(out, "O {:?} {:?} {:?} {said}", claim.voice, claim.names, claim.offers);
    }
    out
}

/// How the times of a sentence are taken, told from the sentence alone: the octets of each, and what is said of it as a
/// letter: `F` it suits or is asked for, `A` it does not suit, somebody is busy or it is excepted, `S` it is mentioned for
/// another reason. A bound to be off by counts as `F`.
#[must_use]
pub fn stances(mail: &Mail<'_>, conversation: &Conversation) -> Vec<(Range<usize>, char)> {
    let scene = Scene::new(mail, conversation);
    let letter = |stance: Stance| match stance {
        Stance::For => 'F',
        Stance::Against | Stance::Except | Stance::Busy => 'A',
        Stance::Aside => 'S',
    };
    let stretches = stretches(&scene);
    let promoted = compose(&scene);
    let stance = |piece: &&Piece| {
        let told = promoted.iter().find(|s| s.words.contains(&piece.words.start) && s.stance == Stance::For);
        let stretch = stretches.iter().find(|s| s.words.contains(&piece.words.start));
        let stance = told.map(|s| s.stance).or(stretch.map(|s| s.stance))?;
        // What is over is never meant.
        Some(letter(if piece.past { Stance::Aside } else { stance }))
    };
    let pieces = scene.pieces.iter().filter(|p| p.days.is_some() || p.hours.is_some());
    pieces.filter_map(|p| Some((scene.text.span_of(&p.words), stance(&p)?))).collect()
}

fn quote(scene: &Scene<'_>, words: &Range<usize>) -> String {
    format!("{:?}", scene.text.raw.get(scene.text.span_of(words)).unwrap_or_default())
}

fn marks(marks: &[(&str, bool)]) -> String {
    marks.iter().filter(|(_, is)| *is).map(|(name, _)| format!(" {name}")).collect()
}

fn piece_line(piece: &Piece) -> String {
    let mut line = piece.days.as_ref().map(days_line).unwrap_or_default();
    if let Some(hours) = piece.hours {
        line.push_str(&hours_line(hours));
    }
    if let Some(minutes) = piece.length_min {
        let _ = write!(line, " {minutes} min");
    }
    if let Some(zone) = &piece.zone {
        let _ = write!(line, " {zone}");
    }
    if let Some(own) = piece.own_time {
        line.push_str(if own { " my time" } else { " your time" });
    }
    if let Some(relative) = piece.relative {
        let _ = write!(line, " {relative:?}");
    }
    line + &marks(&[("past", piece.past), ("unsure", piece.unsure), ("holiday", piece.holiday)])
}

fn days_line(days: &Days) -> String {
    let open = days.open.map(|open| format!(" {open:?}")).unwrap_or_default();
    let weekdays = if days.weekdays.is_empty() { String::new() } else { format!(" {:?}", days.weekdays) };
    let marks = marks(&[("weekday", days.weekday_only), ("repeats", days.repeats)]);
    format!(" {}..{}{open}{weekdays}{marks}", days.from, days.to)
}

fn hours_line(hours: Hours) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let to = hours.to_min.map(|to| format!("-{}", clock(to))).unwrap_or_default();
    let open = hours.open.map(|open| format!(" {open:?}")).unwrap_or_default();
    let marks = marks(&[("about", hours.approximate), ("part", hours.part), ("half?", hours.half_unsaid)]);
    format!(" {}{to}{open}{marks}", clock(hours.from_min))
}

fn statement_line(scene: &Scene<'_>, statement: &Statement) -> String {
    let days: String = statement.days.iter().map(days_line).collect();
    let hours = statement.hours.map(hours_line).unwrap_or_default();
    let zone = statement.zone.as_ref().map(|zone| format!(" {zone}")).unwrap_or_default();
    let marks = marks(&[
        ("said", statement.said),
        ("only", statement.only),
        ("rather", statement.rather),
        ("unsure", statement.unsure),
    ]);
    format!("{:?}{marks}{days}{hours}{zone} {}", statement.stance, quote(scene, &statement.words))
}
