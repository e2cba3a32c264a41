//! How fast new text is found, in octets a second: `cargo bench -p mime`.
//!
//! `long` holds mails of 700 kB as people's programs write them, `doubled` the same kinds at two sizes (their rates must
//! be alike, or the time is not linear), `hostile` a megabyte of what nobody writes, `message` whole mails through the
//! MIME parser.

#![allow(
    missing_docs,
    clippy::missing_docs_in_private_items,
    reason = "the macros of criterion write functions"
)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::time::Duration;

const LONG: usize = 700_000;
const HOSTILE: usize = 1_000_000;

fn filled(piece: &str, octets: usize) -> String {
    piece.repeat(octets / piece.len())
}

/// Thread upon thread, as Outlook and Gmail pile them up.
fn kinds(octets: usize) -> [(&'static str, String); 5] {
    let answer = "Hi Amy,\n\nThursday at ten is fine, but only until eleven; otherwise Friday after lunch.\n\nBest\nDana\n\n-- \nDana Whitfield\nNorthfield Ltd | +1 212 555 0123\n\n";
    let attribution = "On Tue, 10 Mar 2026 at 09:15, Amy Ingram <amy@ingram.example> wrote:\n";
    let quoted = "> Would Thursday the 12th at 10:00 suit you for the call with Priya?\n";
    let block = "From: Amy Ingram <amy@ingram.example>\nSent: Tuesday, March 10, 2026 9:15 AM\nTo: Dana\nSubject: Intro\n\nWould Thursday the 12th at 10:00 suit you for the call with Priya?\n\n";
    let prose = "The quick brown fox jumps over the lazy dog, and then: it rests until Thursday.\n";
    let interleaved = "> Would Thursday the 12th at 10:00 suit you for the call?\n\nYes, it would.\n\n";
    let levels: String = (1..40).map(|n| "> ".repeat(n) + "Would Thursday suit?\n").collect();
    [
        ("quoted history", format!("{answer}{attribution}{}", filled(quoted, octets))),
        ("header blocks", format!("{answer}{}", filled(block, octets))),
        ("prose", filled(prose, octets)),
        ("answers between quotes", filled(interleaved, octets)),
        ("forty levels", format!("{answer}{attribution}{}", filled(&levels, octets))),
    ]
}

fn long(c: &mut Criterion) {
    let mut group = c.benchmark_group("long");
    for (name, mail) in kinds(LONG) {
        group.throughput(Throughput::Bytes(mail.len() as u64));
        group.bench_function(name, |b| b.iter(|| mime::new_text(black_box(&mail))));
    }
    let html = format!(
        "<html><body><p>Thursday is fine.</p>{}</body></html>",
        filled("<p style=\"margin:0\">One more <b>paragraph</b> of text &amp; entities.</p>", 500_000)
    );
    group.throughput(Throughput::Bytes(html.len() as u64));
    group.bench_function("HTML", |b| b.iter(|| mime::new_text_of_html(black_box(&html))));
}

fn doubled(c: &mut Criterion) {
    let mut group = c.benchmark_group("doubled");
    for octets in [LONG / 4, LONG / 2, LONG] {
        for (name, mail) in kinds(octets) {
            group.throughput(Throughput::Bytes(mail.len() as u64));
            group.bench_with_input(BenchmarkId::new(name, octets), &mail, |b, mail| {
                b.iter(|| mime::new_text(black_box(mail)));
            });
        }
    }
}

fn hostile(c: &mut Criterion) {
    let mut group = c.benchmark_group("hostile");
    let one_line = |piece: &str| filled(piece, HOSTILE);
    for (name, text) in [
        ("one line", one_line("x")),
        ("one line of marks", one_line("> ")),
        ("empty lines", one_line("\n")),
        ("quoted and not", one_line("a\n> b\n")),
        ("no end of an attribution", one_line("On Monday 10 <\n")),
        ("colons", one_line("É@:\n")),
        ("fields", one_line("From: Amy\n")),
        ("names and numbers", one_line("10:15 \"x\"\n")),
        ("separators", one_line("x\n--\n")),
    ] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| mime::new_text(black_box(&text))));
    }
    for (name, html) in [
        ("unclosed tags", "<div>".repeat(100_000)),
        ("unclosed quotes", "<blockquote type=cite>".repeat(20_000)),
        ("brackets", "<".repeat(500_000)),
        ("ampersands", "&".repeat(500_000)),
    ] {
        group.throughput(Throughput::Bytes(html.len() as u64));
        group.bench_function(name, |b| b.iter(|| mime::new_text_of_html(black_box(&html))));
    }
}

fn message(c: &mut Criterion) {
    let mut group = c.benchmark_group("message");
    let head = "From: Dana <dana@northfield.example>\nTo: amy@ingram.example\nSubject: Re: call\nDate: Tue, 10 Mar 2026 10:15:00 +0100\nMessage-ID: <a@b>\n";
    let [quoted, ..] = kinds(3_000);
    let nested: String = (0..)
        .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"))
        .take(HOSTILE / 60)
        .collect();
    for (name, raw) in [
        ("3 kB", format!("{head}\n{}", quoted.1)),
        ("nested multiparts", format!("{head}{nested}")),
        (
            "many parts",
            format!("{head}Content-Type: multipart/mixed; boundary=b\n\n{}", filled("--b\n\n", HOSTILE)),
        ),
    ] {
        group.throughput(Throughput::Bytes(raw.len() as u64));
        group.bench_function(name, |b| b.iter(|| mime::parse(black_box(raw.as_bytes()))));
    }
}

fn brief() -> Criterion {
    let quick = Duration::from_millis(500);
    Criterion::default().warm_up_time(quick).measurement_time(quick * 2).sample_size(20)
}

criterion_group!(name = benches; config = brief(); targets = long, doubled, hostile, message);
criterion_main!(benches);
