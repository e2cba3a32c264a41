//! People at their letters: asking, reading, answering, forging.

use crate::history::{Author, MailIn, instant};
use crate::mail::{Body, Draft, Found};
use crate::people::{Forgery, What, asks, host_gets};
use crate::plan::{self, DAY_US, Population};
use crate::scene::{Event, Scene};
use crate::words::Words;
use addr::Mailbox;
use app::rows::LetterKey;
use negotiate::{LetterKind, MeetingId};
use reading::ActKind;
use when::{IntervalSet, Zone};

/// Mails that one guest writes, at most; people give up as well.
const WORDS_MAX: u32 = 12;

impl Scene {
    /// A host asks for a meeting.
    pub(crate) fn ask(&mut self, number: usize) {
        let Some(ask) = self.plan.asks.get(number).cloned() else { return };
        let (Some(host), Some(guest)) = (self.plan.hosts.get(ask.host), self.plan.guests.get(ask.guest))
        else {
            return;
        };
        let (host, guest) = (host.clone(), guest.mailbox.clone());
        let common = self.has_common_slot(&ask, Some(host.mailbox.address())).unwrap_or(false);
        if let Some(seen) = self.history.asks.get_mut(number) {
            seen.has_common_slot = common;
        }
        let words = Words {
            acts: vec![ActKind::Schedule],
            length_min: Some(ask.length_min),
            add: vec![guest.address().to_string()],
            ..Words::default()
        };
        let draft = Draft {
            from: host.mailbox.clone(),
            to: vec![guest],
            cc: vec![plan::assistant()],
            subject: ask.subject.clone(),
            message_id: format!("ask{number}.{:016x}@acme.example", self.plan.seed),
            answers: Vec::new(),
            at_us: self.clock.now_us(),
            zone: host.profile.zone.clone(),
            found: Some(Found::Pass),
            is_automatic: false,
            body: Body::Text(words.text(None)),
        };
        let mail = mail_in(Author::Host(ask.host), &host.mailbox);
        self.post(&draft, mail, true, Some(number));
    }

    /// A mail of ours reaches its reader.
    pub(crate) fn deliver(&mut self, number: usize) {
        let Some(handed) = self.handed(number) else { return };
        let Ok(id) = handed.id.parse::<MeetingId>() else { return };
        let letter = *id.as_bytes();
        let Some(seen) = self.history.letters.get(&letter) else { return };
        let (kind, for_guest) = (seen.letter().kind.clone(), seen.is_for_guest());
        let message_id = crate::mail::header(&handed.bytes, "Message-ID").unwrap_or_default();
        let message_id = message_id.trim_matches(['<', '>']).to_owned();
        let (now_us, to) = (self.clock.now_us(), handed.to.key());
        let host = self.plan.hosts.iter().position(|host| host.mailbox.address().key() == to);
        let guest = self.plan.guests.iter().position(|guest| guest.mailbox.address().key() == to);
        let (who, intents) = match (host, guest) {
            (Some(at), _) if !for_guest => {
                let (Some(plan), Some(random)) = (self.plan.hosts.get(at), self.hosts.get_mut(at)) else {
                    return;
                };
                (Author::Host(at), host_gets(plan, random, &kind))
            }
            (None, Some(at)) => {
                let Some(person) = self.guests.get_mut(at) else { return };
                if asks(&kind) {
                    person.open.insert(seen.meeting, letter);
                }
                note_in_diary(&mut person.free, &kind);
                (Author::Guest(at), person.gets(&kind, WORDS_MAX, instant(now_us)))
            }
            _ => return,
        };
        for intent in intents {
            let message_id = message_id.clone();
            self.at(now_us + intent.after_us, Event::Speak { who, letter, message_id, intent });
        }
    }

    /// Somebody does what they meant to do.
    pub(crate) fn speak(
        &mut self,
        who: Author,
        letter: LetterKey,
        message_id: &str,
        intent: crate::people::Intent,
    ) {
        let now_us = self.clock.now_us();
        if now_us > self.plan.start_us + 120 * DAY_US {
            return;
        }
        let Some((me, zone)) = self.who(who) else { return };
        let letter = Letter { key: letter, message_id };
        match intent.what {
            What::Answer => {
                let Some(words) = self.words(who, letter.key) else { return };
                self.write(
                    &Voice::of(who, me, zone),
                    &letter,
                    words.text(None),
                    words.acts.contains(&ActKind::Stop),
                );
            }
            What::Say(words) => self.write(&Voice::of(who, me, zone), &letter, words.text(None), false),
            What::Robot(words) => {
                if let Author::Guest(at) = who
                    && let Some(guest) = self.guests.get_mut(at)
                {
                    guest.wrote += 1;
                }
                self.write(&Voice::of(who, me, zone), &letter, words.text(None), false);
            }
            What::Machine(words) => {
                let voice = Voice { is_automatic: true, ..Voice::of(who, me, zone) };
                self.write(&voice, &letter, words.text(None), false);
            }
            What::Stop => self.write(&Voice::of(who, me, zone), &letter, "STOP\r\n".to_owned(), true),
            What::Choose(number) => {
                let text = Words::act(ActKind::None).text(Some(number));
                self.write(&Voice::of(who, me, zone), &letter, text, false);
            }
            What::Click(status) => self.click(&Voice::of(who, me, zone), &letter, status),
            What::Report => self.report(&me, &letter),
            What::Forge(forgery) => self.forge(who, &letter, forgery),
        }
    }

    fn who(&self, who: Author) -> Option<(Mailbox, Zone)> {
        match who {
            Author::Host(at) => {
                self.plan.hosts.get(at).map(|host| (host.mailbox.clone(), host.profile.zone.clone()))
            }
            Author::Guest(at) => {
                self.plan.guests.get(at).map(|guest| (guest.mailbox.clone(), guest.zone.clone()))
            }
            Author::Mallory => Some((plan::mallory(), Zone::utc())),
            Author::Machine => None,
        }
    }

    /// What a guest says to a letter now.
    fn words(&mut self, who: Author, letter: LetterKey) -> Option<Words> {
        let Author::Guest(at) = who else { return None };
        let seen = self.history.letters.get(&letter)?;
        let kind = seen.letter().kind.clone();
        let length_min = seen.letter().details.length_min.unwrap_or(30);
        let guest = self.guests.get_mut(at)?;
        if guest.open.get(&seen.meeting) == Some(&letter) {
            guest.open.remove(&seen.meeting);
        } else if !guest.random.permille(if self.plan.population == Population::Cooperative {
            0
        } else {
            200
        }) {
            // Most people answer the last of several letters, and once.
            return None;
        }
        guest.answer(&kind, length_min, instant(self.clock.now_us()))
    }

    fn write(&mut self, voice: &Voice, letter: &Letter<'_>, text: String, is_stop: bool) {
        let draft = self.draft(voice, letter, Body::Text(text));
        let mail = MailIn { is_automatic: voice.is_automatic, is_stop, ..mail_in(voice.author, &voice.from) };
        self.post(&draft, mail, true, None);
    }

    fn click(&mut self, voice: &Voice, letter: &Letter<'_>, status: &'static str) {
        let Some(seen) = self.history.letters.get(&letter.key) else { return };
        let uid = seen.content.uid.clone();
        let draft = self.draft(voice, letter, Body::Reply { uid, status });
        let mail = mail_in(voice.author, &voice.from);
        self.post(&draft, mail, true, None);
    }

    fn report(&mut self, whom: &Mailbox, letter: &Letter<'_>) {
        let machine = plan::machine();
        let voice = Voice { is_automatic: true, ..Voice::of(Author::Machine, machine.clone(), Zone::utc()) };
        let original = letter.message_id.to_owned();
        let draft = Draft {
            answers: Vec::new(),
            ..self.draft(&voice, letter, Body::Bounce { whom: whom.address().to_string(), original })
        };
        let mail = MailIn { is_automatic: true, ..mail_in(Author::Machine, &machine) };
        self.post(&draft, mail, false, None);
    }

    fn forge(&mut self, who: Author, letter: &Letter<'_>, forgery: Forgery) {
        let Author::Guest(me) = who else { return };
        let host = self.plan.hosts.first().map(|host| host.mailbox.clone());
        let others = self.plan.guests.iter().enumerate().filter(|(at, _)| *at != me);
        let other = others.map(|(_, guest)| guest.mailbox.clone()).next();
        let nothing = Letter { key: letter.key, message_id: "" };
        let (name, answered, words) = match forgery {
            Forgery::Host => (host, &nothing, Words::act(ActKind::Cancel)),
            Forgery::HostInThread => (host, letter, Words::act(ActKind::Cancel)),
            Forgery::OtherGuest => {
                (other, &nothing, Words { accepts: vec![1], ..Words::act(ActKind::Accept) })
            }
            Forgery::Stranger => (Some(plan::mallory()), &nothing, Words::act(ActKind::Reschedule)),
            Forgery::StrangerInThread => (Some(plan::mallory()), letter, Words::act(ActKind::Cancel)),
        };
        let Some(name) = name else { return };
        // Some senders' domains say what their mail looks like, some do not.
        let found = self.history.mails.len().is_multiple_of(2).then_some(Found::Fail);
        let voice = Voice::of(Author::Mallory, name, Zone::utc());
        let draft = Draft { found, ..self.draft(&voice, answered, Body::Text(words.text(None))) };
        let answers = !answered.message_id.is_empty();
        let mail = MailIn { answers, ..mail_in(Author::Mallory, &voice.from) };
        self.post(&draft, mail, true, None);
    }

    fn draft(&self, voice: &Voice, letter: &Letter<'_>, body: Body) -> Draft {
        let subject = self.history.letters.get(&letter.key).map_or("", |seen| &seen.content.subject);
        let is_answer = !letter.message_id.is_empty();
        Draft {
            from: voice.from.clone(),
            to: vec![plan::assistant()],
            cc: Vec::new(),
            subject: if is_answer { format!("Re: {subject}") } else { "Hello".to_owned() },
            message_id: self.message_id(voice.author),
            answers: if is_answer { vec![letter.message_id.to_owned()] } else { Vec::new() },
            at_us: self.clock.now_us(),
            zone: voice.zone.clone(),
            found: matches!(voice.author, Author::Host(_)).then_some(Found::Pass),
            is_automatic: voice.is_automatic,
            body,
        }
    }

    /// A fresh id; each author counts for themselves.
    fn message_id(&self, author: Author) -> String {
        let count = self.history.mails.iter().filter(|mail| mail.author == author).count();
        let name = match author {
            Author::Host(at) => format!("h{at}"),
            Author::Guest(at) => format!("g{at}"),
            Author::Mallory => "m".to_owned(),
            Author::Machine => "d".to_owned(),
        };
        format!("{name}.{count}.{:016x}@far.example", self.plan.seed)
    }
}

/// Who writes, as what.
struct Voice {
    author: Author,
    from: Mailbox,
    zone: Zone,
    is_automatic: bool,
}

impl Voice {
    fn of(author: Author, from: Mailbox, zone: Zone) -> Self {
        Self { author, from, zone, is_automatic: false }
    }
}

/// The letter that is answered.
struct Letter<'a> {
    key: LetterKey,
    message_id: &'a str,
}

fn mail_in(author: Author, from: &Mailbox) -> MailIn {
    MailIn {
        author,
        claims: from.address().key(),
        is_automatic: false,
        answers: true,
        is_stop: false,
        acknowledged: 0,
        refused: 0,
        keys: Vec::new(),
        kept_new: 0,
    }
}

/// What a guest writes into their diary.
fn note_in_diary(free: &mut IntervalSet, kind: &LetterKind) {
    match kind {
        LetterKind::Invitation { slot, instead_of, .. } => {
            if let Some(old) = instead_of {
                *free = free.union(&IntervalSet::from(*old));
            }
            *free = free.subtract(&IntervalSet::from(*slot));
        }
        LetterKind::Cancellation { booked: Some((slot, _)) } => {
            *free = free.union(&IntervalSet::from(*slot));
        }
        _ => {}
    }
}
