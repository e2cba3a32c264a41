//! What people say, language by language: one module of data each, all of one shape.
//!
//! To add a language, see docs/languages.md. The meaning of each cue is here; how
//! cues combine is language-independent and lives in `acts`, `constraints` and `details`.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod journeys;
pub(crate) mod meeting;
mod nl;
mod pt;
mod rows;
pub(crate) mod standing;

use crate::text::{Lexicon, LexiconBuilder, QuickMap, Text};
use std::sync::LazyLock;

/// What a phrase may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Cue {
    /// A time suits.
    Can,
    /// A time does not suit.
    Cannot,
    /// Somebody is occupied or away: a reason, which takes the time it names.
    Busy,
    /// As much as `Can`, by implication: somebody is at their own desk or place of business, the door is open.
    Suits,
    /// As much as `Cannot`, without a word about being able: a day is given up, or hated.
    Refused,
    /// The time itself does something ("Thursday ticks all the boxes"), so that it is what is spoken of. Weaker still.
    Praised,
    /// Somebody does something then. Weak: taken for busy only where nothing else is said.
    Engaged,
    /// As `Background`, where the rest of the sentence is none the weaker for it.
    Told,
    /// Something happens then. Weak: taken for an aside only where nothing else is said.
    Passing,
    /// Speaks of the sender: what is told beside a time is taken for a reason against it.
    Oneself,
    /// Somebody does something then, whatever it is ("I teach until noon"): taken, where nothing else is said.
    Doing,
    /// What somebody would do then, in the conditional mood alone: it speaks for a time, and takes no offer.
    Would,
    /// A denial beside the time, of whatever. Weak: taken for a refusal only where nothing else is said.
    Averse,
    /// A time is proposed or asked for.
    Propose,
    /// What comes next is preferred.
    Rather,
    /// What comes next is second best, yet possible.
    IfNeedBe,
    /// What comes next is left out.
    Except,
    /// The hour by which the sender must be off.
    EndBy,
    /// Only this.
    Only,
    /// "Nothing", "never" before a time: it is left out.
    Nothing,
    /// A time is mentioned for another reason: a deadline, the past, the habits of others.
    Background,
    /// If something happens.
    Condition,
    /// "Not" and its like.
    Not,
    /// None of the offers fits.
    NoneFit,
    /// All offers fit.
    AllFit,
    /// Both offers fit.
    Both,
    /// All but those named next.
    AllBut,
    /// The offers not named yet.
    Others,
    /// The nth offer, counted from one; 99 is the last, 98 the one before it.
    Nth(u8),
    /// "Option", "slot": a number beside it is an offer's.
    OptionWord,
    /// A plain yes.
    Yes,
    /// A plain no.
    No,
    /// A meeting is asked for.
    Arrange,
    /// A meeting is to be moved.
    Move,
    /// A meeting is to be called off.
    Cancel,
    /// No wish to meet at all.
    Decline,
    /// No more mails.
    Stop,
    /// Running late.
    Late,
    /// To be taken up again later.
    Defer,
    /// A time from which on, or before which not: to be taken up later where nothing else is said about times.
    DeferWeak,
    /// Somebody else keeps the diary.
    Delegate,
    /// No wish to meet, said in so many words.
    Refuse,
    /// A meeting is called off, said in so many words.
    CallOff,
    /// No more mails, said in so many words.
    StopSure,
    /// Somebody else comes instead.
    StandIn,
    /// Somebody comes in the place of a third one: "she takes his seat".
    TheirPlace,
    /// Something must be known first.
    Question,
    /// Behind the times just named: "after that".
    Afterwards,
    /// A question comes before the answer: "before I confirm".
    AskFirst,
    /// A rule for all meetings to come.
    Standing,
    /// The time stays as it is.
    KeepTime,
    /// Something about the meeting changes.
    Change,
    /// Thanks, greetings, closing.
    Courtesy,
    /// Said to somebody else than the assistant.
    NotForYou,
    /// Still wants to meet.
    StillWant,
    /// The law on personal data is named.
    DataLaw,
    /// A copy of the data.
    Access,
    /// Erasure.
    Erasure,
    /// Correction.
    Rectification,
    /// Restriction of processing.
    Restriction,
    /// Data to take along.
    Portability,
    /// Objection to processing.
    Objection,
    /// An automatic reply.
    AutoReply,
    /// Back on a day.
    Return,
    /// Away until a day.
    Away,
    /// A delivery failure.
    Bounce,
    /// By telephone.
    Phone,
    /// By video.
    Video,
    /// In person.
    InPerson,
    /// A number or way that must not be used.
    DontUse,
    /// The number to use stands in the signature.
    InSignature,
    /// Somebody should be invited.
    AddPerson,
    /// Somebody should not come.
    RemovePerson,
    /// The writer will not come themselves.
    RemoveMe,
    /// Somebody need not come.
    OptionalPerson,
    /// Somebody is only informed.
    InfoPerson,
    /// People who are on copy.
    Copied,
    /// A word that a place begins with.
    PlaceWord,
    /// A word that leads to a place.
    PlaceLead,
    /// The writer's own time.
    MyTime,
    /// The reader's time.
    YourTime,
    /// The same hour as before.
    SameTime,
    /// The same day as before.
    SameDay,
    /// Sooner by some time.
    Sooner,
    /// Later by some time.
    LaterBy,
    /// A way to move that may mean sooner or later.
    UnclearMove,
    /// The writer is, or will be, at a place.
    Here,
    /// The times of the place that was spoken of: "local time", "the hours there".
    ThereTime,
    /// On the way somewhere: a place or a length in it is the journey's.
    Travel,
    /// A way to travel: a length beside it is the journey's, where nothing is asked for.
    Journey,
    /// An arrival on a journey: "I land", "my flight gets in". It tells of the journey by itself.
    Lands,
    /// A departure, with or without its subject: told of a journey only where the journey is told besides.
    Leaves,
    /// What was agreed elsewhere is to be written into the calendar: "send the invite", "book it".
    Book,
    /// The day after the one spoken of.
    DayAfter,
    /// The day before it.
    DayBefore,
    /// A week after it.
    WeekLater,
    /// The week after the one spoken of, as a whole.
    WeekAfter,
    /// The week spoken of.
    ThatWeek,
    /// "The week of" before a day.
    WeekOf,
    /// The clocks change: the dates are those of the change.
    ClockChange,
    /// About an hour, said in a way that is no count.
    AnHour,
    /// About half an hour, likewise.
    HalfHour,
    /// The first half of a month or day.
    FirstHalf,
    /// The second half of it.
    SecondHalf,
    /// Two weeks, said as fifteen days.
    Fortnight,
    /// A meal at midday.
    Lunch,
    /// A meal in the evening.
    Dinner,
    /// A meal in the morning.
    Breakfast,
    /// A meal that is at midday in some countries and in the evening in others.
    MealByCountry,
    /// What was said is taken back, or said anew: "strike that", "doch nicht".
    Retract,
    /// What would have been: "wäre super gewesen".
    Unreal,
    /// An answer that will come later, or never: "I'll pick one tomorrow", "in your dreams".
    NotYet,
    /// Not settled yet, or only under a condition: no yes to act on.
    Unsure,
    /// Whichever day.
    AnyDay,
    /// What is left of the week.
    RestOfWeek,
    /// What takes a yes back from outside of it: "I doubt that", "for everybody except me", "haven't looked yet".
    Doubted,
    /// The days beside those named before.
    OtherDays,
    /// A week that is named by its place behind the one before, without the word: "la prossima".
    NextOne,
    /// The whole of a day.
    AllDay,
    /// The same time said again on another clock.
    Gloss,
    /// A meal or a drink.
    Meal,
    /// A meal that only names a time of day.
    MealTime,
    /// Words by which people agree on a place.
    MeetAt,
    /// Out of use: closed, broken, taken.
    Gone,
    /// What turns from one thing to its opposite: "but", "so", "instead".
    Turn,
    /// A medium's denial: "instead of Zoom".
    InsteadOf,
    /// A word of ending in it ends nothing: "I was going to cancel, but", "forget it, I found the link".
    Kept,
    /// The meeting stands, whatever else was called off.
    Stands,
    /// The answer to one's own question whether to call it off: "no way".
    NoWay,
    /// Only under a condition, which is not merely a courtesy.
    IfSo,
    /// A condition that is a courtesy: "if that's ok".
    IfYouLike,
    /// Something else than a meeting, or somebody else, that is called off or calls off: a train, a hotel, an order.
    Thing,
    /// A word for the meeting itself.
    MeetingWord,
}

/// Phrases of one meaning.
type Phrases = (Cue, &'static [&'static str]);

/// A language as data.
pub(crate) struct Language {
    /// BCP 47 primary tag.
    tag: &'static str,
    /// Frequent words by which it is told from others.
    common: &'static [&'static str],
    /// Phrases and what they mean.
    cues: &'static [&'static [Phrases]],
    /// What is said about the meeting itself.
    meeting: &'static meeting::Meeting,
    /// Words that join sentences, without accents.
    pub(crate) joins: &'static [&'static str],
    /// The hours from one to twelve as offers are called by them ("the two o'clock"), without accents.
    pub(crate) hours: [&'static str; 12],
    /// Words before the name of a place where people eat or meet: "lunch *at* Noma".
    pub(crate) place_leads: &'static [&'static str],
}

/// The languages that are read; the first wins where nothing tells them apart.
const ALL: [&Language; 7] = [&en::EN, &de::DE, &fr::FR, &es::ES, &it::IT, &nl::NL, &pt::PT];

/// How many they are.
const COUNT: usize = ALL.len();

/// [`Tables::known`] has so many bits.
const _: () = assert!(COUNT <= 16);

struct Tables {
    lexicons: Vec<Lexicon<Cue>>,
    words: QuickMap<Box<str>, [u8; COUNT]>,
    /// Words of the phrases, with one bit a language.
    known: QuickMap<Box<str>, u16>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut lexicons = Vec::new();
    let mut words: QuickMap<Box<str>, [u8; COUNT]> = QuickMap::default();
    for (index, language) in ALL.iter().enumerate() {
        let mut builder = LexiconBuilder::new();
        for (cue, phrases) in language.cues.iter().copied().flatten().chain(language.meeting.cues) {
            builder.add(*cue, phrases);
        }
        lexicons.push(builder.build());
        for word in language.common {
            for word in Text::new(word).words {
                if let Some(slot) = words.entry(word.fold).or_default().get_mut(index) {
                    *slot = 1;
                }
            }
        }
    }
    let mut known: QuickMap<Box<str>, u16> = QuickMap::default();
    for (index, lexicon) in lexicons.iter().enumerate() {
        for word in lexicon.known() {
            *known.entry(word.clone()).or_default() |= 1 << index;
        }
    }
    Tables { lexicons, words, known }
});

/// The language of a text: its tag and its lexicon. A hint counts as a few words, for texts too short to tell.
pub(crate) fn detect(texts: &[&Text<'_>], hint: Option<&str>) -> (&'static str, &'static Lexicon<Cue>) {
    let mut score = [0.0f32; COUNT];
    for (slot, language) in score.iter_mut().zip(ALL) {
        if hint == Some(language.tag) {
            *slot += 1.5;
        }
    }
    for (position, text) in texts.iter().enumerate() {
        // The subject is often the assistant's own.
        let weight = if position == 0 { 1.0 } else { 0.15 };
        for word in text.words.iter().take(150) {
            if let Some(known) = TABLES.known.get(&word.fold) {
                let share = weight * 0.5 / known.count_ones() as f32;
                for (index, slot) in score.iter_mut().enumerate() {
                    *slot += if known >> index & 1 == 1 { share } else { 0.0 };
                }
            }
            let Some(member) = TABLES.words.get(&word.fold) else { continue };
            let shared: u8 = member.iter().sum();
            for (slot, is) in score.iter_mut().zip(member) {
                *slot += weight * f32::from(*is) / f32::from(shared.max(1));
            }
        }
    }
    let mut best = 0;
    for (index, value) in score.iter().enumerate() {
        if score.get(best).is_none_or(|b| value > b) {
            best = index;
        }
    }
    let tag = ALL.get(best).map_or("en", |l| l.tag);
    let lexicon = TABLES.lexicons.get(best).or_else(|| TABLES.lexicons.first());
    (tag, lexicon.unwrap_or(&EMPTY))
}

/// A language by its tag; the first where there is none of that tag.
pub(crate) fn of(tag: &str) -> &'static Language {
    ALL.into_iter().find(|language| language.tag == tag).unwrap_or(ALL[0])
}

/// Whether a language has it among its frequent words.
pub(crate) fn is_common_in(tag: &str, word: &str) -> bool {
    let index = ALL.iter().position(|l| l.tag == tag);
    let member = TABLES.words.get(word);
    index.zip(member).is_some_and(|(index, member)| member.get(index) == Some(&1))
}

/// Whether any phrase of any language has it, or any language has it among its frequent words.
pub(crate) fn is_known(word: &str) -> bool {
    TABLES.known.contains_key(word) || is_common(word)
}

/// Whether some language has it among its frequent words.
pub(crate) fn is_common(word: &str) -> bool {
    TABLES.words.contains_key(word) || meeting::is_measure(word)
}

static EMPTY: LazyLock<Lexicon<Cue>> = LazyLock::new(|| LexiconBuilder::new().build());

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> &'static str {
        detect(&[&Text::new(text)], None).0
    }

    #[test]
    fn one_line_is_enough_to_tell_a_language() {
        for (text, expected) in [
            ("Tuesday 3pm works", "en"),
            ("Passt dir Dienstag um 3?", "de"),
            ("jeudi à 14h, c'est bon pour moi", "fr"),
            ("El jueves me viene bien", "es"),
            ("Va bene giovedì alle 15", "it"),
            ("Donderdag om half drie past prima", "nl"),
            ("Na quinta à tarde não posso", "pt"),
        ] {
            assert_eq!(tag(text), expected, "{text}");
        }
    }
}
