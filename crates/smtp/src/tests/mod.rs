//! Whole conversations, as a peer sees them.

mod conversation;
mod limits;
mod smuggling;
mod times;
mod tls;
mod transcript;

use crate::{Config, Patience, Protocol};
use addr::Domain;
use std::time::Duration;

/// The usual limits, greeting at once.
fn config(protocol: Protocol) -> Config {
    Config {
        patience: Patience { greeting_delay: Duration::ZERO, ..Patience::usual(protocol) },
        ..Config::new(protocol, Domain::parse("mx.example").unwrap())
    }
}
