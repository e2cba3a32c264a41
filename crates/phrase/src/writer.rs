use crate::cast::{Cast, Participant, one_line};
use crate::lexicon::Lexicon;
use crate::page::{Block, Page};
use crate::times::Times;
use crate::{Language, guest_letter, host_letter, invitation, limits, subject};
use fluent_bundle::FluentValue;
use ical::Invitation;
use negotiate::{Copy, Details, Letter, LetterKind, Medium, Offer, PersonId};
use std::fmt;

/// A mail in words.
#[derive(Clone, PartialEq, Eq)]
pub struct Written {
    /// The subject: the conversation's, marked as an answer once.
    pub subject: String,
    /// The mail as plain text, lines ending in LF, paragraphs unwrapped.
    pub text: String,
    /// The same words as HTML.
    pub html: String,
    /// The calendar object to send along.
    pub invitation: Option<Invitation>,
}

/// A mail is personal: a debug print shows its size.
impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Written({} octets, {:?})", self.text.len(), self.invitation)
    }
}

/// Writes a letter in the reader's language. The reader is the host where the letter is addressed to the host, else the
/// guest.
#[must_use]
pub fn write(letter: &Letter, cast: &Cast, language: Language) -> Written {
    let desk = Desk::new(letter, cast, language);
    let mut body = vec![Block::line(desk.greeting())];
    body.extend(desk.content());
    body.push(Block { lines: vec![desk.say("closing", &[]), cast.assistant.given.clone()], indented: false });
    let page = Page { language: language.tag(), body, footer: desk.footer() };
    Written {
        subject: subject::subject(&letter.details, cast),
        text: page.text(),
        html: page.html(),
        invitation: invitation::of(&desk),
    }
}

/// What all parts of one mail are written from.
pub(crate) struct Desk<'a> {
    pub(crate) letter: &'a Letter,
    pub(crate) cast: &'a Cast,
    pub(crate) language: Language,
    pub(crate) times: Times,
    lexicon: Lexicon,
}

/// Who reads it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    Host,
    Guest,
}

impl<'a> Desk<'a> {
    fn new(letter: &'a Letter, cast: &'a Cast, language: Language) -> Self {
        let times = Times::new(language, &letter.zone, letter.other_zone.as_ref(), cast.stamp);
        Self { letter, cast, language, times, lexicon: Lexicon::of(language) }
    }

    pub(crate) fn say<'v>(&self, key: &str, values: &[(&'v str, FluentValue<'v>)]) -> String {
        self.lexicon.say(key, values)
    }

    pub(crate) fn reader(&self) -> Reader {
        if self.letter.to == self.cast.host.id { Reader::Host } else { Reader::Guest }
    }

    pub(crate) fn host(&self) -> String {
        self.cast.host.called()
    }

    /// The host's name where the same mail has just given all of it.
    pub(crate) fn host_again(&self) -> String {
        self.cast.host.addressed(self.language).unwrap_or_else(|| self.host())
    }

    /// The names of the guests whom the letter is about, to the host.
    pub(crate) fn guest(&self) -> String {
        self.names(&self.letter.about)
    }

    /// How many guests the letter is about.
    pub(crate) fn guest_count(&self) -> usize {
        self.concerned(&self.letter.about).count().max(1)
    }

    /// The names of these guests as one list; of all, where none is named.
    pub(crate) fn names(&self, about: &[PersonId]) -> String {
        let names: Vec<String> = self.concerned(about).map(|guest| guest.person.called()).collect();
        match names.split_last() {
            None => self.say("your-guest", &[]),
            Some((only, [])) => only.clone(),
            Some((last, rest)) => {
                let rest = rest.join(", ");
                self.say("list-last", &[("rest", rest.into()), ("last", last.clone().into())])
            }
        }
    }

    fn concerned(&self, about: &[PersonId]) -> impl Iterator<Item = &'a Participant> {
        let cast = self.cast;
        cast.guests.iter().filter(move |guest| about.is_empty() || about.contains(&guest.person.id))
    }

    /// Whom the reader meets.
    pub(crate) fn other(&self) -> String {
        match self.reader() {
            Reader::Host => self.names(&[]),
            Reader::Guest => self.host(),
        }
    }

    /// The first line. In the first mail to a person it says that an AI writes, and whose.
    fn greeting(&self) -> String {
        let reader = match self.reader() {
            Reader::Host => Some(&self.cast.host),
            Reader::Guest => {
                self.cast.guests.iter().map(|guest| &guest.person).find(|person| person.id == self.letter.to)
            }
        };
        let name = reader.and_then(|person| person.addressed(self.language));
        let key = match (self.letter.first, self.reader(), name.is_some()) {
            (true, Reader::Guest, true) => "greeting-first",
            (true, Reader::Guest, false) => "greeting-first-nameless",
            (true, Reader::Host, true) => "greeting-first-host",
            (true, Reader::Host, false) => "greeting-first-host-nameless",
            (false, Reader::Guest | Reader::Host, true) => "greeting",
            (false, Reader::Guest | Reader::Host, false) => "greeting-nameless",
        };
        let given = self.cast.assistant.given.clone();
        let name = name.unwrap_or_default();
        self.say(key, &[("name", name.into()), ("given", given.into()), ("host", self.host().into())])
    }

    fn content(&self) -> Vec<Block> {
        match &self.letter.kind {
            LetterKind::Offer { offers, why } => guest_letter::offer(self, offers, *why),
            LetterKind::Chase { offers } => guest_letter::chase(self, offers),
            LetterKind::AskGuest { doubt, offers } => guest_letter::ask(self, *doubt, offers),
            LetterKind::AskForTimes => guest_letter::ask_for_times(self),
            LetterKind::Stays { slot, .. } => invitation::stays(self, *slot),
            LetterKind::Farewell => guest_letter::farewell(self),
            LetterKind::Invitation { slot, instead_of, sequence, .. } => {
                invitation::agreed(self, *slot, *instead_of, *sequence)
            }
            LetterKind::Cancellation { booked } => invitation::called_off(self, booked.map(|(slot, _)| slot)),
            LetterKind::AskHost(question) => host_letter::question(self, question),
            LetterKind::Tell(notice) => host_letter::notice(self, notice),
        }
    }

    fn footer(&self) -> String {
        let key = match (self.reader(), self.letter.copy) {
            (Reader::Host, _) => "footer-host",
            (Reader::Guest, Copy::Host(_)) => "footer-guest-copied",
            (Reader::Guest, Copy::Private) => "footer-guest",
        };
        let address = self.cast.host.mailbox.address().to_string();
        let values = [
            ("assistant", self.cast.assistant.name().into()),
            ("host", self.host().into()),
            ("address", address.into()),
        ];
        self.say(key, &values)
    }

    /// What is known of the meeting, in brackets with a space before; empty where nothing is.
    pub(crate) fn facts(&self) -> String {
        self.set("facts-aside", self.known())
    }

    /// The same behind a colon, for the end of a sentence.
    pub(crate) fn facts_after(&self) -> String {
        self.set("facts-after", self.known())
    }

    /// What tells one meeting from another, in brackets: only the topic.
    pub(crate) fn about(&self) -> String {
        self.set("facts-aside", self.topic().into_iter().collect())
    }

    /// The same behind a colon.
    pub(crate) fn about_after(&self) -> String {
        self.set("facts-after", self.topic().into_iter().collect())
    }

    fn set(&self, key: &str, facts: Vec<String>) -> String {
        if facts.is_empty() { String::new() } else { self.say(key, &[("facts", facts.join(", ").into())]) }
    }

    fn known(&self) -> Vec<String> {
        let Details { length_min, medium, .. } = &self.letter.details;
        let length = length_min.map(|count| self.say("minutes", &[("count", count.into())]));
        let medium = medium.map(|medium| match medium {
            Medium::Phone => self.say("by-phone", &[]),
            Medium::Video => self.say("by-video", &[]),
            Medium::InPerson => self.say("in-person", &[]),
        });
        [self.topic(), length, medium].into_iter().flatten().collect()
    }

    fn topic(&self) -> Option<String> {
        subject::topic(&self.letter.details)
    }

    /// Where they meet, a line each: place or link, and the number to call.
    pub(crate) fn where_lines(&self) -> Vec<String> {
        let place = self.place().map(|place| {
            let key = if is_link(&place) { "link" } else { "place" };
            self.say(key, &[("place", place.into())])
        });
        let phone = self.phone().map(|phone| self.say("phone", &[("phone", phone.into())]));
        [place, phone].into_iter().flatten().collect()
    }

    pub(crate) fn place(&self) -> Option<String> {
        let place = one_line(self.letter.details.place.as_deref()?, limits::PLACE_LEN_CHARS_MAX);
        (!place.is_empty()).then_some(place)
    }

    pub(crate) fn phone(&self) -> Option<String> {
        let phone = one_line(self.letter.details.phone.as_deref()?, limits::PHONE_LEN_CHARS_MAX);
        (!phone.is_empty()).then_some(phone)
    }

    /// The offers, each behind its number.
    pub(crate) fn numbered(&self, offers: &[Offer]) -> Block {
        let line = |offer: &Offer| format!("{}. {}", offer.number, self.times.slot(offer.slot));
        Block::list(offers.iter().map(line).collect())
    }
}

pub(crate) fn is_link(place: &str) -> bool {
    let lower = place.to_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://")) && !place.contains(' ')
}

#[cfg(test)]
mod tests;
