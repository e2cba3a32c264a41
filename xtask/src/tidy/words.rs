//! Words and paths that must not stand in the project: unfinished work, and places that only one machine has.

use super::Finding;
use super::source::SourceFile;

/// Marks of unfinished work. Split, so that this file does not find itself.
const UNFINISHED: &[&str] =
    &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("todo", "!("), concat!("unimplemented", "!(")];

/// Paths of somebody's machine.
const PATHS: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/tmp/bash", "_jobs")];

/// Tests that cannot fail or that wait by the clock; in Rust only.
const WEAK: &[&str] = &[concat!("assert!(", "true)"), concat!("thread::", "sleep"), concat!("#[", "ignore")];

/// Checks one file line by line.
pub(crate) fn check(file: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let mut find = |words: &[&str], why: &str| {
            for word in words.iter().filter(|w| line.contains(**w)) {
                findings.push(Finding::new(&file.path, number + 1, format!("{word:?}: {why}")));
            }
        };
        find(UNFINISHED, "finish it, or say in an issue what is left");
        find(PATHS, "a path of one machine");
        // A test that another test runs as a process of its own is not skipped.
        if file.is_rust() && !line.contains("run by another test") {
            find(WEAK, "a test that cannot fail, is skipped, or waits by the clock");
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_forbidden_word_is_found_where_it_stands() {
        for word in UNFINISHED.iter().chain(PATHS).chain(WEAK) {
            let file = SourceFile { path: "a.rs".into(), text: format!("fn f() {{}}\n// {word}x\n") };
            let lines: Vec<usize> = check(&file).iter().map(|f| f.line).collect();
            assert_eq!(lines, [2], "{word}");
        }
    }
}
