//! A personal value that is neither sealed, an index, nor excused.

use datamap::DataMap;

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = Contract,
               retain(after = Received, days = 1))]
    name: String,
}

fn main() {}
