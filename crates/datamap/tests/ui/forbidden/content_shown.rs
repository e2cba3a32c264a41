//! A cell is not printed, compared, hashed or serialised.

#[allow(dead_code, unreachable_pub)]
#[path = "../../sample/mod.rs"]
mod sample;

use datamap::Cell;
use sample::person_row::Name;

fn shown(one: &Cell<String, Name>, two: &Cell<String, Name>) {
    let _ = format!("{one:?}");
    let _ = format!("{one}");
    let _ = one == two;
    let _ = std::collections::HashSet::from([one]);
    let _ = serde_json::to_string(one);
}

fn main() {}
