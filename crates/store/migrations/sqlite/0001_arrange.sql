-- What is kept of people, mails, meetings and letters. The PostgreSQL migration of the same number says the same.
-- Sealed columns hold ciphertext that only the vault opens; the clear ones are ids, instants and names of states.
-- Instants are microseconds since 1970 UTC (`_us`).

CREATE TABLE person (
    org BLOB NOT NULL CHECK (length(org) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    address_index BLOB NOT NULL CHECK (length(address_index) = 16),
    address BLOB NOT NULL CHECK (length(address) > 0),
    traits BLOB NOT NULL CHECK (length(traits) > 0),
    created_us INTEGER NOT NULL,
    PRIMARY KEY (org, person)
) STRICT;
CREATE UNIQUE INDEX person_by_address ON person (org, address_index);

CREATE TABLE host (
    org BLOB NOT NULL,
    person BLOB NOT NULL,
    profile BLOB NOT NULL CHECK (length(profile) > 0),
    created_us INTEGER NOT NULL,
    PRIMARY KEY (org, person),
    FOREIGN KEY (org, person) REFERENCES person (org, person)
) STRICT;

CREATE TABLE meeting (
    org BLOB NOT NULL,
    meeting BLOB NOT NULL CHECK (length(meeting) = 16),
    host BLOB NOT NULL,
    phase TEXT NOT NULL CHECK (length(phase) BETWEEN 1 AND 40),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    state BLOB NOT NULL CHECK (length(state) > 0),
    created_us INTEGER NOT NULL,
    changed_us INTEGER NOT NULL,
    PRIMARY KEY (org, meeting),
    FOREIGN KEY (org, host) REFERENCES host (org, person)
) STRICT;
CREATE INDEX meeting_by_age ON meeting (org, created_us);
CREATE INDEX meeting_by_host ON meeting (org, host);

CREATE TABLE party (
    org BLOB NOT NULL,
    meeting BLOB NOT NULL,
    person BLOB NOT NULL,
    side BLOB NOT NULL CHECK (length(side) > 0),
    PRIMARY KEY (org, meeting, person),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting),
    FOREIGN KEY (org, person) REFERENCES person (org, person)
) STRICT;
CREATE INDEX party_by_person ON party (org, person);

CREATE TABLE message (
    org BLOB NOT NULL,
    message BLOB NOT NULL CHECK (length(message) = 16),
    person BLOB NOT NULL,
    meeting BLOB,
    received_us INTEGER NOT NULL,
    content BLOB NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (org, message),
    FOREIGN KEY (org, person) REFERENCES person (org, person),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting)
) STRICT;
CREATE INDEX message_by_meeting ON message (org, meeting, received_us);
CREATE INDEX message_by_person ON message (org, person);

CREATE TABLE letter (
    org BLOB NOT NULL,
    letter BLOB NOT NULL CHECK (length(letter) = 16),
    meeting BLOB NOT NULL,
    person BLOB NOT NULL,
    created_us INTEGER NOT NULL,
    content BLOB NOT NULL CHECK (length(content) > 0),
    status TEXT NOT NULL CHECK (status IN ('queued', 'sent', 'failed')),
    PRIMARY KEY (org, letter),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting),
    FOREIGN KEY (org, person) REFERENCES person (org, person)
) STRICT;
CREATE INDEX letter_by_meeting ON letter (org, meeting, created_us);
CREATE INDEX letter_by_person ON letter (org, person);

CREATE TABLE audit (
    org BLOB NOT NULL,
    meeting BLOB NOT NULL,
    revision INTEGER NOT NULL,
    at_us INTEGER NOT NULL,
    why BLOB NOT NULL CHECK (length(why) > 0),
    PRIMARY KEY (org, meeting, revision),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting)
) STRICT;

-- Jobs. `ready_us` is when the job may be claimed: when it is due, or when the lease of its holder ends.
-- `fence` is 0 while nobody holds it.
CREATE TABLE job (
    org BLOB NOT NULL CHECK (length(org) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('read', 'wake', 'send')),
    item BLOB NOT NULL CHECK (length(item) = 16),
    due_us INTEGER NOT NULL,
    ready_us INTEGER NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    fence INTEGER NOT NULL CHECK (fence >= 0),
    PRIMARY KEY (org, kind, item),
    CHECK (ready_us >= due_us)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_by_ready ON job (ready_us, due_us);

-- The last fence given out. One row, for all organisations: a fence must never come twice, even for a job that was
-- finished and made anew. PostgreSQL has a sequence instead.
CREATE TABLE fence (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    last INTEGER NOT NULL
) STRICT;
INSERT INTO fence (one, last) VALUES (1, 0);

-- Claims on hosts' calendars. Two different meetings of one host never overlap.
-- The bound on the length (31 days) is what lets the search for overlaps use a range of the primary key.
CREATE TABLE claim (
    org BLOB NOT NULL,
    host BLOB NOT NULL,
    starts_us INTEGER NOT NULL,
    ends_us INTEGER NOT NULL,
    meeting BLOB NOT NULL,
    firm INTEGER NOT NULL CHECK (firm IN (0, 1)),
    PRIMARY KEY (org, host, starts_us, ends_us, meeting),
    FOREIGN KEY (org, host) REFERENCES host (org, person),
    FOREIGN KEY (org, meeting) REFERENCES meeting (org, meeting),
    CHECK (ends_us > starts_us AND ends_us - starts_us <= 2678400000000)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_meeting ON claim (org, meeting);

CREATE TRIGGER claim_insert_overlaps BEFORE INSERT ON claim
WHEN EXISTS (
    SELECT 1 FROM claim AS other
    WHERE other.org = NEW.org AND other.host = NEW.host
      AND other.starts_us > NEW.starts_us - 2678400000000 AND other.starts_us < NEW.ends_us
      AND other.ends_us > NEW.starts_us AND other.meeting <> NEW.meeting
)
BEGIN
    SELECT RAISE(ABORT, 'claim_overlaps');
END;

-- The row that is updated is not in its own way.
CREATE TRIGGER claim_update_overlaps BEFORE UPDATE ON claim
WHEN EXISTS (
    SELECT 1 FROM claim AS other
    WHERE other.org = NEW.org AND other.host = NEW.host
      AND other.starts_us > NEW.starts_us - 2678400000000 AND other.starts_us < NEW.ends_us
      AND other.ends_us > NEW.starts_us AND other.meeting <> NEW.meeting
      AND NOT (other.host = OLD.host AND other.starts_us = OLD.starts_us
               AND other.ends_us = OLD.ends_us AND other.meeting = OLD.meeting)
)
BEGIN
    SELECT RAISE(ABORT, 'claim_overlaps');
END;
