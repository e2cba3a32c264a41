//! Marks, words that are somebody else's, letters that hide a word, and lists under a head: what is taken, and what is asked.

use super::tests_safety::{answer, takes};

/// Each text takes nothing, and where it seems to accept it asks.
fn asks(cases: &[&str]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|body| (body, answer(body)))
        .filter(|(_, line)| {
            !line.accept.is_empty() || (line.intents.contains(&crate::ActKind::Accept) && !line.clarify)
        })
        .map(|(body, line)| format!("{body}: {:?} {:?}", line.intents, line.accept))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn boxes_ticks_and_thumbs_say_which() {
    takes(&[
        (2, "[ ] Tuesday 10:00\n[x] Thursday 14:00\n[ ] Friday 9:00"),
        (2, "\u{2610} Dienstag 10 Uhr\n\u{2612} Donnerstag 14 Uhr\n\u{2610} Freitag 9 Uhr"),
        (2, "Tuesday 10:00 \u{274c}\nThursday 14:00 \u{2705}\nFriday 9:00 \u{274c}"),
        (2, "mardi 10h \u{1f44e}\njeudi 14h \u{1f44d}\nvendredi 9h \u{1f44e}"),
        (3, "\u{1f44e} on Tuesday, \u{1f44d} on Friday"),
        (2, "\u{2705} Thursday\n\u{274c} Tuesday\n\u{274c} Friday"),
        (2, "~~Tuesday works~~ Thursday works"),
        (3, "~Thursday at 2 works~ Friday at 9 works"),
        (0, "\u{274c} Tuesday\n\u{274c} Thursday\n\u{274c} Friday"),
        (0, "[x] = cannot\n[x] Tuesday 10:00\n[x] Thursday 14:00\n[ ] Friday 9:00"),
        (2, "Thursday works \u{1f44d}"),
        (2, "\u{1f44d} Thursday"),
    ]);
}

#[test]
fn a_vote_by_number_takes_what_it_says_yes_to() {
    takes(&[
        (3, "1: n, 2: n, 3: y"),
        (1, "1: j, 2: n, 3: n"),
        (2, "1 no 2 yes 3 no"),
        (2, "1 nein 2 ja 3 nein"),
        (2, "1 non, 2 oui, 3 non"),
        (2, "1 no, 2 s\u{ed}, 3 no"),
        (2, "1 nee, 2 ja, 3 nee"),
        (2, "1 n\u{e3}o, 2 sim, 3 n\u{e3}o"),
        (0, "1 - no\n2 - no\n3 - no"),
    ]);
}

#[test]
fn letters_that_hide_a_no_are_read() {
    asks(&[
        "Thursday does n\u{200b}ot work.",
        "Thursday doesn\u{2bc}t work.",
        "Thursday doesn`t work.",
        "Thursday does n\u{43e}t work.",
        "Donnerstag passt n\u{456}cht.",
        "Jeudi n'est pas po\u{200b}ssible.",
    ]);
    takes(&[(2, "Th\u{200b}ursday at 2 works, Thursday!"), (2, "Thursday w\u{43e}rks for me.")]);
}

#[test]
fn the_head_of_a_list_is_said_of_all_of_it() {
    takes(&[
        (0, "Geht nicht: Dienstag, Donnerstag"),
        (0, "No puedo: martes, jueves y viernes"),
        (0, "Non posso: marted\u{ec}, gioved\u{ec}"),
        (0, "Kan niet: dinsdag, donderdag"),
        (0, "N\u{e3}o posso: ter\u{e7}a, quinta e sexta"),
        (0, "Impossible : mardi 10h, jeudi 14h"),
        (3, "Doesn't work: Tuesday, Thursday. Works: Friday."),
        (2, "Geht: Donnerstag. Geht nicht: Dienstag, Freitag."),
    ]);
}

#[test]
fn what_somebody_said_is_asked_about() {
    asks(&[
        "You wrote: 'Tuesday at 10 works'. It does not.",
        "You suggested \"Thursday at 2 works for everyone\". I'm not so sure.",
        "Sie schrieben: \u{201e}Donnerstag 14 Uhr passt\u{201c}. Das stimmt leider nicht.",
        "Vous \u{e9}criviez : \u{ab} jeudi 14h convient \u{bb}. Pas du tout.",
        "Usted escribi\u{f3}: \u{ab}el jueves me va bien\u{bb}. No es as\u{ed}.",
        "Ha scritto: \"gioved\u{ec} va bene\". Non \u{e8} vero.",
        "U schreef: 'donderdag past'. Dat klopt niet.",
        "Escreveu: \"quinta serve\". N\u{e3}o \u{e9} verdade.",
        "Here is what I answered to Bob: Friday at 9 works.",
        "FYI my reply to Bob:\n\nHi Bob, Thursday at 14:00 works for me.",
        "Tuesday at 10 works, you said. For whom? Not for me.",
    ]);
    takes(&[
        (2, "Good news: Thursday at 2 works for me."),
        (2, "My answer: Thursday."),
        (2, "Antwort: Donnerstag passt."),
        (2, "\"Thursday 12 March, 14:00\" works for me."),
        (2, "\u{201e}Donnerstag 14 Uhr\u{201c} passt."),
    ]);
}

#[test]
fn what_suits_somebody_else_is_asked_about() {
    asks(&[
        "Friday suits Bob.",
        "Bob can do Friday.",
        "Bob kann am Freitag.",
        "Vendredi convient \u{e0} Bob.",
        "A Bob le va bien el viernes.",
        "A Bob va bene venerd\u{ec}.",
        "Vrijdag past Bob.",
        "Sexta d\u{e1} jeito ao Bob.",
        "Donnerstag passt meiner Chefin.",
        "Thursday works only for Bob",
        "Thursday at 2 works for Bob.",
    ]);
    takes(&[(2, "Thursday works for Bob and me."), (2, "Thursday works for us.")]);
}

#[test]
fn wishes_jokes_and_sighs_are_asked_about() {
    asks(&[
        "I wish Thursday worked.",
        "If only Thursday worked.",
        "Thursday worked until today.",
        "Tuesday at 10 used to be fine.",
        "Thursday works (just kidding)",
        "Donnerstag passt, Scherz.",
        "Dienstag 10 Uhr. Nie im Leben.",
        "Dienstag 10 Uhr ginge, w\u{e4}re ich nicht krank.",
        "Der erste passt genauso wenig wie der zweite.",
        "Tuesday works worse than Thursday for me.",
        "Regretfully, Tuesday at 10.",
        "The dog ate option 1.",
        "Plus possible pour le jeudi 14h.",
        "Am Dienstag um 10 Uhr kann ich, anders als am Donnerstag, nicht.",
        "Thursday works, but I need an hour in between, so no.",
        "Thursday works.\n__________\nNo it doesn't, sorry.",
        "Thursday works.\n\n--\nDana\n\nSorry, ignore that, Thursday is impossible.",
    ]);
    takes(&[
        (2, "Tuesday works... no, Thursday."),
        (2, "Dienstag. Nein, Moment, Donnerstag."),
        (2, "12.3. passt"),
    ]);
}
