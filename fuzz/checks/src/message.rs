//! A mail as it travels.

/// Reads these octets as a mail.
///
/// # Panics
/// Where a mail is read in two ways, or its new text holds more than it does.
pub fn check(octets: &[u8]) {
    let (first, again) = (mime::parse(octets), mime::parse(octets));
    assert!(first.is_ok() == again.is_ok(), "readable only once");
    if let (Ok(first), Ok(again)) = (first, again) {
        assert!(first.new_text == again.new_text, "a mail has one new text");
        assert!(first.oddities == again.oddities, "a mail has one list of oddities");
        assert!(first.origin == again.origin, "a mail has one origin");
        assert!(first.subject == again.subject, "a mail has one subject");
        assert!(first.new_text.text.trim() == first.new_text.text, "blanks around new text");
        assert!(!first.subject.contains(['\r', '\n']), "a subject of several lines");
    }
    assert!(mime::whole_text(octets) == mime::whole_text(octets), "a mail has one text");
}
