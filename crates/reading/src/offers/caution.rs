//! The last look at an acceptance. Each rule here knows nothing of how the acceptance was read; it only names a reason
//! why a careful assistant would ask once more.

use super::claim::{Claim, Names, Table};
use super::hearsay::is_heard;
use super::time::within;
use super::voice::{Voice, is_polite};
use super::{Taken, retract};
use crate::Doubt;
use crate::constraints::Stance;
use crate::lang::Cue;
use std::collections::BTreeSet;
use std::ops::Range;

/// Hours of the night, in which nobody meets who does not say so.
const NIGHT: (i8, i8) = (6, 22);

/// Drops what a careful assistant would ask about.
pub(super) fn last_look(table: &Table<'_, '_>, claims: &[Claim], mut taken: Taken) -> Taken {
    if taken.taken.is_empty() {
        return taken;
    }
    let named = |n: u32| {
        claims.iter().any(|c| {
            matches!(c.names, Names::Order | Names::Exact)
                && matches!(c.voice, Voice::Grants | Voice::Bare)
                && c.offers.contains(&n)
        })
    };
    let kept: BTreeSet<u32> = taken
        .taken
        .iter()
        .copied()
        .filter(|n| named(*n) || !(at_night(table, *n) || at_other_hours(table, *n)))
        .collect();
    let asks = kept.is_empty()
        || counts_more(table)
        || retract::taken_back(table, claims, &taken)
        || retract::put_off(table, claims, &taken)
        || doubted(table, claims, &taken)
        || at_odds(table, claims, &taken);
    if asks {
        taken.taken.clear();
        taken.spent.clear();
        taken.evidence = None;
        taken.doubt.get_or_insert(Doubt::WhichOffer);
    } else {
        taken.taken = kept;
    }
    taken
}

/// "I don't believe Thursday is possible", "it suits everybody except me", "Bob takes the second. I don't.": what takes the
/// yes back stands around it, in its sentence or in the next.
fn doubted(table: &Table<'_, '_>, claims: &[Claim], taken: &Taken) -> bool {
    let scene = table.scene;
    let grants = claims.iter().filter(|c| {
        matches!(c.voice, Voice::Grants | Voice::Bare) && c.offers.iter().any(|n| taken.taken.contains(n))
    });
    grants.into_iter().any(|claim| {
        let here = scene.sentence_of(claim.words.start);
        let mut next = scene.sentence_of(here.end);
        // "For whom? Not for me."
        if scene.asks(&next) && next.len() <= 3 {
            next = scene.sentence_of(next.end);
        }
        // A later sentence that names a time speaks of that.
        let timeless = !scene.pieces.iter().any(|p| next.contains(&p.words.start) && p.days.is_some());
        is_heard(table, claim) && !super::hearsay::reported(scene)
            || (claim.voice == Voice::Bare && (regrets(table, &here) || strange(table, claim)))
            || scene.has_in(Cue::Doubted, &here)
            || timeless && next.start >= here.end && scene.has_in(Cue::Doubted, &next)
    })
}

/// "Regretfully, Tuesday at ten": a bare name under a sigh may be the one that is out.
fn regrets(table: &Table<'_, '_>, sentence: &Range<usize>) -> bool {
    const SIGHS: [&str; 16] = [
        "regretfully",
        "unfortunately",
        "sadly",
        "alas",
        "leider",
        "bedauerlicherweise",
        "malheureusement",
        "helas",
        "desgraciadamente",
        "lamentablemente",
        "desafortunadamente",
        "purtroppo",
        "helaas",
        "jammer",
        "infelizmente",
        "lamentavelmente",
    ];
    sentence.clone().any(|i| SIGHS.contains(&table.scene.text.fold_at(i)))
}

/// "The dog ate option 1": what else is said of the number has not been read.
fn strange(table: &Table<'_, '_>, claim: &Claim) -> bool {
    const UNREAD_MAX: usize = 1;
    let scene = table.scene;
    let before = scene.segment_of(claim.words.start).start..claim.words.start;
    let read =
        |i: &usize| scene.hits.covers(*i) || scene.pieces.covers(*i) || is_polite(scene.text.fold_at(*i));
    claim.names == Names::Order && before.filter(|i| !read(i)).count() > UNREAD_MAX
}

/// "The second is fine, so Wednesday at half past nine": two names in one sentence that mean different offers.
fn at_odds(table: &Table<'_, '_>, claims: &[Claim], taken: &Taken) -> bool {
    const SO: [&str; 16] = [
        "so", "also", "donc", "entonces", "quindi", "dus", "entao", "portanto", "dunque", "then", "dann",
        "alors", "allora", "dan", "pues", "sea",
    ];
    let granted = |c: &&Claim| {
        matches!(c.voice, Voice::Grants | Voice::Bare) && c.names != Names::Every && c.offers.len() == 1
    };
    let single: Vec<&Claim> =
        claims.iter().filter(granted).filter(|c| c.offers.is_subset(&taken.taken)).collect();
    single.windows(2).any(|pair| {
        let [a, b] = pair else { return false };
        let same = table.scene.sentence_of(a.words.start).contains(&b.words.start);
        let between = a.words.end.min(b.words.start)..b.words.start;
        let concludes = between.clone().any(|i| SO.contains(&table.scene.text.fold_at(i)));
        same && concludes && a.offers != b.offers
    })
}

/// Two in the morning for the one who takes it.
fn at_night(table: &Table<'_, '_>, number: u32) -> bool {
    let offer = table.offers.iter().find(|o| o.number == number);
    offer.is_some_and(|o| {
        let hour = table.clock.zone.local(o.slot.start()).hour();
        hour < NIGHT.0 || hour >= NIGHT.1
    })
}

/// "Monday to Wednesday I work, from 7 to 10": its day is granted at hours that it does not have, and nowhere else.
fn at_other_hours(table: &Table<'_, '_>, number: u32) -> bool {
    let Some(offer) = table.offers.iter().find(|o| o.number == number) else { return false };
    let date = table.clock.zone.local(offer.slot.start()).date();
    let mut granted = false;
    let mut elsewhere = false;
    for statement in table.statements.iter().filter(|s| s.stance == Stance::For && s.said) {
        let start = table.clock.zone.local(offer.slot.start());
        let minute = i32::from(start.hour()) * 60 + i32::from(start.minute());
        let at_bound = statement.hours.is_some_and(|h| i32::from(h.from_min) == minute);
        let fits = at_bound || within(statement, table.offers, table.clock).contains(&number);
        granted |= fits && statement.hours.is_some();
        let bounded = statement.only || statement.hours.is_some_and(|h| h.open.is_some());
        let on_day = statement.days.is_empty() && bounded
            || statement.days.iter().any(|d| d.from <= date && date < d.to);
        elsewhere |= on_day && statement.hours.is_some() && !fits;
    }
    elsewhere && !granted
}

/// "Any of the three", where two were offered: it speaks of something else.
fn counts_more(table: &Table<'_, '_>) -> bool {
    const COUNTS: [(usize, &[&str]); 3] = [
        (2, &["two", "zwei", "deux", "dos", "due", "twee", "dois", "duas", "zwo"]),
        (3, &["three", "drei", "dreien", "trois", "tres", "tre", "drie"]),
        (4, &["four", "vier", "quatre", "cuatro", "quattro", "quatro"]),
    ];
    let scene = table.scene;
    let hits = scene.hits.of(Cue::AllFit);
    let mut words = hits.flat_map(|h| h.words.start..h.words.end + 2);
    words.any(|i| {
        let counted = COUNTS.iter().find(|(_, names)| names.contains(&scene.text.fold_at(i)));
        let timed = scene.pieces.iter().any(|p| p.words.contains(&i) && p.hours.is_some());
        counted.is_some_and(|(count, _)| !timed && *count > table.offers.len())
    })
}
