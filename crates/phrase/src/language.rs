/// Everything that is listed by language, made of one table, so that a language stands in one place.
macro_rules! languages {
    ($($name:ident $tag:literal;)*) => {
        /// A language that mails are written in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[expect(missing_docs, reason = "the names say it")]
        pub enum Language {
            $($name,)*
        }

        impl Language {
            /// All of them.
            pub const ALL: [Self; [$($tag),*].len()] = [$(Self::$name),*];

            /// Its BCP 47 tag.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)*
                }
            }

            /// The messages of its mails, in Fluent's syntax.
            pub(crate) fn messages(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../locales/", $tag, "/mail.ftl")),)*
                }
            }
        }
    };
}

languages! {
    English "en";
    German "de";
    French "fr";
    Spanish "es";
    Italian "it";
    Dutch "nl";
    Portuguese "pt";
}

impl Language {
    /// The language of a BCP 47 tag such as `de-AT`; `None` where we do not write it.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
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
