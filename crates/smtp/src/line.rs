//! Command lines out of a stream: they end with CRLF and with nothing else.

use crate::limits;

/// What the front of the input holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Front {
    /// A line; its length without CRLF.
    Line(Vec<u8>),
    /// A line that was longer than any command may be; gone.
    TooLong,
    /// A CR without LF or an LF without CR. Where the line ends is anybody's guess, so the session must.
    Bare,
    /// No whole line yet.
    More,
}

/// Cuts lines from the front of the input; remembers only whether it is inside a line too long to keep.
#[derive(Debug, Default)]
pub(crate) struct Cutter {
    discarding: bool,
}

impl Cutter {
    /// Takes the next line from `input`.
    pub(crate) fn cut(&mut self, input: &mut Vec<u8>) -> Front {
        let Some(at) = input.iter().position(|b| matches!(b, b'\r' | b'\n')) else {
            if input.len() > limits::MAIL_LINE_LEN_OCTETS_MAX {
                self.discarding = true;
            }
            if self.discarding {
                input.clear();
            }
            return Front::More;
        };
        match (input.get(at), input.get(at + 1)) {
            (Some(b'\r'), None) => Front::More,
            (Some(b'\r'), Some(b'\n')) => {
                let line: Vec<u8> = input.drain(..at + 2).take(at).collect();
                let too_long = std::mem::take(&mut self.discarding);
                if too_long || line.len() + 2 > limits::MAIL_LINE_LEN_OCTETS_MAX {
                    Front::TooLong
                } else {
                    Front::Line(line)
                }
            }
            _ => Front::Bare,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_all(chunks: &[&[u8]]) -> Vec<Front> {
        let (mut cutter, mut input, mut seen) = (Cutter::default(), Vec::new(), Vec::new());
        for chunk in chunks {
            input.extend_from_slice(chunk);
            loop {
                match cutter.cut(&mut input) {
                    Front::More => {
                        assert!(input.len() <= limits::MAIL_LINE_LEN_OCTETS_MAX);
                        break;
                    }
                    Front::Bare => {
                        seen.push(Front::Bare);
                        return seen;
                    }
                    front => seen.push(front),
                }
            }
        }
        seen
    }

    #[test]
    fn only_crlf_ends_a_line() {
        assert_eq!(
            cut_all(&[b"NOOP\r", b"\nRS", b"ET\r\n"]),
            [Front::Line(b"NOOP".to_vec()), Front::Line(b"RSET".to_vec())]
        );
        for bad in [&b"NOOP\n"[..], b"NOOP\rx", b"NOOP\r\r\n", b"NO\nOP\r\n"] {
            assert_eq!(cut_all(&[bad]), [Front::Bare], "{bad:?}");
        }
    }

    #[test]
    fn a_line_too_long_is_dropped_and_the_next_one_read() {
        let max = limits::MAIL_LINE_LEN_OCTETS_MAX;
        let fits = [vec![b'x'; max - 2], b"\r\n".to_vec()].concat();
        assert!(matches!(&cut_all(&[&fits])[..], [Front::Line(l)] if l.len() == max - 2));
        let endless = [vec![b'x'; 100_000], b"\r\nNOOP\r\n".to_vec()].concat();
        for size in [1, 7, 600, 200_000] {
            let chunks: Vec<&[u8]> = endless.chunks(size).collect();
            assert_eq!(cut_all(&chunks), [Front::TooLong, Front::Line(b"NOOP".to_vec())], "{size}");
        }
    }
}
