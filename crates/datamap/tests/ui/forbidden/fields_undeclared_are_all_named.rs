//! Every undeclared field is named, not just the first.

use datamap::DataMap;

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    id: u64,
    nickname: String,
}

fn main() {}
