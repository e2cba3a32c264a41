//! A cell names its own column.

use datamap::{Cell, DataMap};

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = Contract,
               retain(after = Received, days = 1), class = "contact")]
    name: Cell<String, person_row::Address>,
    #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = Contract,
               retain(after = Received, days = 1), class = "contact")]
    address: Cell<String, person_row::Address>,
}

fn main() {}
