//! Any octets as a mail. The checks are in `checks::message`.

#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| checks::message::check(octets));
