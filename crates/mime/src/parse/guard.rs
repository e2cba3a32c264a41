//! The limits that are checked on the raw octets, before any parser sees them.

use crate::{Unreadable, limits};
use memchr::memchr_iter;

/// Refuses what no parser should be asked to take. One pass, no allocation.
pub(crate) fn check_raw(raw: &[u8]) -> Result<(), Unreadable> {
    if raw.len() > limits::MAIL_LEN_OCTETS_MAX {
        return Err(Unreadable::TooLarge);
    }
    let mut in_header = true;
    let mut fields = 0_usize;
    let mut start = 0_usize;
    for end in memchr_iter(b'\n', raw).chain([raw.len()]) {
        let line = raw.get(start..end).unwrap_or_default();
        if line.len() > limits::LINE_LEN_OCTETS_MAX {
            return Err(Unreadable::LineTooLong);
        }
        if in_header {
            in_header = !matches!(line, b"" | b"\r");
            fields += usize::from(starts_field(line));
            check_header(fields, end)?;
        }
        start = end + 1;
    }
    Ok(())
}

fn starts_field(line: &[u8]) -> bool {
    line.first().is_some_and(|b| !matches!(b, b' ' | b'\t' | b'\r'))
}

fn check_header(fields: usize, octets: usize) -> Result<(), Unreadable> {
    if octets > limits::HEADER_LEN_OCTETS_MAX {
        return Err(Unreadable::HeaderTooLarge);
    }
    if fields > limits::HEADER_FIELDS_MAX {
        return Err(Unreadable::TooManyFields);
    }
    Ok(())
}
