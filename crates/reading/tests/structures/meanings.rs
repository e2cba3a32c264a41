//! What phrases mean, by key: the same in every language. "Now" is Wednesday 4 March 2026.

/// A day of March 2026 and the hours of it that suit, in minutes.
pub(crate) type Windows = Vec<(u8, u16, u16)>;

/// What a phrase means.
pub(crate) struct Meaning {
    pub(crate) windows: Windows,
    /// Hours are named, so that the edges of the working day are clear.
    pub(crate) hours: bool,
    /// Days that a careful reader could take either way.
    pub(crate) open: Vec<u8>,
}

fn hours(windows: &[(u8, u16, u16)]) -> Meaning {
    let windows = windows.iter().map(|(d, from, to)| (*d, from * 60, to * 60)).collect();
    Meaning { windows, hours: true, open: Vec::new() }
}

fn minutes(windows: &[(u8, u16, u16)]) -> Meaning {
    Meaning { windows: windows.to_vec(), hours: true, open: Vec::new() }
}

fn days(days: &[u8], open: &[u8]) -> Meaning {
    let windows = days.iter().map(|d| (*d, 540, 1020)).collect();
    Meaning { windows, hours: false, open: open.to_vec() }
}

/// The meaning of a key.
pub(crate) fn meaning(key: &str) -> Meaning {
    clock(key)
        .or_else(|| date(key))
        .or_else(|| bounded(key))
        .unwrap_or_else(|| panic!("no meaning for {key}"))
}

/// Times of day on the coming Tuesday.
fn clock(key: &str) -> Option<Meaning> {
    Some(match key {
        "tue 9" => minutes(&[(10, 540, 570)]),
        "tue 14:30" => minutes(&[(10, 870, 900)]),
        "tue 15:30" => minutes(&[(10, 930, 960)]),
        "tue noon" => minutes(&[(10, 720, 750)]),
        "tue 9:30-11" => minutes(&[(10, 570, 660)]),
        "tue 14:15-16" => minutes(&[(10, 855, 960)]),
        "tue after 15:30" => minutes(&[(10, 930, 1080)]),
        "tue before 10:30" => minutes(&[(10, 480, 630)]),
        "tue 14:45-16" => minutes(&[(10, 885, 960)]),
        "tue 16-18" => hours(&[(10, 16, 18)]),
        "tue lunch" => Meaning { open: vec![10], ..hours(&[]) },
        "tue all day" => days(&[10], &[]),
        "tue 10:30 wed 14" => minutes(&[(10, 630, 660), (11, 840, 870)]),
        "tue 9-11" => hours(&[(10, 9, 11)]),
        "tue 14-16" => hours(&[(10, 14, 16)]),
        "tue morning" => hours(&[(10, 8, 12)]),
        "tue afternoon" => hours(&[(10, 12, 18)]),
        "tue early" => hours(&[(10, 8, 10)]),
        "tue late" => minutes(&[(10, 930, 1080)]),
        "tue evening" => hours(&[(10, 17, 21)]),
        "tue 9-10 14-16" => hours(&[(10, 9, 10), (10, 14, 16)]),
        "tue 10 london" => minutes(&[(10, 660, 690)]),
        "tue 9-11 london" => hours(&[(10, 10, 12)]),
        _ => return None,
    })
}

/// Dates, weeks and days counted from others.
fn date(key: &str) -> Option<Meaning> {
    Some(match key {
        "10" => days(&[10], &[]),
        "10 or 11" => days(&[10, 11], &[]),
        "9 to 11" => days(&[9, 10, 11], &[]),
        "10 and 11 morning" => hours(&[(10, 8, 12), (11, 8, 12)]),
        "10 14-16" => hours(&[(10, 14, 16)]),
        "this week" => days(&[5, 6], &[]),
        "week after next" | "week 12" => days(&[16, 17, 18, 19, 20], &[]),
        "week of 9" | "during next week" => days(&[9, 10, 11, 12, 13], &[]),
        "tomorrow" => days(&[5], &[]),
        "tomorrow afternoon" => hours(&[(5, 12, 18)]),
        "day after tomorrow 10-12" => hours(&[(6, 10, 12)]),
        "sat morning" => hours(&[(7, 8, 12)]),
        "this fri" => days(&[6], &[]),
        "from 11 on" | "after 10" => days(&[11, 12, 13, 16, 17, 18, 19, 20], &[]),
        "early next week" => days(&[9, 10], &[11]),
        "late next week" => days(&[12, 13], &[11]),
        "end of next week" => days(&[13], &[11, 12]),
        "middle of next week" => days(&[11], &[10, 12]),
        "tue in two weeks" => days(&[17], &[]),
        "in 14 days" => days(&[18], &[16, 17, 19, 20]),
        "today week" => days(&[11], &[9, 10, 12, 13]),
        "mon 10 or same time tue" => minutes(&[(9, 600, 630), (10, 600, 630)]),
        "mon 10 or day after 14" => minutes(&[(9, 600, 630), (10, 840, 870)]),
        _ => return None,
    })
}

/// Spans of days, bounds, exceptions and lists.
fn bounded(key: &str) -> Option<Meaning> {
    let week = |from: u16, to: u16| -> Vec<(u8, u16, u16)> { (9..=13).map(|d| (d, from, to)).collect() };
    Some(match key {
        "mon-wed 9-11" => hours(&[(9, 9, 11), (10, 9, 11), (11, 9, 11)]),
        "mon-wed morning" => hours(&[(9, 8, 12), (10, 8, 12), (11, 8, 12)]),
        "tue noon to thu evening" => Meaning {
            windows: vec![(10, 720, 1080), (11, 540, 1020), (12, 540, 1020)],
            hours: false,
            open: Vec::new(),
        },
        "next week from thu on" => days(&[12, 13], &[]),
        "next week not before wed" => days(&[11, 12, 13], &[]),
        "next week but mon" => days(&[10, 11, 12, 13], &[]),
        "tue to thu" => days(&[10, 11, 12], &[]),
        "next week mornings" => hours(&week(8, 12)),
        "next week afternoons" => hours(&week(12, 18)),
        "next week 9-11" => hours(&week(9, 11)),
        "mon wed morning tue afternoon" => hours(&[(9, 8, 12), (11, 8, 12), (10, 12, 18)]),
        "mon 9-11 tue thu 14-16" => hours(&[(9, 9, 11), (10, 14, 16), (12, 14, 16)]),
        "next week after 15" => hours(&week(15, 18)),
        "next week away until wed" => days(&[12, 13], &[11]),
        "next week thu except 12-13" => {
            Meaning { windows: vec![(12, 540, 720), (12, 780, 1020)], hours: false, open: Vec::new() }
        }
        "mon 9-11 wed after 14" => hours(&[(9, 9, 11), (11, 14, 18)]),
        "mon 9-11 tue 14-16 thu 10-12" => hours(&[(9, 9, 11), (10, 14, 16), (5, 10, 12)]),
        "thu 9-11 mon 14-16" => hours(&[(5, 9, 11), (9, 14, 16)]),
        "mon tue wed 9-11" => hours(&[(9, 9, 11), (10, 9, 11), (11, 9, 11)]),
        _ => return None,
    })
}
