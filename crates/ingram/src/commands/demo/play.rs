//! The play: a host asks, the assistant offers, the guest answers in words, both get the invitation.

use super::post_office::Delivery;
use super::stage::Stage;
use crate::telling;
use crate::terminal::{ASIDE, GUEST, HOST};
use anyhow::{Context, Result};
use ical::Itip;
use jiff::Timestamp;

const SUBJECT: &str = "Planting plan for the new site";

const REQUEST: &str = "\
Hi Dana,

good to hear that the nursery can deliver. Let's go through the planting plan before the order goes out.

Amy, could you please find 45 minutes for Dana and me next week? A video call is fine. Not on Wednesday, I'm on site
all day.

Best
Priya";

/// How the play ended.
pub(super) struct Ending {
    /// When the meeting starts.
    pub(super) start: Option<Timestamp>,
    /// Whether both invitations say the same.
    pub(super) agree: bool,
    /// Mails in all, both ways.
    pub(super) mails: usize,
}

/// Plays it.
pub(super) async fn play() -> Result<Ending> {
    let mut stage = Stage::set().await?;
    let (host, guest, assistant) = (stage.host.clone(), stage.guest.clone(), stage.assistant.clone());
    stage.says(&host, &[&guest], &[&assistant], SUBJECT, REQUEST, None).await?;
    let offer = stage.hears(2).await?;
    let offer = offer.first().context("no offer")?;
    let (answer, id) = answer(offer, &guest.zone)?;
    stage.says(&guest, &[&assistant], &[&host], &format!("Re: {SUBJECT}"), &answer, Some(&id)).await?;
    let invitations = stage.hears(2).await?;
    let read: Vec<Itip> = invitations.iter().filter_map(invitation).collect();
    let mails = stage.mails;
    show_calendars(&stage, &read);
    stage.clear().await;
    let [one, other] = read.as_slice() else { return Ok(Ending { start: None, agree: false, mails }) };
    let agree = one.uid == other.uid && one.slot() == other.slot() && one.sequence == other.sequence;
    Ok(Ending { start: one.slot().map(|s| s.start()), agree, mails })
}

/// The guest takes the second offer, in words: by its weekday and hour, as a person would.
fn answer(offer: &Delivery, zone: &when::Zone) -> Result<(String, addr::MessageId)> {
    let mail = mime::parse(&offer.bytes)?;
    let id = mail.message_id.context("the offer has no Message-ID")?;
    let text = mime::whole_text(&offer.bytes)?;
    let second = text
        .lines()
        .find(|l| l.trim_start().starts_with("2."))
        .or_else(|| text.lines().find(|l| l.trim_start().starts_with("1.")));
    let second = second.context("the offer has no numbered times")?;
    let weekday = second.split_whitespace().nth(1).unwrap_or("").trim_end_matches(',').to_owned();
    let hour = second
        .split_whitespace()
        .find(|w| w.contains(':'))
        .and_then(|w| w.split(['–', '-']).next())
        .unwrap_or("");
    let half = if second.contains("PM") || second.contains("pm") { " pm" } else { "" };
    let _ = zone;
    let words = format!(
        "Hi Amy,\n\n{weekday} at {hour}{half} works well for me.\n\nThanks\nDana\n\n--\nDana Whitfield | Northfield Nursery\nOffice hours Monday 8-12, tel. +1 212 555 0147"
    );
    Ok((words, id))
}

fn invitation(delivery: &Delivery) -> Option<Itip> {
    let mail = mime::parse(&delivery.bytes).ok()?;
    ical::read(&mail.calendar?.text).ok()
}

fn show_calendars(stage: &Stage, invitations: &[Itip]) {
    anstream::println!("\n{ASIDE}On both calendars:{ASIDE:#}");
    for (actor, style, invitation) in
        [(&stage.host, HOST, invitations.last()), (&stage.guest, GUEST, invitations.first())]
    {
        let when = invitation
            .and_then(Itip::slot)
            .map_or_else(|| "nothing".to_owned(), |s| telling::slot(s, &actor.zone));
        anstream::println!("  {style}{:16}{style:#} {when}", actor.mailbox.called());
    }
}
