//! The keystore's files on a real disk.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::os::unix::fs::PermissionsExt;
use store::{DiskKeyFile, KeyFileError};
use vault::KeyFile;

#[test]
fn what_is_written_is_there_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys/slots");
    let mut file = DiskKeyFile::open(&path, None).unwrap();
    assert!(file.read_all().unwrap().is_empty());
    file.write_at(128, &[7; 128]).unwrap();
    file.write_at(0, &[1; 128]).unwrap();
    file.write_at(128, &[2; 64]).unwrap();
    file.sync().unwrap();
    drop(file);

    let mut file = DiskKeyFile::open(&path, None).unwrap();
    assert_eq!(file.read_all().unwrap(), [vec![1; 128], vec![2; 64], vec![7; 64]].concat());
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
}

#[test]
fn a_key_file_belongs_to_one_holder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slots");
    let first = DiskKeyFile::open(&path, None).unwrap();
    let refused = DiskKeyFile::open(&path, None).unwrap_err();
    assert!(matches!(&refused, KeyFileError::InUse(which) if *which == path));
    assert!(refused.to_string().contains("stop it first"));
    drop(first);
    DiskKeyFile::open(&path, None).unwrap();
}

#[test]
fn the_mirror_follows_and_catches_up() {
    let folder = tempfile::tempdir().unwrap();
    let (main, mirror) = (folder.path().join("slots"), folder.path().join("other/slots"));
    let mut file = DiskKeyFile::open(&main, Some(&mirror)).unwrap();
    file.write_at(0, &[1; 9000]).unwrap();
    file.sync().unwrap();
    drop(file);
    assert_eq!(std::fs::read(&main).unwrap(), std::fs::read(&mirror).unwrap());

    // A crash between the two writes: the mirror is behind, and too long.
    std::fs::write(&mirror, [vec![1; 5000], vec![9; 9000]].concat()).unwrap();
    let mut file = DiskKeyFile::open(&main, Some(&mirror)).unwrap();
    assert_eq!(
        std::fs::read(&mirror).unwrap().len(),
        14_000,
        "nothing is overwritten before the first write"
    );
    file.write_at(128, &[3; 128]).unwrap();
    file.sync().unwrap();
    assert_eq!(std::fs::read(&main).unwrap(), std::fs::read(&mirror).unwrap());
}

#[test]
fn a_mirror_without_its_file_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let (main, mirror) = (folder.path().join("slots"), folder.path().join("mirror"));
    std::fs::write(&mirror, [1; 128]).unwrap();
    let refused = DiskKeyFile::open(&main, Some(&mirror)).unwrap_err();
    assert!(matches!(refused, KeyFileError::OnlyMirror { .. }));
    assert_eq!(std::fs::read(&mirror).unwrap(), [1; 128]);
}
