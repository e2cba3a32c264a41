//! duckling in Rust, with the language and the reference given. What every adapter does around its peer is in
//! `rounds.mjs`; this is the same: one pass that warms up and writes the answers, then timed passes.

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeZone};
use duckling::{Context, DimensionKind, DimensionValue, Entity, Grain, Lang, Locale, Options, Region};
use duckling::{TimePoint, TimeValue, parse};
use serde_json::{Value, json};
use std::io::Write;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, output, seconds] = arguments.as_slice() else { return Err("INPUT OUTPUT SECONDS".into()) };
    let seconds: f64 = seconds.parse()?;
    let rows = std::fs::read_to_string(input)?;
    let rows: Vec<Value> = rows.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    // Written line by line, so that what a peer had done is known when it is stopped at its limit.
    let mut file = std::fs::File::create(output)?;
    for row in &rows {
        writeln!(file, "{}", json!({ "id": row["id"], "preds": answer(row).unwrap_or_default() }))?;
    }
    let (mut passes, began) = (Vec::new(), Instant::now());
    while passes.len() < 3 && began.elapsed().as_secs_f64() < seconds {
        let start = Instant::now();
        for row in &rows {
            std::hint::black_box(answer(row));
        }
        passes.push(start.elapsed().as_secs_f64());
    }
    println!("{}", json!({ "inputs": rows.len(), "passes": passes }));
    Ok(())
}

fn answer(row: &Value) -> Option<Vec<Value>> {
    let lang = match row["lang"].as_str()? {
        "de" => Lang::DE,
        "es" => Lang::ES,
        "fr" => Lang::FR,
        "it" => Lang::IT,
        "nl" => Lang::NL,
        "pt" => Lang::PT,
        _ => Lang::EN,
    };
    let region = match row["region"].as_str() {
        Some("US") => Some(Region::US),
        Some("GB") => Some(Region::GB),
        _ => None,
    };
    let locale = Locale::new(lang, region);
    let offset = FixedOffset::east_opt(i32::try_from(row["off"].as_i64()?).ok()? * 60)?;
    let clock: NaiveDateTime = row["ref"].as_str()?.parse().ok()?;
    let context = Context::new(offset.from_local_datetime(&clock).single()?, locale);
    let text = row["text"].as_str()?;
    let both = [DimensionKind::Time, DimensionKind::Duration];
    let wanted = if row["dims"].as_str() == Some("time") { &both[..1] } else { &both[..] };
    let found = parse(text, &locale, wanted, &context, &Options::default());
    Some(found.iter().filter_map(|entity| shown(entity, text, &offset)).collect())
}

fn shown(entity: &Entity, text: &str, offset: &FixedOffset) -> Option<Value> {
    let mut shown = match &entity.value {
        DimensionValue::Time(TimeValue::Single { value, .. }) => {
            json!({ "kind": "instant", "from": wall(value, offset), "grain": grain(value) })
        }
        DimensionValue::Time(TimeValue::Interval { from: Some(from), to: Some(to), .. }) => {
            json!({ "kind": "interval", "from": wall(from, offset), "to": wall(to, offset), "grain": grain(from) })
        }
        DimensionValue::Time(TimeValue::Interval { from: Some(from), .. }) => {
            json!({ "kind": "open", "dir": "after", "from": wall(from, offset), "grain": grain(from) })
        }
        DimensionValue::Time(TimeValue::Interval { to: Some(to), .. }) => {
            json!({ "kind": "open", "dir": "before", "to": wall(to, offset), "grain": grain(to) })
        }
        DimensionValue::Duration { normalized_seconds, .. } => {
            json!({ "kind": "duration", "seconds": normalized_seconds })
        }
        _ => return None,
    };
    shown["start"] = json!(text.get(..entity.start)?.chars().count());
    shown["end"] = json!(text.get(..entity.end)?.chars().count());
    Some(shown)
}

fn wall(point: &TimePoint, offset: &FixedOffset) -> String {
    let local = match point {
        TimePoint::Naive { value, .. } => *value,
        TimePoint::Instant { value, .. } => DateTime::with_timezone(value, offset).naive_local(),
    };
    local.format("%Y-%m-%dT%H:%M:%S").to_string()
}

fn grain(point: &TimePoint) -> String {
    match point.grain() {
        Grain::NoGrain => "second".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}
