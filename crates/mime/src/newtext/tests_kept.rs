//! Own text that looks like what a program, a lawyer or a signature writes: it stays.

use super::of_plain;

fn stays(mail: &str) {
    assert_eq!(of_plain(mail).text, mail, "{mail}");
}

#[test]
fn hours_between_two_labels_are_no_header_and_no_signature() {
    stays("Dienstag\nVon: 10 Uhr\nBis: 12 Uhr\nDanke");
    stays("Tuesday\nFrom: 10\nTo: 12\nDana");
    stays("Martes\nDe: 10\nA: 12\nDana");
    stays("Mardi\nDe : 10h\nA : 12h\nMerci");
    stays("Dinsdag\nVan: 10 uur\nTot: 12 uur\nDana");
}

#[test]
fn days_between_rules_are_no_signature() {
    stays("Tuesday\n*****\nThursday");
    stays("Tuesday works for me.\n__________\nThursday works as well.");
}

#[test]
fn text_below_a_device_is_the_senders() {
    for (mail, own) in [
        ("Sent from my iPhone\nThursday works", "Thursday works"),
        ("Sent from my iPhone\n\nThursday works for me.\n\nDana", "Thursday works for me.\n\nDana"),
        ("Von meinem iPhone gesendet\n\nDonnerstag passt gut.", "Donnerstag passt gut."),
        ("Envoyé de mon iPhone\n\nJeudi me convient.", "Jeudi me convient."),
        (
            "Ok.\n\nSent from my iPhone\n\nForgot to say: Thursday only after 3.",
            "Ok.\n\nForgot to say: Thursday only after 3.",
        ),
    ] {
        assert_eq!(of_plain(mail).text, own, "{mail}");
    }
    let card = "Thursday works.\n\nSent from my iPhone\nDana Whitfield\nNorthfield Ltd\n+44 20 7946 0000";
    assert_eq!(of_plain(card).text, "Thursday works.");
}

#[test]
fn no_lawyer_speaks_of_himself_or_names_a_day() {
    stays("This email is confidential between us, but Thursday works.");
    stays("CONFIDENTIAL: please tell nobody, but I can only do Thursday.");
    stays("Thursday works.\n\nDisclaimer: I'm a morning person, so before 10 is best.");
    stays("Haftungsausschluss: ich bin noch krank. Donnerstag ginge.");
    stays("Disclaimer : moi je ne peux que jeudi.");
    stays("Aviso legal: solo puedo el jueves.");
    stays("Disclaimer: io posso solo giovedì.");
    stays("Disclaimer: ik kan alleen donderdag.");
    stays("Aviso legal: só posso na quinta.");
    stays("Before printing I would like to see you on Thursday.");
    for notice in [
        "This message is confidential. If you are not the intended recipient, please tell us and delete it.",
        "This e-mail is confidential. We answer from Monday to Friday, and deliver on Thursday.",
    ] {
        assert_eq!(of_plain(&format!("Thursday works.\n\n{notice}")).text, "Thursday works.", "{notice}");
    }
}

#[test]
fn an_afterthought_below_a_greeting_stays() {
    stays("Viele Gr\u{fc}\u{df}e\n\nP.S.: Donnerstag erst ab 10!");
    stays("Passt.\n\nViele Gr\u{fc}\u{df}e\nAnna\n\nPS Donnerstag erst ab 10");
    stays("Best,\nDana\n\nP.S. no spa this time");
    let firm = "Passt.\n\nViele Gr\u{fc}\u{df}e\nAnna\n\nNordfeld AB, Malm\u{f6}";
    assert_eq!(of_plain(firm).text, "Passt.\n\nViele Gr\u{fc}\u{df}e\nAnna");
}

#[test]
fn a_correction_below_a_signature_stays() {
    for (separator, said) in [
        ("--", "Sorry, ignore that, Thursday is impossible."),
        ("-- ", "Entschuldigung, Donnerstag geht doch nicht."),
    ] {
        let mail = format!("Thursday works.\n\n{separator}\nDana\n\n{said}");
        let kept = of_plain(&mail).text;
        assert!(kept.ends_with(said), "{kept}");
    }
    let hours = "Thursday works.\n\n-- \nDana Whitfield\n\nOffice hours Monday to Friday 9 to 5.";
    assert_eq!(of_plain(hours).text, "Thursday works.");
}
