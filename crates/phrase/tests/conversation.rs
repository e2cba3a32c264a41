//! A whole conversation as its readers see it: the engine decides, the words are ours. Read the snapshots aloud.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use addr::{EmailAddress, Mailbox};
use jiff::Timestamp;
use negotiate::{
    Act, Authority, Desk, Details, Event, Input, Medium, Meeting, MeetingId, PersonId, Profile, Role, Said,
    Speaker, step,
};
use phrase::{Assistant, Cast, Language, Participant, Person, write};
use when::{IntervalSet, Zone};

const HOST: PersonId = PersonId::from_bytes([1; 16]);
const GUEST: PersonId = PersonId::from_bytes([2; 16]);

struct Story {
    meeting: Meeting,
    desk: Desk,
    now: Timestamp,
    language: Language,
    told: String,
}

impl Story {
    fn new(language: Language) -> Self {
        let mut profile = Profile::new(Zone::parse("Europe/Berlin").unwrap());
        profile.video_link = Some("https://meet.example/priya".to_owned());
        Self {
            meeting: Meeting::new(MeetingId::from_bytes([7; 16]), HOST),
            desk: Desk {
                profile,
                busy: IntervalSet::new(),
                contacts: Vec::new(),
                others: Vec::new(),
                meetings: Vec::new(),
            },
            now: "2026-03-02T08:00:00Z".parse().unwrap(),
            language,
            told: String::new(),
        }
    }

    fn cast(&self) -> Cast {
        let mailbox =
            |name: &str, address: &str| Mailbox::new(Some(name), EmailAddress::parse(address).unwrap());
        Cast {
            assistant: Assistant {
                mailbox: mailbox("Andrew Ingram", "andrew@ingram.example"),
                given: "Andrew".to_owned(),
            },
            host: Person { id: HOST, mailbox: mailbox("Priya Raman", "priya@acme.example") },
            guests: vec![Participant {
                person: Person { id: GUEST, mailbox: mailbox("Whitfield, Dana", "dana@northfield.example") },
                role: Role::Required,
            }],
            subject: Some("Quick call about the planting plan".to_owned()),
            uid: ical::Uid::parse("m7@ingram.example").unwrap(),
            quoted: None,
            stamp: self.now,
        }
    }

    fn says(&mut self, by: Speaker, heading: &str, said: Said) {
        let authority = if by == Speaker::Host { Authority::Proven } else { Authority::InThread };
        self.happens(heading, Event::Said { by, authority, said: Box::new(said) });
    }

    fn sleeps_until_mail(&mut self, heading: &str) {
        let before = self.told.len();
        for _ in 0..20 {
            self.now = self.meeting.wake_at.unwrap();
            self.happens(heading, Event::Woke);
            if self.told.matches("--- to").count()
                > self.told.get(..before).unwrap().matches("--- to").count()
            {
                break;
            }
        }
    }

    fn happens(&mut self, heading: &str, event: Event) {
        let input = Input { event, desk: self.desk.clone() };
        let step = step(&self.meeting, &input, self.now);
        self.meeting = step.meeting;
        self.told.push_str(&format!("###### {heading}\n"));
        for letter in &step.letters {
            let written = write(letter, &self.cast(), self.language);
            let reader = if letter.to == HOST { "the host" } else { "the guest" };
            self.told.push_str(&format!("--- to {reader}: {}\n{}", written.subject, written.text));
            if let Some(invitation) = &written.invitation {
                let object = ical::write(invitation);
                assert_eq!(ical::read(&object).unwrap().slot(), Some(invitation.slot));
                self.told.push_str(&format!("[{:?} {}]\n", invitation.method, invitation.sequence));
            }
        }
    }
}

fn does(act: Act) -> Said {
    Said { acts: vec![act], ..Said::default() }
}

fn tell(language: Language) -> String {
    let mut story = Story::new(language);
    let details = Details {
        topic: Some("Planting plan".to_owned()),
        medium: Some(Medium::Video),
        ..Details::default()
    };
    story.says(
        Speaker::Host,
        "The host asks for a call",
        Said { add: vec![GUEST], details, ..does(Act::Schedule) },
    );
    story.sleeps_until_mail("The guest stays silent");
    let london = Zone::parse("Europe/London").ok();
    story.says(
        Speaker::Guest(GUEST),
        "The guest takes the second, from London",
        Said { accepts: vec![2], zone: london, ..does(Act::Accept) },
    );
    story.says(Speaker::Guest(GUEST), "The guest wants another time", does(Act::Reschedule));
    story.says(
        Speaker::Guest(GUEST),
        "The guest takes the first",
        Said { accepts: vec![1], ..does(Act::Accept) },
    );
    story.says(Speaker::Host, "The host calls it off", does(Act::Cancel));
    story.told
}

#[test]
fn a_meeting_is_arranged_moved_and_called_off() {
    for language in [Language::English, Language::German] {
        insta::assert_snapshot!(language.tag(), tell(language));
    }
}
