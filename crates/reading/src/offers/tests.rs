//! What is no acceptance, though it names an offer; and what is one.

use crate::contract::{Line, Record, read_record};

/// A guest in Berlin answers on Thursday, 5 March 2026; offers are out for Tuesday the 10th at 14:00, Thursday the 12th
/// at 10:00 and Monday the 16th at 10:00.
fn answer(lang: &str, body: &str) -> Line {
    let body = serde_json::to_string(body).unwrap();
    let record = format!(
        r#"{{"id": "t", "lang": "{lang}", "now": "2026-03-05T09:15:00+01:00", "tz": "Europe/Berlin",
            "assistant": "amy@ingram.example", "sender": {{"role": "guest", "address": "jo@guest.example"}},
            "host": {{"address": "eva@host.example", "tz": "Europe/Berlin"}}, "to": ["amy@ingram.example"], "cc": [],
            "thread": {{"state": "proposed", "guests": ["jo@guest.example"], "duration_min": 30, "offers": [
                {{"id": 1, "start": "2026-03-10T14:00:00+01:00", "end": "2026-03-10T14:30:00+01:00"}},
                {{"id": 2, "start": "2026-03-12T10:00:00+01:00", "end": "2026-03-12T10:30:00+01:00"}},
                {{"id": 3, "start": "2026-03-16T10:00:00+01:00", "end": "2026-03-16T10:30:00+01:00"}}]}},
            "subject": "", "body": {body}}}"#
    );
    read_record(&Record::parse(&record).unwrap()).unwrap()
}

fn takes(cases: &[(&str, &str, &[u32])]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(lang, body, expected)| (body, answer(lang, body), expected))
        .filter(|(_, line, expected)| line.accept != **expected)
        .map(|(body, line, expected)| {
            format!("{body}: {:?} {:?}, not {expected:?}", line.intents, line.accept)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_refusal_with_other_times_takes_nothing() {
    takes(&[
        ("en", "Not either of the first two I'm afraid. The Wednesday after is all good.", &[]),
        (
            "en",
            "Sadly no, Tuesday is the audit and Thursday the board. All of Friday is clear, take your pick.",
            &[],
        ),
        ("en", "Nope. Could you do Wednesday or Friday at 3 instead, whichever suits?", &[]),
        (
            "de",
            "Weder der Dienstag noch der Donnerstag lässt sich einrichten. Gerne am Freitag um 9 Uhr.",
            &[],
        ),
        ("de", "Nein, Montag geht nicht, Dienstag auch nicht.", &[]),
        ("de", "Dienstag passt mir leider nicht, aber Mittwoch um 14 Uhr ginge.", &[]),
        ("fr", "Non, ni mardi ni jeudi. Plutôt mercredi à 14h si possible.", &[]),
        ("es", "No, el martes y el jueves no puedo. Mejor el miércoles a las 14.", &[]),
        ("it", "Martedì e giovedì? No guardi, venerdì 13 dopo le 14.", &[]),
        ("nl", "Nee, dinsdag en donderdag lukken niet. Woensdag om 14 uur graag.", &[]),
        ("pt", "Não, terça e quinta não posso. Pode ser quarta às 14h?", &[]),
    ]);
}

#[test]
fn a_question_that_names_a_day_takes_nothing() {
    takes(&[
        ("en", "Is Tuesday's one on the phone or would I have to come in?", &[]),
        ("en", "Who else is coming on Thursday?", &[]),
        ("de", "Kommt er am Dienstag persönlich vorbei oder ruft er nur an?", &[]),
        ("de", "Bringt er die Muster mit? Der letzte Vertreter war drei Stunden da.", &[]),
        ("fr", "Le rendez-vous de mardi, c'est au téléphone ou sur place ?", &[]),
        ("es", "¿La del martes es por teléfono o hay que ir en persona?", &[]),
        ("nl", "Is dinsdag telefonisch of moet ik langskomen?", &[]),
    ]);
}

#[test]
fn a_day_told_as_busy_is_not_among_those_that_suit() {
    takes(&[
        ("en", "Thursday I close early, so not that; either of the others would suit.", &[1, 3]),
        ("en", "Tuesday I'm at the dentist. Thursday at 10 works.", &[2]),
        ("de", "Am Dienstag bin ich auf Kur. Donnerstag um 10 passt.", &[2]),
        ("pt", "Na quinta topo qualquer um dos horários, terça tô no barco.", &[2]),
        ("nl", "Dinsdag slaap ik uit. Woensdag of vrijdag na de lunch graag.", &[]),
    ]);
}

#[test]
fn what_is_only_weighed_is_asked_about() {
    for (lang, body) in [
        ("en", "Number 2 could work, but I need to check with my boss first."),
        ("en", "Tuesday at 2 might work. But I have to ask my wife first."),
        ("de", "Nummer 2 könnte gehen, ich muss das aber noch mit meiner Chefin klären."),
        ("fr", "Le deuxième créneau peut-être, je dois vérifier avec ma cheffe."),
        ("es", "La segunda opción podría ser, pero tengo que consultarlo con mi jefa."),
        ("it", "La seconda opzione forse va bene, ma devo verificare con il capo."),
        ("nl", "Optie 2 kan misschien, maar ik moet het nog overleggen met mijn baas."),
        ("pt", "A segunda opção talvez, mas tenho de confirmar com a minha chefe."),
    ] {
        let line = answer(lang, body);
        assert!(line.accept.is_empty(), "{body}: {:?}", line.accept);
    }
}

#[test]
fn a_day_told_for_another_reason_takes_nothing() {
    takes(&[
        ("en", "I'd love to do Thursday but the plumber is coming. Any chance of Friday?", &[]),
        ("en", "Could be Tuesday, could be Thursday, I'll know more tomorrow.", &[]),
        ("en", "Monday's when I do the accounts. Tuesday I teach. Thursday I swim.", &[]),
        ("en", "Is number 2 still open? If so I'd like to discuss it with my partner.", &[]),
        ("de", "Wenn ich bis dahin gesund bin, Dienstag.", &[]),
        ("de", "Statt Dienstag lieber Mittwoch um 14 Uhr.", &[]),
        ("fr", "Jeudi, je vous dirai demain si c'est possible.", &[]),
        ("nl", "Donderdag weet ik pas morgen.", &[]),
        ("en", "Let me talk to Sue about number 3.", &[]),
        ("en", "Tuesday would be perfect if it could be an hour later.", &[]),
    ]);
}

#[test]
fn days_beside_a_phrase_for_all_bound_it() {
    takes(&[
        ("en", "Anything but mornings, I'm flexible on Wednesday or Friday.", &[]),
        ("en", "Half four, Wednesday or Friday, whichever she likes.", &[]),
        ("de", "Egal welcher, Mittwoch oder Freitag um 16 Uhr.", &[]),
    ]);
}

#[test]
fn plain_acceptances_stay() {
    takes(&[
        ("en", "Tuesday at 2 works for me.", &[1]),
        ("en", "Unfortunately I can't do Tuesday, but Thursday works.", &[2]),
        ("en", "Any of those is fine.", &[1, 2, 3]),
        ("de", "Leider geht Dienstag nicht, Donnerstag um 10 passt aber gut.", &[2]),
        ("fr", "Jeudi à 10h me convient très bien.", &[2]),
        ("es", "El jueves a las 10 me viene bien.", &[2]),
        ("it", "Giovedì alle 10 va bene.", &[2]),
        ("nl", "Donderdag om 10 uur past prima.", &[2]),
        ("pt", "Quinta-feira, às 10:00, está ótimo.", &[2]),
    ]);
}

#[test]
fn an_offer_is_taken_in_other_words() {
    takes(&[
        ("en", "Number two is the one.", &[2]),
        ("en", "The second suits me.", &[2]),
        ("en", "The sooner the better, so the first of your dates!", &[1]),
        ("en", "Both mornings suit me.", &[2, 3]),
        ("de", "Nummer zwei bitte.", &[2]),
        ("de", "Beide Vormittage passen mir gut.", &[2, 3]),
        ("fr", "Le plus tôt sera le mieux, donc la première de vos dates !", &[1]),
        ("nl", "Nummer twee graag.", &[2]),
    ]);
}

#[test]
fn a_choice_left_among_other_times_takes_nothing() {
    takes(&[
        ("en", "I'm free on Wednesday at 2 or Friday at 3. You choose.", &[]),
        ("de", "Mittwoch um 14 Uhr oder Freitag um 15 Uhr ginge. Mir egal.", &[]),
        ("en", "Either of the mornings works.", &[2, 3]),
        ("fr", "Les deux matins me conviennent.", &[2, 3]),
    ]);
}

#[test]
fn an_answer_below_a_quoted_offer_answers_that_offer() {
    takes(&[
        (
            "en",
            "See below.\n\n> 1. Tuesday 10 March, 14:00\n\nno, board meeting\n\n> 2. Thursday 12 March, 10:00\n\nyes\n\n\
             > 3. Monday 16 March, 10:00\n\ntoo early for me\n",
            &[2],
        ),
        ("de", "> Dienstag, 10. März, 14 Uhr\nPasst.\n> Donnerstag, 12. März, 10 Uhr\nleider nein\n", &[1]),
        ("fr", "> mardi 10 mars, 14h\n\nPourquoi pas.\n\n> lundi 16 mars, 10h\n\nnon, désolé\n", &[1]),
        (
            "en",
            "> Could you do Tuesday 10 March at 14:00 or Thursday 12 March at 10:00?\n\nThursday is fine.\n",
            &[2],
        ),
    ]);
}

#[test]
fn another_hour_below_a_quoted_offer_is_an_offer_of_that_hour() {
    let line = answer(
        "en",
        "> Tuesday 10 March, 14:00\n\nyes\n\n> Thursday 12 March, 10:00\n\nno, but 11:30 would work\n",
    );
    assert_eq!(line.accept, [1]);
    let hour = line.available.iter().map(|i| i.start().to_string()).collect::<Vec<_>>();
    assert!(hour.contains(&"2026-03-12T10:30:00Z".to_owned()), "{hour:?}");
}

#[test]
fn two_by_their_place_are_taken_together() {
    takes(&[
        ("en", "The first two are fine.", &[1, 2]),
        ("es", "Cualquiera de las dos últimas me va bien.", &[2, 3]),
        ("de", "Die ersten beiden passen.", &[1, 2]),
    ]);
}

#[test]
fn who_takes_leave_until_a_day_comes_on_it() {
    takes(&[("de", "Danke! Dann bis Donnerstag.", &[2]), ("nl", "Top, tot donderdag!", &[2])]);
}
