//! A story told mail by mail: one process of the real use cases and the real reader, a clock that the teller moves, and
//! everybody's mailbox. Nothing is random and nothing fails, so that a test reads as what happened.

use crate::gate::Gate;
use crate::mail::{BORDER, Body, Draft, Found, header};
use crate::nodes::{Ground, SimApp, block_on};
use crate::post::{Handed, Relay, RelayOdds};
use crate::random::Random;
use crate::store::MemoryStore;
use crate::surroundings::{MemoryKeyFile, WorldClock};
use addr::{EmailAddress, Mailbox};
use app::port::{Rules, Store};
use app::trust::Trust;
use app::{AppError, Arrival, Outcome, Summary};
use jiff::Timestamp;
use negotiate::{OrganisationId, Profile};
use when::{Interval, Zone};

/// Rounds of work in one settling; a story that needs more goes in circles.
const ROUNDS_MAX: usize = 200;

/// One organisation, its assistant, and whoever writes to it.
pub struct Story {
    app: SimApp,
    clock: WorldClock,
    store: MemoryStore,
    relay: Relay,
    org: OrganisationId,
    assistant: Mailbox,
    people: Vec<(Mailbox, Zone)>,
    /// Every mail that left, oldest first.
    sent: Vec<Received>,
    written: u32,
}

/// A mail of ours in somebody's mailbox.
#[derive(Clone)]
pub struct Received {
    /// To whom it was delivered.
    pub to: String,
    /// When it left.
    pub at: Timestamp,
    /// Its words, decoded.
    pub text: String,
    /// Its calendar object, unfolded; empty where it has none.
    pub calendar: String,
    /// The message as it travelled.
    pub octets: Vec<u8>,
}

impl Received {
    /// A header field's value; empty where it is missing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        header(&self.octets, name).unwrap_or_default()
    }
}

impl Story {
    /// It begins at this instant.
    ///
    /// # Errors
    /// When the use cases cannot be set up.
    pub fn begin(now: Timestamp, assistant: Mailbox) -> Result<Self, AppError> {
        let (gate, clock) = (Gate::open(), WorldClock::default());
        clock.set_us(now.as_microsecond());
        let store = MemoryStore::default();
        let relay =
            Relay::new(RelayOdds::default(), Random::named(1, "story", 0), gate.clone(), clock.clone());
        let ground = Ground {
            seed: 1,
            org: OrganisationId::from_bytes([1; 16]),
            assistant: assistant.clone(),
            trust: Trust { authserv_id: Some(BORDER.to_owned()), submission: Vec::new() },
            store: store.clone(),
            clock: clock.clone(),
            gate,
            relay: relay.clone(),
            slots: MemoryKeyFile::default(),
            epoch: MemoryKeyFile::default(),
        };
        let org = ground.org;
        let app = SimApp { reader: Box::new(Rules), ..ground.app(0)? };
        Ok(Self {
            app,
            clock,
            store,
            relay,
            org,
            assistant,
            people: Vec::new(),
            sent: Vec::new(),
            written: 0,
        })
    }

    /// Somebody whom the assistant works for.
    ///
    /// # Errors
    /// When they cannot be enrolled.
    pub fn host(&mut self, mailbox: &Mailbox, profile: &Profile) -> Result<(), AppError> {
        block_on(self.app.enrol(mailbox, profile)).transpose()?;
        self.people.push((mailbox.clone(), profile.zone.clone()));
        Ok(())
    }

    /// Somebody on whose clock their mails are dated.
    pub fn guest(&mut self, mailbox: &Mailbox, zone: &Zone) {
        self.people.push((mailbox.clone(), zone.clone()));
    }

    /// Nobody has this address any more.
    pub fn bury(&self, address: &EmailAddress) {
        self.relay.bury(address);
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.clock.now_us()).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Somebody writes, and all that follows at once is done. Hosts' mails are proven by their mail server, as long as
    /// they come from the host's own address.
    ///
    /// # Errors
    /// When the use cases fail.
    pub fn writes(&mut self, mail: Writing<'_>) -> Result<Outcome, AppError> {
        self.written += 1;
        let domain = mail.from.address().domain().to_string();
        let known =
            self.people.iter().find(|(person, _)| person.address().key() == mail.from.address().key());
        let zone =
            mail.zone.cloned().or_else(|| known.map(|(_, zone)| zone.clone())).unwrap_or_else(Zone::utc);
        let answers =
            mail.answers.map(|answered| answered.header("Message-ID").trim_matches(['<', '>']).to_owned());
        let subject = match (mail.subject, mail.answers) {
            ("", Some(answered)) => format!("Re: {}", answered.header("Subject").trim_start_matches("Re: ")),
            (subject, _) => subject.to_owned(),
        };
        let draft = Draft {
            from: mail.from.clone(),
            to: mail.to.to_vec(),
            cc: mail.cc.to_vec(),
            subject,
            message_id: format!("m{}@{domain}", self.written),
            answers: answers.into_iter().collect(),
            at_us: self.clock.now_us(),
            zone,
            found: mail.is_proven.then_some(Found::Pass),
            is_automatic: mail.is_automatic,
            body: match mail.calendar {
                None => Body::Text(mail.text.replace('\n', "\r\n")),
                Some(object) => Body::Calendar { text: mail.text.to_owned(), object: object.to_owned() },
            },
        };
        let arrival =
            Arrival { has_return_path: true, recipients: vec![self.assistant.address().clone()], peer: None };
        let outcome = block_on(self.app.receive(&arrival, &draft.octets())).transpose()?;
        self.settle()?;
        outcome.ok_or(AppError::Contended)
    }

    /// Does whatever is due, until nothing is.
    ///
    /// # Errors
    /// When the use cases fail.
    pub fn settle(&mut self) -> Result<(), AppError> {
        for _ in 0..ROUNDS_MAX {
            let done = block_on(self.app.work(&self.relay)).transpose()?;
            self.sent.extend(self.relay.take().into_iter().map(received));
            if done.unwrap_or(0) == 0 {
                return Ok(());
            }
        }
        Err(AppError::Contended)
    }

    /// Time passes until then; on the way, whatever falls due is done.
    ///
    /// # Errors
    /// When the use cases fail.
    pub fn until(&mut self, then: Timestamp) -> Result<(), AppError> {
        for _ in 0..ROUNDS_MAX {
            let next = block_on(self.app.next_due()).transpose()?.flatten();
            match next.filter(|next| *next <= then) {
                Some(next) => self.clock.set_us(next.as_microsecond().max(self.clock.now_us())),
                None => break,
            }
            self.settle()?;
        }
        self.clock.set_us(then.as_microsecond().max(self.clock.now_us()));
        self.settle()
    }

    /// Every mail that left, oldest first.
    #[must_use]
    pub fn sent(&self) -> &[Received] {
        &self.sent
    }

    /// The mails to somebody, oldest first.
    #[must_use]
    pub fn inbox(&self, address: &EmailAddress) -> Vec<&Received> {
        self.sent.iter().filter(|mail| mail.to == address.key()).collect()
    }

    /// All meetings, newest first.
    ///
    /// # Errors
    /// When the use cases fail.
    pub fn meetings(&self) -> Result<Vec<Summary>, AppError> {
        Ok(block_on(self.app.summaries()).transpose()?.unwrap_or_default())
    }

    /// What stands in the calendar that we keep for a host: what is agreed, in order.
    ///
    /// # Errors
    /// When the use cases fail.
    pub fn calendar(&self, host: &EmailAddress) -> Result<Vec<Interval>, AppError> {
        let Some(person) = block_on(self.app.known_person(host)).transpose()?.flatten() else {
            return Ok(Vec::new());
        };
        let claims = block_on(self.store.claims(self.org, person, i64::MIN / 2, i64::MAX / 2)).transpose()?;
        let firm = claims.unwrap_or_default().into_iter().filter(|claim| claim.firm);
        let instant = |us| Timestamp::from_microsecond(us).ok();
        Ok(firm
            .filter_map(|claim| Interval::new(instant(claim.starts_us)?, instant(claim.ends_us)?).ok())
            .collect())
    }
}

/// A mail that somebody writes to the assistant.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// Who.
    pub from: &'a Mailbox,
    /// To.
    pub to: &'a [Mailbox],
    /// Cc.
    pub cc: &'a [Mailbox],
    /// Empty: that of the mail that it answers.
    pub subject: &'a str,
    /// The words.
    pub text: &'a str,
    /// The mail of ours that it answers.
    pub answers: Option<&'a Received>,
    /// Their own mail server vouches for them.
    pub is_proven: bool,
    /// A machine answers for them and says so.
    pub is_automatic: bool,
    /// The clock on which it is dated, where it is another than the writer's.
    pub zone: Option<&'a Zone>,
    /// A calendar object that goes along.
    pub calendar: Option<&'a str>,
}

fn received(handed: Handed) -> Received {
    let text = mime::whole_text(&handed.bytes).unwrap_or_default();
    let calendar = mime::parse_with(&handed.bytes, mime::ReturnPath::Address)
        .ok()
        .and_then(|inbound| inbound.calendar.map(|part| part.text))
        .unwrap_or_default()
        .replace("\r\n ", "");
    let at = Timestamp::from_microsecond(handed.at_us).unwrap_or(Timestamp::UNIX_EPOCH);
    Received { to: handed.to.key(), at, text, calendar, octets: handed.bytes }
}
