//! The data map of this program: every surface on which something could stand that is about a person.
//!
//! Rows and documents declare themselves. What has no struct of its own is declared here: jobs, files, log fields and
//! the headers of outgoing mail. A census walks the real surfaces and compares both ways.

use crate::documents::{Decision, LetterContent, MeetingState, MessageContent, Side, Traits};
use crate::rows::{AuditRow, ClaimRow, HostRow, LetterRow, MeetingRow, MessageRow, PartyRow, PersonRow};
use datamap::{
    Anchor, Basis, Category, Crypto, DataMap, Entry, Kind, Map, Personal, Purpose, Recipient, Retention,
    Role, SubjectKind, Surface, What,
};

/// Everything that is declared.
#[must_use]
pub fn map() -> Map {
    Map::new([
        PersonRow::SURFACE,
        HostRow::SURFACE,
        MeetingRow::SURFACE,
        PartyRow::SURFACE,
        ClaimRow::SURFACE,
        MessageRow::SURFACE,
        LetterRow::SURFACE,
        AuditRow::SURFACE,
        &JOB,
        &FENCE,
        Traits::SURFACE,
        MeetingState::SURFACE,
        Side::SURFACE,
        MessageContent::SURFACE,
        LetterContent::SURFACE,
        Decision::SURFACE,
        &DATA_FOLDER,
        &LOG,
        &HEADERS,
    ])
}

const fn impersonal(name: &'static str, why: &'static str) -> Entry {
    Entry { name, what: What::Impersonal { why } }
}

const RANDOM: &str = "a random id or a keyed hash, which means nothing without its key";
const WORK: &str = "when and how often work was done";

/// Jobs and timers: what is to be done, by id alone.
static JOB: Surface = Surface {
    kind: Kind::Table,
    name: "job",
    subject: None,
    entries: &[
        impersonal("org", "the organisation"),
        impersonal("kind", "what kind of work"),
        impersonal("item", RANDOM),
        impersonal("due_us", WORK),
        impersonal("ready_us", WORK),
        impersonal("attempts", WORK),
        impersonal("fence", WORK),
    ],
};

/// The counter of fences; a sequence on PostgreSQL.
static FENCE: Surface = Surface {
    kind: Kind::Table,
    name: "fence",
    subject: None,
    entries: &[impersonal("one", "always one"), impersonal("last", WORK)],
};

const SEALED_FILE: &str = "rows whose personal values are sealed; the tables say which";

/// The files that a running server writes.
static DATA_FOLDER: Surface = Surface {
    kind: Kind::File,
    name: "data folder",
    subject: None,
    entries: &[
        impersonal("ingram.toml", "the operator's configuration: the assistant's own address, no person's"),
        impersonal("root.key", "a key"),
        impersonal("keys/slots", "wrapped keys under random ids"),
        impersonal("keys/epoch", "a wrapped key"),
        impersonal("data/ingram.db", SEALED_FILE),
        impersonal("data/ingram.db-wal", SEALED_FILE),
        impersonal("data/ingram.db-shm", SEALED_FILE),
    ],
};

/// Fields of log lines. A value that names a person has no place here; ids lead to the rows.
static LOG: Surface = Surface {
    kind: Kind::Log,
    name: "log",
    subject: None,
    entries: &[
        impersonal("timestamp", "when it was logged"),
        impersonal("level", "how important it is"),
        impersonal("message", "a fixed text"),
        impersonal("error", "a fixed text of an error type; none of them repeats what a person wrote"),
        impersonal("error.kind", "the kind of an operating system error"),
        impersonal("reason", "a name of a closed list"),
        impersonal("meeting", RANDOM),
        impersonal("mail", RANDOM),
        impersonal("letter", RANDOM),
        impersonal("letter.kind", "a name of a closed list"),
        impersonal("revision", WORK),
        impersonal("job.kind", "a name of a closed list"),
        impersonal("job.item", RANDOM),
        impersonal("job.attempts", WORK),
        impersonal("jobs", WORK),
        impersonal("epoch", WORK),
        impersonal("connections_cut", WORK),
        impersonal("pause_ms", WORK),
    ],
};

/// What stands in the header of a mail that goes out, as its recipients and the servers between see it.
const SHOWN: Personal = Personal {
    category: Category::Email,
    subject: SubjectKind::Guest,
    role: Role::Processor,
    purposes: &[Purpose::Schedule],
    basis: Basis::Instruction,
    retention: Retention::After { anchor: Anchor::Sent, days: 0 },
    recipients: &[Recipient::ParticipantMailbox, Recipient::Relay],
    crypto: Crypto::Clear { why: "mail is delivered by it" },
};

const fn shown(name: &'static str, category: Category) -> Entry {
    Entry { name, what: What::Personal(Personal { category, ..SHOWN }) }
}

/// Header fields of outgoing mail.
static HEADERS: Surface = Surface {
    kind: Kind::Headers,
    name: "mail",
    subject: None,
    entries: &[
        shown("from", Category::Name),
        shown("to", Category::Email),
        shown("cc", Category::Email),
        shown("subject", Category::Content),
        shown("in-reply-to", Category::Correspondence),
        shown("references", Category::Correspondence),
        impersonal("message-id", RANDOM),
        impersonal("date", "when the letter was decided"),
        impersonal("auto-submitted", "that a program wrote it (RFC 3834)"),
        impersonal("x-auto-response-suppress", "that no absence note is wanted"),
        shown("content-language", Category::Preference),
        impersonal("mime-version", "how the body is built"),
        impersonal("content-type", "how the body is built"),
        impersonal("content-transfer-encoding", "how the body is built"),
    ],
};
