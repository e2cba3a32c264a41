//! Labels of header fields, by language. Lower case throughout.

use super::phrases::Beginnings;
use std::sync::LazyLock;

/// A header field that matters for knowing a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// Who wrote.
    From,
    /// When.
    Date,
    /// To whom.
    To,
    /// A copy to whom.
    Cc,
    /// About what.
    Subject,
    /// Reply-To, Importance, Attachments and the like.
    Other,
}

impl Field {
    pub(crate) fn bit(self) -> u8 {
        match self {
            Self::From => 1,
            Self::Date => 2,
            Self::To => 4,
            Self::Cc => 8,
            Self::Subject => 16,
            Self::Other => 0,
        }
    }
}

static LABELS: LazyLock<[(Beginnings, Field); 6]> = LazyLock::new(|| {
    [
        (FROM, Field::From),
        (DATE, Field::Date),
        (TO, Field::To),
        (CC, Field::Cc),
        (SUBJECT, Field::Subject),
        (OTHER, Field::Other),
    ]
    .map(|(list, field)| (Beginnings::of(list), field))
});

/// The field that a label names, in any of the languages.
pub(crate) fn field_of(label: &str) -> Option<Field> {
    // The longest label of ASCII has 17 octets; lower case without an allocation, since most lines end here.
    let mut lower = [0_u8; 24];
    if label.is_ascii() {
        let lower = lower.get_mut(..label.len())?;
        lower.copy_from_slice(label.as_bytes());
        lower.make_ascii_lowercase();
        return listed(std::str::from_utf8(lower).ok()?.trim());
    }
    // Nor is any label of another script longer than this.
    (label.len() <= 80).then(|| listed(label.to_lowercase().trim()))?
}

/// All of them, since most words before a colon are none.
static ANY: LazyLock<Beginnings> =
    LazyLock::new(|| Beginnings::of(&[FROM, DATE, TO, CC, SUBJECT, OTHER].concat()));

/// The first list that has it: some words are labels of two fields in two languages.
fn listed(lower: &str) -> Option<Field> {
    if !ANY.contain(lower) {
        return None;
    }
    LABELS.iter().find(|(labels, _)| labels.contain(lower)).map(|(_, field)| *field)
}

const FROM: &[&str] = &[
    "from",
    "von",
    "de",
    "da",
    "van",
    "från",
    "fra",
    "lähettäjä",
    "od",
    "odesílatel",
    "odosielateľ",
    "feladó",
    "de la",
    "expeditor",
    "šalje",
    "pošiljatelj",
    "от",
    "від",
    "από",
    "kimden",
    "gönderen",
    "מאת",
    "من",
    "از",
    "từ",
    "dari",
    "จาก",
    "差出人",
    "送信者",
    "送信元",
    "发件人",
    "寄件者",
    "發件人",
    "보낸 사람",
    "보낸사람",
    "absender",
    "expéditeur",
    "remitente",
    "mittente",
    "afzender",
    "remetente",
    "avsändare",
    "afsender",
    "avsender",
    "nadawca",
    "отправитель",
];

const DATE: &[&str] = &[
    "sent",
    "date",
    "sent on",
    "sent at",
    "gesendet",
    "gesendet am",
    "datum",
    "envoyé",
    "envoyé le",
    "date d'envoi",
    "enviado",
    "enviado el",
    "enviado em",
    "enviada em",
    "enviada",
    "fecha",
    "data",
    "inviato",
    "data invio",
    "verzonden",
    "verstuurd",
    "skickat",
    "skickades",
    "sendt",
    "dato",
    "lähetetty",
    "päivämäärä",
    "päiväys",
    "wysłano",
    "odesláno",
    "odoslané",
    "dátum",
    "küldve",
    "elküldve",
    "trimis",
    "dată",
    "poslano",
    "отправлено",
    "дата",
    "надіслано",
    "στάλθηκε",
    "ημερομηνία",
    "gönderildi",
    "gönderilme tarihi",
    "tarih",
    "נשלח",
    "תאריך",
    "تاريخ الإرسال",
    "التاريخ",
    "إرسال",
    "تاریخ",
    "đã gửi",
    "ngày",
    "terkirim",
    "tanggal",
    "ส่ง",
    "วันที่",
    "送信日時",
    "日付",
    "日時",
    "发送时间",
    "日期",
    "寄件日期",
    "傳送時間",
    "發送時間",
    "时间",
    "보낸 날짜",
    "날짜",
    "보낸날짜",
];

const TO: &[&str] = &[
    "to",
    "an",
    "à",
    "a",
    "para",
    "pour",
    "per",
    "aan",
    "naar",
    "till",
    "til",
    "vastaanottaja",
    "do",
    "komu",
    "címzett",
    "către",
    "catre",
    "za",
    "кому",
    "προς",
    "kime",
    "אל",
    "إلى",
    "الى",
    "به",
    "đến",
    "tới",
    "kepada",
    "ถึง",
    "宛先",
    "收件人",
    "收件者",
    "받는 사람",
    "받는사람",
    "empfänger",
    "destinataire",
    "destinataires",
    "destinatario",
    "destinatari",
    "destinatário",
    "ontvanger",
    "mottagare",
    "modtager",
    "mottaker",
    "adresat",
    "получатель",
];

const CC: &[&str] = &[
    "cc",
    "kopie",
    "copie à",
    "copie",
    "copia",
    "kopia",
    "kopio",
    "kopi",
    "kópia",
    "dw",
    "másolatot kap",
    "másolat",
    "копия",
    "копія",
    "κοιν",
    "κοινοποίηση",
    "bilgi",
    "עותק",
    "نسخة",
    "抄送",
    "副本",
    "참조",
    "ｃｃ",
];

const SUBJECT: &[&str] = &[
    "subject",
    "re",
    "betreff",
    "thema",
    "objet",
    "sujet",
    "asunto",
    "oggetto",
    "onderwerp",
    "assunto",
    "ämne",
    "emne",
    "aihe",
    "temat",
    "předmět",
    "predmet",
    "tárgy",
    "subiect",
    "zadeva",
    "тема",
    "θέμα",
    "konu",
    "נושא",
    "الموضوع",
    "موضوع",
    "chủ đề",
    "tiêu đề",
    "subjek",
    "perihal",
    "เรื่อง",
    "件名",
    "主题",
    "主旨",
    "主題",
    "제목",
];

const OTHER: &[&str] = &[
    "reply-to",
    "reply to",
    "antwort an",
    "antworten an",
    "répondre à",
    "responder a",
    "rispondi a",
    "beantwoorden aan",
    "bcc",
    "importance",
    "wichtigkeit",
    "priorität",
    "importancia",
    "importanza",
    "priority",
    "attachments",
    "anlagen",
    "anhänge",
    "pièces jointes",
    "datos adjuntos",
    "allegati",
    "bijlagen",
    "anexos",
    "cci",
    "cco",
    "ccn",
    "sensitivity",
    "organization",
    "organisation",
    "newsgroups",
    "sent by",
    "gesendet von",
    "please respond to",
    "in-reply-to",
    "message-id",
    "references",
    "when",
    "wann",
    "where",
    "ort",
];
