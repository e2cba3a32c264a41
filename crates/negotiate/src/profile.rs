use crate::{Act, Medium, PersonId};
use jiff::civil::Date;
use std::collections::BTreeMap;
use when::{DayHours, Region, WeekHours, Zone};

/// A host's standing preferences. Whatever is left out of a stored profile has its default, so that old ones open.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Where the host's wall clock hangs.
    pub zone: Zone,
    /// When the host takes meetings.
    #[serde(default = "WeekHours::nine_to_five")]
    pub hours: WeekHours,
    /// Minutes to keep free before a meeting.
    #[serde(default)]
    pub buffer_before_min: u32,
    /// Minutes to keep free after a meeting.
    #[serde(default)]
    pub buffer_after_min: u32,
    /// Earliest offer, in hours from now.
    #[serde(default = "default_notice_h")]
    pub notice_h: u32,
    /// Latest offer, in days from now, unless somebody names a later time.
    #[serde(default = "default_horizon_days")]
    pub horizon_days: u32,
    /// How long a meeting takes where nobody says.
    #[serde(default)]
    pub lengths: Lengths,
    /// Where the host meets people.
    #[serde(default)]
    pub place: Option<String>,
    /// The number on which the host is called, E.164.
    #[serde(default)]
    pub phone: Option<String>,
    /// The host's own room for video calls.
    #[serde(default)]
    pub video_link: Option<String>,
    /// What is different for some kinds of meetings.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub kinds: BTreeMap<Kind, KindRule>,
    /// Minutes to keep free around meetings in one room, where they are others than around calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_person: Option<Buffers>,
    /// Minutes on the way to a meeting in one room, and back. Where the buffer is longer, the buffer holds.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub travel_min: u32,
    /// The most meetings on one day, offers elsewhere included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_max: Option<u32>,
    /// The most meetings from Monday to Sunday, offers elsewhere included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly_max: Option<u32>,
    /// Hours of every week that are kept for work alone and never offered.
    #[serde(default, skip_serializing_if = "WeekHours::is_closed")]
    pub focus: WeekHours,
    /// Whether meetings had better lie beside each other.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub batching: bool,
    /// Days without any meeting.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocked: Vec<Days>,
    /// Days elsewhere: the hours are those of the clock there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub travel: Vec<Journey>,
    /// Whose public holidays the host keeps. Left out: those of the country of the zone; an empty list: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holidays: Option<Vec<Region>>,
    /// When the host takes meetings with people for whom they make room, besides the usual hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vip_hours: Option<WeekHours>,
    /// What holds for single people.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub people: BTreeMap<PersonId, Standing>,
}

/// Lengths in minutes where nobody names one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lengths {
    /// Phone, video, or not said.
    pub call_min: u32,
    /// In one room.
    pub in_person_min: u32,
}

impl Default for Lengths {
    fn default() -> Self {
        Self { call_min: 30, in_person_min: 60 }
    }
}

/// What kind of meeting it is, as far as hours, lengths and buffers differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is what it is called")]
pub enum Kind {
    Phone,
    Video,
    InPerson,
    Breakfast,
    Coffee,
    Lunch,
    Dinner,
    Drinks,
}

/// What is different for one kind of meeting; whatever is left out is as ever.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KindRule {
    /// Its hours, instead of the usual ones.
    pub hours: Option<WeekHours>,
    /// Its length where nobody names one.
    pub length_min: Option<u32>,
}

/// Minutes to keep free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Buffers {
    /// Before a meeting.
    pub before_min: u32,
    /// After a meeting.
    pub after_min: u32,
}

/// Whole days on the host's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The first.
    pub from: Date,
    /// The last, included.
    pub to: Date,
}

/// Days elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// The first day there.
    pub from: Date,
    /// The last, included.
    pub to: Date,
    /// Where the wall clock hangs there.
    pub zone: Zone,
}

/// What the host said about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Standing {
    /// The host makes room for them: [`Profile::vip_hours`] count.
    pub vip: bool,
    /// They may name other times than those offered; else the host is told, and decides.
    pub ask: bool,
    /// They may ask for another meeting; else that is not passed on.
    pub initiate: bool,
    /// They may have an agreed meeting moved; else the host is told, and decides.
    pub reschedule: bool,
}

impl Default for Standing {
    /// Whom the host said nothing about may do what guests may.
    fn default() -> Self {
        Self { vip: false, ask: true, initiate: true, reschedule: true }
    }
}

impl Standing {
    /// Whether the host lets them do this. Taking an offer, saying no, and silence are everybody's.
    #[must_use]
    pub fn allows(&self, act: Act, names_times: bool, is_agreed: bool) -> bool {
        match act {
            Act::Schedule => self.initiate,
            Act::Reschedule if is_agreed => self.reschedule,
            Act::Offer | Act::Reject | Act::Reschedule => self.ask || !names_times,
            Act::Accept
            | Act::Decline
            | Act::Cancel
            | Act::Update
            | Act::Defer
            | Act::Delegate
            | Act::Late
            | Act::Question
            | Act::Preference
            | Act::Stop
            | Act::Privacy
            | Act::Nothing => true,
        }
    }
}

fn default_notice_h() -> u32 {
    36
}

fn default_horizon_days() -> u32 {
    14
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
fn is_zero(minutes: &u32) -> bool {
    *minutes == 0
}

impl Profile {
    /// A host who said nothing but where the wall clock hangs.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self {
            zone,
            hours: WeekHours::nine_to_five(),
            buffer_before_min: 0,
            buffer_after_min: 0,
            notice_h: default_notice_h(),
            horizon_days: default_horizon_days(),
            lengths: Lengths::default(),
            place: None,
            phone: None,
            video_link: None,
            kinds: BTreeMap::new(),
            in_person: None,
            travel_min: 0,
            daily_max: None,
            weekly_max: None,
            focus: WeekHours::default(),
            batching: false,
            blocked: Vec::new(),
            travel: Vec::new(),
            holidays: None,
            vip_hours: None,
            people: BTreeMap::new(),
        }
    }

    /// Whose public holidays the host keeps.
    #[must_use]
    pub fn regions(&self) -> Vec<Region> {
        self.holidays.clone().unwrap_or_else(|| Region::of_zone(&self.zone).into_iter().collect())
    }

    /// What the host said about somebody.
    #[must_use]
    pub fn standing(&self, person: PersonId) -> Standing {
        self.people.get(&person).copied().unwrap_or_default()
    }

    /// The hours for a kind of meeting. A meal has hours of its own even where the profile names none, on those days on
    /// which the host takes meetings at all.
    #[must_use]
    pub fn hours_for(&self, kind: Option<Kind>) -> WeekHours {
        let own = kind.and_then(|kind| self.kinds.get(&kind)?.hours.clone());
        let usual = kind.and_then(Kind::usual_hours).map(|day| self.on_working_days(&day));
        own.or(usual).unwrap_or_else(|| self.hours.clone())
    }

    /// How long a meeting takes where nobody says.
    #[must_use]
    pub fn length_min(&self, kind: Option<Kind>) -> u32 {
        let own = kind.and_then(|kind| self.kinds.get(&kind)?.length_min);
        own.unwrap_or(match kind {
            None | Some(Kind::Phone | Kind::Video) => self.lengths.call_min,
            Some(Kind::InPerson | Kind::Breakfast) => self.lengths.in_person_min,
            Some(Kind::Coffee) => 45,
            Some(Kind::Lunch) => 75,
            Some(Kind::Drinks) => 90,
            Some(Kind::Dinner) => 120,
        })
    }

    /// What to keep free around a meeting of a kind: on the way to one room, the longer of buffer and way.
    #[must_use]
    pub fn buffers(&self, kind: Option<Kind>) -> Buffers {
        let usual = Buffers { before_min: self.buffer_before_min, after_min: self.buffer_after_min };
        if !kind.is_some_and(Kind::is_in_person) {
            return usual;
        }
        let own = self.in_person.unwrap_or(usual);
        Buffers {
            before_min: own.before_min.max(self.travel_min),
            after_min: own.after_min.max(self.travel_min),
        }
    }

    fn on_working_days(&self, day: &DayHours) -> WeekHours {
        let kept = |own: &DayHours| if own.is_closed() { DayHours::closed() } else { day.clone() };
        let week = &self.hours;
        WeekHours {
            monday: kept(&week.monday),
            tuesday: kept(&week.tuesday),
            wednesday: kept(&week.wednesday),
            thursday: kept(&week.thursday),
            friday: kept(&week.friday),
            saturday: kept(&week.saturday),
            sunday: kept(&week.sunday),
        }
    }
}

impl Kind {
    /// Whether people are in one room.
    #[must_use]
    pub fn is_in_person(self) -> bool {
        match self {
            Self::Phone | Self::Video => false,
            Self::InPerson | Self::Breakfast | Self::Coffee | Self::Lunch | Self::Dinner | Self::Drinks => {
                true
            }
        }
    }

    /// Whether its hours lie where people otherwise do not meet, so that a guest's working hours say nothing of them.
    #[must_use]
    pub fn is_before_or_after_work(self) -> bool {
        match self {
            Self::Breakfast | Self::Dinner | Self::Drinks => true,
            Self::Phone | Self::Video | Self::InPerson | Self::Coffee | Self::Lunch => false,
        }
    }

    /// The hours at which one meets for it, by convention.
    fn usual_hours(self) -> Option<DayHours> {
        let text = match self {
            Self::Phone | Self::Video | Self::InPerson => return None,
            Self::Breakfast => "07:30-10:00",
            Self::Coffee => "09:00-12:00, 14:00-18:00",
            Self::Lunch => "12:00-14:30",
            Self::Dinner => "18:30-22:00",
            Self::Drinks => "18:00-21:00",
        };
        DayHours::parse(text).ok()
    }
}

impl From<Medium> for Kind {
    fn from(medium: Medium) -> Self {
        match medium {
            Medium::Phone => Self::Phone,
            Medium::Video => Self::Video,
            Medium::InPerson => Self::InPerson,
        }
    }
}
