use crate::acts::{Findings, decide};
use crate::constraints::{Clock, Stance, Statement, Windows, compose, resolve};
use crate::details::{People, length, medium, people, phone, place};
use crate::lang::Cue;
use crate::offers::offers;
use crate::scene::Scene;
use crate::{ActKind, Conversation, Details, Doubt, Mail, Reading, Stage};
use when::{Interval, IntervalSet, Zone};

/// Reads a mail in its conversation. Total: any text gives a reading; one that is not understood is
/// [`ActKind::None`] or carries a [`Reading::doubt`].
#[must_use]
pub fn read(mail: &Mail<'_>, conversation: &Conversation) -> Reading {
    let scene = Scene::new(mail, conversation);
    let statements = compose(&scene);
    let first = conversation.thread.is_none();
    let people = people(&scene, first && scene.by_host());
    let phone = phone(&scene);
    let place = place(&scene);
    let medium = medium(&scene, phone.is_some(), place.is_some());
    let said_length = length(&scene);
    let zone = scene.places.here.clone().unwrap_or_else(|| scene.zone.clone());
    let clock = Clock::new(&scene, zone.clone(), scene.length_min(said_length));
    let taken = offers(&scene, &statements, &clock);
    let standing = first && scene.by_host() && standing(&scene, &people);
    let statements = if standing { weekly(statements) } else { statements };
    let windows = resolve(&scene, &statements, zone, clock.length_min, standing);
    let found = Findings {
        statements: &statements,
        windows: &windows,
        taken: &taken,
        people: &people,
        medium,
        place: place.is_some(),
        phone: phone.is_some(),
        length: said_length.is_some(),
        standing,
    };
    let decision = decide(&scene, &found);
    let main = decision.acts.first().map_or(ActKind::None, |a| a.kind);
    let details = Details { length_min: said_length, medium, place, phone, add: people.add, remove: people.remove, optional: people.optional };
    let accepts = if decision.acts.iter().any(|a| a.kind == ActKind::Accept) { taken.taken.iter().copied().collect() } else { Vec::new() };
    let available = available(&scene, main, &windows, &accepts, said_length);
    let mut doubt = decision.doubt;
    if doubt.is_none() && people.unclear && (main == ActKind::Schedule || main == ActKind::Update) {
        doubt = Some(Doubt::WhichPerson);
    }
    if doubt.is_none() && scene.places.unclear {
        doubt = Some(Doubt::WhichZone);
    }
    if doubt.is_none() && unsure(&statements, main) {
        doubt = Some(Doubt::WhichTime);
    }
    Reading {
        acts: decision.acts,
        accepts,
        available,
        preferred: (!windows.rather.is_empty()).then(|| windows.rather.clone()),
        details: spoken_of(main, details),
        until: until(&scene, main),
        zone: said_zone(&scene, &statements),
        right: decision.right,
        language: scene.language,
        doubt,
    }
}

/// A rule for all meetings, and nobody to meet.
fn standing(scene: &Scene<'_>, people: &People) -> bool {
    let rules = scene.hits.iter().filter(|h| h.cue == Cue::Standing).count();
    let ruled = scene.hits.iter().filter(|h| h.cue == Cue::Standing).any(|h| h.words.clone().any(|i| scene.text.fold_at(i).starts_with("rul") || scene.text.fold_at(i).starts_with("reg")));
    people.add.is_empty() && rules > 0 && (rules > 1 || ruled || !scene.has(Cue::Arrange))
}

/// In a standing rule a weekday is every such day.
fn weekly(mut statements: Vec<Statement>) -> Vec<Statement> {
    for statement in statements.iter_mut().filter(|s| s.stance == Stance::For && !s.said) {
        statement.stance = Stance::Aside;
    }
    for days in statements.iter_mut().flat_map(|s| &mut s.days) {
        if days.weekday_only && !days.repeats {
            days.repeats = true;
            if days.weekdays.is_empty() {
                days.weekdays.extend(days.weekday);
            }
        }
    }
    statements
}

/// Acts that carry details of the meeting; a mail that calls off or asks has none to give, and a rule for all meetings
/// none but the length and the medium.
fn spoken_of(main: ActKind, details: Details) -> Details {
    match main {
        ActKind::Schedule | ActKind::Offer | ActKind::Accept | ActKind::Reject | ActKind::Reschedule | ActKind::Update | ActKind::Delegate => details,
        ActKind::Preference => Details { length_min: details.length_min, medium: details.medium.filter(|_| details.phone.is_none()), ..Details::default() },
        ActKind::Decline | ActKind::Cancel | ActKind::Defer | ActKind::Late | ActKind::Question
        | ActKind::Stop | ActKind::Privacy | ActKind::AutoReply | ActKind::Bounce | ActKind::None => Details::default(),
    }
}

fn available(scene: &Scene<'_>, main: ActKind, windows: &Windows, accepts: &[u32], length: Option<u32>) -> Option<IntervalSet> {
    let mut set = windows.can.clone();
    if let Some(thread) = &scene.conversation.thread {
        let taken = thread.offers.iter().filter(|o| accepts.contains(&o.number)).map(|o| o.slot);
        set = set.union(&taken.collect());
        if main == ActKind::Update && let (Some(length), Some(meeting)) = (length, thread.meeting) {
            return Interval::starting(meeting.start(), length).map(IntervalSet::from);
        }
        if thread.stage == Stage::Scheduled && main == ActKind::Reschedule
            && let Some(meeting) = thread.meeting
        {
            set = set.subtract(&meeting.into());
        }
    }
    (windows.says_can || windows.says_cannot || !accepts.is_empty()).then_some(set)
}

fn unsure(statements: &[Statement], main: ActKind) -> bool {
    let tells = matches!(main, ActKind::Offer | ActKind::Reject | ActKind::Reschedule | ActKind::Schedule | ActKind::Accept);
    tells && statements.iter().any(|s| s.unsure && s.stance == Stance::For)
}

fn until(scene: &Scene<'_>, main: ActKind) -> Option<jiff::civil::Date> {
    let cue = match main {
        ActKind::Defer | ActKind::Cancel => Cue::Defer,
        ActKind::AutoReply => Cue::Return,
        _ => return None,
    };
    let hit = scene.first(cue)?;
    let sentence = scene.sentence_of(hit.words.start);
    let piece = scene.pieces.iter().find(|p| sentence.contains(&p.words.start) && p.days.is_some())?;
    piece.days.as_ref().map(|d| d.from)
}

fn said_zone(scene: &Scene<'_>, statements: &[Statement]) -> Option<Zone> {
    if scene.places.here.is_some() {
        return scene.places.here.clone();
    }
    statements.iter().filter(|s| s.stance == Stance::For).find_map(|s| Zone::parse(s.zone.as_deref()?).ok())
}
