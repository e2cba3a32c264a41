//! The keystore's files on a real disk.

use crate::private;
use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use vault::KeyFile;

/// How much is compared and copied at once when a mirror is brought up to date: a page of the disk.
const CHUNK_OCTETS: usize = 4096;

/// A key file that overwrites in place and belongs to one process at a time, with a copy on a second disk if wanted.
///
/// It is readable by this user only. What is written goes to the mirror as well; a mirror that a crash left behind is
/// brought up to date before the first write, and not at opening: only then has the keystore found the file to be sound,
/// and a mirror is never overwritten with something that is not.
///
/// The promises of [`KeyFile`] hold on file systems that overwrite in place (ext4, XFS), not on those that copy on write
/// (btrfs, ZFS) or below snapshots: there an erased key may stay until its block is used again.
#[derive(Debug)]
pub struct DiskKeyFile {
    main: File,
    mirror: Option<Mirror>,
}

#[derive(Debug)]
struct Mirror {
    file: File,
    is_current: bool,
}

/// A key file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// Another process has it.
    #[error("{0} is in use by another process: stop it first, two must never write keys at once")]
    InUse(PathBuf),
    /// The file system says no.
    #[error("the key file {path} cannot be used: see that its folder exists and belongs to this user")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is empty or gone, but its mirror is not.
    #[error("the key file {main} is gone but its mirror {mirror} is there: copy the mirror to its place")]
    OnlyMirror {
        /// The file.
        main: PathBuf,
        /// Its mirror.
        mirror: PathBuf,
    },
}

impl DiskKeyFile {
    /// Opens or makes the file, and its mirror if there is to be one, and locks both until dropped.
    ///
    /// # Errors
    /// [`KeyFileError`] says what to do.
    pub fn open(main: &Path, mirror: Option<&Path>) -> Result<Self, KeyFileError> {
        let file = open_locked(main)?;
        let mirror = match mirror {
            Some(path) => {
                let copy = open_locked(path)?;
                if is_empty(&file, main)? && !is_empty(&copy, path)? {
                    return Err(KeyFileError::OnlyMirror { main: main.to_owned(), mirror: path.to_owned() });
                }
                Some(Mirror { file: copy, is_current: false })
            }
            None => None,
        };
        Ok(Self { main: file, mirror })
    }
}

impl KeyFile for DiskKeyFile {
    fn read_all(&mut self) -> io::Result<Vec<u8>> {
        read_whole(&mut self.main)
    }

    fn write_at(&mut self, offset_octets: u64, octets: &[u8]) -> io::Result<()> {
        if let Some(mirror) = &mut self.mirror {
            mirror.catch_up(&mut self.main)?;
            self.main.write_all_at(octets, offset_octets)?;
            return mirror.file.write_all_at(octets, offset_octets);
        }
        self.main.write_all_at(octets, offset_octets)
    }

    fn sync(&mut self) -> io::Result<()> {
        // fdatasync(2): the data, and the length where it changed.
        self.main.sync_data()?;
        self.mirror.as_ref().map_or(Ok(()), |mirror| mirror.file.sync_data())
    }
}

impl Mirror {
    fn catch_up(&mut self, main: &mut File) -> io::Result<()> {
        if self.is_current {
            return Ok(());
        }
        let (wanted, found) = (read_whole(main)?, read_whole(&mut self.file)?);
        let mut offset_octets = 0;
        for (n, chunk) in wanted.chunks(CHUNK_OCTETS).enumerate() {
            if found.chunks(CHUNK_OCTETS).nth(n) != Some(chunk) {
                self.file.write_all_at(chunk, offset_octets)?;
            }
            offset_octets += u64::try_from(chunk.len()).map_err(io::Error::other)?;
        }
        self.file.set_len(offset_octets)?;
        self.file.sync_data()?;
        self.is_current = true;
        Ok(())
    }
}

fn open_locked(path: &Path) -> Result<File, KeyFileError> {
    let failed = |source| KeyFileError::File { path: path.to_owned(), source };
    let file = private::open(path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(KeyFileError::InUse(path.to_owned())),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}

fn is_empty(file: &File, path: &Path) -> Result<bool, KeyFileError> {
    let length = file.metadata().map_err(|source| KeyFileError::File { path: path.to_owned(), source })?;
    Ok(length.len() == 0)
}

fn read_whole(file: &mut File) -> io::Result<Vec<u8>> {
    let mut octets = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut octets)?;
    Ok(octets)
}
