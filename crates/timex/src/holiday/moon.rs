//! Sun and moon, well enough for feasts: new moons to minutes, the moon's distance from the sun to a tenth of a degree.
//!
//! After Jean Meeus, Astronomical Algorithms, 2nd ed., chapters 25, 47 and 49, with the largest terms only.

use crate::calendar::DayNo;

/// Days since 1970-01-01T00:00 UTC, with the time of day as a fraction.
pub(super) type Instant = f64;

/// 1970-01-01T00:00 UTC as a Julian date.
const UNIX_EPOCH_JD: f64 = 2_440_587.5;

fn sin(degrees: f64) -> f64 {
    degrees.to_radians().sin()
}

/// Julian centuries since J2000.
fn centuries(at: Instant) -> f64 {
    (at + UNIX_EPOCH_JD - 2_451_545.0) / 36_525.0
}

/// The sun's apparent longitude in degrees, 0 to 360.
pub(super) fn sun_longitude(at: Instant) -> f64 {
    let t = centuries(at);
    let mean = 280.466_46 + 36_000.769_83 * t;
    let anomaly = 357.529_11 + 35_999.050_29 * t;
    let centre = (1.914_602 - 0.004_817 * t) * sin(anomaly)
        + 0.019_993 * sin(2.0 * anomaly)
        + 0.000_289 * sin(3.0 * anomaly);
    (mean + centre - 0.005_69 - 0.004_78 * sin(125.04 - 1934.136 * t)).rem_euclid(360.0)
}

/// The moon's longitude in degrees, 0 to 360.
fn moon_longitude(at: Instant) -> f64 {
    let t = centuries(at);
    let mean = 218.316_45 + 481_267.881_23 * t;
    let d = 297.850_19 + 445_267.111_4 * t;
    let sun = 357.529_11 + 35_999.050_29 * t;
    let m = 134.963_4 + 477_198.867_5 * t;
    let f = 93.272_1 + 483_202.017_5 * t;
    let terms = 6.288_774 * sin(m)
        + 1.274_027 * sin(2.0 * d - m)
        + 0.658_314 * sin(2.0 * d)
        + 0.213_618 * sin(2.0 * m)
        - 0.185_116 * sin(sun)
        - 0.114_332 * sin(2.0 * f)
        + 0.058_793 * sin(2.0 * d - 2.0 * m)
        + 0.057_066 * sin(2.0 * d - sun - m)
        + 0.053_322 * sin(2.0 * d + m)
        + 0.045_758 * sin(2.0 * d - sun)
        - 0.040_923 * sin(sun - m)
        - 0.034_720 * sin(d)
        - 0.030_383 * sin(sun + m)
        + 0.015_327 * sin(2.0 * d - 2.0 * f);
    (mean + terms).rem_euclid(360.0)
}

/// The moon's distance ahead of the sun in degrees, 0 to 360: 0 at new moon, 180 at full moon.
pub(super) fn elongation(at: Instant) -> f64 {
    (moon_longitude(at) - sun_longitude(at)).rem_euclid(360.0)
}

/// The k-th new moon, 0 being that of 6 January 2000.
pub(super) fn new_moon(k: i64) -> Instant {
    let k = k as f64;
    let t = k / 1236.85;
    let jde = 2_451_550.097_66 + 29.530_588_861 * k + 0.000_154_37 * t * t;
    let sun = 2.553_4 + 29.105_356_7 * k;
    let m = 201.564_3 + 385.816_935_28 * k;
    let f = 160.710_8 + 390.670_502_84 * k;
    let node = 124.774_6 - 1.563_755_88 * k;
    let e = 1.0 - 0.002_516 * t;
    let terms = -0.407_20 * sin(m)
        + 0.172_41 * e * sin(sun)
        + 0.016_08 * sin(2.0 * m)
        + 0.010_39 * sin(2.0 * f)
        + 0.007_39 * e * sin(m - sun)
        - 0.005_14 * e * sin(m + sun)
        + 0.002_08 * e * e * sin(2.0 * sun)
        - 0.001_11 * sin(m - 2.0 * f)
        - 0.000_57 * sin(m + 2.0 * f)
        + 0.000_56 * e * sin(2.0 * m + sun)
        - 0.000_42 * sin(3.0 * m)
        - 0.000_17 * sin(node);
    // Dynamical time runs about a minute ahead of the clocks.
    jde + terms - UNIX_EPOCH_JD - 0.000_8
}

/// Number of the last new moon at or before an instant.
pub(super) fn lunation(at: Instant) -> i64 {
    let mut k = ((at - new_moon(0)) / 29.530_588_861).round() as i64 + 1;
    while new_moon(k) > at {
        k -= 1;
    }
    k
}

/// The day, by a clock `hours` ahead of UTC, of an instant.
pub(super) fn day_of(at: Instant, hours: f64) -> DayNo {
    (at + hours / 24.0).floor() as DayNo
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::day_no;

    #[test]
    fn new_moons_fall_on_their_days() {
        let k = lunation(day_no(2018, 9, 12) as f64);
        assert_eq!(day_of(new_moon(k), 0.0), day_no(2018, 9, 9));
    }

    #[test]
    fn the_sun_stands_still_at_the_solstice() {
        let at = day_no(2026, 12, 21) as f64 + 20.8 / 24.0;
        assert!((sun_longitude(at) - 270.0).abs() < 0.05);
    }
}
