//! datamap-derive
