//! Inputs to begin with, and a generator that damages them: seeded, so that a failure comes again.

/// What a room begins with.
pub fn of(room: &str) -> &'static [&'static str] {
    match room {
        "strip" => STRIP,
        "message" => MESSAGE,
        "timex" => TIMEX,
        "reading" => READING,
        "smtp" => SMTP,
        _ => &[],
    }
}

/// Damages seeds. The same number gives the same inputs.
pub struct Damage {
    state: u64,
}

impl Damage {
    /// A generator from a number.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    /// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, or 0.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let at = self.below(list.len());
        list.get(at).copied().unwrap_or_default()
    }

    /// One of the seeds, or pieces of several, with up to a dozen faults.
    pub fn input(&mut self, seeds: &[&str]) -> Vec<u8> {
        let mut input = self.pick(seeds).as_bytes().to_vec();
        for _ in 0..self.below(12) {
            self.fault(&mut input, seeds);
        }
        input
    }

    fn fault(&mut self, input: &mut Vec<u8>, seeds: &[&str]) {
        let at = self.below(input.len() + 1);
        let end = (at + self.below(24)).min(input.len());
        match self.below(8) {
            0 => input.insert(at, self.octet()),
            1 => drop(input.drain(at..end)),
            2 => {
                let octet = self.octet();
                if let Some(place) = input.get_mut(at) {
                    *place = octet;
                }
            }
            // A piece of it again, once or many times.
            3 => {
                let piece = input.get(at..end).unwrap_or_default().repeat(1 + self.below(40));
                input.splice(at..at, piece);
            }
            // A piece of another seed.
            4 => {
                let other = self.pick(seeds).as_bytes();
                let from = self.below(other.len());
                let to = (from + self.below(200)).min(other.len());
                input.splice(at..at, other.get(from..to).unwrap_or_default().iter().copied());
            }
            5 => {
                input.splice(at..at, self.pick(TOKENS).bytes());
            }
            6 => {
                input.splice(at..at, *b"\n");
            }
            _ => {
                // Two lines change places.
                let mut lines: Vec<&[u8]> = input.split_inclusive(|b| *b == b'\n').collect();
                let (a, b) = (self.below(lines.len()), self.below(lines.len()));
                if a < lines.len() && b < lines.len() {
                    lines.swap(a, b);
                }
                *input = lines.concat();
            }
        }
    }

    fn octet(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap_or(0)
    }
}

/// Words that steer a reader.
#[rustfmt::skip]
const TOKENS: &[&str] = &[
    "> ", ">>", "On ", " wrote:", "From: ", "Sent: ", "To: ", "Subject: ", "\n\n", "\r\n", "-- \n", "--", "____", "Dana",
    "<a@b.example>", "10:15", "2026", " am ", "3pm", "Tuesday", "next ", "nicht", "lundi", "à", "\u{200b}", "\u{feff}",
    "é", "ß", "火曜日", "=09", "|", ": ", "<div>", "</blockquote>", "<blockquote type=cite>", "&amp;", "RCPT TO:<",
    "DATA\r\n", "\r\n.\r\n", ".", "\0", "\u{1}", "\u{8}", "\u{e}", "\u{12}", "LHLO a\r\n", "STARTTLS\r\n", "+1 212 555 0123",
    "99999999999999999999", "24:00", "31/02", "-", "half ", "GMT+01:00 ", "Thanks,", "http://a.example", "?", "!",
];

const STRIP: &[&str] = &[
    "Friday is fine.\n\nDana\n\n-- \nDana Whitfield\nNorthfield Ltd | +1 212 555 0123\n\nOn Tue, 10 Mar 2026 at 09:15, Amy Ingram <amy@ingram.example> wrote:\n> Would Friday suit?\n>\n> > Or Monday?\n",
    "see below\n\nAm 10.03.26 um 09:15 schrieb Amy Ingram:\n> Montag um 3?\n\nnein\n\n> Dienstag um 2?\n\nja\n",
    "Passt.\n\nVon: Amy Ingram <amy@ingram.example>\nGesendet: Dienstag, 10. M\u{e4}rz 2026 09:15\nAn: Dana\nBetreff: Intro\n\nPasst Freitag?\n",
    "FYI\n\n---------- Forwarded message ---------\nFrom: Dana\nDate: Tue, Mar 10, 2026 at 1:35 PM\nSubject: Two\nline subject\nTo: amy@ingram.example\n\nLunch?\n",
    "ok\n\n\tAmy Ingram\n\t03/26/2001 10:20 AM\n\t\t \n\t\t To: Dana Whitfield/HOU, Priya \nRaman/HOU\n\t\t cc: \n\t\t Subject: Intro\n\nFriday?\n",
    "Works.\n\nSent from my iPhone\n\nThis e-mail is confidential and intended solely for the addressee.\n",
    "<div dir=ltr>Friday is fine.</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Amy wrote:<br></div><blockquote class=\"gmail_quote\">Would Friday suit?</blockquote></div>",
    "<p>Friday</p><div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>From:</b> Amy<br></div><ul><li>a<li>b</ul><pre>x\n y</pre><img alt='\u{1f600}'>",
    "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nFriday.\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----\n",
    ">>> \"Amy\" <amy@ingram.example> 03/10/26 09:15AM >>>\nFriday?\nAI> or Monday?\nAI> or never?\n: a\n: b\n: c\n",
];

const MESSAGE: &[&str] = &[
    "From: Dana <dana@northfield.example>\r\nTo: amy@ingram.example\r\nSubject: =?utf-8?Q?Gespr=C3=A4ch?=\r\nDate: Tue, 10 Mar 2026 09:15:00 +0100\r\nMessage-ID: <a@b>\r\nReferences: <c@d> <e@f>\r\n\r\nFriday.\r\n\r\nOn Tue, 10 Mar 2026 at 09:15, Amy <amy@ingram.example> wrote:\r\n> Friday?\r\n",
    "From: a@b.example\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p style=3D\"x\">Hi</p><blockquote type=3Dcite>old &amp; cold</blockquote>\r\n--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--\r\n",
    "From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: amy@ingram.example\r\n\r\nx\r\n--b--\r\n",
    "From: a@b.example\r\nSubject: Automatic reply: Intro\r\nAuto-Submitted: auto-replied\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nSWNoIGJpbiBiaXMgMTUuIE3kcnogd2VnLg==\r\n",
];

/// The first two octets choose the anchor.
const TIMEX: &[&str] = &[
    "aaCould we do Thursday at 3, or next week between 10 and half past 11 (not Friday)?",
    "bgMorgen um halb vier, sonst Dienstag in einer Woche, 14.3.2026 von 9 bis 11 Uhr MEZ",
    "chle 14 mars \u{e0} 9h30, ou lundi prochain l'apr\u{e8}s-midi",
    "dgel pr\u{f3}ximo martes a las 5 y media de la tarde, o el 3/4",
    "ehdomani alle 15, oppure mercoled\u{ec} mattina entro le undici",
    "fgvolgende week dinsdag om kwart voor drie, of over veertien dagen",
    "gcter\u{e7}a que vem \u{e0}s 14h30, ou na \u{fa}ltima sexta do m\u{ea}s",
    "h\u{7f}every other Tuesday until Easter 2027, 2026-W12, Q3, 10am-12pm EST, in 3 hours, a fortnight on Monday",
    "a!29 February 24:00 99999999999999999999 years ago 12/31/9999 -1 o'clock half past the first of the last",
];

/// The first octet chooses the scene.
const READING: &[&str] = &[
    "0Amy, please find 45 minutes for Dana (dana@northfield.example) and me next week, not Friday, by Zoom.",
    "1Hi Amy, Tuesday at 2 works, otherwise the first one. Please add jo@northfield.example. My number is +1 212 555 0123.",
    "1Leider passt keiner der Termine. N\u{e4}chste Woche au\u{df}er Mittwoch, gern nach 15 Uhr im B\u{fc}ro, Kaiserstra\u{df}e 4.",
    "2Je suis en retard de dix minutes, d\u{e9}sol\u{e9}. Peut-on repousser \u{e0} jeudi ?",
    "2No puedo el lunes; \u{bf}podemos cancelar? Por favor, borren mis datos.",
    "1I am out of the office until 17 March. For urgent matters call Jo.",
    "2Va bene, confermo. Potremmo vederci di persona al bar Centrale, via Roma 3?",
    "1Kan niet op dinsdag. Donderdag tussen 10 en 12 wel, of anders vrijdag na de lunch.",
    "0Bloquear as sextas \u{e0} tarde daqui para a frente; nunca antes das 10h.",
    "\u{81}Re: Intro call\nfine by me, either",
];

/// The first octet chooses protocol and encryption.
const SMTP: &[&str] = &[
    "0EHLO a.example\r\nMAIL FROM:<dana@a.example> SIZE=100\r\nRCPT TO:<amy@mx.example>\r\nRCPT TO:<bob@mx.example>\r\nDATA\r\nSubject: lunch?\r\n\r\n..and more\r\n.\r\nQUIT\r\n",
    "1LHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<amy@mx.example>\r\nDATA\r\nx\r\n.\r\nMAIL FROM:<a@b.example> SMTPUTF8\r\nRCPT TO:<\"a>b\"@mx.example>\r\nRSET\r\nNOOP\r\n",
    "2EHLO a\r\nSTARTTLS\r\n\u{1}EHLO a\r\nMAIL FROM:<a@b.example>\r\n\u{12}RCPT TO:<amy@mx.example>\r\nDATA\r\n\u{b}x\r\n.\r\n",
    "4EHLO a\r\nMAIL FROM:<a@b.example>\r\nSTARTTLS\r\nHELO a\r\nVRFY amy\r\nHELP\r\nEXPN x\r\n\u{8}QUIT\r\n",
    "8GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "7LHLO [127.0.0.1]\r\nMAIL FROM:<a@b.example> BODY=8BITMIME\r\n\u{10}\u{11}RCPT TO:<amy@mx.example> X=Y\r\n\u{e}DATA\r\n.\r\n\nx\r",
];
