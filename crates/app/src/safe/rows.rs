//! Each row's values: what seals them, what opens them, what their keys are made of.

use super::{ADDRESS, At, IDS, Safe, SafeError, Whose};
use crate::documents::{Decision, LetterContent, MeetingState, MessageContent, Side, Traits};
use crate::rows::{
    AuditRow, HostRow, LetterKey, LetterRow, MeetingRow, MessageKey, MessageRow, PartyRow, PersonRow,
};
use addr::{EmailAddress, Mailbox};
use datamap::Cell;
use jiff::Timestamp;
use negotiate::{Meeting, MeetingId, OrganisationId, PersonId, Profile};
use vault::KeyFile;

impl<F: KeyFile> Safe<F> {
    fn org(&self) -> OrganisationId {
        OrganisationId::from_bytes(*self.organisation.as_bytes())
    }

    /// The blind index of an address.
    pub(crate) fn address_index(&self, address: &EmailAddress) -> Result<[u8; 16], SafeError> {
        self.blind(ADDRESS, &address.key())
    }

    /// A row for somebody met for the first time.
    pub(crate) fn new_person(&self, mailbox: &Mailbox, now: Timestamp) -> Result<PersonRow, SafeError> {
        let person = PersonId::from_bytes(self.random_id());
        let at = At { key: person.as_bytes(), version: 0 };
        let whose = Whose { person, day: None };
        Ok(PersonRow {
            org: self.org(),
            person,
            address_index: self.address_index(mailbox.address())?,
            address: self.seal(mailbox.address(), &at, &whose)?,
            traits: self.seal(&Traits::of(mailbox), &at, &whose)?,
            created_us: now.as_microsecond(),
        })
    }

    /// A person's name and address.
    pub(crate) fn mailbox(&self, row: &PersonRow) -> Result<Mailbox, SafeError> {
        let at = At { key: row.person.as_bytes(), version: 0 };
        let address = self.open(&row.address, &at, "address a person")?;
        let traits: Traits = self.open(&row.traits, &at, "address a person")?;
        Ok(Mailbox::new(traits.name.as_deref(), address))
    }

    /// A host's preferences, sealed.
    pub(crate) fn seal_profile(
        &self,
        person: PersonId,
        profile: &Profile,
    ) -> Result<Cell<Profile, crate::rows::host_row::Profile>, SafeError> {
        self.seal(profile, &At { key: person.as_bytes(), version: 0 }, &Whose { person, day: None })
    }

    /// A host's preferences.
    pub(crate) fn profile(&self, row: &HostRow) -> Result<Profile, SafeError> {
        self.open(&row.profile, &At { key: row.person.as_bytes(), version: 0 }, "look at the desk")
    }

    /// What makes two copies of one mail the same: id, author, date, assistant and words.
    pub(crate) fn message_key(&self, content: &MessageContent) -> Result<MessageKey, SafeError> {
        let id = content.message_id.as_ref().map_or("", |id| id.as_str());
        let sent = content.message_id.as_ref().map_or_else(String::new, |_| content.sent.to_string());
        self.keyed(
            IDS,
            &[
                b"message",
                id.as_bytes(),
                sent.as_bytes(),
                content.from.address().key().as_bytes(),
                content.assistant.key().as_bytes(),
                content.subject.as_bytes(),
                content.text.as_bytes(),
                content.rsvp.map_or_else(String::new, |rsvp| format!("{rsvp:?}")).as_bytes(),
            ],
        )
    }

    /// What names a mail that is not kept in the log. It is made of what copies of one mail share.
    pub(crate) fn turned_key(&self, inbound: &mime::Inbound) -> Result<MessageKey, SafeError> {
        let id = inbound.message_id.as_ref().map_or("", |id| id.as_str());
        let from = inbound.from.as_ref().map_or_else(String::new, |from| from.address().key());
        let (subject, text) = (&inbound.subject, &inbound.new_text.text);
        self.keyed(IDS, &[b"turned", id.as_bytes(), from.as_bytes(), subject.as_bytes(), text.as_bytes()])
    }

    /// A message's content, sealed under its writer's key.
    pub(crate) fn seal_message(
        &self,
        key: MessageKey,
        person: PersonId,
        content: &MessageContent,
        now: Timestamp,
    ) -> Result<MessageRow, SafeError> {
        Ok(MessageRow {
            org: self.org(),
            message: key,
            person,
            meeting: None,
            received_us: now.as_microsecond(),
            content: self.seal(content, &At { key: &key, version: 0 }, &Whose { person, day: Some(now) })?,
        })
    }

    /// A message's content.
    pub(crate) fn open_message(&self, row: &MessageRow) -> Result<MessageContent, SafeError> {
        self.open(&row.content, &At { key: &row.message, version: 0 }, "read a mail")
    }

    /// The id of the meeting that a message begins: the same, however often it is read.
    pub(crate) fn meeting_id(&self, message: MessageKey) -> Result<MeetingId, SafeError> {
        Ok(MeetingId::from_bytes(self.keyed(IDS, &[b"meeting", &message])?))
    }

    /// The row of a meeting after a step. `before` is the row that the step started from.
    pub(crate) fn seal_meeting(
        &self,
        state: &MeetingState,
        before: Option<&MeetingRow>,
        now: Timestamp,
    ) -> Result<MeetingRow, SafeError> {
        let meeting = &state.meeting;
        let whose = Whose { person: meeting.host, day: ends(meeting) };
        let at = At { key: meeting.id.as_bytes(), version: meeting.revision };
        Ok(MeetingRow {
            org: self.org(),
            meeting: meeting.id,
            host: meeting.host,
            phase: crate::stepping::phase_name(meeting.phase).to_owned(),
            revision: i64::from(meeting.revision),
            state: self.seal(state, &at, &whose)?,
            created_us: before.map_or_else(|| now.as_microsecond(), |row| row.created_us),
            changed_us: now.as_microsecond(),
        })
    }

    /// A meeting's state. Its revision is the row's version, so an older state cannot be put back unseen.
    pub(crate) fn open_meeting(&self, row: &MeetingRow) -> Result<MeetingState, SafeError> {
        let version = u32::try_from(row.revision).unwrap_or(u32::MAX);
        self.open(&row.state, &At { key: row.meeting.as_bytes(), version }, "arrange a meeting")
    }

    /// The guest's side of a meeting, sealed under the guest's key.
    pub(crate) fn seal_side(
        &self,
        meeting: &Meeting,
        person: PersonId,
        side: &Side,
    ) -> Result<PartyRow, SafeError> {
        let key = [meeting.id.as_bytes().as_slice(), person.as_bytes()].concat();
        let whose = Whose { person, day: ends(meeting) };
        Ok(PartyRow {
            org: self.org(),
            meeting: meeting.id,
            person,
            side: self.seal(side, &At { key: &key, version: 0 }, &whose)?,
        })
    }

    /// The guest's side of a meeting.
    pub(crate) fn open_side(&self, row: &PartyRow) -> Result<Side, SafeError> {
        let key = [row.meeting.as_bytes().as_slice(), row.person.as_bytes()].concat();
        self.open(&row.side, &At { key: &key, version: 0 }, "arrange a meeting")
    }

    /// The key of a letter's delivery: the same, however often the step is taken.
    pub(crate) fn letter_key(
        &self,
        meeting: &Meeting,
        position: usize,
        reader: PersonId,
    ) -> Result<LetterKey, SafeError> {
        let (revision, position) = (meeting.revision.to_be_bytes(), position.to_be_bytes());
        self.keyed(IDS, &[b"letter", meeting.id.as_bytes(), &revision, &position, reader.as_bytes()])
    }

    /// A letter's content, sealed under its reader's key.
    pub(crate) fn seal_letter(
        &self,
        key: LetterKey,
        reader: PersonId,
        content: &LetterContent,
        now: Timestamp,
    ) -> Result<Cell<LetterContent, crate::rows::letter_row::Content>, SafeError> {
        self.seal(content, &At { key: &key, version: 0 }, &Whose { person: reader, day: Some(now) })
    }

    /// A letter's content.
    pub(crate) fn open_letter(&self, row: &LetterRow) -> Result<LetterContent, SafeError> {
        self.open(&row.content, &At { key: &row.letter, version: 0 }, "send a letter")
    }

    /// The reasons of a step, sealed under the host's key.
    pub(crate) fn seal_decision(
        &self,
        meeting: &Meeting,
        decision: &Decision,
        now: Timestamp,
    ) -> Result<AuditRow, SafeError> {
        let at = At { key: meeting.id.as_bytes(), version: meeting.revision };
        let whose = Whose { person: meeting.host, day: ends(meeting) };
        Ok(AuditRow {
            org: self.org(),
            meeting: meeting.id,
            revision: i64::from(meeting.revision),
            at_us: now.as_microsecond(),
            why: self.seal(decision, &at, &whose)?,
        })
    }

    /// The reasons of a step.
    pub(crate) fn open_decision(&self, row: &AuditRow) -> Result<Decision, SafeError> {
        let version = u32::try_from(row.revision).unwrap_or(u32::MAX);
        self.open(&row.why, &At { key: row.meeting.as_bytes(), version }, "explain a meeting")
    }
}

/// The day from which a meeting's retention runs, once there is one.
fn ends(meeting: &Meeting) -> Option<Timestamp> {
    meeting.booking.as_ref().map(|b| b.slot.end())
}
