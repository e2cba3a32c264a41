use crate::taxonomy::words;

words!(
    /// Why data is processed: the closed list of the notice (GDPR Art. 5(1)(b)). There is none for "everything".
    Purpose {
        /// Arranging, moving, cancelling and recalling meetings.
        Schedule => "schedule",
        /// Keeping a host's account, profile and settings.
        Account => "account",
        /// Detecting and stopping abuse and faults.
        Security => "security",
        /// Answering somebody who asked for help.
        Support => "support",
        /// Answering data subjects' rights: access, export, erasure, objection.
        Dsr => "dsr",
        /// Statistics for a host or a team.
        Insights => "insights",
        /// Telling people about the product, with their permission.
        Marketing => "marketing",
        /// Legal claims and duties, under a hold.
        Legal => "legal",
    }
);

/// A purpose as a type. Only the types of [`purpose`] are purposes.
pub trait IsPurpose: sealed::Sealed {
    /// The purpose as a value.
    const PURPOSE: Purpose;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! types {
    ($($name:ident)+) => {
        /// The purposes as types, for [`Cap`](crate::Cap) and [`AllowedFor`](crate::AllowedFor).
        pub mod purpose {
            $(
                #[doc = concat!("[`Purpose::", stringify!($name), "`](crate::Purpose::", stringify!($name), ") as a type.")]
                #[derive(Debug)]
                pub enum $name {}
                impl super::sealed::Sealed for $name {}
                impl super::IsPurpose for $name {
                    const PURPOSE: super::Purpose = super::Purpose::$name;
                }
            )+
        }
    };
}

types!(Schedule Account Security Support Dsr Insights Marketing Legal);
