//! Limits on texts that others wrote, so that no name or topic takes over a mail. Longer ones are cut with an ellipsis.

/// The longest names of real people in full have some seventy; what is longer is a message in disguise.
pub(crate) const NAME_LEN_CHARS_MAX: usize = 80;
/// A topic is one line of a mail and half a calendar title.
pub(crate) const TOPIC_LEN_CHARS_MAX: usize = 120;
/// Links to video rooms with their passwords reach three hundred.
pub(crate) const PLACE_LEN_CHARS_MAX: usize = 500;
/// E.164 has 15 digits; spaces, an extension and a conference code come on top.
pub(crate) const PHONE_LEN_CHARS_MAX: usize = 60;
/// RFC 5322 §2.1.1 allows 998 octets a line; four octets a character stay below it.
pub(crate) const SUBJECT_LEN_CHARS_MAX: usize = 200;
/// The guest's words in a letter to the host: a screenful. Who writes more is better read in the mail itself.
pub(crate) const QUOTE_LINES_MAX: usize = 40;
/// A paragraph that somebody wrote as one line.
pub(crate) const QUOTE_LINE_LEN_CHARS_MAX: usize = 1000;
