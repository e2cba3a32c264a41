use crate::database::Database;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// A PostgreSQL server of one's own.
///
/// A shell holds it on a leash: it starts the server, waits until the pipe from this process closes, which happens
/// however this process ends, then stops the server and removes its folder.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    databases: AtomicU64,
    shell: Child,
}

/// Whether the server flushes to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flush {
    /// As in life; for figures.
    Real,
    /// Not at all: nobody pulls the plug in a test, and it is faster.
    Skipped,
}

const LEASH: &str = r#"
"$1/pg_ctl" -D "$2/data" -l "$2/log" -w -t 60 -o "$3" start >/dev/null || { cat "$2/log" >&2; exit 1; }
echo ready
cat >/dev/null
"$1/pg_ctl" -D "$2/data" -m immediate -w stop >/dev/null 2>&1
cd /
rm -rf "$2"
"#;

impl Cluster {
    /// The server of this process, started by the first who asks; `None` where PostgreSQL is not installed.
    ///
    /// # Panics
    /// When it is installed but does not start, or is not installed and the environment requires it.
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
        SHARED.get_or_init(|| Self::start(Flush::Skipped)).as_ref()
    }

    /// Starts a server.
    ///
    /// # Panics
    /// As [`Cluster::shared`].
    #[must_use]
    pub fn start(flush: Flush) -> Option<Self> {
        let Some(programs) = programs() else {
            let is_required = std::env::var("INGRAM_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
            assert!(!is_required, "PostgreSQL 15 or later is required here: install the package postgresql");
            return None;
        };
        let folder = tempfile::Builder::new()
            .prefix("ingram-pg-")
            .tempdir_in(short_folder())
            .expect("a folder")
            .keep();
        let owner = owner(&folder);
        if let Some((user, group)) = owner {
            chown(&folder, Some(user), Some(group)).expect("the folder changes hands");
        }
        initialise(&programs, &folder, owner);
        let shell = start_on_leash(&programs, &folder, owner, flush);
        let cluster = Self { folder, databases: AtomicU64::new(0), shell };
        std::thread::scope(|scope| {
            // On a thread of its own, since the caller may be inside a runtime.
            scope.spawn(|| super::runtime().block_on(cluster.make_template())).join().expect("a template");
        });
        Some(cluster)
    }

    /// Makes a fresh database with the schema in it; gives its place.
    pub async fn database(&self) -> String {
        let name = format!("scratch_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.create(&name, "ingram_template").await;
        self.place(&name)
    }

    async fn make_template(&self) {
        self.create("ingram_template", "template0").await;
        let template = Database::open(&self.place("ingram_template")).await.expect("the schema applies");
        template.close().await;
    }

    async fn create(&self, name: &str, template: &str) {
        let mut on = PgConnection::connect(&self.place("postgres")).await.expect("the server answers");
        let text = format!("CREATE DATABASE {name} TEMPLATE {template}");
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut on).await.expect("a database");
        on.close().await.ok();
    }

    fn place(&self, database: &str) -> String {
        format!("postgres:///{database}?user=ingram&host={}", self.folder.display())
    }
}

fn initialise(programs: &Path, folder: &Path, owner: Option<(u32, u32)>) {
    let mut initdb = Command::new(programs.join("initdb"));
    initdb.arg("-D").arg(folder.join("data")).args(["-U", "ingram", "-A", "trust", "-E", "UTF8"]);
    initdb.args(["--no-locale", "--no-sync", "--no-instructions"]).current_dir(folder);
    let done = as_user(&mut initdb, owner).output().expect("initdb starts");
    assert!(done.status.success(), "initdb failed: {}", String::from_utf8_lossy(&done.stderr));
}

fn start_on_leash(programs: &Path, folder: &Path, owner: Option<(u32, u32)>, flush: Flush) -> Child {
    let fsync = match flush {
        Flush::Real => "on",
        Flush::Skipped => "off",
    };
    let settings = format!(
        "-k '{}' -c listen_addresses= -c fsync={fsync} -c full_page_writes={fsync} -c max_connections=400 \
         -c shared_buffers=64MB -c max_wal_size=2GB -c deadlock_timeout=50ms",
        folder.display()
    );
    let mut shell = Command::new("sh");
    shell.args(["-c", LEASH, "sh"]).arg(programs).arg(folder).arg(settings).current_dir(folder);
    // A group of its own: an interrupt from the terminal must not take the shell before it has tidied up.
    shell.process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut shell = as_user(&mut shell, owner).spawn().expect("a shell starts");
    let mut line = String::new();
    BufReader::new(shell.stdout.take().expect("its output")).read_line(&mut line).expect("its answer");
    assert!(line == "ready\n", "PostgreSQL did not start; its log is above");
    shell
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // What is static is never dropped: there the end of the process closes the pipe.
        drop(self.shell.stdin.take());
        self.shell.wait().ok();
    }
}

fn as_user(command: &mut Command, owner: Option<(u32, u32)>) -> &mut Command {
    match owner {
        Some((user, group)) => command.uid(user).gid(group),
        None => command,
    }
}

/// Whom the server runs as, where this is root: PostgreSQL refuses to run as root.
fn owner(folder: &Path) -> Option<(u32, u32)> {
    let is_root = fs::metadata(folder).is_ok_and(|folder| folder.uid() == 0);
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let ids_of = |wanted: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(wanted))?;
        let mut fields = line.split(':').skip(2).map(|field| field.parse::<u32>().ok());
        Some((fields.next()??, fields.next()??))
    };
    is_root.then(|| ids_of("postgres").or_else(|| ids_of("nobody")).unwrap_or((65_534, 65_534)))
}

/// The newest release of Debian's folders, else what the search path has.
fn programs() -> Option<PathBuf> {
    let releases = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = releases
        .filter_map(|entry| {
            Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path().join("bin")))
        })
        .filter(|(release, programs)| *release >= 15 && programs.join("initdb").exists())
        .max();
    let path = std::env::var_os("PATH").unwrap_or_default();
    newest
        .map(|(_, programs)| programs)
        .or_else(|| std::env::split_paths(&path).find(|folder| is_programs(folder)))
}

fn is_programs(folder: &Path) -> bool {
    ["initdb", "pg_ctl", "postgres"].iter().all(|program| folder.join(program).exists())
}

/// The path of a unix socket has at most 107 octets (unix(7)).
fn short_folder() -> PathBuf {
    let usual = std::env::temp_dir();
    if usual.as_os_str().len() <= 60 { usual } else { PathBuf::from("/tmp") }
}
