//! A cell is personal.

use datamap::{Cell, DataMap};

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[impersonal("no")]
    name: Cell<String, person_row::Name>,
}

fn main() {}
