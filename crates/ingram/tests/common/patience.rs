//! Waiting: until something holds, or until a moment has passed.

use std::time::{Duration, Instant};

/// Longer than this, and the story is stuck. Three servers hand a mail on in well under a second.
const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Waits until something holds; `why` tells what is known where it never does.
pub(crate) fn wait(what: &str, holds: impl Fn() -> bool, why: impl Fn() -> String) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "waited in vain for {what}\n{}", why());
        std::thread::park_timeout(LOOK_AGAIN);
    }
}

/// Lets a moment pass.
pub(crate) fn pass(moment: Duration) {
    let end = Instant::now() + moment;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return;
        }
        std::thread::park_timeout(left);
    }
}
