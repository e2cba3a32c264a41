use super::board::Board;
use super::choose;
use super::finder::{Candidate, Clocks, candidate};
use super::frame::Wish;
use super::rules::{self, Frame};
use super::side::Occasion;
use crate::{Chosen, Kind, PersonId, Profile, Refusal, Refused, limits};
use jiff::Timestamp;
use when::{Interval, IntervalSet, WallClock, Zone};

/// Somebody whose calendar is ours to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Whose.
    pub person: PersonId,
    /// Their standing preferences: clock, hours, buffers.
    pub profile: Profile,
    /// Everything that keeps them from meeting.
    pub busy: IntervalSet,
    /// Their other meetings, as far as they are known: what caps and batching count.
    pub meetings: Vec<Engagement>,
    /// Whether it cannot take place without them. Of the others it is only counted who could not come.
    pub required: bool,
}

/// One other meeting: its agreed slot, or those that it has on offer. However many there are, only one will come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Engagement {
    /// What it occupies.
    pub slots: Vec<Interval>,
}

impl From<Interval> for Engagement {
    fn from(slot: Interval) -> Self {
        Self { slots: vec![slot] }
    }
}

/// What is looked for in several calendars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// From the earliest start to the latest end.
    pub span: Interval,
    /// Minutes.
    pub length_min: u32,
    /// The grid of starts, in minutes of the first calendar's wall clock, counted from its midnight.
    pub step_min: u32,
    /// What kind of meeting it is: hours and buffers differ.
    pub kind: Option<Kind>,
}

impl Query {
    /// Meetings of this length on the usual grid of a quarter of an hour.
    #[must_use]
    pub fn new(span: Interval, length_min: u32) -> Self {
        Self { span, length_min, step_min: limits::GRID_MIN, kind: None }
    }

    fn frame(&self) -> Frame {
        let occasion = Occasion { kind: self.kind, vip: false };
        Frame { span: self.span, length_min: self.length_min, step_min: self.step_min, occasion }
    }
}

/// The slots in which everybody who is required can meet, and how many candidates each rule struck out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slots {
    /// In order of time.
    pub free: Vec<FreeSlot>,
    /// The candidates in the first person's hours that were struck out, by the first rule that applies.
    pub refused: Vec<Refused>,
}

/// A slot that everybody required has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FreeSlot {
    /// When.
    pub slot: Interval,
    /// How many of those who are not required could not come.
    pub absent: u32,
    /// It lies beside another meeting of a host who wants them so.
    pub batched: bool,
}

/// Why a start is none of the slots, or that it is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explained {
    /// The meeting, had it started then.
    pub slot: Interval,
    /// The first rule that speaks against it; `None` for a free slot.
    pub refusal: Option<Refusal>,
    /// Whose calendar or hours it is.
    pub person: Option<PersonId>,
}

/// All slots that the calendars have in common. The first one is the host's: its clock gives the grid.
///
/// The cost is linear in the intervals that are read; a zone is looked up once for all who keep the same hours in it.
///
/// ```
/// use negotiate::{Calendar, PersonId, Profile, Query, find_slots};
/// use when::{Interval, IntervalSet, Zone};
///
/// let calendar = |n: u8, zone: &str, busy: &[(&str, &str)]| -> Result<Calendar, when::TimeError> {
///     let busy: Result<IntervalSet, _> = busy.iter().map(|(from, to)| Interval::parse(from, to)).collect();
///     let profile = Profile::new(Zone::parse(zone)?);
///     Ok(Calendar { person: PersonId::from_bytes([n; 16]), profile, busy: busy?, meetings: vec![], required: true })
/// };
/// let berlin = calendar(1, "Europe/Berlin", &[("2026-03-10T13:00:00Z", "2026-03-10T13:30:00Z")])?;
/// let new_york = calendar(2, "America/New_York", &[])?;
/// let day = Interval::parse("2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z")?;
/// let slots = find_slots(&[berlin, new_york], &Query::new(day, 60));
/// // Nine in New York is 14:00 in Berlin in this week, where it is taken until half past.
/// assert_eq!(slots.free[0].slot.start().to_string(), "2026-03-10T13:30:00Z");
/// assert_eq!(slots.free.len(), 7);
/// # Ok::<(), when::TimeError>(())
/// ```
#[must_use]
pub fn find_slots(calendars: &[Calendar], query: &Query) -> Slots {
    let Some((host, others)) = calendars.split_first() else {
        return Slots { free: vec![], refused: vec![] };
    };
    let frame = query.frame();
    let side = host.side();
    let clock = WallClock::over(&host.profile.zone, query.span);
    let mut board = rules::candidates(&frame, &side.hours(query.span, frame.occasion), &clock, vec![]);
    rules::strike_kept_free(&mut board, &frame, &side);
    rules::strike_host(&mut board, &frame, &side);
    rules::strike_others(&mut board, &frame, Some(&side), others);
    let beside = side.beside(query.span, query.kind);
    let free = board.free(query.length_min);
    let free =
        free.map(|(slot, absent)| FreeSlot { slot, absent, batched: beside.overlaps(&slot) }).collect();
    Slots { free, refused: board.refused() }
}

impl Slots {
    /// The few to show, the best first and the others in order of time: on different days, in both halves of the day,
    /// at round times, as the reader's clock shows them.
    #[must_use]
    pub fn best(&self, count: usize, host: &Zone, reader: &Zone) -> Vec<Chosen> {
        let ends = self.free.first().zip(self.free.last());
        let span = ends.and_then(|(first, last)| Interval::new(first.slot.start(), last.slot.end()).ok());
        let Some(span) = span else { return vec![] };
        let clocks = Clocks::new(WallClock::over(host, span), std::iter::once(reader), span);
        let free: Vec<Candidate> = self
            .free
            .iter()
            .map(|free| Candidate { batched: free.batched, ..candidate(&clocks, free.slot, free.absent) })
            .collect();
        choose(&free, &Wish::any(), count)
    }
}

/// The first rule that speaks against a meeting that starts then, and whose it is.
#[must_use]
pub fn explain(calendars: &[Calendar], query: &Query, start: Timestamp) -> Option<Explained> {
    let slot = Interval::starting(start, query.length_min)?;
    let (host, others) = calendars.split_first()?;
    let frame = query.frame();
    let side = host.side();
    let said =
        |refusal, person: &Calendar| Explained { slot, refusal: Some(refusal), person: Some(person.person) };
    if !query.span.covers(&slot) {
        return Some(Explained { slot, refusal: Some(Refusal::OutsideWindow), person: None });
    }
    let clock = WallClock::over(&host.profile.zone, query.span);
    if clock.doubled().any(|(from, until)| (from..until).contains(&start.as_second())) {
        return Some(said(Refusal::ClockChange, host));
    }
    if !side.hours(query.span, frame.occasion).covers(&slot) {
        return Some(said(Refusal::OutsideHours, host));
    }
    let verdict = |strike: &dyn Fn(&mut Board)| {
        let mut board = Board::new(vec![start.as_second()], query.step_min);
        strike(&mut board);
        board.verdicts().next().and_then(|(_, verdict, _)| verdict)
    };
    if let Some(refusal) = verdict(&|board| {
        rules::strike_kept_free(board, &frame, &side);
        rules::strike_host(board, &frame, &side);
    }) {
        return Some(said(refusal, host));
    }
    let whole = verdict(&|board| rules::strike_others(board, &frame, None, others));
    let one = |other: &&Calendar| {
        verdict(&|board| rules::strike_others(board, &frame, None, std::slice::from_ref(*other))) == whole
    };
    match whole {
        Some(refusal) => others.iter().find(one).map(|other| said(refusal, other)),
        None => Some(Explained { slot, refusal: None, person: None }),
    }
}
