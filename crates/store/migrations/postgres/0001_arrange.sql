-- What is kept of people, mails, meetings and letters. The SQLite migration of the same number says the same.
-- Sealed columns hold ciphertext that only the vault opens; the clear ones are ids, instants and names of states.
-- Instants are microseconds since 1970 UTC (`_us`).

CREATE TABLE person (
    org BYTEA NOT NULL CHECK (length(org) = 16),
    person BYTEA NOT NULL CHECK (length(person) = 16),
    address_index BYTEA NOT NULL CHECK (length(address_index) = 16),
    address BYTEA NOT NULL CHECK (length(address) > 0),
    traits BYTEA NOT NULL CHECK (length(traits) > 0),
    created_us BIGINT NOT NULL,
    PRIMARY KEY (org, person)
);
CREATE UNIQUE INDEX person_by_address ON person (org, address_index);

CREATE TABLE host (
    org BYTEA NOT NULL,
    person BYTEA NOT NULL,
    profile BYTEA NOT NULL CHECK (length(profile) > 0),
    created_us BIGINT NOT NULL,
    PRIMARY KEY (org, person),
    FOREIGN KEY (org, person) REFERENCES person (org, person)
);

CREATE TABLE meeting (
    org BYTEA NOT NULL,
    meeting BYTEA NOT NULL CHECK (length(meeting) = 16),
    host BYTEA NOT NULL,
    phase TEXT NOT NULL CHECK (length(phase) BETWEEN 1 AND 40),
    revision BIGINT NOT NULL CHECK (revision >= 0),
    state BYTEA NOT NULL CHECK (length(state) > 0),
    created_us BIGINT NOT NULL,
    changed_us BIGINT NOT NULL,
    PRIMARY KEY (org, meeting),
    FOREIGN KEY (org, host) REFERENCES host (org, person)
);
CREATE INDEX meeting_by_age ON meeting (org, created_us);
CREATE INDEX meeting_by_host ON meeting (org, host);

CREATE TABLE party (
    org BYTEA NOT NULL,
    meeting BYTEA NOT NULL,
    person BYTEA NOT NULL,
    side BYTEA NOT NULL CHECK (length(side) > 0),
    PRIMARY KEY (org, meeting, person),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting),
    FOREIGN KEY (org, person) REFERENCES person (org, person)
);
CREATE INDEX party_by_person ON party (org, person);

CREATE TABLE message (
    org BYTEA NOT NULL,
    message BYTEA NOT NULL CHECK (length(message) = 16),
    person BYTEA NOT NULL,
    meeting BYTEA,
    received_us BIGINT NOT NULL,
    content BYTEA NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (org, message),
    FOREIGN KEY (org, person) REFERENCES person (org, person),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting)
);
CREATE INDEX message_by_meeting ON message (org, meeting, received_us);
CREATE INDEX message_by_person ON message (org, person);

CREATE TABLE letter (
    org BYTEA NOT NULL,
    letter BYTEA NOT NULL CHECK (length(letter) = 16),
    meeting BYTEA NOT NULL,
    person BYTEA NOT NULL,
    created_us BIGINT NOT NULL,
    content BYTEA NOT NULL CHECK (length(content) > 0),
    status TEXT NOT NULL CHECK (status IN ('queued', 'sent', 'failed')),
    PRIMARY KEY (org, letter),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting),
    FOREIGN KEY (org, person) REFERENCES person (org, person)
);
CREATE INDEX letter_by_meeting ON letter (org, meeting, created_us);
CREATE INDEX letter_by_person ON letter (org, person);

CREATE TABLE audit (
    org BYTEA NOT NULL,
    meeting BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    at_us BIGINT NOT NULL,
    why BYTEA NOT NULL CHECK (length(why) > 0),
    PRIMARY KEY (org, meeting, revision),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting)
);

-- Jobs. `ready_us` is when the job may be claimed: when it is due, or when the lease of its holder ends.
-- `fence` is 0 while nobody holds it.
CREATE TABLE job (
    org BYTEA NOT NULL CHECK (length(org) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('read', 'wake', 'send')),
    item BYTEA NOT NULL CHECK (length(item) = 16),
    due_us BIGINT NOT NULL,
    ready_us BIGINT NOT NULL,
    attempts BIGINT NOT NULL CHECK (attempts >= 0),
    fence BIGINT NOT NULL CHECK (fence >= 0),
    PRIMARY KEY (org, kind, item),
    CHECK (ready_us >= due_us)
);
CREATE INDEX job_by_ready ON job (ready_us, due_us);

-- The fences. A fence must never come twice, even for a job that was finished and made anew. SQLite has a table of
-- one row instead.
CREATE SEQUENCE fence AS BIGINT MINVALUE 1;

-- Claims on hosts' calendars. Two different meetings of one host never overlap.
-- The bound on the length (31 days) lets SQLite search overlaps in a range of the primary key; here it is the same rule.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TABLE claim (
    org BYTEA NOT NULL,
    host BYTEA NOT NULL,
    starts_us BIGINT NOT NULL,
    ends_us BIGINT NOT NULL,
    meeting BYTEA NOT NULL,
    firm BIGINT NOT NULL CHECK (firm IN (0, 1)),
    PRIMARY KEY (org, host, starts_us, ends_us, meeting),
    FOREIGN KEY (org, host) REFERENCES host (org, person),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting),
    CHECK (ends_us > starts_us AND ends_us - starts_us <= 2678400000000),
    CONSTRAINT claim_overlaps EXCLUDE USING gist (
        org WITH =, host WITH =, meeting WITH <>, int8range(starts_us, ends_us) WITH &&
    )
);
CREATE INDEX claim_by_meeting ON claim (org, meeting);
