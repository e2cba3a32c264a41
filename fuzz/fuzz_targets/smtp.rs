//! Any conversation with a server session. The checks are in `checks::smtp`.

#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| checks::smtp::check(octets));
