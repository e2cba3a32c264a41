//! History that a mail announces by few words or by odd marks: none of it stays.

use super::of_plain;

const OWN: &str = "Thursday works for me.";

fn leaks_nothing(history: &str) {
    let new = of_plain(&format!("{OWN}\n\n{history}")).text;
    assert_eq!(new, OWN, "{history}");
}

#[test]
fn a_name_and_a_verb_of_writing_introduce_history_without_a_date() {
    for attribution in [
        "Dana wrote:",
        "Dana Whitfield writes:",
        "Dana schrieb:",
        "Dana Whitfield hat geschrieben:",
        "Dana a écrit :",
        "Dana escribió:",
        "Dana ha scritto:",
        "Dana schreef:",
        "Dana escreveu:",
    ] {
        leaks_nothing(&format!("{attribution}\n\nThe price is 4 million.\n\nDo not tell Bob.\n"));
        leaks_nothing(&format!("{attribution}\n    The price is 4 million.\n    Do not tell Bob.\n"));
        leaks_nothing(&format!("{attribution}\n> The price is 4 million.\n"));
    }
}

#[test]
fn at_the_top_a_name_and_a_verb_introduce_one_paragraph() {
    let mail = "Dana wrote:\nThe price is 4 million.\n\nThursday works for me.\n";
    assert_eq!(of_plain(mail).text, OWN);
}

#[test]
fn what_the_reader_or_a_sentence_is_said_to_have_written_is_one_paragraph() {
    for head in [
        "You wrote:",
        "As Dana wrote:",
        "Du schriebst:",
        "Wie Dana schrieb:",
        "Vous avez écrit :",
        "On Tuesday Dana wrote:",
    ] {
        let mail = format!("Hi,\n\n{head}\nWould Friday suit?\n\n{OWN}\n");
        assert_eq!(of_plain(&mail).text, format!("Hi,\n\n{OWN}"), "{head}");
        leaks_nothing(&format!("{head}\n\nWould Friday suit?\n"));
    }
}

#[test]
fn who_is_quoted_stands_before_what_is_quoted() {
    for attribution in [
        "Quoting Dana <d@northfield.example>:",
        "Quoting Dana Whitfield:",
        "Zitat von Dana <d@northfield.example>:",
        "Citando a Dana <d@northfield.example>:",
        "Citando Dana Whitfield:",
        "Citation de Dana Whitfield :",
        "Citaat van Dana Whitfield:",
        "Citação de Dana Whitfield:",
    ] {
        leaks_nothing(&format!("{attribution}\n\nThe price is 4 million.\n"));
        leaks_nothing(&format!("{attribution}\n\n> The price is 4 million.\n"));
    }
    let own = "Quoting the price again:\n4 million.";
    assert_eq!(of_plain(own).text, own);
}

#[test]
fn a_wrapped_attribution_may_stand_between_dashes() {
    for attribution in [
        "---- On Tue, 10 Mar 2026 09:15:00 +0000 Dana\n<d@northfield.example> wrote ----",
        "---- Am Di, 10 Mär 2026 09:15:00 +0100 schrieb Dana\n<d@northfield.example> ----",
        "---- Le mar., 10 mars 2026 09:15:00 +0100 Dana Whitfield\n<d@northfield.example> a écrit\n----",
    ] {
        leaks_nothing(&format!("{attribution}\n\nThe price is 4 million.\n"));
    }
}

#[test]
fn a_name_and_a_verb_between_dashes_introduce_history() {
    for attribution in ["---- Amy Ingram a \u{e9}crit ----", "--- Dana wrote ---", "---- Dana schrieb ----"] {
        leaks_nothing(&format!("{attribution}\n\nThe price is 4 million on Thursday.\n"));
        let mail =
            format!("{OWN}\n\nSent from my phone\n\n{attribution}\n\nThe price is 4 million on Thursday.\n");
        assert_eq!(of_plain(&mail).text, OWN, "{attribution}");
    }
    let unknown = format!(
        "{OWN}\n\nSent from my phone\n\n--- xyz d@northfield.example ---\n\nIs Thursday fine for you?\n"
    );
    assert_eq!(of_plain(&unknown).text, OWN);
}

#[test]
fn fields_of_notes_may_have_their_values_on_lines_of_their_own() {
    for block in [
        "Dana Whitfield/ACME/US\n03/10/2026 09:15 AM\n\nTo\nPriya\ncc\n\nSubject\nIntro",
        "Dana/ACME@ACME\n10.03.2026 09:15\n\nAn\nPriya\nKopie\n\nThema\nIntro",
        "Dana Whitfield <d@northfield.example>\n10/03/2026 09:15\n\nPour\nPriya\ncc\nBob\nObjet\nIntro",
    ] {
        leaks_nothing(&format!("{block}\n\nThe price is 4 million.\n"));
    }
    let own = "Dana Whitfield\nTo\nPriya\nSubject\nIntro";
    assert!(of_plain(own).text.contains("Priya"));
}

#[test]
fn quoted_lines_may_bear_other_marks() {
    for mark in [":", "\u{bb}", "\u{203a}", "\u{ff1e}", "\u{a6}", "\u{2502}", "DW>>"] {
        leaks_nothing(&format!("{mark} The price is 4 million.\n{mark} Do not tell Bob.\n"));
    }
    leaks_nothing("\u{bb} The price is 4 million.\n");
    let spoken = "\u{bb}Donnerstag passt\u{ab}, sagt sie.\nUnd mir auch.";
    assert_eq!(of_plain(spoken).text, spoken);
}

#[test]
fn marks_of_direction_hide_no_attribution() {
    leaks_nothing(
        "\u{202b}בתאריך יום ג׳, 10 במרץ 2026 ב-9:15 מאת \u{202a}Dana\u{202c}\u{200f} <\u{202a}d@northfield.example\u{202c}\u{200f}>:\u{202c}\n\nThe price is 4 million.",
    );
}

#[test]
fn a_date_and_an_address_introduce_history_in_any_words() {
    for attribution in [
        "Mercoledì, 01 aprile 2026, 19:04 +0200 da d@northfield.example:",
        "Mittwoch, 1. April 2026, 19:04 Uhr, d@northfield.example:",
        "Woensdag 1 april 2026 19:04 door d@northfield.example:",
    ] {
        leaks_nothing(&format!("{attribution}\n>The price is 4 million.\n"));
        let phone = format!("{OWN}\n\nSent from my phone\n\n{attribution}\n>The price is 4 million.\n");
        assert_eq!(of_plain(&phone).text, OWN, "{attribution}");
    }
}
