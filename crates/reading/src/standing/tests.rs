use super::{Of, Per, Rule, Side};
use crate::contract::Record;
use crate::{ActKind, Medium, Reading};
use jiff::civil::Weekday;

const SENTENCES: &str = include_str!("tests.txt");

/// `10:00-17:00 mon fri`, `not before 10:00`, `day 4`: a rule as the fixtures write it.
fn written(rule: &Rule) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let on = |days: &[Weekday]| -> String {
        let name = |day: &Weekday| format!(" {:?}", day)[..4].to_lowercase();
        days.iter().map(name).collect()
    };
    let way = |medium: Medium| match medium {
        Medium::Phone => "phone",
        Medium::Video => "video",
        Medium::InPerson => "room",
    };
    match rule {
        Rule::NotBefore { days, at_min } => format!("from {}{}", clock(*at_min), on(days)),
        Rule::NotAfter { days, at_min } => format!("until {}{}", clock(*at_min), on(days)),
        Rule::Within { days, from_min, to_min } => {
            format!("only {}-{}{}", clock(*from_min), clock(*to_min), on(days))
        }
        Rule::Never { days, from_min: 0, to_min: 1440 } => format!("never{}", on(days)),
        Rule::Never { days, from_min, to_min } => {
            format!("never {}-{}{}", clock(*from_min), clock(*to_min), on(days))
        }
        Rule::OnlyOn { days } => format!("only{}", on(days)),
        Rule::Buffer { side: Side::Before, minutes } => format!("before {minutes}"),
        Rule::Buffer { side: Side::After, minutes } => format!("after {minutes}"),
        Rule::Buffer { side: Side::Around, minutes } => format!("around {minutes}"),
        Rule::Buffer { side: Side::Between, minutes } => format!("between {minutes}"),
        Rule::AtMost { per: Per::Day, meetings } => format!("{meetings} a day"),
        Rule::AtMost { per: Per::Week, meetings } => format!("{meetings} a week"),
        Rule::Length { of: Of::All, minutes } => format!("{minutes} min"),
        Rule::Length { of: Of::Calls, minutes } => format!("{minutes} min calls"),
        Rule::Length { of: Of::Medium(medium), minutes } => format!("{minutes} min {}", way(*medium)),
        Rule::Medium(medium) => way(*medium).to_owned(),
        Rule::Notice { hours } => format!("notice {hours}"),
        Rule::Zone(zone) => zone.name().to_owned(),
        Rule::NoHolidays => "no holidays".to_owned(),
        Rule::Unclear => "?".to_owned(),
    }
}

fn reads(language: &str, thread: &str, role: &str, body: &str) -> Reading {
    let zone = match language {
        "en" => "Europe/London",
        "pt" => "Europe/Lisbon",
        _ => "Europe/Berlin",
    };
    let body = body.replace('"', "\\\"");
    let record = format!(
        r#"{{"id": "1", "now": "2026-03-10T09:15:00Z", "tz": "{zone}", "assistant": "amy@ingram.example",
        "sender": {{"role": "{role}", "address": "{role}@acme.example", "tz": "{zone}"}},
        "host": {{"address": "host@acme.example", "tz": "{zone}"}}, "thread": {thread},
        "subject": "", "body": "{body}"}}"#
    );
    crate::contract::reading_of(&Record::parse(&record).unwrap()).unwrap()
}

const THREAD: &str = r#"{"state": "proposed", "guests": ["guest@acme.example"], "duration_min": 30, "offers": [
    {"id": 1, "start": "2026-03-12T10:00:00Z", "end": "2026-03-12T10:30:00Z"},
    {"id": 2, "start": "2026-03-13T15:00:00Z", "end": "2026-03-13T15:30:00Z"}]}"#;

/// Fixtures: `language | where | rules | sentence`; where = `first` (a first mail), `thread`, `both`, or `guest`.
#[test]
fn rules_are_read_in_seven_languages() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in SENTENCES.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let [language, place, rules, body] = line.splitn(4, '|').map(str::trim).collect::<Vec<_>>()[..]
        else {
            panic!("a fixture has four parts: {line}");
        };
        let scenes: &[(&str, &str)] = match place {
            "first" => &[("null", "host")],
            "thread" => &[(THREAD, "host")],
            "both" => &[("null", "host"), (THREAD, "host")],
            "guest" => &[("null", "guest"), (THREAD, "guest")],
            other => panic!("no such place: {other}"),
        };
        for (thread, role) in scenes {
            count += 1;
            let reading = reads(language, thread, role, body);
            let mut found: Vec<String> = reading.standing.iter().map(|r| written(&r.rule)).collect();
            let mut wanted: Vec<String> =
                rules.split(';').map(|r| r.trim().to_owned()).filter(|r| !r.is_empty()).collect();
            found.sort();
            wanted.sort();
            let preference = reading.acts.iter().any(|a| a.kind == ActKind::Preference);
            if found != wanted || preference == wanted.is_empty() {
                let acts: Vec<_> = reading.acts.iter().map(|a| a.kind).collect();
                wrong.push(format!("{line}\n    {role} {} {acts:?} {found:?}", thread.len() > 4));
            }
        }
    }
    assert!(count > 100, "fixtures are missing");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn each_rule_shows_where_it_stands() {
    let body = "Amy, from now on never before 10 on Mondays, and leave 15 minutes between meetings.";
    let reading = reads("en", "null", "host", body);
    let said: Vec<&str> =
        reading.standing.iter().map(|rule| body.get(rule.evidence.clone()).unwrap_or_default()).collect();
    assert_eq!(said, ["before 10 on Mondays", "15 minutes between"]);
}

#[test]
fn a_rule_beside_a_request_does_not_swallow_it() {
    let body =
        "Please book 30 minutes with dana@northfield.example next week. From now on, nothing before 10.";
    let acts: Vec<_> = reads("en", "null", "host", body).acts.iter().map(|a| a.kind).collect();
    assert_eq!(acts, [ActKind::Schedule, ActKind::Preference]);
}
