//! How fast slots are found: `cargo bench -p negotiate`. `cells` are the workloads of docs/benchmarks/slots.md; `growth`
//! has ever more busy stretches over the same ninety days, and its rate a stretch must not fall.

#![allow(
    missing_docs,
    clippy::missing_docs_in_private_items,
    clippy::indexing_slicing,
    reason = "the macros of criterion write functions, and the workload is no library"
)]

mod workload;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use negotiate::find_slots;
use std::hint::black_box;
use workload::Workload;

fn cells(c: &mut Criterion) {
    let mut group = c.benchmark_group("cells");
    for people in [2, 10, 100] {
        for days in [14, 90] {
            let work = Workload::new(7, people, days);
            group.throughput(Throughput::Elements(work.intervals() as u64));
            group.bench_function(BenchmarkId::from_parameter(format!("{people}x{days}")), |b| {
                b.iter(|| find_slots(black_box(&work.calendars), &work.query));
            });
        }
    }
    group.finish();
}

fn growth(c: &mut Criterion) {
    let mut group = c.benchmark_group("growth");
    for people in [25, 50, 100, 200, 400, 800] {
        let work = Workload::new(7, people, 90);
        group.throughput(Throughput::Elements(work.intervals() as u64));
        group.bench_function(BenchmarkId::from_parameter(people), |b| {
            b.iter(|| find_slots(black_box(&work.calendars), &work.query));
        });
    }
    group.finish();
}

criterion_group!(benches, cells, growth);
criterion_main!(benches);
