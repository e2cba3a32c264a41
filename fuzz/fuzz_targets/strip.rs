//! New text of any text and any HTML. The checks are in `checks::strip`.

#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| checks::strip::check(octets));
