//! Ids that the outside sees: Message-IDs and calendar UIDs, and the way back from them.
//!
//! Both carry a keyed hash in hexadecimal, so that nobody can make one who did not receive it.

use crate::rows::LetterKey;
use addr::{EmailAddress, MessageId, ParseError};
use negotiate::MeetingId;

/// The Message-ID of a letter.
///
/// # Errors
/// Only where the domain is absurdly long.
pub(crate) fn message_id(letter: LetterKey, assistant: &EmailAddress) -> Result<MessageId, ParseError> {
    MessageId::parse(&format!("{}@{}", MeetingId::from_bytes(letter), assistant.domain()))
}

/// The letter that a Message-ID names, if it can be one of ours.
pub(crate) fn letter_key_of(id: &MessageId) -> Option<LetterKey> {
    let (key, _) = id.as_str().split_once('@')?;
    key.parse::<MeetingId>().ok().map(|id| *id.as_bytes())
}

/// The UID of a meeting's invitation, stable over its whole life (RFC 7986 §5.3).
pub(crate) fn uid(meeting: MeetingId, assistant: &EmailAddress) -> String {
    format!("{meeting}@{}", assistant.domain())
}

/// The meeting that a UID names, if it can be one of ours.
pub(crate) fn meeting_of(uid: &ical::Uid) -> Option<MeetingId> {
    uid.as_str().split_once('@')?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_id_leads_back_to_its_letter_and_a_uid_to_its_meeting() {
        let amy = EmailAddress::parse("amy@ingram.example").unwrap();
        let key = *b"0123456789abcdef";
        assert_eq!(letter_key_of(&message_id(key, &amy).unwrap()), Some(key));
        let meeting = MeetingId::from_bytes(key);
        assert_eq!(meeting_of(&ical::Uid::parse(&uid(meeting, &amy)).unwrap()), Some(meeting));
        assert_eq!(letter_key_of(&MessageId::parse("CAF+x@mail.example").unwrap()), None);
    }
}
