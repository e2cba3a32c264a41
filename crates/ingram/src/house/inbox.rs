//! The listener's questions, answered by the app.

use super::Ingram;
use addr::EmailAddress;
use app::{Arrival, Outcome};
use mail::{Envelope, Protocol, ReturnPath, Verdict};
use negotiate::MeetingId;
use std::sync::Arc;
use tokio::sync::Notify;

/// Hands mails to the app and wakes the worker.
pub(super) struct AppInbox {
    pub(super) app: Arc<Ingram>,
    pub(super) work: Arc<Notify>,
}

impl mail::Inbox for AppInbox {
    async fn accepts(&self, recipient: &EmailAddress) -> bool {
        self.app.is_assistant(recipient)
    }

    async fn receive(&self, envelope: Envelope, bytes: Vec<u8>) -> Vec<Verdict> {
        let arrival = Arrival {
            peer: envelope.peer.filter(|_| envelope.protocol == Protocol::Smtp),
            has_return_path: envelope.from != ReturnPath::Null,
            recipients: envelope.recipients.clone(),
        };
        let verdict = match self.app.receive(&arrival, &bytes).await {
            Ok(outcome) => self.verdict(outcome, envelope.protocol),
            Err(error) => {
                tracing::error!(%error, "mail put off");
                Verdict::TryLater
            }
        };
        vec![verdict; envelope.recipients.len()]
    }
}

impl AppInbox {
    fn verdict(&self, outcome: Outcome, protocol: Protocol) -> Verdict {
        match outcome {
            Outcome::Kept(key) => {
                tracing::info!(mail = %MeetingId::from_bytes(key), "mail kept");
                self.work.notify_one();
                Verdict::Kept
            }
            Outcome::Known(key) => {
                tracing::info!(mail = %MeetingId::from_bytes(key), "mail was here before");
                Verdict::Kept
            }
            Outcome::Turned(reason, key) => {
                tracing::warn!(mail = %MeetingId::from_bytes(key), reason = reason.name(), "mail not kept");
                match protocol {
                    Protocol::Smtp => Verdict::Refused { reason: reason.refusal() },
                    // Our own mail server would write to the address in From, which may be forged (backscatter).
                    Protocol::Lmtp => Verdict::Kept,
                }
            }
            Outcome::Unreadable(why) => {
                tracing::warn!(reason = ?why, "mail unreadable");
                Verdict::Refused {
                    reason: "5.6.0 this mail cannot be read: too large, too deep, or no mail at all",
                }
            }
            Outcome::Looped => {
                tracing::warn!(reason = "hops", "mail not kept");
                Verdict::Refused { reason: "5.4.6 too many hops" }
            }
        }
    }
}
