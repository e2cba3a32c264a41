//! Mails with a word of calling off in which the meeting stands, and those that do call it off.

use super::tests::{about_meeting, answer};
use crate::ActKind;

fn ends_nothing(texts: &[&str]) {
    for text in texts {
        let line = about_meeting(text);
        let ends = [ActKind::Cancel, ActKind::Decline, ActKind::Stop];
        assert!(!line.intents.iter().any(|act| ends.contains(act)), "{text}: {:?}", line.intents);
    }
}

fn ends(texts: &[&str]) {
    for text in texts {
        assert!(about_meeting(text).intents.contains(&ActKind::Cancel), "{text}");
    }
}

#[test]
fn a_denied_cancellation_is_none() {
    ends_nothing(&[
        "Je n'annule pas.",
        "On n'annule rien.",
        "N'annulez surtout pas !",
        "Annuler ? Pas question.",
        "Ich sage nicht ab.",
        "Absagen? Auf keinen Fall.",
        "Cancel Thursday? No way.",
        "¿Cancelar? Ni hablar.",
        "Annullare? Neanche per sogno.",
        "Afzeggen? Geen denken aan.",
        "Cancelar? Nem pensar.",
        "Non annullo.",
        "No cancelo nada.",
        "Ik zeg niet af.",
        "Não vou cancelar.",
        "Please un-cancel Thursday",
        "Cancel that last message of mine, I'm coming.",
        "I was going to cancel but Bob convinced me.",
        "Ich wollte absagen, aber Bob hat mich überzeugt.",
        "Je voulais annuler mais Bob m'a convaincu.",
        "Iba a cancelar pero Bob me convenció.",
        "Stavo per annullare ma Bob mi ha convinto.",
        "Ik wilde afzeggen maar Bob heeft me overtuigd.",
        "Eu ia cancelar mas o Bob convenceu-me.",
    ]);
}

#[test]
fn a_conditional_cancellation_is_none() {
    ends_nothing(&[
        "If it rains we'll have to cancel.",
        "Call me if you have to cancel",
        "In case you need to cancel, call my mobile.",
        "Unless it is cancelled I'll be there",
        "S'il pleut on annule.",
        "Appelez-moi si vous devez annuler.",
        "Falls es regnet, sagen wir ab.",
        "Wenn es regnet, müssen wir absagen.",
        "Si llueve, cancelamos.",
        "Se piove, annulliamo.",
        "Als het regent zeggen we af.",
        "Se chover, cancelamos.",
    ]);
}

#[test]
fn something_else_was_cancelled() {
    ends_nothing(&[
        "My 2pm got cancelled so I'm early today.",
        "The train was cancelled. See you on Thursday anyway.",
        "The 2pm with Bob is cancelled, ours stands",
        "You may cancel the pizza order, see you Thursday",
        "Remind me to cancel the hotel",
        "Mein Zug wurde storniert, ich komme trotzdem.",
        "Der Kunde hat storniert, darueber muessen wir am Donnerstag reden.",
        "Wir muessen den Raum absagen, nicht den Termin.",
        "Ich musste heute leider einen anderen Termin absagen, unserer steht.",
        "Mon train est annulé mais je viens quand même.",
        "J'ai annulé l'hôtel, le rendez-vous est maintenu.",
        "Le client a annulé sa commande, on en parle jeudi.",
        "Se canceló mi vuelo pero llego igual.",
        "He cancelado el hotel, la reunión sigue en pie.",
        "El cliente ha cancelado el pedido, lo hablamos el jueves.",
        "Ho annullato l'albergo, la riunione resta.",
        "Il cliente ha annullato l'ordine, ne parliamo giovedì.",
        "Il mio treno è stato cancellato ma vengo lo stesso.",
        "Mijn trein is geannuleerd maar ik kom toch.",
        "De klant heeft de order geannuleerd, daar hebben we het donderdag over.",
        "O meu voo foi cancelado mas chego na mesma.",
        "O cliente cancelou a encomenda, falamos disso na quinta.",
        "No longer needed: the projector. See you there.",
        "No need to meet in person, a call is fine.",
        "Il volo è stato annullato, vengo in treno.",
        "Our supplier cancelled the delivery.",
        "The conference was cancelled, so I'm free all week.",
    ]);
}

#[test]
fn somebody_else_wants_to_cancel() {
    ends_nothing(&[
        "Bob wants to cancel, I don't.",
        "Der Kunde will absagen, ich aber nicht.",
        "Le client veut annuler, pas moi.",
        "El cliente quiere cancelar, yo no.",
        "Il cliente vuole annullare, io no.",
        "De klant wil afzeggen, ik niet.",
        "O cliente quer cancelar, eu não.",
    ]);
}

#[test]
fn never_mind_something_else() {
    ends_nothing(&[
        "Forget it, I found the link.",
        "Vergessen Sie es, ich habe den Link gefunden.",
        "Laissez tomber, j'ai retrouvé le lien.",
        "Olvídelo, ya encontré el enlace.",
        "Lascia stare, ho trovato il link.",
        "Laat maar, ik heb de link gevonden.",
        "Esqueça, já encontrei o link.",
    ]);
}

#[test]
fn a_mailing_list_is_not_these_mails() {
    ends_nothing(&["Unsubscribe me from the sales list please, the meeting on Thursday is fine."]);
}

#[test]
fn a_limit_on_times_declines_nothing() {
    for text in [
        "I don't want to meet before noon.",
        "I'm not interested in mornings.",
        "I'll pass the times on to my boss.",
        "Ich möchte mich nicht vor 12 Uhr treffen.",
        "Je ne veux pas vous rencontrer avant midi.",
        "No quiero reunirme antes de las 12.",
        "Non voglio incontrarvi prima di mezzogiorno.",
        "Ik wil niet voor 12 uur afspreken.",
        "Não quero reunir antes do meio-dia.",
        "Nein danke, keinen Kaffee. Zeiten folgen.",
        "Non merci pour le café. Je regarde mes disponibilités.",
    ] {
        assert!(!answer(text).intents.contains(&ActKind::Decline), "{text}");
    }
}

#[test]
fn a_cancellation_stays_one() {
    ends(&[
        "My train got cancelled, so I have to cancel our meeting.",
        "Please cancel our call on Thursday, the client has cancelled the order.",
        "I won't be coming, please cancel.",
        "The meeting on Thursday is cancelled.",
        "If possible please cancel Thursday's meeting.",
        "Sorry, I have to cancel because the train was cancelled.",
        "If it's alright with you I'd like to cancel our meeting.",
        "I was going to come but now I have to cancel.",
        "Mein Zug wurde storniert, ich muss den Termin leider absagen.",
        "Der Kunde hat storniert, bitte sagen Sie den Termin ab.",
        "Wenn es recht ist, sage ich unser Treffen ab.",
        "Mon train est annulé, je dois annuler notre rendez-vous.",
        "Le rendez-vous de jeudi est annulé.",
        "Si possible, merci d'annuler la réunion de jeudi.",
        "Me cancelaron el vuelo, tengo que cancelar la reunión.",
        "Se cancela la reunión del jueves.",
        "Hanno cancellato il mio treno, devo annullare la riunione.",
        "Mijn trein is geannuleerd, ik moet de afspraak afzeggen.",
        "O meu voo foi cancelado, tenho de cancelar a reunião.",
        "A reunião de quinta está cancelada.",
        "Can you cancel Thursday please?",
        "Could you please cancel our meeting?",
        "Könnten Sie den Termin bitte absagen?",
        "Pouvez-vous annuler notre rendez-vous ?",
        "¿Puede cancelar la reunión, por favor?",
        "Può annullare la riunione?",
        "Pode cancelar a reunião?",
        "We're not going ahead, please cancel it.",
        "Bob is ill so we have to call it off.",
        "My boss wants to cancel the meeting, so please cancel it.",
        "Forget the meeting.",
        "Vergessen Sie den Termin.",
        "Laissez tomber pour jeudi, merci.",
        "Laat maar zitten, die afspraak van donderdag.",
        "Lascia stare la riunione di giovedì, non serve più.",
        "Our client has cancelled the project, so there is no need to meet.",
        "If you don't mind, I would like to cancel our meeting.",
        "Sorry if this is short notice, but I have to cancel.",
    ]);
}

#[test]
fn a_cancellation_with_courtesy_stays_one() {
    ends(&[
        "I'd be grateful if you could cancel Thursday's call.",
        "Would it be ok if we cancelled Thursday?",
        "I'm sick, please cancel.",
        "Cancel Thursday please. See you soon!",
        "We have to cancel, I'll let you know if another date works.",
        "Unfortunately my flight is cancelled so I need to cancel Thursday.",
        "My flight was cancelled and I won't be able to make it, please cancel the meeting.",
        "I'm in the hotel with a fever, please cancel our call.",
        "Due to a project deadline I need to cancel our meeting.",
        "Because of a client emergency I have to cancel.",
        "The call with the client is cancelled.",
        "Please cancel the client meeting on Thursday.",
        "I don't feel well and need to cancel. Looking forward to meeting you some other time.",
        "Please cancel, I'm not coming.",
        "Leider muss ich wegen eines Kundentermins absagen.",
        "Ich wollte den Termin am Donnerstag absagen.",
        "Falls es Ihnen nichts ausmacht, würde ich den Termin gerne absagen.",
        "Der Termin fällt leider aus.",
        "Wegen der Bahn muss ich absagen.",
        "Leider ist mein Zug ausgefallen, deshalb sage ich ab.",
        "Aufgrund eines Projektes müssen wir das Treffen absagen.",
        "Mein Chef ist krank, ich muss absagen.",
        "Je suis désolé si cela vous dérange, mais je dois annuler.",
        "Si cela ne vous dérange pas, je préfère annuler notre réunion.",
        "À cause d'un problème de train, je dois annuler.",
        "Le client étant malade, nous devons annuler le rendez-vous.",
        "Je voulais annuler notre rendez-vous de jeudi.",
        "Notre réunion est annulée.",
        "Merci d'annuler le rendez-vous, au plaisir.",
        "Sí, cancela la reunión por favor.",
        "Si puede, cancele la reunión.",
        "Quería cancelar la reunión del jueves.",
        "Por un problema con el vuelo tengo que cancelar.",
        "Estoy en el hotel enfermo, cancelamos la cita.",
        "La reunión queda cancelada.",
        "Lamento tener que cancelar nuestra cita.",
        "Volevo annullare l'appuntamento di giovedì.",
        "Se per lei va bene, annullerei l'incontro. Anzi, lo annulli.",
    ]);
}

#[test]
fn a_cancellation_with_a_reason_stays_one() {
    ends(&[
        "L'incontro è annullato.",
        "Mi dispiace ma devo disdire, il treno è stato soppresso.",
        "Per un problema con il cliente devo annullare.",
        "Als het kan wil ik de afspraak afzeggen.",
        "Ik wilde de afspraak van donderdag afzeggen.",
        "Door een probleem met de trein moet ik afzeggen.",
        "De vergadering met de klant is geannuleerd.",
        "Helaas moeten we afzeggen.",
        "Queria cancelar a reunião de quinta.",
        "Se não for incómodo, cancele a reunião.",
        "Por causa do voo tenho de cancelar.",
        "O encontro está cancelado.",
        "Estou doente, vou cancelar.",
        "Absage: bin bis Donnerstag krank.",
        "Da ich aber nicht kann, sage ich ab.",
        "Cancele, eu não posso ir.",
        "J'annule quand même.",
        "Cancela, por favor, lo vemos en otro momento.",
        "La riunione è annullata.",
        "I'm going to cancel, but Bob will call you.",
        "I wanted to cancel Thursday's meeting.",
        "The meeting was cancelled because Bob is ill.",
        "No, cancele la reunión.",
        "Não, cancele a reunião.",
        "Je souhaite annuler notre réunion.",
        "Ik zou de afspraak willen annuleren.",
        "Gostaria de cancelar a reunião.",
    ]);
}

#[test]
fn what_nobody_calls_off_stands() {
    assert!(!about_meeting("Si llueve, cancelamos.").intents.contains(&ActKind::Accept));
    ends_nothing(&[
        "Si llueve, cancelamos.",
        "Nobody cancels anything.",
        "Keiner storniert etwas.",
        "Personne n'annule.",
        "Nadie cancela nada.",
        "Nessuno annulla.",
        "Niemand zegt af.",
        "Ningu\u{e9}m cancela nada.",
        "Que nadie cancele.",
    ]);
}

#[test]
fn who_calls_off_and_sees_us_on_another_day_is_asked_which_it_is() {
    for text in [
        "I have to cancel Thursday. See you Monday at the conference!",
        "Please cancel our meeting, see you Monday anyway.",
        "Ich muss den Termin absagen. Wir sehen uns ja am Montag.",
        "Je dois annuler. On se voit lundi de toute fa\u{e7}on.",
        "Tengo que cancelar. Nos vemos el lunes.",
        "Devo annullare. Ci vediamo luned\u{ec}.",
        "Ik moet afzeggen. Tot maandag!",
        "Tenho de cancelar. Vemo-nos segunda.",
    ] {
        let line = about_meeting(text);
        assert!(line.intents.contains(&ActKind::Cancel) && line.clarify, "{text}: {:?}", line.intents);
    }
    assert!(about_meeting("The pizza is cancelled. See you Monday.").clarify);
}
