/// A language that mails are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Language {
    English,
    German,
    French,
    Spanish,
    Italian,
    Dutch,
    Portuguese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Italian,
        Self::Dutch,
        Self::Portuguese,
    ];

    /// The language of a BCP 47 tag such as `de-AT`; `None` where we do not write it.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Dutch => "nl",
            Self::Portuguese => "pt",
        }
    }

    /// The messages of its mails, in Fluent's syntax.
    pub(crate) fn messages(self) -> &'static str {
        match self {
            Self::English => include_str!("../locales/en/mail.ftl"),
            Self::German => include_str!("../locales/de/mail.ftl"),
            Self::French => include_str!("../locales/fr/mail.ftl"),
            Self::Spanish => include_str!("../locales/es/mail.ftl"),
            Self::Italian => include_str!("../locales/it/mail.ftl"),
            Self::Dutch => include_str!("../locales/nl/mail.ftl"),
            Self::Portuguese => include_str!("../locales/pt/mail.ftl"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_finds_its_language() {
        assert_eq!(Language::parse("de-AT"), Some(Language::German));
        assert_eq!(Language::parse("EN_us"), Some(Language::English));
        assert_eq!(Language::parse("tlh"), None);
    }
}
