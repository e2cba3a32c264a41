//! Times in any text, in any language and under any anchor. The checks are in `checks::timex`.

#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| checks::timex::check(octets));
