//! What happened, line by line: hashed always, kept where somebody wants to read it.

use crate::random::Hash;
use std::fmt;

/// A trace.
#[derive(Debug, Clone)]
pub(crate) struct Trace {
    hash: Hash,
    line: String,
    kept: Option<Vec<String>>,
    begins_us: i64,
}

impl Trace {
    pub(crate) fn new(keeps: bool, begins_us: i64) -> Self {
        Self { hash: Hash::new(), line: String::new(), kept: keeps.then(Vec::new), begins_us }
    }

    /// One thing that happened.
    pub(crate) fn note(&mut self, at_us: i64, what: fmt::Arguments<'_>) {
        use fmt::Write as _;
        self.line.clear();
        let seconds = (at_us - self.begins_us).div_euclid(1_000_000);
        let _ = write!(self.line, "{seconds:>9} {what}");
        self.hash.octets(self.line.as_bytes());
        if let Some(kept) = &mut self.kept {
            kept.push(self.line.clone());
        }
    }

    pub(crate) fn hash(&self) -> u64 {
        self.hash.value()
    }

    pub(crate) fn lines(self) -> Vec<String> {
        self.kept.unwrap_or_default()
    }
}
