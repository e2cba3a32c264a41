//! What is asked of the database. Each is one statement, so that it sees one moment.

use crate::connection::Connection;
use crate::fault::Fault;
use crate::limits;
use crate::row::{self, Row, Value};
use crate::statement::Statement;
use crate::statements::meetings;
use app::port::MeetingRows;
use app::rows::ClaimRow;
use negotiate::{MeetingId, OrganisationId, PersonId};

/// All rows of a statement, each read by `read`.
pub(crate) async fn all<T>(
    on: &mut Connection<'_>,
    statement: &Statement,
    values: &[Value<'_>],
    read: fn(&mut Row) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    on.rows(statement, values).await?.iter_mut().map(read).collect()
}

/// The row of a statement that has at most one, read by `read`.
pub(crate) async fn one<T>(
    on: &mut Connection<'_>,
    statement: &Statement,
    values: &[Value<'_>],
    read: fn(&mut Row) -> Result<T, Fault>,
) -> Result<Option<T>, Fault> {
    on.row(statement, values).await?.as_mut().map(read).transpose()
}

/// One meeting with its parties.
pub(crate) async fn meeting(
    on: &mut Connection<'_>,
    org: OrganisationId,
    meeting: MeetingId,
) -> Result<Option<MeetingRows>, Fault> {
    let key = [Value::Bytes(org.as_bytes()), Value::Bytes(meeting.as_bytes())];
    let mut found: Option<MeetingRows> = None;
    for mut row in on.rows(&meetings::MEETING, &key).await? {
        let meeting = row::meeting(&mut row)?;
        let party = row::party_beside(&meeting, &mut row)?;
        found.get_or_insert(MeetingRows { meeting, parties: Vec::new() }).parties.extend(party);
    }
    Ok(found)
}

/// What is claimed between two instants.
pub(crate) async fn claims(
    on: &mut Connection<'_>,
    org: OrganisationId,
    host: PersonId,
    from_us: i64,
    until_us: i64,
) -> Result<Vec<ClaimRow>, Fault> {
    let values = [
        Value::Bytes(org.as_bytes()),
        Value::Bytes(host.as_bytes()),
        Value::Int(from_us),
        Value::Int(until_us),
        Value::Int(from_us.saturating_sub(limits::CLAIM_US_MAX)),
    ];
    all(on, &meetings::CLAIMS, &values, row::claim).await
}
