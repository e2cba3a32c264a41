use crate::{Category, Crypto, Kind, Label, Personal, SubjectKind, Surface, What, limits};
use std::collections::{BTreeMap, BTreeSet};

/// The data map: every declared surface.
#[derive(Debug, Clone)]
pub struct Map {
    surfaces: Vec<&'static Surface>,
}

/// A surface as it really is, with the names of its fields; whoever walks the surfaces makes these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// Its fields' names.
    pub fields: BTreeSet<String>,
}

/// What a census finds wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum Finding {
    /// A surface exists that nobody declared.
    #[error("{kind:?} `{surface}` exists and is not declared; derive DataMap for it")]
    UndeclaredSurface {
        /// What it is.
        kind: Kind,
        /// Its name.
        surface: String,
    },
    /// A field exists that nobody declared.
    #[error("{kind:?} `{surface}` has a field `{field}` that is not declared; add it to the struct")]
    Undeclared {
        /// What the surface is.
        kind: Kind,
        /// Its name.
        surface: String,
        /// The field.
        field: String,
    },
    /// A surface is declared that does not exist.
    #[error("{kind:?} `{surface}` is declared and does not exist; remove the declaration")]
    StaleSurface {
        /// What it would be.
        kind: Kind,
        /// Its name.
        surface: String,
    },
    /// A field is declared that does not exist.
    #[error("{kind:?} `{surface}` declares a field `{field}` that does not exist; remove it")]
    Stale {
        /// What the surface is.
        kind: Kind,
        /// Its name.
        surface: String,
        /// The field.
        field: String,
    },
    /// A personal part of a document stands outside any cell, so that nothing says what it is for.
    #[error(
        "{kind:?} `{surface}` holds the personal `{field}` of a document outside a cell; seal it, or declare it there"
    )]
    Ungoverned {
        /// What the surface is.
        kind: Kind,
        /// Its name.
        surface: String,
        /// The field's path.
        field: String,
    },
    /// Columns of one retention class are kept for different times: one of them would be destroyed with the other.
    #[error("the class `{class}` is declared with two retentions; give one of them a class of its own")]
    TwoRetentions {
        /// The class.
        class: Label,
    },
    /// A surface is declared, or was found, twice.
    #[error("{kind:?} `{surface}` appears twice; keep one")]
    Twice {
        /// What it is.
        kind: Kind,
        /// Its name.
        surface: String,
    },
    /// So little was found that the walk itself must be broken.
    #[error(
        "the census of {kind:?} found {found} fields where at least {least} were expected; mend the walk"
    )]
    NothingFound {
        /// What was walked.
        kind: Kind,
        /// How many fields were found.
        found: usize,
        /// How many were expected at least.
        least: usize,
    },
}

/// One personal value of the map, with the declaration that governs it: its own, or that of the cell around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// What the surface is.
    pub kind: Kind,
    /// Its name.
    pub surface: &'static str,
    /// The field, with those of the documents around it before it, joined by dots.
    pub path: String,
    /// What kind of data.
    pub category: Category,
    /// Whose.
    pub subject: SubjectKind,
    /// Purposes, basis, retention, recipients and protection.
    pub personal: Personal,
}

impl Map {
    /// The map of these surfaces.
    #[must_use]
    pub fn new(surfaces: impl IntoIterator<Item = &'static Surface>) -> Self {
        Self { surfaces: surfaces.into_iter().collect() }
    }

    /// The surfaces, as they were given.
    #[must_use]
    pub fn surfaces(&self) -> &[&'static Surface] {
        &self.surfaces
    }

    /// The declared fields of one kind, by surface: the allow-list of a log layer or a header writer.
    #[must_use]
    pub fn declared(&self, kind: Kind) -> BTreeMap<String, BTreeSet<String>> {
        let surfaces = self.surfaces.iter().filter(|surface| surface.kind == kind);
        surfaces.map(|surface| (surface.name.to_owned(), fields(surface))).collect()
    }

    /// Compares what is declared of one kind with what was found, in both directions. `fields_least` is the number
    /// of fields that a working walk finds at the least, at any rate one: a census that finds nothing proves
    /// nothing. The findings are sorted; none means that both agree.
    #[must_use]
    pub fn census(&self, kind: Kind, found: &[Found], fields_least: usize) -> Vec<Finding> {
        let mut findings = Vec::new();
        let declared = self.surfaces.iter().filter(|surface| surface.kind == kind);
        two_retentions(&self.surfaces, kind, &mut findings);
        if kind != Kind::Document {
            declared.clone().for_each(|surface| ungoverned(surface, surface, "", 0, &mut findings));
        }
        let declared = by_name(kind, declared.map(|s| (s.name.to_owned(), fields(s))), &mut findings);
        let found = found.iter().map(|found| (found.name.clone(), found.fields.clone()));
        let found = by_name(kind, found, &mut findings);

        let count = found.values().map(BTreeSet::len).sum();
        let least = fields_least.max(1);
        if count < least {
            findings.push(Finding::NothingFound { kind, found: count, least });
        }
        for surface in declared.keys().chain(found.keys()).collect::<BTreeSet<_>>() {
            match (declared.get(surface), found.get(surface)) {
                (Some(declared), Some(found)) => compare(kind, surface, declared, found, &mut findings),
                (Some(_), None) => findings.push(Finding::StaleSurface { kind, surface: surface.clone() }),
                (None, _) => findings.push(Finding::UndeclaredSurface { kind, surface: surface.clone() }),
            }
        }
        findings.sort();
        findings
    }

    /// Every personal value, down to the leaves of sealed documents: what records, exports and notices are made of.
    #[must_use]
    pub fn leaves(&self) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        for &surface in &self.surfaces {
            let trail = Trail { surface, governing: None, path: String::new(), depth: 0 };
            collect(surface, &trail, &mut leaves);
        }
        leaves
    }
}

impl Found {
    /// A surface with these fields.
    #[must_use]
    pub fn new(name: &str, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { name: name.to_owned(), fields: fields.into_iter().map(Into::into).collect() }
    }

    /// A real document: the paths of all its values, joined by dots. Elements of a list share the list's path; an
    /// empty list or object and a null count as a value.
    #[must_use]
    pub fn in_json(name: &str, document: &serde_json::Value) -> Self {
        let mut fields = BTreeSet::new();
        paths(document, "", &mut fields);
        Self { name: name.to_owned(), fields }
    }
}

/// The names of a surface's fields: for a table its columns, otherwise the paths of all values, through nested
/// structures (sealed documents are one value).
fn fields(surface: &Surface) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    nested_fields(surface, "", 0, &mut names);
    names
}

fn nested_fields(surface: &Surface, prefix: &str, depth: usize, names: &mut BTreeSet<String>) {
    for entry in surface.entries {
        let path = join(prefix, entry.name);
        match entry.what {
            What::Nested(inner) if depth < limits::NESTING_MAX => {
                nested_fields(inner, &path, depth + 1, names)
            }
            What::Nested(_) | What::Impersonal { .. } | What::Personal(_) | What::Leaf { .. } => {
                names.insert(path);
            }
        }
    }
}

fn join(prefix: &str, name: &str) -> String {
    match (prefix, name) {
        ("", name) => name.to_owned(),
        (prefix, "") => prefix.to_owned(),
        (prefix, name) => format!("{prefix}.{name}"),
    }
}

fn by_name(
    kind: Kind,
    surfaces: impl Iterator<Item = (String, BTreeSet<String>)>,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut named = BTreeMap::new();
    for (surface, fields) in surfaces {
        if named.insert(surface.clone(), fields).is_some() {
            findings.push(Finding::Twice { kind, surface });
        }
    }
    named
}

fn compare(
    kind: Kind,
    surface: &str,
    declared: &BTreeSet<String>,
    found: &BTreeSet<String>,
    findings: &mut Vec<Finding>,
) {
    let surface = surface.to_owned();
    for field in found.difference(declared).cloned() {
        findings.push(Finding::Undeclared { kind, surface: surface.clone(), field });
    }
    for field in declared.difference(found).cloned() {
        findings.push(Finding::Stale { kind, surface: surface.clone(), field });
    }
}

/// Finds the classes of this kind's cells that are declared with another retention elsewhere before.
fn two_retentions(surfaces: &[&Surface], kind: Kind, findings: &mut Vec<Finding>) {
    let mut known = BTreeMap::new();
    let mut torn = BTreeSet::new();
    for surface in surfaces {
        for entry in surface.entries {
            let What::Personal(personal) = entry.what else { continue };
            let Crypto::Sealed { class, .. } = personal.crypto else { continue };
            let retention = *known.entry(class).or_insert(personal.retention);
            if retention != personal.retention && surface.kind == kind {
                torn.insert(class);
            }
        }
    }
    findings.extend(torn.into_iter().map(|class| Finding::TwoRetentions { class }));
}

/// Finds the leaves that no cell around them explains. What is inside a cell is not walked here.
fn ungoverned(top: &Surface, surface: &Surface, prefix: &str, depth: usize, findings: &mut Vec<Finding>) {
    for entry in surface.entries {
        let field = join(prefix, entry.name);
        match entry.what {
            What::Impersonal { .. } | What::Personal(_) => {}
            What::Leaf { .. } => {
                findings.push(Finding::Ungoverned { kind: top.kind, surface: top.name.to_owned(), field });
            }
            What::Nested(inner) if depth < limits::NESTING_MAX => {
                ungoverned(top, inner, &field, depth + 1, findings);
            }
            What::Nested(_) => {}
        }
    }
}

/// Where in the map a leaf is: the surface at the top, the cell around it, the path so far.
struct Trail {
    surface: &'static Surface,
    governing: Option<Personal>,
    path: String,
    depth: usize,
}

fn collect(surface: &'static Surface, trail: &Trail, leaves: &mut Vec<Leaf>) {
    for entry in surface.entries {
        let path = join(&trail.path, entry.name);
        let leaf = |category, subject, personal| Leaf {
            kind: trail.surface.kind,
            surface: trail.surface.name,
            path: path.clone(),
            category,
            subject,
            personal,
        };
        let (inner, governing) = match entry.what {
            What::Impersonal { .. } => continue,
            What::Leaf { category, subject } => {
                leaves.extend(trail.governing.map(|personal| leaf(category, subject, personal)));
                continue;
            }
            What::Personal(personal) => {
                leaves.push(leaf(personal.category, personal.subject, personal));
                match personal.crypto {
                    Crypto::Sealed { document: Some(document), .. } => (document, Some(personal)),
                    Crypto::Sealed { document: None, .. } | Crypto::BlindIndex | Crypto::Clear { .. } => {
                        continue;
                    }
                }
            }
            What::Nested(inner) => (inner, trail.governing),
        };
        if trail.depth < limits::NESTING_MAX {
            let trail = Trail { surface: trail.surface, governing, path, depth: trail.depth + 1 };
            collect(inner, &trail, leaves);
        }
    }
}

fn paths(value: &serde_json::Value, prefix: &str, fields: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(members) if !members.is_empty() => {
            members.iter().for_each(|(name, value)| paths(value, &join(prefix, name), fields));
        }
        serde_json::Value::Array(elements) if !elements.is_empty() => {
            elements.iter().for_each(|element| paths(element, prefix, fields));
        }
        serde_json::Value::Object(_)
        | serde_json::Value::Array(_)
        | serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {
            fields.insert(prefix.to_owned());
        }
    }
}
