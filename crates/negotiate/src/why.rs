use crate::{Asked, Doubt, Ending};
use jiff::Timestamp;
use when::Interval;

/// One line of the audit of a step: what was decided by which rule. It names no person and no reason why the host is
/// busy; the slots in it are the host's to see.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "why")]
pub enum Why {
    /// A rule applied.
    Rule {
        /// Which.
        rule: Rule,
    },
    /// Slots were looked for.
    Search(Search),
    /// A slot was agreed.
    Booked {
        /// Which.
        slot: Interval,
    },
    /// Offers were taken back, because they start too soon or somebody was quicker.
    Released {
        /// Which.
        slots: Vec<Interval>,
    },
    /// The host is asked.
    AskedHost {
        /// About what.
        about: Asked,
    },
    /// The host is not asked any more, since too many questions were asked already.
    QuestionsSpent,
    /// The guest is asked back.
    AskedGuest {
        /// About what.
        doubt: Doubt,
    },
    /// The negotiation goes on by itself then.
    Due {
        /// When.
        at: Timestamp,
    },
    /// It is over.
    Over {
        /// Why.
        ending: Ending,
    },
}

/// The rules that decide, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The mail asks for nothing.
    NothingToDo,
    /// The meeting is over; nothing moves it any more.
    MeetingIsOver,
    /// The meeting was never asked for.
    NeverAskedFor,
    /// It was not shown well enough who wrote.
    NotVerified,
    /// It is agreed already, and this only says so again.
    AgreedAlready,
    /// The guest takes an offer.
    OfferTaken,
    /// The guest takes several; the one they prefer is booked, or else the earliest.
    SeveralTaken,
    /// The offer that they take is no longer free.
    OfferGone,
    /// The guest names one point in time, which is free and inside the host's frame.
    PointIsFree,
    /// The guest names a range; slots inside it are offered.
    RangeIsFree,
    /// The guest's times lie outside of the host's hours or window; only the host may allow that.
    OutsideFrame,
    /// The guest's times are taken; the nearest free ones are offered.
    GuestTimesNotFree,
    /// The guest takes a number of an older letter, which means something else by now, or of none at all.
    NumberFromElsewhere,
    /// The host must decide something first, so the guest's answer waits for them.
    HostMustSpeakFirst,
    /// Others who are needed have not answered yet.
    OthersMustSpeak,
    /// Nobody has to be asked, since all calendars are ours.
    AllCalendarsOurs,
    /// All who are needed can take it.
    EverybodyCan,
    /// A guest who had left takes part again.
    CameBack,
    /// One of several guests leaves; only the host can say whether it takes place without them.
    OneIsOut,
    /// What several have agreed on is moved only if the host wants it.
    HostDecidesMove,
    /// The host named somebody who is asked already, or more people than one meeting can have.
    NobodyNew,
    /// The host passes on what the guest told them.
    PassedOn,
    /// Somebody joins while offers are out, or after it was agreed.
    Joined,
    /// The host takes somebody off the meeting.
    Removed,
    /// The guest's times are over, or nothing can be made of them.
    GuestTimesUnusable,
    /// None of the offers suits.
    NoneSuits,
    /// Enough rounds went out without an agreement.
    RoundsSpent,
    /// Enough mails went to the guest; what is left is kept for the invitation and its cancellation.
    GuestMailsSpent,
    /// The guest asked not to be written to.
    GuestStopped,
    /// Enough notices went to the host.
    HostMailsSpent,
    /// A reminder is due.
    ReminderDue,
    /// A reminder is due, but at the guest's it is night or the weekend.
    ReminderWaits,
    /// It rested and goes on.
    Resumed,
    /// The host answered a question.
    HostAnswered,
    /// The host did not answer in time, so the stated default holds.
    DefaultHolds,
    /// The host's answer has no such number.
    NoSuchChoice,
    /// The old slot stands until a new one is agreed.
    OldSlotStands,
    /// A change to an agreed meeting needs a verb that says so.
    NotSaidAsChange,
    /// The guest's wish about length or place is the host's to decide.
    HostDecidesDetails,
    /// The host did not give them that right.
    NotTheirs,
    /// Details changed, so the invitation is sent again.
    DetailsChanged,
    /// This is answered elsewhere (rights of data subjects, standing preferences).
    NotForTheEngine,
}

/// A search for slots: what was looked at, what was refused, what was chosen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Search {
    /// Minutes.
    pub length_min: u32,
    /// From the earliest to the latest that was looked at.
    pub span: Option<Interval>,
    /// How many free candidates there were.
    pub free: u32,
    /// How many candidates each rule refused, first rule first.
    pub refused: Vec<Refused>,
    /// Rules that gave way, because nothing was free under all of them.
    pub relaxed: Vec<Relaxed>,
    /// What was chosen, the preferred one first.
    pub chosen: Vec<Chosen>,
}

/// How many candidates a rule refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Refused {
    /// The rule.
    pub class: Refusal,
    /// How many.
    pub count: u32,
}

/// Why a candidate within the host's hours was refused; the first that applies counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The clocks jump over it or show it twice.
    ClockChange,
    /// It lies outside of the host's hours. Whole horizons are searched within them; only a single time is told so.
    OutsideHours,
    /// Outside of the window that the host named.
    OutsideWindow,
    /// The guest said that they cannot.
    GuestCannot,
    /// The host blocked the day.
    DayBlocked,
    /// It is a public holiday where the host is.
    Holiday,
    /// The host keeps the hour for work alone.
    Focus,
    /// The host has as many meetings on the day as they allow.
    DayFull,
    /// The host has as many meetings in the week as they allow.
    WeekFull,
    /// The host is not free.
    NotFree,
    /// It leaves less than the host's buffer to what is before or after it.
    TooClose,
    /// It lies outside of the hours of somebody else who must be there.
    ColleagueOffHours,
    /// Somebody else who must be there is not free, their buffers included.
    ColleagueNotFree,
    /// It was shown before, or is held by this very meeting.
    ShownBefore,
    /// It is a public holiday where the guest is.
    GuestHoliday,
    /// Too early or too late on the guest's clock.
    GuestOffHours,
}

/// A rule that gave way rather than leave nothing to offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relaxed {
    /// The host's own window leaves less notice than the host's profile asks for.
    Notice,
    /// The times that the guest named lie beyond the horizon.
    Horizon,
    /// Nothing is free within 08:00-18:00 of the guest's clock, on days that are no holidays there.
    GuestHours,
    /// The host named a window that lies wholly outside of their own hours.
    HostHours,
    /// The guest's own times were set aside, because nothing is free in them.
    GuestTimes,
}

/// A chosen slot, and what speaks for it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Chosen {
    /// When.
    pub slot: Interval,
    /// What speaks for it.
    pub merits: Vec<Merit>,
}

/// What speaks for a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Merit {
    /// Somebody said that they would rather have it then.
    Preferred,
    /// It lies beside another meeting of a host who wants them so.
    Batched,
    /// It starts on the full or the half hour.
    RoundTime,
    /// It is on another day than those before it.
    OtherDay,
    /// It is in the other half of the day.
    OtherHalf,
    /// It is close to what was asked for.
    Near,
}
