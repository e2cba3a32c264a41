//! Limits on what comes from outside, each with its source.

/// RFC 5321 §4.5.3.1.1.
pub(crate) const LOCAL_LEN_OCTETS_MAX: usize = 64;
/// RFC 5321 §4.5.3.1.2.
pub(crate) const DOMAIN_LEN_OCTETS_MAX: usize = 255;
/// RFC 5321 §4.5.3.1.3 with erratum 1690: a path has 256 octets, two of them its angle brackets.
pub(crate) const ADDRESS_LEN_OCTETS_MAX: usize = 254;
/// RFC 5322 §2.1.1: no line, so no id, is longer.
pub(crate) const MESSAGE_ID_LEN_OCTETS_MAX: usize = 998;
