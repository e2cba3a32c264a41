//! What the reader makes of whole mails: those of `tests/mails`, and of the reading corpus where it is at hand
//! (`INGRAM_CORPUS`, by default `../shared/corpus` beside the repository). Nothing may be read unsafely, and no figure may
//! fall.
//!
//! `own` and `hard` were written to be difficult, `plain` to be like most mails; nobody had read them with the engine
//! before they were scored for the first time.

#[cfg(test)]
mod corpus {
    use reading::contract::{Record, read_record};
    use serde_json::Value;
    use std::path::PathBuf;
    use when::Interval;

    fn here(file: &str) -> Option<String> {
        std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/mails").join(file)).ok()
    }

    fn corpus() -> Option<String> {
        let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
        let folder = std::env::var_os("INGRAM_CORPUS").map_or(beside, PathBuf::from);
        std::fs::read_to_string(folder.join("mails-dev.jsonl")).ok()
    }

    /// Mails whose acts, slots and times are right, and the ids of unsafe readings.
    #[derive(Default)]
    struct Tally {
        mails: usize,
        main_right: usize,
        probes: usize,
        probes_right: usize,
        slots: usize,
        slots_right: usize,
        unsafe_ids: Vec<String>,
    }

    impl Tally {
        fn of(lines: &str) -> Self {
            let mut tally = Self::default();
            lines.lines().filter(|line| !line.trim().is_empty()).for_each(|line| tally.count(line));
            tally
        }

        fn count(&mut self, line: &str) {
            let expect = serde_json::from_str::<Value>(line).unwrap()["expect"].clone();
            let reading = read_record(&Record::parse(line).unwrap()).unwrap();
            let got = serde_json::to_value(&reading).unwrap();
            let (wanted, read) = (names(&expect["intents"]), names(&got["intents"]));
            self.mails += 1;
            self.main_right += usize::from(wanted.first() == read.first());
            for probe in expect["probes"].as_array().into_iter().flatten() {
                let slot = Interval::parse(probe["start"].as_str().unwrap(), probe["end"].as_str().unwrap())
                    .unwrap();
                let inside = reading.available.iter().any(|window| window.covers(&slot));
                self.probes += 1;
                self.probes_right += usize::from(Some(inside) == probe["ok"].as_bool());
            }
            let taken: Vec<u64> =
                expect["accept"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
            let read_taken: Vec<u64> = reading.accept.iter().map(|n| u64::from(*n)).collect();
            if wanted.iter().any(|act| act == "accept") || !taken.is_empty() || !read_taken.is_empty() {
                self.slots += 1;
                self.slots_right += usize::from(taken == read_taken);
            }
            let booked = read_taken.iter().any(|number| !taken.contains(number));
            let grave = ["cancel", "decline", "stop", "privacy"];
            let graver = read.iter().any(|act| grave.contains(&act.as_str()) && !wanted.contains(act));
            if (booked || graver) && !reading.clarify {
                self.unsafe_ids.push(reading.id);
            }
        }

        /// Percentages: main acts, probes, slots.
        fn shares(&self) -> [usize; 3] {
            let share = |right: usize, all: usize| right * 100 / all.max(1);
            [
                share(self.main_right, self.mails),
                share(self.probes_right, self.probes),
                share(self.slots_right, self.slots),
            ]
        }

        fn holds(&self, name: &str, floors: [usize; 3]) {
            assert!(self.unsafe_ids.is_empty(), "{name}: unsafe readings: {:?}", self.unsafe_ids);
            let shares = self.shares();
            println!("{name}: {} mails; main acts, probes, slots right in % {shares:?}", self.mails);
            assert!(
                shares.iter().zip(floors).all(|(share, floor)| *share >= floor),
                "{name}: main acts, probes, slots right in %: {shares:?}, floors {floors:?}"
            );
        }
    }

    fn names(list: &Value) -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
    }

    #[test]
    fn our_own_mails_are_read_safely_and_no_worse_than_before() {
        for (file, floors) in [
            ("own.jsonl", [97, 93, 93]),
            ("plain.jsonl", [97, 95, 94]),
            ("hard.jsonl", [91, 82, 86]),
            ("numbers.jsonl", [100, 0, 100]),
        ] {
            Tally::of(&here(file).unwrap()).holds(file, floors);
        }
    }

    #[test]
    fn the_corpus_is_read_safely_and_no_worse_than_before() {
        let Some(corpus) = corpus() else {
            println!("skipped: no reading corpus at hand");
            return;
        };
        Tally::of(&corpus).holds("mails-dev.jsonl", [98, 97, 88]);
    }

    #[test]
    fn an_offer_that_nobody_took_would_be_found() {
        let line = here("own.jsonl").unwrap();
        let taking = line
            .lines()
            .find(|l| l.contains("\"intents\": [\"accept\"]") || l.contains("\"intents\":[\"accept\"]"));
        let mut record: Value = serde_json::from_str(taking.unwrap()).unwrap();
        record["expect"]["accept"] = Value::Array(Vec::new());
        record["expect"]["intents"] = serde_json::json!(["none"]);
        assert_eq!(Tally::of(&record.to_string()).unsafe_ids.len(), 1, "the control is not found");
    }
}
