use std::io;

/// One file of the keystore, as the store room implements it with real files (mode 0600, on a file system that
/// overwrites in place) and tests with memory.
///
/// What the keystore relies on: a write of up to 128 octets that does not cross a multiple of 128 is either wholly
/// there after a crash or not at all (disks write whole sectors of 512); writes since the last [`KeyFile::sync`] may
/// be lost or kept in any combination; after a sync they are all kept.
pub trait KeyFile: Send + Sync {
    /// The whole content; empty when the file does not exist yet.
    ///
    /// # Errors
    /// What the file system says.
    fn read_all(&mut self) -> io::Result<Vec<u8>>;

    /// Overwrites in place, extending the file where needed; never by way of a copy.
    ///
    /// # Errors
    /// What the file system says.
    fn write_at(&mut self, offset_octets: u64, octets: &[u8]) -> io::Result<()>;

    /// Returns once all writes are durable.
    ///
    /// # Errors
    /// What the file system says.
    fn sync(&mut self) -> io::Result<()>;
}

/// The two files of a keystore. They never share a backup with the database; the epoch file is in no backup at all.
pub struct Files<F> {
    /// The slots: all keys, wrapped under the epoch key.
    pub slots: F,
    /// The epoch key, wrapped under the root key.
    pub epoch: F,
}

/// Which of the two files a step concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Slots,
    Epoch,
}

/// One step of a plan of writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Write { file: Which, offset_octets: u64, octets: Vec<u8> },
    Sync(Which),
}

/// The files, and whether an error has made what is on them uncertain. After a failed write or sync nothing more is
/// written: only reading everything anew tells what is there.
pub(super) struct Disk<F> {
    files: Files<F>,
    uncertain: bool,
}

impl<F: KeyFile> Disk<F> {
    pub(super) fn new(files: Files<F>) -> Self {
        Self { files, uncertain: false }
    }

    pub(super) fn is_uncertain(&self) -> bool {
        self.uncertain
    }

    /// Stops all further writes: what was read back is not what should be there.
    pub(super) fn distrust(&mut self) {
        self.uncertain = true;
    }

    pub(super) fn read(&mut self, which: Which) -> io::Result<Vec<u8>> {
        self.file(which).read_all()
    }

    pub(super) fn perform(&mut self, step: &Step) -> io::Result<()> {
        let outcome = match step {
            Step::Write { file, offset_octets, octets } => self.file(*file).write_at(*offset_octets, octets),
            Step::Sync(which) => self.file(*which).sync(),
        };
        self.uncertain |= outcome.is_err();
        outcome
    }

    fn file(&mut self, which: Which) -> &mut F {
        match which {
            Which::Slots => &mut self.files.slots,
            Which::Epoch => &mut self.files.epoch,
        }
    }
}
