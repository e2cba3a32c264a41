//! Who is connected how often.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

/// Counts connections by peer.
#[derive(Debug, Clone)]
pub(crate) struct Crowd {
    per_peer_max: usize,
    present: Arc<Mutex<BTreeMap<IpAddr, usize>>>,
}

/// A place in the crowd, given back on drop.
#[derive(Debug)]
pub(crate) struct Seat {
    crowd: Crowd,
    peer: Option<IpAddr>,
}

impl Crowd {
    pub(crate) fn new(per_peer_max: usize) -> Self {
        Self { per_peer_max, present: Arc::default() }
    }

    /// A seat, unless this peer has its share already. A peer without address (a unix socket) is not counted.
    pub(crate) fn seat(&self, peer: Option<IpAddr>) -> Option<Seat> {
        let peer = peer.map(household);
        if let Some(peer) = peer {
            let mut present = self.present.lock().unwrap_or_else(PoisonError::into_inner);
            let count = present.entry(peer).or_insert(0);
            if *count >= self.per_peer_max {
                return None;
            }
            *count += 1;
        }
        Some(Seat { crowd: self.clone(), peer })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let Some(peer) = self.peer else { return };
        let mut present = self.crowd.present.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = present.get_mut(&peer) {
            *count -= 1;
            if *count == 0 {
                present.remove(&peer);
            }
        }
    }
}

/// What counts as one peer: an IPv4 address, or the /64 of an IPv6 one (RFC 6177: a site has at least that).
fn household(peer: IpAddr) -> IpAddr {
    match peer.to_canonical() {
        IpAddr::V4(v4) => v4.into(),
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX)).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_has_its_share_and_gets_it_back() {
        let crowd = Crowd::new(2);
        let ip = |text: &str| Some(text.parse::<IpAddr>().unwrap());
        let first = crowd.seat(ip("192.0.2.1")).unwrap();
        let _second = crowd.seat(ip("::ffff:192.0.2.1")).unwrap();
        assert!(crowd.seat(ip("192.0.2.1")).is_none());
        assert!(crowd.seat(ip("192.0.2.2")).is_some());
        drop(first);
        assert!(crowd.seat(ip("192.0.2.1")).is_some());
    }

    #[test]
    fn the_addresses_of_one_ipv6_network_are_one_peer() {
        let crowd = Crowd::new(1);
        let ip = |text: &str| Some(text.parse::<IpAddr>().unwrap());
        let _seat = crowd.seat(ip("2001:db8::1")).unwrap();
        assert!(crowd.seat(ip("2001:db8::ffff:2")).is_none());
        assert!(crowd.seat(ip("2001:db8:0:1::1")).is_some());
        assert!(crowd.seat(None).is_some() && crowd.seat(None).is_some());
        drop(_seat);
        assert!(crowd.present.lock().unwrap().is_empty());
    }
}
