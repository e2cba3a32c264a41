//! What programs, companies and lists add below a mail: device lines, legal notices, list footers.

use super::contact::{is_arrangement, is_sentence, is_strong_contact, is_timed, names_a_day};
use super::lines::{Line, has_year, is_rule, lowered, take};
use super::phrases::{Beginnings, Endings};
use super::words::WROTE;
use super::work;
use crate::Removed;
use std::sync::LazyLock;

/// A footer stands within this many filled lines of the end of a run of own text.
const DEVICE_LINES_MAX: usize = 8;
/// The first line of a legal notice without a heading is never short.
const NOTICE_LEN_OCTETS_MIN: usize = 40;
/// A legal notice or a list's footer may be long.
const NOTICE_LINES_MAX: usize = 60;

static DEVICE: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(DEVICE_STARTS));
static SPEAKS_OF_ITSELF: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(ITSELF));
static SPEAKS_OF_LAW: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(CONFIDENCE));
static LIST: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(LIST_STARTS));
static NOTICE: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(NOTICE_STARTS));

/// Marks footers at the end of each run of own text.
pub(crate) fn mark(lines: &mut [Line<'_>]) {
    for (start, end) in runs(lines) {
        mark_run(lines, start, end);
    }
}

/// Runs of own lines; history ends one.
pub(crate) fn runs(lines: &[Line<'_>]) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (n, line) in lines.iter().enumerate() {
        if line.is_own() {
            open = Some((open.map_or(n, |(s, _)| s), n + 1));
        } else if !line.is_blank() {
            out.extend(open.take());
        }
    }
    out.extend(open);
    out
}

fn mark_run(lines: &mut [Line<'_>], start: usize, end: usize) {
    let mut end = end;
    let mut filled = 0;
    let mut at = end;
    while at > start {
        at -= 1;
        work::does(1);
        let Some(line) = lines.get(at) else { return };
        if !line.is_own() {
            continue;
        }
        filled += 1;
        if filled > NOTICE_LINES_MAX {
            return;
        }
        let opens_paragraph = at == start
            || lines.get(at - 1).is_some_and(|l| l.is_blank() || is_rule(l.text))
            || (filled == 1 && ends_card(lines, start, at));
        let known = footer_kind(line, opens_paragraph, filled);
        let advertised = || is_advertisement(lines, at, end).then_some(Removed::ListFooter);
        let Some(kind) = known.or_else(advertised) else { continue };
        let to = if speaks_below(lines, kind, at, end) { at + 1 } else { end };
        take(lines, at, to, kind);
        end = at;
        filled = 0;
    }
}

/// Whether the sender goes on below a device's line: by a sentence, or by a time. A card of contact details goes with the
/// line.
fn speaks_below(lines: &[Line<'_>], kind: Removed, at: usize, end: usize) -> bool {
    if kind != Removed::DeviceFooter {
        return false;
    }
    let below = lines.get(at + 1..end).unwrap_or_default();
    work::does(below.len());
    // What a program may have written over history of a kind that is not known goes with all below it.
    if below.iter().any(|l| l.is_own() && introduces(l.text)) {
        return false;
    }
    let mut own =
        below.iter().filter(|l| l.is_own() && !is_strong_contact(l.text) && !l.text.contains("http"));
    own.any(|l| is_sentence(l.text) || is_timed(l.text) || is_arrangement(l.text) || names_a_day(&l.lower()))
}

/// Words between dashes, or a colon behind an address, a year or a verb of writing.
fn introduces(text: &str) -> bool {
    let dashed = text.starts_with("---") || text.starts_with("___") || text.starts_with("===");
    let named = || {
        let lower = lowered(text);
        let bare = lower.trim_end_matches([':', ' ', '\u{a0}']);
        text.contains('@') || has_year(text) || WROTE.end(bare)
    };
    dashed || text.ends_with(':') && named()
}

/// The last line of a card of contact details: a legal notice may be part of it.
fn ends_card(lines: &[Line<'_>], start: usize, at: usize) -> bool {
    const CARD_LINES_MAX: usize = 6;
    let above = lines.get(start..at).unwrap_or_default().iter().rev().take(CARD_LINES_MAX);
    above.take_while(|l| l.is_own()).any(|l| is_strong_contact(l.text))
}

fn footer_kind(line: &Line<'_>, opens_paragraph: bool, filled: usize) -> Option<Removed> {
    let lower = line.lower();
    let lower = lower.as_ref();
    if filled <= DEVICE_LINES_MAX && is_device_line(lower) {
        return Some(Removed::DeviceFooter);
    }
    if is_placeholder(lower) {
        return Some(Removed::Placeholder);
    }
    if is_list_line(lower) {
        return Some(Removed::ListFooter);
    }
    (opens_paragraph && is_notice(lower) && !is_somebodys(lower)).then_some(Removed::Disclaimer)
}

/// No lawyer says "I", and none names a day of the week where he says what the mail is: in the first sentence.
fn is_somebodys(lower: &str) -> bool {
    const I: &[&str] = &[
        "i",
        "i'm",
        "i'll",
        "i've",
        "i'd",
        "i\u{2019}m",
        "ich",
        "je",
        "j'ai",
        "moi",
        "yo",
        "io",
        "ik",
        "eu",
    ];
    let mut words = lower.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '\u{2019}')));
    words.any(|w| I.contains(&w)) || names_a_day(lower.split(". ").next().unwrap_or_default())
}

/// A mark that stands for a file or a picture: `[cid:image001.png]`, `[image: Logo]`, `[attachment: plan.pdf]`.
fn is_placeholder(lower: &str) -> bool {
    let Some(inner) = lower.strip_prefix('[').and_then(|l| l.strip_suffix(']')) else { return false };
    [
        "cid:",
        "image:",
        "image ",
        "attachment:",
        "attachment ",
        "bild:",
        "anhang:",
        "pièce jointe",
        "adjunto:",
        "inline image",
    ]
    .iter()
    .any(|p| inner.starts_with(p))
}

/// What free mail services put under a rule: a few lines, one with a link.
fn is_advertisement(lines: &[Line<'_>], at: usize, end: usize) -> bool {
    let ruled = lines.get(at).is_some_and(|l| l.text.len() >= 20 && is_rule(l.text));
    let below = || lines.iter().take(end).skip(at + 1).filter(|l| l.is_own());
    ruled && (1..=6).contains(&below().count()) && below().any(|l| l.text.contains("http"))
}

/// "Sent from my phone", in the languages that phones speak.
pub(crate) fn is_device_line(lower: &str) -> bool {
    let bare = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    if bare.len() > 160 {
        return false;
    }
    let short = bare.len() <= 70;
    // "Von meinem iPhone gesendet" puts its verb last; "Von meinem Chef weiß ich ..." is no footer.
    let german = (bare.starts_with("von meine") || bare.starts_with("von unterwegs"))
        && ["gesendet", "verschickt", "versandt", "geschrieben", "getippt", "geschickt"]
            .iter()
            .any(|v| bare.contains(v));
    let sent_from = bare.starts_with("sent from ") && bare.split_whitespace().count() <= 8;
    DEVICE.begin(bare)
        || sent_from
        || german
        || (short && DEVICE_LAST.end(bare.trim_end_matches(['.', '!', ' '])))
}

const DEVICE_STARTS: &[&str] = &[
    "sent from my ",
    "sent from mobile",
    "sent from phone",
    "sent from outlook",
    "sent from yahoo",
    "sent from mail for",
    "sent from mailbox",
    "sent from the ",
    "sent from gmail",
    "sent from samsung",
    "sent from proton",
    "sent from an ",
    "sent from a phone",
    "sent using ",
    "sent via ",
    "sent with proton",
    "sent with ",
    "sent on the go",
    "sent on the move",
    "sent in haste",
    "please excuse typos",
    "please excuse any typos",
    "please excuse brevity",
    "please excuse my brevity",
    "please forgive typos",
    "excuse typos",
    "excuse the typos",
    "excuse brevity",
    "forgive typos",
    "mobil gesendet",
    "tippfehler",
    "envoyé de la route",
    "excusez les fautes",
    "disculpa los errores",
    "scusate gli errori",
    "onderweg verzonden",
    "onderweg verstuurd",
    "get outlook for ",
    "outlook for ios",
    "outlook for android",
    "typed on my phone",
    "written on my phone",
    "dictated on my",
    "gesendet von ",
    "gesendet mit ",
    "gesendet über ",
    "gesendet vom ",
    "outlook für ",
    "holen sie sich outlook",
    "hol dir outlook",
    "diese nachricht wurde von meinem",
    "unterwegs gesendet",
    "envoyé de mon ",
    "envoyé depuis ",
    "envoyé avec ",
    "envoyé à partir de ",
    "envoyé par mon ",
    "télécharger outlook",
    "obtenir outlook pour",
    "envoyé du ",
    "enviado desde ",
    "enviado con ",
    "enviado de ",
    "enviado do ",
    "enviado a partir ",
    "enviado por mi ",
    "enviado pelo ",
    "enviado via ",
    "enviado com ",
    "obtener outlook para",
    "obter o outlook para",
    "obtenha o outlook",
    "descargar outlook",
    "inviato da ",
    "inviato dal ",
    "inviato con ",
    "scarica outlook per",
    "ottieni outlook per",
    "verzonden vanaf ",
    "verzonden via ",
    "verzonden met ",
    "verstuurd vanaf ",
    "verstuurd via ",
    "verstuurd met ",
    "download outlook voor",
    "outlook voor ",
    "skickat från ",
    "skickas från ",
    "hämta outlook för",
    "sendt fra ",
    "sendt med ",
    "hent outlook",
    "lähetetty ",
    "hanki outlook",
    "wysłane z ",
    "wysłano z ",
    "pobierz program outlook",
    "odesláno z ",
    "odoslané z ",
    "odoslané z",
    "elküldve ",
    "küldve ",
    "trimis de pe ",
    "trimis din ",
    "poslano s ",
    "poslano z ",
    "отправлено с ",
    "отправлено из ",
    "надіслано з ",
    "στάλθηκε από ",
    "iphone'umdan gönderildi",
    "נשלח מ",
    "أرسلت من ",
    "mit mobiltelefon gesendet",
    "envoyé mobile",
];

static DEVICE_LAST: LazyLock<Endings> = LazyLock::new(|| Endings::of(DEVICE_ENDS));

const DEVICE_ENDS: &[&str] = &[
    "iphone gesendet",
    "ipad gesendet",
    "android gesendet",
    "handy gesendet",
    "smartphone gesendet",
    "mobiltelefon gesendet",
    "tablet gesendet",
    "から送信",
    "iphoneから送信",
    "发自我的iphone",
    "发自我的 iphone",
    "從我的 iphone 傳送",
    "傳送自我的 iphone",
    "에서 보냄",
    "iphone'umdan gönderildi",
    "iphone gönderildi",
    "gönderildi",
];

const LIST_STARTS: &[&str] = &[
    "to unsubscribe",
    "unsubscribe:",
    "you received this message because",
    "you are receiving this",
    "you're receiving this",
    "you have received this message because",
    "this message was sent to",
    "to post to this",
    "to view this discussion",
    "reply to this email directly",
    "manage your subscription",
    "update your email preferences",
    "um sich abzumelden",
    "um sich von dieser",
    "pour se désabonner",
    "pour vous désabonner",
    "para darse de baja",
    "para cancelar la suscripción",
    "per annullare l'iscrizione",
    "om uw abonnement",
    "para cancelar a inscrição",
    "avast logo",
    "this email has been checked for viruses",
    "diese e-mail wurde von avast",
    "l'absence de virus",
    "este correo electrónico ha sido comprobado",
    "virus-free",
    "virenfrei",
    "garanti sans virus",
    "libre de virus",
];

/// The footer of a list or of a service.
fn is_list_line(lower: &str) -> bool {
    LIST.begin(lower) || (lower.ends_with(" mailing list") && lower.split(' ').count() <= 4)
}

/// A legal notice: it opens a paragraph, speaks of the message itself, and of confidence or of law.
fn is_notice(lower: &str) -> bool {
    let bare = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    if bare.len() < NOTICE_LEN_OCTETS_MIN {
        return NOTICE.begin(bare);
    }
    if NOTICE.begin(bare) {
        return true;
    }
    SPEAKS_OF_ITSELF.begin_within(bare) && SPEAKS_OF_LAW.begin_within(bare)
}

const NOTICE_STARTS: &[&str] = &[
    "confidentiality notice",
    "confidentiality:",
    "disclaimer",
    "legal notice",
    "legal disclaimer",
    "confidential:",
    "important notice:",
    "notice of confidentiality",
    "privileged and confidential",
    "please consider the environment",
    "think before you print",
    "p please consider",
    "before printing",
    "haftungsausschluss",
    "rechtlicher hinweis",
    "vertraulichkeitshinweis",
    "bitte denken sie an die umwelt",
    "avis de confidentialité",
    "avertissement :",
    "avertissement:",
    "clause de confidentialité",
    "pensez à l'environnement",
    "aviso legal",
    "aviso de confidencialidad",
    "aviso de confidencialidade",
    "antes de imprimir",
    "cláusula de confidencialidad",
    "avviso di riservatezza",
    "informativa privacy",
    "nota di riservatezza",
    "vertrouwelijkheid",
    "denk aan het milieu",
    "circular 230",
    "irs circular",
    "sekretessmeddelande",
];

const ITSELF: &[&str] = &[
    "this e-mail",
    "this email",
    "this message",
    "this communication",
    "this transmission",
    "the information contained",
    "the information in this",
    "the contents of this",
    "any attachments",
    "e-mail transmission",
    "internet communications",
    "diese e-mail",
    "diese mail",
    "diese nachricht",
    "dieser e-mail",
    "ce message",
    "cet e-mail",
    "cet email",
    "ce courriel",
    "ce courrier",
    "este mensaje",
    "este correo",
    "este e-mail",
    "esta mensagem",
    "este email",
    "questo messaggio",
    "questa e-mail",
    "questa mail",
    "questa email",
    "dit bericht",
    "deze e-mail",
    "deze email",
    "detta meddelande",
    "denne e-mail",
    "denna e-post",
    "niniejsza wiadomość",
];

const CONFIDENCE: &[&str] = &[
    "confidential",
    "privileged",
    "intended recipient",
    "intended only",
    "intended solely",
    "intended for the",
    "proprietary",
    "legally",
    "liability",
    "unauthori",
    "vertraulich",
    "rechtlich geschützt",
    "bestimmt für",
    "ausschließlich für",
    "confidentiel",
    "destinataire",
    "exclusivement",
    "confidencial",
    "destinatario",
    "destinatário",
    "exclusivamente",
    "riservat",
    "esclusivamente",
    "vertrouwelijk",
    "uitsluitend",
    "geadresseerde",
    "konfidentiell",
    "fortrolig",
    "poufn",
    "virus",
    "antivirus",
];
