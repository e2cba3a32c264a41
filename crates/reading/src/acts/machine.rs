use crate::Role;
use crate::lang::Cue;
use crate::scene::Scene;

/// A mail that no person wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Machine {
    /// A delivery failure.
    Bounce,
    /// An automatic reply.
    AutoReply,
}

/// Whether a machine wrote it: by its headers, its sender, its subject, its words.
pub(crate) fn machine(scene: &Scene<'_>) -> Option<Machine> {
    let local = scene.conversation.sender.address.local().to_lowercase();
    let daemon =
        ["mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon"].iter().any(|d| local.starts_with(d));
    let in_subject = |cue: Cue| scene.subject_hits.of(cue).next().is_some();
    let failed = scene.has(Cue::Bounce) || in_subject(Cue::Bounce);
    if failed && (daemon || in_subject(Cue::Bounce) || scene.conversation.role == Role::Other) {
        return Some(Machine::Bounce);
    }
    let noreply = ["noreply", "no-reply", "donotreply", "do-not-reply"].iter().any(|d| local.contains(d));
    let phrases = scene.hits.of(Cue::AutoReply).count();
    let automatic = scene.mail.automatic || in_subject(Cue::AutoReply) || daemon || noreply;
    if (automatic && (scene.mail.automatic || in_subject(Cue::AutoReply) || phrases > 0))
        || (phrases >= 3 && !answers(scene.mail.subject))
        || (phrases >= 2 && scene.has(Cue::Return) && !scene.has(Cue::Can) && !answers(scene.mail.subject))
    {
        return Some(Machine::AutoReply);
    }
    None
}

/// "Re:", "AW:", "RIF:": somebody pressed the reply button.
fn answers(subject: &str) -> bool {
    const PREFIXES: [&str; 10] = ["re", "aw", "antw", "sv", "rif", "r", "ref", "res", "betr", "vs"];
    subject
        .split_once(':')
        .is_some_and(|(prefix, _)| PREFIXES.iter().any(|p| prefix.trim().eq_ignore_ascii_case(p)))
}
