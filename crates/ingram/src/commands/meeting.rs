//! `ingram meeting`: what was arranged, and why so.

use crate::cli;
use crate::house::Ingram;
use crate::terminal::{ASIDE, ASSISTANT, GUEST, HOST};
use crate::{config, house, telling};
use addr::Mailbox;
use anyhow::{Result, bail};
use app::{Story, StoryMail, Summary};
use negotiate::{MeetingId, Party};
use std::path::Path;

/// Runs one of the commands.
pub(crate) fn run(config: &Path, command: cli::Meeting) -> Result<()> {
    let config = config::load(config)?;
    house::runtime()?.block_on(async {
        let app = house::open(&config, house::keys::Hold::Looking).await?;
        match command {
            cli::Meeting::List { json } => list(&app, json).await,
            cli::Meeting::Show { id, json } => {
                let story = find(&app, &id).await?;
                if json { print_json(&telling::story(&story)) } else { show(&story) }
            }
            cli::Meeting::Why { id, json } => {
                let story = find(&app, &id).await?;
                why(&story, json)
            }
        }
    })
}

async fn list(app: &Ingram, json: bool) -> Result<()> {
    let summaries = app.summaries().await?;
    for summary in &summaries {
        if json {
            print_json(&telling::summary(summary))?;
        } else {
            anstream::println!("{}", line(summary));
        }
    }
    if summaries.is_empty() && !json {
        eprintln!("no meeting yet; a host starts one by copying the assistant on a mail");
    }
    Ok(())
}

fn line(summary: &Summary) -> String {
    let short: String = summary.meeting.to_string().chars().take(8).collect();
    let guests = match summary.guests.as_slice() {
        [] => "?".to_owned(),
        guests => guests.iter().map(Mailbox::called).collect::<Vec<_>>().join(", "),
    };
    let when = telling::slot_of(&summary.state).unwrap_or_default();
    format!(
        "{short}  {:8}  {:<40}  {} / {}  {when}",
        summary.phase,
        summary.subject,
        summary.host.called(),
        guests
    )
}

/// The meeting whose id begins with what was typed.
async fn find(app: &Ingram, prefix: &str) -> Result<Story> {
    match app.meetings_called(prefix).await?.as_slice() {
        [] => bail!("no meeting {prefix:?}; `ingram meeting list` shows them"),
        [one] => story(app, *one).await,
        several => bail!("{} meetings begin with {prefix:?}; give more digits", several.len()),
    }
}

async fn story(app: &Ingram, id: MeetingId) -> Result<Story> {
    match app.story(id).await? {
        Some(story) => Ok(story),
        None => bail!("meeting {id} is gone"),
    }
}

fn show(story: &Story) -> Result<()> {
    anstream::println!("{}", line(&story.summary));
    for mail in &story.mails {
        match mail {
            StoryMail::In { at, content } => {
                let style = if content.from.address() == story.summary.host.address() { HOST } else { GUEST };
                anstream::println!("\n{style}{} wrote{style:#} {ASIDE}{at}{ASIDE:#}", content.from.called());
                anstream::println!("{}", telling::indented(&content.text));
            }
            StoryMail::Out { at, status, to, subject, text } => {
                let to = to.address();
                anstream::println!(
                    "\n{ASSISTANT}to {to}{ASSISTANT:#} {ASIDE}{at} {status:?}{ASIDE:#}\n    {subject}"
                );
                anstream::println!("{}", telling::indented(text));
            }
        }
    }
    Ok(())
}

fn why(story: &Story, json: bool) -> Result<()> {
    for (revision, at, decision) in &story.decisions {
        if json {
            print_json(&telling::decision(*revision, *at, decision))?;
            continue;
        }
        let by = match decision.by {
            Some(Party::Host) => "the host wrote",
            Some(Party::Guest) => "the guest wrote",
            Some(Party::Stranger) => "somebody else wrote",
            None => "the time had come",
        };
        anstream::println!("{revision}. {by} {ASIDE}{at}{ASIDE:#}");
        for understood in &decision.understood {
            anstream::println!("   understood  {}", telling::understood(understood));
        }
        for reason in &decision.why {
            anstream::println!("   because     {}", telling::reason(reason, &story.summary.state));
        }
        anstream::println!("   so          {}", telling::letters(&decision.letters));
    }
    Ok(())
}

fn print_json(value: &serde_json::Value) -> Result<()> {
    println!("{}", serde_json::to_string(value)?);
    Ok(())
}
