//! Every column opens for each purpose that it declares.

#[allow(dead_code, unreachable_pub)]
#[path = "../../sample/mod.rs"]
mod sample;

use datamap::purpose::*;
use datamap::{Cap, Cell, Row};
use sample::{MeetingFacts, account_row, meeting_row, message_row, person_row};

fn cap<P>() -> Cap<'static, P> {
    std::process::exit(0)
}

fn cell<T, C>() -> &'static Cell<T, C> {
    std::process::exit(0)
}

fn row() -> &'static Row<'static> {
    std::process::exit(0)
}

fn main() {
    let _ = cap::<Schedule>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Dsr>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Schedule>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Security>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Dsr>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Schedule>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Dsr>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Schedule>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Schedule>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Account>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Dsr>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Security>().open::<String, account_row::LastSeen>(cell(), row(), 0);
}
