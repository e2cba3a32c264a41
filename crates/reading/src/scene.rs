//! A mail on the table: its words, what was found in them, and the conversation around it.

use crate::acts::drop_spared;
use crate::constraints::{Piece, Places, Stretch, part_exceptions};
use crate::lang::{self, Cue};
use crate::numbers::{Numbers, View, join_labels};
use crate::text::{Break, Hit, Hits, Kind, Lexicon, Sentences, Spans, Text};
use crate::{Conversation, Mail, Role, Stage};
use std::cell::OnceCell;
use std::ops::Range;
use when::Zone;

/// Everything that the later steps look at.
pub(crate) struct Scene<'a> {
    pub(crate) mail: &'a Mail<'a>,
    pub(crate) conversation: &'a Conversation,
    pub(crate) text: Text<'a>,
    /// Sentences, in order.
    pub(crate) sentences: Sentences,
    /// Phrases of the text, by where they begin.
    pub(crate) hits: Hits<Cue>,
    /// Phrases of the subject.
    pub(crate) subject_hits: Hits<Cue>,
    /// Times, in order.
    pub(crate) pieces: Spans<Piece>,
    /// Offers named by their numbers, which stand among the times.
    pub(crate) numbers: Numbers,
    /// What is said of the times, once it has been looked for.
    pub(crate) stretches: OnceCell<Vec<Stretch>>,
    /// Where people are.
    pub(crate) places: Places,
    /// The language, as a BCP 47 primary tag.
    pub(crate) language: &'static str,
    /// The zone of times that name none.
    pub(crate) zone: Zone,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(mail: &'a Mail<'a>, conversation: &'a Conversation) -> Self {
        let mut text = Text::new(mail.text);
        let subject = Text::new(mail.subject);
        let (language, lexicon) = lang::detect(&[&text, &subject], mail.language);
        lexicon.mend(&mut text, &|word| lang::is_common(word));
        let zone = writer_zone(mail, conversation);
        let offers = conversation.thread.as_ref().map_or(&[][..], |t| &t.offers);
        join_labels(&mut text, offers, &crate::answers::is_plain);
        let sentences = Sentences::new(&text);
        let pieces = crate::constraints::find(
            &text,
            &sentences,
            language,
            mail,
            &zone,
            conversation.sender.zone.is_some() || mail.zone.is_some(),
        );
        let mut hits = phrases(lexicon, language, &text, &sentences, &pieces);
        let view = View {
            text: &text,
            sentences: &sentences,
            pieces: &pieces,
            hits: &hits,
            offers,
            zone: &zone,
            language,
        };
        let numbers = Numbers::find(&view);
        let mut pieces = pieces;
        if !numbers.is_empty() {
            pieces = numbers.among(pieces, offers, &zone);
            hits = numbers.without_own(phrases(lexicon, language, &text, &sentences, &pieces));
        }
        let subject_hits = Hits::new(lexicon.search(&subject, &|_| false));
        let mut scene = Self {
            mail,
            conversation,
            text,
            sentences,
            hits,
            subject_hits,
            pieces: Spans::new(pieces),
            numbers,
            stretches: OnceCell::new(),
            places: Places::default(),
            language,
            zone,
        };
        crate::constraints::adjust(&mut scene);
        if !scene.numbers.is_empty() {
            // A row is one time, whatever words of time are in it.
            let pieces = std::mem::take(&mut scene.pieces).into_vec();
            scene.pieces = Spans::new(scene.numbers.among(pieces, offers, &scene.zone));
        }
        scene.places = crate::constraints::places(&mut scene);
        scene
    }

    /// Whether a phrase stands anywhere in the text.
    pub(crate) fn has(&self, cue: Cue) -> bool {
        self.first(cue).is_some()
    }

    /// Whether a phrase begins within some words.
    pub(crate) fn has_in(&self, cue: Cue, words: &Range<usize>) -> bool {
        self.hits.of(cue).any(|h| words.contains(&h.words.start) && h.words.end <= words.end)
    }

    /// Phrases that lie within some words.
    pub(crate) fn hits_in<'s>(
        &'s self,
        words: &Range<usize>,
    ) -> impl Iterator<Item = &'s Hit<Cue>> + use<'s, 'a> {
        self.hits.within(words)
    }

    /// Whether a phrase stands somewhere that no word of denial stands before ("don't cancel") and no question asks
    /// whether it should be ("do I have to cancel?").
    pub(crate) fn asserts(&self, cue: Cue) -> bool {
        self.hits.of(cue).any(|hit| {
            let sentence = self.sentence_of(hit.words.start);
            let near = hit.words.start.saturating_sub(3).max(sentence.start)..hit.words.start;
            let asked = self.asks(&sentence) && self.has_in(Cue::Question, &sentence);
            !self.has_in(Cue::Not, &near) && !asked
        })
    }

    /// The first phrase of a meaning.
    pub(crate) fn first(&self, cue: Cue) -> Option<&Hit<Cue>> {
        self.hits.of(cue).next()
    }

    /// The sentence that a word stands in.
    pub(crate) fn sentence_of(&self, word: usize) -> Range<usize> {
        self.sentences.of(word).map_or(word..word + 1, |c| c.words.clone())
    }

    /// Whether a sentence is a question.
    pub(crate) fn asks(&self, sentence: &Range<usize>) -> bool {
        self.sentences.of(sentence.start).is_some_and(|s| s.asks && s.words == *sentence)
    }

    /// The stretch between commas and colons that a word stands in.
    pub(crate) fn segment_of(&self, word: usize) -> Range<usize> {
        self.sentences.segment(word).cloned().unwrap_or(word..word + 1)
    }

    /// How far the negotiation is; `None` for a first mail.
    pub(crate) fn stage(&self) -> Option<Stage> {
        self.conversation.thread.as_ref().map(|t| t.stage)
    }

    /// Whether the host wrote.
    pub(crate) fn by_host(&self) -> bool {
        self.conversation.role == Role::Host
    }

    /// The length that windows are probed with: what the mail says, else the thread's, else half an hour.
    pub(crate) fn length_min(&self, said: Option<u32>) -> u32 {
        said.or(self.conversation.thread.as_ref().and_then(|t| t.length_min)).unwrap_or(30)
    }
}

/// The phrases of a text, without those that are part of others or of names.
fn phrases(
    lexicon: &Lexicon<Cue>,
    language: &str,
    text: &Text<'_>,
    sentences: &Sentences,
    pieces: &[Piece],
) -> Hits<Cue> {
    let timed = timed_words(text, pieces);
    let mut hits = lexicon.search(text, &|word| timed.get(word) == Some(&true));
    of_details(&mut hits);
    of_names(text, &mut hits, pieces);
    of_else(text, &mut hits, pieces);
    of_what_happens(text, &mut hits);
    of_if(text, &mut hits);
    of_arrivals(&mut hits);
    if language != "de" {
        of_towns(text, &mut hits, pieces);
    }
    part_exceptions(&mut hits);
    Hits::new(drop_spared(text, sentences, pieces, hits))
}

/// "He may skip it", "das Video sparen wir uns": a word of ending within a longer phrase about who comes, or by which way,
/// ends no meeting.
fn of_details(hits: &mut Vec<Hit<Cue>>) {
    let detail = |h: &&Hit<Cue>| matches!(h.cue, Cue::OptionalPerson | Cue::InsteadOf);
    let about: Vec<Range<usize>> = hits.iter().filter(detail).map(|h| h.words.clone()).collect();
    let within = |h: &Hit<Cue>| {
        about.iter().any(|a| a.start <= h.words.start && h.words.end <= a.end && a.len() > h.words.len())
    };
    hits.retain(|h| !(matches!(h.cue, Cue::Cancel | Cue::CallOff | Cue::Cannot) && within(h)));
}

/// "The last working day of the month": what names a time that lies ahead does not tell of one that has been.
fn of_names(text: &Text<'_>, hits: &mut Vec<Hit<Cue>>, pieces: &[Piece]) {
    const JOINTS: [&str; 4] = ["o", "u", "y", "e"];
    let timed = |i: usize| pieces.iter().any(|p| p.words.contains(&i));
    // "El primer o *segundo* martes": a word of the time is no verb.
    let of_time = |h: &Hit<Cue>| h.words.clone().all(|i| timed(i) || JOINTS.contains(&text.fold_at(i)));
    hits.retain(|h| h.cue != Cue::Engaged || !of_time(h));
    let inside = |h: &Hit<Cue>| {
        pieces.iter().any(|p| !p.past && p.words.start <= h.words.start && h.words.end <= p.words.end)
    };
    hits.retain(|h| !(matches!(h.cue, Cue::Background | Cue::Told) && inside(h)));
}

/// "O *si no* lunes", "ou *sinon* lundi": the no of "else" denies no time behind it.
fn of_else(text: &Text<'_>, hits: &mut Vec<Hit<Cue>>, pieces: &[Piece]) {
    let ends_else = |h: &Hit<Cue>| {
        let before = h.words.start.checked_sub(1).map(|i| text.fold_at(i)).unwrap_or_default();
        let no = ["no", "nao"].contains(&text.fold_at(h.words.start));
        no && ["si", "se"].contains(&before)
            && pieces
                .iter()
                .any(|p| p.words.contains(&(h.words.start + 1)) && p.words.contains(&(h.words.end - 1)))
    };
    hits.retain(|h| !(matches!(h.cue, Cue::Cannot | Cue::Averse | Cue::Except) && ends_else(h)));
}

/// "Something's *come up* at the clinic": nobody is asked to come there.
fn of_what_happens(text: &Text<'_>, hits: &mut Vec<Hit<Cue>>) {
    let happens = |h: &Hit<Cue>| {
        let before = h.words.start.saturating_sub(3)..h.words.start;
        let subject = |i: usize| ["something", "sth", "stuff", "emergency"].contains(&text.fold_at(i));
        text.fold_at(h.words.start).starts_with("com") && before.into_iter().any(subject)
    };
    hits.retain(|h| !(matches!(h.cue, Cue::MeetAt | Cue::InPerson) && happens(h)));
}

/// "*Si* llueve, cancelamos": without its accent and with a comma later in the sentence it is an if, and no yes.
fn of_if(text: &Text<'_>, hits: &mut Vec<Hit<Cue>>) {
    let is_if = |h: &Hit<Cue>| {
        let word = text.words.get(h.words.start);
        let bare =
            word.is_some_and(|w| text.raw.get(w.span.clone()).is_some_and(|r| r.eq_ignore_ascii_case("si")));
        let brk = |i: usize| text.words.get(i).map_or(Break::Stop, |w| w.brk);
        let next = h.words.start + 1;
        let end = (next..).find(|i| brk(*i) >= Break::Comma).unwrap_or(next);
        h.words.len() == 1 && bare && end > next && brk(end) == Break::Comma
    };
    hits.retain(|h| !(h.cue == Cue::Yes && is_if(h)));
}

/// "Mein *Zug kommt* um 11 an": who arrives need not leave.
fn of_arrivals(hits: &mut Vec<Hit<Cue>>) {
    let lands: Vec<Range<usize>> =
        hits.iter().filter(|h| h.cue == Cue::Lands).map(|h| h.words.clone()).collect();
    let arrives = |h: &Hit<Cue>| lands.iter().any(|l| l.start < h.words.end && h.words.start < l.end);
    hits.retain(|h| h.cue != Cue::EndBy || !arrives(h));
}

/// "Dinner in Kings *Cross Thursday*": the last word of a name behind a word of place does nothing to what follows. German
/// nouns have capitals of their own.
fn of_towns(text: &Text<'_>, hits: &mut Vec<Hit<Cue>>, pieces: &[Piece]) {
    const LEADS: [&str; 20] = [
        "in", "at", "near", "by", "around", "to", "from", "a", "au", "en", "chez", "vers", "da", "presso",
        "te", "bij", "em", "no", "na", "cerca",
    ];
    let proper = |i: usize| {
        let word = text.words.get(i).filter(|w| w.kind == Kind::Word && w.capital && w.brk < Break::Comma);
        let mixed = word
            .and_then(|w| text.raw.get(w.span.clone()))
            .is_some_and(|r| r.chars().any(char::is_lowercase));
        mixed && !pieces.iter().any(|p| p.words.contains(&i))
    };
    let led = (0..text.words.len()).filter(|i| LEADS.contains(&text.fold_at(*i)));
    let names: Vec<Range<usize>> = led
        .map(|lead| lead + 1..(lead + 1..).find(|i| !proper(*i)).unwrap_or(lead + 1))
        .filter(|name| name.len() > 1)
        .collect();
    let leaves = |h: &Hit<Cue>| {
        names.iter().any(|n| n.start < h.words.start && h.words.start < n.end && n.end < h.words.end)
    };
    hits.retain(|h| !leaves(h));
}

/// For each word, whether it belongs to a time.
fn timed_words(text: &Text<'_>, pieces: &[Piece]) -> Vec<bool> {
    let mut timed = vec![false; text.words.len()];
    for piece in pieces {
        if let Some(words) = timed.get_mut(piece.words.clone()) {
            words.fill(true);
        }
    }
    timed
}

/// What the sender is known to keep, else what the mail was written in, else the host's.
fn writer_zone(mail: &Mail<'_>, conversation: &Conversation) -> Zone {
    let known = conversation.sender.zone.clone().or_else(|| mail.zone.clone());
    known.or_else(|| conversation.host.zone.clone()).unwrap_or_else(Zone::utc)
}
