//! The files that the rules are about: what git tracks, and what it would.

use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// One text file of the project, with its path from the root.
pub(crate) struct SourceFile {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

impl SourceFile {
    pub(crate) fn is_rust(&self) -> bool {
        self.path.extension().is_some_and(|e| e == "rs")
    }
}

/// Every text file that git tracks or would track.
pub(crate) fn tracked(root: &Path) -> Result<Vec<SourceFile>> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(root)
        .output()
        .context("git ls-files")?;
    ensure!(listed.status.success(), "git ls-files failed in {}", root.display());
    let names = String::from_utf8(listed.stdout).context("a path is not UTF-8")?;
    let read = |name: &str| {
        let text = std::fs::read_to_string(root.join(name)).ok()?;
        Some(SourceFile { path: PathBuf::from(name), text })
    };
    Ok(names.split('\0').filter(|n| !n.is_empty()).filter_map(read).collect())
}
