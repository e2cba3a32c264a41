//! The message after DATA: finds its one true end and takes the stuffed dots out (RFC 5321 §4.5.2).
//!
//! Only CRLF `.` CRLF ends a message. Whatever else looks like an end to some other server (SMTP smuggling:
//! CVE-2023-51764 to 51766) is content, makes the message unacceptable, and is refused after the true end, so that
//! both sides still agree on where the next command starts.

/// Where in a line the last octet left us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Behind a CRLF, or at the very beginning, which counts as behind the CRLF of the DATA command.
    LineStart,
    /// Behind a dot at the start of a line.
    Dot,
    /// Behind a dot and a CR at the start of a line.
    DotCr,
    /// Inside a line.
    Inside,
    /// Behind a CR inside a line or at its start.
    Cr,
}

/// How a message came through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// As it should.
    Sound,
    /// With a CR or LF that is no line end.
    Bare,
    /// With more octets than allowed.
    TooBig,
    /// Let go of on the way, see [`DotReader::forget`].
    Forgotten,
}

/// Reads one message.
#[derive(Debug)]
pub(crate) struct DotReader {
    at: At,
    bare: bool,
    forgotten: bool,
    ended: bool,
    size_octets: usize,
    size_octets_max: usize,
    bytes: Vec<u8>,
}

impl DotReader {
    pub(crate) fn new(size_octets_max: usize) -> Self {
        Self {
            at: At::LineStart,
            bare: false,
            forgotten: false,
            ended: false,
            size_octets: 0,
            size_octets_max,
            bytes: Vec::new(),
        }
    }

    /// Reads up to the end of the message; says how many octets it took.
    pub(crate) fn read(&mut self, input: &[u8]) -> usize {
        let mut rest = input;
        while !self.ended {
            if self.at == At::Inside {
                let plain = rest.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(rest.len());
                let (text, after) = rest.split_at(plain);
                self.keep(text);
                rest = after;
            }
            let Some((octet, after)) = rest.split_first() else { break };
            self.step(*octet);
            rest = after;
        }
        input.len() - rest.len()
    }

    pub(crate) fn is_ended(&self) -> bool {
        self.ended
    }

    /// Octets so far as RFC 1870 counts them, kept or not.
    pub(crate) fn size_octets(&self) -> usize {
        self.size_octets
    }

    /// Octets held in memory.
    pub(crate) fn held_octets(&self) -> usize {
        self.bytes.len()
    }

    /// Lets go of what was read and of what is to come, which is still read to its end.
    pub(crate) fn forget(&mut self) {
        self.bytes = Vec::new();
        self.forgotten = true;
    }

    /// The message and how it came through.
    pub(crate) fn finish(self) -> (Shape, Vec<u8>) {
        if self.bare {
            (Shape::Bare, Vec::new())
        } else if self.size_octets > self.size_octets_max {
            (Shape::TooBig, Vec::new())
        } else if self.forgotten {
            (Shape::Forgotten, Vec::new())
        } else {
            (Shape::Sound, self.bytes)
        }
    }

    fn step(&mut self, octet: u8) {
        self.at = match (self.at, octet) {
            (At::LineStart, b'.') => At::Dot,
            (At::Dot, b'\r') => At::DotCr,
            (At::DotCr, b'\n') => {
                self.ended = true;
                At::LineStart
            }
            (At::LineStart | At::Inside, b'\r') => At::Cr,
            (At::Cr, b'\n') => {
                self.keep(b"\r\n");
                At::LineStart
            }
            // A CR that no LF follows.
            (At::Cr | At::DotCr, b'\r') => {
                self.bare = true;
                At::Cr
            }
            (At::Cr | At::DotCr, _) => {
                self.bare = true;
                At::Inside
            }
            // An LF that no CR precedes starts no line.
            (At::LineStart | At::Dot | At::Inside, b'\n') => {
                self.bare = true;
                At::Inside
            }
            // Behind a dot: the dot was stuffed and is gone.
            (At::LineStart | At::Dot | At::Inside, _) => {
                self.keep(&[octet]);
                At::Inside
            }
        };
    }

    fn keep(&mut self, text: &[u8]) {
        self.size_octets = self.size_octets.saturating_add(text.len());
        if self.bare || self.forgotten || self.size_octets > self.size_octets_max {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &[u8]) -> Option<(Shape, Vec<u8>, usize)> {
        let mut reader = DotReader::new(100);
        let taken = reader.read(input);
        reader.is_ended().then(|| {
            let (shape, bytes) = reader.finish();
            (shape, bytes, taken)
        })
    }

    fn sound(input: &str) -> String {
        let (shape, bytes, taken) = read(input.as_bytes()).unwrap();
        assert_eq!((shape, taken), (Shape::Sound, input.len()));
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn stuffed_dots_come_out_of_every_line_and_of_the_first() {
        assert_eq!(sound("..first\r\n..\r\n...\r\na.\r\n.\r\n"), ".first\r\n.\r\n..\r\na.\r\n");
    }

    #[test]
    fn a_lone_dot_before_text_is_taken_as_stuffed() {
        assert_eq!(sound(".x\r\n.\r\n"), "x\r\n");
    }

    #[test]
    fn an_empty_message_ends_at_once() {
        assert_eq!(sound(".\r\n"), "");
        assert_eq!(sound("\r\n.\r\n"), "\r\n");
    }

    #[test]
    fn what_follows_the_end_is_left_alone() {
        assert_eq!(read(b"a\r\n.\r\nQUIT\r\n"), Some((Shape::Sound, b"a\r\n".to_vec(), 6)));
    }

    #[test]
    fn the_size_counts_neither_stuffing_nor_the_end() {
        let exact = [b"..".to_vec(), vec![b'x'; 97], b"\r\n.\r\n".to_vec()].concat();
        assert_eq!(read(&exact).unwrap().0, Shape::Sound);
        let more = [b"..".to_vec(), vec![b'x'; 98], b"\r\n.\r\n".to_vec()].concat();
        assert_eq!(read(&more).unwrap().0, Shape::TooBig);
    }

    #[test]
    fn a_forgotten_message_is_still_read_to_its_end() {
        let mut reader = DotReader::new(100);
        reader.read(b"abc");
        reader.forget();
        assert_eq!(reader.held_octets(), 0);
        assert_eq!(reader.read(b"def\r\n.\r\nX"), 8);
        assert!(reader.is_ended());
        assert_eq!(reader.finish(), (Shape::Forgotten, Vec::new()));
    }
}
