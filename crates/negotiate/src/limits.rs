//! How much is too much, each with its reason. Sources: the product research's table of conventions.

/// Mails to one guest about one meeting; then the host decides. Two is the norm; six is where people get angry.
pub(crate) const GUEST_MAILS_MAX: u8 = 6;
