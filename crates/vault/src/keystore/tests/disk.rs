//! Two files in memory on a disk that can lose power: at a chosen operation it stops, and of what was not synced
//! each sector is kept or lost by a seed.

use crate::{Entropy, Files, KeyFile};
use sha2::{Digest, Sha256};
use std::io;
use std::sync::{Arc, Mutex};

const SECTOR_OCTETS: usize = 512;

/// Seeded octets, good enough to tell keys apart.
pub(super) struct Seeded {
    seed: u64,
    drawn: u64,
}

impl Seeded {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed, drawn: 0 }
    }

    fn coin(&mut self) -> bool {
        let mut octet = [0];
        self.fill(&mut octet);
        octet[0] & 1 == 1
    }
}

impl Entropy for Seeded {
    fn fill(&mut self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            self.drawn += 1;
            let block = Sha256::digest([self.seed.to_be_bytes(), self.drawn.to_be_bytes()].concat());
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

#[derive(Default)]
struct Content {
    durable: Vec<u8>,
    pending: Vec<(usize, Vec<u8>)>,
}

#[derive(Default)]
struct State {
    files: [Content; 2],
    operations: u32,
    stops_at: Option<u32>,
}

/// The disk; its files are views of it.
#[derive(Clone, Default)]
pub(super) struct Disk(Arc<Mutex<State>>);

/// One of its files.
pub(super) struct View {
    disk: Disk,
    file: usize,
}

impl Disk {
    pub(super) fn files(&self) -> Files<View> {
        let view = |file| View { disk: self.clone(), file };
        Files { slots: view(0), epoch: view(1) }
    }

    /// Lets the power fail at the given operation (write or sync) from now on.
    pub(super) fn stop_after(&self, operations: u32) {
        let mut state = self.0.lock().unwrap();
        state.stops_at = Some(state.operations + operations);
    }

    pub(super) fn has_stopped(&self) -> bool {
        let state = self.0.lock().unwrap();
        state.stops_at.is_some_and(|at| state.operations > at)
    }

    /// How many operations there were.
    pub(super) fn operations(&self) -> u32 {
        self.0.lock().unwrap().operations
    }

    /// The power comes back: unsynced sectors are there or not.
    pub(super) fn restart(&self, seed: u64) {
        let mut coins = Seeded::new(seed);
        let mut state = self.0.lock().unwrap();
        state.stops_at = None;
        for file in &mut state.files {
            for (offset, octets) in std::mem::take(&mut file.pending) {
                for (at, octet) in sectors(offset, &octets) {
                    if coins.coin() {
                        put(&mut file.durable, at, octet);
                    }
                }
            }
        }
    }

    /// A copy of a file as a reader sees it: a backup.
    pub(super) fn copy(&self, file: usize) -> Vec<u8> {
        let state = self.0.lock().unwrap();
        let mut octets = state.files[file].durable.clone();
        state.files[file].pending.iter().for_each(|(at, part)| put(&mut octets, *at, part));
        octets
    }

    /// A disk that holds these files.
    pub(super) fn holding(slots: Vec<u8>, epoch: Vec<u8>) -> Self {
        let disk = Self::default();
        disk.0.lock().unwrap().files = [slots, epoch].map(|durable| Content { durable, pending: Vec::new() });
        disk
    }

    fn step(&self, change: impl FnOnce(&mut State)) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        let stops = state.stops_at.is_some_and(|at| state.operations >= at);
        if state.stops_at.is_some_and(|at| state.operations > at) {
            return Err(io::Error::other("the power is off"));
        }
        state.operations += 1;
        change(&mut state);
        if stops { Err(io::Error::other("the power goes off")) } else { Ok(()) }
    }
}

impl KeyFile for View {
    fn read_all(&mut self) -> io::Result<Vec<u8>> {
        Ok(self.disk.copy(self.file))
    }

    fn write_at(&mut self, offset_octets: u64, octets: &[u8]) -> io::Result<()> {
        self.disk.step(|state| state.files[self.file].pending.push((offset_octets as usize, octets.to_vec())))
    }

    fn sync(&mut self) -> io::Result<()> {
        let Disk(state) = &self.disk;
        let stops = {
            let state = state.lock().unwrap();
            state.stops_at.is_some_and(|at| state.operations >= at)
        };
        self.disk.step(|state| {
            if !stops {
                let file = &mut state.files[self.file];
                for (at, octets) in std::mem::take(&mut file.pending) {
                    put(&mut file.durable, at, &octets);
                }
            }
        })
    }
}

/// A write cut at the borders of the disk's sectors.
fn sectors(offset: usize, octets: &[u8]) -> Vec<(usize, &[u8])> {
    let first = (SECTOR_OCTETS - offset % SECTOR_OCTETS).min(octets.len());
    let (head, tail) = octets.split_at(first);
    let rest = tail.chunks(SECTOR_OCTETS).enumerate();
    std::iter::once((offset, head))
        .chain(rest.map(|(n, part)| (offset + first + n * SECTOR_OCTETS, part)))
        .collect()
}

fn put(file: &mut Vec<u8>, at: usize, octets: &[u8]) {
    let end = at + octets.len();
    if file.len() < end {
        file.resize(end, 0);
    }
    file[at..end].copy_from_slice(octets);
}
