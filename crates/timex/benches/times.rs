//! How fast times are found: `cargo bench -p timex`.
//!
//! `phrase` holds short texts that are little but a time, in seven languages, as inputs a second; `prose` a text with few
//! times at three sizes, in octets a second (the rates must be alike, or the time is not linear); `hostile` what nobody
//! writes.

#![allow(
    missing_docs,
    clippy::missing_docs_in_private_items,
    clippy::unwrap_used,
    reason = "the macros of criterion write functions; a bench fails by panicking"
)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::time::Duration;
use timex::{Anchor, Tongue, find};

const PHRASES: [(&str, Tongue, [&str; 4]); 7] = [
    (
        "en",
        Tongue::English,
        [
            "Thursday at 3",
            "from 9 to 11 on the 12th",
            "every other Monday in May",
            "half an hour before noon",
        ],
    ),
    (
        "de",
        Tongue::German,
        ["Donnerstag um 15 Uhr", "am 12. von 9 bis 11", "jeden zweiten Montag im Mai", "halb vier"],
    ),
    ("fr", Tongue::French, ["jeudi à 15h", "le 12 de 9h à 11h", "tous les lundis de mai", "midi et demi"]),
    (
        "es",
        Tongue::Spanish,
        ["el jueves a las 3", "el 12 de 9 a 11", "todos los lunes de mayo", "las tres y media"],
    ),
    (
        "it",
        Tongue::Italian,
        ["giovedì alle 15", "il 12 dalle 9 alle 11", "ogni lunedì di maggio", "le tre e mezza"],
    ),
    ("nl", Tongue::Dutch, ["donderdag om 15 uur", "de 12e van 9 tot 11", "elke maandag in mei", "half vier"]),
    (
        "pt",
        Tongue::Portuguese,
        ["quinta às 15h", "dia 12 das 9 às 11", "todas as segundas de maio", "três e meia"],
    ),
];

fn anchor(tongue: Tongue) -> Anchor {
    let mut anchor = Anchor::new("2026-03-10T09:15:00Z".parse().unwrap(), jiff::tz::TimeZone::UTC);
    anchor.language = Some(tongue);
    anchor
}

fn phrases(c: &mut Criterion) {
    let mut group = c.benchmark_group("phrase");
    for (name, tongue, texts) in PHRASES {
        let anchor = anchor(tongue);
        group.throughput(Throughput::Elements(texts.len() as u64));
        group.bench_function(name, |b| {
            b.iter(|| texts.iter().map(|text| find(black_box(text), &anchor).len()).sum::<usize>());
        });
    }
}

fn prose(c: &mut Criterion) {
    let mut group = c.benchmark_group("prose");
    let piece = "The people from the yard told me that the paint has to dry before anybody walks on it. We could talk on Thursday the 12th at 10, or after lunch. ";
    let anchor = anchor(Tongue::English);
    for octets in [2_000, 8_000, 32_000] {
        let text = piece.repeat(octets / piece.len());
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(octets), &text, |b, text| {
            b.iter(|| find(black_box(text), &anchor).len());
        });
    }
}

fn hostile(c: &mut Criterion) {
    let mut group = c.benchmark_group("hostile");
    let anchor = anchor(Tongue::English);
    for (name, piece) in [
        ("numbers", "10 "),
        ("dates in figures", "10/11/12 "),
        ("weekdays", "Monday "),
        ("joined", "Monday and "),
        ("no words", "-:/."),
        ("one word", "x"),
    ] {
        let text = piece.repeat(10_000 / piece.len());
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| find(black_box(&text), &anchor).len()));
    }
}

fn brief() -> Criterion {
    let quick = Duration::from_millis(500);
    Criterion::default().warm_up_time(quick).measurement_time(quick * 2).sample_size(20)
}

criterion_group!(name = benches; config = brief(); targets = phrases, prose, hostile);
criterion_main!(benches);
