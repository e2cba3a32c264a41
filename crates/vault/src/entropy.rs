/// Where random octets come from. This crate has no source of its own: the caller passes the operating system's
/// in earnest and a seeded one in tests.
///
/// An implementation must be cryptographically secure and must not return when it cannot fill `out`: a key made of
/// zeros is worse than a stopped process.
pub trait Entropy {
    /// Fills `out` wholly with fresh random octets.
    fn fill(&mut self, out: &mut [u8]);
}

impl<E: Entropy + ?Sized> Entropy for &mut E {
    fn fill(&mut self, out: &mut [u8]) {
        (**self).fill(out);
    }
}

/// `N` fresh octets.
pub(crate) fn draw<const N: usize>(entropy: &mut dyn Entropy) -> [u8; N] {
    let mut out = [0; N];
    entropy.fill(&mut out);
    out
}
