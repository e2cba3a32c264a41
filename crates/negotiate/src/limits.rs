//! How much is too much, each with its reason. Sources: the product research's table of conventions and the
//! reliability research's invariants (I8, I11).

/// Mails to one guest about one meeting; then the host decides. Two is the norm; six is where people get angry.
pub(crate) const GUEST_MAILS_MAX: u8 = 6;
/// Of these, kept back so that a cancellation can always be told: a guest before a closed door is the worst outcome.
pub(crate) const GUEST_MAILS_FOR_CANCELLING: u8 = 1;
/// Of these, kept back so that an agreement can always be invited to.
pub(crate) const GUEST_MAILS_FOR_INVITING: u8 = 1;
/// Notices to the host; with questions and invitations the host gets at most twenty mails a meeting (I8).
pub(crate) const HOST_MAILS_BEFORE_NO_NOTICE: u8 = 8;
/// Mails to the host after which no more questions are asked and the host takes over.
pub(crate) const HOST_MAILS_BEFORE_NO_QUESTION: u8 = 13;
/// Questions to the host about one meeting. More means that the assistant is of no help here.
pub(crate) const QUESTIONS_MAX: u8 = 6;

/// Offers in one round: three is what people can weigh in one look.
pub(crate) const OFFERS: usize = 3;
/// The same where two or three guests are asked: each can refuse some and one must be left.
pub(crate) const OFFERS_FEW: usize = 5;
/// The same for four guests or more, who answer a poll (product research §6: six to eight, never a grid over ten).
pub(crate) const OFFERS_POLL: usize = 7;
/// From so many guests on it is a poll.
pub(crate) const POLL_GUESTS: usize = 4;
/// Guests of one meeting. Beyond, nobody negotiates by mail any more; the host is asked whom to leave out.
pub(crate) const GUESTS_MAX: usize = 40;
/// Rounds that go out without knowing when the guest can; then the host is asked.
pub(crate) const BLIND_ROUNDS_MAX: u8 = 2;
/// Slots shown to one guest over the whole meeting (I11): more would draw them the host's calendar.
pub(crate) const SHOWN_MAX: usize = 36;
/// Reminders before the host is asked.
pub(crate) const CHASES_MAX: u8 = 2;

/// Shortest and longest meeting in minutes; a number outside is a misreading, and is brought inside.
pub(crate) const LENGTH_MIN: std::ops::RangeInclusive<u32> = 5..=600;
/// How far ahead anybody may name a time, in days: calendars further out are empty and mean nothing.
pub(crate) const REACH_DAYS: i64 = 366;
/// Stretches of time that one mail may name: every working day of a year, twice. More is no availability but noise.
pub(crate) const INTERVALS_MAX: usize = 520;
/// An open offer starting sooner than this is no longer an offer: nobody should be booked by surprise. The research
/// proposes 24 hours; four leave room for the urgent requests that it wants served as well.
pub(crate) const OFFER_LEAD_H: i64 = 4;
/// A question that offers a slot must be answered so many hours before it: whoever is then offered it still has as long
/// as any offer needs.
pub(crate) const TAKE_LEAD_H: i64 = 2 * OFFER_LEAD_H;
/// The least notice of an offer in hours, whatever the host's profile or window ("today") allows.
pub(crate) const URGENT_NOTICE_H: i64 = OFFER_LEAD_H + 1;
/// The notice that a guest's own proposal needs, where the host wants more for offers: no changes within a day.
pub(crate) const GUEST_NOTICE_H: u32 = 24;
/// The grid of slots on the host's wall clock, in minutes.
pub(crate) const GRID_MIN: u32 = 15;
/// A window at most this much longer than the meeting names a point in time, not a range.
pub(crate) const POINT_SLACK_MIN: i64 = 29;

/// Working days until the first reminder, and from each to the next.
pub(crate) const FIRST_CHASE_DAYS: u8 = 2;
/// Working days until the first reminder where the last offer is less than three days off.
pub(crate) const URGENT_CHASE_DAYS: u8 = 1;
/// Working days between reminders, and before a rest without a date ends.
pub(crate) const NEXT_CHASE_DAYS: u8 = 3;
/// Working days that the host has for a question.
pub(crate) const QUESTION_DAYS: u8 = 1;
