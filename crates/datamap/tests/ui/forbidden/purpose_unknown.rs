//! A purpose that is not in the notice does not exist.

use datamap::{Cell, DataMap};

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[personal(category = Name, subject = Guest, role = Controller, purposes(Everything), basis = Contract,
               retain(after = Received, days = 1), class = "contact")]
    name: Cell<String, person_row::Name>,
}

fn main() {}
