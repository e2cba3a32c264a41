//! How sure it is that a mail comes from whom it names.
//!
//! A From header proves nothing. A host's word counts when the mail was handed in by a machine of ours, or when our own
//! mail server says so in its `Authentication-Results` (RFC 8601). Such a header of anybody else's is worthless.

mod results;

use addr::EmailAddress;
use std::net::IpAddr;

/// What the operator vouches for.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// The authserv-id of our own mail server, which removes such headers from what comes from outside (RFC 8601 §5).
    pub authserv_id: Option<String>,
    /// Networks from which only our own people can send.
    pub submission: Vec<Network>,
}

impl Trust {
    /// Whether the mail is proven to come from the domain of `from`. `results` are the values of the mail's
    /// Authentication-Results headers, topmost first: only the topmost can be our server's.
    #[must_use]
    pub fn proves(&self, from: &EmailAddress, peer: Option<IpAddr>, results: &[String]) -> bool {
        if peer.is_some_and(|peer| self.submission.iter().any(|network| network.contains(peer))) {
            return true;
        }
        match (&self.authserv_id, results.first()) {
            (Some(ours), Some(topmost)) => results::vouches(topmost, ours, from),
            _ => false,
        }
    }
}

/// A network in CIDR notation, such as `192.0.2.0/24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: u128,
    prefix: u32,
}

/// The text is not a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a network such as 192.0.2.0/24 or 2001:db8::/32")]
pub struct NetworkError;

impl Network {
    /// Parses CIDR notation; a bare address is a network of one.
    ///
    /// # Errors
    /// [`NetworkError`] for anything else.
    pub fn parse(text: &str) -> Result<Self, NetworkError> {
        let (address, length) = text.split_once('/').unwrap_or((text, ""));
        let address: IpAddr = address.trim().parse().map_err(|_| NetworkError)?;
        let (bits, offset) = if address.is_ipv4() { (32, 96) } else { (128, 0) };
        let length: u32 = if length.is_empty() { bits } else { length.parse().map_err(|_| NetworkError)? };
        if length > bits {
            return Err(NetworkError);
        }
        Ok(Self { address: as_bits(address), prefix: length + offset })
    }

    /// Whether the address lies in it. IPv4 is compared in its IPv6-mapped form, as sockets may show it.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let shift = 128 - self.prefix;
        let top = |bits: u128| bits.checked_shr(shift).unwrap_or(0);
        top(as_bits(address)) == top(self.address)
    }
}

fn as_bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().to_bits(),
        IpAddr::V6(v6) => v6.to_bits(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host() -> EmailAddress {
        EmailAddress::parse("priya@acme.example").unwrap()
    }

    #[test]
    fn a_network_contains_its_addresses_in_either_form() {
        let network = Network::parse("192.0.2.0/24").unwrap();
        assert!(network.contains("192.0.2.7".parse().unwrap()));
        assert!(network.contains("::ffff:192.0.2.7".parse().unwrap()));
        assert!(!network.contains("192.0.3.7".parse().unwrap()));
        assert!(!network.contains("::1".parse().unwrap()));
        assert!(Network::parse("::/0").unwrap().contains("192.0.2.1".parse().unwrap()));
        for bad in ["", "192.0.2.0/33", "acme.example", "192.0.2.0/x"] {
            assert_eq!(Network::parse(bad), Err(NetworkError), "{bad}");
        }
    }

    #[test]
    fn nobody_is_proven_by_default() {
        let results = ["mx.acme.example; dmarc=pass header.from=acme.example".to_owned()];
        assert!(!Trust::default().proves(&host(), Some("127.0.0.1".parse().unwrap()), &results));
    }

    #[test]
    fn only_the_topmost_results_count() {
        let trust = Trust { authserv_id: Some("mx.acme.example".into()), submission: Vec::new() };
        let forged = "mx.acme.example; dmarc=pass header.from=acme.example".to_owned();
        let real = "mx.acme.example; dmarc=fail header.from=acme.example".to_owned();
        assert!(trust.proves(&host(), None, std::slice::from_ref(&forged)));
        assert!(!trust.proves(&host(), None, &[real, forged]));
    }
}
