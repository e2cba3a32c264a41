//! Sixty-five mails that teach something, with what is read in each: a page to read, and a test that nothing of it
//! changes unnoticed. The ids stand in `instructive/mails.txt`, the mails in `mails`, the page in
//! `instructive/readings.md`; `UPDATE=1 cargo test -p reading --test instructive` writes it anew.

#[cfg(test)]
mod instructive {
    use reading::contract::{Line, Record, read_record};
    use serde_json::Value;
    use std::collections::BTreeMap;
    use std::fmt::Write as _;
    use std::path::PathBuf;
    use when::{Interval, Zone};

    /// Windows that are written out; the rest are counted.
    const WINDOWS_MAX: usize = 6;

    fn path(name: &str) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
    }

    fn mails() -> BTreeMap<String, String> {
        let files = ["mails/plain.jsonl", "mails/own.jsonl", "mails/numbers.jsonl"]
            .map(|f| std::fs::read_to_string(path(f)).unwrap());
        let lines = files.iter().flat_map(|file| file.lines());
        lines
            .map(|line| {
                let id = serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
                (id, line.to_owned())
            })
            .collect()
    }

    /// A window on the reader's clock: "Tue 12 May 10:00–11:30".
    fn window(interval: &Interval, zone: &Zone) -> String {
        let (from, to) = (zone.local(interval.start()), zone.local(interval.end()));
        let end = if from.date() == to.date() { "%H:%M" } else { "%a %-d %b %H:%M" };
        format!("{}–{}", from.strftime("%a %-d %b %H:%M"), to.strftime(end))
    }

    fn windows(list: &[Interval], zone: &Zone) -> String {
        let mut named: Vec<String> = list.iter().take(WINDOWS_MAX).map(|i| window(i, zone)).collect();
        if list.len() > WINDOWS_MAX {
            named.push(format!("and {} more", list.len() - WINDOWS_MAX));
        }
        named.join("; ")
    }

    /// What is known before the mail is read: who writes, when, what is out.
    fn before(record: &Value, zone: &Zone) -> String {
        let at = |v: &Value| zone.local(v.as_str().unwrap().parse().unwrap());
        let role = record["sender"]["role"].as_str().unwrap();
        let mut out = format!("{role}, {}", at(&record["now"]).strftime("%a %-d %b %Y %H:%M"));
        let offers = record["thread"]["offers"].as_array().cloned().unwrap_or_default();
        for offer in offers {
            write!(out, "; {}. {}", offer["id"], at(&offer["start"]).strftime("%a %-d %b %H:%M")).unwrap();
        }
        let meeting = &record["thread"]["meeting"];
        if meeting.is_object() {
            write!(out, "; meeting {}", at(&meeting["start"]).strftime("%a %-d %b %H:%M")).unwrap();
        }
        out
    }

    fn names<T: serde::Serialize>(value: &T) -> String {
        match serde_json::to_value(value).unwrap() {
            Value::Array(list) => list.iter().map(names).collect::<Vec<_>>().join(", "),
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// What was read, a thing a line; what is not said is left out.
    fn after(line: &Line, zone: &Zone) -> Vec<(&'static str, String)> {
        let said = |value: &Option<String>| value.clone().unwrap_or_default();
        let all = vec![
            ("does", names(&line.intents)),
            ("takes", names(&line.accept)),
            ("could", windows(&line.available, zone)),
            ("length", line.duration_min.map(|m| format!("{m} minutes")).unwrap_or_default()),
            ("by", line.medium.as_ref().map(names).unwrap_or_default()),
            ("at", said(&line.place)),
            ("number", said(&line.phone)),
            ("add", line.add.join(", ")),
            ("take off", line.remove.join(", ")),
            ("optional", line.optional.join(", ")),
            ("until", line.until.map(|d| d.to_string()).unwrap_or_default()),
            ("zone", said(&line.timezone)),
            ("right", line.right.as_ref().map(names).unwrap_or_default()),
            ("asks back", if line.clarify { names(&line.doubt) } else { String::new() }),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    fn page() -> String {
        let mails = mails();
        let mut out = String::from("# Mails and what is read in them\n");
        for line in std::fs::read_to_string(path("instructive/mails.txt")).unwrap().lines() {
            let Some(json) = mails.get(line) else {
                assert!(
                    line.starts_with("# "),
                    "{line} is no mail of plain.jsonl, own.jsonl or numbers.jsonl"
                );
                write!(out, "\n#{line}\n").unwrap();
                continue;
            };
            let record: Value = serde_json::from_str(json).unwrap();
            let zone = record["sender"]["tz"].as_str().or(record["tz"].as_str()).unwrap();
            let zone = Zone::parse(zone).unwrap();
            let reading = read_record(&Record::parse(json).unwrap()).unwrap();
            write!(out, "\n### {line}: {}\n\n", before(&record, &zone)).unwrap();
            for text in reading.new_text.trim().lines() {
                writeln!(out, "{}", format!("> {text}").trim_end()).unwrap();
            }
            out.push('\n');
            for (name, value) in after(&reading, &zone) {
                writeln!(out, "- {name}: {value}").unwrap();
            }
        }
        out
    }

    #[test]
    fn the_page_says_what_is_read() {
        let (page, file) = (page(), path("instructive/readings.md"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&file, &page).unwrap();
        }
        let committed = std::fs::read_to_string(&file).unwrap();
        assert!(page.matches("\n### ").count() >= 60);
        for (number, (now, then)) in page.lines().zip(committed.lines()).enumerate() {
            assert_eq!(now, then, "line {} of {}", number + 1, file.display());
        }
        assert_eq!(page.len(), committed.len());
    }
}
