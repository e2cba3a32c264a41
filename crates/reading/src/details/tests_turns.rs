//! Turns of speech about the meeting itself that say more than single words: one behaviour a test, one phrasing a line.

use super::tests::{about_meeting, answer, read, request};
use crate::Medium;

#[test]
fn the_hour_itself_is_a_length() {
    for (text, minutes) in [
        ("Half an hour is too short, make it the full hour.", 60),
        ("Zu knapp, bitte die volle Stunde einplanen.", 60),
        ("Ce sera trop court, prévoyez plutôt l'heure entière.", 60),
        ("Media hora se queda corta; que dure una hora entera.", 60),
        ("Mezz'ora è poca, facciamo un'ora piena.", 60),
        ("Een half uur is te krap, maak er een heel uur van.", 60),
        ("Meia hora é pouco, passemos para uma hora inteira.", 60),
        ("An hour will do, though she likes to talk, so say an hour and a quarter.", 75),
    ] {
        assert_eq!(about_meeting(text).duration_min, Some(minutes), "{text}");
    }
}

#[test]
fn a_drive_or_a_reason_is_no_length() {
    for text in [
        "Is there parking? I'd be driving up from Leeds, which takes about two and a half hours.",
        "Ich komme mit dem Auto aus Ulm, das sind gut anderthalb Stunden.",
        "Vengo in macchina da Parma, un'ora e mezza di strada.",
        "It'll take an hour, right?",
    ] {
        assert_eq!(about_meeting(text).duration_min, None, "{text}");
    }
    assert_eq!(
        answer("Tuesday doesn't work, the plumber is booked for two hours. Thursday at 10 is good.")
            .duration_min,
        None
    );
}

#[test]
fn a_way_is_left_for_another() {
    for (text, medium) in [
        ("Could we swap the Zoom for a walk in the park?", Medium::InPerson),
        ("Please move us from Webex to Google Meet.", Medium::Video),
        ("Das Video sparen wir uns, kommen Sie zu uns in die Lagerhalle, Tor 5.", Medium::InPerson),
        ("On évite la visio : passez nous voir au dépôt.", Medium::InPerson),
        ("Zoom no, por favor: Meet.", Medium::Video),
        ("Niente Skype, ci manda un link Teams?", Medium::Video),
        ("Geen Zoom graag, wel een Meet-link.", Medium::Video),
        ("Posso participar por telefone em vez de ir?", Medium::Phone),
    ] {
        assert_eq!(about_meeting(text).medium, Some(medium), "{text}");
    }
}

#[test]
fn a_title_or_an_unanswered_phone_is_no_way_to_meet() {
    for text in ["Y llámalo \"Cierre T1\", que empiece a la misma hora.", "Mi padre al teléfono no contesta."]
    {
        assert_eq!(about_meeting(text).medium, None, "{text}");
    }
}

#[test]
fn the_other_room_is_the_place_where_one_is_taken() {
    for (text, place) in [
        ("The boardroom is taken, we're in Room 4.17, second floor.", "Room 4.17, second floor"),
        (
            "Der Besprechungsraum 2.03 ist belegt, wir gehen in den Konferenzraum Zugspitze.",
            "den Konferenzraum Zugspitze",
        ),
        ("La salle Baudelaire étant prise, ce sera la salle Rimbaud.", "la salle Rimbaud"),
        ("La sala Goya está ocupada, pasamos a la sala Velázquez, planta 3.", "la sala Velázquez, planta 3"),
        ("Zaal Rembrandt is bezet, we gaan naar zaal Vermeer.", "zaal Vermeer"),
        ("Could we sit in the orangery rather than the boardroom?", "the orangery"),
        ("Liever in de serre dan in de vergaderzaal.", "de serre"),
    ] {
        assert_eq!(about_meeting(text).place.as_deref(), Some(place), "{text}");
    }
}

#[test]
fn a_name_that_people_are_led_to_is_a_place() {
    for (text, place) in [
        ("Lunch with Lena at Rossi's next week.", "Rossi's"),
        ("Organiza un café con Lena. En El Tilo, como siempre.", "El Tilo"),
        ("Regel een etentje met Lena bij De Gouden Leeuw.", "De Gouden Leeuw"),
        ("Comida con Lena en La Fonda del Puente.", "La Fonda del Puente"),
        ("Coffee with Lena next week. Bettys, upstairs.", "Bettys, upstairs"),
    ] {
        assert_eq!(request(text).place.as_deref(), Some(place), "{text}");
    }
}

#[test]
fn a_station_that_one_walks_to_is_no_place_to_meet() {
    assert_eq!(request("30 minutes with Lena; I'll be walking to the station by noon.").place, None);
}

#[test]
fn who_takes_the_seat_of_another_comes_for_them() {
    for text in [
        "Gus has moved to another team. Tom Hask takes his seat: tom@guest.example.",
        "Gus betreut Sie nicht mehr, seinen Platz nimmt Tom ein: tom@guest.example.",
        "Gus a changé de service. Tom prend sa place : tom@guest.example.",
        "Gus ha cambiado de departamento. Tom ocupa su puesto: tom@guest.example.",
        "Gus ha cambiato reparto. Tom prende il suo posto: tom@guest.example.",
        "Gus zit op een andere afdeling. Tom neemt zijn plaats in: tom@guest.example.",
        "O Gus mudou de departamento. O Tom fica no lugar dele: tom@guest.example.",
    ] {
        let line = about_meeting(text);
        assert_eq!(line.add, ["tom@guest.example"], "{text}");
        assert_eq!(line.remove, ["gus@guest.example"], "{text}");
    }
}

#[test]
fn the_hosts_own_office_on_copy_does_not_come() {
    let host = r#"{"role": "host", "name": "Mara Voss", "address": "mara@host.example"}"#;
    let line = read(
        host,
        "null",
        "Bitte ein Termin mit Tom Reed (tom.reed@reed.example), 30 Minuten. Sekretariat in Cc.",
    );
    assert!(line.add.contains(&"tom.reed@reed.example".to_owned()));
}

#[test]
fn a_day_of_return_or_to_resume_is_read() {
    for (text, day) in [
        ("Please park this until September and try me again then.", "2026-09-01"),
        ("Kommen Sie nach dem 31. August noch einmal auf mich zu.", "2026-09-01"),
        ("Revenez vers moi d'ici quinze jours.", "2026-03-24"),
        ("Mi riscriva dopo Pasqua, direi lunedì 13 aprile.", "2026-04-13"),
        ("Vuelva a escribirme no antes del 1 de septiembre.", "2026-09-01"),
        ("Mail me over drie weken nog eens.", "2026-03-31"),
    ] {
        assert_eq!(answer(text).until.map(|d| d.to_string()).as_deref(), Some(day), "{text}");
    }
}

#[test]
fn the_clock_that_is_asked_for_is_the_zone() {
    for (text, zone) in [
        (
            "I'm in Denver next week, so please show Mountain time. Any morning from Tuesday on works.",
            Some("America/Denver"),
        ),
        (
            "Nächste Woche bin ich in Lissabon, bitte nennen Sie mir die Zeiten in Ortszeit.",
            Some("Europe/Lisbon"),
        ),
        (
            "À partir de lundi je suis à Montréal, donnez-moi les horaires de là-bas. Mardi me va.",
            Some("America/Toronto"),
        ),
        ("Until Wednesday I'm in Milan, so none of these. Thursday is fine.", None),
    ] {
        assert_eq!(answer(text).timezone.as_deref(), zone, "{text}");
    }
}

#[test]
fn other_business_settles_nothing() {
    for text in [
        "None of these I'm afraid. I'm meeting a client at their office in Reading on Tuesday. Friday after 2 works.",
        "Mittwoch bin ich im Krankenhaus und habe das Handy aus. Montag, 16., zwischen 9 und 11?",
        "Martes imposible: dos horas de visita de obra y la oficina cierra. El jueves a las 10, bien.",
        "Giovedì alle 10. Mercoledì c'è il pranzo di squadra e sono in ospedale col telefono spento.",
        "Woensdag is onze teamlunch en heb ik een videogesprek met Parijs. Donderdag na 14 uur kan.",
    ] {
        let line = answer(text);
        assert_eq!((line.medium, line.place, line.duration_min), (None, None, None), "{text}");
    }
}
