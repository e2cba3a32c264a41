//! Where the demo plays: a temporary folder, the real server on loopback, and a printed transcript.

use super::post_office::{Delivery, PostOffice};
use crate::config::{Assistant, Config, Exit, Relay, Security};
use crate::house::{self, Ingram, Server, keys};
use crate::telling;
use crate::terminal::{ASIDE, ASSISTANT, GUEST, HOST};
use addr::{EmailAddress, Mailbox, MessageId};
use anstyle::Style;
use anyhow::{Context, Result, bail};
use app::trust::{Network, Trust};
use mail::{Outgoing, Place, RelaySettings};
use negotiate::Profile;
use std::net::SocketAddr;
use std::sync::Arc;
use tempfile::TempDir;
use when::Zone;

/// Somebody in the play.
#[derive(Clone)]
pub(super) struct Actor {
    pub(super) mailbox: Mailbox,
    pub(super) zone: Zone,
    pub(super) style: Style,
}

impl Actor {
    fn new(name: &str, address: &str, zone: &str, style: Style) -> Result<Self> {
        let mailbox = Mailbox::new(Some(name), EmailAddress::parse(address)?);
        Ok(Self { mailbox, zone: Zone::parse(zone)?, style })
    }
}

/// The stage while the play runs. Everything on it is gone afterwards.
pub(super) struct Stage {
    pub(super) host: Actor,
    pub(super) guest: Actor,
    pub(super) assistant: Actor,
    app: Arc<Ingram>,
    server: Server,
    office: PostOffice,
    entrance: Outgoing,
    told: usize,
    pub(super) mails: usize,
    _folder: TempDir,
}

impl Stage {
    pub(super) async fn set() -> Result<Self> {
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let office = PostOffice::open().await?;
        let host = Actor::new("Priya Raman", "priya@acme.example", "Europe/Berlin", HOST)?;
        let guest = Actor::new("Dana Whitfield", "dana@northfield.example", "America/New_York", GUEST)?;
        let assistant = Actor::new("Amy Ingram", "amy@ingram.example", "UTC", ASSISTANT)?;
        let config = configuration(folder.path(), office.address, &assistant)?;
        keys::write_root_key(&config.root_key)?;
        let app = house::open(&config, house::keys::Hold::Owning).await?;
        let mut profile = Profile::new(host.zone.clone());
        profile.video_link = Some("https://meet.acme.example/priya".to_owned());
        app.enrol(&host.mailbox, &profile).await?;
        let server = Server::start(Arc::clone(&app), &config).await?;
        let Some(Place::Tcp(address)) = server.smtp else { bail!("the server has no TCP address") };
        let relay = RelaySettings::new(
            &address.ip().to_string(),
            address.port(),
            mail::Security::None,
            addr::Domain::parse("mx.acme.example")?,
        );
        anstream::println!(
            "{ASIDE}Ingram listens on {address}. Priya is its host; Dana has never heard of it.{ASIDE:#}"
        );
        let entrance = Outgoing::Relay(mail::Relay::new(relay)?);
        Ok(Self { host, guest, assistant, app, server, office, entrance, told: 0, mails: 0, _folder: folder })
    }

    /// Somebody writes to the assistant, and to the other one.
    pub(super) async fn says(
        &mut self,
        who: &Actor,
        to: &[&Actor],
        cc: &[&Actor],
        subject: &str,
        text: &str,
        answers: Option<&MessageId>,
    ) -> Result<()> {
        let line = |actors: &[&Actor]| {
            actors.iter().map(|a| a.mailbox.called().to_owned()).collect::<Vec<_>>().join(", ")
        };
        let cc_line = if cc.is_empty() { String::new() } else { format!(", Cc {}", line(cc)) };
        let style = who.style;
        anstream::println!(
            "\n{style}{}{style:#} {ASIDE}to {}{cc_line}{ASIDE:#}",
            who.mailbox.called(),
            line(to)
        );
        anstream::println!("    {subject}\n\n{}", telling::indented(text));
        let now = who.zone.zoned(jiff::Timestamp::now());
        let header = |name: &str, actors: &[&Actor]| {
            let all: Vec<String> =
                actors.iter().map(|a| format!("{} <{}>", a.mailbox.called(), a.mailbox.address())).collect();
            if all.is_empty() { String::new() } else { format!("{name}: {}\r\n", all.join(", ")) }
        };
        let thread =
            answers.map_or_else(String::new, |id| format!("In-Reply-To: {id}\r\nReferences: {id}\r\n"));
        let raw = format!(
            "From: {} <{}>\r\n{}{}Subject: {subject}\r\nDate: {}\r\nMessage-ID: <{}@{}>\r\n{thread}MIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=UTF-8\r\n\r\n{}\r\n",
            who.mailbox.called(),
            who.mailbox.address(),
            header("To", to),
            header("Cc", cc),
            now.strftime("%a, %d %b %Y %H:%M:%S %z"),
            self.mails,
            who.mailbox.address().domain(),
            text.replace('\n', "\r\n"),
        );
        self.mails += 1;
        let from = who.mailbox.address();
        self.entrance.send(Some(from), self.assistant.mailbox.address(), raw.as_bytes(), "demo").await?;
        Ok(())
    }

    /// Waits for so many deliveries, and tells what led to them.
    pub(super) async fn hears(&mut self, deliveries: usize) -> Result<Vec<Delivery>> {
        let mut all = Vec::new();
        while all.len() < deliveries {
            all.push(self.office.next().await?);
        }
        self.tell_decisions().await?;
        all.sort_by(|a, b| a.to.cmp(&b.to));
        self.tell_deliveries(&all)?;
        Ok(all)
    }

    async fn tell_decisions(&mut self) -> Result<()> {
        for summary in self.app.summaries().await? {
            let Some(story) = self.app.story(summary.meeting).await? else { continue };
            for (_, _, decision) in story.decisions.iter().skip(self.told) {
                let understood: Vec<String> = decision.understood.iter().map(telling::understood).collect();
                anstream::println!(
                    "\n{ASIDE}  understood   {}{ASIDE:#}",
                    understood.join("\n               ")
                );
                for why in &decision.why {
                    anstream::println!(
                        "{ASIDE}  because      {}{ASIDE:#}",
                        telling::reason_in(why, &self.host.zone)
                    );
                }
            }
            self.told = story.decisions.len();
        }
        Ok(())
    }

    /// One letter may go to two people; it is shown once.
    fn tell_deliveries(&mut self, all: &[Delivery]) -> Result<()> {
        let mut shown: Vec<MessageId> = Vec::new();
        for delivery in all {
            let mail = mime::parse(&delivery.bytes)?;
            let Some(id) = mail.message_id.clone() else { bail!("a mail without a Message-ID") };
            if shown.contains(&id) {
                continue;
            }
            shown.push(id);
            self.mails += 1;
            let names =
                |list: &[Mailbox]| list.iter().map(|m| m.called().to_owned()).collect::<Vec<_>>().join(", ");
            let cc = if mail.cc.is_empty() { String::new() } else { format!(", Cc {}", names(&mail.cc)) };
            let from = mail.from.as_ref().map_or("?", |f| f.called());
            anstream::println!("\n{ASSISTANT}{from}{ASSISTANT:#} {ASIDE}to {}{cc}{ASIDE:#}", names(&mail.to));
            anstream::println!(
                "    {}\n\n{}",
                mail.subject,
                telling::indented(&mime::whole_text(&delivery.bytes)?)
            );
        }
        Ok(())
    }

    /// Stops the server; the folder goes with the stage.
    pub(super) async fn clear(self) {
        self.server.stop().await;
        self.app.store.clone().close().await;
    }
}

/// A configuration like `ingram init`'s, on loopback and in a folder that will be gone.
fn configuration(folder: &std::path::Path, office: SocketAddr, assistant: &Actor) -> Result<Config> {
    Ok(Config {
        hostname: "mx.acme.example".to_owned(),
        smtp: Some(Place::Tcp(SocketAddr::from(([127, 0, 0, 1], 0)))),
        lmtp: None,
        certificate: None,
        store_url: format!("sqlite:{}", folder.join("ingram.db").display()),
        keys: folder.join("keys"),
        root_key: folder.join("root.key"),
        assistants: vec![Assistant { mailbox: assistant.mailbox.clone() }],
        exit: Exit::Relay(Relay {
            host: office.ip().to_string(),
            port: office.port(),
            security: Security::None,
            user: None,
        }),
        trust: Trust { authserv_id: None, submission: vec![Network::parse("127.0.0.0/8")?] },
    })
}
