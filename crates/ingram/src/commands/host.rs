//! `ingram host`: who the assistant works for.

use crate::cli;
use crate::house::keys::Hold;
use crate::{config, house};
use addr::{EmailAddress, Mailbox};
use anyhow::{Context, Result, ensure};
use negotiate::Profile;
use serde::Serialize;
use std::path::Path;
use when::{DayHours, WeekHours, Zone};

/// Runs one of the commands.
pub(crate) fn run(config: &Path, command: cli::Host) -> Result<()> {
    let config = config::load(config)?;
    house::runtime()?.block_on(async {
        let hold = if matches!(command, cli::Host::Add(_)) { Hold::Owning } else { Hold::Looking };
        let app = house::open(&config, hold).await?;
        match command {
            cli::Host::Add(options) => add(&app, &options).await,
            cli::Host::List { json } => list(&app, json).await,
        }
    })
}

async fn add(app: &house::Ingram, options: &cli::HostAdd) -> Result<()> {
    let address = EmailAddress::parse(&options.address).with_context(|| format!("{:?}", options.address))?;
    let mailbox = Mailbox::new(options.name.as_deref(), address);
    let profile = profile(options)?;
    app.enrol(&mailbox, &profile).await?;
    println!("{} is enrolled: {} in {}", mailbox.address(), options.hours, profile.zone);
    Ok(())
}

fn profile(options: &cli::HostAdd) -> Result<Profile> {
    if let Some(link) = &options.video {
        ensure!(is_web_link(link), "--video {link:?}: give a link such as https://meet.example.com/priya");
    }
    if let Some(phone) = &options.phone {
        ensure!(is_phone_number(phone), "--phone {phone:?}: give a number such as \"+49 30 23125 100\"");
    }
    let hours = DayHours::parse(&options.hours).with_context(|| format!("--hours {:?}", options.hours))?;
    Ok(Profile {
        hours: WeekHours::weekdays(&hours),
        buffer_before_min: options.buffer,
        buffer_after_min: options.buffer,
        notice_h: options.notice,
        place: options.place.clone(),
        phone: options.phone.clone(),
        video_link: options.video.clone(),
        ..Profile::new(Zone::parse(&options.zone)?)
    })
}

fn is_web_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|r| r.contains('.') && text.chars().all(|c| c.is_ascii_graphic()))
}

fn is_phone_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    text.starts_with('+')
        && (7..=15).contains(&digits)
        && text.chars().all(|c| c.is_ascii_digit() || "+ -()/".contains(c))
}

#[derive(Serialize)]
struct Line<'a> {
    address: String,
    name: Option<&'a str>,
    #[serde(flatten)]
    profile: &'a Profile,
}

async fn list(app: &house::Ingram, json: bool) -> Result<()> {
    let hosts = app.hosts().await?;
    for host in &hosts {
        let line = Line {
            address: host.mailbox.address().to_string(),
            name: host.mailbox.name(),
            profile: &host.profile,
        };
        if json {
            println!("{}", serde_json::to_string(&line)?);
        } else {
            println!("{:32} {:24} {}", line.address, line.name.unwrap_or("-"), line.profile.zone);
        }
    }
    if hosts.is_empty() && !json {
        eprintln!("nobody yet; `ingram host add ADDRESS --name NAME --zone Europe/Berlin` enrols a host");
    }
    Ok(())
}
