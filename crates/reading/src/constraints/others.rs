//! "Tue or Wed for me. Priya is out till Thursday": what keeps others away does not keep the writer away.

use super::{Stance, Statement};
use crate::Role;
use crate::scene::Scene;
use crate::text::{Kind, Text};
use addr::EmailAddress;
use std::ops::Range;

/// Words at the head of a stretch within which its subject stands: "a Priya", "and Tom".
const HEAD: usize = 2;

/// Sets aside what a guest tells of the host, or of the other guests of a group.
pub(super) fn others(scene: &Scene<'_>, statements: &mut [Statement]) {
    if scene.conversation.role != Role::Guest {
        return;
    }
    let names = names(scene);
    let stretches = super::stretches(scene);
    for statement in statements.iter_mut().filter(|s| matches!(s.stance, Stance::Busy | Stance::Against)) {
        let stretch = stretches.iter().find(|s| s.words.contains(&statement.words.start));
        if stretch.is_some_and(|s| is_of(scene, &names, &s.words)) {
            statement.stance = Stance::Aside;
            statement.said = true;
        }
    }
}

/// A name opens the stretch, and its writer does not stand in it.
fn is_of(scene: &Scene<'_>, names: &[String], words: &Range<usize>) -> bool {
    const ONESELF: [&str; 19] = [
        "i", "we", "me", "us", "ich", "wir", "mir", "je", "nous", "moi", "yo", "nosotros", "io", "noi", "ik",
        "wij", "eu", "nos", "mij",
    ];
    let named = |i: usize| {
        scene
            .text
            .words
            .get(i)
            .is_some_and(|w| w.capital && w.kind == Kind::Word && names.iter().any(|n| **n == *w.fold))
    };
    (words.start..words.end.min(words.start + HEAD)).any(named)
        && !words.clone().any(|i| ONESELF.contains(&scene.text.fold_at(i)))
}

/// The names of the host and of the guests, less those of the writer.
fn names(scene: &Scene<'_>) -> Vec<String> {
    let conversation = scene.conversation;
    let parts = |text: &str| -> Vec<String> {
        Text::new(text).words.iter().map(|w| w.fold.to_string()).filter(|n| n.len() > 2).collect()
    };
    let of = |name: Option<&str>, address: &EmailAddress| {
        let mut all = parts(address.local());
        all.extend(name.map(parts).unwrap_or_default());
        all
    };
    let own = of(conversation.sender.name.as_deref(), &conversation.sender.address);
    let mut names = of(conversation.host.name.as_deref(), &conversation.host.address);
    let guests = conversation.thread.iter().flat_map(|t| &t.guests);
    names.extend(guests.flat_map(|g| of(None, g)));
    names.retain(|n| !own.contains(n));
    names
}
