//! Dependencies point down only: the floor table of ARCHITECTURE.md against the manifests.

use super::Finding;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;

const PLAN: &str = "ARCHITECTURE.md";

/// Checks that every crate has a floor, every floor's crate exists, and no dependency points up or sideways.
pub(crate) fn check(root: &Path) -> Result<Vec<Finding>> {
    let plan = std::fs::read_to_string(root.join(PLAN)).context(PLAN)?;
    let floors = floors(&plan);
    let mut built = BTreeMap::new();
    for entry in std::fs::read_dir(root.join("crates"))? {
        let manifest = entry?.path().join("Cargo.toml");
        if let Ok(text) = std::fs::read_to_string(&manifest) {
            let parsed: toml::Table = text.parse().with_context(|| manifest.display().to_string())?;
            built.insert(name_of(&parsed).to_owned(), parsed);
        }
    }
    Ok(compare(&floors, &built))
}

/// Rows like `| 2 | `mime` | … |`. A dash is the floor of what only developers run.
fn floors(plan: &str) -> BTreeMap<String, Option<u32>> {
    let row = |line: &str| {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let floor = cells.next()?;
        let name = cells.next()?.strip_prefix('`')?.strip_suffix('`')?;
        let floor = if floor == "–" { None } else { Some(floor.parse().ok()?) };
        Some((name.to_owned(), floor))
    };
    plan.lines().filter_map(row).collect()
}

fn compare(floors: &BTreeMap<String, Option<u32>>, built: &BTreeMap<String, toml::Table>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in floors.keys().filter(|name| !built.contains_key(*name) && *name != "xtask") {
        findings.push(Finding::new(Path::new(PLAN), 1, format!("`{name}` has a floor but is not built")));
    }
    for (name, manifest) in built {
        let path = Path::new("crates").join(name).join("Cargo.toml");
        let Some(floor) = floors.get(name) else {
            findings.push(Finding::new(&path, 1, format!("`{name}` has no floor in {PLAN}")));
            continue;
        };
        let Some(floor) = floor else { continue };
        for used in dependencies(manifest) {
            let Some(below) = floors.get(used) else { continue };
            let why = match below {
                Some(below) if below < floor => continue,
                Some(below) => format!("`{name}` on floor {floor} depends on `{used}` on floor {below}"),
                None => format!("`{name}` depends on `{used}`, which is for development only"),
            };
            findings.push(Finding::new(&path, 1, why));
        }
    }
    findings
}

fn name_of(manifest: &toml::Table) -> &str {
    manifest.get("package").and_then(|p| p.get("name")).and_then(toml::Value::as_str).unwrap_or("")
}

fn dependencies(manifest: &toml::Table) -> impl Iterator<Item = &str> {
    let table = manifest.get("dependencies").and_then(toml::Value::as_table);
    table.into_iter().flat_map(|t| t.keys().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str =
        "| floor | crate |\n|---|---|\n| 1 | `addr` | x |\n| 2 | `mime` | x |\n| – | `world` | x |\n";

    fn built(manifests: &[(&str, &[&str])]) -> BTreeMap<String, toml::Table> {
        manifests
            .iter()
            .map(|(name, used)| {
                let lines: String = used.iter().map(|u| format!("{u}.workspace = true\n")).collect();
                let text = format!("[package]\nname = \"{name}\"\n[dependencies]\n{lines}");
                ((*name).to_owned(), text.parse().unwrap())
            })
            .collect()
    }

    #[test]
    fn a_dependency_may_point_down() {
        let tree = built(&[("addr", &["serde"]), ("mime", &["addr"]), ("world", &["mime"])]);
        assert_eq!(compare(&floors(PLAN), &tree), []);
    }

    #[test]
    fn a_dependency_up_or_on_development_rooms_is_found() {
        let tree = built(&[("addr", &["mime"]), ("mime", &["world"]), ("world", &[])]);
        assert_eq!(compare(&floors(PLAN), &tree).len(), 2);
    }

    #[test]
    fn a_room_without_a_floor_and_a_floor_without_a_room_are_found() {
        let tree = built(&[("addr", &[]), ("mime", &[]), ("attic", &[])]);
        assert_eq!(compare(&floors(PLAN), &tree).len(), 2);
    }
}
