//! The operator's manual as the configuration of this test: what docs/operating/postfix.md tells to write is what runs
//! here, but for ports and paths.

const PAGE: &str = include_str!("../../../../docs/operating/postfix.md");

/// The block of this name, with each pair's first text replaced by its second; a text that is not there fails, so that
/// page and test cannot drift apart.
pub(crate) fn block(name: &str, changes: &[(&str, &str)]) -> String {
    let opening = format!("```{name}\n");
    let (_, rest) = PAGE.split_once(&opening).unwrap_or_else(|| panic!("no block {name} in the manual"));
    let (block, _) = rest.split_once("```").unwrap();
    changes.iter().fold(block.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from:?} is not in the manual's block {name}");
        text.replace(from, to)
    })
}
