//! Inside a document only category and subject are said.

use datamap::DataMap;

#[derive(DataMap)]
#[surface(document = "facts")]
struct Facts {
    #[personal(category = Name, subject = Guest, retain(after = Received, days = 1))]
    name: String,
}

fn main() {}
