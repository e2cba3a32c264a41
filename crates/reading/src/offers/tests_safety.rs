//! What takes no offer though it looks like it: other numbers, answers to come, what is taken back, what would have been.

use crate::contract::{Line, Record, read_record};

/// A guest in Berlin answers on Monday, 9 March 2026; offers are out for Tuesday the 10th at 10:00, Thursday the 12th at
/// 14:00 and Friday the 13th at 9:00.
pub(super) fn answer(body: &str) -> Line {
    let body = serde_json::to_string(body).unwrap();
    let record = format!(
        r#"{{"id": "t", "now": "2026-03-09T10:00:00+01:00", "tz": "Europe/Berlin",
            "assistant": "amy@ingram.example", "sender": {{"role": "guest", "address": "jo@guest.example"}},
            "host": {{"address": "eva@host.example", "tz": "Europe/Berlin"}}, "to": ["amy@ingram.example"], "cc": [],
            "thread": {{"state": "proposed", "guests": ["jo@guest.example"], "duration_min": 30, "offers": [
                {{"id": 1, "start": "2026-03-10T10:00:00+01:00", "end": "2026-03-10T10:30:00+01:00"}},
                {{"id": 2, "start": "2026-03-12T14:00:00+01:00", "end": "2026-03-12T14:30:00+01:00"}},
                {{"id": 3, "start": "2026-03-13T09:00:00+01:00", "end": "2026-03-13T09:30:00+01:00"}}]}},
            "subject": "Re: Call", "body": {body}}}"#
    );
    read_record(&Record::parse(&record).unwrap()).unwrap()
}

/// Each text takes the offer of its number, or nothing for 0.
pub(super) fn takes(cases: &[(u32, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(expected, body)| (*expected, body, answer(body)))
        .filter(|(expected, _, line)| line.accept.iter().copied().ne(Some(*expected).filter(|n| *n > 0)))
        .map(|(expected, body, line)| format!("{body}: {:?} {:?}, not {expected}", line.intents, line.accept))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_number_of_something_else_takes_nothing() {
    takes(A_NUMBER_OF_SOMETHING_ELSE_TAKES_NOTHING);
}

#[test]
fn a_number_or_a_place_of_an_offer_takes_it() {
    takes(A_NUMBER_OR_A_PLACE_OF_AN_OFFER_TAKES_IT);
}

#[test]
fn an_answer_that_is_still_to_come_takes_nothing() {
    takes(AN_ANSWER_THAT_IS_STILL_TO_COME_TAKES_NOTHING);
}

#[test]
fn what_is_taken_back_is_not_taken() {
    takes(WHAT_IS_TAKEN_BACK_IS_NOT_TAKEN);
}

#[test]
fn what_is_said_anew_holds() {
    takes(WHAT_IS_SAID_ANEW_HOLDS);
}

#[test]
fn what_would_have_been_takes_nothing() {
    takes(WHAT_WOULD_HAVE_BEEN_TAKES_NOTHING);
}

#[test]
fn plain_words_that_take_one_still_do() {
    takes(PLAIN_WORDS_THAT_TAKE_ONE_STILL_DO);
}

#[test]
fn what_is_taken_back_is_asked_about() {
    for body in ["Thursday works. Strike that.", "Jeudi me convient. Ah non, en fait non."] {
        assert!(answer(body).clarify, "{body}");
    }
}

const A_NUMBER_OF_SOMETHING_ELSE_TAKES_NOTHING: &[(u32, &str)] = &[
    (0, "I'll bring 2 colleagues."),
    (0, "Book me a table for 2 please"),
    (0, "My room number is 2"),
    (0, "I need 3"),
    (0, "Please book 3 people in. Time tbd."),
    (0, "Number one thing on my list is sleep. Talk later!"),
    (0, "Chapter 1 done."),
    (0, "Last one standing: me."),
    (0, "+1"),
    (0, "Somos 2 pessoas."),
    (0, "Vamos ser 2."),
    (0, "Somos 3."),
    (0, "Dá-me 2 dias"),
    (0, "Dammi 2 giorni"),
    (0, "Geef me 2 dagen"),
    (0, "Mettez-moi 2 couverts svp"),
    (0, "Zimmer 2 bitte"),
    (0, "The third one sucks"),
    (0, "Option 1 in your mail has a typo."),
    (0, "only 1 of them works for me"),
    (0, "Ich bringe 2 Kollegen mit."),
    (0, "Wir sind 2."),
    (0, "Wir kommen zu 2."),
    (0, "Gebt mir 2 Tage"),
    (0, "Tisch für 2 bitte"),
    (0, "Nous sommes 2."),
    (0, "On sera 3."),
    (0, "Donnez-moi 2 jours"),
    (0, "Chambre 2 svp"),
    (0, "Une table pour 2 svp"),
    (0, "Necesito 3"),
    (0, "Dame 2 días"),
    (0, "Seremos 3."),
    (0, "Mesa para 2 por favor"),
    (0, "Siamo in 2."),
    (0, "Un tavolo per 2 grazie"),
    (0, "Saremo 3"),
    (0, "Camera 2 grazie"),
    (0, "We zijn met 2."),
    (0, "Ik heb er 3 nodig"),
    (0, "Kamer 2 graag"),
    (0, "Preciso de 2."),
    (0, "Mesa para 3 por favor"),
    (0, "Chego com 2 colegas"),
    (0, "My kids are 3 and sick"),
    (0, "Only 2 left"),
    (0, "Give me 2 minutes"),
    (0, "Count 2 of us in"),
    (0, "Call me on line 2"),
    (0, "Terminal 2 works for parking"),
    (0, "2 questions please"),
    (0, "Both of us are well"),
    (0, "Die dritte ist doof"),
    (0, "Der erste Zug passt mir nicht"),
];

const A_NUMBER_OR_A_PLACE_OF_AN_OFFER_TAKES_IT: &[(u32, &str)] = &[
    (2, "2"),
    (2, "2 please"),
    (2, "2 works"),
    (2, "option 2"),
    (2, "number 2"),
    (2, "I take 2"),
    (2, "2 passt"),
    (2, "Die 2 bitte"),
    (2, "Ich nehme die 2."),
    (2, "Je prends la 2."),
    (2, "La 2 por favor"),
    (2, "Me quedo con la 2."),
    (2, "Prendo la 2"),
    (2, "Ik neem nummer 2"),
    (2, "Fico com a 2"),
    (2, "A opção 2"),
    (2, "Die 2 passt."),
    (2, "Option 2 passt mir gut, danke!"),
    (2, "Let's go with 2."),
    (2, "I'd go for number 2, thanks"),
    (2, "2 is fine by me"),
    (2, "2!"),
    (2, "Hi Amy,\n\n2 please.\n\nBest,\nDana"),
    (2, "La 2 me viene bien"),
    (2, "La 2 va bene"),
    (2, "Nummer 2 graag"),
    (2, "Pode ser a 2"),
    (2, "Va bene la 2"),
    (2, "Ok pour la 2"),
    (2, "De tweede graag"),
    (2, "Il secondo va bene"),
    (2, "El segundo me va bien"),
    (2, "Der zweite passt"),
    (2, "The second one please"),
    (2, "Number two is great"),
    (2, "Option 2 would suit, I'll be back in the office by then"),
    (2, "Option 2 in your list is good"),
    (2, "The second one in your list please"),
    (3, "Last one please"),
];

const AN_ANSWER_THAT_IS_STILL_TO_COME_TAKES_NOTHING: &[(u32, &str)] = &[
    (0, "I'll confirm on Thursday."),
    (0, "Thursday is looking good! Will know more tomorrow."),
    (0, "What about 2?"),
    (0, "2 maybe"),
    (0, "Option 2 overlaps with another call."),
    (0, "Option 2 would force me to skip lunch."),
    (0, "I'll take Tuesday 10am off."),
    (0, "I'll call you Tuesday at 10 to tell you which works."),
    (0, "Thanks, all good options. I'll pick one tomorrow."),
    (0, "All good here, hope you're well. Checking my calendar."),
    (0, "Ich nehme mir Dienstag frei."),
    (0, "Respondo na quinta."),
    (0, "Ik neem de eerste trein en meld me dan."),
    (0, "If all three are gone, forget it."),
    (
        0,
        "Options:\n1) Tuesday 10 March, 10:00\n2) Thursday 12 March, 14:00\n3) Friday 13 March, 9:00\n\nI'll check these with my wife.",
    ),
    (
        0,
        "Tuesday 10 March 10:00\nThursday 12 March 14:00\nFriday 13 March 09:00\n\nI'll check these with my wife.",
    ),
    (0, "Ich antworte am Donnerstag."),
    (0, "Ich melde mich am Donnerstag."),
    (0, "Je vous réponds jeudi."),
    (0, "Le confirmo el jueves."),
    (0, "Respondo el jueves."),
    (0, "Rispondo giovedì."),
    (0, "Ik antwoord donderdag."),
    (0, "Confirmo na quinta."),
    (0, "Je prends ma journée mardi."),
    (0, "Me tomo el martes libre."),
    (0, "Mi prendo martedì libero."),
    (0, "Ik neem dinsdag vrij."),
    (0, "Tiro terça de folga."),
    (0, "Alle drei gut. Ich suche morgen einen aus."),
    (0, "Les trois me vont. J'en choisis un demain."),
    (0, "Option 2 überschneidet sich mit einem anderen Termin."),
    (0, "L'option 2 chevauche un autre appel."),
    (0, "La opción 2 se solapa con otra llamada."),
    (0, "L'opzione 2 si sovrappone a un'altra chiamata."),
    (0, "Optie 2 overlapt met een ander gesprek."),
    (0, "A opção 2 sobrepõe-se a outra chamada."),
    (0, "Vielleicht die 2"),
    (0, "2 peut-être"),
    (0, "2 quizás"),
    (0, "2 forse"),
    (0, "2 misschien"),
    (0, "2 talvez"),
    (0, "Et la 2 ?"),
    (0, "Und die 2?"),
];

const WHAT_IS_TAKEN_BACK_IS_NOT_TAKEN: &[(u32, &str)] = &[
    (0, "Thursday works. Strike that."),
    (0, "Thursday works.\n\nOn second thought it doesn't."),
    (0, "Donnerstag passt. Moment, doch nicht."),
    (0, "Jeudi me convient. Ah non, en fait non."),
    (0, "El jueves me viene bien. Espera, no."),
    (0, "Donderdag is prima. Oh wacht, toch niet."),
    (0, "Quinta está bem. Espera, afinal não."),
    (0, "I said Thursday works. I was wrong."),
    (0, "Earlier I said Thursday works but now it doesn't."),
    (0, "Please disregard my previous mail in which I said Thursday works."),
    (0, "Vorhin schrieb ich, Donnerstag passt. Das war falsch."),
    (0, "Avevo detto che giovedì andava bene, ma mi sbagliavo."),
    (0, "Thursday works. Actually no."),
    (0, "Thursday works. Never mind."),
    (0, "Thursday works. Wait, no, it doesn't."),
    (0, "Thursday works - or not, sorry, it doesn't."),
    (0, "Donnerstag passt. Ach nee, doch nicht."),
    (0, "Donnerstag passt. Ich habe mich geirrt."),
    (0, "Giovedì va bene. Anzi no."),
    (0, "Giovedì va bene. Aspetta, no."),
    (0, "Giovedì mi va bene. Ripensandoci, no."),
    (0, "Jeudi me convient. Oubliez ça."),
    (0, "Jeudi ok. Attendez, non."),
    (0, "El jueves me va bien. Me equivoqué."),
    (0, "Donderdag past. Nee wacht."),
    (0, "Quinta serve. Enganei-me."),
    (0, "Ik schreef dat donderdag past. Dat was fout."),
    (0, "J'avais dit que jeudi allait, je me suis trompé."),
    (0, "Dije que el jueves me iba bien, pero me equivoqué."),
    (0, "Eu disse que quinta dava, mas enganei-me."),
];

const WHAT_IS_SAID_ANEW_HOLDS: &[(u32, &str)] = &[
    (3, "Let's do the first one. Actually, hang on, I'm at the dentist. The third."),
    (2, "Mardi 10h ça marche. Enfin non, jeudi 14h."),
    (3, "La primera. Perdón, quise decir la tercera."),
    (2, "Martes a las 10 perfecto. Ay no, mejor jueves a las 14."),
    (2, "Martedì va bene. Anzi no, meglio giovedì."),
    (2, "Mardi me va. Attendez, non, plutôt jeudi."),
    (2, "Dinsdag past. Nee wacht, donderdag."),
    (2, "Terça serve. Espera, afinal quinta."),
    (2, "Tuesday works. Scratch that, Thursday works."),
    (2, "Dienstag passt. Ach nein, Donnerstag."),
];

const WHAT_WOULD_HAVE_BEEN_TAKES_NOTHING: &[(u32, &str)] = &[
    (0, "Donnerstag wäre super gewesen."),
    (0, "Jeudi aurait été parfait."),
    (0, "Giovedì sarebbe stato perfetto."),
    (0, "Quinta teria sido perfeito."),
    (0, "Thursday would have been perfect."),
    (0, "El jueves habría sido perfecto."),
    (0, "Donderdag was perfect geweest."),
    (0, "Thursday works ... in your dreams"),
    (0, "If I were free Thursday would work."),
    (0, "If I were you I'd take Thursday."),
    (0, "Had I been free, Thursday would have worked."),
    (0, "Donnerstag hätte gut gepasst."),
    (0, "Jeudi, dans tes rêves."),
    (0, "Donnerstag passt, wenn ich du wäre."),
];

const PLAIN_WORDS_THAT_TAKE_ONE_STILL_DO: &[(u32, &str)] = &[
    (1, "Elijo el martes."),
    (2, "Elijo la de la tarde."),
    (2, "Je choisis jeudi."),
    (2, "Scelgo giovedì."),
    (2, "Ik kies donderdag."),
    (2, "Donnerstag passt. Die Adresse ist falsch."),
    (2, "Jueves perfecto. Te digo mañana la sala."),
    (1, "Thursday would have been perfect but I'm away. Tuesday at 10 works."),
    (1, "Donnerstag wäre super gewesen, aber da bin ich weg. Dienstag passt."),
    (2, "Mardi aurait été parfait mais je suis absent. Jeudi 14h me convient."),
    (1, "Tuesday at 10 works."),
    (2, "Thursday works for me."),
    (2, "Donnerstag passt."),
    (2, "Jeudi me convient."),
    (2, "Giovedì va bene."),
    (2, "Quinta está bem."),
    (2, "Wait, Thursday works after all."),
    (2, "Moment, Donnerstag passt doch."),
    (2, "Tuesday works. No wait, Thursday."),
    (2, "Dienstag passt. Moment, doch lieber Donnerstag."),
    (2, "Donnerstag wäre super."),
    (2, "Jeudi serait parfait."),
    (2, "Thursday works. Hold on to the agenda, please."),
    (2, "Thursday works, I was wrong about my flight."),
    (2, "Thursday works. See you then. I'll check with my team about the room."),
    (2, "Thursday works. I'll send the agenda tomorrow."),
    (2, "Thursday at 2pm works. I'll tell my colleagues tomorrow."),
    (2, "Donnerstag passt. Ich melde mich morgen noch wegen des Raums."),
    (2, "Jeudi me convient. Je vous envoie les documents demain."),
    (2, "Sorry, my mistake, Thursday works."),
    (2, "I was wrong earlier: Thursday works."),
    (2, "Forget my last mail. Thursday works."),
    (2, "Donnerstag passt. Moment, ich schicke noch die Adresse."),
    (2, "Hold on, checked: Thursday works!"),
    (2, "Jeudi me va, plutôt en visio."),
    (2, "Giovedì va bene, anzi benissimo."),
    (2, "Donnerstag passt, bzw. sehr gut sogar."),
    (2, "Confirmo quinta às 14h."),
    (2, "Confermo giovedì alle 14."),
    (2, "Confirmo el jueves a las 14."),
    (2, "Je confirme jeudi 14h."),
    (2, "Ik bevestig donderdag 14 uur."),
    (2, "Ich bestätige Donnerstag 14 Uhr."),
    (2, "I confirm Thursday at 14:00."),
    (2, "Confirming Thursday 2pm"),
];
