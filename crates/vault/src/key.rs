use crate::Entropy;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Thirty-two octets on the heap, overwritten when dropped. On the heap, because a moved array leaves its old
/// place on the stack as it was.
pub(crate) struct Secret(Box<[u8; 32]>);

impl Secret {
    pub(crate) fn copy_of(octets: &[u8; 32]) -> Self {
        Self(Box::new(*octets))
    }

    pub(crate) fn generate(entropy: &mut dyn Entropy) -> Self {
        let mut octets = Box::new([0; 32]);
        entropy.fill(octets.as_mut_slice());
        Self(octets)
    }

    pub(crate) fn octets(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.as_mut_slice().zeroize();
    }
}

impl ZeroizeOnDrop for Secret {}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// It cannot be printed, compared, serialised or cloned, and is overwritten in memory when dropped.
        pub struct $name(Secret);

        impl $name {
            /// A fresh key.
            #[must_use]
            pub fn generate(entropy: &mut dyn Entropy) -> Self {
                Self(Secret::generate(entropy))
            }

            /// The key with these octets; the caller overwrites its own copy.
            #[must_use]
            pub fn from_bytes(octets: &[u8; 32]) -> Self {
                Self(Secret::copy_of(octets))
            }

            pub(crate) fn octets(&self) -> &[u8; 32] {
                self.0.octets()
            }
        }

        impl ZeroizeOnDrop for $name {}
    };
}

key!(
    /// The operator's key, which wraps the epoch keys. It comes from the machine's credentials or a passphrase and
    /// is never written by this software.
    ///
    /// ```compile_fail
    /// fn printed<T: std::fmt::Debug>(_: T) {}
    /// printed(vault::RootKey::from_bytes(&[0; 32]));
    /// ```
    RootKey
);
key!(
    /// The key that wraps every slot of the keystore for one epoch. Once overwritten, all copies of the keystore
    /// made during its epoch are noise.
    EpochKey
);
key!(
    /// A person's key at one controller. Erasure destroys it.
    ///
    /// ```compile_fail
    /// let key = vault::SubjectKey::from_bytes(&[0; 32]);
    /// let copy = key.clone();
    /// ```
    SubjectKey
);
key!(
    /// The key of one retention bucket at one controller. The end of the bucket's period destroys it.
    BucketKey
);
key!(
    /// The key of one blind index: one controller, one purpose.
    IndexKey
);
