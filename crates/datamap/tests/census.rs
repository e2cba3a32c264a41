//! The map against what is there, both ways; every change to one side alone is found.

#[allow(dead_code, unreachable_pub)]
mod sample;

use datamap::{
    Basis, Category, Cell, DataMap, Entry, Finding, Found, Kind, Label, Map, SubjectKind, Surface, What,
};
use sample::{AccountRow, Chase, GuestFacts, MeetingFacts, MeetingRow, MessageRow, PersonRow, Status};

fn map() -> Map {
    Map::new([
        PersonRow::SURFACE,
        MeetingRow::SURFACE,
        MessageRow::SURFACE,
        AccountRow::SURFACE,
        Chase::SURFACE,
        MeetingFacts::SURFACE,
    ])
}

/// The tables, as a migrated database would list them.
fn tables() -> Vec<Found> {
    vec![
        Found::new("person", ["person", "name", "address", "address_index", "language"]),
        Found::new("meeting", ["meeting", "facts"]),
        Found::new("message", ["message", "text"]),
        Found::new("account", ["host", "habits", "last_seen"]),
    ]
}

#[test]
fn what_is_declared_and_there_gives_no_finding() {
    assert_eq!(map().census(Kind::Table, &tables(), 12), []);
}

#[test]
fn finding_nothing_is_a_finding() {
    let all: Vec<_> = map().census(Kind::Table, &[], 0);
    assert!(all.contains(&Finding::NothingFound { kind: Kind::Table, found: 0, least: 1 }));
    assert_eq!(all.len(), 1 + 4, "and every table is stale");
    let none = Map::new([]).census(Kind::Table, &[], 0);
    assert_eq!(none, [Finding::NothingFound { kind: Kind::Table, found: 0, least: 1 }]);
    let few = map().census(Kind::Table, &tables(), 13);
    assert_eq!(few, [Finding::NothingFound { kind: Kind::Table, found: 12, least: 13 }]);
}

/// Every way in which one side can be changed alone: each must be found, and nothing else with it.
#[test]
fn every_single_change_of_the_schema_is_found() {
    let mut caught = 0;
    for (at, table) in tables().iter().enumerate() {
        let changed = |change: &dyn Fn(&mut Found)| {
            let mut tables = tables();
            change(&mut tables[at]);
            map().census(Kind::Table, &tables, 1)
        };
        let (kind, surface) = (Kind::Table, table.name.clone());
        for column in &table.fields {
            let stale = Finding::Stale { kind, surface: surface.clone(), field: column.clone() };
            let dropped = changed(&|table| assert!(table.fields.remove(column)));
            assert_eq!(dropped, std::slice::from_ref(&stale));
            let renamed = changed(&|table| {
                table.fields.remove(column);
                table.fields.insert(format!("{column}2"));
            });
            let undeclared =
                Finding::Undeclared { kind, surface: surface.clone(), field: format!("{column}2") };
            assert_eq!(renamed, [undeclared.clone(), stale]);
            let added = changed(&|table| assert!(table.fields.insert(format!("{column}2"))));
            assert_eq!(added, [undeclared]);
            caught += 3;
        }
        let renamed = changed(&|table| table.name.push('2'));
        let new = Finding::UndeclaredSurface { kind, surface: format!("{surface}2") };
        assert_eq!(renamed, [new, Finding::StaleSurface { kind, surface: surface.clone() }]);
        let mut fewer = tables();
        fewer.remove(at);
        assert_eq!(map().census(kind, &fewer, 1), [Finding::StaleSurface { kind, surface: surface.clone() }]);
        let mut twice = tables();
        twice.push(table.clone());
        assert_eq!(map().census(kind, &twice, 1), [Finding::Twice { kind, surface }]);
        caught += 3;
    }
    assert_eq!(caught, 12 * 3 + 4 * 3);
}

#[test]
fn a_declaration_without_its_table_or_made_twice_is_found() {
    let mut tables = tables();
    tables.pop();
    let surface = "account".to_owned();
    assert_eq!(map().census(Kind::Table, &tables, 1), [Finding::StaleSurface { kind: Kind::Table, surface }]);
    let twice = Map::new([MessageRow::SURFACE, MessageRow::SURFACE]);
    let found = [Found::new("message", ["message", "text"])];
    let surface = "message".to_owned();
    assert_eq!(twice.census(Kind::Table, &found, 1), [Finding::Twice { kind: Kind::Table, surface }]);
}

fn facts(status: Status) -> MeetingFacts {
    let guests = vec![GuestFacts { name: "Dana".into(), person: "02".into() }];
    MeetingFacts { title: "Contract".into(), guests, status }
}

/// The union of the paths of several real documents: each variant shows other fields.
fn found_in(name: &str, documents: &[serde_json::Value]) -> Found {
    let paths = documents.iter().flat_map(|document| Found::in_json(name, document).fields);
    Found::new(name, paths)
}

#[test]
fn real_documents_agree_with_their_declaration_leaf_by_leaf() {
    let stati =
        [Status::Arranging, Status::Booked { start: "10:00".into() }, Status::Refused("holiday".into())];
    let mut documents = stati.map(|status| serde_json::to_value(facts(status)).unwrap());
    let found = found_in("meeting_facts", &documents);
    assert_eq!(map().census(Kind::Document, &[found], 6), []);

    documents[0]["guests"][0]["shoe_size"] = 42.into();
    let found = found_in("meeting_facts", &documents);
    let field = "guests.shoe_size".to_owned();
    let undeclared = Finding::Undeclared { kind: Kind::Document, surface: "meeting_facts".into(), field };
    assert_eq!(map().census(Kind::Document, &[found], 6), [undeclared]);
}

#[test]
fn a_tagged_payload_is_declared_with_its_tag() {
    let jobs =
        [Chase::First { meeting: "01".into() }, Chase::Last].map(|job| serde_json::to_value(job).unwrap());
    assert_eq!(map().census(Kind::Queue, &[found_in("chase", &jobs)], 2), []);
}

#[test]
fn leaves_of_a_sealed_document_stand_under_the_declaration_of_its_cell() {
    let leaves = map().leaves();
    let found = |surface: &str, path: &str| {
        leaves
            .iter()
            .find(|leaf| leaf.surface == surface && leaf.path == path)
            .map(|leaf| (leaf.category, leaf.subject, leaf.personal.basis, leaf.personal.purposes.len()))
    };
    let inner = Some((Category::Name, SubjectKind::Guest, Basis::Contract, 2));
    assert_eq!(found("meeting", "facts.guests.name"), inner);
    let start = Some((Category::Meeting, SubjectKind::Host, Basis::Contract, 2));
    assert_eq!(found("meeting", "facts.state.Booked.start"), start);
    let clear = Some((Category::Preference, SubjectKind::Guest, Basis::Instruction, 1));
    assert_eq!(found("person", "language"), clear);
    assert_eq!(found("person", "person"), None, "what is not personal is no leaf");
    assert_eq!(leaves.len(), 13);
}

#[test]
fn a_document_that_stands_outside_a_cell_leaves_its_leaves_unexplained() {
    static JOB: Surface = Surface {
        kind: Kind::Queue,
        name: "remind",
        subject: None,
        entries: &[Entry { name: "guest", what: What::Nested(GuestFacts::SURFACE) }],
    };
    let found = [Found::new("remind", ["guest.name", "guest.person"])];
    let ungoverned = ["guest.name", "guest.person"].map(|path| Finding::Ungoverned {
        kind: Kind::Queue,
        surface: "remind".into(),
        field: path.into(),
    });
    assert_eq!(Map::new([&JOB]).census(Kind::Queue, &found, 1), ungoverned);
}

#[test]
fn declared_fields_are_an_allow_list() {
    static LINES: Surface = Surface {
        kind: Kind::Log,
        name: "line",
        subject: None,
        entries: &[
            Entry::impersonal("meeting.id", "random id"),
            Entry::impersonal("duration_ms", "a length"),
        ],
    };
    let declared = Map::new([&LINES]).declared(Kind::Log);
    assert!(declared["line"].contains("meeting.id") && !declared["line"].contains("address"));
}

#[derive(DataMap)]
#[surface(table = "invitee")]
#[allow(dead_code)]
struct InviteeRow {
    #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = LegitimateInterest,
               retain(after = Received, days = 30), class = "guest_contact")]
    name: Cell<String, invitee_row::Name>,
}

#[test]
fn one_class_with_two_retentions_is_found() {
    let both = Map::new([PersonRow::SURFACE, InviteeRow::SURFACE]);
    let found = [tables().swap_remove(0), Found::new("invitee", ["name"])];
    let class = Label::literal("guest_contact");
    assert_eq!(both.census(Kind::Table, &found, 1), [Finding::TwoRetentions { class }]);
}
