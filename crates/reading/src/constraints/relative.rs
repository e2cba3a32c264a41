//! Times that hang on others: "the same time", "the day after", "an hour later".

use super::{Days, Hours, Open, Piece};
use crate::lang::Cue;
use crate::scene::Scene;
use jiff::ToSpan;
use jiff::civil::Date;

/// What a time hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relative {
    /// The hour of the meeting, or the one named before.
    SameTime,
    /// The day of the meeting, or the one named before.
    SameDay,
    /// So many days after it.
    Days(i32),
    /// The week after that of the day named before, or of the offers.
    NextWeek,
    /// So many minutes after the meeting that stands.
    Minutes(i32),
}

/// Times that are words only: "the same time", "the day after".
pub(super) fn relatives(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let mut made: Vec<Piece> = Vec::new();
    for hit in scene.hits.iter() {
        // "Am Tag darauf" is not "am Tag".
        let longer = |h: &crate::text::Hit<Cue>| {
            matches!(h.cue, Cue::DayAfter | Cue::DayBefore)
                && hit.words.end <= h.words.end
                && h.words.len() > hit.words.len()
        };
        if hit.cue == Cue::SameDay && scene.hits.over(hit.words.start).any(longer) {
            continue;
        }
        let taken = pieces
            .iter()
            .chain(&made)
            .any(|p| p.words.start < hit.words.end && hit.words.start < p.words.end);
        let relative = match hit.cue {
            Cue::SameTime => Relative::SameTime,
            Cue::SameDay => Relative::SameDay,
            Cue::DayAfter => Relative::Days(1),
            Cue::DayBefore => Relative::Days(-1),
            Cue::WeekLater if scene.conversation.thread.as_ref().is_none_or(|t| t.meeting.is_none()) => {
                Relative::NextWeek
            }
            Cue::WeekLater => Relative::Days(7),
            Cue::WeekAfter if same_again(scene, &hit.words) => Relative::Days(7),
            Cue::WeekAfter => Relative::NextWeek,
            Cue::Sooner | Cue::LaterBy => match shift(scene, pieces, hit) {
                Some(minutes) => Relative::Minutes(minutes),
                None => continue,
            },
            _ => continue,
        };
        if taken
            && !(hit.cue == Cue::SameTime
                && pieces.iter().all(|p| {
                    p.hours.is_none() || p.words.end <= hit.words.start || p.words.start >= hit.words.end
                }))
        {
            continue;
        }
        let mut piece = Piece::at(hit.words.clone());
        piece.relative = Some(relative);
        made.push(piece);
    }
    made
}

/// "The week after, same day, same time": the meeting's own day and hour, a week on.
fn same_again(scene: &Scene<'_>, words: &std::ops::Range<usize>) -> bool {
    let stands = scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some());
    let sentence = scene.sentence_of(words.start);
    let days = scene.pieces.iter().any(|p| sentence.contains(&p.words.start) && p.days.is_some());
    stands && !days && (scene.has_in(Cue::SameTime, &sentence) || scene.has_in(Cue::SameDay, &sentence))
}

/// "The rest of the week": from the day after the mail, or after the first offer, to its Friday.
pub(super) fn rest_of_week(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let today = scene.zone.local(scene.mail.sent).date();
    let offer = scene
        .conversation
        .thread
        .as_ref()
        .and_then(|t| t.offers.first())
        .map(|o| scene.zone.local(o.slot.start()).date());
    let hits = scene.hits.of(Cue::RestOfWeek);
    let free = hits.filter(|h| {
        !pieces.iter().any(|p| p.days.is_some() && p.words.start < h.words.end && h.words.start < p.words.end)
    });
    free.filter_map(|hit| {
        let from = offer.unwrap_or(today).tomorrow().ok()?;
        let ahead = 7 - i32::from(from.weekday().to_monday_zero_offset());
        let mut piece = Piece::at(hit.words.clone());
        let to = from.checked_add(ahead.days()).ok()?;
        piece.days = Days::one(from).map(|one| Days { to, ..one });
        Some(piece)
    })
    .collect()
}

/// "An hour later", "avancer d'une demi-heure": how far a meeting that stands is to move, in minutes.
fn shift(scene: &Scene<'_>, pieces: &[Piece], hit: &crate::text::Hit<Cue>) -> Option<i32> {
    let thread = scene.conversation.thread.as_ref()?;
    if thread.meeting.is_none() && thread.offers.is_empty() {
        return None;
    }
    let sentence = scene.sentence_of(hit.words.start);
    if scene.has_in(Cue::UnclearMove, &sentence) || scene.has_in(Cue::Late, &sentence) {
        return None;
    }
    let length = pieces.iter().filter(|p| sentence.contains(&p.words.start)).find_map(|p| p.length_min)?;
    let minutes = i32::try_from(length).ok().filter(|m| *m <= 28 * 1440)?;
    Some(if hit.cue == Cue::Sooner { -minutes } else { minutes })
}

/// What was named before a relative time.
#[derive(Default)]
struct Before {
    day: Option<Date>,
    hours: Option<Hours>,
    zone: Option<String>,
    own_time: Option<bool>,
    /// Where "two days later" ends: "the same day" right behind it is that one.
    later: Option<usize>,
    /// The last day of a week.
    frame: Option<Date>,
    /// The day that "a week later" led to.
    moved: Option<Date>,
}

/// Gives the relative times their values, in order, from the meeting, the only offer, or what was named before.
pub(super) fn settle(scene: &Scene<'_>, pieces: &mut [Piece]) {
    let anchor = anchor(scene);
    let mut before = Before::default();
    let last_hour = pieces
        .iter()
        .filter(|p| p.hours.is_some() || p.relative == Some(Relative::SameTime))
        .map(|p| p.words.start)
        .next_back();
    for piece in pieces {
        let free = last_hour.is_none_or(|at| at < piece.words.start);
        before.settle(scene, piece, anchor, free);
        if matches!(piece.relative, Some(Relative::Days(7) | Relative::Minutes(_))) {
            // "A week later, same time; the day after that would do, too".
            before.moved = piece.days.as_ref().map(|d| d.from);
        }
        let week = piece.days.as_ref().filter(|d| d.count() == 7 && d.open.is_none());
        before.frame = week.map(|d| d.to).or(before.frame);
        that_week(scene, piece, before.day.or(anchor.map(|(d, _)| d)));
        before.keep(piece);
    }
}

impl Before {
    /// Gives one relative time its value; `free` where no hours are named behind it.
    fn settle(&mut self, scene: &Scene<'_>, piece: &mut Piece, anchor: Option<(Date, Hours)>, free: bool) {
        let scheduled = scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some());
        let from_meeting = anchor.map(|(day, _)| day);
        match piece.relative {
            Some(Relative::SameTime) => {
                let from_meeting = anchor.map(|(_, h)| h);
                piece.hours =
                    if scheduled { from_meeting.or(self.hours) } else { self.hours.or(from_meeting) };
                if !scheduled && self.hours.is_some() {
                    piece.zone.clone_from(&self.zone);
                    piece.own_time = self.own_time;
                }
            }
            Some(Relative::SameDay) if self.later.is_some_and(|at| piece.words.start <= at + 3) => {}
            Some(Relative::SameDay) => {
                let day = if scheduled { from_meeting.or(self.day) } else { self.day.or(from_meeting) };
                piece.days = day.and_then(Days::one);
            }
            Some(Relative::Days(count)) => {
                self.later = Some(piece.words.end);
                if let (true, true, Some((_, at))) = (scheduled, free, anchor) {
                    piece.hours = Some(at);
                }
                let base = from_meeting.filter(|_| scheduled || self.day.is_none()).or(self.day);
                let base = self.moved.or(base);
                piece.days = base.and_then(|d| d.checked_add(count.days()).ok()).and_then(Days::one);
            }
            Some(Relative::NextWeek) => piece.days = next_week(scene, self.frame, self.day),
            Some(Relative::Minutes(minutes)) => {
                (piece.days, piece.hours) = anchor.map_or((None, None), |from| shifted(from, minutes));
            }
            None => {}
        }
    }

    /// Notes the day and the hours of a piece for those behind it.
    fn keep(&mut self, piece: &Piece) {
        let named = |d: &&Days| !piece.past && (!d.is_frame() || d.open.is_some());
        if let Some(days) = piece.days.as_ref().filter(named) {
            self.day = Some(if days.open == Some(Open::Before) { days.to } else { days.from });
        }
        if let Some(hours) = piece.hours {
            self.hours = Some(hours);
            self.zone.clone_from(&piece.zone);
            self.own_time = piece.own_time;
        }
    }
}

/// "Thursday, but an hour later": the offer of that day, moved; where no day is named, the only offer, or each of them
/// ("both an hour later").
pub(super) fn shift_offers(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    let Some(thread) = scene.conversation.thread.as_ref().filter(|t| t.meeting.is_none()) else { return };
    let shifts: Vec<(usize, i32)> = pieces
        .iter()
        .enumerate()
        .filter_map(|(at, p)| match p.relative {
            Some(Relative::Minutes(minutes)) if p.days.is_none() => Some((at, minutes)),
            // "Each a day later, at the same time".
            Some(Relative::Days(days)) if p.days.is_none() => Some((at, days * 1440)),
            _ => None,
        })
        .collect();
    for (at, minutes) in shifts.into_iter().rev() {
        let Some(words) = pieces.get(at).map(|p| p.words.clone()) else { continue };
        let sentence = scene.sentence_of(words.start);
        let named = |p: &Piece| {
            sentence.contains(&p.words.start)
                && p.days.as_ref().is_some_and(|d| d.count() == 1 && d.open.is_none())
        };
        let before = pieces.get(..at).unwrap_or_default().iter().rposition(named);
        let day_at = before.or_else(|| pieces.iter().position(named));
        let date = day_at.and_then(|i| pieces.get(i)).and_then(|p| p.days.as_ref()).map(|d| d.from);
        let on_it = |o: &&crate::Offered| date.is_none_or(|d| scene.zone.local(o.slot.start()).date() == d);
        let moved: Vec<Piece> = thread
            .offers
            .iter()
            .filter(on_it)
            .map(|o| {
                let (days, hours) = shifted(local(scene, o.slot.start()), minutes);
                Piece { days, hours, relative: None, ..Piece::at(words.clone()) }
            })
            .collect();
        let each = scene.has_in(Cue::Both, &sentence) || scene.has_in(Cue::SameTime, &sentence);
        if moved.is_empty() || (date.is_none() && moved.len() > 1 && !each) {
            continue;
        }
        pieces.remove(at);
        let place = match day_at.filter(|i| *i != at) {
            Some(day) => {
                pieces.remove(if day > at { day - 1 } else { day });
                at.min(day)
            }
            None => at,
        };
        let place = place.min(pieces.len());
        pieces.splice(place..place, moved);
    }
    pieces.sort_by_key(|p| p.words.start);
}

fn local(scene: &Scene<'_>, at: jiff::Timestamp) -> (Date, Hours) {
    let local = scene.zone.local(at);
    let minute = i32::from(local.hour()) * 60 + i32::from(local.minute());
    (local.date(), Hours::point(u16::try_from(minute).unwrap_or(0)))
}

/// So many minutes from a day and hour.
fn shifted((date, at): (Date, Hours), minutes: i32) -> (Option<Days>, Option<Hours>) {
    let total = i32::from(at.from_min) + minutes;
    let day = date.checked_add(total.div_euclid(1440).days()).ok();
    (day.and_then(Days::one), u16::try_from(total.rem_euclid(1440)).ok().map(Hours::point))
}

/// The week after the one named before, else after that of the day named before, else after that of the offers.
fn next_week(scene: &Scene<'_>, frame: Option<Date>, day: Option<Date>) -> Option<Days> {
    if let Some(end) = frame {
        return Some(Days { to: end.checked_add(7.days()).ok()?, ..Days::one(end)? });
    }
    let thread = scene.conversation.thread.as_ref();
    let slot = thread.and_then(|t| t.offers.last().map(|o| o.slot).or(t.meeting));
    day.or(slot.map(|s| scene.zone.local(s.start()).date())).and_then(week_after)
}

/// The Monday-to-Sunday week after that of a day.
fn week_after(date: Date) -> Option<Days> {
    let ahead = 7 - i32::from(date.weekday().to_monday_zero_offset());
    let from = date.checked_add(ahead.days()).ok()?;
    Days::one(from).and_then(|one| Some(Days { to: from.checked_add(7.days()).ok()?, ..one }))
}

/// "The Thursday of that week": the week of the day spoken of, not of the mail.
fn that_week(scene: &Scene<'_>, piece: &mut Piece, focus: Option<Date>) {
    let (Some(days), Some(focus)) = (&mut piece.days, focus) else { return };
    let Some(weekday) = days.weekday else { return };
    let sentence = scene.sentence_of(piece.words.start);
    let near = piece.words.start.saturating_sub(4).max(sentence.start)..piece.words.end + 4;
    let said = scene.hits.of(Cue::ThatWeek).any(|h| near.contains(&h.words.start));
    if !said || days.is_frame() {
        return;
    }
    let back = i32::from(focus.weekday().to_monday_zero_offset());
    let date =
        focus.checked_sub(back.days()).and_then(|monday| monday.checked_add((i32::from(weekday) - 1).days()));
    if let Some(one) = date.ok().and_then(Days::one) {
        *days = Days { weekday: Some(weekday), ..one };
    }
}

/// The day and hour of the meeting that stands, or of the only offer.
fn anchor(scene: &Scene<'_>) -> Option<(Date, Hours)> {
    let thread = scene.conversation.thread.as_ref()?;
    let slot = thread.meeting.or(match thread.offers.as_slice() {
        [only] => Some(only.slot),
        _ => None,
    })?;
    let local = scene.zone.local(slot.start());
    let minute = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).ok()?;
    Some((local.date(), Hours::point(minute)))
}
