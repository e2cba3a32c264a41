//! How much of a mail is read, and why not more.

/// Octets of new text that are read. A mail that says when people can meet is shorter by an order of magnitude;
/// what lies behind this mark is not read, and the reading says that it is in doubt.
pub(crate) const TEXT_OCTETS_MAX: usize = 16 * 1024;

/// Words that are read, so that dense text costs no more than sparse text.
pub(crate) const WORDS_MAX: usize = 2_500;

/// Statements about time that are combined; each costs a walk over the horizon.
pub(crate) const STATEMENTS_MAX: usize = 200;

/// Days that hours take from the rest of their sentence: nobody names more in one breath than a month has.
pub(crate) const DAYS_BORROWED_MAX: usize = 31;

/// Days after the mail that windows may reach. A year and a bit: "a year from today" must fit.
pub(crate) const HORIZON_DAYS: i64 = 400;

/// Octets of a place that is copied out of the mail.
pub(crate) const PLACE_OCTETS_MAX: usize = 160;
