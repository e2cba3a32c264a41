//! How a door feels, told to everybody inside.

use tokio::sync::watch;

/// What all sessions of a door should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// There is room and time.
    Calm,
    /// Few places are left: whoever does nothing should go.
    Crowded,
    /// The door closes. It does not open again.
    Closing,
}

/// Says how the door feels.
#[derive(Debug, Clone)]
pub(crate) struct Host {
    mood: watch::Sender<Mood>,
    places_max: usize,
}

impl Host {
    pub(crate) fn new(places_max: usize) -> Self {
        Self { mood: watch::Sender::new(Mood::Calm), places_max }
    }

    pub(crate) fn listen(&self) -> watch::Receiver<Mood> {
        self.mood.subscribe()
    }

    /// Looks at the places left: with less than a fifth it gets crowded, with two fifths calm again, so that one peer
    /// who comes and goes does not turn the mood each time.
    pub(crate) fn look(&self, places_free: usize) {
        let fifth = self.places_max / 5;
        self.mood.send_if_modified(|mood| {
            let next = match *mood {
                Mood::Calm if places_free < fifth => Mood::Crowded,
                Mood::Crowded if places_free >= fifth * 2 => Mood::Calm,
                Mood::Calm | Mood::Crowded | Mood::Closing => *mood,
            };
            std::mem::replace(mood, next) != next
        });
    }

    pub(crate) fn close(&self) {
        self.mood.send_replace(Mood::Closing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mood_turns_with_the_places_left_and_closing_is_for_good() {
        let host = Host::new(10);
        let mood = host.listen();
        for (free, wanted) in
            [(2, Mood::Calm), (1, Mood::Crowded), (3, Mood::Crowded), (4, Mood::Calm), (0, Mood::Crowded)]
        {
            host.look(free);
            assert_eq!(*mood.borrow(), wanted, "{free}");
        }
        host.close();
        host.look(10);
        assert_eq!(*mood.borrow(), Mood::Closing);
    }
}
