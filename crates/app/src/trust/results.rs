//! One Authentication-Results header (RFC 8601 §2.2): what does it say of the From domain?
//!
//! Parts of it are an attacker's to choose: the local part of the return path, a HELO name, a DKIM reason. So a quoted
//! string is one value whatever stands in it, and a header that does not parse, or says a thing twice, says nothing.

use super::Standing;
use addr::{Domain, EmailAddress};

/// What `header` says of the author, if `ours` wrote it. A DMARC failure outweighs every pass.
pub(super) fn standing(header: &str, ours: &str, from: &EmailAddress) -> Standing {
    let Some(parts) = tokens(header) else { return Standing::Unknown };
    let mut parts = parts.iter();
    let written_by = parts.next().and_then(|words| words.first());
    if !written_by.is_some_and(|name| name.eq_ignore_ascii_case(ours)) {
        return Standing::Unknown;
    }
    let results: Vec<Result<'_>> = parts.filter_map(|words| Result::of(words)).collect();
    let of = |method: &str| results.iter().filter(|r| r.method == method).collect::<Vec<_>>();
    if of("dmarc").len() > 1 || of("auth").len() > 1 {
        return Standing::Unknown;
    }
    if of("dmarc").iter().any(|r| r.verdict == "fail") {
        return Standing::Refuted;
    }
    if results.iter().any(|r| r.is_aligned_pass(from)) { Standing::Proven } else { Standing::Unknown }
}

/// One result: a method, its verdict, and what that is about.
struct Result<'a> {
    method: String,
    verdict: String,
    properties: Vec<(String, &'a str)>,
}

impl<'a> Result<'a> {
    fn of(words: &'a [String]) -> Option<Self> {
        let (method, verdict) = words.first()?.split_once('=')?;
        let property =
            |word: &'a String| word.split_once('=').map(|(key, value)| (key.to_ascii_lowercase(), value));
        Some(Self {
            method: method.to_ascii_lowercase(),
            verdict: verdict.to_ascii_lowercase(),
            properties: words.iter().skip(1).filter_map(property).collect(),
        })
    }

    /// A property that is there exactly once.
    fn property(&self, name: &str) -> Option<&'a str> {
        let mut found = self.properties.iter().filter(|(key, _)| key == name).map(|(_, value)| *value);
        found.next().filter(|_| found.next().is_none())
    }

    /// DMARC and DKIM must name the very domain of the author (a parent would let any neighbour below it speak), an
    /// authenticated submission the whole address.
    fn is_aligned_pass(&self, from: &EmailAddress) -> bool {
        let domain = |text: &str| Domain::parse(text).is_ok_and(|d| d == *from.domain());
        self.verdict == "pass"
            && match self.method.as_str() {
                "dmarc" => self.property("header.from").is_some_and(domain),
                "dkim" => match (self.property("header.d"), self.property("header.i")) {
                    (Some(d), _) => domain(d),
                    (None, Some(i)) => i.strip_prefix('@').is_some_and(domain),
                    (None, None) => false,
                },
                "auth" => self
                    .property("smtp.auth")
                    .is_some_and(|a| EmailAddress::parse(a).is_ok_and(|a| a.key() == from.key())),
                _ => false,
            }
    }
}

/// The words of each part between semicolons. Comments part words as a space does (RFC 5322 §3.2.2); a quoted string
/// belongs to its word, semicolons and blanks included. `None` where a quote or a comment does not end.
fn tokens(header: &str) -> Option<Vec<Vec<String>>> {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    let (mut parts, mut words, mut word) = (Vec::new(), Vec::new(), String::new());
    let end_word = |word: &mut String, words: &mut Vec<String>| {
        if !word.is_empty() {
            words.push(std::mem::take(word));
        }
    };
    for c in header.chars() {
        match c {
            _ if escaped => {
                escaped = false;
                if depth == 0 {
                    word.push(c);
                }
            }
            '\\' if quoted || depth > 0 => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            _ if quoted => word.push(c),
            '(' => {
                depth += 1;
                end_word(&mut word, &mut words);
            }
            ')' => depth = depth.checked_sub(1)?,
            _ if depth > 0 => {}
            ';' => {
                end_word(&mut word, &mut words);
                parts.push(std::mem::take(&mut words));
            }
            _ if c.is_whitespace() => end_word(&mut word, &mut words),
            _ => word.push(c),
        }
    }
    end_word(&mut word, &mut words);
    parts.push(words);
    (depth == 0 && !quoted && !escaped).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vouched(header: &str) -> bool {
        standing(header, "mx.acme.example", &EmailAddress::parse("priya@acme.example").unwrap())
            == Standing::Proven
    }

    #[test]
    fn an_aligned_pass_of_our_own_server_vouches() {
        for header in [
            "mx.acme.example; dmarc=pass (p=reject) header.from=acme.example",
            "MX.acme.example 1; spf=fail smtp.mailfrom=x.example; dkim=pass header.d=acme.example header.s=a",
            "mx.acme.example;\r\n\tdkim=pass header.i=@acme.example",
            "mx.acme.example; auth=pass smtp.auth=Priya@acme.example",
        ] {
            assert!(vouched(header), "{header}");
        }
    }

    #[test]
    fn what_is_not_aligned_not_passed_or_not_ours_does_not() {
        for header in [
            "",
            "mx.acme.example; none",
            "mx.evil.example; dmarc=pass header.from=acme.example",
            "mx.acme.example; dmarc=fail header.from=acme.example",
            "mx.acme.example; dmarc=pass header.from=example",
            "mx.acme.example; dkim=pass header.d=evil.example",
            "mx.acme.example; spf=pass smtp.mailfrom=acme.example",
            "mx.acme.example; auth=pass smtp.auth=mallory@acme.example",
            "mx.acme.example; dkim=fail (x; dmarc=pass header.from=acme.example)",
            "mx.acme.example.evil.example; dmarc=pass header.from=acme.example",
            "mx.(so)acme.example; dmarc=pass header.from=acme.example",
            "mx.acme.example; dmarc=(no)pass header.from=acme.example",
        ] {
            assert!(!vouched(header), "{header}");
        }
    }

    #[test]
    fn what_an_attacker_chooses_within_a_value_stays_a_value() {
        for header in [
            r#"mx.acme.example; spf=pass smtp.mailfrom="x; dmarc=pass header.from=acme.example y"@evil.example; dmarc=fail header.from=acme.example"#,
            r#"mx.acme.example; spf=pass smtp.mailfrom="a\"; dmarc=pass header.from=acme.example b"@evil.example"#,
            r#"mx.acme.example; dkim=fail reason="bad; dmarc=pass header.from=acme.example ;" header.d=acme.example"#,
            r#"mx.acme.example; dkim=pass header.i="@acme.example x"@evil.example"#,
            r#"mx.acme.example; dkim=pass header.d=acme.example header.d=evil.example"#,
            r#"mx.acme.example; dkim=pass header.d=example"#,
            r#"mx.acme.example; dmarc=pass header.from=acme.example; dmarc=fail header.from=acme.example"#,
            r#"mx.acme.example; spf=none smtp.helo="x; dmarc=pass header.from=acme.example"#,
            r#"mx.acme.example; dmarc=pass header.from=acme.example (x"#,
        ] {
            assert!(!vouched(header), "{header}");
        }
    }

    #[test]
    fn a_dmarc_failure_refutes_whatever_else_passed() {
        let author = EmailAddress::parse("priya@acme.example").unwrap();
        let header = "mx.acme.example; dkim=pass header.d=acme.example; dmarc=fail header.from=acme.example";
        assert_eq!(standing(header, "mx.acme.example", &author), Standing::Refuted);
        assert_eq!(standing(header, "mx.other.example", &author), Standing::Unknown);
    }
}
