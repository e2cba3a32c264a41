//! Acts of any mail in any of the scenes. The checks are in `checks::reading`.

#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| checks::reading::check(octets));
