//! What a writer struck out by tildes: `~~2. Thursday~~`, `~Thursday at two~`.

/// A struck passage is no longer than a paragraph of this many octets.
const LEN_OCTETS_MAX: usize = 2_000;

/// The text with blanks in the place of what is struck out, so that all else keeps its place; `None` where nothing is.
pub(crate) fn without_struck(text: &str) -> Option<String> {
    let mut out: Option<String> = None;
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('~')) {
        let open = at + found;
        let width = if text.get(open..).is_some_and(|t| t.starts_with("~~")) { 2 } else { 1 };
        let inner = open + width;
        at = inner;
        let Some(close) = closing(text, open, inner, width) else { continue };
        let masked = out.get_or_insert_with(|| text.to_owned());
        let blank: String = text
            .get(open..close + width)
            .unwrap_or_default()
            .bytes()
            .map(|b| if b == b'\n' { '\n' } else { ' ' })
            .collect();
        masked.replace_range(open..close + width, &blank);
        at = close + width;
    }
    out
}

/// Where the passage ends that is opened there. "~10 or ~11" opens nothing: a word stands before what closes.
fn closing(text: &str, open: usize, inner: usize, width: usize) -> Option<usize> {
    let before = text.get(..open)?.chars().next_back();
    let rest = text.get(inner..)?;
    if before.is_some_and(char::is_alphanumeric) || rest.starts_with(char::is_whitespace) {
        return None;
    }
    let paragraph = rest.find("\n\n").unwrap_or(rest.len()).min(LEN_OCTETS_MAX);
    let mark = if width == 2 { "~~" } else { "~" };
    let length = rest.get(..rest.floor_char_boundary(paragraph))?.find(mark)?;
    let struck = rest.get(..length)?;
    let after = rest.get(length + width..)?.chars().next();
    let closed = !struck.ends_with(char::is_whitespace) && !after.is_some_and(char::is_alphanumeric);
    (!struck.is_empty() && closed).then_some(inner + length)
}

#[cfg(test)]
mod tests {
    use super::without_struck;

    #[test]
    fn what_is_struck_out_becomes_blanks_of_the_same_length() {
        assert_eq!(without_struck("a ~~Thürsday~~ b").unwrap(), format!("a {} b", " ".repeat(13)));
        assert_eq!(without_struck("~Thursday at 2~, Friday").unwrap(), format!("{}, Friday", " ".repeat(15)));
        for text in ["~10 or ~11", "about ~2 pm, not ~3", "~~", "~~ a ~~", "a~b~c", "~~open"] {
            assert_eq!(without_struck(text), None, "{text}");
        }
    }
}
