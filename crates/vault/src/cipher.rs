//! The two primitives, each behind one function: HKDF-SHA256 (RFC 5869) and XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha-03).

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;

pub(crate) const NONCE_OCTETS: usize = 24;
pub(crate) const TAG_OCTETS: usize = 16;

/// The primitive refused: a length beyond its limits, or a tag that does not fit.
pub(crate) struct Refused;

/// Fills `out` with key material.
pub(crate) fn derive(ikm: &[u8], salt: &[u8], info: &[u8], out: &mut [u8]) -> Result<(), Refused> {
    Hkdf::<Sha256>::new(Some(salt), ikm).expand(info, out).map_err(|_| Refused)
}

/// Encrypts `buffer` and appends the tag. The buffer should have room for it, or a copy of the plaintext stays
/// behind where the buffer was.
pub(crate) fn encrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE_OCTETS],
    aad: &[u8],
    buffer: &mut Vec<u8>,
) -> Result<(), Refused> {
    XChaCha20Poly1305::new(key.into())
        .encrypt_in_place(&XNonce::from(*nonce), aad, buffer)
        .map_err(|_| Refused)
}

/// Checks and removes the tag and decrypts `buffer`; on refusal the buffer holds nothing of the plaintext.
pub(crate) fn decrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE_OCTETS],
    aad: &[u8],
    buffer: &mut Vec<u8>,
) -> Result<(), Refused> {
    XChaCha20Poly1305::new(key.into())
        .decrypt_in_place(&XNonce::from(*nonce), aad, buffer)
        .map_err(|_| Refused)
}

/// Joins parts so that no two lists of parts give the same octets: each is preceded by its length.
pub(crate) fn framed(parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::with_capacity(parts.iter().map(|part| part.len() + 8).sum());
    for part in parts {
        out.extend_from_slice(&(part.len() as u64).to_be_bytes());
        out.extend_from_slice(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn octets(hex: &str) -> Vec<u8> {
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    }

    #[test]
    fn key_derivation_gives_the_vectors_of_rfc_5869() {
        let mut okm = [0; 42]; // appendix A.1
        let info = octets("f0f1f2f3f4f5f6f7f8f9");
        assert!(derive(&[0x0b; 22], &octets("000102030405060708090a0b0c"), &info, &mut okm).is_ok());
        let expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
        assert_eq!(okm.to_vec(), octets(expected));

        let mut okm = [0; 82]; // appendix A.2
        let range = |from: u8| (from..from.wrapping_add(0x50)).collect::<Vec<u8>>();
        let info: Vec<u8> = (0xb0..=0xff).collect();
        assert!(derive(&range(0), &range(0x60), &info, &mut okm).is_ok());
        let expected = "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87";
        assert_eq!(okm.to_vec(), octets(expected));
        assert!(derive(&[0; 32], &[], &[], &mut [0; 255 * 32 + 1]).is_err());
    }

    #[test]
    fn encryption_gives_the_vector_of_the_xchacha_draft() {
        // draft-irtf-cfrg-xchacha-03, appendix A.3.1
        let key: [u8; 32] = std::array::from_fn(|n| 0x80 + n as u8);
        let nonce: [u8; 24] = std::array::from_fn(|n| 0x40 + n as u8);
        let aad = octets("50515253c0c1c2c3c4c5c6c7");
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let mut buffer = plain.to_vec();
        assert!(encrypt(&key, &nonce, &aad, &mut buffer).is_ok());
        let expected = concat!(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39",
            "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9",
            "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
        );
        assert_eq!(buffer, octets(expected));
        assert!(decrypt(&key, &nonce, &aad, &mut buffer).is_ok());
        assert_eq!(buffer, plain);
    }

    #[test]
    fn framing_keeps_the_borders_of_its_parts() {
        assert_ne!(framed(&[b"ab", b"c"]), framed(&[b"a", b"bc"]));
        assert_ne!(framed(&[b"ab"]), framed(&[b"ab", b""]));
    }
}
