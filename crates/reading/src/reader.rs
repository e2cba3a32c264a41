use crate::acts::{Findings, decide};
use crate::answers::{answered, placed};
use crate::constraints::{Clock, Days, Hours, Open, Piece, Stance, Statement, Windows, compose, resolve};
use crate::details::{People, length, medium, people, phone, place};
use crate::lang::Cue;
use crate::offers::{Taken, offers};
use crate::scene::Scene;
use crate::text::Hit;
use crate::{ActKind, Conversation, Details, Doubt, Mail, Medium, Reading, Stage};
use when::{Interval, IntervalSet, Zone};

/// Reads a mail in its conversation. Total: any text gives a reading; one that is not understood is
/// [`ActKind::None`] or carries a [`Reading::doubt`].
#[must_use]
pub fn read(mail: &Mail<'_>, conversation: &Conversation) -> Reading {
    let mut scene = Scene::new(mail, conversation);
    let answered = answered(&scene);
    let statements = placed(&scene, compose(&scene), &answered);
    if !meets_there(&scene, &statements) {
        scene.places.here = None;
    }
    let first = conversation.thread.is_none();
    let statements = if first && scene.by_host() { at_table(&scene, statements) } else { statements };
    let people = people(&scene, first && scene.by_host());
    let phone = phone(&scene);
    let place = place(&scene);
    let medium = medium(&scene, phone.is_some(), place.is_some());
    let place = place.filter(|_| phone.is_none() || medium != Some(Medium::Phone));
    let said_length = length(&scene);
    let zone = scene.places.here.clone().unwrap_or_else(|| scene.zone.clone());
    let clock = Clock::new(&scene, zone.clone(), scene.length_min(said_length));
    let taken = offers(&scene, &statements, &clock, &answered);
    let standing = first && scene.by_host() && standing(&scene, &people);
    let statements = if standing { weekly(statements) } else { unspent(statements, &taken) };
    let any_day =
        scene.has(Cue::AnyDay) && !statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty());
    let windows = resolve(&scene, &statements, zone, clock.length_min, standing || any_day);
    let (add, remove, optional) = (people.add.clone(), people.remove.clone(), people.optional.clone());
    let details = Details { length_min: said_length, medium, place, phone, add, remove, optional };
    let found = Findings {
        statements: &statements,
        windows: &windows,
        taken: &taken,
        people: &people,
        details: &details,
        standing,
    };
    let mut decision = decide(&scene, &found);
    if decision.acts.first().is_some_and(|a| a.kind == ActKind::Privacy) {
        // Who exercises a right may say on the way that they want none of it; that ends no meeting by itself.
        decision.acts.retain(|a| !matches!(a.kind, ActKind::Decline | ActKind::Cancel));
    }
    let main = decision.acts.first().map_or(ActKind::None, |a| a.kind);
    let accepting = decision.acts.iter().any(|a| a.kind == ActKind::Accept);
    let accepts: Vec<u32> = taken.taken.iter().copied().filter(|_| accepting).collect();
    let available = available(&scene, main, &windows, &accepts, said_length);
    let doubt = decision.doubt.or_else(|| doubt(&scene, &statements, people.unclear, main));
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

/// What must be asked, beyond what the acts themselves leave open.
fn doubt(scene: &Scene<'_>, statements: &[Statement], nobody: bool, main: ActKind) -> Option<Doubt> {
    let doubts = [
        (nobody && (main == ActKind::Schedule || main == ActKind::Update), Doubt::WhichPerson),
        (scene.text.cut, Doubt::WhatIsMeant),
        (scene.places.unclear, Doubt::WhichZone),
        (unsure(statements, main), Doubt::WhichTime),
    ];
    doubts.into_iter().find(|(is, _)| *is).map(|(_, doubt)| doubt)
}

/// A rule for all meetings, and nobody to meet.
fn standing(scene: &Scene<'_>, people: &People) -> bool {
    let rules = scene.hits.iter().filter(|h| h.cue == Cue::Standing).count();
    let ruled = scene.hits.iter().filter(|h| h.cue == Cue::Standing).any(|h| {
        h.words
            .clone()
            .any(|i| scene.text.fold_at(i).starts_with("rul") || scene.text.fold_at(i).starts_with("reg"))
    });
    people.add.is_empty() && rules > 0 && (rules > 1 || ruled || !scene.has(Cue::Arrange))
}

/// A meal has its hours where none are said.
fn at_table(scene: &Scene<'_>, mut statements: Vec<Statement>) -> Vec<Statement> {
    let midday_dinner =
        ["America/", "Europe/Brussels", "Europe/Zurich"].iter().any(|z| scene.zone.name().starts_with(z));
    let meal = if scene.has(Cue::Lunch) || (scene.has(Cue::MealByCountry) && midday_dinner) {
        (690, 840)
    } else if scene.has(Cue::Dinner) || scene.has(Cue::MealByCountry) {
        (1020, 1260)
    } else if scene.has(Cue::Breakfast) {
        (480, 600)
    } else {
        return statements;
    };
    for statement in
        statements.iter_mut().filter(|s| s.stance == Stance::For && s.hours.is_none() && !s.days.is_empty())
    {
        statement.hours = Some(Hours { to_min: Some(meal.1), part: true, ..Hours::point(meal.0) });
    }
    statements
}

/// "I take the 2 pm slot": an hour that named an offer is no hour of every day.
fn unspent(mut statements: Vec<Statement>, taken: &Taken) -> Vec<Statement> {
    for (index, statement) in statements.iter_mut().enumerate() {
        if statement.days.is_empty() && taken.spent.contains(&index) || taken.mute.contains(&index) {
            statement.stance = Stance::Aside;
        }
    }
    statements
}

/// In a standing rule a weekday is every such day.
fn weekly(mut statements: Vec<Statement>) -> Vec<Statement> {
    let passing =
        |s: &Statement| !s.said || s.days.iter().any(|d| d.count() > 2 && !d.repeats && !d.weekday_only);
    for statement in statements.iter_mut().filter(|s| s.stance == Stance::For && passing(s)) {
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
        ActKind::Schedule
        | ActKind::Offer
        | ActKind::Accept
        | ActKind::Reject
        | ActKind::Reschedule
        | ActKind::Update => details,
        ActKind::Delegate => Details {
            add: details.add,
            remove: details.remove,
            optional: details.optional,
            ..Details::default()
        },
        ActKind::Preference => Details {
            length_min: details.length_min,
            medium: details.medium.filter(|_| details.phone.is_none()),
            ..Details::default()
        },
        ActKind::Decline
        | ActKind::Cancel
        | ActKind::Defer
        | ActKind::Late
        | ActKind::Question
        | ActKind::Stop
        | ActKind::Privacy
        | ActKind::AutoReply
        | ActKind::Bounce
        | ActKind::None => Details::default(),
    }
}

fn available(
    scene: &Scene<'_>,
    main: ActKind,
    windows: &Windows,
    accepts: &[u32],
    length: Option<u32>,
) -> Option<IntervalSet> {
    let mut set = windows.can.clone();
    if let Some(thread) = &scene.conversation.thread {
        let taken = thread.offers.iter().filter(|o| accepts.contains(&o.number)).map(|o| o.slot);
        set = set.union(&taken.collect());
        if main == ActKind::Update
            && let (Some(length), Some(meeting)) = (length, thread.meeting)
        {
            return Interval::starting(meeting.start(), length).map(IntervalSet::from);
        }
        if thread.stage == Stage::Scheduled
            && main == ActKind::Reschedule
            && let Some(meeting) = thread.meeting
            && set.covers(&meeting)
        {
            set = set.subtract(&meeting.into());
        }
    }
    (windows.says_can || windows.says_cannot || !accepts.is_empty()).then_some(set)
}

fn unsure(statements: &[Statement], main: ActKind) -> bool {
    let tells = matches!(
        main,
        ActKind::Offer | ActKind::Reject | ActKind::Reschedule | ActKind::Schedule | ActKind::Accept
    );
    tells && (statements.iter().any(|s| s.unsure && s.stance == Stance::For) || two_hours_of_one(statements))
}

/// "10am ET / 3pm UK": one slot told on two clocks that do not agree.
fn two_hours_of_one(statements: &[Statement]) -> bool {
    let instant = |s: &Statement| {
        let zone = Zone::parse(s.zone.as_deref()?).ok()?;
        let hours = s.hours.filter(|h| h.is_point())?;
        let [day] = s.days.as_slice() else { return None };
        let local =
            day.from.at(0, 0, 0, 0).checked_add(jiff::ToSpan::minutes(i64::from(hours.from_min))).ok()?;
        zone.resolve(local).map(when::LocalTime::settled)
    };
    statements.windows(2).any(|pair| {
        let [a, b] = pair else { return false };
        let adjacent = a.sentence == b.sentence
            && b.words.start <= a.words.end + 1
            && a.zone != b.zone
            && a.stance == Stance::For;
        adjacent && matches!((instant(a), instant(b)), (Some(x), Some(y)) if x != y)
    })
}

fn until(scene: &Scene<'_>, main: ActKind) -> Option<jiff::civil::Date> {
    let cue = match main {
        ActKind::Defer | ActKind::Cancel => Cue::Defer,
        ActKind::AutoReply => Cue::Return,
        _ => return None,
    };
    let dated = |p: &&Piece| p.days.as_ref().is_some_and(|d| d.open != Some(Open::Before));
    let near = |hit: &Hit<Cue>| {
        let sentence = scene.sentence_of(hit.words.start);
        let within: Vec<&Piece> =
            scene.pieces.iter().filter(dated).filter(|p| sentence.contains(&p.words.start)).collect();
        let before = |p: &Piece| p.words.end <= hit.words.start;
        let distance = |p: &&&Piece| (before(p), p.words.start.abs_diff(hit.words.start));
        within.iter().min_by_key(distance).and_then(|p| p.days.as_ref()).map(|d| resumed(scene, d))
    };
    let said = scene.hits.iter().filter(|h| h.cue == cue).find_map(near);
    said.or_else(|| away_until(scene, main)).or_else(|| after_absence(scene, main))
}

/// A day to resume on: a length of weeks counts from the mail's own day.
fn resumed(scene: &Scene<'_>, days: &Days) -> jiff::civil::Date {
    let today = scene.zone.local(scene.mail.sent).date();
    let fortnight = scene.has(Cue::Fortnight) && today.until(days.from).is_ok_and(|s| s.get_days() == 15);
    if fortnight { days.from.yesterday().unwrap_or(days.from) } else { days.from }
}

/// "I'm out until the 23rd. Write to me after that."
fn after_absence(scene: &Scene<'_>, main: ActKind) -> Option<jiff::civil::Date> {
    let bounded =
        scene.pieces.iter().filter_map(|p| p.days.as_ref()).find(|d| d.open == Some(Open::Before))?;
    (main == ActKind::Defer).then_some(bounded.to)
}

/// "Closed until 6 January": back on the day after, where no day of return is named.
fn away_until(scene: &Scene<'_>, main: ActKind) -> Option<jiff::civil::Date> {
    if main != ActKind::AutoReply {
        return None;
    }
    let hit = scene.first(Cue::Away)?;
    let sentence = scene.sentence_of(hit.words.start);
    let days = scene
        .pieces
        .iter()
        .filter(|p| sentence.contains(&p.words.start))
        .filter_map(|p| p.days.as_ref())
        .next_back()?;
    Some(if days.open == Some(Open::After) { days.from } else { days.to })
}

/// A place where the writer will be counts for the times asked for, not for another week that it only explains.
fn meets_there(scene: &Scene<'_>, statements: &[Statement]) -> bool {
    let said = &scene.places.here_said;
    let there: Vec<&Days> = scene
        .pieces
        .iter()
        .filter(|p| said.contains(&p.words.start))
        .filter_map(|p| p.days.as_ref())
        .collect();
    let wanted = statements.iter().filter(|s| s.stance == Stance::For).flat_map(|s| &s.days);
    there.is_empty()
        || wanted
            .into_iter()
            .any(|w| there.iter().any(|t| t.open.is_some() || (t.from <= w.from && w.to <= t.to)))
}

fn said_zone(scene: &Scene<'_>, statements: &[Statement]) -> Option<Zone> {
    if scene.places.here.is_some() {
        return scene.places.here.clone();
    }
    let theirs = statements.iter().any(|s| s.stance == Stance::For && s.own_time == Some(false));
    if theirs && scene.by_host() && scene.places.there.is_some() {
        return scene.places.there.clone();
    }
    statements.iter().filter(|s| s.stance == Stance::For).find_map(|s| Zone::parse(s.zone.as_deref()?).ok())
}
