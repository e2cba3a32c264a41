//! What is told as a fact beside the times that are offered: journeys, stays, absences, what was agreed elsewhere; and
//! times that are counted from others.

use crate::contract::{Line, Record, read_record};
use crate::tests::{fine, record, request};
use crate::{ActKind, Doubt};

const NEW: &str = r#"{"state": "new", "guests": ["jo@guest.example"], "duration_min": 30, "offers": []}"#;

/// A guest in Berlin writes on Tuesday, 10 March 2026, before anything is offered.
fn guest(body: &str) -> Line {
    read_record(&record("guest", NEW, body)).unwrap()
}

/// Checks that half hours suit by each of the texts, and that others do not.
fn check(rows: &[&str], fits: &[&str], not: &[&str]) {
    for text in rows {
        let line = guest(text);
        let at = |slot: &str| format!("2026-{slot}:00+01:00");
        for slot in fits {
            assert!(fine(&line, &at(slot)), "{text}: {slot} suits, but {:?}", line.available);
        }
        for slot in not {
            assert!(!fine(&line, &at(slot)), "{text}: {slot} does not suit, but {:?}", line.available);
        }
    }
}

#[test]
fn a_journey_told_as_a_fact_offers_nothing() {
    check(
        &[
            "Coffee Thursday? I land at Tegel at 13:00, leave Friday noon, back Sunday.",
            "Could we do Thursday? My flight gets in at 13:00, then I fly out Friday at noon.",
            "Kaffee am Donnerstag? Ich lande um 13 Uhr, fliege Freitag Mittag zurück.",
            "Kaffee am Donnerstag? Ich lande um 13 Uhr, Freitag Mittag geht's zurück.",
            "Wie wäre Donnerstag? Mein Zug kommt um 13 Uhr an, Freitag früh reise ich ab.",
            "¿Qué tal el jueves? Mi vuelo llega a las 13, el viernes por la mañana me voy.",
            "Jeudi ? Mon train arrive à 13h, départ vendredi matin.",
            "Giovedì? Il mio treno arriva alle 13, venerdì mattina riparto.",
            "Un café jeudi ? J'atterris à 13h, repars vendredi midi.",
            "¿Un café el jueves? Aterrizo a las 13:00, salgo el viernes a mediodía.",
            "Un caffè giovedì? Atterro alle 13, riparto venerdì a mezzogiorno.",
            "Donderdag koffie? Ik land om 13 uur, vertrek vrijdag om 12 uur.",
            "Donderdag schikt. Mijn vlucht landt donderdag om 13 uur, vrijdag om 12 uur vlieg ik weer terug.",
            "Um café na quinta? Aterro às 13h, parto sexta ao meio-dia.",
        ],
        &["03-12T14:00"],
        &["03-12T10:00", "03-13T10:00", "03-13T12:00", "03-15T12:00"],
    );
}

#[test]
fn a_journey_cuts_what_is_offered_around_it() {
    check(
        &[
            "Any day this week. I land Wednesday at 15:00, leave Friday at noon.",
            "Diese Woche jederzeit. Ich lande Mittwoch um 15 Uhr, reise Freitag um 12 Uhr ab.",
            "N'importe quel jour cette semaine. J'atterris mercredi à 15h, repars vendredi à midi.",
        ],
        &["03-11T15:30", "03-12T10:00", "03-13T10:00"],
        &["03-11T10:00", "03-13T14:00"],
    );
}

#[test]
fn the_name_of_a_place_does_nothing_to_the_day_behind_it() {
    let line =
        request("Dinner with Jo in Kings Cross Thursday? I land at Heathrow 16:40, leave Friday noon.");
    assert!(fine(&line, "2026-03-12T18:00:00+01:00"), "{:?}", line.available);
    assert!(!fine(&line, "2026-03-12T12:00:00+01:00"), "{:?}", line.available);
    assert!(!fine(&line, "2026-03-13T12:00:00+01:00"), "{:?}", line.available);
    let line = request("Dinner in Kings Cross Thursday with Jo?");
    assert_eq!(line.place.as_deref(), Some("Kings Cross"));
}

#[test]
fn a_weekday_after_is_counted_from_the_day_before_it() {
    check(
        &[
            "How about Friday the 20th, or the Monday after? First thing.",
            "Friday 20 March at 8:30 or the following Monday at 8:30.",
            "Am 20. März um 8:30 Uhr oder den Montag danach um 8:30 Uhr.",
            "Freitag, 20. März, oder am darauffolgenden Montag, jeweils um 8:30 Uhr.",
            "Vendredi 20 mars à 8h30 ou le lundi suivant à 8h30.",
            "El viernes 20 a las 8:30 o el lunes siguiente a las 8:30.",
            "Venerdì 20 alle 8:30 o il lunedì dopo alle 8:30.",
            "Vrijdag 20 maart om 8:30 uur of de maandag erna om 8:30 uur.",
            "Sexta 20 às 8h30 ou a segunda seguinte às 8h30.",
        ],
        &["03-20T08:30", "03-23T08:30"],
        &["03-16T08:30", "03-13T08:30"],
    );
    check(&["Not this Friday. The Monday after works."], &["03-16T10:00"], &["03-13T10:00"]);
}

#[test]
fn the_day_after_an_event_is_not_the_one_after_another_day() {
    check(
        &[
            "Thursday next week, or on Monday after lunch.",
            "Donnerstag nächster Woche oder Montag nach 14 Uhr.",
        ],
        &["03-19T15:00", "03-16T15:00"],
        &["03-23T15:00"],
    );
}

#[test]
fn a_week_behind_an_or_is_another_choice() {
    check(
        &[
            "Thursday at 15:30 or next week.",
            "Gerne Donnerstag um halb vier oder KW 12.",
            "Jeudi à 15h30 ou la semaine prochaine.",
            "El jueves a las 15:30 o la semana que viene.",
            "Giovedì alle 15:30 o la prossima settimana.",
            "Donderdag om 15:30 uur of volgende week.",
            "Quinta às 15h30 ou na próxima semana.",
        ],
        &["03-12T15:30", "03-17T10:00"],
        &["03-12T10:00", "03-24T10:00"],
    );
    check(
        &["Thursday or Friday in week 13, at 15:30.", "Donnerstag oder Freitag in KW 13 um 15:30 Uhr."],
        &["03-26T15:30", "03-27T15:30"],
        &["03-12T15:30", "03-19T15:30"],
    );
}

#[test]
fn who_speaks_of_their_own_clock_is_where_they_say() {
    for text in [
        "Thursday at 3pm my time works. I'm in London till the 20th, then New York.",
        "I'm in London until the 20th. Thursday at 3pm my time is good.",
    ] {
        let line = guest(text);
        assert!(fine(&line, "2026-03-12T15:00:00+00:00"), "{text}: {:?}", line.available);
        assert!(!fine(&line, "2026-03-12T15:00:00+01:00"), "{text}: {:?}", line.available);
        assert_eq!(line.timezone.as_deref(), Some("Europe/London"), "{text}");
    }
}

#[test]
fn out_until_a_day_is_back_on_the_next() {
    let rows = [
        ("Automatic reply: Call", "I am out until 14 July.", "2026-07-15"),
        ("Automatische Antwort: Call", "Ich bin bis 14. Juli nicht im Büro.", "2026-07-15"),
        ("Automatische Antwort: Call", "Ich bin bis einschließlich 14. Juli nicht im Büro.", "2026-07-15"),
        ("Réponse automatique : Call", "Je suis absent jusqu'au 14 juillet.", "2026-07-15"),
        ("Respuesta automática: Call", "Estoy fuera de la oficina hasta el 14 de julio.", "2026-07-15"),
        ("Risposta automatica: Call", "Sono assente fino al 14 luglio.", "2026-07-15"),
        ("Automatisch antwoord: Call", "Ik ben afwezig tot 14 juli.", "2026-07-15"),
        ("Automatisch antwoord: Call", "Ik ben afwezig tot en met 14 juli.", "2026-07-15"),
        ("Resposta automática: Call", "Estou ausente até 14 de julho.", "2026-07-15"),
        ("Automatic reply: Call", "I am back on 14 July.", "2026-07-14"),
        ("Automatische Antwort: Call", "Ich bin am 14. Juli zurück.", "2026-07-14"),
        ("Réponse automatique : Call", "Je suis de retour le 14 juillet.", "2026-07-14"),
        ("Respuesta automática: Call", "Vuelvo el 14 de julio.", "2026-07-14"),
        ("Risposta automatica: Call", "Rientro il 14 luglio.", "2026-07-14"),
        ("Automatisch antwoord: Call", "Op 14 juli ben ik weer terug.", "2026-07-14"),
        ("Resposta automática: Call", "Regresso a 14 de julho.", "2026-07-14"),
    ];
    for (subject, text, day) in rows {
        let line = automatic(subject, text);
        assert_eq!(line.intents, [ActKind::AutoReply], "{text}");
        assert_eq!(line.until.map(|d| d.to_string()).as_deref(), Some(day), "{text}");
    }
}

/// An automatic reply of Thursday, 2 July 2026.
fn automatic(subject: &str, body: &str) -> Line {
    let body = serde_json::to_string(body).unwrap();
    let record = Record::parse(&format!(
        r#"{{"id": "t", "now": "2026-07-02T09:15:00+02:00", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
            "sender": {{"role": "guest", "address": "jo@guest.example", "tz": "Europe/Berlin"}},
            "host": {{"address": "eva@host.example", "tz": "Europe/Berlin"}},
            "to": ["amy@ingram.example"], "cc": [], "thread": {NEW}, "subject": "{subject}", "body": {body}}}"#
    ));
    read_record(&record.unwrap()).unwrap()
}

/// Max writes for a group of three, with Lena on copy.
fn in_group(body: &str) -> Line {
    let body = serde_json::to_string(body).unwrap();
    let record = Record::parse(&format!(
        r#"{{"id": "t", "now": "2026-03-06T09:15:00+01:00", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
            "sender": {{"role": "guest", "name": "Max Ott", "address": "max@ott.example", "tz": "Europe/Berlin"}},
            "host": {{"name": "Priya Raman", "address": "priya@host.example", "tz": "Europe/Berlin"}},
            "to": ["amy@ingram.example"], "cc": ["lena@ott.example", "tom@ott.example"],
            "thread": {{"state": "new", "guests": ["max@ott.example", "tom@ott.example"], "duration_min": 30, "offers": []}},
            "subject": "", "body": {body}}}"#
    ));
    read_record(&record.unwrap()).unwrap()
}

#[test]
fn what_is_said_of_others_is_not_ones_own() {
    for text in [
        "Tue or Wed for me. Priya is out till Thursday, Tom says either. Please add Lena. – Max",
        "Dienstag oder Mittwoch bei mir. Priya ist bis Donnerstag weg, Tom kann beides. Bitte Lena dazunehmen. – Max",
        "Mardi ou mercredi pour moi. Priya est absente jusqu'à jeudi, Tom peut les deux. Ajoutez Lena. – Max",
        "Martes o miércoles para mí. Priya está fuera hasta el jueves, a Tom le da igual. Añade a Lena. – Max",
        "Martedì o mercoledì per me. Priya è assente fino a giovedì, per Tom è uguale. Aggiungi Lena. – Max",
        "Dinsdag of woensdag voor mij. Priya is weg tot donderdag, Tom kan allebei. Voeg Lena toe. – Max",
        "Terça ou quarta para mim. A Priya está fora até quinta, o Tom pode ambos. Inclua a Lena. – Max",
    ] {
        let line = in_group(text);
        assert_eq!(line.add, ["lena@ott.example"], "{text}");
        assert!(line.remove.is_empty(), "{text}: {:?}", line.remove);
        for slot in ["2026-03-10T10:00:00+01:00", "2026-03-11T10:00:00+01:00"] {
            assert!(fine(&line, slot), "{text}: {slot} suits, but {:?}", line.available);
        }
        assert!(!fine(&line, "2026-03-12T10:00:00+01:00"), "{text}: {:?}", line.available);
    }
}

#[test]
fn an_invitation_to_be_sent_without_a_time_asks_which() {
    for text in [
        "Amy, please send the invite.",
        "Amy, book it please.",
        "Please confirm the meeting.",
        "Amy, setz bitte die Einladung auf.",
        "Amy, schick bitte die Einladung raus.",
        "Amy, bestätige bitte den Termin.",
        "Amy, envoie l'invitation s'il te plaît.",
        "Amy, confirmez le rendez-vous, merci.",
        "Amy, envía la invitación por favor.",
        "Amy, manda pure l'invito.",
        "Amy, stuur maar de uitnodiging.",
        "Amy, manda o convite por favor.",
    ] {
        let line = request(text);
        assert_eq!(
            (line.intents.as_slice(), line.doubt),
            (&[ActKind::Schedule][..], Some(Doubt::WhichTime)),
            "{text}"
        );
    }
    for text in [
        "Amy, please find us a time and send the invite.",
        "Amy, please set up a call with Jo.",
        "Amy, please send the invite for Thursday at 3.",
        "Amy, such uns bitte einen Termin und schick die Einladung.",
    ] {
        assert_eq!(request(text).doubt, None, "{text}");
    }
}

#[test]
fn a_refusal_may_leave_something_open() {
    check(
        &[
            "Any day but Tuesday morning, unless it's after 10. Thursday is tough but doable. Not before the board meeting on the 12th.",
            "Anything but Tuesday morning, unless it's after 10. Thursday is tough but doable for Anna. Not before the board meeting on the 12th.",
            "Alles außer Dienstagvormittag, es sei denn nach 10. Donnerstag ist schwierig, aber machbar. Nicht vor der Vorstandssitzung am 12.",
            "Tout sauf mardi matin, sauf si c'est après 10h. Jeudi est difficile mais faisable. Pas avant le conseil du 12.",
            "Todo menos el martes por la mañana, salvo que sea después de las 10. El jueves es difícil pero posible. No antes de la junta del 12.",
            "Tutto tranne martedì mattina, a meno che non sia dopo le 10. Giovedì è difficile ma fattibile. Non prima del consiglio del 12.",
            "Alles behalve dinsdagochtend, tenzij na 10 uur. Donderdag is lastig maar mogelijk. Niet voor de vergadering op de 12e.",
            "Tudo menos terça de manhã, a não ser que seja depois das 10. Quinta é difícil mas possível. Não antes da reunião do dia 12.",
        ],
        &["03-13T14:00", "03-17T10:30", "03-18T09:00", "03-19T14:00"],
        &["03-11T10:00", "03-17T09:00"],
    );
    check(
        &[
            "Any day but Tuesday morning, unless it's after 10. Not before the audit on the 16th.",
            "Jeden Tag außer Dienstagvormittag, es sei denn nach 10. Nicht vor der Messe am 16.",
        ],
        &["03-16T10:00", "03-17T10:30", "03-24T10:30"],
        &["03-13T10:00", "03-17T09:00", "03-24T09:00"],
    );
    check(
        &[
            "El jueves es complicado pero factible; mejor el viernes.",
            "Thursday is hard but doable, Friday is better.",
        ],
        &["03-12T10:00", "03-13T10:00"],
        &["03-16T10:00"],
    );
    check(
        &["Anything but Friday.", "Alles außer Freitag.", "Tout sauf vendredi.", "Tudo menos sexta."],
        &["03-12T10:00", "03-16T14:00"],
        &["03-13T10:00", "03-20T10:00"],
    );
}

#[test]
fn a_host_passes_on_what_a_guest_answered() {
    const OFFERED: &str = r#"{"state": "proposed", "guests": ["jo@guest.example"], "duration_min": 30, "offers": [
        {"id": 1, "start": "2026-03-18T10:00:00+01:00", "end": "2026-03-18T10:30:00+01:00"},
        {"id": 2, "start": "2026-03-19T15:00:00+01:00", "end": "2026-03-19T15:30:00+01:00"}]}"#;
    let host = |text: &str| read_record(&record("host", OFFERED, text)).unwrap();
    for text in [
        "Jo wrote to me from home: Wednesday works for her.",
        "Jo sagt, Mittwoch passt ihr.",
        "Jo m'a dit que mercredi lui convient.",
        "Jo dice que el miércoles le viene bien.",
        "Jo ha confermato: mercoledì le va bene.",
        "Jo heeft gebeld, woensdag past haar.",
        "A Jo disse que quarta dá para ela.",
    ] {
        let line = host(text);
        assert_eq!(
            (line.intents.as_slice(), line.accept.as_slice()),
            (&[ActKind::Accept][..], &[1][..]),
            "{text}"
        );
    }
    for text in
        ["I told Jo Wednesday is no good.", "Jo said Wednesday is no good.", "Wednesday works for me too."]
    {
        assert!(host(text).accept.is_empty(), "{text}");
    }
}
