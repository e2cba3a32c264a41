//! Which mail is kept. The table of docs/decisions/011-who-may-speak.md as one pure function.

use crate::documents::Nature;
use negotiate::Authority;

/// What is known of a mail before anything is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts {
    /// A person, a machine for a person, or neither.
    pub(crate) origin: Origin,
    /// Who the From names.
    pub(crate) writer: Writer,
    /// It answers a letter of ours, by a Message-ID that nobody else can know.
    pub(crate) answers_us: bool,
    /// The sender's domain or network vouches for it.
    pub(crate) proven: bool,
    /// The writer is a party of a meeting that is not over.
    pub(crate) has_open_meeting: bool,
}

/// What sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A person.
    Person,
    /// An automatic reply.
    AutoReply,
    /// A delivery failure.
    Bounce,
    /// A list, a bulk mailer, a feedback loop, a receipt; another assistant.
    Machine,
}

/// Who the From names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writer {
    /// One of the hosts.
    Host,
    /// Somebody whom the organisation knows.
    Known,
    /// Somebody else.
    Stranger,
    /// Nobody, or several.
    Unclear,
    /// The assistant itself: a loop.
    Ourselves,
}

/// What becomes of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Admission {
    /// It is kept, as this kind, with this authority.
    Keep(Nature, Authority),
    /// It is not. The reason is for the log, and for the sender where a refusal reaches the real one.
    Turn(Reason),
}

/// Why a mail is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It names a host, and nothing proves it.
    UnprovenHost,
    /// Nobody that this assistant works with.
    Stranger,
    /// Not exactly one author.
    UnclearAuthor,
    /// Written by a machine, and not about a mail of ours.
    Machine,
    /// Our own mail came back to us.
    Loop,
}

impl Reason {
    /// A name for logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::UnprovenHost => "unproven_host",
            Self::Stranger => "stranger",
            Self::UnclearAuthor => "unclear_author",
            Self::Machine => "machine",
            Self::Loop => "loop",
        }
    }

    /// What the real sender is told, in an SMTP refusal.
    #[must_use]
    pub fn refusal(self) -> &'static str {
        match self {
            Self::UnprovenHost => {
                "5.7.1 nothing proves that this host sent it; the mail must pass DMARC or come in authenticated"
            }
            Self::Stranger => {
                "5.7.1 this assistant only takes mail from its hosts and from people it is arranging a meeting with"
            }
            Self::UnclearAuthor => "5.7.1 a mail needs exactly one author in its From field",
            Self::Machine => "5.7.1 this assistant takes no automatic mail",
            Self::Loop => "5.4.6 this mail is the assistant's own",
        }
    }
}

/// Decides.
pub(crate) fn admit(facts: Facts) -> Admission {
    let authority = match (facts.proven, facts.answers_us) {
        (true, _) => Authority::Proven,
        (false, true) => Authority::InThread,
        (false, false) => Authority::Claimed,
    };
    match facts.origin {
        Origin::Machine => return Admission::Turn(Reason::Machine),
        Origin::Bounce if facts.answers_us => return Admission::Keep(Nature::Bounce, authority),
        Origin::AutoReply if facts.answers_us => return Admission::Keep(Nature::Automatic, authority),
        Origin::Bounce | Origin::AutoReply => return Admission::Turn(Reason::Machine),
        Origin::Person => {}
    }
    match facts.writer {
        Writer::Ourselves => Admission::Turn(Reason::Loop),
        Writer::Unclear => Admission::Turn(Reason::UnclearAuthor),
        Writer::Host if facts.proven => Admission::Keep(Nature::Personal, authority),
        Writer::Host => Admission::Turn(Reason::UnprovenHost),
        Writer::Known if facts.answers_us || facts.has_open_meeting => {
            Admission::Keep(Nature::Personal, authority)
        }
        Writer::Stranger if facts.answers_us => Admission::Keep(Nature::Personal, authority),
        Writer::Known | Writer::Stranger => Admission::Turn(Reason::Stranger),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BY_A_STRANGER: Facts = Facts {
        origin: Origin::Person,
        writer: Writer::Stranger,
        answers_us: false,
        proven: false,
        has_open_meeting: false,
    };

    #[test]
    fn a_host_is_believed_only_with_proof() {
        let host = Facts { writer: Writer::Host, ..BY_A_STRANGER };
        assert_eq!(admit(host), Admission::Turn(Reason::UnprovenHost));
        // A guest on the thread knows our Message-IDs too, so an answer to us is no proof of being the host.
        assert_eq!(admit(Facts { answers_us: true, ..host }), Admission::Turn(Reason::UnprovenHost));
        assert_eq!(
            admit(Facts { proven: true, ..host }),
            Admission::Keep(Nature::Personal, Authority::Proven)
        );
    }

    #[test]
    fn a_guest_is_heard_in_the_thread_or_about_an_open_meeting() {
        let guest = Facts { writer: Writer::Known, ..BY_A_STRANGER };
        assert_eq!(admit(guest), Admission::Turn(Reason::Stranger));
        assert_eq!(
            admit(Facts { answers_us: true, ..guest }),
            Admission::Keep(Nature::Personal, Authority::InThread)
        );
        let open = Facts { has_open_meeting: true, ..guest };
        assert_eq!(admit(open), Admission::Keep(Nature::Personal, Authority::Claimed));
    }

    #[test]
    fn machines_are_heard_only_about_our_own_mail() {
        for origin in [Origin::Bounce, Origin::AutoReply, Origin::Machine] {
            let loose = Facts {
                origin,
                writer: Writer::Known,
                has_open_meeting: true,
                proven: true,
                ..BY_A_STRANGER
            };
            assert_eq!(admit(loose), Admission::Turn(Reason::Machine), "{origin:?}");
        }
        let bounce = Facts { origin: Origin::Bounce, answers_us: true, ..BY_A_STRANGER };
        assert_eq!(admit(bounce), Admission::Keep(Nature::Bounce, Authority::InThread));
    }

    #[test]
    fn our_own_mail_and_mail_by_nobody_are_turned_away() {
        let loops = Facts { writer: Writer::Ourselves, proven: true, answers_us: true, ..BY_A_STRANGER };
        assert_eq!(admit(loops), Admission::Turn(Reason::Loop));
        let unclear = Facts { writer: Writer::Unclear, answers_us: true, ..BY_A_STRANGER };
        assert_eq!(admit(unclear), Admission::Turn(Reason::UnclearAuthor));
    }
}
