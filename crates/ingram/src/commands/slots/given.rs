use anyhow::{Context, Result, bail, ensure};
use jiff::Timestamp;
use negotiate::{Calendar, PersonId, Profile};
use serde::Deserialize;
use when::{DayHours, Interval, IntervalSet, WeekHours, Zone};

/// The longest stretch that is looked at, in days: calendars further out are empty and mean nothing.
const DAYS_MAX: i64 = 800;
/// People at one meeting. More is a mistake in the file.
const ATTENDEES_MAX: usize = 10_000;

/// What the file says, checked.
pub(crate) struct Given {
    pub(crate) span: Interval,
    /// The host first.
    pub(crate) calendars: Vec<Calendar>,
    host_zone: Zone,
    names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    from: Instant,
    to: Instant,
    attendees: Vec<Attendee>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attendee {
    name: Option<String>,
    tz: Option<Zone>,
    open: Option<u16>,
    close: Option<u16>,
    profile: Option<Profile>,
    #[serde(default)]
    busy: Vec<(Instant, Instant)>,
    #[serde(default = "yes")]
    required: bool,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize, Clone, Copy)]
#[serde(untagged)]
enum Instant {
    Seconds(i64),
    Rfc3339(Timestamp),
}

impl Instant {
    fn at(self) -> Result<Timestamp> {
        match self {
            Self::Seconds(seconds) => {
                Timestamp::from_second(seconds).context("an instant beyond the calendar")
            }
            Self::Rfc3339(at) => Ok(at),
        }
    }
}

impl Given {
    /// Reads the JSON of `ingram slots`.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let file: File =
            serde_json::from_str(text).context("the calendars; `ingram slots --help` shows the form")?;
        let span = Interval::new(file.from.at()?, file.to.at()?).context("`from` and `to`")?;
        ensure!(
            span.length_min() <= DAYS_MAX * 24 * 60,
            "`from` and `to` are more than {DAYS_MAX} days apart"
        );
        let count = file.attendees.len();
        ensure!(count <= ATTENDEES_MAX, "{count} attendees; {ATTENDEES_MAX} are the most");
        let (mut calendars, mut names) = (Vec::new(), Vec::new());
        for (n, attendee) in file.attendees.into_iter().enumerate() {
            let name = attendee.name.clone().unwrap_or_else(|| format!("attendee {}", n + 1));
            let calendar = calendar(n, attendee).with_context(|| name.clone())?;
            calendars.push(calendar);
            names.push(name);
        }
        let host: &Calendar = calendars.first().context("`attendees` is empty; the first one is the host")?;
        ensure!(host.required, "the first attendee is the host, who is always required");
        Ok(Self { span, host_zone: host.profile.zone.clone(), calendars, names })
    }

    /// Where the host's wall clock hangs.
    pub(crate) fn host_zone(&self) -> &Zone {
        &self.host_zone
    }

    /// What the file calls somebody.
    pub(crate) fn name(&self, person: PersonId) -> Option<&str> {
        let at = self.calendars.iter().position(|calendar| calendar.person == person)?;
        self.names.get(at).map(String::as_str)
    }
}

fn calendar(n: usize, attendee: Attendee) -> Result<Calendar> {
    let profile = match (attendee.profile, attendee.tz, attendee.open, attendee.close) {
        (Some(profile), None, None, None) => profile,
        (None, Some(zone), Some(open), Some(close)) => {
            let day =
                DayHours::parse(&format!("{open}-{close}")).context("`open` and `close` are full hours")?;
            Profile { hours: WeekHours::weekdays(&day), ..Profile::new(zone) }
        }
        (None, Some(zone), None, None) => Profile::new(zone),
        _ => bail!("give either `profile`, or `tz` with `open` and `close`"),
    };
    let busy = |(from, to): (Instant, Instant)| Interval::new(from.at()?, to.at()?).context("`busy`");
    let busy = attendee.busy.into_iter().map(busy).collect::<Result<Vec<Interval>>>()?;
    let meetings = busy.iter().copied().map(Into::into).collect();
    let busy: IntervalSet = busy.into_iter().collect();
    let person = PersonId::from_bytes(u128::try_from(n)?.to_be_bytes());
    Ok(Calendar { person, profile, busy, meetings, required: attendee.required })
}
