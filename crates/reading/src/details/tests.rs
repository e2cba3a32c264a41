//! What mails say about the meeting itself, in the seven languages: one behaviour a test, one phrasing a line.

use crate::Medium;
use crate::contract::{Line, Record, read_record};

const MEETING: &str = r#"{"state": "scheduled", "guests": ["gus@guest.example"], "duration_min": 30, "offers": [],
    "meeting": {"start": "2026-03-12T10:00:00+01:00", "end": "2026-03-12T10:30:00+01:00"}}"#;

/// The host asks for a meeting, with Lena on copy.
pub(super) fn request(body: &str) -> Line {
    read(r#"{"role": "host", "name": "Mara Voss", "address": "mara@host.example"}"#, "null", body)
}

/// The guest answers while nothing is settled.
pub(super) fn answer(body: &str) -> Line {
    let open = r#"{"state": "proposed", "guests": ["gus@guest.example"], "duration_min": 30, "offers": [], "meeting": null}"#;
    read(r#"{"role": "guest", "name": "Gus Klein", "address": "gus@guest.example"}"#, open, body)
}

/// The guest writes about the meeting that stands.
pub(super) fn about_meeting(body: &str) -> Line {
    read(r#"{"role": "guest", "name": "Gus Klein", "address": "gus@guest.example"}"#, MEETING, body)
}

pub(super) fn read(sender: &str, thread: &str, body: &str) -> Line {
    let body = serde_json::to_string(body).unwrap();
    let cc = if thread == "null" { r#""lena.brandt@guest.example""# } else { "" };
    let record = format!(
        r#"{{"id": "t", "now": "2026-03-10T09:15:00+01:00", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
            "sender": {sender}, "host": {{"name": "Mara Voss", "address": "mara@host.example"}},
            "to": ["amy@ingram.example"], "cc": [{cc}], "thread": {thread}, "subject": "Meeting", "body": {body}}}"#
    );
    read_record(&Record::parse(&record).unwrap()).unwrap()
}

const LENGTHS: &[(&str, u32)] = &[
    ("Please find me 20 minutes with Lena next week, Teams is fine.", 20),
    ("Grab a quick 15 with Lena tomorrow please. I'll phone her.", 15),
    ("Dinner with Lena on Friday at Bella Napoli, 22 Harbour Street, table for two, two hours.", 120),
    (
        "I'd like a 45-minute video call with Lena, Tuesday or Wednesday. It takes me half an hour to get home, so nothing after 5.",
        45,
    ),
    (
        "Find a slot for Lena and Tom Reed (tom.reed@reed.example), half an hour; Tom can skip it if he is busy.",
        30,
    ),
    ("Schedule 1.5 hrs with Lena. Copying ops@x.example for info only.", 90),
    ("Bitte organisiere eine Dreiviertelstunde mit Lena nächste Woche, gern per Video.", 45),
    ("Mach bitte einen Termin mit Lena aus, anderthalb Stunden, bei uns in der Bahnhofstraße 12.", 90),
    ("Ich brauche ein kurzes Telefonat mit Lena, zehn Minuten reichen.", 10),
    ("Mittagessen mit Lena am Donnerstag, Gasthaus zum Löwen, 2 Std.", 120),
    (
        "Bitte such für Lena und mich 30 Min. Nach dem Mittagessen ist es am besten. Tom (tom.reed@reed.example) kann gern dazukommen, muss aber nicht.",
        30,
    ),
    ("Peux-tu me trouver trois quarts d'heure avec Lena la semaine prochaine, par téléphone ?", 45),
    (
        "Merci d'organiser un déjeuner avec Lena jeudi, Brasserie du Port, 3 quai des Belges, une heure et demie.",
        90,
    ),
    (
        "Une visio de vingt minutes avec Lena, mardi. Paul (paul@reed.example) est le bienvenu mais ce n'est pas indispensable.",
        20,
    ),
    ("Búscame media hora con Lena la semana que viene, por videollamada.", 30),
    ("Organiza una comida con Lena el jueves en el Mesón del Puerto, calle Mayor 14, hora y media.", 90),
    ("Necesito una llamada telefónica de 20 minutos con Lena.", 20),
    ("Agenda dos horas con Lena en mi despacho. Pablo (pablo@reed.example) puede venir si quiere.", 120),
    ("Mi fissi tre quarti d'ora con Lena la prossima settimana, su Teams.", 45),
    ("Organizza un pranzo con Lena giovedì alla Trattoria da Gino, via Roma 14, un'ora e mezza.", 90),
    ("Mi serve una telefonata di dieci minuti con Lena.", 10),
    ("Plan drie kwartier met Lena volgende week, via Zoom.", 45),
    ("Regel een lunch met Lena op donderdag bij Brasserie de Haven, Kade 12, anderhalf uur.", 90),
    ("Ik wil Lena een kwartiertje telefonisch spreken.", 15),
    ("Marque quarenta e cinco minutos com a Lena na próxima semana, por videochamada.", 45),
    ("Organiza um almoço com a Lena na quinta, no Restaurante do Cais, Rua do Sol 14, hora e meia.", 90),
    ("Preciso de falar com a Lena por telefone, dez minutos chegam.", 10),
    ("Amy, would you slot Lena in for forty-five minutes next Wednesday? A phone chat is plenty.", 45),
    ("Please set up a 90 min workshop with Lena at the Grand Hotel, Room 12.", 90),
    ("Coffee with Lena this week? 30 mins, Blue Bottle on King Street.", 30),
    (
        "I'd like to catch up with Lena for 2 hours on Teams; the flight lands 30 minutes before noon so after lunch please.",
        120,
    ),
    ("Finde bitte eine halbe Stunde für Lena und mich, am besten telefonisch.", 30),
    ("Kaffee mit Lena nächste Woche, Café Anna, Hauptstraße 5, 45 Min.", 45),
    ("Zwei Stunden Workshop mit Lena in unserem Büro in Köln.", 120),
    ("Cale-moi un appel téléphonique d'un quart d'heure avec Lena.", 15),
    ("Une réunion d'une heure et quart avec Lena, à l'hôtel Mercure, salle Rhône.", 75),
    ("Pon una reunión de tres cuartos de hora con Lena, por teléfono.", 45),
    ("Un café de media hora con Lena en la Cafetería Sol, plaza Mayor 3.", 30),
    ("Un caffè di mezz'ora con Lena al Bar Centrale, piazza Dante 2.", 30),
    ("Fissa un'ora e un quarto con Lena in videochiamata.", 75),
    ("Een uur met Lena op ons kantoor in Utrecht, volgende week.", 60),
    ("Belafspraak van twintig minuten met Lena.", 20),
    ("Um café de meia hora com a Lena na Pastelaria Sol, Rua Nova 3.", 30),
    ("Marca uma hora e um quarto com a Lena, por Zoom.", 75),
];

#[test]
fn a_request_says_how_long() {
    for (text, minutes) in LENGTHS {
        assert_eq!(request(text).duration_min, Some(*minutes), "{text}");
    }
}

#[test]
fn a_change_says_how_long() {
    for (text, minutes) in [
        ("Can you make it 45 minutes instead of 30? Time stays the same.", 45),
        ("Bitte den Termin auf eine Stunde verlängern.", 60),
        ("Peut-on passer à une heure au lieu de trente minutes ?", 60),
        ("Alarguemos la reunión a una hora, la hora de inicio no cambia.", 60),
        ("Maak er maar een uur van in plaats van een half uur.", 60),
        ("Melhor uma hora em vez de meia hora.", 60),
    ] {
        assert_eq!(about_meeting(text).duration_min, Some(minutes), "{text}");
    }
}

#[test]
fn a_delay_or_a_journey_is_no_length() {
    for text in [
        "I'll be there half an hour early.",
        "Ich stehe eine Stunde im Stau.",
        "Vous avez deux heures d'avance sur nous.",
        "Llego una hora tarde.",
        "Sono a un'ora di treno.",
        "Het is een uur rijden.",
        "Fica a uma hora de viagem.",
    ] {
        assert_eq!(about_meeting(text).duration_min, None, "{text}");
    }
}

const WAYS: &[(&str, Option<Medium>)] = &[
    ("Please find me 20 minutes with Lena next week, Teams is fine.", Some(Medium::Video)),
    ("Grab a quick 15 with Lena tomorrow please. I'll phone her.", Some(Medium::Phone)),
    (
        "Dinner with Lena on Friday at Bella Napoli, 22 Harbour Street, table for two, two hours.",
        Some(Medium::InPerson),
    ),
    (
        "I'd like a 45-minute video call with Lena, Tuesday or Wednesday. It takes me half an hour to get home, so nothing after 5.",
        Some(Medium::Video),
    ),
    ("Lunch with Lena next Tuesday or so? Somewhere near the station.", Some(Medium::InPerson)),
    ("Amy, please get Lena and me together next week. After lunch would be best.", None),
    ("Bitte organisiere eine Dreiviertelstunde mit Lena nächste Woche, gern per Video.", Some(Medium::Video)),
    (
        "Mach bitte einen Termin mit Lena aus, anderthalb Stunden, bei uns in der Bahnhofstraße 12.",
        Some(Medium::InPerson),
    ),
    ("Ich brauche ein kurzes Telefonat mit Lena, zehn Minuten reichen.", Some(Medium::Phone)),
    ("Mittagessen mit Lena am Donnerstag, Gasthaus zum Löwen, 2 Std.", Some(Medium::InPerson)),
    (
        "Bitte such für Lena und mich 30 Min. Nach dem Mittagessen ist es am besten. Tom (tom.reed@reed.example) kann gern dazukommen, muss aber nicht.",
        None,
    ),
    (
        "Peux-tu me trouver trois quarts d'heure avec Lena la semaine prochaine, par téléphone ?",
        Some(Medium::Phone),
    ),
    (
        "Merci d'organiser un déjeuner avec Lena jeudi, Brasserie du Port, 3 quai des Belges, une heure et demie.",
        Some(Medium::InPerson),
    ),
    (
        "Une visio de vingt minutes avec Lena, mardi. Paul (paul@reed.example) est le bienvenu mais ce n'est pas indispensable.",
        Some(Medium::Video),
    ),
    ("Búscame media hora con Lena la semana que viene, por videollamada.", Some(Medium::Video)),
    (
        "Organiza una comida con Lena el jueves en el Mesón del Puerto, calle Mayor 14, hora y media.",
        Some(Medium::InPerson),
    ),
    ("Necesito una llamada telefónica de 20 minutos con Lena.", Some(Medium::Phone)),
    (
        "Agenda dos horas con Lena en mi despacho. Pablo (pablo@reed.example) puede venir si quiere.",
        Some(Medium::InPerson),
    ),
    ("Mi fissi tre quarti d'ora con Lena la prossima settimana, su Teams.", Some(Medium::Video)),
    (
        "Organizza un pranzo con Lena giovedì alla Trattoria da Gino, via Roma 14, un'ora e mezza.",
        Some(Medium::InPerson),
    ),
    ("Mi serve una telefonata di dieci minuti con Lena.", Some(Medium::Phone)),
    ("Plan drie kwartier met Lena volgende week, via Zoom.", Some(Medium::Video)),
    (
        "Regel een lunch met Lena op donderdag bij Brasserie de Haven, Kade 12, anderhalf uur.",
        Some(Medium::InPerson),
    ),
    ("Ik wil Lena een kwartiertje telefonisch spreken.", Some(Medium::Phone)),
    ("Marque quarenta e cinco minutos com a Lena na próxima semana, por videochamada.", Some(Medium::Video)),
    (
        "Organiza um almoço com a Lena na quinta, no Restaurante do Cais, Rua do Sol 14, hora e meia.",
        Some(Medium::InPerson),
    ),
    ("Preciso de falar com a Lena por telefone, dez minutos chegam.", Some(Medium::Phone)),
    (
        "Amy, would you slot Lena in for forty-five minutes next Wednesday? A phone chat is plenty.",
        Some(Medium::Phone),
    ),
    ("Please set up a 90 min workshop with Lena at the Grand Hotel, Room 12.", Some(Medium::InPerson)),
    ("Coffee with Lena this week? 30 mins, Blue Bottle on King Street.", Some(Medium::InPerson)),
    (
        "I'd like to catch up with Lena for 2 hours on Teams; the flight lands 30 minutes before noon so after lunch please.",
        Some(Medium::Video),
    ),
    ("Finde bitte eine halbe Stunde für Lena und mich, am besten telefonisch.", Some(Medium::Phone)),
    ("Kaffee mit Lena nächste Woche, Café Anna, Hauptstraße 5, 45 Min.", Some(Medium::InPerson)),
    ("Zwei Stunden Workshop mit Lena in unserem Büro in Köln.", Some(Medium::InPerson)),
    ("Cale-moi un appel téléphonique d'un quart d'heure avec Lena.", Some(Medium::Phone)),
    ("Une réunion d'une heure et quart avec Lena, à l'hôtel Mercure, salle Rhône.", Some(Medium::InPerson)),
    ("Pon una reunión de tres cuartos de hora con Lena, por teléfono.", Some(Medium::Phone)),
    ("Un café de media hora con Lena en la Cafetería Sol, plaza Mayor 3.", Some(Medium::InPerson)),
    ("Un caffè di mezz'ora con Lena al Bar Centrale, piazza Dante 2.", Some(Medium::InPerson)),
    ("Fissa un'ora e un quarto con Lena in videochiamata.", Some(Medium::Video)),
    ("Een uur met Lena op ons kantoor in Utrecht, volgende week.", Some(Medium::InPerson)),
    ("Belafspraak van twintig minuten met Lena.", Some(Medium::Phone)),
    ("Um café de meia hora com a Lena na Pastelaria Sol, Rua Nova 3.", Some(Medium::InPerson)),
    ("Marca uma hora e um quarto com a Lena, por Zoom.", Some(Medium::Video)),
];

#[test]
fn a_request_says_or_implies_the_way_to_meet() {
    for (text, medium) in WAYS {
        assert_eq!(request(text).medium, *medium, "{text}");
    }
}

#[test]
fn a_change_says_the_new_way_to_meet() {
    for (text, medium) in [
        ("We have moved offices: please come to 14 Mill Lane, 2nd floor.", Medium::InPerson),
        ("Could we switch from Zoom to a phone call? My number is 020 7946 0123.", Medium::Phone),
        ("Können wir das statt per Zoom bei uns im Büro machen, Lindenallee 7?", Medium::InPerson),
        ("Plutôt que chez vous, retrouvons-nous au Café des Arts, 5 rue Neuve.", Medium::InPerson),
        ("Cambio de lugar: nos vemos en la calle Sol 8, segundo piso.", Medium::InPerson),
        ("Cambiamo sede: ci vediamo in via Verdi 9, secondo piano.", Medium::InPerson),
        ("Andere locatie: we zien elkaar in de Dorpsstraat 9.", Medium::InPerson),
        ("Mudança de local: encontramo-nos na Rua Nova 9, 2.º andar.", Medium::InPerson),
        ("Let's do it in person instead, at our office, 5 Kiln Road.", Medium::InPerson),
        ("Bitte rufen Sie mich unter 0171 23125 12 an statt Zoom.", Medium::Phone),
        ("On le fait en visio finalement, même heure.", Medium::Video),
        ("Mejor por Zoom, a la misma hora.", Medium::Video),
        ("Facciamolo per telefono: 06 5550 1234.", Medium::Phone),
    ] {
        assert_eq!(about_meeting(text).medium, Some(medium), "{text}");
    }
}

#[test]
fn a_place_is_told_with_its_name_and_number() {
    for (text, part) in [
        (
            "Dinner with Lena on Friday at Bella Napoli, 22 Harbour Street, table for two, two hours.",
            "Bella Napoli",
        ),
        (
            "Mach bitte einen Termin mit Lena aus, anderthalb Stunden, bei uns in der Bahnhofstraße 12.",
            "Bahnhofstraße 12",
        ),
        ("Mittagessen mit Lena am Donnerstag, Gasthaus zum Löwen, 2 Std.", "Gasthaus zum Löwen"),
        (
            "Merci d'organiser un déjeuner avec Lena jeudi, Brasserie du Port, 3 quai des Belges, une heure et demie.",
            "Brasserie du Port",
        ),
        (
            "Organiza una comida con Lena el jueves en el Mesón del Puerto, calle Mayor 14, hora y media.",
            "Mesón del Puerto",
        ),
        (
            "Agenda dos horas con Lena en mi despacho. Pablo (pablo@reed.example) puede venir si quiere.",
            "mi despacho",
        ),
        (
            "Organizza un pranzo con Lena giovedì alla Trattoria da Gino, via Roma 14, un'ora e mezza.",
            "Trattoria da Gino",
        ),
        (
            "Regel een lunch met Lena op donderdag bij Brasserie de Haven, Kade 12, anderhalf uur.",
            "Brasserie de Haven",
        ),
        (
            "Organiza um almoço com a Lena na quinta, no Restaurante do Cais, Rua do Sol 14, hora e meia.",
            "Restaurante do Cais",
        ),
        ("Please set up a 90 min workshop with Lena at the Grand Hotel, Room 12.", "the Grand Hotel"),
        ("Coffee with Lena this week? 30 mins, Blue Bottle on King Street.", "Blue Bottle"),
        ("Kaffee mit Lena nächste Woche, Café Anna, Hauptstraße 5, 45 Min.", "Café Anna"),
        ("Zwei Stunden Workshop mit Lena in unserem Büro in Köln.", "unserem Büro in Köln"),
        ("Une réunion d'une heure et quart avec Lena, à l'hôtel Mercure, salle Rhône.", "l'hôtel Mercure"),
        ("Un café de media hora con Lena en la Cafetería Sol, plaza Mayor 3.", "Cafetería Sol"),
        ("Un caffè di mezz'ora con Lena al Bar Centrale, piazza Dante 2.", "Bar Centrale"),
        ("Een uur met Lena op ons kantoor in Utrecht, volgende week.", "ons kantoor in Utrecht"),
        ("Um café de meia hora com a Lena na Pastelaria Sol, Rua Nova 3.", "Pastelaria Sol"),
    ] {
        let place = request(text).place.unwrap_or_default();
        assert!(place.contains(part), "{text}: {place}");
    }
}

#[test]
fn a_new_place_replaces_the_old() {
    for (text, part) in [
        ("We have moved offices: please come to 14 Mill Lane, 2nd floor.", "14 Mill Lane"),
        ("Können wir das statt per Zoom bei uns im Büro machen, Lindenallee 7?", "Lindenallee 7"),
        ("Plutôt que chez vous, retrouvons-nous au Café des Arts, 5 rue Neuve.", "Café des Arts"),
        ("Cambio de lugar: nos vemos en la calle Sol 8, segundo piso.", "calle Sol 8"),
        ("Cambiamo sede: ci vediamo in via Verdi 9, secondo piano.", "via Verdi 9"),
        ("Andere locatie: we zien elkaar in de Dorpsstraat 9.", "Dorpsstraat 9"),
        ("Mudança de local: encontramo-nos na Rua Nova 9, 2.º andar.", "Rua Nova 9"),
        ("Let's do it in person instead, at our office, 5 Kiln Road.", "our office"),
    ] {
        let place = about_meeting(text).place.unwrap_or_default();
        assert!(place.contains(part), "{text}: {place}");
    }
}

#[test]
fn somebody_is_added_by_address() {
    for (text, address) in [
        (
            "Please add my colleague Ben Hart (ben.hart@guest.example) to the invite.",
            "ben.hart@guest.example",
        ),
        ("Bitte laden Sie noch Herrn Hart ein (ben.hart@guest.example).", "ben.hart@guest.example"),
        (
            "Merci d'ajouter ma collègue Julie Roy (j.roy@guest.example) à l'invitation.",
            "j.roy@guest.example",
        ),
        ("Añade por favor a Carmen Ruiz (carmen@guest.example) a la convocatoria.", "carmen@guest.example"),
        ("Aggiunga per favore la collega Carla Neri (carla@guest.example).", "carla@guest.example"),
        ("Wil je mijn collega Els Bos (els@guest.example) toevoegen?", "els@guest.example"),
        ("Pode adicionar a minha colega Rita Lima (rita@guest.example)?", "rita@guest.example"),
        ("Can Ben Hart (ben.hart@guest.example) join us as well? He's optional.", "ben.hart@guest.example"),
        (
            "Nehmen Sie bitte Herrn Hart (ben.hart@guest.example) noch mit in die Einladung auf.",
            "ben.hart@guest.example",
        ),
    ] {
        let line = about_meeting(text);
        assert_eq!((line.add, line.remove), (vec![address.to_owned()], vec![]), "{text}");
    }
}

#[test]
fn a_stand_in_takes_the_place_of_the_writer() {
    for text in [
        "My colleague Ben Hart (ben.hart@guest.example) will go in my place, I can't attend.",
        "Statt meiner kommt mein Kollege Ben Hart, ben.hart@guest.example.",
        "C'est Julie Roy (j.roy@guest.example) qui me remplacera.",
        "Irá Carmen Ruiz (carmen@guest.example) en mi lugar.",
        "Al mio posto verrà Carla Neri, carla@guest.example.",
        "Els Bos (els@guest.example) komt in mijn plaats.",
        "A Rita Lima (rita@guest.example) vai no meu lugar.",
    ] {
        let line = about_meeting(text);
        assert_eq!(line.add.len(), 1, "{text}");
        assert_eq!(line.remove, ["gus@guest.example"], "{text}");
    }
}

#[test]
fn whoever_may_stay_away_is_optional() {
    for text in [
        "Find a slot for Lena and Tom Reed (tom.reed@reed.example), half an hour; Tom can skip it if he is busy.",
        "Bitte such für Lena und mich 30 Min. Nach dem Mittagessen ist es am besten. Tom (tom.reed@reed.example) kann gern dazukommen, muss aber nicht.",
        "Une visio de vingt minutes avec Lena, mardi. Paul (paul@reed.example) est le bienvenu mais ce n'est pas indispensable.",
        "Agenda dos horas con Lena en mi despacho. Pablo (pablo@reed.example) puede venir si quiere.",
    ] {
        let line = request(text);
        assert_eq!((line.add.len(), line.optional.len()), (2, 1), "{text}");
        assert_ne!(line.optional, ["lena.brandt@guest.example"], "{text}");
    }
}
