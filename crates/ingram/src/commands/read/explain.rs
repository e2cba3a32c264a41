//! `ingram read --explain FILE`: one mail with what was understood marked in it.

use crate::cli;
use crate::telling;
use crate::terminal::{ASIDE, EVIDENCE, WRONG};
use addr::{EmailAddress, Mailbox};
use anyhow::{Context, Result};
use mime::Inbound;
use reading::{Act, Conversation, Mail, Person, Reading, Role, Stage, Thread};
use std::fmt::Write;
use std::path::Path;
use when::Zone;

/// Reads a mail as it travels (RFC 5322) and prints what it says.
pub(crate) fn run(file: &Path, options: &cli::Read) -> Result<()> {
    let raw = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let inbound = mime::parse(&raw).with_context(|| format!("{} cannot be read", file.display()))?;
    let from = inbound.from.clone().context("the mail has not exactly one author in its From field")?;
    let zone = zone(&inbound, options)?;
    let conversation = conversation(&inbound, &from, &zone, options)?;
    let text = &inbound.new_text.text;
    let addresses = |list: &[Mailbox]| list.iter().map(|m| m.address().clone()).collect::<Vec<_>>();
    let date = inbound.date.map_or_else(jiff::Timestamp::now, |d| d.at);
    let quoted = inbound.new_text.answers.iter().map(|a| (a.span.clone(), a.quoted.as_slice()));
    let reading = reading::read(
        &Mail {
            subject: &inbound.subject,
            text,
            answers: &reading::answers(quoted, date, Some(&zone)),
            to: &addresses(&inbound.to),
            cc: &addresses(&inbound.cc),
            forwarded: &[],
            sent: date,
            zone: Some(zone.clone()),
            language: inbound.language.as_deref(),
            automatic: !inbound.origin.may_be_answered(),
        },
        &conversation,
    );
    anstream::println!("{ASIDE}{}{ASIDE:#}\n\n{}\n", inbound.subject, marked(text, &reading.acts));
    if !inbound.new_text.removed.is_empty() {
        let removed: Vec<String> =
            inbound.new_text.removed.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
        anstream::println!("{ASIDE}not looked at: {}{ASIDE:#}\n", removed.join(", "));
    }
    anstream::print!("{}", findings(&reading, &zone));
    Ok(())
}

/// The clock that the mail was written on: as told, else a zone of the Date's offset.
fn zone(inbound: &Inbound, options: &cli::Read) -> Result<Zone> {
    if let Some(name) = &options.zone {
        return Zone::parse(name).with_context(|| format!("--zone {name:?}"));
    }
    let hours = inbound.date.and_then(|d| d.offset).map_or(0, |o| o.seconds() / 3600);
    // The signs of these names run the other way (IANA, file etcetera).
    let name = if hours == 0 { "UTC".to_owned() } else { format!("Etc/GMT{:+}", -hours) };
    Ok(Zone::parse(&name).unwrap_or_else(|_| Zone::utc()))
}

fn conversation(inbound: &Inbound, from: &Mailbox, zone: &Zone, options: &cli::Read) -> Result<Conversation> {
    let parse = |text: &String| EmailAddress::parse(text).with_context(|| format!("{text:?}"));
    let host = options.host.as_ref().map(parse).transpose()?;
    // Without a word about it: who begins a thread is taken for the host, who answers for a guest.
    let begins = inbound.in_reply_to.is_empty() && inbound.references.is_empty();
    let role = match &host {
        Some(host) if host.key() == from.address().key() => Role::Host,
        None if begins => Role::Host,
        Some(_) | None => Role::Guest,
    };
    let assistant = match &options.assistant {
        Some(text) => parse(text)?,
        None => named_as_assistants_are(inbound)
            .map_or_else(|| EmailAddress::parse("assistant@ingram.invalid"), Ok)?,
    };
    let person = |mailbox: &Mailbox, zone| Person {
        name: mailbox.name().map(str::to_owned),
        address: mailbox.address().clone(),
        zone,
    };
    let host = host.map_or_else(|| from.clone(), Mailbox::from);
    Ok(Conversation {
        assistant,
        host: person(&host, Some(zone.clone())),
        sender: person(from, Some(zone.clone())),
        role,
        thread: (!begins).then(|| Thread {
            stage: Stage::New,
            guests: vec![from.address().clone()],
            length_min: None,
            offers: Vec::new(),
            meeting: None,
        }),
    })
}

/// The address among the recipients that bears an assistant's name, where none was told.
fn named_as_assistants_are(inbound: &Inbound) -> Option<EmailAddress> {
    let recipients = inbound.to.iter().chain(&inbound.cc).map(Mailbox::address);
    let named = |a: &&EmailAddress| {
        let local = a.to_string().to_lowercase();
        ["amy@", "amy.ingram@", "andrew@", "andrew.ingram@"].iter().any(|name| local.starts_with(name))
    };
    recipients.into_iter().find(named).cloned()
}

/// The text with each evidence marked, and the number of its act behind it.
fn marked(text: &str, acts: &[Act]) -> String {
    let mut marks: Vec<(usize, &Act)> =
        acts.iter().enumerate().filter(|(_, a)| !a.evidence.is_empty()).collect();
    marks.sort_by_key(|(_, act)| act.evidence.start);
    let (mut out, mut at) = (String::new(), 0);
    for (number, act) in marks {
        // Evidence that lies within evidence already shown is named below all the same.
        let (Some(before), Some(words)) = (text.get(at..act.evidence.start), text.get(act.evidence.clone()))
        else {
            continue;
        };
        let _ = write!(out, "{before}{EVIDENCE}{words}{EVIDENCE:#}{ASIDE}[{}]{ASIDE:#}", number + 1);
        at = act.evidence.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

fn findings(reading: &Reading, zone: &Zone) -> String {
    let mut out = String::new();
    for (number, act) in reading.acts.iter().enumerate() {
        let _ = writeln!(
            out,
            "{:>3}  {:12} {:>3.0} %",
            number + 1,
            telling::name(&act.kind),
            act.confidence * 100.0
        );
    }
    let mut line = |what: &str, value: String| {
        let _ = writeln!(out, "     {what:12} {value}");
    };
    if let Some(times) = &reading.available {
        let shown: Vec<String> = times.iter().take(12).map(|i| telling::slot(i, zone)).collect();
        let more = times.iter().len().saturating_sub(shown.len());
        let more = if more == 0 { String::new() } else { format!("; and {more} more") };
        line("times", format!("{}{more}", shown.join("; ")));
    }
    let details = &reading.details;
    details.length_min.iter().for_each(|m| line("length", format!("{m} minutes")));
    details.medium.iter().for_each(|m| line("medium", telling::name(m)));
    details.place.iter().for_each(|p| line("place", p.clone()));
    details.phone.iter().for_each(|p| line("phone", p.clone()));
    for (what, people) in
        [("add", &details.add), ("remove", &details.remove), ("optional", &details.optional)]
    {
        people.iter().for_each(|p| line(what, p.to_string()));
    }
    reading.until.iter().for_each(|d| line("until", d.to_string()));
    reading.zone.iter().for_each(|z| line("zone", z.to_string()));
    reading.right.iter().for_each(|r| line("right", telling::name(r)));
    line("language", reading.language.to_owned());
    if let Some(doubt) = reading.doubt {
        let _ = writeln!(out, "     {WRONG}must ask{WRONG:#}     {}", telling::name(&doubt));
    }
    out
}
