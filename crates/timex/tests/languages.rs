//! What mails say about time in six languages, and what it means in Berlin on Tuesday 10 March 2026, 09:15.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use timex::contract::{self, Input};

/// `kind from..to` of every mention, in order.
fn read(lang: &str, text: &str) -> String {
    let input = Input {
        id: String::new(),
        text: text.to_owned(),
        reference: "2026-03-10T09:15:00".to_owned(),
        off: 60,
        tz: Some("Europe/Berlin".to_owned()),
        lang: Some(lang.to_owned()),
        region: None,
    };
    let output = contract::answer(&input).unwrap();
    let mut end = 0;
    let mut shown = Vec::new();
    // Times inside of a span follow it; they are left out.
    for prediction in output.preds {
        if prediction.end <= end {
            continue;
        }
        end = prediction.end;
        let r = &prediction.reading;
        let mut line = r.kind.to_owned();
        for (sign, part) in [(" ", &r.dir.map(str::to_owned)), (" ", &r.from), ("..", &r.to)] {
            if let Some(part) = part {
                line += &format!("{sign}{}", short(part));
            }
        }
        if let Some(seconds) = r.seconds {
            line += &format!(" {seconds}s");
        }
        shown.push(line);
    }
    shown.join(" | ")
}

/// Without seconds, and without midnight.
fn short(local: &str) -> &str {
    let local = local.strip_suffix(":00").unwrap_or(local);
    local.strip_suffix("T00:00").unwrap_or(local)
}

#[track_caller]
fn all_mean(lang: &str, table: &[(&str, &str)]) {
    for (text, expected) in table {
        assert_eq!(read(lang, text), *expected, "{lang}: {text}");
    }
}

#[test]
fn german_mails() {
    all_mean(
        "de",
        &[
            ("heute in acht Tagen", "instant 2026-03-17"),
            ("morgen in einer Woche", "instant 2026-03-18"),
            ("in vierzehn Tagen", "instant 2026-03-24T09:00"),
            ("übermorgen früh", "interval 2026-03-12T03:00..2026-03-12T12:00"),
            ("halb vier", "instant 2026-03-10T15:30"),
            ("um viertel vier", "instant 2026-03-10T15:15"),
            ("drei viertel vier", "instant 2026-03-10T15:45"),
            ("um 5 vor halb 4", "instant 2026-03-10T15:25"),
            ("zehn nach halb vier", "instant 2026-03-10T15:40"),
            ("Der Achtuhr-Termin", "instant 2026-03-11T08:00"),
            ("der 8-Uhr-Termin", "instant 2026-03-11T08:00"),
            ("KW 12", "instant 2026-03-16"),
            ("KW 12/13", "interval 2026-03-16..2026-03-30"),
            ("KW 12 bis 14", "interval 2026-03-16..2026-04-06"),
            ("Mo-Mi", "interval 2026-03-16..2026-03-19"),
            ("Mo und Mi", "instant 2026-03-16 | instant 2026-03-11"),
            ("Mo/Di", "instant 2026-03-16 | instant 2026-03-17"),
            ("am 3. und 4.", "instant 2026-04-03 | instant 2026-04-04"),
            ("am 3. und 4. April", "instant 2026-04-03 | instant 2026-04-04"),
            ("vom 9. bis 13.", "interval 2026-04-09..2026-04-14"),
            ("ab dem 12.", "open after 2026-03-12"),
            ("bis einschließlich Freitag", "open before..2026-03-13"),
            (
                "Do vorm. oder Fr nachm.",
                "interval 2026-03-12T03:00..2026-03-12T12:00 | interval 2026-03-13T12:00..2026-03-13T19:00",
            ),
            ("zwischen den Jahren", "interval 2026-12-27..2027-01-01"),
            ("im Jänner", "instant 2027-01-01"),
            ("am 3. Feber", "instant 2027-02-03"),
            ("14 Uhr c.t.", "instant 2026-03-10T14:15"),
            ("Dienstag 14 Uhr s.t.", "instant 2026-03-17T14:00"),
            ("gegen 9", "instant 2026-03-11T09:00"),
            ("so gegen 16 Uhr", "instant 2026-03-10T16:00"),
            ("zw. 9 und 11", "interval 2026-03-11T09:00..2026-03-11T11:00"),
            ("ca. 14 Uhr", "instant 2026-03-10T14:00"),
            ("ab 15.30", "open after 2026-03-10T15:30"),
            ("am 10.10", "instant 2026-10-10"),
            ("Ende nächster Woche", "interval 2026-03-20..2026-03-23"),
            ("Mittwoch in einer Woche", "instant 2026-03-18"),
            ("die Woche ab dem 9.", "instant 2026-03-09"),
            ("die Woche nach Ostern", "instant 2026-04-06"),
            ("erste Aprilwoche", "instant 2026-04-06"),
            ("in der zweiten Märzhälfte", "interval 2026-03-16..2026-04-01"),
            ("am siebten vierten", "instant 2026-04-07"),
            ("werktags", "set"),
            ("in den nächsten Tagen", "interval 2026-03-11..2026-03-14"),
            ("jeweils ab 10", "open after 2026-03-10T10:00"),
            ("20° im Schatten", ""),
        ],
    );
}

#[test]
fn french_mails() {
    all_mean(
        "fr",
        &[
            ("une réunion de 2 heures mardi", "duration 7200s | instant 2026-03-17"),
            ("d'aujourd'hui en quinze", "instant 2026-03-24"),
            ("mercredi en huit à 10h", "instant 2026-03-18T10:00"),
            ("de demain en huit", "instant 2026-03-18"),
            ("sous huitaine", "interval 2026-03-10T09:15..2026-03-17T09:00"),
            ("sous quinzaine", "interval 2026-03-10T09:15..2026-03-24T09:00"),
            ("les deux après-midi", "instant 2026-03-10T14:00"),
            ("à dix heures quarante-cinq", "instant 2026-03-10T10:45"),
            ("le 12 ou le 13 mars", "instant 2026-03-12 | instant 2026-03-13"),
            ("à partir de 14h", "open after 2026-03-10T14:00"),
            ("vers 10h", "instant 2026-03-10T10:00"),
            ("14h30-15h", "interval 2026-03-10T14:30..2026-03-10T15:00"),
            ("mardi entre midi et deux", "interval 2026-03-17T12:00..2026-03-17T14:00"),
            ("la semaine du 9", "instant 2026-03-09"),
            ("la semaine du 16 mars", "instant 2026-03-16"),
            ("la semaine après Pâques", "instant 2026-04-06"),
            ("le week-end du 14", "interval 2026-03-13T18:00..2026-03-16"),
            ("dans huit jours", "instant 2026-03-17T09:00"),
            ("dans quinze jours", "instant 2026-03-24T09:00"),
            ("la deuxième quinzaine d'avril", "interval 2026-04-16..2026-05-01"),
            ("mi-avril", "interval 2026-04-11..2026-04-21"),
            ("jeudi 12/3 à 9h", "instant 2026-03-12T09:00"),
            ("fin de semaine prochaine", "interval 2026-03-20..2026-03-23"),
            ("le 20 au matin", "interval 2026-03-20T04:00..2026-03-20T12:00"),
            ("dans les prochains jours", "interval 2026-03-11..2026-03-14"),
            ("en semaine", "set"),
            ("d'ici la fin de la semaine", "interval 2026-03-10T09:15..2026-03-16"),
            ("le 1° avril", "instant 2026-04-01"),
            ("pendant 2 heures", "duration 7200s"),
            ("Nous ne serons que 3 la semaine prochaine.", "instant 2026-03-16"),
            ("mercredi 25 mars mille neuf cent nonante-huit", "instant 1998-03-25"),
            ("au premier semestre 2027", "interval 2027-01-01..2027-07-01"),
        ],
    );
}

#[test]
fn spanish_mails() {
    all_mean(
        "es",
        &[
            ("lunes a la mañana hasta las 11", "open before..2026-03-16T11:00"),
            ("el juevs a las 15", "instant 2026-03-12T15:00"),
            ("Mañana y pasado", "instant 2026-03-11 | instant 2026-03-12"),
            ("de mañana en ocho", "instant 2026-03-18"),
            ("de hoy en quince", "instant 2026-03-24"),
            ("del lunes en ocho días", "instant 2026-03-23"),
            ("las tres y media", "instant 2026-03-10T15:30"),
            ("las tres menos cuarto", "instant 2026-03-10T14:45"),
            ("la una y media", "instant 2026-03-10T13:30"),
            ("a mediodía", "instant 2026-03-10T12:00"),
            ("mañana a primera hora", "interval 2026-03-11T07:00..2026-03-11T09:00"),
            ("la semana que viene", "instant 2026-03-16"),
            ("el jueves que viene", "instant 2026-03-19"),
            ("a las 15 hs", "instant 2026-03-10T15:00"),
            ("la segunda quincena de marzo", "interval 2026-03-16..2026-04-01"),
            ("pasado mañana por la tarde", "interval 2026-03-12T12:00..2026-03-12T19:00"),
            ("mañana tipo 5", "instant 2026-03-11T17:00"),
            ("del 9 al 13 de abril", "interval 2026-04-09..2026-04-14"),
            ("entre el 16 y 20", "interval 2026-03-16..2026-03-21"),
            ("a partir de las 16h", "open after 2026-03-10T16:00"),
            ("la semana del 9", "instant 2026-03-09"),
            ("la semana que empieza el 16", "instant 2026-03-16"),
            ("dentro de quince días", "instant 2026-03-24T09:00"),
            ("el segundo semestre de 2027", "interval 2027-07-01..2028-01-01"),
            ("los próximos días", "interval 2026-03-11..2026-03-14"),
            ("a las 10,30", "instant 2026-03-10T10:30"),
            ("el 1.º de abril", "instant 2026-04-01"),
            ("veintiocho de marzo de mil novecientos noventa y dos", "instant 1992-03-28"),
            ("de 2014 a 2018", "interval 2014-01-01..2019-01-01"),
            ("en Semana Santa", "interval 2026-03-29..2026-04-06"),
        ],
    );
}

#[test]
fn italian_mails() {
    all_mean(
        "it",
        &[
            ("una chiamata di 30 minuti", "duration 1800s"),
            ("una riunione di 2 ore martedì", "duration 7200s | instant 2026-03-17"),
            ("dopodomani alle 10", "instant 2026-03-12T10:00"),
            ("dopo domani alle 17", "instant 2026-03-12T17:00"),
            ("domattina alle 9", "instant 2026-03-11T09:00"),
            ("le due e mezza", "instant 2026-03-10T14:30"),
            ("alle 15,30", "instant 2026-03-10T15:30"),
            ("martedì prossimo", "instant 2026-03-17"),
            ("martedì dalle 14 alle 16", "interval 2026-03-17T14:00..2026-03-17T16:00"),
            ("martedì dalle 12 in poi", "open after 2026-03-17T12:00"),
            ("domani in mattinata", "interval 2026-03-11T04:00..2026-03-11T12:00"),
            ("giovedì nel primo pomeriggio", "interval 2026-03-12T12:00..2026-03-12T14:00"),
            ("fra otto giorni", "instant 2026-03-17T09:00"),
            ("martedì a otto", "instant 2026-03-24"),
            ("il 12 o il 13", "instant 2026-03-12 | instant 2026-03-13"),
            ("dal 20", "open after 2026-03-20"),
            ("dal 17 al 19", "interval 2026-03-17..2026-03-20"),
            ("dal tre al cinque aprile", "interval 2026-04-03..2026-04-06"),
            ("da lunedì", "open after 2026-03-16"),
            ("entro venerdì", "open before..2026-03-13"),
            ("entro fine mese", "open before..2026-04-01"),
            ("entro la settimana", "instant 2026-03-09"),
            ("la settimana del 9", "instant 2026-03-09"),
            ("prima di marzo", "open before..2026-03-01"),
            ("ai primi di aprile", "interval 2026-04-01..2026-04-11"),
            ("il 1° aprile", "instant 2026-04-01"),
            ("venerdì prima di mezzogiorno a partire dalle 9", "interval 2026-03-13T09:00..2026-03-13T12:00"),
            ("nei prossimi giorni", "interval 2026-03-11..2026-03-14"),
            ("in pausa pranzo", "interval 2026-03-10T12:00..2026-03-10T14:00"),
        ],
    );
}

#[test]
fn dutch_mails() {
    all_mean(
        "nl",
        &[
            ("een vergadering van 2 uur op dinsdag", "duration 7200s | instant 2026-03-17"),
            ("van 3 tot 5 personen", ""),
            ("half vier", "instant 2026-03-10T15:30"),
            ("tien over half vier", "instant 2026-03-10T15:40"),
            ("vrijdag over een week", "instant 2026-03-20"),
            ("volgende week dinsdag", "instant 2026-03-17"),
            ("tussen de middag", "interval 2026-03-10T12:00..2026-03-10T14:00"),
            ("na de middag", "interval 2026-03-10T12:00..2026-03-10T19:00"),
            ("begin volgende week", "interval 2026-03-16..2026-03-19"),
            ("eind volgende week", "interval 2026-03-20..2026-03-23"),
            ("later deze week", "interval 2026-03-12..2026-03-16"),
            ("kwart over drie", "instant 2026-03-10T15:15"),
            ("15u30", "instant 2026-03-10T15:30"),
            ("om 15.30u", "instant 2026-03-10T15:30"),
            ("20:15u", "instant 2026-03-10T20:15"),
            ("donderdag 's middags", "interval 2026-03-12T12:00..2026-03-12T19:00"),
            ("vrijdag a.s. om 14.00 uur", "instant 2026-03-13T14:00"),
            ("vrijdag jl.", "instant 2026-03-06"),
            ("rond een uur of drie", "instant 2026-03-10T15:00"),
            ("wk 12", "instant 2026-03-16"),
            ("ma of di", "instant 2026-03-16 | instant 2026-03-17"),
            ("komend weekend", "interval 2026-03-13T18:00..2026-03-16"),
            ("de week startend 16 maart", "instant 2026-03-16"),
            ("de eerste helft van april", "interval 2026-04-01..2026-04-16"),
            ("van 25-10 tot 28-10", "interval 2026-10-25..2026-10-29"),
            ("in de komende dagen", "interval 2026-03-11..2026-03-14"),
            ("doordeweeks", "set"),
        ],
    );
}

#[test]
fn portuguese_mails() {
    all_mean(
        "pt",
        &[
            ("uma reunião de 2 horas na terça", "duration 7200s | instant 2026-03-17"),
            ("A segunda opção serve.", ""),
            ("Podemos passar para a semana?", "instant 2026-03-16"),
            ("Quinta às 10h", "instant 2026-03-12T10:00"),
            ("segunda que vem", "instant 2026-03-16"),
            ("depois de amanhã às 15h", "instant 2026-03-12T15:00"),
            ("das 14h às 16h", "interval 2026-03-10T14:00..2026-03-10T16:00"),
            ("meio-dia e meia", "instant 2026-03-10T12:30"),
            ("2ª feira", "instant 2026-03-16"),
            ("na 6ª às 14h", "instant 2026-03-13T14:00"),
            ("das 2 a 4", "interval 2026-03-10T14:00..2026-03-10T16:00"),
            ("sexta à tarde", "interval 2026-03-13T12:00..2026-03-13T19:00"),
            ("daqui a oito dias", "instant 2026-03-17T09:00"),
            ("de hoje a oito", "instant 2026-03-17"),
            ("a partir das 15h", "open after 2026-03-10T15:00"),
            ("no fim da tarde", "interval 2026-03-10T17:00..2026-03-10T19:00"),
            (
                "quarta e quinta de manhã",
                "interval 2026-03-11T04:00..2026-03-11T12:00 | interval 2026-03-12T04:00..2026-03-12T12:00",
            ),
            ("na semana do dia 9", "instant 2026-03-09"),
            ("entre os dias 16 e 20", "interval 2026-03-16..2026-03-21"),
            ("na primeira quinzena de março", "interval 2026-03-01..2026-03-16"),
            ("nos próximos dias", "interval 2026-03-11..2026-03-14"),
            ("antes do almoço", "interval 2026-03-10T10:00..2026-03-10T12:00"),
        ],
    );
}
