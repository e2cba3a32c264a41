//! One Authentication-Results header (RFC 8601 §2.2): does it vouch for the From domain?

use addr::{Domain, EmailAddress};

/// Whether `header` was written by `ours` and holds a pass that is aligned with the domain of `from`.
pub(super) fn vouches(header: &str, ours: &str, from: &EmailAddress) -> bool {
    let plain = without_comments(header);
    let mut parts = plain.split(';').map(str::trim);
    let Some(written_by) = parts.next().and_then(|p| p.split_ascii_whitespace().next()) else { return false };
    written_by.eq_ignore_ascii_case(ours) && parts.any(|result| is_aligned_pass(result, from))
}

/// `method=pass` with the property that names whose mail passed: DMARC and DKIM by domain (relaxed alignment is
/// strict here, or a subdomain of it), an authenticated submission by the whole address.
fn is_aligned_pass(result: &str, from: &EmailAddress) -> bool {
    let mut words = result.split_ascii_whitespace();
    let Some((method, verdict)) = words.next().and_then(|w| w.split_once('=')) else { return false };
    if !verdict.eq_ignore_ascii_case("pass") {
        return false;
    }
    let properties: Vec<(String, &str)> = words
        .filter_map(|w| w.split_once('='))
        .map(|(k, v)| (k.to_ascii_lowercase(), v.trim_matches('"')))
        .collect();
    let property = |name: &str| properties.iter().find(|(k, _)| k == name).map(|(_, v)| *v);
    let aligned = |domain: Option<&str>| {
        domain
            .and_then(|d| Domain::parse(d.trim_start_matches('@')).ok())
            .is_some_and(|d| from.domain().is_within(&d))
    };
    match method.to_ascii_lowercase().as_str() {
        "dmarc" => {
            property("header.from").is_some_and(|d| Domain::parse(d).is_ok_and(|d| d == *from.domain()))
        }
        "dkim" => aligned(property("header.d").or_else(|| property("header.i"))),
        "auth" => {
            property("smtp.auth").is_some_and(|a| EmailAddress::parse(a).is_ok_and(|a| a.key() == from.key()))
        }
        _ => false,
    }
}

/// Comments may hold anything, results included, so they go first. Each leaves a space, for it parts words as one does
/// (RFC 5322 §3.2.2); else two halves of a name would become one that nobody wrote.
fn without_comments(header: &str) -> String {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    let mut kept = String::with_capacity(header.len());
    for c in header.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => {
                depth += 1;
                kept.push(' ');
            }
            ')' if !quoted && depth > 0 => depth -= 1,
            _ if depth == 0 => kept.push(if c.is_whitespace() { ' ' } else { c }),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vouched(header: &str) -> bool {
        vouches(header, "mx.acme.example", &EmailAddress::parse("priya@acme.example").unwrap())
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
}
