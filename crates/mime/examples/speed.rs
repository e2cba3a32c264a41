//! Measures how fast new text is found: `cargo run --release -p mime --example speed`.

#![allow(clippy::print_stdout, clippy::cast_precision_loss)]

use std::time::Instant;

fn main() {
    let quoted = "> Would Thursday the 12th at 10:00 suit you for the call with Priya?\n".repeat(40);
    let typical = format!(
        "Hi Amy,\n\nThursday at ten is fine, but only until eleven; otherwise Friday after lunch.\n\nBest\nDana\n\n-- \nDana Whitfield\nNorthfield Ltd | +1 212 555 0123\n\nOn Tue, 10 Mar 2026 at 09:15, Amy Ingram <amy@ingram.example> wrote:\n{quoted}"
    );
    let prose =
        "The quick brown fox jumps over the lazy dog, and then: it rests until Thursday.\n".repeat(9_000);
    let interleaved =
        "> Would Thursday the 12th at 10:00 suit you for the call?\n\nYes, it would.\n\n".repeat(9_000);
    let html = format!(
        "<html><body><p>Thursday is fine.</p>{}<blockquote type=\"cite\">{}</blockquote></body></html>",
        "<p style=\"margin:0\">One more <b>paragraph</b> of text &amp; entities.</p>".repeat(2_000),
        "<div>Would Thursday suit?</div>".repeat(2_000)
    );
    measure("2 kB reply", &typical, mime::new_text);
    measure("700 kB of prose", &prose, mime::new_text);
    measure("700 kB of answers", &interleaved, mime::new_text);
    measure("200 kB of HTML", &html, mime::new_text_of_html);
    let raw = format!(
        "From: Dana <dana@northfield.example>\nTo: amy@ingram.example\nSubject: Re: call\nDate: Tue, 10 Mar 2026 10:15:00 +0100\nMessage-ID: <a@b>\n\n{typical}"
    );
    let start = Instant::now();
    let mut kept = 0;
    for _ in 0..10_000 {
        kept += mime::parse(raw.as_bytes()).map_or(0, |m| m.new_text.text.len());
    }
    println!("{:24} {:8.0} mails/s ({kept})", "parse, 3 kB", 10_000.0 / start.elapsed().as_secs_f64());
}

fn measure(name: &str, text: &str, strip: fn(&str) -> mime::NewText) {
    let rounds = 40_000_000 / text.len();
    let start = Instant::now();
    let mut kept = 0;
    for _ in 0..rounds {
        kept += strip(text).text.len();
    }
    let seconds = start.elapsed().as_secs_f64();
    let octets = (text.len() * rounds) as f64;
    println!(
        "{name:24} {:8.0} MB/s {:10.0} mails/s ({kept})",
        octets / 1e6 / seconds,
        rounds as f64 / seconds
    );
}
