//! The bounds on what comes from outside, each with its reason.

/// The longest value of one cell, in octets. A mail's new text and a calendar object are far shorter; a longer
/// value is an error of the caller, and would make one row a burden to every reader of its table.
pub const CELL_PLAIN_OCTETS_MAX: usize = 4 << 20;

/// The longest name of a table or column, in octets: PostgreSQL cuts names at 63.
pub const NAME_OCTETS_MAX: usize = 63;

/// The longest primary key of a row, in octets: room for an organisation, two ids and a number.
pub const ROW_KEY_OCTETS_MAX: usize = 128;

/// The longest retention that gets a bucket per day; a longer one gets a bucket per calendar month. Days cost one
/// key each, so they are for data whose overshoot of up to a month would be a large part of its life.
pub const DAY_GRAIN_RETENTION_DAYS_MAX: u32 = 90;

/// How many slots the keystore grows by at a time (128 KiB): growth costs two more syncs, so it should be rare.
/// Tests grow by eight, so that they meet the borders.
pub const GROWTH_SLOTS: u32 = if cfg!(test) { 8 } else { 1024 };

/// The most slots of one keystore (2 GiB). All keys are in memory, which ends at about this size.
pub const SLOTS_MAX: u32 = 1 << 24;

/// How often somebody who only looks reads anew what did not open. It fails when a rotation begins or ends between the
/// readings of the two files, or amid a write; each lasts for microseconds, so that more failures are damage.
pub const LOOKS_MAX: u32 = 8;

/// How many slots one write of a rotation covers (64 KiB): large enough to be fast, small enough that a rotation of
/// a million slots needs no more memory than one of a thousand. Tests write six, which ends within a sector.
pub const ROTATION_CHUNK_SLOTS: u32 = if cfg!(test) { 6 } else { 512 };
