//! Limits on what comes from outside, each with its reason.
//!
//! A mail beyond one of the hard limits is [`crate::Unreadable`] (the listener refuses it with 552 or 554);
//! beyond one of the soft limits it is read in part, and an [`crate::Oddity`] says so.

/// Hard. No mail that arranges a meeting is larger; servers commonly take 10 to 50 MiB, and all of ours lies in
/// memory for the length of one transaction.
pub(crate) const MAIL_LEN_OCTETS_MAX: usize = 10 * 1024 * 1024;
/// Hard. Real mails nest five deep (a forwarded, signed, mixed alternative); 32 leaves room.
pub(crate) const DEPTH_MAX: usize = 32;
/// Hard. A million parts in 7 MB would cost 180 MB of memory.
pub(crate) const PARTS_MAX: usize = 1_000;
/// Hard. The header of the mail itself; real ones have 20 to 120 fields.
pub(crate) const HEADER_FIELDS_MAX: usize = 1_000;
/// Hard. Octets of the mail's own header: Postfix's `header_size_limit` is 102,400 too.
pub(crate) const HEADER_LEN_OCTETS_MAX: usize = 100 * 1024;
/// Hard. RFC 5322 §2.1.1 says 998; unwrapped HTML and base64 exceed it, this much only attacks do.
pub(crate) const LINE_LEN_OCTETS_MAX: usize = 64 * 1024;

/// Soft. Nobody invites more people by one mail than fit into a room.
pub(crate) const RECIPIENTS_MAX: usize = 100;
/// Soft. The first reference (the thread's root) and the newest ones decide.
pub(crate) const REFERENCES_MAX: usize = 50;
/// Soft. A subject in characters; RFC 5322 allows any length by folding.
pub(crate) const SUBJECT_LEN_CHARS_MAX: usize = 500;
/// Soft. Plain text that is looked at. The longest mails of people are 100 KiB with their history.
pub(crate) const TEXT_LEN_OCTETS_MAX: usize = 2 * 1024 * 1024;
/// Soft. HTML that is converted: ten times the size of what Outlook writes for a long thread.
pub(crate) const HTML_LEN_OCTETS_MAX: usize = 512 * 1024;
/// Soft. Open elements that are remembered; deeper ones are read, but no longer as structure.
pub(crate) const HTML_DEPTH_MAX: usize = 256;
/// Soft. Classes and ids that a document's styles hide; newsletters have a dozen.
pub(crate) const HTML_HIDDEN_SELECTORS_MAX: usize = 256;
/// Soft. One invitation with its time zones is 2 to 20 KiB.
pub(crate) const CALENDAR_LEN_OCTETS_MAX: usize = 256 * 1024;
/// Soft. Authentication-Results fields that are handed on, topmost first; ours is the topmost.
pub(crate) const AUTHENTICATION_RESULTS_MAX: usize = 20;
/// Soft, and for what goes out. A token is a keyed hash with a prefix.
pub(crate) const LOOP_TOKEN_LEN_OCTETS_MAX: usize = 200;
/// Soft. Recipients of one delivery report.
pub(crate) const REPORTED_RECIPIENTS_MAX: usize = 100;
/// Soft. Octets of a bounce's text in which the shapes of mail servers are looked for.
pub(crate) const BOUNCE_TEXT_LEN_OCTETS_MAX: usize = 16 * 1024;

/// Soft. Octets of one line in which words of signatures and footers are looked for: the longest legal notices are
/// written without a break, and have 3 KiB.
pub(crate) const LINE_LOOK_LEN_OCTETS_MAX: usize = 8 * 1024;
/// Soft. Blank lines in a row that are remembered; no rule asks whether there are more.
pub(crate) const BLANK_LINES_MAX: usize = 24;
/// Soft. An attribution or a field of a quoted header with all its wrapped lines: anything longer is prose.
pub(crate) const STRUCTURE_LINE_LEN_OCTETS_MAX: usize = 600;
