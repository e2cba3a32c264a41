//! `cargo xtask peers`: Ingram and other programs on the same inputs. Figures, never verdicts.

use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// Builds the release and lets the driver in `benches/peers` run it beside its peers.
pub(crate) fn run(root: &Path, options: &[&str]) -> Result<()> {
    let status = Command::new("cargo")
        .args(["build", "--release", "--locked", "--package", "ingram"])
        .current_dir(root)
        .status()?;
    ensure!(status.success(), "the release does not build");
    let status = Command::new("python3")
        .arg(root.join("benches/peers/run.py"))
        .arg("--ingram")
        .arg(root.join("target/release/ingram"))
        .args(options)
        .status()
        .context("python3")?;
    ensure!(status.success(), "the comparison did not run to its end");
    Ok(())
}
