//! Days and hours that many mails name the same way in every language: each row of a table is one mail, with half
//! hours that suit by it and half hours that do not.

use crate::tests::{answer, fine};

/// Half hours on the week's Monday to Friday, 16 to 20 March 2026, as "Mo 9" and so on.
fn at(slot: &str) -> String {
    let (day, hour) = slot.split_once(' ').unwrap();
    let date = 16 + ["Mo", "Tu", "We", "Th", "Fr"].iter().position(|d| *d == day).unwrap();
    format!("2026-03-{date}T{hour}:00+01:00")
}

/// Checks answers to offers of the week before, none of which is taken.
fn check(rows: &[&str], fits: &[&str], not: &[&str]) {
    for text in rows {
        let line = answer(text);
        assert!(line.accept.is_empty(), "{text}: {line:?}");
        for slot in fits {
            assert!(fine(&line, &at(slot)), "{text}: {slot} suits, but {:?}", line.available);
        }
        for slot in not {
            assert!(!fine(&line, &at(slot)), "{text}: {slot} does not suit, but {:?}", line.available);
        }
    }
}

#[test]
fn who_leaves_at_an_hour_leaves_on_that_day_alone() {
    check(
        &[
            "None of these. Next week works any day, but on Friday I stop at 1.",
            "None of these. Next week works, Friday I finish at 1 pm.",
            "Leider keiner. Nächste Woche geht jeder Tag, Freitag mache ich um 13 Uhr Schluss.",
            "Leider keiner. Nächste Woche jederzeit, am Freitag bin ich ab 13 Uhr weg.",
            "Aucun ne va. La semaine prochaine tous les jours me vont, mais le vendredi je finis à 13h.",
            "Ninguna me va. La semana que viene me va cualquier día, el viernes salgo a las 13.",
            "Nessuna va bene. La settimana prossima va bene qualsiasi giorno, il venerdì stacco alle 13.",
            "Geen van die lukt. Volgende week kan elke dag, vrijdag stop ik om 13 uur.",
            "Nenhuma serve. Na próxima semana qualquer dia serve, na sexta saio às 13h.",
        ],
        &["Mo 15:00", "Th 16:00", "Fr 10:00"],
        &["Fr 13:30"],
    );
}

#[test]
fn what_begins_before_an_hour_is_refused_however_it_is_said() {
    check(
        &[
            "None of these. Any day next week is fine, nothing that starts before 10 please.",
            "Leider keiner. Nächste Woche geht jeder Tag, nichts, was vor 10 Uhr anfängt.",
            "Leider keiner. Nächste Woche geht es nicht vor 10 Uhr.",
            "Aucun ne va. La semaine prochaine tous les jours me vont, rien qui commence avant 10h.",
            "Ninguna me va. La semana que viene me va cualquier día, nada que empiece antes de las 10.",
            "Nessuna va bene. La settimana prossima va bene qualsiasi giorno, niente che inizi prima delle 10.",
            "Geen van die lukt. Volgende week kan elke dag, niets dat voor 10 uur begint.",
            "Nenhuma serve. Na próxima semana qualquer dia serve, nada que comece antes das 10.",
        ],
        &["Mo 10:30", "Fr 14:00"],
        &["Mo 09:00", "We 09:00"],
    );
}

#[test]
fn only_until_behind_a_never_says_what_suits() {
    check(
        &[
            "None of these. Any day next week except Wednesday, never before 10 and only until noon.",
            "Leider keiner. Nächste Woche jeder Tag außer Mittwoch, nie vor 10 und nur bis 12 Uhr.",
            "Aucun ne va. N'importe quel jour la semaine prochaine sauf mercredi, jamais avant 10h et seulement \
             jusqu'à midi.",
            "Nenhuma serve. Na próxima semana qualquer dia menos quarta, nunca antes das 10 e só até meio-dia.",
        ],
        &["Mo 10:30", "Fr 11:00"],
        &["Mo 09:00", "Mo 14:00", "We 11:00"],
    );
}

#[test]
fn the_other_days_are_those_of_the_week() {
    check(
        &[
            "None of these. Next week Wednesday is out, the other days after 3pm.",
            "Leider keiner. Nächste Woche kann ich Mittwoch nicht, an den anderen Tagen ab 15 Uhr.",
            "Aucun ne va. La semaine prochaine, pas mercredi, les autres jours après 15h.",
            "Ninguna me va. La semana que viene el miércoles no puedo, los demás días a partir de las 15 sí.",
            "Nessuna va bene. La settimana prossima mercoledì no, gli altri giorni dopo le 15.",
            "Geen van die lukt. Volgende week kan ik woensdag niet, de andere dagen wel na 15 uur.",
            "Nenhuma serve. Na próxima semana não posso na quarta, nos outros dias depois das 15h.",
        ],
        &["Mo 15:30", "Th 16:00"],
        &["Mo 10:00", "We 15:30"],
    );
}

#[test]
fn a_week_may_be_named_by_its_place_alone() {
    check(
        &[
            "Diese Woche geht nichts mehr. In der nächsten könnte ich Montag oder Mittwoch.",
            "Cette semaine est pleine. La prochaine, je pourrais lundi ou mercredi.",
            "Esta semana no puedo. La próxima podría el lunes o el miércoles.",
            "Questa settimana non riesco proprio. La prossima potrei lunedì o mercoledì.",
            "Deze week lukt niet. De volgende kan ik maandag of woensdag.",
            "Esta semana não dá. Na próxima posso segunda ou quarta.",
        ],
        &["Mo 10:00", "We 15:00"],
        &["Tu 10:00", "Fr 10:00"],
    );
}

#[test]
fn the_following_week_is_that_behind_the_date_before() {
    check(
        &[
            "None of those times. Friday the 13th at noon, or else Monday and Tuesday of the following week.",
            "Die Zeiten passen nicht. Freitag, der 13. um 12, sonst Montag und Dienstag der folgenden Woche.",
            "Ces heures ne vont pas. Vendredi 13 à midi, sinon lundi et mardi de la semaine suivante.",
            "Esas horas no. El viernes 13 a las 12, o si no lunes y martes de la semana siguiente.",
            "Quegli orari no. Venerdì 13 alle 12, altrimenti lunedì e martedì della settimana successiva.",
        ],
        &["Mo 10:00", "Tu 15:00"],
        &["We 10:00"],
    );
}

#[test]
fn a_day_that_is_refused_leaves_its_week() {
    check(
        &[
            "None of these. Next week would be better. Next week I can't do Wednesday.",
            "Leider keiner. Lieber nächste Woche. Nächste Woche kann ich am Mittwoch nicht.",
            "Geen van die lukt. Liever volgende week. Volgende week kan ik woensdag niet.",
        ],
        &["Mo 10:00", "Th 15:00"],
        &["We 10:00"],
    );
}

#[test]
fn a_list_of_days_behind_being_there_is_one_list() {
    check(
        &[
            "Geen van die lukt. Volgende week ben ik op maandag, dinsdag en donderdag vanaf drie uur thuis.",
            "Leider keiner. In KW 12 bin ich am Montag, Dienstag und Donnerstag im Haus, jeweils ab 15 Uhr.",
        ],
        &["Mo 15:30", "Tu 16:00", "Th 15:00"],
        &["We 15:30", "Mo 10:00"],
    );
}

#[test]
fn a_meal_that_is_to_be_avoided_is_no_window() {
    check(
        &[
            "None of these. Any day next week. Please avoid lunchtime.",
            "Leider keiner. Nächste Woche jederzeit. Bitte die Mittagszeit vermeiden.",
            "Aucun ne va. La semaine prochaine entre lundi et jeudi. Évitez l'heure du déjeuner.",
            "Ninguna me va. La semana que viene entre el lunes y el jueves. Evite la hora de comer.",
            "Nessuna va bene. La settimana prossima tra lunedì e giovedì. Eviti l'ora di pranzo.",
            "Geen van die lukt. Volgende week tussen maandag en donderdag. Vermijd lunchtijd graag.",
            "Nenhuma serve. Na próxima semana, entre segunda e quinta. Evite a hora de almoço.",
        ],
        &["Mo 10:00", "Th 15:00"],
        &["Tu 12:30"],
    );
}

#[test]
fn busy_other_days_leave_the_days_named() {
    check(
        &[
            "None of these. Next week Monday 9-12 or Wednesday 2-5; on the other days I am at the counter.",
            "Nessuna va bene. La settimana prossima lunedì dalle 9 alle 12, mercoledì dalle 14 alle 17. Gli altri \
             giorni sono al banco da sola.",
            "Geen van die lukt. Volgende week maandag van 9 tot 12 of woensdag van 14 tot 17. Op de andere dagen sta \
             ik op een ladder.",
        ],
        &["Mo 10:00", "We 15:00"],
        &["Tu 10:00", "Th 10:00", "Mo 14:00"],
    );
}

#[test]
fn a_part_of_the_day_behind_a_comma_is_spoken_of_apart() {
    check(
        &[
            "None of these. Any day next week, but not before 2, mornings are surgery.",
            "Nenhuma serve. Na próxima semana qualquer dia, só a partir das 14h, de manhã tenho aulas.",
        ],
        &["Mo 14:30", "Th 16:00"],
        &["Mo 10:00", "We 13:00"],
    );
}

#[test]
fn days_that_say_which_of_a_week_stand_for_it() {
    check(
        &[
            "None of these. Next week, the 17th to the 19th, any morning.",
            "Leider keiner. In der nächsten Woche, also vom 17. bis 19. März, täglich zwischen 9 und 12 Uhr.",
            "Nessuna va bene. La settimana prossima, dal 17 al 19 marzo, tutte le mattine.",
        ],
        &["Tu 10:00", "Th 10:00"],
        &["Mo 10:00", "Fr 10:00", "Tu 15:00"],
    );
}

#[test]
fn two_ordinals_of_one_thing_are_two_days() {
    for text in [
        "None of these. The second or third Tuesday in April would be fine.",
        "Leider keiner. Am zweiten oder dritten Dienstag im April ginge es.",
        "Aucun ne va. Le deuxième ou le troisième mardi d'avril.",
        "Ninguna me va. El segundo o tercer martes de abril.",
        "Nessuna va bene. Il secondo o il terzo martedì di aprile.",
        "Geen van die lukt. De tweede of derde dinsdag van april.",
    ] {
        let line = answer(text);
        assert!(line.accept.is_empty(), "{text}: {line:?}");
        assert!(fine(&line, "2026-04-14T10:00:00+02:00"), "{text}: {:?}", line.available);
        assert!(fine(&line, "2026-04-21T10:00:00+02:00"), "{text}: {:?}", line.available);
        assert!(!fine(&line, "2026-04-07T10:00:00+02:00"), "{text}: {:?}", line.available);
        assert!(!fine(&line, "2026-04-28T10:00:00+02:00"), "{text}: {:?}", line.available);
    }
}

#[test]
fn the_last_day_of_a_month_is_no_day_that_has_been() {
    for text in [
        "None of these. The last Friday of the month works.",
        "Leider keiner. Der letzte Freitag im Monat ginge.",
        "Aucun ne va. Le dernier vendredi du mois me va.",
        "Ninguna me va. Puedo el último viernes del mes.",
        "Nessuna va bene. L'ultimo venerdì del mese va bene.",
        "Geen van die lukt. De laatste vrijdag van de maand kan ik.",
        "Nenhuma serve. Posso na última sexta-feira do mês.",
    ] {
        let line = answer(text);
        assert!(fine(&line, "2026-03-27T10:00:00+01:00"), "{text}: {line:?}");
        assert!(!fine(&line, "2026-03-20T10:00:00+01:00"), "{text}: {line:?}");
    }
}

#[test]
fn a_list_of_days_that_is_refused_is_refused_whole() {
    for text in [
        "I can't make Thursday, Friday or Monday.",
        "Thursday, Friday and Monday don't work.",
        "Thursday, Friday, Monday: I'm away.",
        "Ich kann Donnerstag, Freitag und Montag nicht.",
        "Jeudi, vendredi et lundi ne me conviennent pas.",
        "Jeudi, vendredi et lundi sont impossibles pour moi.",
        "Jeudi, vendredi et lundi sont trop compliqués.",
        "Jueves, viernes y lunes no puedo.",
        "Giovedì, venerdì e lunedì non posso.",
        "Ik kan donderdag, vrijdag en maandag niet.",
        "Quinta, sexta e segunda não posso.",
        "Thursday 10:00: dentist. Friday 14:00: school play.",
    ] {
        let line = answer(text);
        assert!(line.accept.is_empty(), "{text}: {line:?}");
    }
}

#[test]
fn one_day_of_a_week_that_is_limited_leaves_the_others() {
    check(
        &[
            "None of these. Any time next week except Tuesday afternoon, Friday only in the morning.",
            "Leider keiner. Nächste Woche außer Dienstag, am Freitag nur vormittags.",
            "Aucun ne va. La semaine prochaine sauf mardi, vendredi seulement le matin.",
            "Ninguna me va. La semana que viene menos el martes, el viernes sólo por la mañana.",
            "Nessuna va bene. La settimana prossima tranne martedì, venerdì solo la mattina.",
            "Geen van die lukt. Volgende week behalve dinsdag, vrijdag alleen 's ochtends.",
            "Nenhuma serve. Na próxima semana exceto terça, sexta só de manhã.",
        ],
        &["Mo 15:00", "We 10:00", "Fr 10:00"],
        &["Tu 15:00", "Fr 15:00"],
    );
    check(
        &[
            "None of these. Any time next week except Tuesday afternoon, Thursday only after 3, not before 10 on any day.",
        ],
        &["Mo 15:00", "Tu 10:30", "Th 15:30", "Fr 10:30"],
        &["Mo 09:00", "Tu 14:00", "Th 11:00", "Fr 09:00"],
    );
}

#[test]
fn a_journey_or_a_deadline_offers_nothing() {
    for text in [
        "My flight is on Thursday at 2.",
        "Mein Flug geht am Donnerstag um 14 Uhr.",
        "Mon vol est jeudi \u{e0} 14h.",
        "Mi vuelo sale el jueves a las 14.",
        "Il mio volo parte gioved\u{ec} alle 14.",
        "Mijn vlucht is donderdag om 14 uur.",
        "O meu voo \u{e9} quinta \u{e0}s 14h.",
        "The report is due on Friday at 9.",
        "Abgabe ist Freitag um 9.",
    ] {
        let line = answer(text);
        assert!(line.accept.is_empty() && line.available.is_empty(), "{text}: {line:?}");
    }
}

#[test]
fn an_absence_alone_puts_the_answer_off_until_it_ends() {
    for text in [
        "I'm on holiday until the 20th.",
        "Ich bin bis zum 20. im Urlaub.",
        "Bin bis 20.3. weg.",
        "Je suis en vacances jusqu'au 20.",
        "Estoy de vacaciones hasta el 20.",
        "Sono in ferie fino al 20.",
        "Ik ben met vakantie tot de 20e.",
        "Estou de f\u{e9}rias at\u{e9} dia 20.",
    ] {
        let line = answer(text);
        assert_eq!(line.intents, [crate::ActKind::Defer], "{text}");
        assert_eq!(line.until.map(|d| d.to_string()).as_deref(), Some("2026-03-20"), "{text}");
    }
}

#[test]
fn a_day_that_is_taken_back_is_not_offered() {
    for text in ["Tuesday. No wait, Wednesday.", "Dienstag. Nein, Mittwoch.", "Mardi. Non, mercredi."] {
        let line = answer(&format!("None of these. {text}"));
        assert!(fine(&line, "2026-03-18T10:00:00+01:00"), "{text}: {:?}", line.available);
        assert!(!fine(&line, "2026-03-17T10:00:00+01:00"), "{text}: {:?}", line.available);
    }
}
