use crate::IndexKey;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// The blind index of a text: HMAC-SHA256 under the key of one controller and purpose, its first sixteen octets.
/// Equal texts have equal indexes, so that a row can be found; without the key nobody can test a guess.
///
/// The caller normalises (for an address `EmailAddress::key` does). The index is personal data itself: it goes when
/// the person goes, and never into a backup.
#[must_use]
pub fn blind_index(key: &IndexKey, normalised: &str) -> [u8; 16] {
    // RFC 2104 §2 fills a key up to the block of the hash with zeros; giving it the whole block cannot fail.
    let mut block = Zeroizing::new([0; 64]);
    block.iter_mut().zip(key.octets()).for_each(|(to, from)| *to = *from);
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(normalised.as_bytes());
    let full: [u8; 32] = mac.finalize().into_bytes().into();
    let [index @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = full;
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_a_truncated_hmac() {
        // RFC 4231 §4.3; an HMAC fills its key up with zeros, so the four octets of the test may be thirty-two.
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        let index = blind_index(&IndexKey::from_bytes(&key), "what do ya want for nothing?");
        assert_eq!(index.map(|o| format!("{o:02x}")).concat(), "5bdcc146bf60754e6a042426089575c7");
    }

    #[test]
    fn two_controllers_index_one_address_differently() {
        let (a, b) = (IndexKey::from_bytes(&[1; 32]), IndexKey::from_bytes(&[2; 32]));
        assert_eq!(blind_index(&a, "dana@x.example"), blind_index(&a, "dana@x.example"));
        assert_ne!(blind_index(&a, "dana@x.example"), blind_index(&b, "dana@x.example"));
        assert_ne!(blind_index(&a, "dana@x.example"), blind_index(&a, "dane@x.example"));
    }
}
