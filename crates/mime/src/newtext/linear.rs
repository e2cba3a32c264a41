//! How the work grows with the length of a mail: in proportion, whatever stands in it.

use super::{of_plain, work};
use crate::limits;

/// What hostile mails, and some honest ones, consist of.
const PIECES: &[&str] = &[
    "> quoted\n",
    "On Tue, 10 Mar 2026 at 09:15, Amy <amy@ingram.example>\n",
    "On Monday 10 <\n",
    "10:15 \"x\"\n",
    "From: Amy\n",
    "To: Amy\ncc: Dana\n",
    "Sent: 2026 10:15\nTo: a@b.example\n",
    "-----\n",
    "--\n",
    "x\n--\n",
    "-- \nDana | x\n",
    "-----Original Message-----\n> x\n",
    "-----BEGIN PGP SIGNED MESSAGE-----\nHash: x\n",
    "-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----\n",
    "Dana\n\n",
    "Best regards\n\n",
    "Best regards\nDana\nNorthfield Ltd\n\n",
    "Name Name\n03/26/2001 10:20 AM\n",
    "Dana wrote:\nx\n\n",
    "You wrote:\n",
    "Quoting Dana Whitfield:\n> x\n",
    "---- On Tue, 10 Mar 2026 09:15:00 +0000 Dana\n",
    "Name Name\n03/26/2001 10:20 AM\nTo\nDana\ncc\n",
    "Sent from my phone\nx\n",
    "Disclaimer\nI\n\n",
    "\u{bb} x\ny\n",
    "Name Name\n\n\n03/26/2001 10:20 AM\n\n",
    ": x\n",
    ": x\n: x\ny\n",
    "| x\n",
    "A> x\nb\n",
    "\n",
    "x",
    "x:",
    "  --a.",
    "\u{200b}\u{feff}",
    "a\n> b\n",
    "> a\n\nDana | x\n\n",
    "This message is confidential\n\n",
    "____________\na: b\n",
    "____________\nhttp://a.example\n",
    "- minutes.doc\n",
    "> Would Thursday suit you for the call?\n\nYes, it would.\n\n",
    "I think that Thursday would be fine for all of us.\n",
];

fn work_on(text: &str) -> u64 {
    let _ = work::done();
    let _ = of_plain(text);
    work::done()
}

#[test]
fn twice_the_mail_is_twice_the_work() {
    for piece in PIECES {
        let (small, large) = (piece.repeat(2_000), piece.repeat(8_000));
        let (before, after) = (work_on(&small), work_on(&large));
        // Four times, and a sixteenth more: some looks back are cut off after so many lines, which the first lines of
        // a mail have not before them. If the work grew with the square it would be sixteen times.
        assert!(after <= before * 4 + before / 4 + 2_000, "{piece:?}: {before}, then {after}");
    }
}

#[test]
fn no_octet_is_looked_at_more_than_so_often() {
    const LOOKS_MAX: u64 = 60;
    for first in PIECES {
        for second in PIECES {
            let text = format!("{first}{second}").repeat(60);
            let looks = work_on(&text) / text.len() as u64;
            assert!(looks <= LOOKS_MAX, "{first:?} {second:?}: {looks} looks an octet");
        }
    }
}

#[test]
fn of_a_long_line_only_the_head_is_looked_at() {
    let line = "Dana ".repeat(limits::LINE_LOOK_LEN_OCTETS_MAX);
    let longer = line.repeat(8);
    assert!(work_on(&longer) <= work_on(&line) + 100);
}
