//! Limits on what comes from outside, each with its reason.

/// One meeting with its zone and a long description has 10 KiB; Outlook's HTML copy of the description adds up to some
/// hundred. Whatever is larger is no scheduling message, and parsing it is somebody else's wish.
pub(crate) const OBJECT_LEN_OCTETS_MAX: usize = 1024 * 1024;
/// RFC 7986 §5.3 recommends UIDs of at most 255 octets; Exchange's have 112.
pub(crate) const UID_LEN_OCTETS_MAX: usize = 255;
/// Answers come for one attendee; requests of large rooms have some hundred. More are cut off.
pub(crate) const ATTENDEES_MAX: usize = 300;
/// A comment is what somebody typed into the little box beside "Decline"; a page is enough.
pub(crate) const COMMENT_LEN_CHARS_MAX: usize = 4_000;
/// No meeting that we arrange or move takes longer than a fortnight; a longer one is a mistake or an attempt to fill a
/// calendar.
pub(crate) const LENGTH_DAYS_MAX: i64 = 14;
/// RFC 5545 §3.1: lines should not be longer, the line break not counted.
pub(crate) const LINE_LEN_OCTETS_MAX: usize = 75;
