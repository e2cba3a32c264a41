use super::{Ending, Write};
use crate::connection::Connection;
use crate::fault::Fault;
use crate::row::{Value, kind_name};
use crate::statements::{jobs, messages, people};
use app::port::{Enrolment, Kept, NewMessage};
use app::rows::{JobKind, PersonRow};
use negotiate::PersonId;

impl Write for Enrolment {
    type Answer = PersonId;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<PersonId>, Fault> {
        let person = &self.person;
        if (self.host.org, self.host.person) != (person.org, person.person) {
            return Err(Fault::Misfit("the host's row is not the person's"));
        }
        let known = add_person(on, person).await?;
        // The profile is sealed under the key of the person that it names, so it cannot be put beside another.
        if known != person.person {
            return Err(Fault::Known(known));
        }
        let values = [
            Value::Bytes(person.org.as_bytes()),
            Value::Bytes(known.as_bytes()),
            Value::Bytes(self.host.profile.as_sealed()),
            Value::Int(self.host.created_us),
        ];
        on.run(&people::PUT_HOST, &values).await?;
        Ok(Ending::Keep(known))
    }
}

impl Write for NewMessage {
    type Answer = Kept;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<Kept>, Fault> {
        let message = &self.message;
        if let Some(writer) = &self.writer {
            if writer.org != message.org {
                return Err(Fault::Misfit("the writer is of another organisation"));
            }
            // Another copy of a known mail adds nobody.
            let key = [Value::Bytes(message.org.as_bytes()), Value::Bytes(&message.message)];
            if on.row(&messages::HAS_MESSAGE, &key).await?.is_some() {
                return Ok(Ending::Keep(Kept::Already));
            }
            let known = add_person(on, writer).await?;
            if known != message.person {
                return Err(Fault::Known(known));
            }
        }
        let values = [
            Value::Bytes(message.org.as_bytes()),
            Value::Bytes(&message.message),
            Value::Bytes(message.person.as_bytes()),
            Value::MaybeBytes(message.meeting.as_ref().map(|meeting| meeting.as_bytes().as_slice())),
            Value::Int(message.received_us),
            Value::Bytes(message.content.as_sealed()),
        ];
        if on.run(&messages::ADD_MESSAGE, &values).await? == 0 {
            return Ok(Ending::Undo(Kept::Already));
        }
        let job = [
            Value::Bytes(message.org.as_bytes()),
            Value::Text(kind_name(JobKind::Read)),
            Value::Bytes(&message.message),
            Value::Int(message.received_us),
        ];
        on.run(&jobs::ADD_JOB, &job).await?;
        Ok(Ending::Keep(Kept::New))
    }
}

/// Adds a person unless the address is known; gives the id of who has the address then.
pub(super) async fn add_person(on: &mut Connection<'_>, person: &PersonRow) -> Result<PersonId, Fault> {
    let values = [
        Value::Bytes(person.org.as_bytes()),
        Value::Bytes(person.person.as_bytes()),
        Value::Bytes(&person.address_index),
        Value::Bytes(person.address.as_sealed()),
        Value::Bytes(person.traits.as_sealed()),
        Value::Int(person.created_us),
    ];
    if on.run(&people::ADD_PERSON, &values).await? == 1 {
        return Ok(person.person);
    }
    let by_address = [Value::Bytes(person.org.as_bytes()), Value::Bytes(&person.address_index)];
    let mut row = on
        .row(&people::PERSON_ID, &by_address)
        .await?
        .ok_or(Fault::Misfit("the person's id belongs to somebody with another address"))?;
    Ok(PersonId::from_bytes(row.id()?))
}
