//! The bounds of this crate, each with its reason.

/// How long a capability opens cells, in seconds: the length of a piece of work on one meeting, so that one that is
/// kept by mistake is soon worth nothing.
pub const CAP_LIFE_S: i64 = 60;

/// How deep documents are followed into each other. Deeper nesting than this is a loop in hand-written surfaces.
pub const NESTING_MAX: usize = 16;
