//! Text to tokens: words, numbers and single signs, with their place. Letters are folded (case, accents), so that
//! "MÄRZ", "März" and "marz" are one word to the lexicons.

/// A word, a number or a sign of the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    /// First octet.
    pub(crate) start: u32,
    /// One past the last octet.
    pub(crate) end: u32,
    pub(crate) kind: TokenKind,
    /// White space stands before it.
    pub(crate) spaced: bool,
    /// A line break stands before it.
    pub(crate) newline: bool,
    /// An empty line stands before it.
    pub(crate) paragraph: bool,
    /// The word begins with a capital.
    pub(crate) capital: bool,
    /// Two letters or more, all capital: "EST".
    pub(crate) upper: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Folded letters lie in the text buffer from `at`, `len` octets.
    Word {
        at: u32,
        len: u16,
    },
    /// A run of digits; `value` saturates.
    Number {
        value: u32,
        digits: u8,
    },
    Sign(char),
}

/// The tokens of a text with the folded words behind them.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    pub(crate) list: Vec<Token>,
    folded: String,
}

impl Tokens {
    /// The folded word of a token, empty for anything else.
    pub(crate) fn word(&self, token: &Token) -> &str {
        match token.kind {
            TokenKind::Word { at, len } => {
                self.folded.get(at as usize..at as usize + usize::from(len)).unwrap_or("")
            }
            TokenKind::Number { .. } | TokenKind::Sign(_) => "",
        }
    }

    /// The token at a place.
    pub(crate) fn get(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    /// The sign at a place, if one is there.
    pub(crate) fn sign(&self, index: usize) -> Option<char> {
        match self.list.get(index)?.kind {
            TokenKind::Sign(sign) => Some(sign),
            TokenKind::Word { .. } | TokenKind::Number { .. } => None,
        }
    }

    /// Value and count of digits of the number at a place.
    pub(crate) fn number(&self, index: usize) -> Option<(i64, u8)> {
        match self.list.get(index)?.kind {
            TokenKind::Number { value, digits } => Some((i64::from(value), digits)),
            TokenKind::Word { .. } | TokenKind::Sign(_) => None,
        }
    }

    /// Whether a token touches the one before it.
    pub(crate) fn glued(&self, index: usize) -> bool {
        index > 0 && self.list.get(index).is_some_and(|t| !t.spaced)
    }
}

/// Splits a text. Never fails; what is no letter and no digit is a sign.
pub(crate) fn tokenize(text: &str) -> Tokens {
    let mut tokens = Tokens { list: Vec::with_capacity(text.len() / 5 + 4), folded: String::new() };
    tokens.folded.reserve(text.len());
    let (mut spaced, mut newline, mut paragraph) = (true, true, false);
    let mut end = 0;
    while let Some(c) = text.get(end..).and_then(|rest| rest.chars().next()) {
        let start = end;
        end += c.len_utf8();
        if c.is_whitespace() {
            spaced = true;
            paragraph |= newline && c == '\n';
            newline |= c == '\n';
            continue;
        }
        let mut upper = false;
        let kind = if c.is_ascii_digit() {
            number(text, start, &mut end)
        } else if is_letter(c) {
            let at = tokens.folded.len();
            (end, upper) = word(text, start, &mut tokens.folded);
            let len = u16::try_from(tokens.folded.len() - at).unwrap_or(u16::MAX);
            TokenKind::Word { at: u32::try_from(at).unwrap_or(u32::MAX), len }
        } else {
            TokenKind::Sign(plain_sign(c))
        };
        tokens.list.push(Token {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
            kind,
            spaced,
            newline,
            paragraph,
            capital: c.is_uppercase(),
            upper,
        });
        (spaced, newline, paragraph) = (false, false, false);
    }
    tokens
}

/// The run of digits that begins at a place.
fn number(text: &str, start: usize, end: &mut usize) -> TokenKind {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let run = rest.iter().take_while(|byte| byte.is_ascii_digit());
    let (mut value, mut digits) = (0_u32, 0_u8);
    *end = start;
    for digit in run {
        value = value.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
        digits = digits.saturating_add(1);
        *end += 1;
    }
    TokenKind::Number { value, digits }
}

/// The word that begins at a place, of which the folded letters are appended: where it ends, and whether it is two
/// letters or more, all capital.
fn word(text: &str, start: usize, folded: &mut String) -> (usize, bool) {
    let (mut end, mut letters, mut upper) = (start, 0, true);
    loop {
        // Most letters are plain ones, which are taken at once.
        let rest = text.get(end..).unwrap_or_default();
        let plain = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (run, rest) = rest.split_at_checked(plain).unwrap_or_default();
        let from = folded.len();
        folded.push_str(run);
        if let Some(run) = folded.get_mut(from..) {
            run.make_ascii_lowercase();
        }
        upper &= run.bytes().all(|byte| byte.is_ascii_uppercase());
        letters += plain;
        end += plain;
        let Some(c) = rest.chars().next().filter(|c| is_letter(*c) || is_combining(*c)) else {
            return (end, upper && letters > 1);
        };
        fold_into(c, folded);
        upper &= c.is_uppercase();
        letters += 1;
        end += c.len_utf8();
    }
}

/// One sign for all dashes, one for all apostrophes.
fn plain_sign(c: char) -> char {
    match c {
        '–' | '—' | '‒' | '‐' | '‑' | '−' | '―' => '-',
        '’' | '‘' | '´' | '`' | 'ʼ' => '\'',
        '”' | '“' | '″' => '"',
        '⁄' => '/',
        '~' | '～' => '-',
        '：' => ':',
        other => other,
    }
}

/// The degree sign of "1° aprile" stands for the raised o.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || c == '°'
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Appends a letter in lower case and without its accent.
pub(crate) fn fold_into(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    let plain = match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'ā' | 'ª' => {
            "a"
        }
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => "i",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'º' | '°' => "o",
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ñ' | 'Ñ' => "n",
        'ç' | 'Ç' => "c",
        'ß' => "ss",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ if is_combining(c) => "",
        _ => {
            out.extend(c.to_lowercase());
            return;
        }
    };
    out.push_str(plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        let tokens = tokenize("MÄRZ mercoledì");
        let words: Vec<&str> = tokens.list.iter().map(|t| tokens.word(t)).collect();
        assert_eq!(words, ["marz", "mercoledi"]);
    }

    #[test]
    fn digits_and_letters_part_without_a_space() {
        let tokens = tokenize("15h30");
        assert_eq!(tokens.list.len(), 3);
        assert_eq!(tokens.number(2), Some((30, 2)));
        assert!(tokens.glued(1));
    }
}
