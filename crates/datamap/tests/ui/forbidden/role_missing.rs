//! A part of the declaration is missing.

use datamap::{Cell, DataMap};

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[personal(category = Name, subject = Guest, purposes(Schedule), basis = Contract,
               retain(after = Received, days = 1), class = "contact")]
    name: Cell<String, person_row::Name>,
}

fn main() {}
