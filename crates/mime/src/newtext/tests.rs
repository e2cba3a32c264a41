use super::{Removed, of_html, of_plain};

/// The new text of a mail that is written with `\n`.
fn new(mail: &str) -> String {
    of_plain(mail).text
}

#[test]
fn gmail_top_posting_in_many_languages() {
    for attribution in [
        "On Tue, Mar 10, 2026 at 9:15 AM Amy Ingram <amy@ingram.example> wrote:",
        "On Tue, 10 Mar 2026, 09:15 Amy Ingram, <amy@ingram.example>\nwrote:",
        "Am Di., 10. März 2026 um 09:15 Uhr schrieb Amy Ingram <amy@ingram.example>:",
        "Am 10.03.2026 um 09:15 schrieb Amy Ingram:",
        "Le mar. 10 mars 2026 à 09:15, Amy Ingram <amy@ingram.example> a écrit :",
        "El mar, 10 mar 2026 a las 9:15, Amy Ingram (<amy@ingram.example>) escribió:",
        "Il giorno mar 10 mar 2026 alle ore 09:15 Amy Ingram <amy@ingram.example> ha scritto:",
        "Op di 10 mrt 2026 om 09:15 schreef Amy Ingram <amy@ingram.example>:",
        "Em ter., 10 de mar. de 2026 às 09:15, Amy Ingram <amy@ingram.example> escreveu:",
        "Den tis 10 mars 2026 kl 09:15 skrev Amy Ingram <amy@ingram.example>:",
        "wt., 10 mar 2026 o 09:15 Amy Ingram <amy@ingram.example> napisał(a):",
        "ti 10. maalisk. 2026 klo 9.15 Amy Ingram (amy@ingram.example) kirjoitti:",
        "út 10. 3. 2026 v 9:15 odesílatel Amy Ingram <amy@ingram.example> napsal:",
        "вт, 10 мар. 2026 г. в 09:15, Amy Ingram <amy@ingram.example>:",
        "2026年3月10日(火) 9:15 Amy Ingram <amy@ingram.example>:",
        "Amy Ingram <amy@ingram.example> 于2026年3月10日周二 09:15写道：",
    ] {
        let mail = format!("Thursday works.\n\n{attribution}\n\n> Would Thursday suit?\n> Amy\n");
        assert_eq!(new(&mail), "Thursday works.", "{attribution}");
        let unmarked = format!("Thursday works.\n\n{attribution}\n\nWould Thursday suit?\nAmy\n");
        assert_eq!(new(&unmarked), "Thursday works.", "{attribution}");
    }
}

#[test]
fn outlook_header_blocks_in_many_languages() {
    for block in [
        "From: Amy Ingram <amy@ingram.example>\nSent: Tuesday, March 10, 2026 9:15 AM\nTo: Dana\nSubject: Intro",
        "________________________________\nFrom: Amy Ingram\nSent: 10 March 2026 09:15\nTo: Dana\nCc: Priya\nSubject: Intro",
        "-----Original Message-----\nFrom: Amy Ingram\nSent: Tuesday\nTo: Dana\nSubject: Intro",
        "Von: Amy Ingram <amy@ingram.example>\nGesendet: Dienstag, 10. März 2026 09:15\nAn: Dana\nBetreff: Intro",
        "-----Ursprüngliche Nachricht-----\nVon: Amy Ingram\nGesendet: Dienstag\nAn: Dana\nBetreff: Intro",
        "De : Amy Ingram\nEnvoyé : mardi 10 mars 2026 09:15\nÀ : Dana\nObjet : Intro",
        "De: Amy Ingram\nEnviado el: martes, 10 de marzo de 2026 9:15\nPara: Dana\nAsunto: Intro",
        "Da: Amy Ingram\nInviato: martedì 10 marzo 2026 09:15\nA: Dana\nOggetto: Intro",
        "Van: Amy Ingram\nVerzonden: dinsdag 10 maart 2026 09:15\nAan: Dana\nOnderwerp: Intro",
        "Från: Amy Ingram\nSkickat: den 10 mars 2026 09:15\nTill: Dana\nÄmne: Intro",
        "发件人: Amy Ingram\n发送时间: 2026年3月10日 9:15\n收件人: Dana\n主题: Intro",
        "*From:* Amy Ingram <amy@ingram.example>\n*Date:* Tuesday\n*To:* Dana\n*Subject:* Intro",
    ] {
        assert_eq!(
            new(&format!("Thursday works.\n\n{block}\n\nWould Thursday suit?\n")),
            "Thursday works.",
            "{block}"
        );
    }
}

#[test]
fn a_header_block_may_flow_into_one_line() {
    for block in [
        "From: Amy Ingram <amy@ingram.example> Sent: Tuesday, March 10, 2026 9:15 AM To: Dana Subject: Intro",
        "Von: Amy Ingram <amy@ingram.example> Gesendet: Dienstag, 10. März 2026 09:15 An: Dana Betreff: Intro",
        "De : Amy Ingram <amy@ingram.example> Envoyé : mardi 10 mars 2026 09:15 À : Dana Objet : Intro",
        "De: Amy Ingram <amy@ingram.example> Enviado: martes, 10 de marzo de 2026 9:15 Para: Dana Asunto: Intro",
        "Da: Amy Ingram <amy@ingram.example> Inviato: martedì 10 marzo 2026 09:15 A: Dana Oggetto: Intro",
        "Van: Amy Ingram <amy@ingram.example> Verzonden: dinsdag 10 maart 2026 09:15 Aan: Dana Onderwerp: Intro",
        "De: Amy Ingram <amy@ingram.example> Enviada: terça-feira, 10 de março de 2026 09:15 Para: Dana Assunto: Intro",
    ] {
        let mail = format!("Thursday works.\n\n{block}\n\nWould Thursday suit?\nAmy\n");
        assert_eq!(new(&mail), "Thursday works.", "{block}");
    }
    let own = "From: 10 To: 12 works on 3 March 2026.";
    assert_eq!(new(own), own);
}

#[test]
fn notes_header_blocks_have_no_from() {
    for block in [
        "Amy Ingram\n03/26/2001 10:20 AM\nTo: Dana Whitfield/HOU\ncc:  \nSubject: Re: Intro",
        "\tAmy Ingram\n\t03/26/2001 10:20 AM\n\t\t \n\t\t To: Dana Whitfield/HOU, Priya \nRaman/HOU\n\t\t cc: \n\t\t Subject: Intro",
        "\"Amy Ingram\" <amy@ingram.example> on 03/26/2001 10:20:32 AM\nTo: Dana\ncc:  \nSubject: Intro",
    ] {
        assert_eq!(
            new(&format!("Thursday works.\n\n\n{block}\n\nWould Thursday suit?\n")),
            "Thursday works.",
            "{block}"
        );
    }
}

#[test]
fn forwarded_mail_goes_and_what_stands_above_stays() {
    for marker in [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "----- Weitergeleitete Nachricht -----",
        "Anfang der weitergeleiteten Nachricht:",
        "---------------------- Forwarded by Amy Ingram/HOU on 03/13/2001 08:33 \nAM ---------------------------",
    ] {
        let mail =
            format!("Please arrange this.\n\n{marker}\nFrom: Dana\nSubject: Lunch\n\nLunch on Friday?\n");
        let stripped = of_plain(&mail);
        assert_eq!(stripped.text, "Please arrange this.", "{marker}");
        assert!(stripped.removed.contains(&Removed::Forward), "{marker}");
    }
    assert!(of_plain("---------- Forwarded message ---------\nFrom: Dana\n\nLunch?\n").is_only_forward());
}

#[test]
fn answers_between_quoted_lines_stay_in_order() {
    let mail = "see below\n\nOn Tue, Apr 28, 2026 at 5:33 PM Amy <amy@ingram.example> wrote:\n> Monday at 3?\n\nno\n\n> Tuesday at 2?\n\nyes\n\n> Amy\n";
    assert_eq!(new(mail), "see below\n\nno\n\nyes");
}

#[test]
fn history_that_is_marked_only_in_part_goes_as_a_whole() {
    let block = "-----Original Message-----\nFrom: Amy\nSent: Tuesday\nTo: Dana\nSubject: Intro\n\n";
    let answered = "> Would Friday suit?\n\nThe secret of the thread.\n\n> Or Monday?\n";
    let above = "Friday is fine by me, and Priya should come along as well.";
    assert_eq!(new(&format!("{above}\n\n{block}{answered}")), above);
    let below = "see below\n\n";
    assert_eq!(
        new(&format!("{below}{block}> Would Friday suit?\n\nyes\n\n> Or Monday?\n\nno\n")),
        "see below\n\nyes\n\nno"
    );
}

#[test]
fn blank_lines_behind_what_went_go_with_it() {
    let quote = "On 10 Mar 2026 at 09:15, Amy wrote:\n\n> Friday?\n>\n> Amy\n";
    assert_eq!(new(&format!("yes\n{quote}\nDana\n")), "yes\nDana");
    assert_eq!(new(&format!("yes\n\n{quote}\nDana\n")), "yes\n\nDana");
}

#[test]
fn a_link_that_broke_off_a_quoted_line_is_quoted() {
    let broken = "yes\n\nOn 10 Mar 2026 at 09:15, Amy wrote:\n\n> Press a button\n>\n (http://ingram.example/c/YzOTY) >\n> Amy\n";
    assert_eq!(new(broken), "yes");
    let own = "On 10 Mar 2026 at 09:15, Amy wrote:\n> where?\nhttps://maps.example/a\n> when?\nat 3\n";
    assert_eq!(new(own), "https://maps.example/a\nat 3");
}

#[test]
fn what_a_server_tells_administrators_is_not_the_senders() {
    let report = "Delivery has failed to these recipients.\n\nDiagnostic information for administrators:\n\nGenerating server: mail.example\n\nOriginal message headers:\n\nSubject: Intro\n";
    assert_eq!(new(report), "Delivery has failed to these recipients.");
}

#[test]
fn a_stamp_with_an_offset_and_a_name_introduces_history() {
    assert_eq!(new("yes\n\n2026-03-03 17:21 GMT+01:00 Amy Ingram\n\nWould Friday suit?"), "yes");
    let own = "2026-03-03 17:21 GMT+01:00 would suit\n\nDana";
    assert_eq!(new(own), own);
}

#[test]
fn signatures_go_and_the_typed_name_stays() {
    assert_eq!(
        new("Friday is fine.\n\nDana\n\n-- \nDana Whitfield\nNorthfield Ltd\n"),
        "Friday is fine.\n\nDana"
    );
    assert_eq!(
        new("Friday is fine.\n\nKind regards,\nDana\n\nDana Whitfield | Northfield Ltd\n+1 212 555 0123\n"),
        "Friday is fine.\n\nKind regards,\nDana"
    );
    assert_eq!(
        new(
            "Friday is fine.\n\nMit freundlichen Grüßen\nDana Whitfield\nNordfeld GmbH\nTel. 030 23125 114\n"
        ),
        "Friday is fine.\n\nMit freundlichen Grüßen\nDana Whitfield"
    );
}

#[test]
fn contact_details_below_a_typed_name_go_without_a_separator() {
    for block in [
        "Skylar Comeau\nOps, Fundy Ferries, Digby NS",
        "Nordfeld Guss KG\nTelefonisch erreichbar Mo-Fr 8-16 Uhr: 030 23125 114",
        "Brasserie du Pont | 4 quai du Port | ouvert le samedi de 10h à 14h",
        "Dana Whitfield\nHead of Planning\nNorthfield Ltd.\n+44 20 7946 0123\nwww.northfield.example",
        "Northfield Ltd, 3 Corn Row\nThis e-mail is confidential. The office opens on Monday at 9.00am.",
        "Dana Whitfield, Harbour Mills\nMill shop open to visitors 2-4pm Wednesdays",
        "Northfield Estates, The Old Barn\nEstate yard open Tuesday to Thursday, 9.30 to 4",
        "Whitfield Seeds & Grain. Orders after 9 October cannot be promised for the 15th.",
        "Dana Whitfield MRICS\nWhitfield Hoists Ltd\nYard 07:00 - 16:30\nThis email and its attachment are confidential, 9am or 9pm.",
        "Praxis Whitfield \u{b7} Sprechzeiten Mo, Di, Do 8-12 und 15-18, Mi und Fr 8-13 \u{b7} nach Vereinbarung \u{b7} Tel. 030 23125 114",
    ] {
        assert_eq!(
            new(&format!("Friday is fine by me.\n\nDana\n\n{block}\n")),
            "Friday is fine by me.\n\nDana",
            "{block}"
        );
    }
}

#[test]
fn what_belongs_to_the_meeting_stays_even_at_the_end() {
    for end in [
        "Zoom: https://zoom.example/j/81234567890\nPasscode: 4711",
        "You can dial in at +1 212 555 0123, code 4471",
        "PS: the room is on the 3rd floor",
        "Tuesday 10:00\nWednesday 14:30",
        "Could we do it by phone instead?",
        "Call me on +1 212 555 0123 if I am late.",
        "Tuesday is open, 2-4pm",
        "Tuesday open 2-4\nThursday open 9-11",
        "Priya & Jonas. Both on Thursday.",
        "Priya Raman & Jonas Weber. Could they come along as well?",
        "My shop is open until 6, so come by",
    ] {
        let mail = format!("Friday is fine by me.\n\nDana\n\n{end}");
        assert_eq!(new(&mail), mail, "{end}");
    }
}

#[test]
fn a_greeting_is_no_signature() {
    assert_eq!(new("Stinson,\n\nFYI\n\nVince"), "Stinson,\n\nFYI\n\nVince");
    assert_eq!(new("Amy\n\nNorthfield Room\nSecond Floor"), "Amy\n\nNorthfield Room\nSecond Floor");
}

#[test]
fn own_text_may_share_a_line_with_an_attribution() {
    assert_eq!(new("yes On Tue, Mar 10, 2026 at 9:15 AM, amy@ingram.example wrote:\n> Friday?\n"), "yes");
}

#[test]
fn a_line_that_is_cut_keeps_its_indent() {
    let attribution = "On Tue, Mar 10, 2026 at 9:15 AM, amy@ingram.example wrote:";
    assert_eq!(
        new(&format!("Two would suit:\n  10:00 {attribution}\n> Friday?\n")),
        "Two would suit:\n  10:00"
    );
    assert_eq!(new("Two would suit:\n  Friday.  Thanks.  --Sally\n"), "Two would suit:\n  Friday.");
    assert_eq!(new("On |On Dana\n Sent: On 0:00<wrote:"), "On |On Dana\n Sent:");
}

#[test]
fn odd_marks_of_quoting_are_known() {
    assert_eq!(new("yes\n\n: Would Friday suit?\n: Or Monday?\n: Amy\n"), "yes");
    assert_eq!(new("yes\n\nAI> Would Friday suit?\nAI> Or Monday?\n"), "yes");
    assert_eq!(new("yes\n\nOn 10 Mar 2026 at 09:15, Amy wrote:\n| Friday?\n"), "yes");
    assert_eq!(new("yes\n\n>>> \"Amy\" <amy@ingram.example> 03/10/26 09:15AM >>>\nFriday?\n"), "yes");
}

#[test]
fn devices_and_lawyers_are_not_the_sender() {
    for footer in [
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Get Outlook for Android",
    ] {
        let stripped = of_plain(&format!("Friday is fine.\n\n{footer}\n"));
        assert_eq!(stripped.text, "Friday is fine.", "{footer}");
        assert!(stripped.removed.contains(&Removed::DeviceFooter), "{footer}");
    }
    let legal = "This e-mail and any attachments are confidential and intended solely for the addressee.";
    assert_eq!(new(&format!("Friday is fine.\n\n{legal}\n")), "Friday is fine.");
}

#[test]
fn an_own_text_that_looks_like_history_stays() {
    for own in [
        "As Dana wrote: the budget is closed.",
        "My plan for the trip:\n\nFrom: Berlin\nTo: Paris\nback on Friday",
        "Here is what I said:\nTuesday at 3, or Wednesday at 10:30.",
        "On Tuesday at 10:30 the auditor comes:\nplease keep the morning free.",
        "Two questions:\n- who pays?\n- when?",
        "I'd say > 30 minutes and < 60.",
        "The train:\nDate: 12.05.2026 10:15\nFrom: Berlin Hbf\nTo: Hamburg\nSeat: 4",
        "Two ways.\n\nOption A: Monday 10:00\n---\nOption B: Tuesday 11:00",
        "Works.\n\n--\nOne more thing: could you invite Priya too?",
        "Von meinem Kollegen weiß ich, dass Dienstag ausfällt.",
        "Von unterwegs kann ich um 10 telefonieren.",
        "Please put me on the project's mailing list",
        "Buongiorno,\n\nai sensi del GDPR chiedo la cancellazione dei miei dati personali, compreso questo messaggio.",
        "On 12 March at 10:00 it is exactly as Amy and the others in the office wrote:\nbring the plans.",
        "On Tuesday 12 May please also invite dana@northfield.example and the following people:\nPriya, Jonas",
        "Le 12 mars à 10h00 me convient, comme vous l'avez écrit :\nà la mairie.",
        "When: Thursday 10:00\nWhere: Room 4\nWho: Dana and Priya",
        "Monday 9:00 / Tuesday 10:00\nMonday 14:00 / Tuesday 16:00",
        "| Mon | 9-10 |\n| Tue | 10-11 |\n| Wed | 11-12 |",
    ] {
        assert_eq!(new(own), own);
    }
}

#[test]
fn html_history_goes_by_its_marks_and_by_its_text() {
    let gmail = "<div dir=ltr>Friday is fine.</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Amy wrote:<br></div><blockquote class=\"gmail_quote\">Would Friday suit?</blockquote></div>";
    assert_eq!(of_html(gmail).text, "Friday is fine.");
    let outlook = "<p>Friday is fine.</p><div style='border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> Amy<br><b>Sent:</b> Tuesday<br><b>To:</b> Dana<br><b>Subject:</b> Intro</p></div><p>Would Friday suit?</p>";
    assert_eq!(of_html(outlook).text, "Friday is fine.");
}
