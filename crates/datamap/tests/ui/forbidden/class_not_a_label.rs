//! A class goes into headers of fixed length.

use datamap::{Cell, DataMap};

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = Contract,
               retain(after = Received, days = 1), class = "Guest contact")]
    name: Cell<String, person_row::Name>,
}

fn main() {}
