//! What was acknowledged is there, whatever happens to the process; and a disk that fails is not written to again.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod rows;

use app::port::{Store, StoreError};
use rows::*;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use store::testing::{Scratch, cell, on_sqlite};
use store::{Database, on_both_engines};

/// Where the child finds its database.
const PLACE: &str = "INGRAM_TEST_PLACE";

/// This test program again, to run one test that is otherwise ignored.
fn child(place: &str, test: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--ignored", "--nocapture", "--test-threads=1"]).env(PLACE, place);
    command.stdout(Stdio::piped());
    command
}

/// The numbers that a child says it has durably kept, as they come.
fn acknowledged(child: &mut Child) -> impl Iterator<Item = u32> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.map_while(Result::ok).filter_map(|line| {
        assert!(!line.starts_with("failed"), "{line}");
        line.strip_prefix("kept ")?.parse().ok()
    })
}

fn in_child(story: impl AsyncFnOnce(Database)) {
    let place = std::env::var(PLACE).expect("only run as a child");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async { story(Database::open(&place).await.unwrap()).await });
}

/// One write a line, past the capture: what the parent reads was acknowledged.
fn say(line: &str) {
    std::io::stdout().write_all(line.as_bytes()).unwrap();
}

#[test]
#[ignore = "run by another test as the process that is killed"]
fn child_keeps_without_end() {
    in_child(async |database| {
        let next = Arc::new(AtomicU32::new(0));
        let writers = (0..8).map(|_| {
            let (database, next) = (database.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    match database.keep(mail(n, GUEST)).await {
                        Ok(_) => say(&format!("kept {n}\n")),
                        Err(error) => say(&format!("failed: {error:?}\n")),
                    }
                }
            })
        });
        let writers = writers.collect::<Vec<tokio::task::JoinHandle<()>>>();
        for writer in writers {
            writer.await.unwrap();
        }
    });
}

async fn kill_after(scratch: &Scratch, acknowledgements: usize) {
    let mut child = child(&scratch.place, "child_keeps_without_end").spawn().unwrap();
    let mut kept = acknowledged(&mut child);
    let mut all = kept.by_ref().take(acknowledgements).collect::<Vec<_>>();
    child.kill().unwrap();
    child.wait().unwrap();
    // What was said before the end is in the pipe.
    all.extend(kept);
    assert!(all.len() >= acknowledgements);

    let database = Database::open(&scratch.place).await.unwrap();
    let jobs = database.claim_jobs(i64::MAX - 1, i64::MAX, 1000).await.unwrap();
    for n in all {
        assert!(database.message(ORG, key(n)).await.unwrap().is_some(), "mail {n} was acknowledged");
        assert!(jobs.len() == 1000 || jobs.iter().any(|job| job.item == key(n)), "mail {n} has its job");
    }
    database.close().await;
}

on_both_engines! {
    async fn a_killed_process_loses_nothing_acknowledged_soon(scratch) {
        kill_after(scratch, 1).await;
    }

    async fn a_killed_process_loses_nothing_acknowledged_later(scratch) {
        kill_after(scratch, 333).await;
    }
}

#[test]
#[ignore = "run by another test as the process whose disk fails"]
fn child_meets_a_failing_disk() {
    in_child(async |database| {
        let mut failed_at = None;
        for n in 0..100_000 {
            match database.keep(big_mail(n)).await {
                Ok(_) => say(&format!("kept {n}\n")),
                Err(error) => {
                    assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
                    failed_at = Some(n);
                    break;
                }
            }
        }
        let n = failed_at.expect("the disk fails within the limit");
        // It says so, and goes on refusing even where there would be room.
        let patience = std::time::Duration::from_secs(20);
        tokio::time::timeout(patience, database.wait_refusing()).await.expect("it says that it refuses");
        let refused = database.keep(mail(n, GUEST)).await.unwrap_err();
        let cause = std::error::Error::source(&refused).unwrap().to_string();
        assert!(cause.contains("restart"), "{cause}");
        // Reading still works.
        assert!(database.message(ORG, key(0)).await.unwrap().is_some());
        say("refused\n");
    });
}

fn big_mail(n: u32) -> app::port::NewMessage {
    let mut mail = mail(n, GUEST);
    mail.message.content = cell(&[0xd0; 8192]);
    mail
}

#[test]
fn a_disk_that_fails_is_not_written_to_again_and_nothing_acknowledged_is_lost() {
    on_sqlite(async |scratch| {
        let program = child(&scratch.place, "child_meets_a_failing_disk");
        // No file may grow past 1 MiB: the write fails as on a broken disk (setrlimit(2), RLIMIT_FSIZE, EFBIG).
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; ulimit -f 2048; exec \"$@\"", "sh"]).arg(program.get_program());
        shell.args(program.get_args()).env(PLACE, &scratch.place);
        let done = shell.output().unwrap();
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "{said}{}", String::from_utf8_lossy(&done.stderr));
        assert!(said.contains("refused\n"), "{said}");

        let kept = said.lines().filter_map(|line| line.strip_prefix("kept ")?.parse::<u32>().ok());
        let database = Database::open(&scratch.place).await.unwrap();
        let mut count = 0;
        for n in kept {
            assert!(database.message(ORG, key(n)).await.unwrap().is_some(), "mail {n} was acknowledged");
            count += 1;
        }
        assert!(count > 10, "{count}");
        database.close().await;
    });
}

#[test]
#[ignore = "run by another test as the process whose disk is full"]
fn child_meets_a_full_disk() {
    in_child(async |database| {
        let folder = std::env::var(PLACE).unwrap().replace("sqlite:", "").replace("/ingram.db", "");
        let ballast = std::path::Path::new(&folder).join("ballast");
        std::fs::write(&ballast, vec![1; 1 << 20]).unwrap();
        let mut kept = 0;
        while let Ok(new) = database.keep(big_mail(kept)).await {
            assert_eq!(new, app::port::Kept::New);
            kept += 1;
        }
        assert!(matches!(database.keep(big_mail(kept)).await, Err(StoreError::Unavailable(_))));
        let counts = "SELECT (SELECT count(*) FROM message) - (SELECT count(*) FROM job)";
        let rows = store::testing::ask(&database, counts).await;
        assert_eq!(rows, [["0"]], "nothing is half there");

        std::fs::remove_file(&ballast).unwrap();
        database.keep(big_mail(kept)).await.expect("there is room again");
        for n in 0..=kept {
            assert!(database.message(ORG, key(n)).await.unwrap().is_some(), "mail {n} was acknowledged");
        }
        say(&format!("recovered after {kept}\n"));
    });
}

#[test]
fn a_full_disk_is_said_and_survived() {
    let folder = tempfile::tempdir().unwrap();
    let program = child(&format!("sqlite:{}/ingram.db", folder.path().display()), "child_meets_a_full_disk");
    let mut unshare = Command::new("unshare");
    unshare.args(["--map-root-user", "--mount", "sh", "-c"]);
    unshare.args(["mount -t tmpfs -o size=4m none \"$1\" || exit 77; shift; exec \"$@\"", "sh"]);
    unshare.arg(folder.path()).arg(program.get_program()).args(program.get_args());
    unshare.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let done = unshare.output();
    // A small disk of one's own takes a user namespace, which some machines forbid.
    if done.as_ref().map_or(true, |done| done.status.code() == Some(77) || done.stdout.is_empty()) {
        writeln!(
            std::io::stderr(),
            "SKIPPED, no small disk can be made here: a_full_disk_is_said_and_survived"
        )
        .ok();
        return;
    }
    let done = done.unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(said.contains("recovered after"), "{said}{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn writes_that_wait_together_are_flushed_together() {
    on_sqlite(async |scratch| {
        let database = &scratch.database;
        database.keep(mail(1000, GUEST)).await.unwrap();
        let before = database.flushes().unwrap();
        let writers = (0..200).map(|n| {
            let database = database.clone();
            tokio::spawn(async move { database.keep(mail(n, GUEST)).await.unwrap() })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        let after = database.flushes().unwrap();
        assert_eq!(after.writes - before.writes, 200);
        let flushes = after.transactions - before.transactions;
        assert!(flushes <= 50, "{flushes} flushes for 200 writes");
    });
}

on_both_engines! {
    async fn a_caller_who_goes_away_does_not_leave_half_a_write(scratch) {
        for n in 0..20 {
            let database = scratch.database.clone();
            let caller = tokio::spawn(async move { database.keep(mail(n, GUEST)).await });
            tokio::task::yield_now().await;
            caller.abort();
        }
        // A write after them is answered after them.
        scratch.database.keep(mail(99, GUEST)).await.unwrap();
        let text = "SELECT (SELECT count(*) FROM message) - (SELECT count(*) FROM job WHERE kind = 'read')";
        assert_eq!(scratch.ask(text).await, [["0"]]);
    }

    async fn after_closing_every_call_says_so(scratch) {
        let other = scratch.database.clone();
        scratch.database.clone().close().await;
        assert!(matches!(other.keep(mail(1, GUEST)).await, Err(StoreError::Unavailable(_))));
        assert!(matches!(other.next_due_us().await, Err(StoreError::Unavailable(_))));
    }
}
