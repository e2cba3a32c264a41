//! The keys on disk: the root key's file, the keystore's two files, and the machine's entropy.

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use store::DiskKeyFile;
use vault::{Entropy, Files, KeyFile, Keystore, KeystoreError, RootKey};
use zeroize::Zeroizing;

/// The operating system's random numbers.
pub(crate) struct MachineEntropy;

impl Entropy for MachineEntropy {
    fn fill(&mut self, out: &mut [u8]) {
        if getrandom::fill(out).is_err() {
            // A key made of zeros is worse than a stopped process, and there is nobody to return an error to.
            eprintln!(
                "ingram: the operating system gives no random numbers; stopping before a weak key is made"
            );
            std::process::abort();
        }
    }
}

/// Whether this process may make and destroy keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// It alone may: the server, and commands that change something.
    Owning,
    /// It only looks, also while a server runs.
    Looking,
}

/// A file of the keystore, owned or only looked at.
pub(crate) enum KeyFileOnDisk {
    Owned(DiskKeyFile),
    LookedAt(PathBuf),
}

impl KeyFile for KeyFileOnDisk {
    fn read_all(&mut self) -> io::Result<Vec<u8>> {
        match self {
            Self::Owned(file) => file.read_all(),
            Self::LookedAt(path) => std::fs::read(path),
        }
    }

    fn write_at(&mut self, offset: u64, octets: &[u8]) -> io::Result<()> {
        match self {
            Self::Owned(file) => file.write_at(offset, octets),
            Self::LookedAt(_) => Err(io::Error::other("this command only looks; it cannot change keys")),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        match self {
            Self::Owned(file) => file.sync(),
            Self::LookedAt(_) => Ok(()),
        }
    }
}

/// Opens the keystore in a folder; makes it where there is none, unless there is data already, whose keys would then be
/// lost for good.
pub(crate) fn open_keystore(
    folder: &Path,
    root: &RootKeyText,
    hold: Hold,
    data_is_there: bool,
) -> Result<Keystore<KeyFileOnDisk>> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    let file = |name: &str| -> Result<KeyFileOnDisk> {
        let path = folder.join(name);
        Ok(match hold {
            Hold::Owning => KeyFileOnDisk::Owned(DiskKeyFile::open(&path, None)?),
            Hold::Looking => KeyFileOnDisk::LookedAt(path),
        })
    };
    let files =
        || -> Result<Files<KeyFileOnDisk>> { Ok(Files { slots: file("slots")?, epoch: file("epoch")? }) };
    let entropy = &mut MachineEntropy;
    let opened = match hold {
        Hold::Owning => Keystore::open(root.key()?, files()?, entropy),
        Hold::Looking => Keystore::look(root.key()?, files()?),
    };
    match opened {
        Err(KeystoreError::Missing) if data_is_there => bail!(
            "the keys in {} are missing, but there is data that they open; restore your copy of that folder. Nothing was \
             changed",
            folder.display()
        ),
        Err(_) if hold == Hold::Looking && !folder.join("slots").exists() => {
            bail!("nothing is here yet; `ingram host add` enrols the first host")
        }
        Err(KeystoreError::Missing) if hold == Hold::Owning => {
            Ok(Keystore::create(root.key()?, files()?, entropy).context("cannot make the keystore")?)
        }
        opened => opened.with_context(|| format!("the keystore in {} does not open", folder.display())),
    }
}

/// The root key as its file holds it.
pub(crate) struct RootKeyText(Zeroizing<[u8; 32]>);

impl RootKeyText {
    fn key(&self) -> Result<RootKey> {
        Ok(RootKey::from_bytes(&self.0))
    }
}

/// Writes a fresh root key, readable by this user alone; never overwrites one.
pub(crate) fn write_root_key(path: &Path) -> Result<()> {
    let mut octets = Zeroizing::new([0; 32]);
    MachineEntropy.fill(octets.as_mut());
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    let mut file = options.open(path).with_context(|| format!("cannot write {}", path.display()))?;
    let text = Zeroizing::new(STANDARD.encode(octets.as_slice()));
    writeln!(file, "{}", *text)?;
    file.sync_all().with_context(|| format!("cannot write {}", path.display()))
}

/// Reads the root key; refuses a file that others can read.
pub(crate) fn read_root_key(path: &Path) -> Result<RootKeyText> {
    let lost = || {
        format!("cannot read the root key {}; `ingram init` makes one, or restore your copy", path.display())
    };
    let text = Zeroizing::new(std::fs::read_to_string(path).with_context(lost)?);
    let mode = std::fs::metadata(path)?.permissions().mode();
    ensure!(mode & 0o077 == 0, "others can read {}; run: chmod 600 {}", path.display(), path.display());
    let octets = Zeroizing::new(STANDARD.decode(text.trim()).unwrap_or_default());
    let octets: [u8; 32] = octets.as_slice().try_into().with_context(|| {
        format!("{} is no root key: it holds 32 octets in base64; restore your copy", path.display())
    })?;
    Ok(RootKeyText(Zeroizing::new(octets)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_key_is_private_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        write_root_key(&path).unwrap();
        assert!(write_root_key(&path).is_err());
        read_root_key(&path).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        let error = read_root_key(&path).err().unwrap().to_string();
        assert!(error.contains("chmod 600"), "{error}");
    }

    #[test]
    fn who_only_looks_cannot_make_a_keystore() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        write_root_key(&path).unwrap();
        let root = read_root_key(&path).unwrap();
        let keys = folder.path().join("keys");
        assert!(open_keystore(&keys, &root, Hold::Looking, false).is_err());
        drop(open_keystore(&keys, &root, Hold::Owning, false).unwrap());
        open_keystore(&keys, &root, Hold::Looking, false).unwrap();
    }

    #[test]
    fn lost_keys_are_not_replaced_by_new_ones() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        write_root_key(&path).unwrap();
        let root = read_root_key(&path).unwrap();
        let error = open_keystore(&folder.path().join("keys"), &root, Hold::Owning, true).err().unwrap();
        assert!(error.to_string().contains("restore your copy"), "{error}");
    }
}
