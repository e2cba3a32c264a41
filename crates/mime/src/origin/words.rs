//! Names and phrases by which machines are known, in many languages. Lower case throughout.

/// Whether an address's local part is that of a mail server.
pub(crate) fn is_daemon_name(local: &str) -> bool {
    let name = squeezed(local);
    ["mailerdaemon", "maildaemon", "mailsystem", "doublebounce", "bouncehandler"]
        .iter()
        .any(|d| name.contains(d))
        || is_postmaster(local)
}

/// Whether it is that of a list's manager: often a program, often a person.
pub(crate) fn is_list_manager(local: &str) -> bool {
    let lower = local.to_lowercase();
    let ends = ["-admin", "-request", "-owner", "-bounces", "-bounce", "-ctl"];
    let names = ["listserv", "majordomo", "mailman", "sympa", "ezmlm", "listmaster"];
    ends.iter().any(|e| lower.ends_with(e)) || names.iter().any(|n| lower.starts_with(n))
}

/// Whether it is a postmaster's: often a server, now and then a person.
pub(crate) fn is_postmaster(local: &str) -> bool {
    let name = squeezed(local);
    name.contains("postmaster") || name.contains("mailadministrator")
}

/// Whether an address's local part says that nobody reads answers.
pub(crate) fn is_machine_name(local: &str) -> bool {
    let name = squeezed(local);
    MACHINES.iter().any(|n| name.starts_with(n) || name.ends_with(n))
}

fn squeezed(local: &str) -> String {
    local.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a subject is one that programs put over automatic answers.
pub(crate) fn is_automatic_answer(subject: &str) -> bool {
    let subject = bare_subject(subject);
    ANSWERS.iter().any(|o| subject.starts_with(o))
}

/// Whether a subject is one that mail servers put over a returned mail.
pub(crate) fn is_bounce_subject(subject: &str) -> bool {
    let subject = bare_subject(subject);
    RETURNS.iter().any(|p| subject.contains(p))
}

/// Whether the first lines of a text are those of a returned mail.
pub(crate) fn is_bounce_text(text: &str) -> bool {
    let text = text.to_lowercase();
    RETURN_TEXTS.iter().any(|p| text.contains(p))
}

/// The subject in lower case without the marks of answers and forwards.
pub(crate) fn bare_subject(subject: &str) -> String {
    const MARKS: &[&str] = &["re:", "aw:", "fw:", "fwd:", "wg:", "tr:", "rv:", "sv:", "vs:", "i:", "r:"];
    let mut rest = subject.trim().to_lowercase();
    while let Some(cut) = MARKS.iter().find_map(|m| rest.strip_prefix(m)) {
        rest = cut.trim_start().to_owned();
    }
    rest
}

/// How subjects of automatic answers begin.
const ANSWERS: &[&str] = &[
    // en
    "automatic reply",
    "automatic response",
    "automated reply",
    "automated response",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "auto-response",
    "autoresponse",
    "autorespons",
    "out of office",
    "out-of-office",
    "out of the office",
    "ooo:",
    "away from the office",
    "vacation reply",
    "vacation response",
    "on vacation:",
    "i am out of the office",
    "i'm out of the office",
    // de
    "automatische antwort",
    "automatische rückantwort",
    "automatische rueckantwort",
    "autom. antwort",
    "abwesenheitsnotiz",
    "abwesenheitsnachricht",
    "abwesenheitsmeldung",
    "abwesend:",
    "abwesenheit:",
    "nicht im büro",
    // fr
    "réponse automatique",
    "reponse automatique",
    "message d'absence",
    "absence du bureau",
    "absent du bureau",
    "absence :",
    // es
    "respuesta automática",
    "respuesta automatica",
    "autorespuesta",
    "fuera de la oficina",
    "fuera de oficina",
    "ausente:",
    "ausencia:",
    // it
    "risposta automatica",
    "fuori ufficio",
    "fuori sede",
    "assente:",
    // nl
    "automatisch antwoord",
    "automatische beantwoording",
    "afwezig:",
    "afwezigheid",
    "niet aanwezig",
    // pt
    "resposta automática",
    "resposta automatica",
    "ausência temporária",
    "fora do escritório",
    "ausente do escritório",
    // sv, da, nb, fi
    "autosvar",
    "automatiskt svar",
    "automatisk svar",
    "frånvarande",
    "fraværende",
    "fravær",
    "ikke til stede",
    "ikke på kontoret",
    "automaattinen vastaus",
    "poissa",
    // pl, cs, sk, hu, ro
    "odpowiedź automatyczna",
    "automatyczna odpowiedź",
    "nieobecność",
    "automatická odpověď",
    "automatická odpoveď",
    "nepřítomnost",
    "automatikus válasz",
    "házon kívül",
    "răspuns automat",
    // tr, el, ru, uk
    "otomatik yanıt",
    "ofis dışında",
    "αυτόματη απάντηση",
    "автоответ",
    "автоматический ответ",
    "автоматична відповідь",
    // ja, zh, ko
    "自動応答",
    "自動返信",
    "不在通知",
    "自动答复",
    "自动回复",
    "自動回覆",
    "自動回復",
    "자동 회신",
    "자동 응답",
    "부재중",
];

/// What subjects of returned mails contain.
const RETURNS: &[&str] = &[
    // en
    "undeliver",
    "delivery status notification",
    "mail delivery fail",
    "mail delivery status",
    "delivery failure",
    "delivery has failed",
    "delivery notification",
    "delivery report",
    "delivery problem",
    "delivery error",
    "delivery delay",
    "failed delivery",
    "failure delivery",
    "failure notice",
    "mail failure",
    "mail failed",
    "mail error",
    "returned mail",
    "returned to sender",
    "returning message to sender",
    "returning to sender",
    "non-delivery",
    "nondeliverable",
    "not delivered",
    "could not be delivered",
    "couldn't be delivered",
    "could not send",
    "could not be sent",
    "cannot be delivered",
    "unable to deliver",
    "message delayed",
    "delayed mail",
    "mail delayed",
    "delivery delayed",
    "still being retried",
    "error sending your mail",
    "mail system error",
    "mail transaction failed",
    "message rejected",
    "mail rejected",
    "rejected mail",
    "bounced mail",
    "bounce notification",
    "warning: message",
    "warning: could not send",
    "considered unsolicited bulk",
    "errors from",
    "user unknown",
    "mailbox full",
    "mailbox is full",
    "quota exceeded",
    // list managers
    "not member",
    "not a member",
    "loop alert",
    // de
    "unzustellbar",
    "nicht zustellbar",
    "nicht zugestellt",
    "zustellung fehlgeschlagen",
    "zustellbenachrichtigung",
    "zustellungsbenachrichtigung",
    "verzögerte zustellung",
    "fehlgeschlagene zustellung",
    // fr
    "non remis",
    "non-remis",
    "échec de la remise",
    "échec de remise",
    "non distribu",
    "rapport de non-remise",
    "notification d'état de remise",
    "courrier non délivré",
    // es
    "no se puede entregar",
    "no se pudo entregar",
    "no se ha podido entregar",
    "no entregado",
    "notificación de estado de entrega",
    "error de entrega",
    "correo devuelto",
    // it
    "impossibile recapitare",
    "mancato recapito",
    "mancata consegna",
    "notifica sullo stato del recapito",
    "non recapitabile",
    "non consegnat",
    // nl
    "onbestelbaar",
    "niet bezorgd",
    "niet te bezorgen",
    "bezorging mislukt",
    // pt
    "não entregue",
    "não foi possível entregar",
    "falha na entrega",
    "falha de entrega",
    "notificação de status de entrega",
    // sv, da, nb, fi
    "kunde inte levereras",
    "kan inte levereras",
    "gick inte att leverera",
    "kunne ikke leveres",
    "kan ikke leveres",
    "ikke levert",
    "toimitus epäonnistui",
    "ei voitu toimittaa",
    // pl, cs, ru
    "nie można dostarczyć",
    "niedostarczon",
    "nedoručitelné",
    "nelze doručit",
    "не доставлено",
    "недоставлен",
    "не удалось доставить",
    // ja, zh, ko
    "配信不能",
    "配送不能",
    "配信エラー",
    "配信失敗",
    "配信通知",
    "エラー通知",
    "送信エラー",
    "送信できません",
    "配信できません",
    "無法傳遞",
    "无法投递",
    "未送达",
    "系统退信",
    "退信",
    "전송 실패",
    "배달 실패",
    "반송",
];

/// What texts of returned mails contain.
const RETURN_TEXTS: &[&str] = &[
    "could not be delivered",
    "couldn't be delivered",
    "could not deliver",
    "cannot be delivered",
    "can't be delivered",
    "unable to deliver",
    "was not delivered",
    "wasn't delivered",
    "did not reach the following recipient",
    "delivery to the following recipient",
    "following recipient",
    "following address",
    "fatal errors",
    "permanent error",
    "permanent failure",
    "returned to sender",
    "this is the mail system at host",
    "this is the qmail",
    "mail delivery system",
    "delivery failed",
    "delivery failure",
    "user unknown",
    "unknown user",
    "mailbox full",
    "over quota",
    "no such user",
    "invalid user address",
    "mailbox unavailable",
    "recipient not found",
    "transcript of session follows",
    "message undeliverable",
    "undeliverable",
    "konnte nicht zugestellt",
    "n'a pas pu être remis",
    "no se pudo entregar",
    "impossibile recapitare",
    "não pôde ser entregue",
    "配信できません",
    "配送できません",
    "送信できません",
];

/// Local parts of addresses that nobody reads, letters and digits only.
const MACHINES: &[&str] = &[
    "noreply",
    "donotreply",
    "dontreply",
    "noresponse",
    "nepasrepondre",
    "noreponse",
    "nichtantworten",
    "keineantwort",
    "noresponder",
    "norespondas",
    "nonrispondere",
    "nietbeantwoorden",
    "naoresponda",
    "naoresponder",
    "svarainte",
    "svarikke",
    "ikkesvar",
    "neodpovidat",
    "notifications",
    "notification",
    "autoreply",
    "autoresponder",
    "mailerbot",
];
