use super::{Ending, Write};
use crate::connection::Connection;
use crate::fault::Fault;
use crate::row::Value;
use crate::statements::messages;
use app::rows::MessageKey;
use negotiate::{MeetingId, OrganisationId};

/// Notes which meeting a message belongs to.
pub(crate) struct LinkMessage {
    pub(crate) org: OrganisationId,
    pub(crate) message: MessageKey,
    pub(crate) meeting: MeetingId,
}

impl Write for LinkMessage {
    type Answer = ();

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<()>, Fault> {
        let values = [
            Value::Bytes(self.org.as_bytes()),
            Value::Bytes(&self.message),
            Value::Bytes(self.meeting.as_bytes()),
        ];
        on.run(&messages::LINK_MESSAGE, &values).await?;
        Ok(Ending::Keep(()))
    }
}
