//! What sealing, opening, indexing and rotating cost on this machine. Run with `--release`.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::time::{Duration, Instant};
use vault::{
    Bucket, CellKeys, ControllerId, Entropy, Files, KeyFile, KeyRing, Keystore, Label, Owner, Place, RootKey,
    Sealing, Size, SubjectUid,
};

const SUBJECTS: u32 = 100_000;
const ROUNDS: u32 = 20_000;
const ORG: ControllerId = ControllerId::from_bytes([1; 16]);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut entropy = Stream(1);
    let files = || Files { slots: Memory::default(), epoch: Memory::default() };
    let mut keys = Keystore::create(RootKey::from_bytes(&[9; 32]), files(), &mut entropy)?;
    let bucket = Bucket::for_expiry(Label::literal("guest_contact"), 180, 20_780);
    let subjects: Vec<_> = (0..SUBJECTS).map(uid).collect();
    let created = timed(|| keys.ensure_keys(ORG, &subjects, &[bucket], &mut entropy))?;
    println!("create {SUBJECTS} keys: {created:?}");
    let rotated = timed(|| keys.rotate_epoch(&mut entropy))?;
    println!("rotate {SUBJECTS} keys: {rotated:?}");

    for (octets, size) in [(20, Size::Short), (1_000, Size::Text), (16_000, Size::Text)] {
        let (sealed, opened) = cell_costs(&keys, bucket, &vec![b'a'; octets], size, &mut entropy)?;
        println!("cell of {octets} octets: seal {sealed:?}, open {opened:?}");
    }
    let index = keys.ensure_index_key(ORG, Label::literal("lookup"), &mut entropy)?;
    let indexed = timed(|| {
        for _ in 0..ROUNDS {
            std::hint::black_box(vault::blind_index(index, "dana@client.example"));
        }
        Ok::<(), vault::KeystoreError>(())
    })?;
    println!("blind index: {:?}", indexed / ROUNDS);
    Ok(())
}

fn cell_costs(
    keys: &Keystore<Memory>,
    bucket: Bucket,
    value: &[u8],
    size: Size,
    entropy: &mut Stream,
) -> Result<(Duration, Duration), Box<dyn std::error::Error>> {
    let place =
        Place { organisation: ORG, table: "person", column: "name", row: b"0123456789abcdef", version: 1 };
    let owner = |n| Owner { subject: uid(n % SUBJECTS), bucket };
    let found = |owner: &Owner| -> Result<CellKeys<'_>, vault::KeystoreError> {
        keys.cell_keys(ORG, owner).ok_or(vault::KeystoreError::Missing)
    };
    let mut sealed = Vec::new();
    let sealing = timed(|| {
        for n in 0..ROUNDS {
            let owner = owner(n);
            let sealing = Sealing { place, owner, size, keys: found(&owner)? };
            sealed.push(vault::seal(value, &sealing, entropy)?);
        }
        Ok::<(), Box<dyn std::error::Error>>(())
    })?;
    let opening = timed(|| {
        for cell in &sealed {
            let owner = vault::owner_of(cell)?;
            std::hint::black_box(vault::open(cell, &place, found(&owner)?)?);
        }
        Ok::<(), Box<dyn std::error::Error>>(())
    })?;
    Ok((sealing / ROUNDS, opening / ROUNDS))
}

fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<Duration, E> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn uid(n: u32) -> SubjectUid {
    SubjectUid::from_bytes((u128::from(n) + 1).to_be_bytes())
}

/// Not random: only as fast as randomness would be.
struct Stream(u64);

impl Entropy for Stream {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(8) {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            chunk.iter_mut().zip(self.0.to_be_bytes()).for_each(|(to, from)| *to = from);
        }
    }
}

/// A file without a disk, so that the disk's speed stays out of the figures.
#[derive(Default)]
struct Memory(Vec<u8>);

impl KeyFile for Memory {
    fn read_all(&mut self) -> std::io::Result<Vec<u8>> {
        Ok(self.0.clone())
    }

    fn write_at(&mut self, offset_octets: u64, octets: &[u8]) -> std::io::Result<()> {
        let at = usize::try_from(offset_octets).map_err(std::io::Error::other)?;
        self.0.resize(self.0.len().max(at + octets.len()), 0);
        self.0.iter_mut().skip(at).zip(octets).for_each(|(to, from)| *to = *from);
        Ok(())
    }

    fn sync(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
