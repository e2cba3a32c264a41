//! `ingram.toml`: one file, read once, with errors that name the line and the remedy.

mod check;
mod file;

pub(crate) use check::{Assistant, Config, Exit, Relay, Security};

use anyhow::{Context, Result};
use std::path::Path;

/// Reads and checks a configuration. Relative paths in it count from the file's own folder.
pub(crate) fn load(path: &Path) -> Result<Config> {
    let text = std::fs::read_to_string(path).with_context(|| {
        format!("cannot read {}; `ingram init` writes one, or name yours with --config FILE", path.display())
    })?;
    let folder = path.parent().unwrap_or(Path::new("."));
    parse(&text, folder).with_context(|| format!("{} cannot be used", path.display()))
}

fn parse(text: &str, folder: &Path) -> Result<Config> {
    let file: file::File =
        toml::from_str(text).map_err(|error| anyhow::anyhow!("{}", located(text, &error)))?;
    check::check(file, folder)
}

/// The parser's own message with the line it is about, and what the line says.
fn located(text: &str, error: &toml::de::Error) -> String {
    let Some(span) = error.span() else { return error.message().to_owned() };
    let before = text.get(..span.start).unwrap_or(text);
    let number = before.matches('\n').count() + 1;
    let line = text.lines().nth(number - 1).unwrap_or("");
    format!("line {number}: {}\n    {}", error.message(), line.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::init;

    fn error(text: &str) -> String {
        format!("{:#}", parse(text, Path::new(".")).err().unwrap())
    }

    #[test]
    fn what_init_writes_can_be_read() {
        let config =
            parse(&init::template("mail.acme.example", "amy@acme.example", "Amy"), Path::new("x")).unwrap();
        assert_eq!(config.assistants.len(), 1);
    }

    #[test]
    fn a_misspelled_key_is_named_with_its_line() {
        let text = error("[server]\nhostname = \"a.example\"\nlmpt = \"127.0.0.1:24\"\n");
        assert!(text.contains("line 3") && text.contains("lmpt") && text.contains("lmtp"), "{text}");
    }

    #[test]
    fn a_bad_value_says_what_a_good_one_looks_like() {
        let good = init::template("mail.acme.example", "amy@acme.example", "Amy");
        for (from, to, remedy) in [
            ("amy@acme.example", "amy", "an @"),
            ("127.0.0.1:2424", "localhost", "unix:"),
            ("sqlite:", "mysql:", "postgres://"),
        ] {
            assert!(good.contains(from), "{from}");
            let text = error(&good.replace(from, to));
            assert!(text.contains(remedy), "{text}");
        }
    }
}
