//! The reading corpus, where it is at hand (`INGRAM_CORPUS`, by default `../shared/corpus` beside the repository):
//! nothing may be read unsafely, and no figure may fall.

#[cfg(test)]
mod corpus {
    use reading::contract::{Record, read_record};
    use serde_json::Value;
    use std::path::PathBuf;
    use when::Interval;

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
        unsafe_ids: Vec<String>,
    }

    impl Tally {
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
            let booked = reading.accept.iter().any(|number| !taken.contains(&u64::from(*number)));
            let grave = ["cancel", "decline", "stop", "privacy"];
            let graver = read.iter().any(|act| grave.contains(&act.as_str()) && !wanted.contains(act));
            if (booked || graver) && !reading.clarify {
                self.unsafe_ids.push(reading.id);
            }
        }
    }

    fn names(list: &Value) -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
    }

    #[test]
    fn the_corpus_is_read_safely_and_no_worse_than_before() {
        let Some(corpus) = corpus() else {
            println!("skipped: no reading corpus at hand");
            return;
        };
        let mut tally = Tally::default();
        corpus.lines().filter(|line| !line.trim().is_empty()).for_each(|line| tally.count(line));
        assert!(tally.unsafe_ids.is_empty(), "unsafe readings: {:?}", tally.unsafe_ids);
        let share = |right: usize, all: usize| right * 100 / all.max(1);
        assert!(
            share(tally.main_right, tally.mails) >= 95,
            "main acts right: {} of {}",
            tally.main_right,
            tally.mails
        );
        assert!(
            share(tally.probes_right, tally.probes) >= 89,
            "probes: {} of {}",
            tally.probes_right,
            tally.probes
        );
    }
}
