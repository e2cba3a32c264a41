//! Limits on what comes from outside, each with its reason.

/// Longest text that is read, in octets. A mail's new text is far below; what lies behind is not a proposal.
pub(crate) const TEXT_OCTETS_MAX: usize = 1 << 18;
/// Most mentions in one text: a year's diary has fewer, a flood of dates has no reader.
pub(crate) const MENTIONS_MAX: usize = 10_000;
/// Longest run of time words parsed as one piece, in tokens. "Wednesday, March 11th from 2:30 to 4 pm Pacific" has 14.
pub(crate) const SEGMENT_TOKENS_MAX: usize = 40;
/// Most chart nodes in one run: bounds time on adversarial text such as a thousand numbers.
pub(crate) const NODES_MAX: usize = 1500;
/// How many occurrences of the coarser part are tried for the finer one (29 February on a Friday needs 28 years).
pub(crate) const OCCURRENCES_MAX: usize = 60;
/// Deepest nesting of an expression.
pub(crate) const DEPTH_MAX: usize = 24;
/// Largest count in "in N days": beyond it a number is not about meetings, and dates leave the calendar.
pub(crate) const COUNT_MAX: i64 = 100_000;
