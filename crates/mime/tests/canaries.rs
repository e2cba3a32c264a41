//! No word of a thread's history comes through, whichever program quoted it, in whatever language, however deep.
//!
//! Each case hides a canary in the history and a sentence in the own text: the canary must be gone, the sentence
//! must stay. A control shows that the canary is in the mail.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]

const CANARY: &str = "Sesame-4711 is the secret of the thread.";
const OWN: &str = "Thursday at ten works for me.";

/// Attribution lines as the programs of each language write them.
const ATTRIBUTIONS: &[&str] = &[
    "On Tue, Mar 10, 2026 at 9:15 AM Amy Ingram <amy@ingram.example> wrote:",
    "On 10 Mar 2026, at 09:15, Amy Ingram <amy@ingram.example> wrote:",
    "On 3/10/26, 9:15 AM, \"Amy Ingram\" <amy@ingram.example> wrote:",
    "Am 10.03.2026 um 09:15 schrieb Amy Ingram <amy@ingram.example>:",
    "Am Di., 10. März 2026 um 09:15 Uhr schrieb Amy Ingram <amy@ingram.example>:",
    "Le mar. 10 mars 2026 à 09:15, Amy Ingram <amy@ingram.example> a écrit :",
    "Le 10/03/2026 à 09:15, Amy Ingram a écrit :",
    "El mar, 10 mar 2026 a las 9:15, Amy Ingram (<amy@ingram.example>) escribió:",
    "El 10 de marzo de 2026, 9:15, Amy Ingram <amy@ingram.example> escribió:",
    "Il giorno mar 10 mar 2026 alle ore 09:15 Amy Ingram <amy@ingram.example> ha scritto:",
    "Op di 10 mrt 2026 om 09:15 schreef Amy Ingram <amy@ingram.example>:",
    "Em ter., 10 de mar. de 2026 às 09:15, Amy Ingram <amy@ingram.example> escreveu:",
    "Den tis 10 mars 2026 kl 09:15 skrev Amy Ingram <amy@ingram.example>:",
    "Den 10.03.2026 kl. 09.15 skrev Amy Ingram:",
    "tir. 10. mar. 2026 kl. 09:15 skrev Amy Ingram <amy@ingram.example>:",
    "ti 10. maalisk. 2026 klo 9.15 Amy Ingram (amy@ingram.example) kirjoitti:",
    "wt., 10 mar 2026 o 09:15 Amy Ingram <amy@ingram.example> napisał(a):",
    "W dniu 10.03.2026 o 09:15, Amy Ingram pisze:",
    "út 10. 3. 2026 v 9:15 odesílatel Amy Ingram <amy@ingram.example> napsal:",
    "Dne 10. 03. 26 v 9:15 Amy Ingram napsal(a):",
    "Amy Ingram <amy@ingram.example> ezt írta (időpont: 2026. márc. 10., K, 9:15):",
    "Pe mar., 10 mar. 2026 la 09:15, Amy Ingram <amy@ingram.example> a scris:",
    "вт, 10 мар. 2026 г. в 09:15, Amy Ingram <amy@ingram.example>:",
    "10.03.2026 09:15, Amy Ingram пишет:",
    "вт, 10 бер. 2026 р. о 09:15 Amy Ingram <amy@ingram.example> пише:",
    "Στις Τρί 10 Μαρ 2026 στις 9:15 π.μ., ο χρήστης Amy Ingram <amy@ingram.example> έγραψε:",
    "Amy Ingram <amy@ingram.example>, 10 Mar 2026 Sal, 09:15 tarihinde şunu yazdı:",
    "2026年3月10日(火) 9:15 Amy Ingram <amy@ingram.example>:",
    "2026/03/10 9:15、Amy Ingram <amy@ingram.example>のメール:",
    "Amy Ingram <amy@ingram.example> 于2026年3月10日周二 09:15写道：",
    "2026년 3월 10일 (화) 오전 9:15, Amy Ingram <amy@ingram.example>님이 작성:",
    "בתאריך יום ג׳, 10 במרץ 2026 ב-9:15 מאת Amy Ingram <amy@ingram.example>:",
    "في الثلاثاء، 10 مارس 2026 في 9:15 ص تمت كتابة ما يلي بواسطة Amy Ingram <amy@ingram.example>:",
    "Vào Th 3, 10 thg 3, 2026 vào lúc 09:15 Amy Ingram <amy@ingram.example> đã viết:",
    "Pada Sel, 10 Mar 2026 pukul 09.15 Amy Ingram <amy@ingram.example> menulis:",
];

/// Header blocks as the Outlooks of each language write them: From, Sent, To, Subject.
const LABELS: &[[&str; 4]] = &[
    ["From", "Sent", "To", "Subject"],
    ["From", "Date", "To", "Subject"],
    ["Von", "Gesendet", "An", "Betreff"],
    ["De ", "Envoyé ", "À ", "Objet "],
    ["De", "Enviado el", "Para", "Asunto"],
    ["De", "Enviado", "Para", "Assunto"],
    ["Da", "Inviato", "A", "Oggetto"],
    ["Van", "Verzonden", "Aan", "Onderwerp"],
    ["Från", "Skickat", "Till", "Ämne"],
    ["Fra", "Sendt", "Til", "Emne"],
    ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"],
    ["Od", "Wysłano", "Do", "Temat"],
    ["Od", "Odesláno", "Komu", "Předmět"],
    ["Feladó", "Elküldve", "Címzett", "Tárgy"],
    ["De la", "Trimis", "Către", "Subiect"],
    ["От", "Отправлено", "Кому", "Тема"],
    ["Від", "Надіслано", "Кому", "Тема"],
    ["Από", "Στάλθηκε", "Προς", "Θέμα"],
    ["Kimden", "Gönderildi", "Kime", "Konu"],
    ["差出人", "送信日時", "宛先", "件名"],
    ["发件人", "发送时间", "收件人", "主题"],
    ["寄件者", "寄件日期", "收件者", "主旨"],
    ["보낸 사람", "보낸 날짜", "받는 사람", "제목"],
    ["מאת", "נשלח", "אל", "נושא"],
    ["من", "تاريخ الإرسال", "إلى", "الموضوع"],
];

/// What stands over a forwarded mail.
const FORWARDS: &[&str] = &[
    "---------- Forwarded message ---------",
    "Begin forwarded message:",
    "---------- Weitergeleitete Nachricht ----------",
    "Anfang der weitergeleiteten Nachricht:",
    "---------- Message transféré ----------",
    "Début du message réexpédié :",
    "---------- Mensaje reenviado ----------",
    "Inicio del mensaje reenviado:",
    "---------- Messaggio inoltrato ----------",
    "Inizio messaggio inoltrato:",
    "---------- Doorgestuurd bericht ----------",
    "Begin doorgestuurd bericht:",
    "---------- Mensagem encaminhada ----------",
    "-------- Videresendt meddelelse --------",
    "-------- Ursprüngliche Nachricht --------",
    "-----Message d'origine-----",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Oorspronkelijk bericht-----",
    "-----Mensagem original-----",
    "-----Original Message-----",
    "-----元のメッセージ-----",
    "------------------ 原始邮件 ------------------",
];

fn block(labels: &[&str; 4], separator: &str) -> String {
    let [from, sent, to, subject] = labels;
    format!(
        "{separator}{from}: Amy Ingram <amy@ingram.example>\n{sent}: 10.03.2026 09:15\n{to}: Dana Whitfield\n{subject}: Intro\n\n{CANARY}\n"
    )
}

fn quoted(text: &str, depth: usize) -> String {
    let mark = "> ".repeat(depth);
    text.lines().map(|l| format!("{mark}{l}\n")).collect()
}

fn as_mail(kind: &str, body: &str) -> Vec<u8> {
    format!("From: Dana <dana@northfield.example>\nSubject: Re: Intro\nMIME-Version: 1.0\nContent-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}")
        .into_bytes()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The mail's new text holds what was newly written, and nothing of the history.
fn check(name: &str, raw: &[u8]) {
    let raw_text = String::from_utf8_lossy(raw);
    assert!(raw_text.contains("Sesame-4711"), "the control: {name}");
    let new = mime::parse(raw).unwrap().new_text;
    assert!(!new.text.contains("Sesame"), "leaks: {name}\n{raw_text}\n=> {}", new.text);
    assert!(new.text.contains(OWN), "loses: {name}\n{raw_text}\n=> {}", new.text);
    assert!(!new.removed.is_empty(), "says nothing: {name}");
    for address in ["amy@ingram.example", "10.03.2026", "Amy Ingram", "Ingram"] {
        assert!(!new.text.contains(address), "leaks {address}: {name}\n{raw_text}\n=> {}", new.text);
    }
}

#[test]
fn plain_replies() {
    let mut cases = 0;
    for attribution in ATTRIBUTIONS {
        for depth in 1..=5 {
            for gap in ["", "\n", "\n\n"] {
                for (own, tail) in
                    [(format!("{OWN}\n\n"), ""), (format!("Hi Amy,\n\n{OWN}\n\nBest\nDana\n\n"), "\n")]
                {
                    let history = quoted(&format!("{CANARY}\n\nAmy"), depth);
                    check(
                        attribution,
                        &as_mail("text/plain", &format!("{own}{attribution}\n{gap}{history}{tail}")),
                    );
                    cases += 1;
                }
            }
        }
    }
    assert!(cases > 1_000);
}

#[test]
fn plain_replies_whose_history_has_no_marks() {
    for attribution in ATTRIBUTIONS {
        for gap in ["", "\n"] {
            check(
                attribution,
                &as_mail("text/plain", &format!("{OWN}\n\n{attribution}\n{gap}{CANARY}\nAmy\n")),
            );
        }
    }
}

#[test]
fn attributions_that_are_wrapped() {
    for attribution in ATTRIBUTIONS.iter().filter(|a| a.contains(" <amy")) {
        let wrapped = attribution.replacen(" <amy", "\n<amy", 1);
        let history = quoted(CANARY, 1);
        check(attribution, &as_mail("text/plain", &format!("{OWN}\n\n{wrapped}\n\n{history}")));
    }
}

#[test]
fn answers_below_and_between() {
    for attribution in ATTRIBUTIONS {
        for depth in 1..=3 {
            let history = quoted(CANARY, depth);
            let between = format!("{attribution}\n{history}\n{OWN}\n\n{history}\nAnd bring the plans.\n");
            check(attribution, &as_mail("text/plain", &between));
            let new = mime::new_text(&between).text;
            assert!(new.ends_with("And bring the plans."), "{new}");
        }
    }
}

#[test]
fn header_blocks() {
    for labels in LABELS {
        for separator in ["", "________________________________\n", "-----Original Message-----\n", "\n\n"] {
            for own in [format!("{OWN}\n\n"), format!("Hi,\n{OWN}\nDana\n\n")] {
                check(labels[0], &as_mail("text/plain", &format!("{own}{}", block(labels, separator))));
                let deep = format!("{own}{}\n{}", block(labels, separator), block(labels, separator));
                check(labels[0], &as_mail("text/plain", &deep));
                let bold = block(labels, separator)
                    .replace(&format!("{}:", labels[0]), &format!("*{}:*", labels[0]))
                    .replace(&format!("{}:", labels[3]), &format!("*{}:*", labels[3]));
                check(labels[0], &as_mail("text/plain", &format!("{own}{bold}")));
            }
        }
    }
}

#[test]
fn forwards() {
    for marker in FORWARDS {
        for labels in LABELS {
            let forward = format!("{marker}\n{}", block(labels, ""));
            check(marker, &as_mail("text/plain", &format!("{OWN}\n\n{forward}")));
            check(marker, &as_mail("text/plain", &format!("{OWN}\n\n{}", quoted(&forward, 1))));
        }
        check(marker, &as_mail("text/plain", &format!("{OWN}\n\n{marker}\n\n{CANARY}\n")));
    }
}

/// A reply as each program writes it.
fn programs(attribution: &str, depth: usize) -> Vec<String> {
    let nest =
        |open: &str, close: &str| format!("{}<div>{CANARY}</div>{}", open.repeat(depth), close.repeat(depth));
    let own = format!("<div dir=\"ltr\">Hi Amy,<br><br>{OWN}</div>");
    vec![
        // Gmail.
        format!(
            "{own}<br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">{attribution}<br></div>{}</div>",
            nest("<blockquote class=\"gmail_quote\" style=\"margin:0\">", "</blockquote>")
        ),
        // Gmail, answering in between.
        format!(
            "<div class=\"gmail_quote\"><div class=\"gmail_attr\">{attribution}</div>{0}<div>{OWN}</div>{0}</div>",
            nest("<blockquote class=\"gmail_quote\">", "</blockquote>")
        ),
        // Apple Mail.
        format!(
            "<body>{own}<div><br><blockquote type=\"cite\"><div>{attribution}</div><br>{}</blockquote></div></body>",
            nest("<blockquote type=\"cite\">", "</blockquote>")
        ),
        // Thunderbird.
        format!(
            "<p>{OWN}</p><div class=\"moz-cite-prefix\">{attribution}<br></div>{}",
            nest("<blockquote type=\"cite\" cite=\"mid:1@x\">", "</blockquote>")
        ),
        // Proton.
        format!(
            "{own}<div class=\"protonmail_quote\">{attribution}<br>{}</div>",
            nest("<blockquote class=\"protonmail_quote\" type=\"cite\">", "</blockquote>")
        ),
        // Yahoo.
        format!(
            "{own}<div id=\"ydp1yahoo_quoted_1\" class=\"yahoo_quoted\"><div>{attribution}</div>{}</div>",
            nest("<div>", "</div>")
        ),
        // GMX and web.de.
        format!(
            "{own}<div name=\"quote\" style=\"margin:10px\"><div><b>Gesendet:</b> 10.03.2026 09:15</div>{}</div>",
            nest("<div name=\"quoted-content\">", "</div>")
        ),
        // Spark.
        format!(
            "{own}<div name=\"messageReplySection\">{attribution}{}</div>",
            nest("<blockquote type=\"cite\" class=\"spark_quote\">", "</blockquote>")
        ),
        // Nothing but a bare blockquote.
        format!("<p>{OWN}</p><p>{attribution}</p>{}", nest("<blockquote>", "</blockquote>")),
        // No mark at all.
        format!("<p>{OWN}</p><p>{attribution}</p><p>{CANARY}</p>"),
    ]
}

#[test]
fn html_of_many_programs() {
    let mut cases = 0;
    for attribution in ATTRIBUTIONS {
        let attribution = escape(attribution);
        for depth in 1..=4 {
            for html in programs(&attribution, depth) {
                check(&html, &as_mail("text/html", &html));
                cases += 1;
            }
        }
    }
    assert!(cases > 1_000);
}

#[test]
fn html_of_the_outlooks() {
    for labels in LABELS {
        let [from, sent, to, subject] = labels;
        let head = format!(
            "<b>{from}:</b> Amy Ingram &lt;amy@ingram.example&gt;<br><b>{sent}:</b> 10.03.2026 09:15<br><b>{to}:</b> Dana<br><b>{subject}:</b> Intro"
        );
        for html in [
            // Desktop.
            format!(
                "<div class=\"WordSection1\"><p class=\"MsoNormal\">{OWN}<o:p></o:p></p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=\"MsoNormal\">{head}<o:p></o:p></p></div><p class=\"MsoNormal\">{CANARY}</p></div>"
            ),
            // On the web.
            format!(
                "<div>{OWN}</div><div id=\"appendonsend\"></div><hr style=\"width:98%\" tabindex=\"-1\"><div id=\"divRplyFwdMsg\">{head}</div><div>{CANARY}</div>"
            ),
            // Mobile.
            format!(
                "<div>{OWN}</div><div id=\"ms-outlook-mobile-signature\">Outlook</div><hr><div id=\"divRplyFwdMsg\">{head}</div><div>{CANARY}</div>"
            ),
            // New.
            format!(
                "<div>{OWN}</div><div id=\"mail-editor-reference-message-container\"><div>{head}</div><div>{CANARY}</div></div>"
            ),
            // For Mac.
            format!(
                "<p>{OWN}</p><div style=\"border-top:solid #B5C4DF 1.0pt\"><p>{head}</p></div><div><p>{CANARY}</p></div>"
            ),
            // Quoted by another one.
            format!(
                "<p>{OWN}</p><div class=\"x_gmail_quote\"><blockquote class=\"x_gmail_quote\">{head}<br>{CANARY}</blockquote></div>"
            ),
            // Zimbra.
            format!(
                "<p>{OWN}</p><hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><div data-marker=\"__HEADERS__\">{head}</div><div data-marker=\"__QUOTED_TEXT__\">{CANARY}</div>"
            ),
        ] {
            check(&html, &as_mail("text/html", &html));
        }
    }
}

#[test]
fn attached_history() {
    let attached = |kind: &str, encoding: &str, body: &str| {
        format!(
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n{OWN}\n--b\nContent-Type: {kind}\nContent-Disposition: attachment\nContent-Transfer-Encoding: {encoding}\n\n{body}\n--b--\n"
        )
    };
    for (kind, encoding) in [
        ("message/rfc822", "7bit"),
        ("text/plain; name=thread.txt", "7bit"),
        ("text/html; name=thread.html", "7bit"),
        ("application/octet-stream; name=thread.msg", "7bit"),
        ("application/ms-tnef; name=winmail.dat", "7bit"),
    ] {
        let raw = attached(kind, encoding, &format!("Subject: x\n\n{CANARY}"));
        let new = mime::parse(raw.as_bytes()).unwrap().new_text;
        assert_eq!(new.text, OWN, "{kind}");
    }
}
