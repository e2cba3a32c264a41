//! The invariants I1 to I30, each a function named by its number. What is not built yet has no function here but a line
//! in [`ABSENT`], which every report prints.

mod mails;
mod people;
mod slots;
mod states;
#[cfg(test)]
mod tests;
mod twins;

pub(crate) use slots::{keeps_to_the_host, slots_in};
pub(crate) use twins::{i16, i30};

use crate::world::World;

/// What is wrong, in words.
pub(crate) type Findings = Vec<String>;

/// One invariant.
pub(crate) struct Check {
    /// Its number.
    pub(crate) number: u8,
    /// What it says.
    pub(crate) says: &'static str,
    /// Looks at a world that is over.
    pub(crate) find: fn(&World) -> Findings,
}

const fn check(number: u8, says: &'static str, find: fn(&World) -> Findings) -> Check {
    Check { number, says, find }
}

/// Those that one world shows.
pub(crate) const CHECKS: &[Check] = &[
    check(1, "a mail that was answered 250 is kept exactly once", mails::i01),
    check(2, "what meetings of one host claim never overlaps", slots::i02),
    check(4, "a letter has one Message-ID, and leaves twice only after a fault", mails::i04),
    check(5, "copies of a letter are the same to the octet, and no more than faults", mails::i05),
    check(6, "a meeting is over or has a timer", states::i06),
    check(7, "after the faults everything comes to an end, and no mail stays behind", states::i07),
    check(8, "mails to one person stay below the limits of a day and of a meeting", people::i08),
    check(9, "nobody is answered whose machine wrote", people::i09),
    check(10, "nothing of one meeting stands in the mails of another", people::i10),
    check(11, "a guest sees few slots, and only allowed ones", slots::i11),
    check(12, "a slot is free at the moment in which it is offered", slots::i12),
    check(13, "only the host and the guest of a meeting change it", people::i13),
    check(14, "no transaction touches another organisation", states::i14),
    check(15, "two processes that go on from the same rows do the same", states::i15),
    check(18, "SEQUENCE rises with each invitation, and a cancellation is the last", slots::i18),
    check(19, "every slot stands on the wall clock, and the mail shows it so in each zone", slots::i19),
    check(21, "an outcome counts once for each fence", states::i21),
    check(22, "tries are bounded, and no job stays behind another", states::i22),
    check(25, "a mail has the header that it should have, and the readers", mails::i25),
    check(27, "each change of a state has one reason, in the same transaction", states::i27),
    check(29, "who says stop is left in peace", people::i29),
];

/// Those that compare worlds with each other; the campaign lives a share of its worlds twice for them.
pub(crate) const TWINS: &[(u8, &str)] = &[
    (16, "the same seed gives the same history"),
    (30, "meetings that have nothing to do with each other do not change each other"),
];

/// Those that have nothing to look at yet, and why.
pub(crate) const ABSENT: &[(u8, &str)] = &[
    (3, "no calendar but the assistant's own is read yet, so none can show a foreign event after a write"),
    (17, "no external calendar is written yet"),
    (20, "a meeting has one host yet"),
    (23, "there is no HTTP yet"),
    (24, "there are no tokens yet: guests answer by mail alone"),
    (26, "there is no erasure yet; the key tree's own tests show that a destroyed key opens nothing"),
    (
        28,
        "memory, files and descriptors are the machine's; the kill campaign and `cargo xtask measure` look at them",
    ),
];

/// What an invariant says.
pub(crate) fn says(number: u8) -> &'static str {
    let one = CHECKS.iter().map(|check| (check.number, check.says));
    one.chain(TWINS.iter().copied()).find(|(n, _)| *n == number).map_or("", |(_, says)| says)
}
