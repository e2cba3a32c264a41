//! What a message says in its meeting: the conversation put together, read, and put into the engine's words.

use crate::documents::{MessageContent, Nature, Understood};
use crate::port::{Clock, Store};
use crate::rows::PersonRow;
use crate::stepping::Case;
use crate::translate::Named;
use crate::{App, AppError, clicks, translate, zones};
use addr::{EmailAddress, Mailbox};
use negotiate::{Act, Meeting, PersonId, Said, Speaker};
use reading::{Conversation, Mail, Offered, Person, Reading, Role, Stage, Thread};
use std::ops::Range;
use vault::KeyFile;
use when::{IntervalSet, Zone};

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// What the message says, in the engine's words; what was understood, for the audit; and people met in it.
    pub(crate) async fn hear(&self, content: &MessageContent, case: &Case) -> Result<Heard, AppError> {
        let (reading, writer_zone) = self.read(content, case)?;
        let (named, people) = self.meet(content, &reading).await?;
        let zone = writer_zone.unwrap_or_else(|| case.profile.zone.clone());
        let mut said = translate::said(&reading, named, &zone);
        said.zone = said.zone.or_else(|| guest_zone(content, case));
        said.replies_to = content.replies_to;
        if let Some(rsvp) = content.rsvp {
            said = clicks::said(rsvp, said, &case.state.meeting);
        }
        if is_bare_stop(&content.text) {
            said = Said { acts: vec![Act::Stop], ..Said::default() };
        }
        if case.by == Speaker::Host {
            said.answers =
                case.state.meeting.question.as_ref().and_then(|q| numbered(&content.text, q.choices.len()));
        }
        let language = reading.language.to_owned();
        Ok(Heard { said, understood: understood(content, &reading, &zone), people, language })
    }

    /// Reads it on the writer's clock, and says which that was.
    ///
    /// A guest of unknown zone was shown the offers on the host's clock. If their words take one of them as it was
    /// shown, that is what they mean; only else are the hours those of the clock that their mail was written on.
    fn read(&self, content: &MessageContent, case: &Case) -> Result<(Reading, Option<Zone>), AppError> {
        let unknown = case.speaking().is_some_and(|side| side.guest.zone.is_none());
        if unknown && !case.state.meeting.offers.is_empty() {
            let shown = Some(case.profile.zone.clone());
            let reading = self.read_in(content, case, shown.clone())?;
            if !reading.accepts.is_empty() && reading.doubt.is_none() {
                return Ok((reading, shown));
            }
        }
        let zone = writer_zone(content, case);
        Ok((self.read_in(content, case, zone.clone())?, zone))
    }

    fn read_in(
        &self,
        content: &MessageContent,
        case: &Case,
        zone: Option<Zone>,
    ) -> Result<Reading, AppError> {
        let conversation = self.conversation(content, case, zone.as_ref())?;
        let addresses = |list: &[Mailbox]| list.iter().map(|m| m.address().clone()).collect::<Vec<_>>();
        let mail = Mail {
            subject: &content.subject,
            text: &content.text,
            answers: &content.answers,
            to: &addresses(&content.to),
            cc: &addresses(&content.cc),
            sent: content.sent,
            zone,
            language: content.language.as_deref(),
            automatic: content.nature == Nature::Automatic,
            // History is never kept, not even the names in it.
            forwarded: &[],
        };
        Ok(self.reader.read(&mail, &conversation))
    }

    /// The people whom a mail adds, takes off or calls optional: those known, and rows for those met for the first
    /// time. Whom nobody knows cannot be taken off.
    async fn meet(
        &self,
        content: &MessageContent,
        reading: &Reading,
    ) -> Result<(Named, Vec<PersonRow>), AppError> {
        let (mut named, mut people) = (Named::default(), Vec::new());
        let details = &reading.details;
        for address in &details.add {
            named.add.push(self.person_of(content, address, &mut people).await?);
        }
        for address in &details.optional {
            named.optional.push(self.person_of(content, address, &mut people).await?);
        }
        for address in &details.remove {
            let index = self.safe.address_index(address)?;
            named.remove.extend(self.store.person_by_address(self.org, index).await?.map(|row| row.person));
        }
        Ok((named, people))
    }

    /// The person with an address: known, met a line above, or new.
    async fn person_of(
        &self,
        content: &MessageContent,
        address: &EmailAddress,
        people: &mut Vec<PersonRow>,
    ) -> Result<PersonId, AppError> {
        let index = self.safe.address_index(address)?;
        if let Some(known) = self.store.person_by_address(self.org, index).await? {
            return Ok(known.person);
        }
        if let Some(met) = people.iter().find(|row| row.address_index == index) {
            return Ok(met.person);
        }
        let named = content.to.iter().chain(&content.cc).find(|m| m.address().key() == address.key());
        let mailbox = named.cloned().unwrap_or_else(|| Mailbox::from(address.clone()));
        let new = self.safe.new_person(&mailbox, self.clock.now())?;
        let person = new.person;
        people.push(new);
        Ok(person)
    }

    fn conversation(
        &self,
        content: &MessageContent,
        case: &Case,
        writer_zone: Option<&Zone>,
    ) -> Result<Conversation, AppError> {
        let host = self.safe.mailbox(&case.host)?;
        let meeting = &case.state.meeting;
        let in_it = case.guests.iter().filter(|guest| guest.side.guest.is_in());
        let guests = in_it.map(|guest| self.safe.mailbox(&guest.row)).collect::<Result<Vec<_>, _>>()?;
        let thread = case.row.as_ref().map(|_| Thread {
            stage: stage(meeting),
            guests: guests.iter().map(|g| g.address().clone()).collect(),
            length_min: meeting.details.length_min,
            offers: meeting.numbered().iter().map(|o| Offered { number: o.number, slot: o.slot }).collect(),
            meeting: meeting.booking.as_ref().map(|b| b.slot),
        });
        Ok(Conversation {
            assistant: content.assistant.clone(),
            host: person(&host, Some(&case.profile.zone)),
            sender: person(&content.from, writer_zone),
            role: match case.by {
                Speaker::Host => Role::Host,
                Speaker::Guest(_) => Role::Guest,
                Speaker::Stranger => Role::Other,
            },
            thread,
        })
    }
}

/// What a message says, as far as a step needs it.
pub(crate) struct Heard {
    pub(crate) said: Said,
    pub(crate) understood: Vec<Understood>,
    /// People met in it for the first time.
    pub(crate) people: Vec<PersonRow>,
    pub(crate) language: String,
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
    match case.by {
        Speaker::Host => Some(case.profile.zone.clone()),
        Speaker::Guest(_) | Speaker::Stranger => {
            let known = case.speaking().and_then(|side| side.guest.zone.clone());
            known.or_else(|| guest_zone(content, case))
        }
    }
}

fn guest_zone(content: &MessageContent, case: &Case) -> Option<Zone> {
    if case.by == Speaker::Host {
        return None;
    }
    content.offset_s.and_then(|offset| zones::likely(offset, content.sent, &case.profile.zone))
}

/// What every footer promises to obey: a mail that begins with STOP and has little more than that.
fn is_bare_stop(text: &str) -> bool {
    const LINES_MAX: usize = 3;
    let mut lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
    let first = lines.next().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    first.eq_ignore_ascii_case("stop") && lines.count() < LINES_MAX
}

/// The number of a choice, where the host's answer begins with one: "2", "2.", "Option 2 please".
fn numbered(text: &str, choices: usize) -> Option<u32> {
    let first = text.lines().map(str::trim).find(|l| !l.is_empty())?;
    let mut words = first.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let number = words.by_ref().take(3).find_map(|w| w.parse::<u32>().ok())?;
    (1..=u32::try_from(choices).ok()?).contains(&number).then_some(number)
}

fn understood(content: &MessageContent, reading: &Reading, zone: &Zone) -> Vec<Understood> {
    let thing =
        |what: &str, evidence: &str| Understood { what: what.to_owned(), evidence: evidence.to_owned() };
    let details = &reading.details;
    let mut all: Vec<Understood> = reading
        .acts
        .iter()
        .map(|a| thing(&name(&a.kind), sentence_around(&content.text, &a.evidence)))
        .collect();
    all.extend(reading.accepts.iter().map(|n| thing("takes offer", &n.to_string())));
    all.extend(reading.available.iter().map(|times| thing("times", &shown(times, zone))));
    all.extend(details.length_min.iter().map(|m| thing("length", &format!("{m} minutes"))));
    all.extend(details.medium.iter().map(|m| thing("medium", &name(m))));
    all.extend(details.place.iter().map(|p| thing("place", p)));
    all.extend(details.phone.iter().map(|p| thing("phone", p)));
    all.extend(reading.doubt.iter().map(|d| thing("in doubt", &name(d))));
    all
}

/// The first few windows on a clock; a dozen more would hide the rest.
fn shown(times: &IntervalSet, zone: &Zone) -> String {
    const WINDOWS_MAX: usize = 5;
    let window = |i: when::Interval| {
        let (start, end) = (zone.local(i.start()), zone.local(i.end()));
        format!("{} to {}", start.strftime("%a %-d %b %H:%M"), end.strftime("%a %-d %b %H:%M"))
    };
    let mut windows: Vec<String> = times.iter().take(WINDOWS_MAX).map(window).collect();
    if times.iter().len() > WINDOWS_MAX {
        windows.push("…".to_owned());
    }
    windows.join("; ")
}

/// The sentence in which a piece of evidence stands, since a word alone says little to whoever reads the reasons.
fn sentence_around<'t>(text: &'t str, evidence: &Range<usize>) -> &'t str {
    if evidence.is_empty() {
        return "";
    }
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '\n');
    let from = text.get(..evidence.start).and_then(|before| before.rfind(ends)).map_or(0, |at| at + 1);
    let to = text
        .get(evidence.end..)
        .and_then(|after| after.find(ends))
        .map_or(text.len(), |at| evidence.end + at + 1);
    text.get(from..to).unwrap_or_default().trim()
}

/// The name under which a value is serialised.
fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_is_shown_in_its_sentence() {
        let text = "Hi Dana, all well.\nAmy, could you find an hour? Thanks";
        let find = text.find("find").unwrap();
        assert_eq!(sentence_around(text, &(find..find + 4)), "Amy, could you find an hour?");
        assert_eq!(sentence_around(text, &(0..0)), "");
        assert_eq!(sentence_around("é", &(0..1)), "é");
    }

    #[test]
    fn stop_alone_is_obeyed_and_stop_within_words_is_read() {
        for text in ["STOP", "stop.", "\n Stop!\n\nThanks\nDana"] {
            assert!(is_bare_stop(text), "{text:?}");
        }
        assert!(!is_bare_stop("Stop by on Tuesday at 3") && !is_bare_stop(""));
    }

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
