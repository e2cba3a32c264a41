//! Lookup in lists of words, fast enough to be asked for every line.

/// Phrases in 256 lists by two of their octets, so that a look costs the same however long the list is.
struct Table(Vec<Vec<&'static str>>);

impl Table {
    fn of(list: &[&'static str], key: fn(&str) -> Option<usize>) -> Self {
        let mut lists = vec![Vec::new(); 256];
        for phrase in list {
            if let Some(bucket) = key(phrase).and_then(|k| lists.get_mut(k)) {
                bucket.push(*phrase);
            }
        }
        Self(lists)
    }

    fn at(&self, key: Option<usize>) -> &[&'static str] {
        key.and_then(|k| self.0.get(k)).map_or(&[], Vec::as_slice)
    }
}

fn first_two(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [one] => Some(mixed(*one, 0)),
        [a, b, ..] => Some(mixed(*a, *b)),
        [] => None,
    }
}

fn last_two(text: &str) -> Option<usize> {
    text.as_bytes().last_chunk().map(|[a, b]| mixed(*a, *b))
}

fn mixed(a: u8, b: u8) -> usize {
    usize::from(a.wrapping_mul(31).wrapping_add(b))
}

/// Phrases that are looked for where a text or a word starts. Lower case, and two octets or more each; a shorter one is
/// only found as a whole.
pub(crate) struct Beginnings(Table);

impl Beginnings {
    pub(crate) fn of(list: &[&'static str]) -> Self {
        Self(Table::of(list, first_two))
    }

    fn candidates(&self, lower: &str) -> &[&'static str] {
        self.0.at(first_two(lower))
    }

    /// Whether a text in lower case starts with one of them.
    pub(crate) fn begin(&self, lower: &str) -> bool {
        self.candidates(lower).iter().any(|p| lower.starts_with(p))
    }

    /// Whether it does, and no letter or digit follows.
    pub(crate) fn begin_as_words(&self, lower: &str) -> bool {
        self.candidates(lower).iter().any(|p| {
            lower.strip_prefix(p).is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphanumeric))
        })
    }

    /// The longest one that a text in lower case starts with.
    pub(crate) fn longest(&self, lower: &str) -> Option<&'static str> {
        self.candidates(lower).iter().copied().filter(|p| lower.starts_with(p)).max_by_key(|p| p.len())
    }

    /// Whether a text in lower case is one of them.
    pub(crate) fn contain(&self, lower: &str) -> bool {
        self.candidates(lower).contains(&lower)
    }

    /// Whether a word in whatever case is one of them; for lists in ASCII.
    pub(crate) fn contain_in_any_case(&self, word: &str) -> bool {
        let mut lower = [0; 16];
        let Some(lower) = lower.get_mut(..word.len()) else { return false };
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        std::str::from_utf8(lower).is_ok_and(|l| self.contain(l))
    }

    /// Whether a word of a text in lower case starts with one of them, at any place.
    pub(crate) fn begin_within(&self, lower: &str) -> bool {
        words_of(lower).any(|tail| self.begin(tail))
    }

    /// Whether one of them stands in a text in lower case with no letter on either side of it.
    pub(crate) fn stand_within(&self, lower: &str) -> bool {
        let ends = |tail: &str, p: &str| {
            tail.strip_prefix(p).is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphabetic))
        };
        words_of(lower).any(|tail| self.candidates(tail).iter().any(|p| ends(tail, p)))
    }
}

/// What is left of a text from each place on where a word starts.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let mut in_word = false;
    text.char_indices().filter_map(move |(at, c)| {
        let starts = c.is_alphabetic() && !in_word;
        in_word = c.is_alphabetic();
        if starts { text.get(at..) } else { None }
    })
}

/// Phrases that are looked for where a text ends. Lower case, two octets or more each.
pub(crate) struct Endings(Table);

impl Endings {
    pub(crate) fn of(list: &[&'static str]) -> Self {
        Self(Table::of(list, last_two))
    }

    /// Those that a text in lower case ends with.
    pub(crate) fn of_text(&self, lower: &str) -> impl Iterator<Item = &'static str> {
        self.0.at(last_two(lower)).iter().copied().filter(move |p| lower.ends_with(p))
    }

    /// Whether it ends with one of them.
    pub(crate) fn end(&self, lower: &str) -> bool {
        self.of_text(lower).next().is_some()
    }
}

/// Whether a text starts with an ASCII phrase in whatever case.
pub(crate) fn starts_ignoring_case(text: &str, phrase: &str) -> bool {
    text.as_bytes().get(..phrase.len()).is_some_and(|head| head.eq_ignore_ascii_case(phrase.as_bytes()))
}
