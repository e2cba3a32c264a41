//! `ingram host`: who the assistant works for.

use crate::cli;
use crate::house::keys::Hold;
use crate::{config, house};
use addr::{EmailAddress, Mailbox};
use anyhow::{Context, Result, ensure};
use negotiate::{PersonId, Profile};
use serde::Serialize;
use std::path::Path;
use when::{DayHours, Region, WeekHours, Zone};

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
    let profile = match &options.profile {
        Some(file) => of_file(app, file).await.with_context(|| file.display().to_string())?,
        None => of_options(options)?,
    };
    check(&profile)?;
    app.enrol(&mailbox, &profile).await?;
    println!("{} is enrolled: {} in {}", mailbox.address(), hours(&profile.hours), profile.zone);
    Ok(())
}

/// The hours in as few words as they need.
fn hours(week: &WeekHours) -> String {
    if *week == WeekHours::weekdays(&week.monday) {
        return week.monday.to_string();
    }
    let days = [
        ("Mon", &week.monday),
        ("Tue", &week.tuesday),
        ("Wed", &week.wednesday),
        ("Thu", &week.thursday),
        ("Fri", &week.friday),
        ("Sat", &week.saturday),
        ("Sun", &week.sunday),
    ];
    let open = days.iter().filter(|(_, hours)| !hours.is_closed());
    open.map(|(day, hours)| format!("{day} {hours}")).collect::<Vec<_>>().join("; ")
}

/// A profile as `host list --json` shows it, but that people may stand in it by their addresses.
async fn of_file(app: &house::Ingram, file: &Path) -> Result<Profile> {
    let mut value: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    if let Some(people) = value.get_mut("people").and_then(serde_json::Value::as_object_mut) {
        for (key, said) in std::mem::take(people) {
            let id = if key.contains('@') { person(app, &key).await?.to_string() } else { key };
            people.insert(id, said);
        }
    }
    Ok(serde_json::from_value(value)?)
}

async fn person(app: &house::Ingram, address: &str) -> Result<PersonId> {
    let address = EmailAddress::parse(address).with_context(|| format!("{address:?}"))?;
    let known = app.known_person(&address).await?;
    known.with_context(|| {
        format!("nobody with the address {address} has been met yet, so nothing can be kept about them")
    })
}

fn of_options(options: &cli::HostAdd) -> Result<Profile> {
    let hours = DayHours::parse(&options.hours).with_context(|| format!("--hours {:?}", options.hours))?;
    Ok(Profile {
        hours: WeekHours::weekdays(&hours),
        buffer_before_min: options.buffer,
        buffer_after_min: options.buffer,
        notice_h: options.notice,
        holidays: options.holidays.as_deref().map(regions).transpose()?,
        place: options.place.clone(),
        phone: options.phone.clone(),
        video_link: options.video.clone(),
        ..Profile::new(Zone::parse(options.zone.as_deref().unwrap_or_default())?)
    })
}

/// What is written into invitations has to be what it says.
fn check(profile: &Profile) -> Result<()> {
    if let Some(link) = &profile.video_link {
        ensure!(is_web_link(link), "--video {link:?}: give a link such as https://meet.example.com/priya");
    }
    if let Some(phone) = &profile.phone {
        ensure!(is_phone_number(phone), "--phone {phone:?}: give a number such as \"+49 30 23125 100\"");
    }
    Ok(())
}

fn regions(text: &str) -> Result<Vec<Region>> {
    let named = text.split(',').map(str::trim).filter(|name| !name.eq_ignore_ascii_case("none"));
    named.map(|name| Region::parse(name).context("--holidays")).collect()
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
