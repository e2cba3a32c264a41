//! No column opens for a purpose that it does not declare: each line below is an error.

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
    let _ = cap::<Account>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Security>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Support>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Insights>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Marketing>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Legal>().open::<String, person_row::Name>(cell(), row(), 0);
    let _ = cap::<Account>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Support>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Insights>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Marketing>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Legal>().open::<String, person_row::Address>(cell(), row(), 0);
    let _ = cap::<Account>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Security>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Support>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Insights>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Marketing>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Legal>().open::<MeetingFacts, meeting_row::Facts>(cell(), row(), 0);
    let _ = cap::<Account>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Security>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Support>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Dsr>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Insights>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Marketing>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Legal>().open::<String, message_row::Text>(cell(), row(), 0);
    let _ = cap::<Security>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Support>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Insights>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Marketing>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Legal>().open::<String, account_row::Habits>(cell(), row(), 0);
    let _ = cap::<Schedule>().open::<String, account_row::LastSeen>(cell(), row(), 0);
    let _ = cap::<Account>().open::<String, account_row::LastSeen>(cell(), row(), 0);
    let _ = cap::<Support>().open::<String, account_row::LastSeen>(cell(), row(), 0);
    let _ = cap::<Dsr>().open::<String, account_row::LastSeen>(cell(), row(), 0);
    let _ = cap::<Insights>().open::<String, account_row::LastSeen>(cell(), row(), 0);
    let _ = cap::<Marketing>().open::<String, account_row::LastSeen>(cell(), row(), 0);
    let _ = cap::<Legal>().open::<String, account_row::LastSeen>(cell(), row(), 0);
}
