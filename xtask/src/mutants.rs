//! `cargo xtask mutants`: bugs put into a copy of the workspace, one at a time, and whether the simulated meetings notice.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The list of bugs.
const LIST: &str = "xtask/mutants.toml";
/// What is lived with each bug: who, and how many meetings. The first that notices ends it.
const CAMPAIGNS: [(&str, u32); 3] = [("mixed", 2000), ("hostile", 800), ("cooperative", 400)];
/// A campaign takes seconds; one that goes on for so long goes round in circles.
const TIME_MAX_S: u32 = 150;
/// The share of bugs that must be noticed, in percent.
const CAUGHT_MIN: usize = 98;

/// One bug.
struct Mutant {
    name: String,
    file: String,
    find: String,
    with: String,
}

/// What came of one.
enum Outcome {
    Caught(Vec<String>),
    Missed,
    DoesNotCompile,
}

/// Puts in each bug whose name contains one of `only`, or all.
pub(crate) fn run(root: &Path, only: &[&str]) -> Result<()> {
    let wanted = |mutant: &Mutant| only.is_empty() || only.iter().any(|part| mutant.name.contains(part));
    let mutants: Vec<Mutant> = list(root)?.into_iter().filter(wanted).collect();
    let copy = copy_of(root)?;
    if !build(root, &copy)? {
        bail!("the workspace does not build as it is");
    }
    let known = CAMPAIGNS.map(|campaign| (campaign.0, live(root, campaign).map(|seen| seen.1)));
    let mut usual: BTreeMap<&str, BTreeMap<String, u64>> = BTreeMap::new();
    for (population, seen) in known {
        usual.insert(population, seen?);
    }
    println!("| bug | in | noticed by |\n|---|---|---|");
    let (mut caught, mut failed) = (0, 0);
    for mutant in &mutants {
        let noticed = match one(root, &copy, mutant, &usual)? {
            Outcome::Caught(by) => {
                caught += 1;
                by.join(", ")
            }
            Outcome::Missed => "**nothing**".to_owned(),
            Outcome::DoesNotCompile => {
                failed += 1;
                "does not compile".to_owned()
            }
        };
        println!("| {} | `{}` | {noticed} |", mutant.name, mutant.file);
    }
    let valid = mutants.len() - failed;
    println!("\n{caught} of {valid} bugs are noticed; {failed} do not compile");
    if caught * 100 < valid * CAUGHT_MIN || failed > 0 {
        bail!("fewer than {CAUGHT_MIN} % are noticed, or a bug of {LIST} does not compile");
    }
    Ok(())
}

fn list(root: &Path) -> Result<Vec<Mutant>> {
    let text = fs::read_to_string(root.join(LIST)).with_context(|| format!("{LIST} cannot be read"))?;
    let table: toml::Table = text.parse().with_context(|| format!("{LIST} is no TOML"))?;
    let entries = table.get("mutant").and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let mutant = |entry: &toml::Value| -> Result<Mutant> {
        let field = |name: &str| {
            let text = entry.get(name).and_then(toml::Value::as_str);
            text.map(str::to_owned).with_context(|| format!("{LIST}: a bug lacks `{name}`"))
        };
        Ok(Mutant { name: field("name")?, file: field("file")?, find: field("find")?, with: field("with")? })
    };
    entries.iter().map(mutant).collect()
}

/// Copies what git knows, or would know, into a folder below the target folder.
fn copy_of(root: &Path) -> Result<PathBuf> {
    let copy = root.join("target").join("mutants-copy");
    let listed = Command::new("git")
        .args(["ls-files", "-co", "--exclude-standard", "-z"])
        .current_dir(root)
        .output()
        .context("git cannot list the files")?;
    for name in String::from_utf8(listed.stdout)?.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (root.join(name), copy.join(name));
        let Ok(new) = fs::read(&from) else { continue };
        // What is the same stays as it is, so that it is not built again.
        if fs::read(&to).is_ok_and(|old| old == new) {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&to, new).with_context(|| format!("cannot copy {name}"))?;
    }
    Ok(copy)
}

fn one(
    root: &Path,
    copy: &Path,
    mutant: &Mutant,
    usual: &BTreeMap<&str, BTreeMap<String, u64>>,
) -> Result<Outcome> {
    let path = copy.join(&mutant.file);
    let sound = fs::read_to_string(&path).with_context(|| format!("{}: no such file", mutant.file))?;
    if !sound.contains(&mutant.find) {
        bail!("{}: {:?} is not in {} any more", LIST, mutant.find, mutant.file);
    }
    fs::write(&path, sound.replacen(&mutant.find, &mutant.with, 1))?;
    let outcome = judge(root, copy, usual);
    fs::write(&path, sound)?;
    outcome
}

fn judge(root: &Path, copy: &Path, usual: &BTreeMap<&str, BTreeMap<String, u64>>) -> Result<Outcome> {
    if !build(root, copy)? {
        return Ok(Outcome::DoesNotCompile);
    }
    for campaign in CAMPAIGNS {
        let (mut by, counts) = live(root, campaign)?;
        let before = usual.get(campaign.0);
        let usually = |name: &String| before.and_then(|counts| counts.get(name)).copied().unwrap_or(0);
        by.extend(
            counts.iter().filter(|(name, count)| **count > usually(name) * 4).map(|(name, _)| name.clone()),
        );
        if !by.is_empty() {
            return Ok(Outcome::Caught(by));
        }
    }
    Ok(Outcome::Missed)
}

fn build(root: &Path, copy: &Path) -> Result<bool> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--profile",
            "mutants",
            "--locked",
            "-p",
            "world",
            "--example",
            "campaign",
        ])
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("RUSTFLAGS", "-Awarnings")
        .current_dir(copy)
        .stderr(Stdio::null())
        .status()
        .context("cargo cannot be started")?;
    Ok(status.success())
}

/// Lives a campaign: what is wrong with it as a whole, and the violations of each invariant.
fn live(root: &Path, (population, meetings): (&str, u32)) -> Result<(Vec<String>, BTreeMap<String, u64>)> {
    let threads = std::thread::available_parallelism().map_or(4, usize::from);
    let out = root.join("target").join("mutants-report.json");
    let program = root.join("target/mutants/examples/campaign");
    // `timeout` of coreutils ends with 124 where it had to end the program.
    let status = Command::new("timeout")
        .arg(TIME_MAX_S.to_string())
        .arg(program)
        .args(["7", &meetings.to_string(), &threads.to_string(), population])
        .stdout(fs::File::create(&out)?)
        .stderr(Stdio::null())
        .status()
        .context("the campaign cannot be started")?;
    if status.code() == Some(124) {
        return Ok((vec!["never ends".to_owned()], BTreeMap::new()));
    }
    if !status.success() {
        return Ok((vec!["cannot go on".to_owned()], BTreeMap::new()));
    }
    let report: Value = serde_json::from_str(&fs::read_to_string(&out)?).context("the report is no JSON")?;
    let violations =
        report.get("violations").and_then(Value::as_object).context("no violations in the report")?;
    let count = |(name, count): (&String, &Value)| (name.clone(), count.as_u64().unwrap_or(0));
    let counts = violations.iter().map(count).filter(|(_, count)| *count > 0).collect();
    let figures = population == "cooperative" && !keeps_the_figures(&report);
    Ok((if figures { vec!["figures".to_owned()] } else { Vec::new() }, counts))
}

/// What is promised of people who answer.
fn keeps_the_figures(report: &Value) -> bool {
    let number = |name: &str| report.get(name).and_then(Value::as_u64).unwrap_or(0);
    let (common, booked) = (number("with_common_slot"), number("booked_of_these"));
    let mails = |percent| percentile(report, "mails_to_guest", percent);
    booked * 100 >= common * 99
        && common > 0
        && number("limits_broken") == 0
        && (mails(50), percentile(report, "questions_to_host", 50)) == (2, 0)
        && mails(95) <= 4
        && percentile(report, "questions_to_host", 95) <= 1
}

fn percentile(report: &Value, name: &str, percent: u64) -> u64 {
    let counts = report.get(name).and_then(Value::as_object);
    let pair = |(number, count): (&String, &Value)| Some((number.parse().ok()?, count.as_u64()?));
    let counts: BTreeMap<u64, u64> = counts.into_iter().flatten().filter_map(pair).collect();
    let wanted = (counts.values().sum::<u64>() * percent).div_ceil(100);
    let mut seen = 0;
    let reached = counts.iter().find(|(_, count)| {
        seen += **count;
        seen >= wanted
    });
    reached.map_or(0, |(number, _)| *number)
}
