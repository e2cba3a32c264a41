//! How fast mails are read, in mails a second: `cargo bench -p reading`.
//!
//! `reply` holds mails of 2 kB in seven languages, most of which is history and signature, as replies are; `long` a mail
//! of which every line is the sender's own and names times, at three sizes (the rates in octets must be alike, or the
//! time is not linear); `short` one line. All with their stripping and in a negotiation with three offers.

#![allow(
    missing_docs,
    clippy::missing_docs_in_private_items,
    clippy::unwrap_used,
    reason = "the macros of criterion write functions; a bench fails by panicking"
)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use reading::contract::{Record, read_record};
use std::hint::black_box;
use std::time::Duration;

const REPLY: usize = 2_000;

/// An answer, the line that introduces the history, and a quoted line, language by language.
const TEXTS: [(&str, &str, &str, &str); 7] = [
    (
        "en",
        "Hi Amy,\n\nThursday at ten is fine, but only until eleven; otherwise Friday after lunch. I can't do the week after, we are at the fair in Leeds. Call me on +44 20 7946 0123.\n\nBest\nDana",
        "On Tue, 10 Mar 2026 at 09:15, Amy Ingram <amy@ingram.example> wrote:",
        "> Would Thursday the 12th at 10:00 suit you for the call with Priya?",
    ),
    (
        "de",
        "Hallo Amy,\n\nDonnerstag um zehn passt, aber nur bis elf, sonst Freitag nach dem Mittagessen. In der Woche darauf geht es leider gar nicht, da bin ich auf der Messe in Leipzig.\n\nViele Grüße\nDana",
        "Am 10.03.2026 um 09:15 schrieb Amy Ingram:",
        "> Passt Ihnen Donnerstag, der 12. um 10:00 Uhr für das Gespräch mit Priya?",
    ),
    (
        "fr",
        "Bonjour Amy,\n\nJeudi à dix heures me convient, mais seulement jusqu'à onze heures, sinon vendredi après le déjeuner. La semaine suivante je suis au salon de Lyon.\n\nCordialement\nDana",
        "Le mar. 10 mars 2026 à 09:15, Amy Ingram <amy@ingram.example> a écrit :",
        "> Est-ce que jeudi 12 à 10h vous irait pour l'appel avec Priya ?",
    ),
    (
        "es",
        "Hola Amy:\n\nEl jueves a las diez me viene bien, pero solo hasta las once; si no, el viernes después de comer. La semana siguiente no puedo, estoy en la feria de Valencia.\n\nUn saludo\nDana",
        "El mar, 10 mar 2026 a las 9:15, Amy Ingram (<amy@ingram.example>) escribió:",
        "> ¿Te viene bien el jueves 12 a las 10:00 para la llamada con Priya?",
    ),
    (
        "it",
        "Ciao Amy,\n\ngiovedì alle dieci va bene, ma solo fino alle undici, altrimenti venerdì dopo pranzo. La settimana dopo non posso, sono alla fiera di Bologna.\n\nA presto\nDana",
        "Il giorno mar 10 mar 2026 alle ore 09:15 Amy Ingram <amy@ingram.example> ha scritto:",
        "> Giovedì 12 alle 10:00 andrebbe bene per la chiamata con Priya?",
    ),
    (
        "nl",
        "Hoi Amy,\n\nDonderdag om tien uur past, maar alleen tot elf uur, anders vrijdag na de lunch. De week erna kan ik niet, dan zijn we op de beurs in Utrecht.\n\nGroet\nDana",
        "Op di 10 mrt 2026 om 09:15 schreef Amy Ingram <amy@ingram.example>:",
        "> Schikt donderdag de 12e om 10:00 uur voor het gesprek met Priya?",
    ),
    (
        "pt",
        "Olá Amy,\n\nQuinta às dez está bom, mas só até as onze; senão, sexta depois do almoço. Na semana seguinte não posso, estou na feira do Porto.\n\nAbraço\nDana",
        "Em ter., 10 de mar. de 2026 às 09:15, Amy Ingram <amy@ingram.example> escreveu:",
        "> Quinta, dia 12, às 10:00 seria bom para a chamada com a Priya?",
    ),
];

const SIGNATURE: &str = "\n\n-- \nDana Whitfield\nNorthfield Ltd | +1 212 555 0123\n\n";

fn record(language: &str, body: &str) -> Record {
    let line = serde_json::json!({
        "id": "1", "lang": language, "now": "2026-03-10T10:15:00+01:00", "tz": "Europe/Berlin",
        "assistant": "amy@ingram.example",
        "sender": {"role": "guest", "name": "Dana Whitfield", "address": "dana@northfield.example", "tz": null},
        "to": ["amy@ingram.example"], "cc": ["priya@acme.example"],
        "host": {"name": "Priya Raman", "address": "priya@acme.example", "tz": "Europe/Berlin"},
        "thread": {"state": "proposed", "guests": ["dana@northfield.example"], "duration_min": 30, "offers": [
            {"id": 1, "start": "2026-03-12T10:00:00+01:00", "end": "2026-03-12T10:30:00+01:00"},
            {"id": 2, "start": "2026-03-13T14:00:00+01:00", "end": "2026-03-13T14:30:00+01:00"},
            {"id": 3, "start": "2026-03-17T09:00:00+01:00", "end": "2026-03-17T09:30:00+01:00"}]},
        "subject": "Re: Intro call", "body": body
    });
    Record::parse(&line.to_string()).unwrap()
}

/// A reply of so many octets: an answer, a signature, and history for the rest.
fn reply((language, answer, attribution, quoted): &(&str, &str, &str, &str)) -> Record {
    let head = format!("{answer}{SIGNATURE}{attribution}\n");
    let lines = REPLY.saturating_sub(head.len()) / (quoted.len() + 1);
    record(language, &format!("{head}{}", format!("{quoted}\n").repeat(lines)))
}

fn replies(c: &mut Criterion) {
    let mut group = c.benchmark_group("reply");
    group.throughput(Throughput::Elements(1));
    for text in &TEXTS {
        let record = reply(text);
        group.bench_function(text.0, |b| b.iter(|| read_record(black_box(&record)).unwrap()));
    }
}

fn long(c: &mut Criterion) {
    let mut group = c.benchmark_group("long");
    let pieces = [
        "We could also talk on Thursday the 12th at 10, or from two to four in the afternoon.\n",
        "The people from the yard told me that the paint has to dry before anybody walks on it.\n",
        "I can't do Monday, and Tuesday only if it is over by noon.\n\n",
    ];
    for octets in [REPLY, 2 * REPLY, 4 * REPLY] {
        let body: String = pieces
            .iter()
            .cycle()
            .copied()
            .scan(0, |length, piece| {
                *length += piece.len();
                (*length <= octets).then_some(piece)
            })
            .collect();
        let record = record("en", &body);
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(octets), &record, |b, record| {
            b.iter(|| read_record(black_box(record)).unwrap());
        });
    }
}

fn short(c: &mut Criterion) {
    let mut group = c.benchmark_group("short");
    group.throughput(Throughput::Elements(1));
    let record = record("en", "The first works for me, thanks!\n");
    group.bench_function("one line", |b| b.iter(|| read_record(black_box(&record)).unwrap()));
}

fn brief() -> Criterion {
    let quick = Duration::from_millis(500);
    Criterion::default().warm_up_time(quick).measurement_time(quick * 2).sample_size(20)
}

criterion_group!(name = benches; config = brief(); targets = replies, long, short);
criterion_main!(benches);
