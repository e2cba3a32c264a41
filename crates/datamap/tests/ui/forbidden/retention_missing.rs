//! Nothing personal is kept for ever.

use datamap::{Cell, DataMap};

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = Contract,
               class = "contact")]
    name: Cell<String, person_row::Name>,
}

fn main() {}
