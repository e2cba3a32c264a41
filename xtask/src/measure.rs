//! `cargo xtask measure`: how big, how quick to serve, how much memory when idle. Figures, never verdicts.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Starts that are measured.
const STARTS: usize = 20;

/// Builds the release, measures it, and prints a table.
pub(crate) fn run(root: &Path) -> Result<()> {
    let status = Command::new("cargo").args(["build", "--release", "--locked"]).current_dir(root).status()?;
    ensure!(status.success(), "the release does not build");
    let binary = root.join("target/release/ingram");
    let size_octets = std::fs::metadata(&binary)?.len();
    let folder = std::env::temp_dir().join(format!("ingram-measure-{}", std::process::id()));
    prepare(&binary, &folder)?;
    let mut starts_ms = Vec::new();
    let mut idle_kib = 0;
    for _ in 0..STARTS {
        let began = Instant::now();
        let mut server = serve(&binary, &folder)?;
        starts_ms.push(began.elapsed());
        idle_kib = idle_memory_kib(&server)?;
        server.kill()?;
        server.wait()?;
    }
    std::fs::remove_dir_all(&folder)?;
    starts_ms.sort_unstable();
    let median = starts_ms.get(STARTS / 2).copied().unwrap_or_default();
    println!("| what | figure |");
    println!("|---|---|");
    println!("| crates in the program | {} |", crates(root)?);
    println!("| stripped binary | {:.1} MB |", size_octets as f64 / 1e6);
    println!("| start to serving, median of {STARTS} | {:.1} ms |", ms(median));
    println!("| start to serving, slowest | {:.1} ms |", starts_ms.last().copied().map_or(0.0, ms));
    println!("| memory when idle (resident) | {:.1} MB |", f64::from(idle_kib) * 1024.0 / 1e6);
    Ok(())
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn prepare(binary: &Path, folder: &Path) -> Result<()> {
    let status = Command::new(binary).arg("init").arg(folder).stdout(Stdio::null()).status()?;
    ensure!(status.success(), "ingram init failed");
    let config = folder.join("ingram.toml");
    let text = std::fs::read_to_string(&config)?.replace("127.0.0.1:2424", "127.0.0.1:0");
    std::fs::write(&config, text)?;
    let mut add = Command::new(binary);
    add.arg("--config").arg(&config).args(["host", "add", "priya@acme.example", "--zone", "Europe/Berlin"]);
    ensure!(add.stdout(Stdio::null()).status()?.success(), "ingram host add failed");
    Ok(())
}

/// A server that has said that it is ready.
fn serve(binary: &Path, folder: &Path) -> Result<Child> {
    let mut command = Command::new(binary);
    command.arg("--config").arg(folder.join("ingram.toml")).arg("serve");
    let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut line = String::new();
    let out = server.stdout.take().context("no output")?;
    BufReader::new(out).read_line(&mut line)?;
    ensure!(line.starts_with("ready"), "the server did not come up: {line:?}");
    Ok(server)
}

fn idle_memory_kib(server: &Child) -> Result<u32> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id()))?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).context("no VmRSS")?;
    line.trim().trim_end_matches("kB").trim().parse().context("VmRSS")
}

fn crates(root: &Path) -> Result<usize> {
    let tree = ["tree", "-p", "ingram", "-e", "normal,build", "--prefix", "none", "--locked"];
    let output = Command::new("cargo").args(tree).current_dir(root).output()?;
    let text = String::from_utf8(output.stdout)?;
    let names: std::collections::BTreeSet<&str> = text.lines().map(|l| l.trim_end_matches(" (*)")).collect();
    Ok(names.len())
}
