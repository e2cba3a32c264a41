macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// The id with these octets.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The octets, as the database and the headers of cells hold them.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }
    };
}

id!(
    /// Who decides about the data: the organisation (GDPR Art. 4(7)). The same person at two controllers has two
    /// keys, so that erasure at one leaves the other whole.
    ControllerId
);
id!(
    /// Whose data a cell is: a random id per controller and person, never an address or anything made from one.
    SubjectUid
);

impl SubjectUid {
    /// The subject of rows that are about nobody in particular: the controller's own key seals them.
    pub const NOBODY: Self = Self([0; 16]);
}
