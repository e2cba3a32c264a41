//! The subject is a field of the row.

use datamap::DataMap;

#[derive(DataMap)]
#[surface(table = "person", subject = "person_id")]
struct PersonRow {
    #[impersonal("random id")]
    id: u64,
}

fn main() {}
