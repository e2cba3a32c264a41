//! Seeded choices. Each person, thread and fault has a stream of its own, named by words and numbers, so that what one
//! of them draws never shifts what another does.

/// A stream of numbers: SplitMix64 (Steele, Lea, Flood 2014), quick and good enough to choose by.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// The stream of a seed under a name.
    pub(crate) fn named(seed: u64, name: &str, number: u64) -> Self {
        let mut hash = Hash::new();
        hash.number(seed);
        hash.octets(name.as_bytes());
        hash.number(number);
        Self(hash.value())
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 where that is 0.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next().checked_rem(end).unwrap_or(0)
    }

    /// A number from `first` to `last`.
    pub(crate) fn between(&mut self, first: i64, last: i64) -> i64 {
        let span = last.saturating_sub(first).saturating_add(1);
        first + i64::try_from(self.below(u64::try_from(span).unwrap_or(0))).unwrap_or(0)
    }

    /// True in so many of a thousand cases.
    pub(crate) fn permille(&mut self, chance: u32) -> bool {
        self.below(1000) < u64::from(chance)
    }

    /// True in so many of a million cases.
    pub(crate) fn ppm(&mut self, chance: u32) -> bool {
        chance > 0 && self.below(1_000_000) < u64::from(chance)
    }

    /// One of these.
    pub(crate) fn one_of<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let place = self.below(of.len() as u64);
        of.get(usize::try_from(place).unwrap_or(0))
    }

    /// One of these, by their weights.
    pub(crate) fn weighted<T: Copy>(&mut self, of: &[(u32, T)]) -> Option<T> {
        let mut left = self.below(of.iter().map(|(weight, _)| u64::from(*weight)).sum());
        for (weight, one) in of {
            match left.checked_sub(u64::from(*weight)) {
                Some(rest) => left = rest,
                None => return Some(*one),
            }
        }
        None
    }
}

/// Keys and ids of a simulated machine: seeded, so that a run repeats to the byte.
pub(crate) struct SeededEntropy(pub(crate) Random);

impl vault::Entropy for SeededEntropy {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(8) {
            let octets = self.0.next().to_le_bytes();
            for (to, from) in chunk.iter_mut().zip(octets) {
                *to = from;
            }
        }
    }
}

/// A running hash of what happened (FNV-1a over octets, then mixed): to compare runs, not to resist anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hash(u64);

impl Hash {
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub(crate) fn octets(&mut self, octets: &[u8]) {
        for octet in octets {
            self.0 = (self.0 ^ u64::from(*octet)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        self.number(octets.len() as u64);
    }

    pub(crate) fn number(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }

    pub(crate) fn value(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_of_other_names_differ_and_the_same_repeats() {
        let first = |name: &str, n| Random::named(7, name, n).next();
        assert_eq!(first("guest", 1), first("guest", 1));
        assert_ne!(first("guest", 1), first("guest", 2));
        assert_ne!(first("guest", 1), first("host", 1));
    }

    #[test]
    fn weights_are_kept_to() {
        let mut random = Random::named(1, "weights", 0);
        let drawn: Vec<char> =
            (0..1000).filter_map(|_| random.weighted(&[(9, 'a'), (1, 'b'), (0, 'c')])).collect();
        let of = |c| drawn.iter().filter(|d| **d == c).count();
        assert!((850..950).contains(&of('a')) && of('b') > 50 && of('c') == 0);
    }
}
