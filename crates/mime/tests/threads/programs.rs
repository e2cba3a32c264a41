//! How fifteen mail programs quote: over the quoted mail, and around it in HTML.

use super::languages::Language;

/// Who wrote the history; no own line names him.
pub(crate) const WRITER: &str = "Robin Quist <robin@quist.example>";

/// A mail program, by what it writes over a quoted mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Program {
    Gmail,
    Apple,
    Iphone,
    Thunderbird,
    Yahoo,
    Proton,
    K9,
    Zoho,
    Horde,
    Outlook,
    OutlookWeb,
    Gmx,
    Notes,
    Samsung,
    Zimbra,
}

pub(crate) const PROGRAMS: &[Program] = &[
    Program::Gmail,
    Program::Apple,
    Program::Iphone,
    Program::Thunderbird,
    Program::Yahoo,
    Program::Proton,
    Program::K9,
    Program::Zoho,
    Program::Horde,
    Program::Outlook,
    Program::OutlookWeb,
    Program::Gmx,
    Program::Notes,
    Program::Samsung,
    Program::Zimbra,
];

impl Program {
    /// It marks the lines that it quotes by `>`.
    pub(crate) fn marks(self) -> bool {
        match self {
            Self::Gmail
            | Self::Apple
            | Self::Iphone
            | Self::Thunderbird
            | Self::Yahoo
            | Self::Proton
            | Self::K9
            | Self::Zoho
            | Self::Horde => true,
            Self::Outlook | Self::OutlookWeb | Self::Gmx | Self::Notes | Self::Samsung | Self::Zimbra => {
                false
            }
        }
    }

    /// What it writes over an answered mail.
    pub(crate) fn head(self, language: &Language) -> String {
        let attribution = |n: usize| language.attributions[n].replace("{}", WRITER);
        match self {
            Self::Gmail => attribution(0),
            Self::Apple | Self::Iphone => attribution(1),
            Self::Thunderbird => attribution(2),
            Self::Yahoo => attribution(3),
            Self::Proton => attribution(4),
            Self::K9 => attribution(5),
            Self::Zoho => format!("---- {} ----", attribution(6)).replacen(" <", "\n<", 1),
            Self::Horde => attribution(7),
            Self::Outlook => {
                format!("-----{}-----\n{}", language.originals[0], block(language.labels, language))
            }
            Self::OutlookWeb => {
                format!("________________________________\n{}", block(language.labels, language))
            }
            Self::Gmx => {
                let [from, sent, to, subject] = language.labels;
                format!("{sent}: {}\n{from}: {WRITER}\n{to}: Dana\n{subject}: Intro", language.stamp)
            }
            Self::Notes => block(language.dated, language).replace(": ", ":\t"),
            Self::Samsung => {
                format!("-------- {} --------\n{}", language.originals[1], block(language.dated, language))
            }
            Self::Zimbra => {
                format!("----- {} -----\n{}", language.originals[0], block(language.labels, language))
            }
        }
    }

    /// What it writes over a forwarded mail.
    pub(crate) fn forward_head(self, language: &Language) -> String {
        let [gmail, apple, thunderbird] = language.forwards;
        let fields = block(language.dated, language);
        match self {
            Self::Gmail | Self::Yahoo | Self::Proton | Self::Zoho | Self::K9 => {
                format!("---------- {gmail} ---------\n{fields}")
            }
            Self::Apple | Self::Iphone => format!("{apple}\n\n{fields}"),
            Self::Thunderbird | Self::Horde => format!("-------- {thunderbird} --------\n{fields}"),
            Self::Outlook | Self::OutlookWeb | Self::Gmx | Self::Notes | Self::Samsung | Self::Zimbra => {
                self.head(language)
            }
        }
    }

    /// A quoted mail in its HTML, given its head and its content.
    pub(crate) fn html(self, head: &str, content: &str) -> String {
        let head = escape(head).replace('\n', "<br>");
        match self {
            Self::Gmail => format!(
                "<div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">{head}<br></div><blockquote class=\"gmail_quote\">{content}</blockquote></div>"
            ),
            Self::Apple | Self::Iphone => format!(
                "<div><br><blockquote type=\"cite\"><div>{head}</div><br>{content}</blockquote></div>"
            ),
            Self::Thunderbird => format!(
                "<div class=\"moz-cite-prefix\">{head}<br></div><blockquote type=\"cite\" cite=\"mid:1@x\">{content}</blockquote>"
            ),
            Self::Yahoo => {
                format!("<div id=\"ydp1\" class=\"yahoo_quoted\"><div>{head}</div><div>{content}</div></div>")
            }
            Self::Proton => format!(
                "<div class=\"protonmail_quote\">{head}<br><blockquote class=\"protonmail_quote\" type=\"cite\">{content}</blockquote></div>"
            ),
            Self::K9 => format!(
                "<div class=\"gmail_quote\">{head}<blockquote class=\"gmail_quote\" style=\"margin:0 0 0 .8ex;border-left:1px solid #729fcf\">{content}</blockquote></div>"
            ),
            Self::Zoho => format!(
                "<div class=\"zmail_extra\"><div>{head}</div><blockquote style=\"border-left:1px solid\">{content}</blockquote></div>"
            ),
            Self::Horde => format!("<p>{head}</p><blockquote type=\"cite\">{content}</blockquote>"),
            Self::Outlook => format!(
                "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=MsoNormal>{head}<o:p></o:p></p></div><p class=MsoNormal>{content}</p>"
            ),
            Self::OutlookWeb => format!(
                "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">{head}</div><div>{content}</div>"
            ),
            Self::Gmx => format!(
                "<div style=\"margin:10px 5px 5px 10px;padding:10px 0 10px 10px;border-left:2px solid #C3D9E5\"><div>{head}</div>{content}</div>"
            ),
            Self::Notes => format!("<br><font size=1 color=#5f5f5f>{head}</font><hr noshade><br>{content}"),
            Self::Samsung => format!("<div>{head}</div><div>{content}</div>"),
            Self::Zimbra => format!(
                "<hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><div data-marker=\"__HEADERS__\">{head}</div><div data-marker=\"__QUOTED_TEXT__\">{content}</div>"
            ),
        }
    }

    /// Answers may stand between the parts of what it quotes in HTML.
    pub(crate) fn quotes_in_parts(self) -> bool {
        matches!(
            self,
            Self::Gmail
                | Self::Apple
                | Self::Iphone
                | Self::Thunderbird
                | Self::Proton
                | Self::K9
                | Self::Horde
        )
    }
}

fn block(labels: [&str; 4], language: &Language) -> String {
    let [from, sent, to, subject] = labels;
    format!(
        "{from}: {WRITER}\n{sent}: {}\n{to}: Dana <dana@northfield.example>\n{subject}: Intro",
        language.stamp
    )
}

pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
