//! `ingram slots`: what several calendars have in common, by the finder that the engine offers from.

mod given;

use crate::terminal::ASIDE;
use crate::{cli, telling};
use anyhow::{Context, Result, bail};
use given::Given;
use jiff::Timestamp;
use jiff::civil::DateTime;
use negotiate::{Explained, Kind, Query, Refused, Slots, explain, find_slots};
use serde_json::{Value, json};
use std::io::Read;
use when::{Interval, LocalTime, Zone};

/// Reads the calendars, and prints slots, a choice of them, or a reason.
pub(crate) fn run(options: &cli::Slots) -> Result<()> {
    let given = Given::parse(&text(options)?)?;
    let kind = options.kind.as_deref().map(kind).transpose()?;
    let query = Query { step_min: options.grid, kind, ..Query::new(given.span, options.length) };
    let reader = match &options.zone {
        Some(name) => Zone::parse(name).context("--zone")?,
        None => given.host_zone().clone(),
    };
    if let Some(time) = &options.explain {
        return tell_why(&given, &query, instant(time, &reader)?, &reader, options.json);
    }
    let found = find_slots(&given.calendars, &query);
    match options.count {
        Some(count) => few(&given, &found, usize::try_from(count)?, &reader, options.json),
        None => all(&found, &reader, options.json),
    }
}

fn kind(text: &str) -> Result<Kind> {
    let known = "phone, video, in_person, breakfast, coffee, lunch, dinner, drinks";
    serde_json::from_value(json!(text)).ok().with_context(|| format!("--kind {text:?}: it is one of {known}"))
}

fn text(options: &cli::Slots) -> Result<String> {
    let Some(file) = &options.file else {
        let mut text = String::new();
        std::io::stdin().lock().read_to_string(&mut text).context("standard input")?;
        return Ok(text);
    };
    std::fs::read_to_string(file).with_context(|| file.display().to_string())
}

/// An RFC 3339 instant, or a time on the reader's wall clock that it shows exactly once.
fn instant(text: &str, reader: &Zone) -> Result<Timestamp> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(at);
    }
    let local: DateTime = text.parse().ok().with_context(|| {
        format!("--explain {text:?}: write it like 2026-03-10T09:30, or like 2026-03-10T08:30:00Z")
    })?;
    match reader.resolve(local) {
        Some(LocalTime::Once(at)) => Ok(at),
        Some(LocalTime::Never { .. }) => bail!("--explain {text:?}: the clocks of {reader} jump over it"),
        Some(LocalTime::Twice { first, second }) => {
            bail!("--explain {text:?}: the clocks of {reader} show it twice; say {first} or {second}")
        }
        None => bail!("--explain {text:?} is beyond the calendar"),
    }
}

fn all(found: &Slots, reader: &Zone, as_json: bool) -> Result<()> {
    for free in &found.free {
        if as_json {
            print_json(&with(times(free.slot, reader), "absent", json!(free.absent)))?;
        } else {
            let absent = if free.absent > 0 { format!("  without {}", free.absent) } else { String::new() };
            anstream::println!("{}{ASIDE}{absent}{ASIDE:#}", telling::slot(free.slot, reader));
        }
    }
    if !as_json {
        sum_up(found.free.len(), &found.refused);
    }
    Ok(())
}

fn few(given: &Given, found: &Slots, count: usize, reader: &Zone, as_json: bool) -> Result<()> {
    for chosen in found.best(count, given.host_zone(), reader) {
        if as_json {
            print_json(&with(times(chosen.slot, reader), "merits", json!(chosen.merits)))?;
        } else {
            let merits: Vec<&str> = chosen.merits.iter().map(|m| telling::merit_text(*m)).collect();
            anstream::println!(
                "{}  {ASIDE}{}{ASIDE:#}",
                telling::slot(chosen.slot, reader),
                merits.join(", ")
            );
        }
    }
    if !as_json {
        sum_up(found.free.len(), &found.refused);
    }
    Ok(())
}

/// To standard error, so that the slots alone go down a pipe.
fn sum_up(free: usize, refused: &[Refused]) {
    let mut text = if free == 1 { "1 slot".to_owned() } else { format!("{free} slots") };
    for one in refused {
        text.push_str(&format!(", {} starts not taken ({})", one.count, telling::refusal_text(one.class)));
    }
    anstream::eprintln!("{ASIDE}{text}{ASIDE:#}");
}

fn tell_why(given: &Given, query: &Query, start: Timestamp, reader: &Zone, as_json: bool) -> Result<()> {
    let said = explain(&given.calendars, query, start).context("--explain: that is beyond the calendar")?;
    let Explained { slot, refusal, person } = said;
    let whose = person.and_then(|person| given.name(person));
    if as_json {
        let why = refusal.map(|refusal| json!({"refusal": refusal, "whose": whose}));
        return print_json(&with(times(slot, reader), "refused", json!(why)));
    }
    let shown = telling::slot(slot, reader);
    match (refusal, whose) {
        (None, _) => anstream::println!("{shown}: free"),
        (Some(refusal), None) => {
            anstream::println!("{shown}: not offered, {}", telling::refusal_text(refusal))
        }
        (Some(refusal), Some(whose)) => {
            anstream::println!("{shown}: not offered, {} ({whose})", telling::refusal_text(refusal));
        }
    }
    Ok(())
}

fn times(slot: Interval, reader: &Zone) -> Value {
    json!({
        "start": slot.start().to_string(),
        "end": slot.end().to_string(),
        "local": reader.local(slot.start()).strftime("%Y-%m-%dT%H:%M").to_string(),
        "zone": reader.name(),
    })
}

fn with(mut object: Value, key: &str, value: Value) -> Value {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
    object
}

fn print_json(value: &Value) -> Result<()> {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, value)?;
    Ok(out.write_all(b"\n")?)
}
