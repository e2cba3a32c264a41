//! New text of plain text and of HTML.

/// HTML grows where a rule becomes a line of dashes; nothing grows more.
const GROWTH_MAX: usize = 12;

/// Checks the new text of these octets, as text and as HTML.
///
/// # Panics
/// Where new text holds what does not stand in the text, in another order, or marked as quoted; or differs when asked
/// twice.
pub fn check(octets: &[u8]) {
    let text = String::from_utf8_lossy(octets);
    plain(&text);
    let new = mime::new_text_of_html(&text);
    assert!(new == mime::new_text_of_html(&text), "HTML has one new text");
    assert!(new.text.len() <= text.len().saturating_mul(GROWTH_MAX) + GROWTH_MAX, "HTML grows without bound");
    assert!(!new.text.lines().any(is_quoted), "a quoted line of HTML stays");
}

fn plain(text: &str) {
    let new = mime::new_text(text);
    assert!(new == mime::new_text(text), "a text has one new text");
    assert!(new.text.len() <= text.len(), "new text is longer than its text");
    assert!(new.text.trim() == new.text, "blanks around new text");
    let mut source = text.lines();
    for line in new.text.lines().filter(|l| !l.is_empty()) {
        let found = source.any(|whole| whole.contains(line.trim_end()));
        assert!(found, "a line is not the text's, or out of order");
        assert!(!is_quoted(line), "a quoted line stays");
    }
    if new.text.is_empty() && !text.trim().is_empty() && new.removed.is_empty() {
        assert!(!text.chars().any(char::is_alphanumeric), "own text went without a reason");
    }
}

/// Marked as quoted, and no ornament such as `>>> a fanfare <<<`.
fn is_quoted(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('>') && !line.starts_with(">>")
}
