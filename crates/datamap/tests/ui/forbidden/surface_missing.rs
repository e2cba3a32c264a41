//! A declaration says where the data stands.

use datamap::DataMap;

#[derive(DataMap)]
struct PersonRow {
    #[impersonal("random id")]
    id: u64,
}

fn main() {}
