//! A column holds one value, not a structure in clear.

use datamap::DataMap;

#[derive(DataMap)]
#[surface(document = "inner")]
struct Inner {
    #[impersonal("a number")]
    number: u8,
}

#[derive(DataMap)]
#[surface(table = "person")]
struct PersonRow {
    #[nested]
    inner: Inner,
}

fn main() {}
