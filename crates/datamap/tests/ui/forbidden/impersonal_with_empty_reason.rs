//! A field that is not personal says why in words.

use datamap::DataMap;

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[impersonal(" ")]
    id: u64,
}

fn main() {}
