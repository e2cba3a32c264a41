//! Days that are named by those before them: "the other days", "questa settimana no, la prossima sì".

use super::{Days, Hours, Piece, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Hit};
use jiff::ToSpan;
use jiff::civil::Date;

/// Times that stand in no word of time.
pub(super) fn elided(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let free =
        |h: &&Hit<Cue>| !pieces.iter().any(|p| p.words.start < h.words.end && h.words.start < p.words.end);
    scene
        .hits
        .iter()
        .filter(free)
        .filter_map(|hit| {
            let days = match hit.cue {
                Cue::OtherDays => other_days(scene, pieces, hit),
                Cue::NextOne => next_one(scene, pieces, hit),
                _ => None,
            }?;
            Some(Piece { days: Some(days), ..Piece::at(hit.words.clone()) })
        })
        .chain(half_past(scene, pieces))
        .collect()
}

/// "Nine is no good, same morning but *half past* would do": past the hour named before, or that of the only offer.
fn half_past(scene: &Scene<'_>, pieces: &[Piece]) -> Option<Piece> {
    let words = &scene.text.words;
    let taken = |i: usize| pieces.iter().any(|p| p.words.contains(&i));
    let at = (1..words.len()).find(|i| {
        let minutes = matches!(scene.text.fold_at(i - 1), "half" | "quarter");
        minutes && scene.text.fold_at(*i) == "past" && !taken(*i) && !taken(i + 1)
    })?;
    let named =
        pieces.iter().rev().filter(|p| p.words.end <= at).find_map(|p| p.hours.filter(Hours::is_point));
    let offered = || match scene.conversation.thread.as_ref()?.offers.as_slice() {
        [only] => u16::try_from(scene.zone.local(only.slot.start()).hour()).ok(),
        _ => None,
    };
    let hour = named.map(|h| h.from_min / 60).or_else(offered)?;
    let minutes = if scene.text.fold_at(at - 1) == "half" { 30 } else { 15 };
    Some(Piece { hours: Some(Hours::point(hour * 60 + minutes)), ..Piece::at(at - 1..at + 1) })
}

/// "Wednesday is out, *the other days* after three": the week that was spoken of, whose exceptions stand by themselves.
/// Without one it is the working week of the day before; to a host's wishes for all days there is none.
fn other_days(scene: &Scene<'_>, pieces: &[Piece], hit: &Hit<Cue>) -> Option<Days> {
    let before = || pieces.iter().filter(|p| p.words.end <= hit.words.start);
    let days = || before().rev_days();
    let week = days().find(|d| d.count() >= 5 && d.open.is_none()).cloned();
    week.or_else(|| {
        let day = days().next().filter(|d| !d.repeats && !scene.by_host())?.from;
        let today = scene.zone.local(scene.mail.sent).date();
        let monday = monday_of(day)?;
        let one = Days::one(monday.max(today))?;
        Some(Days { to: monday.checked_add(7.days()).ok()?, ..one })
    })
}

/// "Monday or Tuesday; on the other days I teach": what is not offered needs no refusal, and those days are none of it.
pub(super) fn only_others(scene: &Scene<'_>, statements: &mut [Statement]) {
    for here in statements.iter_mut().filter(|s| matches!(s.stance, Stance::Busy | Stance::Against)) {
        if scene.has_in(Cue::OtherDays, &here.words) {
            here.stance = Stance::Aside;
        }
    }
}

/// "Questa settimana non riesco. *La prossima* potrei lunedì": the week behind the one just named. Where a noun follows
/// ("la prossima riunione") it is no week.
fn next_one(scene: &Scene<'_>, pieces: &[Piece], hit: &Hit<Cue>) -> Option<Days> {
    let before = || pieces.iter().filter(|p| p.words.end <= hit.words.start);
    let week = before().rev_days().next().filter(|d| d.count() == 7 && d.open.is_none())?;
    let end = hit.words.end;
    let stops = scene.text.words.get(end).is_none_or(|w| w.brk >= Break::Comma);
    let speaks = |h: &Hit<Cue>| {
        matches!(h.cue, Cue::Can | Cue::Cannot | Cue::Suits | Cue::Propose | Cue::Would | Cue::Oneself)
    };
    let told = stops
        || scene.hits.begun_in(&(end..end + 1)).iter().any(speaks)
        || pieces.iter().any(|p| p.words.start == end && p.days.is_some());
    let monday = monday_of(week.from).filter(|_| told)?.checked_add(7.days()).ok()?;
    Some(Days { to: monday.checked_add(7.days()).ok()?, ..Days::one(monday)? })
}

fn monday_of(day: Date) -> Option<Date> {
    day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()
}

trait RevDays<'p> {
    /// The days of these times, the last first.
    fn rev_days(self) -> impl Iterator<Item = &'p Days>;
}

impl<'p, I: DoubleEndedIterator<Item = &'p Piece>> RevDays<'p> for I {
    fn rev_days(self) -> impl Iterator<Item = &'p Days> {
        self.rev().filter_map(|p| p.days.as_ref())
    }
}
