//! What the words around a time make of it: a greeting is none, "your 9 am" is on the other's clock, "the day after"
//! hangs on the meeting.

use super::parts::{
    apart, bare_parts, bare_ranges, begun, between, hours_after_weekday, listed_dates, short_weekdays,
};
use super::relative::{relatives, rest_of_week, settle, shift_offers};
use super::{Days, Hours, Open, Piece};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use jiff::ToSpan;
use jiff::civil::Date;

/// Adjusts the times of a scene to the words around them, and adds those that only words make.
pub(crate) fn adjust(scene: &mut Scene<'_>) {
    let greeting = greeting_end(scene);
    let mut pieces = std::mem::take(&mut scene.pieces);
    let all = pieces.clone();
    pieces = pieces.into_iter().flat_map(|p| apart(scene, &all, p)).collect();
    pieces.retain(|p| !(p.words.start < greeting && p.days.is_none() && p.hours.is_some_and(|h| h.part)));
    pieces.retain(|p| p.days.as_ref().is_none_or(|d| d.open.is_some() || d.repeats || d.count() <= 70));
    pieces.retain(|p| !(p.days.is_none() && numbers_a_room(scene, p) || numbers_a_house(scene, p)));
    pieces.retain(|p| !(orders_an_offer(scene, p) || counts_offers(scene, p) || is_now(scene, p)));
    pieces = pieces.into_iter().flat_map(|p| lengthened(scene, p)).collect();
    pieces = pieces.into_iter().flat_map(|p| hour_asked_for(scene, p)).collect();
    begun(scene, &mut pieces);
    pieces.extend(bare_ranges(scene, &pieces));
    pieces.extend(listed_dates(scene, &pieces));
    pieces.extend(bare_parts(scene, &pieces));
    pieces.extend(short_weekdays(scene, &pieces));
    leave_rest(scene, &mut pieces);
    pieces.sort_by_key(|p| p.words.start);
    between(scene, &mut pieces);
    pieces.extend(rest_of_week(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    let all = pieces.clone();
    for piece in &mut pieces {
        hours_after_weekday(scene, piece);
        asked_about(scene, piece);
        whole_week(scene, piece);
        half_of(scene, piece);
        unbind(scene, piece);
        owner(scene, piece);
        up_to(scene, piece);
        bounded_point(scene, piece);
        ended_by(scene, piece);
        all_day(scene, &all, piece);
        on_offer(scene, piece);
        any_such(scene, piece);
        this_one(scene, piece);
    }
    make_room(scene, &mut pieces);
    pieces.extend(relatives(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    same_week(scene, &mut pieces);
    settle(scene, &mut pieces);
    shift_offers(scene, &mut pieces);
    scene.pieces = pieces;
}

/// "All day" behind a day: its working hours.
fn all_day(scene: &Scene<'_>, all: &[Piece], piece: &mut Piece) {
    let sentence = scene.sentence_of(piece.words.start);
    let timed = |word: usize| all.iter().any(|p| p.hours.is_some() && p.words.contains(&word));
    let said = scene.hits.iter().any(|h| {
        h.cue == Cue::AllDay
            && h.words.start >= piece.words.start
            && h.words.start <= piece.words.end + 1
            && sentence.contains(&h.words.start)
            && !timed(h.words.end)
            && !timed(h.words.start)
    });
    if said && piece.days.is_some() && piece.hours.is_none() {
        piece.hours = Some(Hours { to_min: Some(18 * 60), ..Hours::point(8 * 60) });
    }
}

/// A weekday alone is that of the offer, or of the meeting, that falls on it.
fn on_offer(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(thread) = &scene.conversation.thread else { return };
    let Some(days) =
        piece.days.as_mut().filter(|d| d.weekday_only && d.count() == 1 && d.open.is_none() && !d.repeats)
    else {
        return;
    };
    let slots = thread.offers.iter().map(|o| o.slot).chain(thread.meeting);
    let dates: Vec<Date> = slots.map(|s| scene.zone.local(s.start()).date()).collect();
    if dates.contains(&days.from) {
        return;
    }
    let weekday = days.from.weekday();
    let mut same: Vec<Date> =
        dates.iter().filter(|d| d.weekday() == weekday && **d > days.from).copied().collect();
    same.dedup();
    if let [one] = same.as_slice()
        && let Some(one) = Days::one(*one)
    {
        *days = Days { weekday: days.weekday, ..one };
    }
}

/// "This Thursday" is no other, whatever week is spoken of.
fn this_one(scene: &Scene<'_>, piece: &mut Piece) {
    const THIS: [&str; 16] = [
        "this",
        "diesen",
        "diesem",
        "dieser",
        "ce",
        "este",
        "esta",
        "questo",
        "questa",
        "deze",
        "dit",
        "neste",
        "nesta",
        "aquest",
        "kommenden",
        "coming",
    ];
    if let Some(days) = piece.days.as_mut().filter(|d| d.weekday_only && d.count() == 1 && d.open.is_none()) {
        days.weekday_only = !THIS.contains(&scene.text.fold_at(piece.words.start));
    }
}

/// "Any Tuesday in November": every such day.
fn any_such(scene: &Scene<'_>, piece: &mut Piece) {
    let first = piece.words.start;
    let close = scene.text.words.get(first).is_some_and(|w| w.brk <= Break::Line);
    let said = first.checked_sub(1).is_some_and(|i| close && super::names::means_any(scene.text.fold_at(i)))
        || super::names::means_any(scene.text.fold_at(first));
    if let Some(days) =
        piece.days.as_mut().filter(|d| said && d.weekday_only && d.count() == 1 && d.open.is_none())
    {
        days.weekdays = days.weekday.into_iter().collect();
        days.repeats = true;
    }
}

/// "Entro venerdì": up to that day.
fn up_to(scene: &Scene<'_>, piece: &mut Piece) {
    let first = piece.words.start;
    let said = scene.text.fold_at(first) == "entro"
        || first.checked_sub(1).is_some_and(|i| scene.text.fold_at(i) == "entro");
    if let (Some(days), true, None) = (&mut piece.days, said, piece.hours) {
        days.open = Some(Open::Before);
    }
}

/// "What about 10?" asks for ten sharp.
fn asked_about(scene: &Scene<'_>, piece: &mut Piece) {
    let first = piece.words.start;
    let about = scene.text.fold_at(first) == "about"
        || first.checked_sub(1).is_some_and(|i| scene.text.fold_at(i) == "about");
    let asks = (first.saturating_sub(2)..first).any(|i| ["what", "how"].contains(&scene.text.fold_at(i)));
    if let (Some(hours), true) = (&mut piece.hours, about && asks) {
        hours.approximate = false;
    }
}

/// "Find us une heure mardi": after a request, an hour is a length, not one o'clock.
fn hour_asked_for(scene: &Scene<'_>, piece: Piece) -> Vec<Piece> {
    const AN_HOUR: [(&str, &str); 5] =
        [("une", "heure"), ("una", "hora"), ("uma", "hora"), ("een", "uur"), ("un", "ora")];
    let first = piece.words.start;
    let named =
        AN_HOUR.iter().any(|(a, b)| scene.text.fold_at(first) == *a && scene.text.fold_at(first + 1) == *b);
    let asked =
        scene.hits.iter().any(|h| h.cue == Cue::Arrange && h.words.end <= first && h.words.end + 3 >= first);
    if !(named && asked && piece.hours.is_some()) {
        return vec![piece];
    }
    let mut length = Piece::at(first..first + 2);
    length.length_min = Some(60);
    let rest = Piece { words: first + 2..piece.words.end, ..piece.clone() };
    let mut parts = vec![length];
    if !rest.words.is_empty() {
        parts.extend(super::find::split(scene, &rest, rest.words.end));
    }
    parts
}

/// "Right now" is no time to meet.
fn is_now(scene: &Scene<'_>, piece: &Piece) -> bool {
    const NOW: [&str; 9] = ["now", "jetzt", "maintenant", "ahora", "adesso", "ora", "nu", "agora", "momento"];
    let last = piece.words.end.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    NOW.contains(&last) && piece.words.len() <= 2
}

/// "Eine Stunde später" about a meeting that stands is a length to move it by, not an hour from now.
fn lengthened(scene: &Scene<'_>, piece: Piece) -> Vec<Piece> {
    let stands =
        scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some() || !t.offers.is_empty());
    let hit = scene.hits.iter().find(|h| {
        matches!(h.cue, Cue::LaterBy | Cue::Sooner)
            && h.words.start > piece.words.start
            && h.words.end <= piece.words.end
    });
    if let Some(parts) = hour_before_shift(scene, &piece).filter(|_| stands) {
        return parts;
    }
    match hit.filter(|_| stands) {
        Some(hit) => {
            let parts = super::find::split(scene, &piece, hit.words.start);
            let lengths: Vec<Piece> = parts.into_iter().filter(|p| p.length_min.is_some()).collect();
            if lengths.is_empty() { vec![piece] } else { lengths }
        }
        None => vec![piece],
    }
}

/// "Jeudi une heure plus tard": the hour before a word of shifting is how far, not one o'clock.
fn hour_before_shift(scene: &Scene<'_>, piece: &Piece) -> Option<Vec<Piece>> {
    const UNITS: [&str; 8] = ["hour", "stunde", "heure", "hora", "ora", "uur", "uurtje", "horita"];
    let end = piece.words.end;
    let shifts =
        scene.hits.iter().any(|h| matches!(h.cue, Cue::LaterBy | Cue::Sooner) && h.words.start == end);
    let last = end.checked_sub(1).filter(|i| UNITS.contains(&scene.text.fold_at(*i)))?;
    let from =
        last.checked_sub(1).filter(|from| shifts && *from >= piece.words.start && piece.hours.is_some())?;
    let length = Piece { length_min: Some(60), ..Piece::at(from..end) };
    let mut parts =
        super::find::split(scene, &Piece { words: piece.words.start..from, ..piece.clone() }, from);
    parts.push(length);
    Some(parts)
}

/// "The first one is fine", "der erste": where offers are out, an ordinal without a digit is the order of an offer.
fn orders_an_offer(scene: &Scene<'_>, piece: &Piece) -> bool {
    let offers = scene.conversation.thread.as_ref().is_some_and(|t| !t.offers.is_empty());
    let plain =
        piece.days.as_ref().is_some_and(|d| d.weekday.is_none() && d.count() == 1) && piece.hours.is_none();
    let digits = piece.words.clone().any(|i| scene.text.fold_at(i).bytes().any(|b| b.is_ascii_digit()));
    let ordinal = scene.hits.iter().any(|h| {
        matches!(h.cue, Cue::Nth(_)) && h.words.start < piece.words.end && piece.words.start < h.words.end
    });
    offers && plain && !digits && ordinal
}

/// "Cualquiera de las dos": where offers are out, so many of them, not two o'clock.
fn counts_offers(scene: &Scene<'_>, piece: &Piece) -> bool {
    let offers = scene.conversation.thread.as_ref().is_some_and(|t| !t.offers.is_empty());
    let within =
        |h: &crate::text::Hit<Cue>| h.words.start < piece.words.start && piece.words.end <= h.words.end;
    let counts =
        scene.hits.iter().any(|h| matches!(h.cue, Cue::AllFit | Cue::Both | Cue::NoneFit) && within(h));
    offers && counts && piece.days.is_none() && piece.hours.is_some_and(|h| h.is_point())
}

/// "12 rue des Lilas": the number of a house is no date.
fn numbers_a_house(scene: &Scene<'_>, piece: &Piece) -> bool {
    let end = piece.words.end;
    let number =
        end.checked_sub(1).is_some_and(|i| scene.text.fold_at(i).bytes().all(|b| b.is_ascii_digit()));
    let street = scene.text.words.get(end).is_some_and(|w| w.brk < Break::Comma)
        && scene.has_in(Cue::PlaceWord, &(end..end + 1));
    number && street && piece.words.len() <= 2
}

/// "Room 4.17": the number of a room is no hour.
fn numbers_a_room(scene: &Scene<'_>, piece: &Piece) -> bool {
    let before = piece.words.start.checked_sub(1);
    let close = scene.text.words.get(piece.words.start).is_some_and(|w| w.brk < Break::Comma);
    let digits = scene.text.fold_at(piece.words.start).starts_with(|c: char| c.is_ascii_digit());
    digits && close && before.is_some_and(|b| scene.has_in(Cue::PlaceWord, &(b..b + 1)))
}

/// "The week beginning 2 November": from Monday to Sunday around that day.
fn whole_week(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(days) = &mut piece.days else { return };
    let said = scene.hits.iter().any(|h| {
        h.cue == Cue::WeekOf
            && h.words.start <= piece.words.start
            && (h.words.end + 2 > piece.words.start)
            && h.words.start + 5 > piece.words.start
    });
    if !said || days.count() != 1 || days.open.is_some() {
        return;
    }
    let back = i32::from(days.from.weekday().to_monday_zero_offset());
    if let Ok(monday) = days.from.checked_sub(back.days())
        && let Ok(end) = monday.checked_add(7.days())
    {
        *days = Days {
            from: monday,
            to: end,
            weekday: None,
            weekday_only: false,
            weekdays: Vec::new(),
            open: None,
            repeats: false,
        };
    }
}

/// "The second half of March", "second half" of a day: the half named before or behind it.
fn half_of(scene: &Scene<'_>, piece: &mut Piece) {
    let near = |h: &crate::text::Hit<Cue>| {
        h.words.end <= piece.words.end + 2 && h.words.end + 2 >= piece.words.start
    };
    let said = |cue: Cue| {
        scene
            .hits
            .iter()
            .any(|h| h.cue == cue && near(h) && scene.sentence_of(h.words.start).contains(&piece.words.start))
    };
    let (first, second) = (said(Cue::FirstHalf), said(Cue::SecondHalf));
    let Some(days) = &mut piece.days else { return };
    if first == second {
        return;
    }
    let count = days.count();
    if (28..=31).contains(&count) && days.from.day() == 1 {
        let middle = days.from.checked_add(15.days()).unwrap_or(days.from);
        if first { days.to = middle } else { days.from = middle }
    } else if count == 1 && piece.hours.is_none() {
        let (from, to) = if first { (9 * 60, 13 * 60) } else { (13 * 60, 18 * 60) };
        piece.hours = Some(Hours { to_min: Some(to), part: true, ..Hours::point(from) });
    }
}

/// "Thursday or Friday next week": the week said with the last of them is that of all.
fn same_week(scene: &Scene<'_>, pieces: &mut [Piece]) {
    for index in 1..pieces.len() {
        let (Some(before), Some(here)) = (pieces.get(index - 1).cloned(), pieces.get_mut(index)) else {
            continue;
        };
        let week = before
            .days
            .as_ref()
            .filter(|d| d.weekday.is_some() && !d.weekday_only && d.count() == 1)
            .map(|d| d.from);
        let gap = here.words.start.saturating_sub(before.words.end);
        if let (Some(week), Some(days)) = (week, &mut here.days)
            && gap <= 1
            && days.weekday_only
            && !days.is_frame()
            && days.from < week
            && let Some(weekday) = days.weekday
        {
            let back = i32::from(week.weekday().to_monday_zero_offset());
            let date =
                week.checked_sub(back.days()).and_then(|m| m.checked_add((i32::from(weekday) - 1).days()));
            if let Some(one) = date.ok().and_then(Days::one) {
                *days = Days { weekday: Some(weekday), ..one };
            }
        }
    }
    for index in (1..pieces.len()).rev() {
        let Some(next) = pieces.get(index) else { continue };
        let Some(week) = next
            .days
            .as_ref()
            .filter(|d| d.weekday.is_some() && !d.weekday_only && d.count() == 1)
            .map(|d| d.from)
        else {
            continue;
        };
        let from = next.words.start;
        let Some(here) = pieces.get_mut(index - 1) else { continue };
        let close = from >= here.words.end
            && from - here.words.end <= 2
            && scene.text.words.get(from).is_some_and(|w| w.brk < Break::Colon);
        let Some(days) = &mut here.days else { continue };
        if !close || !days.weekday_only || days.is_frame() || here.hours.is_some() {
            continue;
        }
        let Some(weekday) = days.weekday else { continue };
        let back = i32::from(week.weekday().to_monday_zero_offset());
        let date = week.checked_sub(back.days()).and_then(|m| m.checked_add((i32::from(weekday) - 1).days()));
        if let Some(one) = date.ok().and_then(Days::one) {
            *days = Days { weekday: Some(weekday), ..one };
        }
    }
}

/// Where offers are out, the rest of the week is that of the offers, whatever the grammar of times makes of it.
fn leave_rest(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    if scene.conversation.thread.as_ref().is_some_and(|t| !t.offers.is_empty()) {
        let rest = |p: &Piece| {
            scene.hits.iter().any(|h| {
                h.cue == Cue::RestOfWeek && h.words.start < p.words.end && p.words.start < h.words.end
            })
        };
        pieces.retain(|p| !(rest(p) && p.hours.is_none()));
    }
}

/// Times that were read into "the day after" or "the week after" give way to what those hang on.
fn make_room(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    pieces.retain(|p| !pointed(scene, p));
    if scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some() || !t.offers.is_empty()) {
        let hangs = |c: Cue| matches!(c, Cue::DayAfter | Cue::DayBefore | Cue::WeekLater | Cue::WeekAfter);
        pieces.retain(|p| {
            !scene.hits.iter().any(|h| {
                hangs(h.cue)
                    && h.words.start <= p.words.start
                    && p.words.end <= h.words.end + 1
                    && p.hours.is_none()
            })
        });
    }
    for piece in pieces.iter_mut() {
        let over = scene.hits.iter().find(|h| {
            matches!(h.cue, Cue::DayAfter | Cue::WeekLater | Cue::WeekAfter)
                && h.words.contains(&piece.words.start)
                && piece.words.end > h.words.end
        });
        if let (Some(hit), Some(hours)) = (over, &mut piece.hours) {
            hours.open = None;
            piece.words.start = hit.words.end;
        }
    }
}

/// "That day" is the one spoken of, whatever the grammar of times makes of it.
fn pointed(scene: &Scene<'_>, piece: &Piece) -> bool {
    let same = |h: &crate::text::Hit<Cue>| {
        h.cue == Cue::SameDay && h.words.start <= piece.words.start && piece.words.end <= h.words.end
    };
    piece.hours.is_none() && piece.days.is_some() && piece.relative.is_none() && scene.hits.iter().any(same)
}

/// The words of a greeting: those of the first line, up to its first break.
fn greeting_end(scene: &Scene<'_>) -> usize {
    let stop = (1..scene.text.words.len().min(6))
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma));
    stop.unwrap_or(0)
}

/// "Apart from Tuesday": the preposition belongs to the exception, so that the day is not open.
fn unbind(scene: &Scene<'_>, piece: &mut Piece) {
    let excepted = scene.hits.iter().any(|h| {
        h.cue == Cue::Except
            && h.words.end > piece.words.start
            && h.words.start < piece.words.start
            && h.words.end <= piece.words.start + 1
    });
    if let Some(days) = &mut piece.days
        && excepted
    {
        if days.open.is_some() && days.to <= days.from {
            days.to = days.from.tomorrow().unwrap_or(days.from);
        }
        days.open = None;
    }
}

/// "Your 9 am", "9 am my time": whose clock, within two words.
fn owner(scene: &Scene<'_>, piece: &mut Piece) {
    if piece.hours.is_none() || piece.own_time.is_some() {
        return;
    }
    let beside = |cue: Cue| {
        scene.hits.iter().any(|h| {
            h.cue == cue
                && h.words.start <= piece.words.end + 1
                && h.words.end + 1 > piece.words.start
                && scene.sentence_of(h.words.start).contains(&piece.words.start)
        })
    };
    if beside(Cue::YourTime) {
        piece.own_time = Some(false);
    } else if beside(Cue::MyTime) {
        piece.own_time = Some(true);
    }
}

/// "Nothing before half nine" was found as a point where the grammar did not take the preposition.
fn bounded_point(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(hours) = &mut piece.hours else { return };
    if hours.open.is_some() || hours.to_min.is_some() {
        return;
    }
    let wide = |fold: &str| match fold {
        "ab" | "vanaf" | "desde" | "partir" => Some(Open::After),
        "bis" | "tot" | "hasta" | "jusqu" | "fino" | "ate" | "until" | "till" => Some(Open::Before),
        _ => None,
    };
    let inside =
        piece.words.clone().find_map(|i| bound_word(scene.text.fold_at(i)).or(wide(scene.text.fold_at(i))));
    if let Some(open) = inside.or_else(|| before_hour(scene, &piece.words)) {
        hours.open = Some(open);
        return;
    }
    let close = scene.text.words.get(piece.words.start).is_some_and(|w| w.brk < Break::Comma);
    let relative = scene.hits.iter().any(|h| {
        matches!(h.cue, Cue::DayAfter | Cue::DayBefore | Cue::WeekLater | Cue::WeekAfter)
            && h.words.end == piece.words.start
    });
    if !close || relative {
        return;
    }
    let before = piece.words.start.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    hours.open = bound_word(before).or(match before {
        "until" | "till" | "til" | "vor" | "voor" => Some(Open::Before),
        "nach" | "ab" | "na" | "vanaf" | "from" | "post" => Some(Open::After),
        _ => None,
    });
}

/// "I have to be out of the door at 11": the hour is the end of what suits.
fn ended_by(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(hours) = piece.hours.as_mut().filter(|h| h.is_point() && piece.days.is_none()) else { return };
    let segment = scene.segment_of(piece.words.start);
    let beside = |h: &crate::text::Hit<Cue>| {
        h.cue == Cue::EndBy
            && h.words.start <= piece.words.end + 1
            && h.words.end + 1 >= piece.words.start
            && segment.contains(&h.words.start)
    };
    if scene.hits.iter().any(beside) && !scene.has_in(Cue::Late, &segment) {
        hours.open = Some(Open::Before);
        if hours.half_unsaid && hours.from_min < 9 * 60 {
            hours.from_min += 12 * 60;
        }
    }
}

/// "Vóór tien uur", "vor zehn": a bound, where no minutes stand before it ("kwart voor tien").
fn before_hour(scene: &Scene<'_>, words: &std::ops::Range<usize>) -> Option<Open> {
    const MINUTES: [&str; 10] =
        ["kwart", "vijf", "tien", "twintig", "viertel", "funf", "zehn", "zwanzig", "kurz", "minuten"];
    let at = words.clone().find(|i| matches!(scene.text.fold_at(*i), "voor" | "vor"))?;
    let minutes = at.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let counted = MINUTES.contains(&minutes) || minutes.starts_with(|c: char| c.is_ascii_digit());
    (!counted && at + 1 < words.end).then_some(Open::Before)
}

/// Prepositions that bound a time; those that also tell minutes ("fünf vor zehn", "na" as "in the") are not here.
fn bound_word(fold: &str) -> Option<Open> {
    match fold {
        "before" | "befor" | "b4" | "avant" | "antes" | "prima" => Some(Open::Before),
        "after" | "apres" | "despues" | "dopo" | "depois" => Some(Open::After),
        _ => None,
    }
}
