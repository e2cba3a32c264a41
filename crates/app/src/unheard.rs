//! Words that led to nothing. Nobody's mail ends in silence: the host sees what a guest wrote, and is asked what they
//! meant themselves. Thanks and small talk need no answer.

use crate::stepping::Cause;
use negotiate::{Act, Authority, Doubt, Event, Rule, Said, Speaker, Why};

/// Shorter than this is a greeting or a nod.
const WORDS_MIN: usize = 3;
/// Longer than this is more than thanks, even if it thanks.
const THANKS_WORDS_MAX: usize = 14;

/// Beginnings of words by which people thank, agree or take leave, in the languages that we read.
const COURTESIES: &[&str] = &[
    "thank",
    "thx",
    "cheers",
    "great",
    "perfect",
    "lovely",
    "wonderful",
    "forward",
    "noted",
    "dank",
    "prima",
    "perfekt",
    "super",
    "freu",
    "merci",
    "parfait",
    "impeccable",
    "réjoui",
    "graci",
    "perfecto",
    "genial",
    "estupendo",
    "grazie",
    "perfetto",
    "ottimo",
    "bedankt",
    "fijn",
    "obrigad",
    "perfeito",
    "ótimo",
];

/// What to hear instead, where the engine found nothing to do in what somebody said: a guest's words as a question for
/// the host, a host's as unclear. `None` where silence is right.
pub(crate) fn hear_again(cause: &Cause, why: &[Why]) -> Option<Event> {
    let Event::Said { by, authority, .. } = &cause.event else { return None };
    let words = cause.words.as_deref()?;
    let settled = |w: &Why| {
        matches!(w, Why::Rule { rule: Rule::AgreedAlready | Rule::MeetingIsOver | Rule::GuestStopped })
    };
    if why.iter().any(settled) || is_courtesy(words) {
        return None;
    }
    let said = match by {
        Speaker::Guest(_) if *authority >= Authority::InThread => {
            Said { acts: vec![Act::Question], ..Said::default() }
        }
        Speaker::Host if *authority >= Authority::Proven => {
            Said { doubt: Some(Doubt::WhatIsMeant), ..Said::default() }
        }
        Speaker::Guest(_) | Speaker::Host | Speaker::Stranger => return None,
    };
    Some(Event::Said { by: *by, authority: *authority, said: Box::new(said) })
}

fn is_courtesy(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let thanks = words.iter().any(|w| COURTESIES.iter().any(|c| w.starts_with(c)));
    let asks = text.contains('?');
    words.len() < WORDS_MIN || (thanks && !asks && words.len() <= THANKS_WORDS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thanks_are_no_question() {
        for text in [
            "Thanks!",
            "Great, see you on Tuesday then.",
            "Vielen Dank, bis Dienstag!",
            "ok",
            "Merci Amy, à mardi",
        ] {
            assert!(is_courtesy(text), "{text}");
        }
        for text in [
            "What is the meeting about, please? Thanks",
            "I will be ten minutes late.",
            "2番でお願いします thanks to you all, dear friends, for the many good words that you sent to us",
        ] {
            assert!(!is_courtesy(text), "{text}");
        }
    }
}
