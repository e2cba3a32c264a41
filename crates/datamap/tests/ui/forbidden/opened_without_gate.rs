//! Nothing but the gate makes a capability, and nothing but a capability opens.

#[allow(dead_code, unreachable_pub)]
#[path = "../../sample/mod.rs"]
mod sample;

use datamap::purpose::Schedule;
use datamap::{Cap, Cell, Row};
use sample::person_row::Name;

fn forged(cap: Cap<'static, Schedule>, cell: &Cell<String, Name>, row: &Row<'_>) {
    let _ = cell.open(row);
    let _ = cap.clone();
}

fn main() {}
