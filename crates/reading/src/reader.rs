use crate::acts::{Findings, decide};
use crate::answers::{answered, placed};
use crate::constraints::{Clock, Hours, Stance, Statement, Windows, compose, left_out_of_all, resolve};
use crate::details::{People, length, medium, people, phone, place, spoken_of};
use crate::lang::Cue;
use crate::numbers::spread;
use crate::offers::{Taken, offers, withdraw};
use crate::resume::until;
use crate::scene::Scene;
use crate::text::without_struck;
use crate::whereabouts::{here, said_zone};
use crate::{ActKind, Conversation, Details, Doubt, Mail, Medium, Reading, Stage, marks};
use when::{Interval, IntervalSet, Zone};

/// Reads a mail in its conversation. Total: any text gives a reading; one that is not understood is
/// [`ActKind::None`] or carries a [`Reading::doubt`].
#[must_use]
pub fn read(mail: &Mail<'_>, conversation: &Conversation) -> Reading {
    match without_struck(mail.text) {
        Some(text) => read_unstruck(&Mail { text: &text, ..mail.clone() }, conversation),
        None => read_unstruck(mail, conversation),
    }
}

fn read_unstruck(mail: &Mail<'_>, conversation: &Conversation) -> Reading {
    let mut scene = Scene::new(mail, conversation);
    let answered = answered(&scene);
    let mut statements = placed(&scene, compose(&scene), &answered);
    marks::weigh(&scene, &mut statements);
    scene.places.here = here(&scene, &statements);
    let first = conversation.thread.is_none();
    let asked = if scene.by_host() { first } else { matches!(scene.stage(), None | Some(Stage::New)) };
    let statements = if asked { at_table(&scene, statements) } else { statements };
    let people = people(&scene, first && scene.by_host());
    let details = details(&scene, &people);
    let said_length = details.length_min;
    let zone = scene.places.here.clone().unwrap_or_else(|| scene.zone.clone());
    let clock = Clock::new(&scene, zone.clone(), scene.length_min(said_length));
    let out = conversation.thread.as_ref().map_or(&[][..], |t| &t.offers);
    let statements = spread(&scene.numbers, statements, out, &zone);
    let taken = offers(&scene, &statements, &clock, &answered);
    let mut statements = statements;
    withdraw(&scene, &mut statements);
    let rules = crate::standing::find(&scene, people.add.is_empty());
    let standing = scene.by_host() && (first && standing(&scene, &people) || rules.alone);
    let statements = if standing { weekly(statements) } else { unspent(statements, &taken) };
    let any_day = (scene.has(Cue::AnyDay) || all_but(&scene, &statements))
        && !statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty());
    let windows = resolve(&scene, &statements, zone, clock.length_min, standing || any_day);
    let found = Findings {
        statements: &statements,
        windows: &windows,
        taken: &taken,
        people: &people,
        details: &details,
        standing,
        ruled: !rules.rules.is_empty(),
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
    let ruling = decision.acts.iter().any(|a| a.kind == ActKind::Preference);
    Reading {
        acts: decision.acts,
        accepts,
        available,
        preferred: (!windows.rather.is_empty()).then(|| windows.rather.clone()),
        details: spoken_of(main, details),
        until: until(&scene, main),
        zone: said_zone(&scene, &statements, main),
        right: decision.right,
        language: scene.language,
        standing: rules.rules.into_iter().filter(|_| ruling).collect(),
        doubt,
    }
}

/// What is said about the meeting itself, and who shall come.
fn details(scene: &Scene<'_>, people: &People) -> Details {
    let (phone, place) = (phone(scene), place(scene));
    let medium = medium(scene, phone.is_some(), place.is_some());
    let place = place.filter(|_| phone.is_none() || medium != Some(Medium::Phone));
    let (add, remove, optional) = (people.add.clone(), people.remove.clone(), people.optional.clone());
    Details { length_min: length(scene), medium, place, phone, add, remove, optional }
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
    let rules = scene.hits.of(Cue::Standing).count();
    let ruled = scene.hits.of(Cue::Standing).any(|h| {
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
    // "Avoid lunchtime" names hours, and no meal.
    let names_hours = |word: usize| {
        scene.hits.iter().any(|h| h.cue == Cue::MealTime && h.words.contains(&word))
            || statements.iter().any(|s| s.stance == Stance::Against && s.words.contains(&word))
    };
    let has = |cue: Cue| scene.hits.iter().any(|h| h.cue == cue && !names_hours(h.words.start));
    let meal = if has(Cue::Lunch) || (has(Cue::MealByCountry) && midday_dinner) {
        (690, 840)
    } else if has(Cue::Dinner) || has(Cue::MealByCountry) {
        (1020, 1260)
    } else if has(Cue::Breakfast) {
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

/// "Anything but Tuesday", where nothing is offered yet.
fn all_but(scene: &Scene<'_>, statements: &[Statement]) -> bool {
    let left_out = |s: &Statement| {
        matches!(s.stance, Stance::Except | Stance::Against)
            && !s.days.is_empty()
            && left_out_of_all(scene, &s.words)
    };
    matches!(scene.stage(), None | Some(Stage::New)) && statements.iter().any(left_out)
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
