//! What mails do, in the seven languages: one act a test, one phrasing a line.

use crate::ActKind;
use crate::contract::{Line, Record, read_record};

const OFFERS: &str = r#"{"state": "proposed", "guests": ["gus@guest.example"], "duration_min": 30, "offers": [
    {"id": 1, "start": "2026-03-12T10:00:00+01:00", "end": "2026-03-12T10:30:00+01:00"},
    {"id": 2, "start": "2026-03-13T14:00:00+01:00", "end": "2026-03-13T14:30:00+01:00"}]}"#;

const MEETING: &str = r#"{"state": "scheduled", "guests": ["gus@guest.example"], "duration_min": 30, "offers": [],
    "meeting": {"start": "2026-03-12T10:00:00+01:00", "end": "2026-03-12T10:30:00+01:00"}}"#;

/// The guest answers the offers that are out.
pub(super) fn answer(body: &str) -> Line {
    read(OFFERS, "2026-03-10T09:15:00+01:00", body)
}

/// The guest writes about the meeting that stands.
pub(super) fn about_meeting(body: &str) -> Line {
    read(MEETING, "2026-03-10T09:15:00+01:00", body)
}

/// The guest writes ten minutes before the meeting.
fn shortly_before(body: &str) -> Line {
    read(MEETING, "2026-03-12T09:50:00+01:00", body)
}

fn read(thread: &str, now: &str, body: &str) -> Line {
    let body = serde_json::to_string(body).unwrap();
    let record = format!(
        r#"{{"id": "t", "now": "{now}", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
            "sender": {{"role": "guest", "name": "Gus Klein", "address": "gus@guest.example"}},
            "host": {{"name": "Mara Voss", "address": "mara@host.example"}},
            "to": ["amy@ingram.example"], "cc": [], "thread": {thread}, "subject": "Re: Meeting", "body": {body}}}"#
    );
    read_record(&Record::parse(&record).unwrap()).unwrap()
}

#[test]
fn a_guest_declines() {
    for text in [
        "Unfortunately we have decided to go with another provider, so there is no need to meet. Thanks anyway.",
        "I'm not interested, thank you.",
        "Danke, aber wir haben kein Interesse an einem Gespräch.",
        "Wir haben uns für einen anderen Anbieter entschieden, ein Treffen ist daher nicht mehr nötig.",
        "Merci mais cela ne m'intéresse pas.",
        "Nous avons retenu un autre prestataire, une réunion n'est donc plus nécessaire.",
        "Gracias, pero no estoy interesado.",
        "La ringrazio ma non siamo interessati.",
        "Bedankt, maar wij hebben geen interesse.",
        "Agradeço, mas não temos interesse.",
        "Thanks for reaching out, but this isn't something we're looking for.",
        "We're going to pass on this one, thank you.",
        "Daran sind wir leider nicht interessiert.",
        "Je ne souhaite pas donner suite.",
        "Hemos firmado con otro proveedor, gracias de todos modos.",
        "Non ci interessa, grazie.",
        "Hier gaan we niet op in, bedankt.",
        "Não estamos interessados, obrigado.",
    ] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Decline), "{text}");
    }
}

#[test]
fn a_guest_wants_no_more_mails() {
    for text in [
        "Please stop emailing me.",
        "Unsubscribe me from this please.",
        "Bitte keine weiteren Mails mehr an diese Adresse.",
        "Merci de ne plus m'envoyer de messages.",
        "Por favor, no me escriban más.",
        "Per favore non scrivetemi più.",
        "Stuur mij alstublieft geen mails meer.",
        "Por favor não me enviem mais e-mails.",
        "Remove me from your mailing list.",
        "Do not contact me again.",
        "Bitte nehmen Sie mich aus Ihrem Verteiler.",
        "Veuillez me retirer de votre liste.",
        "Denme de baja de su lista.",
        "Cancellatemi dalla vostra lista.",
        "Haal mij van jullie mailinglijst.",
        "Retirem-me da vossa lista.",
    ] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Stop), "{text}");
    }
}

#[test]
fn a_guest_exercises_a_right() {
    for text in [
        "Please delete all the personal data you hold about me.",
        "Under GDPR I request access to all the data you have on me.",
        "Bitte löschen Sie alle Daten, die Sie über mich gespeichert haben.",
        "Bitte teilen Sie mir gemäß Art. 15 DSGVO mit, welche Daten Sie über mich verarbeiten.",
        "Je vous demande d'effacer toutes les données que vous détenez sur moi.",
        "Solicito que borren todos mis datos personales.",
        "Chiedo la cancellazione di tutti i miei dati personali.",
        "Verwijder alle persoonsgegevens die u van mij heeft.",
        "Peço que apaguem todos os meus dados pessoais.",
        "I'd like to see what information you hold about me.",
        "I object to the processing of my personal data.",
        "Please correct the name you have on file for me, my personal data is wrong: it's Klein, not Kline.",
        "Hiermit widerspreche ich der Verarbeitung meiner personenbezogenen Daten.",
        "Je souhaite accéder à mes données personnelles.",
        "Quiero saber qué datos tienen sobre mí.",
        "Vorrei sapere quali dati avete su di me.",
        "Ik wil graag inzage in mijn persoonsgegevens.",
        "Quero saber que dados têm sobre mim.",
    ] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Privacy), "{text}");
    }
}

#[test]
fn somebody_else_keeps_the_diary() {
    for text in [
        "My assistant Joan keeps my calendar, please arrange it with her: joan@guest.example.",
        "Um meine Termine kümmert sich Frau Kern (kern@guest.example), bitte stimmen Sie das mit ihr ab.",
        "Voyez avec mon assistante, Julie Roy (j.roy@guest.example), c'est elle qui gère mon agenda.",
        "Mi agenda la lleva Carmen (carmen@guest.example), hable con ella por favor.",
        "La mia agenda è gestita da Carla (carla@guest.example), si metta d'accordo con lei.",
        "Mijn agenda wordt beheerd door Els (els@guest.example), neem contact met haar op.",
        "Quem trata da minha agenda é a Rita (rita@guest.example), combine com ela.",
        "You'd better talk to my PA, Joan (joan@guest.example), she runs my diary.",
        "C'est mon assistante Julie Roy qui s'occupe de mes rendez-vous : j.roy@guest.example.",
    ] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Delegate), "{text}");
    }
}

#[test]
fn a_guest_puts_it_off() {
    for text in [
        "Can you get back to me in three weeks? I'm buried right now.",
        "Melden Sie sich doch bitte in zwei Wochen noch einmal.",
        "Recontactez-moi dans trois semaines, s'il vous plaît.",
        "Escríbame de nuevo dentro de tres semanas.",
        "Mi ricontatti tra due settimane.",
        "Kunt u over twee weken nog eens contact opnemen?",
        "Volte a contactar-me daqui a três semanas.",
        "Could you check in with me next month?",
        "On peut en reparler en avril ?",
        "¿Podemos retomarlo en abril?",
    ] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Defer), "{text}");
    }
}

#[test]
fn a_guest_asks_first() {
    for text in [
        "What is this meeting about and who else will be there?",
        "Worum geht es denn genau, und wie lange dauert das?",
        "De quoi s'agit-il exactement ?",
        "¿De qué se trata la reunión y quién más asistirá?",
        "Di cosa si tratta esattamente?",
        "Waar gaat het precies over en wie komen er nog meer?",
        "Do que se trata e quem mais participa?",
    ] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Question), "{text}");
    }
}

#[test]
fn a_meeting_is_called_off() {
    for text in [
        "I need to cancel our meeting on Thursday, sorry.",
        "Ich muss den Termin am Donnerstag leider absagen.",
        "Je dois malheureusement annuler notre rendez-vous de jeudi.",
        "Tengo que cancelar la reunión del jueves, lo siento.",
        "Purtroppo devo annullare l'incontro di giovedì.",
        "Ik moet de afspraak van donderdag helaas afzeggen.",
        "Infelizmente tenho de cancelar a reunião de quinta.",
        "I'm afraid I'll have to call off Thursday.",
        "We no longer need this meeting.",
        "Das Treffen am Donnerstag muss leider entfallen.",
        "Finalement je ne pourrai pas venir, merci d'annuler.",
        "No voy a poder ir, hay que cancelar.",
        "Devo disdire l'appuntamento.",
        "De afspraak kan niet doorgaan, helaas.",
        "Não vou poder ir, temos de desmarcar.",
    ] {
        assert_eq!(about_meeting(text).intents.first(), Some(&ActKind::Cancel), "{text}");
    }
}

#[test]
fn a_meeting_is_to_be_moved_with_or_without_a_new_time() {
    for text in [
        "Something came up and I can't make it on Thursday. Could we do Friday at 2pm instead?",
        "Können wir den Termin auf Freitag 14 Uhr verschieben?",
        "Pouvez-vous décaler à vendredi 14h ?",
        "¿Podemos pasarla al viernes a las 14:00?",
        "Possiamo spostare a venerdì alle 14?",
        "Kunnen we verzetten naar vrijdag 14:00?",
        "Podemos passar para sexta às 14h?",
        "Can we reschedule?",
        "Could we move this to another day?",
        "Können wir einen neuen Termin finden?",
        "Serait-il possible de changer de date ?",
        "¿Podríamos cambiar la fecha?",
        "Si può cambiare giorno?",
        "Kunnen we een andere dag kiezen?",
        "Podemos mudar a data?",
    ] {
        assert_eq!(about_meeting(text).intents.first(), Some(&ActKind::Reschedule), "{text}");
    }
}

#[test]
fn a_stand_in_comes() {
    for text in [
        "My colleague Ben Hart (ben.hart@guest.example) will go in my place, I can't attend.",
        "Statt meiner kommt mein Kollege Ben Hart, ben.hart@guest.example.",
        "C'est Julie Roy (j.roy@guest.example) qui me remplacera.",
        "Irá Carmen Ruiz (carmen@guest.example) en mi lugar.",
        "Al mio posto verrà Carla Neri, carla@guest.example.",
        "Els Bos (els@guest.example) komt in mijn plaats.",
        "A Rita Lima (rita@guest.example) vai no meu lugar.",
    ] {
        assert_eq!(about_meeting(text).intents.first(), Some(&ActKind::Delegate), "{text}");
    }
}

#[test]
fn a_guest_asks_about_the_meeting() {
    for text in ["Is there parking nearby?", "Who will be on the call?", "Wo findet das Treffen statt?"] {
        assert_eq!(about_meeting(text).intents.first(), Some(&ActKind::Question), "{text}");
    }
}

#[test]
fn a_guest_is_late() {
    for text in [
        "Ich verspäte mich um zehn Minuten.",
        "Running about ten minutes late, sorry!",
        "J'aurai dix minutes de retard.",
        "Llego diez minutos tarde.",
        "Arrivo con dieci minuti di ritardo.",
        "Ik ben tien minuten later.",
        "Vou chegar dez minutos atrasada.",
    ] {
        assert_eq!(shortly_before(text).intents.first(), Some(&ActKind::Late), "{text}");
    }
}

#[test]
fn what_only_sounds_like_an_end_is_none() {
    for text in [
        "Thursday is fine. I'll stop by the bakery before and won't cancel this time!",
        "Don't forget the samples on Thursday, and stop by reception first.",
        "Ich musste schon einen anderen Termin absagen, Donnerstag passt aber.",
        "Je ne vais pas pouvoir jeudi, vendredi me va très bien.",
        "No voy a poder el jueves; el viernes sí me va.",
        "Nessun problema, giovedì va bene. Buon lavoro!",
        "Laat maar weten of ik iets moet meenemen.",
        "Não vou poder na quinta; sexta serve-me.",
    ] {
        let ends = [ActKind::Cancel, ActKind::Decline, ActKind::Stop, ActKind::Privacy];
        for line in [answer(text), about_meeting(text)] {
            assert!(
                line.clarify || !line.intents.iter().any(|act| ends.contains(act)),
                "{text}: {:?}",
                line.intents
            );
        }
    }
}
