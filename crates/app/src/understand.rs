//! The story of a mail's reading: what it says, what the engine makes of it, and both committed as one.

use crate::documents::{Decision, MeetingState, MessageContent, Nature, Rsvp, Side, Understood};
use crate::port::{Clock, Committed, Store};
use crate::rows::{HostRow, Job, MeetingRow, PersonRow};
use crate::stepping::{Case, Cause};
use crate::{App, AppError, translate, zones};
use addr::Mailbox;
use negotiate::{Act, Authority, Event, Meeting, Party, PersonId, Said};
use reading::{Conversation, Mail, Offered, Person, Reading, Role, Stage, Thread};
use vault::KeyFile;
use when::Zone;

/// How often a step is taken anew because another meeting took a slot meanwhile. Each time the calendar is fuller, so
/// it ends by itself; the limit only bounds one job's work.
const RETRIES_MAX: u32 = 5;

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Reads a message and lets the engine act. Idempotent by the message's key and the meeting's revision.
    pub(crate) async fn understand(&self, job: Job) -> Result<(), AppError> {
        let Some(row) = self.store.message(self.org, job.item).await? else {
            self.store.finish(job).await?;
            return Ok(());
        };
        let content = self.safe.open_message(&row)?;
        for _ in 0..RETRIES_MAX {
            let Some(case) = self.case_of(&content, row.person, job).await? else {
                tracing::info!(message = %negotiate::MeetingId::from_bytes(job.item), "message belongs to no meeting");
                self.store.finish(job).await?;
                return Ok(());
            };
            let heard = self.hear(&content, &case).await?;
            let cause = Cause {
                by: Some(case.party),
                understood: heard.understood,
                people: heard.people,
                message: Some((job.item, content.message_id.clone())),
                language: Some(heard.language),
                ..Cause::of(job, event(&content, &case, heard.said))
            };
            match self.step(case, cause).await? {
                Committed::SlotTaken => {}
                Committed::Done | Committed::Stale => return Ok(()),
            }
        }
        Err(AppError::Contended)
    }

    /// The meeting that the message is about: the one that its references prove, else the writer's only open one,
    /// else a new one where a host writes.
    async fn case_of(
        &self,
        content: &MessageContent,
        writer: PersonId,
        job: Job,
    ) -> Result<Option<Case>, AppError> {
        if let Some(meeting) = content.meeting {
            if let Some(case) = self.open_case(meeting, Some(writer)).await? {
                return Ok(Some(case));
            }
        }
        let theirs = self.store.meetings_with(self.org, writer).await?;
        let open: Vec<&MeetingRow> = theirs.iter().filter(|m| m.phase != crate::ENDED).collect();
        let host = self.store.host(self.org, writer).await?;
        match (host, open.as_slice()) {
            (Some(host), open) if content.nature == Nature::Personal => {
                // A host's mail outside of any thread asks for something new, unless it speaks to the only open
                // meeting with the same people.
                let same = self.same_people(content, open).await?;
                match same {
                    Some(meeting) => self.open_case(meeting, Some(writer)).await,
                    None => self.new_case(content, host.person, host.host, job).map(Some),
                }
            }
            (None, [only]) => self.open_case(only.meeting, Some(writer)).await,
            _ => Ok(None),
        }
    }

    async fn same_people(
        &self,
        content: &MessageContent,
        open: &[&MeetingRow],
    ) -> Result<Option<negotiate::MeetingId>, AppError> {
        let subject = phrase::bare_subject(&content.subject);
        for row in open {
            let Some(case) = self.open_case(row.meeting, None).await? else { continue };
            if phrase::bare_subject(&case.state.subject) == subject && !subject.is_empty() {
                return Ok(Some(row.meeting));
            }
        }
        Ok(None)
    }

    fn new_case(
        &self,
        content: &MessageContent,
        person: PersonRow,
        host: HostRow,
        job: Job,
    ) -> Result<Case, AppError> {
        let id = self.safe.meeting_id(job.item)?;
        let mut state = MeetingState {
            meeting: Meeting::new(id, person.person),
            subject: content.subject.clone(),
            root: content.message_id.clone(),
            assistant: content.assistant.clone(),
            language: content.language.clone().unwrap_or_else(|| "en".to_owned()),
        };
        state.meeting.details.topic = Some(phrase::bare_subject(&content.subject)).filter(|t| !t.is_empty());
        Ok(Case {
            row: None,
            state,
            side: None,
            guest: None,
            host: person,
            profile: self.safe.profile(&host)?,
            party: Party::Host,
        })
    }

    /// What the message says, in the engine's words; what was understood, for the audit; and people met in it.
    async fn hear(&self, content: &MessageContent, case: &Case) -> Result<Heard, AppError> {
        let writer_zone = writer_zone(content, case);
        let conversation = self.conversation(content, case, writer_zone.as_ref())?;
        let to: Vec<_> = content.to.iter().map(|m| m.address().clone()).collect();
        let cc: Vec<_> = content.cc.iter().map(|m| m.address().clone()).collect();
        let mail = Mail {
            subject: &content.subject,
            text: &content.text,
            to: &to,
            cc: &cc,
            sent: content.sent,
            zone: writer_zone.clone(),
            language: content.language.as_deref(),
            automatic: content.nature == Nature::Automatic,
        };
        let reading = reading::read(&mail, &conversation);
        let (add, people) = self.meet(content, &reading).await?;
        let zone = writer_zone.unwrap_or_else(|| case.profile.zone.clone());
        let mut said = translate::said(&reading, add, &zone);
        said.zone = said.zone.or_else(|| guest_zone(content, case));
        if let Some(rsvp) = content.rsvp {
            said = clicked(rsvp);
        }
        if case.party == Party::Host {
            said.answers =
                case.state.meeting.question.as_ref().and_then(|q| numbered(&content.text, q.choices.len()));
        }
        let language = reading.language.to_owned();
        Ok(Heard { said, understood: understood(content, &reading), people, language })
    }

    /// The people whom a mail adds: those known, and rows for those met for the first time.
    async fn meet(
        &self,
        content: &MessageContent,
        reading: &Reading,
    ) -> Result<(Vec<PersonId>, Vec<PersonRow>), AppError> {
        let (mut add, mut people) = (Vec::new(), Vec::new());
        for address in &reading.details.add {
            let index = self.safe.address_index(address)?;
            if let Some(known) = self.store.person_by_address(self.org, index).await? {
                add.push(known.person);
                continue;
            }
            let named = content.to.iter().chain(&content.cc).find(|m| m.address().key() == address.key());
            let mailbox = named.cloned().unwrap_or_else(|| Mailbox::from(address.clone()));
            let new = self.safe.new_person(&mailbox, self.clock.now())?;
            add.push(new.person);
            people.push(new);
        }
        Ok((add, people))
    }

    fn conversation(
        &self,
        content: &MessageContent,
        case: &Case,
        writer_zone: Option<&Zone>,
    ) -> Result<Conversation, AppError> {
        let host = self.safe.mailbox(&case.host)?;
        let meeting = &case.state.meeting;
        let guests = case.guest.iter().map(|g| self.safe.mailbox(g)).collect::<Result<Vec<_>, _>>()?;
        let thread = case.row.as_ref().map(|_| Thread {
            stage: stage(meeting),
            guests: guests.iter().map(|g| g.address().clone()).collect(),
            length_min: meeting.details.length_min,
            offers: meeting.offers.iter().map(|o| Offered { number: o.number, slot: o.slot }).collect(),
            meeting: meeting.booking.as_ref().map(|b| b.slot),
        });
        Ok(Conversation {
            assistant: content.assistant.clone(),
            host: person(&host, Some(&case.profile.zone)),
            sender: person(&content.from, writer_zone),
            role: match case.party {
                Party::Host => Role::Host,
                Party::Guest => Role::Guest,
                Party::Stranger => Role::Other,
            },
            thread,
        })
    }
}

/// What a message says, as far as a step needs it.
struct Heard {
    said: Said,
    understood: Vec<Understood>,
    /// People met in it for the first time.
    people: Vec<PersonRow>,
    language: String,
}

fn person(mailbox: &Mailbox, zone: Option<&Zone>) -> Person {
    Person {
        name: mailbox.name().map(str::to_owned),
        address: mailbox.address().clone(),
        zone: zone.cloned(),
    }
}

fn stage(meeting: &Meeting) -> Stage {
    match (&meeting.booking, meeting.offers.is_empty()) {
        (_, false) => Stage::Proposed,
        (Some(_), true) => Stage::Scheduled,
        (None, true) => Stage::New,
    }
}

/// The zone on whose clock the writer's times are: the host's own, the guest's as known, else the one that the
/// Date header's offset makes likely.
fn writer_zone(content: &MessageContent, case: &Case) -> Option<Zone> {
    match case.party {
        Party::Host => Some(case.profile.zone.clone()),
        Party::Guest | Party::Stranger => {
            let known = case.side.as_ref().and_then(|s: &Side| s.guest.zone.clone());
            known.or_else(|| guest_zone(content, case))
        }
    }
}

fn guest_zone(content: &MessageContent, case: &Case) -> Option<Zone> {
    if case.party == Party::Host {
        return None;
    }
    content.offset_s.and_then(|offset| zones::likely(offset, content.sent, &case.profile.zone))
}

fn event(content: &MessageContent, case: &Case, said: Said) -> Event {
    if content.nature == Nature::Bounce {
        return Event::Undeliverable;
    }
    // Somebody who is not the guest but answers our mail to them may be heard, not obeyed.
    let authority = if case.party == Party::Stranger { Authority::Claimed } else { content.authority };
    Event::Said { by: case.party, authority, said: Box::new(said) }
}

/// What a click in a calendar program says.
fn clicked(rsvp: Rsvp) -> Said {
    let act = match rsvp {
        Rsvp::Accepted => Act::Accept,
        Rsvp::Tentative => Act::Nothing,
        Rsvp::Declined => Act::Cancel,
    };
    Said { acts: vec![act], ..Said::default() }
}

/// The number of a choice, where the host's answer begins with one: "2", "2.", "Option 2 please".
fn numbered(text: &str, choices: usize) -> Option<u32> {
    let first = text.lines().map(str::trim).find(|l| !l.is_empty())?;
    let mut words = first.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let number = words.by_ref().take(3).find_map(|w| w.parse::<u32>().ok())?;
    (1..=u32::try_from(choices).ok()?).contains(&number).then_some(number)
}

fn understood(content: &MessageContent, reading: &Reading) -> Vec<Understood> {
    let evidence =
        |range: &std::ops::Range<usize>| content.text.get(range.clone()).unwrap_or("").trim().to_owned();
    let acts =
        reading.acts.iter().map(|a| Understood { what: name(&a.kind), evidence: evidence(&a.evidence) });
    let doubt = reading
        .doubt
        .iter()
        .map(|d| Understood { what: format!("in doubt: {}", name(d)), evidence: String::new() });
    acts.chain(doubt).collect()
}

/// The name under which a value is serialised.
fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hosts_answer_is_the_number_that_it_begins_with() {
        for (text, choice) in [
            ("2", Some(2)),
            ("\n 2.\n\nthanks", Some(2)),
            ("Option 3 please", Some(3)),
            ("4", None),
            ("let us think about all of the 2 options", None),
            ("", None),
        ] {
            assert_eq!(numbered(text, 3), choice, "{text:?}");
        }
    }
}

/// One decision for the audit.
pub(crate) fn decision(cause: &Cause, step: &negotiate::Step) -> Decision {
    Decision {
        by: cause.by,
        understood: cause.understood.clone(),
        why: step.why.clone(),
        letters: step.letters.iter().map(|l| crate::letters::kind_name(l).to_owned()).collect(),
    }
}
