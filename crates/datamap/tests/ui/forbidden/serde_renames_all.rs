//! Names in the JSON are the names in the map.

use datamap::DataMap;

#[derive(serde::Serialize, DataMap)]
#[serde(rename_all = "camelCase")]
#[surface(document = "facts")]
struct Facts {
    #[impersonal("a number")]
    rounds_left: u8,
}

fn main() {}
