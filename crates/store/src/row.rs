//! Between the app's rows and columns: the one place where a column's shape is known.

use crate::fault::Fault;
use app::port::Enrolment;
use app::rows::{
    AuditRow, ClaimRow, HostRow, Job, JobKind, LetterRow, LetterStatus, MeetingRow, MessageRow, PartyRow,
    PersonRow,
};
use negotiate::{MeetingId, OrganisationId, PersonId};

/// A value to bind.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    /// An id, an index or a sealed value.
    Bytes(&'a [u8]),
    /// An id that may be absent.
    MaybeBytes(Option<&'a [u8]>),
    /// An instant, a number or a truth.
    Int(i64),
    /// The name of a state.
    Text(&'a str),
}

/// A value that was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    /// None.
    Null,
    /// BLOB or BYTEA.
    Bytes(Vec<u8>),
    /// INTEGER or BIGINT.
    Int(i64),
    /// TEXT.
    Text(String),
}

/// What is left to read of a row, in the order of the statement's columns.
#[derive(Debug)]
pub(crate) struct Row(std::vec::IntoIter<Field>);

impl Row {
    pub(crate) fn new(fields: Vec<Field>) -> Self {
        Self(fields.into_iter())
    }

    /// A sealed value.
    pub(crate) fn sealed(&mut self) -> Result<Vec<u8>, Fault> {
        self.maybe_sealed()?.ok_or(Fault::Row("a value is missing"))
    }

    /// A sealed value of a row that may be absent in an outer join.
    pub(crate) fn maybe_sealed(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        match self.0.next() {
            Some(Field::Bytes(bytes)) => Ok(Some(bytes)),
            Some(Field::Null) => Ok(None),
            Some(Field::Int(_) | Field::Text(_)) | None => Err(Fault::Row("bytes were expected")),
        }
    }

    /// A sealed value, as the column that it stands in.
    pub(crate) fn cell<T, C: datamap::Column>(&mut self) -> Result<datamap::Cell<T, C>, Fault> {
        datamap::Cell::from_sealed(self.sealed()?).map_err(|_| Fault::Row("a sealed value is damaged"))
    }

    /// The same in a row that may be absent in an outer join.
    pub(crate) fn maybe_cell<T, C: datamap::Column>(&mut self) -> Result<Option<datamap::Cell<T, C>>, Fault> {
        let cell =
            |sealed| datamap::Cell::from_sealed(sealed).map_err(|_| Fault::Row("a sealed value is damaged"));
        self.maybe_sealed()?.map(cell).transpose()
    }

    /// Sixteen bytes.
    pub(crate) fn id(&mut self) -> Result<[u8; 16], Fault> {
        self.maybe_id()?.ok_or(Fault::Row("an id is missing"))
    }

    /// Sixteen bytes or nothing.
    pub(crate) fn maybe_id(&mut self) -> Result<Option<[u8; 16]>, Fault> {
        let bytes = self.maybe_sealed()?;
        bytes
            .map(|bytes| <[u8; 16]>::try_from(bytes).map_err(|_| Fault::Row("an id is not 16 octets long")))
            .transpose()
    }

    pub(crate) fn int(&mut self) -> Result<i64, Fault> {
        self.maybe_int()?.ok_or(Fault::Row("a number is missing"))
    }

    pub(crate) fn maybe_int(&mut self) -> Result<Option<i64>, Fault> {
        match self.0.next() {
            Some(Field::Int(number)) => Ok(Some(number)),
            Some(Field::Null) => Ok(None),
            Some(Field::Bytes(_) | Field::Text(_)) | None => Err(Fault::Row("a number was expected")),
        }
    }

    pub(crate) fn text(&mut self) -> Result<String, Fault> {
        match self.0.next() {
            Some(Field::Text(text)) => Ok(text),
            Some(Field::Null | Field::Bytes(_) | Field::Int(_)) | None => {
                Err(Fault::Row("text was expected"))
            }
        }
    }

    /// All that is left, as it is.
    #[cfg(feature = "testing")]
    pub(crate) fn rest(self) -> Vec<Field> {
        self.0.collect()
    }
}

pub(crate) fn person(row: &mut Row) -> Result<PersonRow, Fault> {
    Ok(PersonRow {
        org: OrganisationId::from_bytes(row.id()?),
        person: PersonId::from_bytes(row.id()?),
        address_index: row.id()?,
        address: row.cell()?,
        traits: row.cell()?,
        created_us: row.int()?,
    })
}

/// A person's columns, then what the host's row adds.
pub(crate) fn enrolment(row: &mut Row) -> Result<Enrolment, Fault> {
    let person = person(row)?;
    let host =
        HostRow { org: person.org, person: person.person, profile: row.cell()?, created_us: row.int()? };
    Ok(Enrolment { person, host })
}

pub(crate) fn message(row: &mut Row) -> Result<MessageRow, Fault> {
    Ok(MessageRow {
        org: OrganisationId::from_bytes(row.id()?),
        message: row.id()?,
        person: PersonId::from_bytes(row.id()?),
        meeting: row.maybe_id()?.map(MeetingId::from_bytes),
        received_us: row.int()?,
        content: row.cell()?,
    })
}

pub(crate) fn meeting(row: &mut Row) -> Result<MeetingRow, Fault> {
    Ok(MeetingRow {
        org: OrganisationId::from_bytes(row.id()?),
        meeting: MeetingId::from_bytes(row.id()?),
        host: PersonId::from_bytes(row.id()?),
        phase: row.text()?,
        revision: row.int()?,
        state: row.cell()?,
        created_us: row.int()?,
        changed_us: row.int()?,
    })
}

/// The party that an outer join put beside its meeting, if it has any.
pub(crate) fn party_beside(meeting: &MeetingRow, row: &mut Row) -> Result<Option<PartyRow>, Fault> {
    let person = row.maybe_id()?.map(PersonId::from_bytes);
    let side = row.maybe_cell()?;
    let (org, meeting) = (meeting.org, meeting.meeting);
    Ok(person.zip(side).map(|(person, side)| PartyRow { org, meeting, person, side }))
}

pub(crate) fn claim(row: &mut Row) -> Result<ClaimRow, Fault> {
    Ok(ClaimRow {
        org: OrganisationId::from_bytes(row.id()?),
        host: PersonId::from_bytes(row.id()?),
        meeting: MeetingId::from_bytes(row.id()?),
        starts_us: row.int()?,
        ends_us: row.int()?,
        firm: row.int()? != 0,
    })
}

pub(crate) fn audit(row: &mut Row) -> Result<AuditRow, Fault> {
    Ok(AuditRow {
        org: OrganisationId::from_bytes(row.id()?),
        meeting: MeetingId::from_bytes(row.id()?),
        revision: row.int()?,
        at_us: row.int()?,
        why: row.cell()?,
    })
}

pub(crate) fn letter(row: &mut Row) -> Result<LetterRow, Fault> {
    Ok(LetterRow {
        org: OrganisationId::from_bytes(row.id()?),
        letter: row.id()?,
        meeting: MeetingId::from_bytes(row.id()?),
        person: PersonId::from_bytes(row.id()?),
        created_us: row.int()?,
        content: row.cell()?,
        status: status_named(&row.text()?)?,
    })
}

pub(crate) fn job(row: &mut Row) -> Result<Job, Fault> {
    Ok(Job {
        org: OrganisationId::from_bytes(row.id()?),
        kind: kind_named(&row.text()?)?,
        item: row.id()?,
        due_us: row.int()?,
        attempts: row.int()?,
        fence: row.int()?,
    })
}

/// The name of a kind of work in the database.
pub(crate) const fn kind_name(kind: JobKind) -> &'static str {
    match kind {
        JobKind::Read => "read",
        JobKind::Wake => "wake",
        JobKind::Send => "send",
    }
}

fn kind_named(name: &str) -> Result<JobKind, Fault> {
    let all = [JobKind::Read, JobKind::Wake, JobKind::Send];
    all.into_iter().find(|kind| kind_name(*kind) == name).ok_or(Fault::Row("a job is of no known kind"))
}

/// The name of a letter's status in the database.
pub(crate) const fn status_name(status: LetterStatus) -> &'static str {
    match status {
        LetterStatus::Queued => "queued",
        LetterStatus::Sent => "sent",
        LetterStatus::Failed => "failed",
    }
}

fn status_named(name: &str) -> Result<LetterStatus, Fault> {
    let all = [LetterStatus::Queued, LetterStatus::Sent, LetterStatus::Failed];
    all.into_iter()
        .find(|status| status_name(*status) == name)
        .ok_or(Fault::Row("a letter has no known status"))
}
