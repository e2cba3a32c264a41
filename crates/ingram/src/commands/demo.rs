//! `ingram demo`: a whole meeting, arranged before the reader's eyes by the real server.

mod play;
mod post_office;
mod stage;

use crate::cli;
use crate::terminal::{ASIDE, WRONG};
use anyhow::{Result, bail};
use serde_json::json;
use std::time::Instant;

/// Plays the meeting; fails unless it is booked on both sides.
pub(crate) fn run(options: &cli::Demo) -> Result<()> {
    let began = Instant::now();
    // A play that is stopped is dropped whole, its folder with the keys included.
    let ending = crate::house::runtime()?.block_on(async {
        tokio::select! {
            ending = play::play() => ending,
            _ = super::serve::until_told_to_stop() => bail!("stopped; nothing is left behind"),
        }
    })?;
    let seconds = (began.elapsed().as_secs_f64() * 100.0).round() / 100.0;
    match (&ending.start, ending.agree) {
        (Some(_), true) => anstream::println!(
            "\n{ASIDE}{} mails, {seconds} s, no network, nothing left behind. Next: ingram init{ASIDE:#}",
            ending.mails
        ),
        _ => anstream::println!("\n{WRONG}The meeting was not booked on both calendars.{WRONG:#}"),
    }
    if options.json {
        println!(
            "{}",
            json!({
                "booked": ending.start.is_some() && ending.agree,
                "start": ending.start.map(|s| s.to_string()),
                "mails": ending.mails,
                "seconds": seconds,
            })
        );
    }
    if ending.start.is_none() || !ending.agree {
        bail!("the demo did not end with a booked meeting");
    }
    Ok(())
}
