//! The armour of OpenPGP in plain text (RFC 9580 §6, §7): the frame goes, a signed text in it stays.

use super::lines::{Line, take};
use super::work;
use crate::Removed;

/// Marks the frame of a signed text, signatures, keys and encrypted blocks.
pub(crate) fn mark(lines: &mut [Line<'_>]) {
    let mut at = 0;
    while at < lines.len() {
        at = match lines.get(at).map(|l| l.text) {
            Some("-----BEGIN PGP SIGNED MESSAGE-----") => {
                let end = frame_end(lines, at);
                take(lines, at, end, Removed::Signature);
                end
            }
            Some(text) if text.starts_with("-----BEGIN PGP ") && text.ends_with("-----") => {
                let closing = lines.iter().skip(at).position(|l| l.text.starts_with("-----END PGP "));
                work::does(closing.unwrap_or(lines.len() - at));
                let end = closing.map_or(lines.len(), |n| at + n + 1);
                take(lines, at, end, Removed::Signature);
                end
            }
            _ => at + 1,
        };
    }
}

/// Behind the marker stand fields such as `Hash: SHA256`, then a blank line.
fn frame_end(lines: &[Line<'_>], at: usize) -> usize {
    let fields = lines.iter().skip(at + 1).take_while(|l| l.text.contains(": ") && l.text.len() < 100);
    let count = fields.count();
    work::does(count);
    at + 1 + count
}

/// Whether a text is an encrypted block from its first line on.
pub(crate) fn is_encrypted(text: &str) -> bool {
    text.trim_start().starts_with("-----BEGIN PGP MESSAGE-----")
}
