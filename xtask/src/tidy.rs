//! Rules of the house that the compiler does not check.

mod floors;
mod lengths;
mod source;
mod words;

use anyhow::{Result, bail};
use std::fmt;
use std::path::{Path, PathBuf};

/// A broken rule, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    path: PathBuf,
    line: usize,
    what: String,
}

impl Finding {
    fn new(path: &Path, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path.display(), self.line, self.what)
    }
}

/// Checks the whole tree and prints what is wrong.
pub(crate) fn run(root: &Path) -> Result<()> {
    let (files, findings) = check(root)?;
    for finding in &findings {
        println!("{finding}");
    }
    if !findings.is_empty() {
        bail!("{} findings in {files} files", findings.len());
    }
    println!("tidy: {files} files, nothing found");
    Ok(())
}

/// The number of files looked at, and what is wrong with them.
fn check(root: &Path) -> Result<(usize, Vec<Finding>)> {
    let tracked = source::tracked(root)?;
    let mut findings = floors::check(root)?;
    for file in &tracked {
        findings.extend(words::check(file));
        if file.is_rust() {
            findings.extend(lengths::check(file));
        }
    }
    findings.sort();
    if tracked.len() < FILES_MIN {
        bail!(
            "only {} files seen under {}: the check looks at the wrong place",
            tracked.len(),
            root.display()
        );
    }
    Ok((tracked.len(), findings))
}

/// Fewer files than this means that the walk is broken, not that the house is clean.
const FILES_MIN: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_tree_is_tidy() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let (_, findings) = check(root).unwrap();
        let shown: Vec<String> = findings.iter().map(Finding::to_string).collect();
        assert!(shown.is_empty(), "{}", shown.join("\n"));
    }
}
