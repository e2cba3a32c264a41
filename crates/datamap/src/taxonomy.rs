//! The closed lists. A new word here is a decision about people: it changes the records of processing and the
//! notice, and every `match` on it.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $word:ident => $key:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$about])* $word,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$word),+];

            /// The key under which records, exports and notices write it; it never changes.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$word => $key),+ }
            }
        }
    };
}
pub(crate) use words;

words!(
    /// What kind of personal data a value is. The keys follow the taxonomy of fideslang where it has one.
    Category {
        /// A name, as its owner writes it.
        Name => "user.name",
        /// A mail address.
        Email => "user.contact.email",
        /// A telephone number.
        Phone => "user.contact.phone_number",
        /// Where somebody meets, lives or works.
        Place => "user.location",
        /// The organisation somebody belongs to, or their function there.
        Employment => "user.workplace",
        /// Language, zone, hours and other habits of arranging meetings.
        Preference => "user.preferences",
        /// When somebody is or is not free.
        Availability => "user.availability",
        /// When, where and with whom somebody meets.
        Meeting => "user.meeting",
        /// What somebody wrote, subject lines included.
        Content => "user.content",
        /// Message ids and other numbers by which a mail or event is known elsewhere.
        Correspondence => "user.unique_id.message",
        /// A random id that stands for a person here.
        Pseudonym => "user.unique_id.pseudonymous",
        /// A network address, a client's name, a time of access.
        Device => "user.device",
        /// Passwords, tokens, keys.
        Credential => "user.authorization",
        /// What somebody permitted, refused or objected to.
        Consent => "user.consent",
    }
);

words!(
    /// Whose the data is.
    SubjectKind {
        /// Somebody with an account, for whom meetings are arranged.
        Host => "host",
        /// Somebody who is written to about a meeting.
        Guest => "guest",
        /// Somebody named in a mail or calendar who takes no part.
        Bystander => "bystander",
        /// An administrator or data protection officer of an organisation.
        Staff => "staff",
    }
);

words!(
    /// What this installation is with regard to the data (GDPR Art. 4(7) and (8)). It is the role where the
    /// operator serves other organisations; an organisation that runs its own is controller of everything.
    Role {
        /// Decides why and how.
        Controller => "controller",
        /// Acts on the instructions of the host's organisation.
        Processor => "processor",
    }
);

words!(
    /// On what ground the data is held (GDPR Art. 6(1)).
    Basis {
        /// (a) Consent, on record.
        Consent => "consent",
        /// (b) A contract with the person, such as a host's account.
        Contract => "contract",
        /// (c) A duty in law, such as answering a rights request.
        LegalObligation => "legal_obligation",
        /// (f) A legitimate interest, weighed on record.
        LegitimateInterest => "legitimate_interest",
        /// The controller's instruction, where we are processor (Art. 28(3)(a)).
        Instruction => "instruction",
    }
);

words!(
    /// The event from which a retention period runs.
    Anchor {
        /// The value came in, or was written.
        Received => "received",
        /// The mail left, or was given up.
        Sent => "sent",
        /// The meeting was booked, cancelled or given up.
        Settled => "settled",
        /// The end of the meeting.
        MeetingEnd => "meeting_end",
        /// The end of the person's last meeting.
        LastMeeting => "last_meeting",
        /// The account was closed.
        AccountClosed => "account_closed",
        /// The case (rights request, support ticket, breach) was closed.
        CaseClosed => "case_closed",
        /// The permission ended.
        Withdrawn => "withdrawn",
    }
);

words!(
    /// Who receives the data outside this installation, by kind; the register of recipients names them.
    Recipient {
        /// The mail servers of the people in the meeting.
        ParticipantMailbox => "participant_mailbox",
        /// The calendars of the people in the meeting, by way of the invitation.
        ParticipantCalendar => "participant_calendar",
        /// The relay that carries outgoing mail.
        Relay => "relay",
        /// The host's calendar provider.
        HostCalendar => "host_calendar",
        /// A language model, where one is attached.
        LanguageModel => "language_model",
        /// The host's customer register, where one is attached.
        Crm => "crm",
    }
);

/// How long a value is kept. There is no `Forever`: what is not personal says so instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Retention {
    /// So many days after an event.
    After {
        /// The event.
        anchor: Anchor,
        /// The days; 0 ends it on the day of the event.
        days: u32,
    },
}
