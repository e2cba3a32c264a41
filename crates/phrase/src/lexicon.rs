use crate::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The messages of one language.
#[derive(Clone, Copy)]
pub(crate) struct Lexicon {
    bundle: Option<&'static FluentBundle<FluentResource>>,
}

type Bundles = BTreeMap<Language, FluentBundle<FluentResource>>;

static BUNDLES: LazyLock<Bundles> =
    LazyLock::new(|| Language::ALL.into_iter().map(|l| (l, bundle(l))).collect());

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The isolation marks (U+2068, U+2069) are for screens; in a plain mail they show up as boxes and in searches.
    bundle.set_use_isolating(false);
    // A test parses each file; what stands in a broken one is used as far as it goes.
    let resource =
        FluentResource::try_new(language.messages().to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

impl Lexicon {
    pub(crate) fn of(language: Language) -> Self {
        Self { bundle: BUNDLES.get(&language) }
    }

    /// The message with its places filled. One that is missing shows as its key in braces, which the tests look for.
    pub(crate) fn say<'a>(&self, key: &str, values: &[(&'a str, FluentValue<'a>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let said = self.bundle.and_then(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
        });
        said.unwrap_or_else(|| format!("{{{key}}}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Each message's key with the names of its places.
    fn places(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in language.messages().lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                current = key.to_owned();
                assert!(
                    messages.insert(current.clone(), BTreeSet::new()).is_none(),
                    "{language:?}: {current} twice"
                );
            }
            for place in line.split('$').skip(1) {
                let name = place.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap();
                messages.get_mut(&current).unwrap().insert(name.to_owned());
            }
        }
        messages
    }

    #[test]
    fn every_file_parses() {
        for language in Language::ALL {
            let parsed = FluentResource::try_new(language.messages().to_owned());
            assert!(parsed.is_ok(), "{language:?}: {:?}", parsed.err().map(|(_, errors)| errors));
        }
    }

    #[test]
    fn all_languages_have_the_same_messages_with_the_same_places() {
        let english = places(Language::English);
        assert!(english.len() > 50, "{}", english.len());
        for language in Language::ALL {
            assert_eq!(places(language), english, "{language:?}");
        }
    }

    #[test]
    fn no_mail_hopes_that_anybody_is_well_or_exclaims() {
        for language in Language::ALL {
            assert!(!language.messages().contains(['!', '¡']), "{language:?}");
        }
    }

    #[test]
    fn a_missing_message_shows() {
        assert_eq!(Lexicon::of(Language::German).say("no-such", &[]), "{no-such}");
    }
}
