//! Words of calling off that call nothing off: denied, under a condition, or said of something else than the meeting.

use crate::constraints::Piece;
use crate::lang::Cue;
use crate::text::{Hit, Hits, Sentences, Text};
use std::ops::Range;

/// Drops what ends neither the meeting nor the wish to meet.
pub(crate) fn drop_spared(
    text: &Text<'_>,
    sentences: &Sentences,
    pieces: &[Piece],
    hits: Vec<Hit<Cue>>,
) -> Vec<Hit<Cue>> {
    if !hits.iter().any(|h| ends(h.cue)) {
        return hits.into_iter().filter(|h| !helps(h.cue)).collect();
    }
    let all = Hits::new(hits.clone());
    let sparing = Sparing { text, sentences, pieces, hits: &all };
    hits.into_iter().filter(|h| !helps(h.cue) && !sparing.spares(h)).collect()
}

/// How many words a thing may stand before what calls it off.
const BEFORE: usize = 6;
/// How many words may stand between what calls off and its object.
const BETWEEN: usize = 2;

/// What joins two clauses, and what only gives a reason or a companion: its noun is no object.
const LINKS: [&str; 52] = [
    "because", "as", "since", "due", "for", "to", "with", "at", "from", "weil", "da", "wegen", "mit",
    "cause", "car", "pour", "avec", "por", "para", "con", "porque", "per", "met", "voor", "want", "omdat",
    "door", "com", "perche", "vanwege", "aufgrund", "fur", "mein", "of", "after", "nach", "apres", "tras",
    "dopo", "na", "apos", "zu", "zum", "zur", "bei", "beim", "chez", "debido", "causa", "parce", "puisque",
    "devido",
];

/// Whoever writes, or a new clause: what stands before is not what is called off behind it.
const TURNS: [&str; 48] = [
    "and", "so", "i", "we", "please", "must", "hence", "but", "und", "ich", "wir", "bitte", "also", "aber",
    "muss", "mussen", "et", "je", "j", "nous", "on", "merci", "donc", "mais", "dois", "y", "tengo",
    "tenemos", "debo", "favor", "pero", "e", "devo", "dobbiamo", "ma", "quindi", "en", "ik", "we", "wij",
    "moet", "graag", "dus", "maar", "tenho", "temos", "mas", "eu",
];

/// Whoever says that they must, or asks for it, means the meeting.
const WISHES: [&str; 21] = [
    "please", "must", "need", "have", "bitte", "muss", "mussen", "dois", "devons", "veuillez", "merci",
    "tengo", "tenemos", "debo", "devo", "dobbiamo", "moet", "moeten", "tenho", "temos", "favor",
];

/// What turns from the condition to what is asked for all the same.
const BUTS: [&str; 16] = [
    "but",
    "so",
    "please",
    "aber",
    "bitte",
    "also",
    "mais",
    "donc",
    "pero",
    "favor",
    "ma",
    "quindi",
    "maar",
    "dus",
    "mas",
    "therefore",
];

/// What is looked for only to tell which words end nothing; no other step is to see it.
fn helps(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Kept | Cue::Stands | Cue::NoWay | Cue::IfSo | Cue::IfYouLike | Cue::Thing | Cue::MeetingWord
    )
}

fn ends(cue: Cue) -> bool {
    matches!(cue, Cue::Cancel | Cue::CallOff | Cue::Refuse | Cue::Decline | Cue::Stop | Cue::StopSure)
}

struct Sparing<'s, 't> {
    text: &'s Text<'t>,
    sentences: &'s Sentences,
    pieces: &'s [Piece],
    hits: &'s Hits<Cue>,
}

impl Sparing<'_, '_> {
    fn spares(&self, hit: &Hit<Cue>) -> bool {
        let off = matches!(hit.cue, Cue::Cancel | Cue::CallOff);
        let stop = matches!(hit.cue, Cue::Stop | Cue::StopSure);
        ends(hit.cue)
            && ((!stop && self.kept(hit))
                || (off && (self.denied_after(hit) || self.under_condition(hit) || self.of_a_thing(hit)))
                || ((off || stop) && self.stands(hit)))
    }

    /// A longer phrase says that nothing ends.
    fn kept(&self, hit: &Hit<Cue>) -> bool {
        // "No, cancel it": an answer with a comma behind it denies nothing.
        let joined = |k: &Hit<Cue>| {
            hit.words.start <= k.words.start || self.segment(k.words.start).contains(&hit.words.start)
        };
        let over = |k: &Hit<Cue>| k.words.start < hit.words.end && hit.words.start < k.words.end;
        self.hits.of(Cue::Kept).any(|k| over(k) && joined(k))
    }

    /// "Cancel? No way."
    fn denied_after(&self, hit: &Hit<Cue>) -> bool {
        let Some(sentence) = self.sentences.of(hit.words.start).filter(|s| s.asks) else { return false };
        let next = sentence.words.end..sentence.words.end + 2;
        self.hits.of(Cue::NoWay).any(|n| next.contains(&n.words.start))
    }

    /// "If it rains, we cancel": the condition opens the sentence, holds the word or comes right behind it.
    fn under_condition(&self, hit: &Hit<Cue>) -> bool {
        let (sentence, segment) = (self.sentence(hit), self.segment(hit.words.start));
        let polite = |c: &Hit<Cue>| {
            let over = |p: &Hit<Cue>| p.words.start < c.words.end && c.words.start < p.words.end;
            self.hits.of(Cue::IfYouLike).any(over)
        };
        let alone = |c: &Hit<Cue>| {
            let own = self.segment(c.words.start);
            own.len() == 1 || self.raw(c.words.start).contains('í')
        };
        self.hits.of(Cue::IfSo).filter(|c| !polite(c) && !alone(c)).any(|c| {
            let at = c.words.start;
            let before = sentence.contains(&at) && at < hit.words.start;
            let turned = (at..hit.words.start).any(|i| BUTS.contains(&self.text.fold_at(i)));
            let opens = before && at <= sentence.start + 1;
            let holds = before && segment.contains(&at);
            let behind = segment.contains(&at) && (hit.words.end..hit.words.end + 3).contains(&at);
            ((opens || holds) && !turned) || behind
        })
    }

    /// What is called off, or who calls off, is no meeting: the next noun behind, or the next before.
    fn of_a_thing(&self, hit: &Hit<Cue>) -> bool {
        let segment = self.segment(hit.words.start);
        match self.object(hit, &segment) {
            Some(thing) => thing,
            None => self.subject(hit, &segment),
        }
    }

    /// Whether the object behind the word is a thing (`Some(true)`) or the meeting (`Some(false)`).
    fn object(&self, hit: &Hit<Cue>, segment: &Range<usize>) -> Option<bool> {
        let last = (hit.words.end + BETWEEN + 1).min(segment.end);
        for i in hit.words.start + 1..last {
            if self.is(Cue::MeetingWord, i) {
                return Some(false);
            }
            if self.is(Cue::Thing, i) {
                return Some(!self.is(Cue::MeetingWord, i + 1) || i + 1 >= segment.end);
            }
            if i >= hit.words.end && LINKS.contains(&self.text.fold_at(i)) {
                return None;
            }
        }
        None
    }

    fn subject(&self, hit: &Hit<Cue>, segment: &Range<usize>) -> bool {
        let first = hit.words.start.saturating_sub(BEFORE).max(segment.start);
        for i in (first..hit.words.start).rev() {
            if self.turns(i) || self.is(Cue::MeetingWord, i) {
                return false;
            }
            if self.is(Cue::Thing, i) {
                let led = i.saturating_sub(2).max(segment.start)..i;
                return !led.into_iter().any(|l| LINKS.contains(&self.text.fold_at(l)));
            }
        }
        false
    }

    /// "È" and "é" are verbs, "e" is "and".
    fn turns(&self, word: usize) -> bool {
        let fold = self.text.fold_at(word);
        TURNS.contains(&fold) && (fold != "e" || self.raw(word).is_ascii())
    }

    /// "Ours stands", "I'm coming anyway": what was called off is something else, unless it is named or asked for.
    fn stands(&self, hit: &Hit<Cue>) -> bool {
        let segment = self.segment(hit.words.start);
        let named = segment.clone().any(|i| self.is(Cue::MeetingWord, i))
            || self.pieces.iter().any(|p| segment.contains(&p.words.start));
        let stop = matches!(hit.cue, Cue::Stop | Cue::StopSure);
        let wished = !stop && segment.clone().any(|i| WISHES.contains(&self.text.fold_at(i)));
        let asks_off = hit.words.start == segment.start && hit.cue == Cue::CallOff && segment.len() <= 2;
        !named
            && !wished
            && !asks_off
            && self
                .hits
                .of(Cue::Stands)
                .any(|s| s.words.start >= hit.words.end || s.words.end <= hit.words.start)
    }

    fn is(&self, cue: Cue, word: usize) -> bool {
        self.hits.of(cue).any(|h| h.words.contains(&word))
    }

    fn sentence(&self, hit: &Hit<Cue>) -> Range<usize> {
        self.sentences.of(hit.words.start).map_or(hit.words.clone(), |s| s.words.clone())
    }

    fn segment(&self, word: usize) -> Range<usize> {
        self.sentences.segment(word).cloned().unwrap_or(word..word + 1)
    }

    fn raw(&self, word: usize) -> &str {
        let span = self.text.words.get(word).map(|w| w.span.clone());
        span.and_then(|s| self.text.raw.get(s)).unwrap_or_default()
    }
}
