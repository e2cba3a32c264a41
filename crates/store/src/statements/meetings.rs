use crate::statement::statements;

statements! {
    /// One meeting with its parties, a row for each. Primary keys.
    MEETING = "SELECT meeting.org, meeting.meeting, meeting.host, meeting.phase, meeting.revision, meeting.state,
            meeting.created_us, meeting.changed_us, party.person, party.side
        FROM meeting LEFT JOIN party ON party.org = meeting.org AND party.meeting = meeting.meeting
        WHERE meeting.org = $1 AND meeting.meeting = $2 ORDER BY party.person";

    /// All meetings, newest first. Index meeting_by_age.
    MEETINGS = "SELECT org, meeting, host, phase, revision, state, created_us, changed_us FROM meeting
        WHERE org = $1 ORDER BY created_us DESC, meeting DESC";

    /// The meetings that somebody is a party of, newest first. Index party_by_person, then primary key.
    MEETINGS_WITH = "SELECT meeting.org, meeting.meeting, meeting.host, meeting.phase, meeting.revision, meeting.state,
            meeting.created_us, meeting.changed_us
        FROM party JOIN meeting ON meeting.org = party.org AND meeting.meeting = party.meeting
        WHERE party.org = $1 AND party.person = $2 ORDER BY meeting.created_us DESC, meeting.meeting DESC";

    /// The revision of a meeting. On PostgreSQL the steps of one meeting queue up here, before they touch anything else,
    /// so that they cannot wait for each other in a circle; SQLite has one writer anyway. Primary key.
    LOCK_MEETING = "SELECT revision FROM meeting WHERE org = $1 AND meeting = $2",
        postgres = "SELECT revision FROM meeting WHERE org = $1 AND meeting = $2 FOR NO KEY UPDATE";

    /// Adds a meeting, or moves it one revision on; no row changes when the stored revision is another. A meeting keeps
    /// its host. Primary key.
    PUT_MEETING = "INSERT INTO meeting (org, meeting, host, phase, revision, state, created_us, changed_us)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (org, meeting) DO UPDATE SET phase = excluded.phase, revision = excluded.revision,
            state = excluded.state, changed_us = excluded.changed_us
        WHERE meeting.revision = excluded.revision - 1 AND meeting.host = excluded.host";

    /// Forgets the parties, before the new ones come. Primary key.
    CLEAR_PARTIES = "DELETE FROM party WHERE org = $1 AND meeting = $2";

    /// Adds a party. Primary key.
    ADD_PARTY = "INSERT INTO party (org, meeting, person, side) VALUES ($1, $2, $3, $4)";

    /// Frees what a meeting occupies, before the new claims come. Index claim_by_meeting.
    CLEAR_CLAIMS = "DELETE FROM claim WHERE org = $1 AND meeting = $2";

    /// Occupies a slot. Another meeting in the way is an error of the trigger on SQLite and no new row on PostgreSQL;
    /// there DO NOTHING also keeps two claims that are in each other's way from waiting for one another. Primary key;
    /// constraint claim_overlaps.
    ADD_CLAIM = "INSERT INTO claim (org, host, starts_us, ends_us, meeting, firm) VALUES ($1, $2, $3, $4, $5, $6)",
        postgres = "INSERT INTO claim (org, host, starts_us, ends_us, meeting, firm) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT DO NOTHING";

    /// What is claimed between two instants ($3, $4), in order; $5 is the earliest start that can reach into them.
    /// Primary key.
    CLAIMS = "SELECT org, host, meeting, starts_us, ends_us, firm FROM claim
        WHERE org = $1 AND host = $2 AND starts_us > $5 AND starts_us < $4 AND ends_us > $3
        ORDER BY starts_us, ends_us, meeting";

    /// Writes down why. Primary key.
    ADD_AUDIT = "INSERT INTO audit (org, meeting, revision, at_us, why) VALUES ($1, $2, $3, $4, $5)";

    /// The decisions of a meeting, oldest first. Primary key.
    AUDIT_OF = "SELECT org, meeting, revision, at_us, why FROM audit WHERE org = $1 AND meeting = $2 ORDER BY revision";
}
