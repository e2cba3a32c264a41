//! What else a process has around it: a clock that only the world moves, and key files in memory.

use app::port::Clock;
use jiff::Timestamp;
use std::io;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use vault::KeyFile;

/// The world's time, as the node at work sees it.
#[derive(Debug, Clone, Default)]
pub(crate) struct WorldClock {
    now_us: Arc<AtomicI64>,
    skew_us: Arc<AtomicI64>,
}

impl WorldClock {
    pub(crate) fn set_us(&self, now_us: i64) {
        self.now_us.store(now_us, Ordering::Relaxed);
    }

    pub(crate) fn now_us(&self) -> i64 {
        self.now_us.load(Ordering::Relaxed)
    }

    /// The clock of the node at work is wrong by this.
    pub(crate) fn skew_us(&self, skew_us: i64) {
        self.skew_us.store(skew_us, Ordering::Relaxed);
    }

    /// What the node at work takes for now.
    pub(crate) fn seen_us(&self) -> i64 {
        self.now_us().saturating_add(self.skew_us.load(Ordering::Relaxed))
    }
}

impl Clock for WorldClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.seen_us()).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// A key file that outlives the process that writes it.
#[derive(Debug, Clone, Default)]
pub(crate) struct MemoryKeyFile(Arc<Mutex<Vec<u8>>>);

impl MemoryKeyFile {
    fn content(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A file of its own with the same content.
    pub(crate) fn fork(&self) -> Self {
        Self(Arc::new(Mutex::new(self.content().clone())))
    }
}

impl KeyFile for MemoryKeyFile {
    fn read_all(&mut self) -> io::Result<Vec<u8>> {
        Ok(self.content().clone())
    }

    fn write_at(&mut self, offset_octets: u64, octets: &[u8]) -> io::Result<()> {
        let mut content = self.content();
        let start = usize::try_from(offset_octets).map_err(io::Error::other)?;
        let end = start.saturating_add(octets.len());
        if content.len() < end {
            content.resize(end, 0);
        }
        if let Some(place) = content.get_mut(start..end) {
            place.copy_from_slice(octets);
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}
