use when::{WeekHours, Zone};

/// A host's standing preferences.
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

fn default_notice_h() -> u32 {
    36
}

fn default_horizon_days() -> u32 {
    14
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
        }
    }
}
