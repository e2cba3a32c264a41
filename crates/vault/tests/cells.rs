//! A sealed cell opens at its place, under its keys, unaltered; and nowhere else.

use proptest::prelude::*;
use vault::{
    Bucket, BucketKey, CellKeys, ControllerId, Entropy, Label, OpenError, Owner, Place, SealError, Sealing,
    Size, SubjectKey, SubjectUid,
};

struct Seeded(u64);

impl Entropy for Seeded {
    fn fill(&mut self, out: &mut [u8]) {
        for octet in out {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *octet = (self.0 >> 56) as u8;
        }
    }
}

/// Everything that says where a cell is and whose; each a choice of two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Spot {
    organisation: u8,
    table: u8,
    column: u8,
    row: u8,
    version: u8,
    subject: u8,
    bucket: u8,
}

impl Spot {
    fn all() -> impl Iterator<Item = Self> {
        (0_u8..128).map(|n| {
            let [organisation, table, column, row, version, subject, bucket] =
                std::array::from_fn(|bit| n >> bit & 1);
            Self { organisation, table, column, row, version, subject, bucket }
        })
    }

    fn place(self) -> Place<'static> {
        Place {
            organisation: ControllerId::from_bytes([self.organisation; 16]),
            table: pick(self.table, "person", "meeting"),
            column: pick(self.column, "name", "address"),
            row: pick(self.row, b"row-1", b"row-2"),
            version: self.version.into(),
        }
    }

    fn owner(self) -> Owner {
        let bucket = Bucket::for_expiry(Label::literal("contact"), 30, 20_000 + u32::from(self.bucket));
        Owner { subject: SubjectUid::from_bytes([10 + self.subject; 16]), bucket }
    }

    /// Keys per organisation, subject and bucket, as the keystore has them.
    fn keys(self) -> (SubjectKey, BucketKey) {
        let key = |kind, name| {
            let mut octets = [0; 32];
            octets[..3].copy_from_slice(&[kind, self.organisation, name]);
            octets
        };
        (SubjectKey::from_bytes(&key(1, self.subject)), BucketKey::from_bytes(&key(2, self.bucket)))
    }

    fn seal(self, value: &[u8], size: Size) -> Result<Vec<u8>, SealError> {
        let (subject, bucket) = self.keys();
        let keys = CellKeys { subject: &subject, bucket: &bucket };
        let sealing = Sealing { place: self.place(), owner: self.owner(), size, keys };
        vault::seal(value, &sealing, &mut Seeded(1))
    }

    fn open(self, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        let (subject, bucket) = self.keys();
        vault::open(sealed, &self.place(), CellKeys { subject: &subject, bucket: &bucket })
            .map(|plain| plain.to_vec())
    }
}

fn pick<T>(choice: u8, first: T, second: T) -> T {
    if choice == 0 { first } else { second }
}

#[test]
fn a_cell_opens_at_its_own_spot_and_at_none_of_the_127_others() {
    for from in Spot::all() {
        let sealed = from.seal(b"dana@client.example", Size::Short).unwrap();
        for to in Spot::all() {
            assert_eq!(to.open(&sealed).is_ok(), to == from, "from {from:?} to {to:?}");
        }
    }
}

#[test]
fn a_header_rewritten_to_name_another_owner_does_not_open_under_any_keys() {
    let one = Spot::all().next().unwrap();
    for other in Spot::all().filter(|other| other.owner() != one.owner()) {
        let mut sealed = one.seal(b"dana", Size::Short).unwrap();
        let foreign = other.seal(b"dana", Size::Short).unwrap();
        sealed[..38].copy_from_slice(&foreign[..38]);
        assert_eq!(vault::owner_of(&sealed), Ok(other.owner()));
        assert_eq!(one.open(&sealed), Err(OpenError::Altered), "the right keys");
        assert!(other.open(&sealed).is_err(), "the keys the header names");
    }
}

#[test]
fn row_column_and_table_are_in_the_key_and_the_rest_of_the_place_is_authenticated() {
    let spot = Spot::all().next().unwrap();
    let sealed = spot.seal(b"dana", Size::Short).unwrap();
    let (subject, bucket) = spot.keys();
    let keys = CellKeys { subject: &subject, bucket: &bucket };
    let at = |place: Place<'_>| vault::open(&sealed, &place, keys).err();
    let here = spot.place();
    assert_eq!(at(here), None);
    assert_eq!(at(Place { row: b"row-2", ..here }), Some(OpenError::Elsewhere));
    assert_eq!(at(Place { column: "address", ..here }), Some(OpenError::Elsewhere));
    assert_eq!(at(Place { table: "meeting", ..here }), Some(OpenError::Elsewhere));
    assert_eq!(at(Place { version: 1, ..here }), Some(OpenError::Altered));
    // Even if two organisations came to have the same keys.
    let organisation = ControllerId::from_bytes([1; 16]);
    assert_eq!(at(Place { organisation, ..here }), Some(OpenError::Altered));
    // The border between two names is part of the place.
    assert_eq!(at(Place { table: "personn", column: "ame", ..here }), Some(OpenError::Elsewhere));
}

#[test]
fn the_format_is_this_to_the_octet() {
    // Computed by another implementation (HKDF, HChaCha20, ChaCha20 and Poly1305 written out after their RFCs).
    let expected = concat!(
        "010202020202020202020202020202020267756573745f636f6e7461637400000001000002aa7a72cd169318fac2edb2",
        "dd495a31a9baa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b70802f7d1dba4cd12050c5619b827713b436f",
        "ec83b8a441424984c923b45cdb9399d193081d3cb35e70d67d4904937b12d9200d02ab8effd286634781f4eba74b3390",
        "c780ae0a43fd6bc874b42372ab21",
    );
    /// The octets from this one upwards, at every call.
    struct Counting(u8);
    impl Entropy for Counting {
        fn fill(&mut self, out: &mut [u8]) {
            out.iter_mut().zip(self.0..).for_each(|(octet, count)| *octet = count);
        }
    }
    let subject = SubjectKey::from_bytes(&std::array::from_fn(|n| n as u8));
    let bucket = BucketKey::from_bytes(&std::array::from_fn(|n| 32 + n as u8));
    let sealing = Sealing {
        place: Place {
            organisation: ControllerId::from_bytes([1; 16]),
            table: "person",
            column: "address",
            row: b"7",
            version: 3,
        },
        owner: Owner {
            subject: SubjectUid::from_bytes([2; 16]),
            bucket: Bucket::for_expiry(Label::literal("guest_contact"), 180, 20_780),
        },
        size: Size::Short,
        keys: CellKeys { subject: &subject, bucket: &bucket },
    };
    let sealed = vault::seal(b"dana@client.example", &sealing, &mut Counting(0xa0)).unwrap();
    assert_eq!(sealed.iter().map(|octet| format!("{octet:02x}")).collect::<String>(), expected);
}

#[test]
fn every_flipped_bit_is_caught() {
    let spot = Spot::all().last().unwrap();
    let sealed = spot.seal(b"Dana Whitfield", Size::Short).unwrap();
    for bit in 0..sealed.len() * 8 {
        let mut flipped = sealed.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(spot.open(&flipped).is_err(), "bit {bit}");
    }
}

#[test]
fn every_cut_is_caught() {
    let spot = Spot::all().last().unwrap();
    let sealed = spot.seal(b"Dana Whitfield", Size::Short).unwrap();
    for len in 0..sealed.len() {
        assert!(spot.open(&sealed[..len]).is_err(), "{len} octets");
    }
    assert_eq!(spot.open(&[sealed.as_slice(), b"x"].concat()), Err(OpenError::Altered));
}

#[test]
fn wrong_keys_fail_at_the_commitment_and_a_later_format_says_so() {
    let spot = Spot::all().next().unwrap();
    let mut sealed = spot.seal(b"dana", Size::Short).unwrap();
    let (subject, bucket) = spot.keys();
    let (wrong_subject, wrong_bucket) = (SubjectKey::from_bytes(&[3; 32]), BucketKey::from_bytes(&[3; 32]));
    for keys in [
        CellKeys { subject: &wrong_subject, bucket: &bucket },
        CellKeys { subject: &subject, bucket: &wrong_bucket },
    ] {
        assert_eq!(vault::open(&sealed, &spot.place(), keys).err(), Some(OpenError::Elsewhere));
    }
    sealed[0] = 2;
    assert_eq!(spot.open(&sealed), Err(OpenError::UnknownFormat(2)));
}

#[test]
fn lengths_are_hidden_in_steps() {
    let spot = Spot::all().next().unwrap();
    let len = |octets: usize, size| spot.seal(&vec![b'a'; octets], size).unwrap().len() - 38 - 16 - 24 - 16;
    assert_eq!([0, 1, 60].map(|n| len(n, Size::Short)), [64; 3]);
    assert_eq!([61, 124].map(|n| len(n, Size::Short)), [128; 2]);
    assert_eq!([1020, 1021, 2044].map(|n| len(n, Size::Short)), [1024, 2048, 2048]);
    assert_eq!([0, 500, 1020, 1021].map(|n| len(n, Size::Text)), [1024, 1024, 1024, 2048]);
}

#[test]
fn values_and_names_beyond_the_limits_are_refused() {
    let spot = Spot::all().next().unwrap();
    let most = vec![1; vault::limits::CELL_PLAIN_OCTETS_MAX];
    let sealed = spot.seal(&most, Size::Text).unwrap();
    assert_eq!(spot.open(&sealed).unwrap().len(), most.len());
    assert_eq!(spot.seal(&[most.as_slice(), b"x"].concat(), Size::Text), Err(SealError::TooLong));

    let (subject, bucket) = spot.keys();
    let keys = CellKeys { subject: &subject, bucket: &bucket };
    let long = "t".repeat(64);
    for place in [Place { table: &long, ..spot.place() }, Place { row: b"", ..spot.place() }] {
        let sealing = Sealing { place, owner: spot.owner(), size: Size::Short, keys };
        assert_eq!(vault::seal(b"", &sealing, &mut Seeded(1)), Err(SealError::BadPlace));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_sealed_opens_and_shows_nothing(value in proptest::collection::vec(any::<u8>(), 0..3000), spot in 0..128_usize) {
        let spot = Spot::all().nth(spot).unwrap();
        let sealed = spot.seal(&value, Size::Text).unwrap();
        prop_assert!(value.len() < 8 || !sealed.windows(8).any(|window| window == &value[..8]));
        prop_assert_eq!(spot.open(&sealed).unwrap(), value);
    }

    #[test]
    fn noise_never_opens(noise in proptest::collection::vec(any::<u8>(), 0..400)) {
        let spot = Spot::all().next().unwrap();
        prop_assert!(spot.open(&noise).is_err());
        let _ = vault::owner_of(&noise);
    }
}
