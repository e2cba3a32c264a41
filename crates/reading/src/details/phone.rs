use crate::lang::Cue;
use crate::scene::Scene;

/// A number as it is written, and where.
#[derive(Debug, Clone)]
struct Written {
    at: usize,
    digits: String,
    plus: bool,
}

/// The number to call, in E.164 by the writer's country. A number that the mail warns of is not it.
pub(crate) fn phone(scene: &Scene<'_>) -> Option<String> {
    let country = Country::of(scene.zone.name());
    let hosts = scene.conversation.host.zone.as_ref().map(|zone| Country::of(zone.name()));
    let mut best: Option<(i32, String)> = None;
    for written in numbers(scene.text.raw) {
        let number = country.e164(&written).or_else(|| hosts.as_ref()?.e164(&written));
        let Some(number) = number.filter(|_| !labelled(scene, &written)) else { continue };
        let rank = rank(scene, &written);
        if rank >= 0 && best.as_ref().is_none_or(|(r, _)| rank > *r) {
            best = Some((rank, number));
        }
    }
    best.map(|(_, number)| number)
}

/// "Meeting ID 812 3456 7890", "IBAN …": digits that are something else by what stands before them.
fn labelled(scene: &Scene<'_>, written: &Written) -> bool {
    const LABELS: [&str; 24] = [
        "id",
        "iban",
        "pin",
        "passcode",
        "code",
        "kennung",
        "kenncode",
        "order",
        "invoice",
        "rechnung",
        "ref",
        "reference",
        "aktenzeichen",
        "ticket",
        "facture",
        "factura",
        "fattura",
        "factuur",
        "fatura",
        "commande",
        "pedido",
        "ordine",
        "bestelling",
        "konto",
    ];
    let word = scene.text.words.partition_point(|w| w.span.end <= written.at);
    let segment = scene.segment_of(word.saturating_sub(1));
    let near = word.saturating_sub(3).max(segment.start)..word;
    near.into_iter().any(|i| LABELS.contains(&scene.text.fold_at(i)))
}

fn rank(scene: &Scene<'_>, written: &Written) -> i32 {
    let word = scene.text.words.partition_point(|w| w.span.end <= written.at);
    let sentence = scene.sentence_of(word);
    let before = sentence.start..word;
    let mut rank = 0;
    if scene.has_in(Cue::Phone, &sentence) || scene.has_in(Cue::Change, &sentence) {
        rank += 2;
    }
    let near = word.saturating_sub(5).max(before.start)..word;
    if scene.has_in(Cue::DontUse, &near) && !scene.has_in(Cue::Change, &near) {
        rank -= 3;
    }
    rank
}

/// Runs of digits that are long enough for a number and are no date, time or amount.
fn numbers(raw: &str) -> Vec<Written> {
    let mut found = Vec::new();
    let bytes = raw.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let begins = byte.is_ascii_digit() || *byte == b'+' || *byte == b'(';
        let free = at
            .checked_sub(1)
            .and_then(|i| bytes.get(i))
            .is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b'@');
        if !begins || !free {
            at += 1;
            continue;
        }
        let (end, written) = number_at(bytes, at);
        if let Some(written) = written {
            found.push(written);
        }
        at = end.max(at + 1);
    }
    found
}

fn number_at(bytes: &[u8], from: usize) -> (usize, Option<Written>) {
    let mut digits = String::new();
    let (mut plus, mut end, mut groups, mut odd) = (false, from, 0, false);
    let (mut last_digit, mut stop) = (false, from);
    for (offset, byte) in bytes.iter().enumerate().skip(from) {
        stop = offset;
        match byte {
            b'0'..=b'9' => {
                digits.push(char::from(*byte));
                groups += usize::from(!last_digit);
                last_digit = true;
                end = offset + 1;
                continue;
            }
            b'+' if offset == from || (offset == from + 1 && bytes.get(from) == Some(&b'(')) => plus = true,
            b' ' | b'-' | b'.' | b'(' | b')' | b'/' | 0xC2 | 0xA0 => {
                let previous = offset.checked_sub(1).and_then(|i| bytes.get(i));
                if *byte == b' ' && previous == Some(&b' ') {
                    break;
                }
            }
            b':' => {
                odd = last_digit && digits.len() <= 2;
                break;
            }
            _ => break,
        }
        last_digit = false;
    }
    let trunk_in_brackets = bytes.get(from..end).is_some_and(|b| b.windows(3).any(|w| w == b"(0)"));
    if trunk_in_brackets
        && plus
        && let Some(zero) = digits.find('0')
    {
        digits.remove(zero);
    }
    let date_like = digits.starts_with("20") && digits.len() == 8 && !plus;
    let enough = digits.len() >= 7
        && digits.len() <= 15
        && !(odd || date_like)
        && (plus || groups > 1 || digits.len() >= 9);
    // In signs without a digit no number begins but with the last of them, before what stopped them.
    let end = if digits.is_empty() { stop.saturating_sub(1).max(end) } else { end };
    (end, enough.then_some(Written { at: from, digits, plus }))
}

/// How a country writes its numbers.
struct Country {
    code: &'static str,
    trunk: &'static str,
    national: std::ops::RangeInclusive<usize>,
}

impl Country {
    fn e164(&self, written: &Written) -> Option<String> {
        if written.plus {
            return (written.digits.len() >= 8).then(|| format!("+{}", written.digits));
        }
        if let Some(rest) = written.digits.strip_prefix("00") {
            return (rest.len() >= 8).then(|| format!("+{rest}"));
        }
        let international =
            written.digits.strip_prefix(self.code).filter(|rest| self.national.contains(&rest.len()));
        let local = match written.digits.strip_prefix(self.trunk) {
            Some(rest) if !self.trunk.is_empty() => rest,
            _ => &written.digits,
        };
        if self.national.contains(&local.len()) {
            return Some(format!("+{}{local}", self.code));
        }
        international.map(|rest| format!("+{}{rest}", self.code))
    }

    /// The country of a zone. Where a zone spans several, the most populous.
    fn of(zone: &str) -> Self {
        let found = COUNTRIES.iter().find(|(zones, ..)| zones.contains(&zone));
        let (code, trunk, from, to) = match found {
            Some((_, code, trunk, from, to)) => (*code, *trunk, *from, *to),
            None if zone.starts_with("America/Argentina/") => ("54", "0", 10, 10),
            None if zone.starts_with("Australia/") => ("61", "0", 9, 9),
            None => ("1", "1", 10, 10),
        };
        Self { code, trunk, national: from..=to }
    }
}

type Row = (&'static [&'static str], &'static str, &'static str, usize, usize);

/// Zones, calling code (ITU-T E.164), trunk prefix, lengths of a national number without it.
const COUNTRIES: &[Row] = &[
    (
        &["Europe/London", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man", "GB"],
        "44",
        "0",
        9,
        10,
    ),
    (&["Europe/Dublin"], "353", "0", 7, 9),
    (&["Europe/Berlin", "Europe/Busingen"], "49", "0", 7, 12),
    (&["Europe/Vienna"], "43", "0", 7, 12),
    (&["Europe/Zurich"], "41", "0", 9, 9),
    (&["Europe/Paris"], "33", "0", 9, 9),
    (&["Europe/Brussels"], "32", "0", 8, 9),
    (&["Europe/Amsterdam"], "31", "0", 9, 9),
    (&["Europe/Luxembourg"], "352", "", 6, 9),
    (&["Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"], "34", "", 9, 9),
    (&["Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"], "351", "", 9, 9),
    (&["Europe/Rome"], "39", "", 6, 11),
    (&["Europe/Stockholm"], "46", "0", 7, 9),
    (&["Europe/Oslo"], "47", "", 8, 8),
    (&["Europe/Copenhagen"], "45", "", 8, 8),
    (&["Europe/Helsinki"], "358", "0", 5, 11),
    (&["Europe/Warsaw"], "48", "", 9, 9),
    (&["Europe/Prague"], "420", "", 9, 9),
    (&["Europe/Athens"], "30", "", 10, 10),
    (&["Europe/Istanbul"], "90", "0", 10, 10),
    (&["Europe/Moscow"], "7", "8", 10, 10),
    (&["Asia/Kolkata", "Asia/Calcutta"], "91", "0", 10, 10),
    (&["Asia/Singapore"], "65", "", 8, 8),
    (&["Asia/Hong_Kong"], "852", "", 8, 8),
    (&["Asia/Tokyo"], "81", "0", 9, 10),
    (&["Asia/Seoul"], "82", "0", 8, 10),
    (&["Asia/Shanghai"], "86", "0", 10, 11),
    (&["Asia/Dubai"], "971", "0", 8, 9),
    (&["Asia/Jerusalem", "Asia/Tel_Aviv"], "972", "0", 8, 9),
    (&["Pacific/Auckland"], "64", "0", 8, 10),
    (&["Africa/Johannesburg"], "27", "0", 9, 9),
    (&["Africa/Lagos"], "234", "0", 8, 10),
    (&["Africa/Nairobi"], "254", "0", 9, 9),
    (&["Africa/Casablanca"], "212", "0", 9, 9),
    (&["Africa/Abidjan"], "225", "", 10, 10),
    (&["Africa/Dakar"], "221", "", 9, 9),
    (
        &[
            "America/Mexico_City",
            "America/Monterrey",
            "America/Tijuana",
            "America/Cancun",
            "America/Hermosillo",
        ],
        "52",
        "",
        10,
        10,
    ),
    (
        &["America/Sao_Paulo", "America/Bahia", "America/Fortaleza", "America/Recife", "America/Manaus"],
        "55",
        "0",
        10,
        11,
    ),
    (&["America/Bogota"], "57", "", 10, 10),
    (&["America/Lima"], "51", "0", 8, 9),
    (&["America/Santiago"], "56", "", 9, 9),
    (&["America/Montevideo"], "598", "0", 8, 8),
    (&["America/Caracas"], "58", "0", 10, 10),
    (&["Indian/Reunion"], "262", "0", 9, 9),
];
