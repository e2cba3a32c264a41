//! A field without a declaration.

use datamap::DataMap;

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[impersonal("random id")]
    id: u64,
    nickname: String,
}

fn main() {}
