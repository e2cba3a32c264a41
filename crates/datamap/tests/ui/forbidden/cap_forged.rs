//! A capability has one constructor.

use datamap::purpose::Schedule;
use datamap::Cap;

fn prolonged(cap: Cap<'static, Schedule>) -> Cap<'static, Schedule> {
    Cap { expires_s: i64::MAX, ..cap }
}

fn main() {}
