/// A tolerated defect of a mail: what was odd, so that trust can be weighed and the reason shown. Holds no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Oddity {
    /// There is no From field, or nothing in it is an address.
    NoFrom,
    /// Several From fields (RFC 5322 §3.6 allows one): nobody is taken for the author.
    SeveralFromFields,
    /// One From field with several mailboxes: nobody is taken for the author.
    SeveralFromMailboxes,
    /// A display name that is itself an address, and not the one beside it.
    AddressAsName,
    /// An entry of an address field is not an address; it was left out.
    BadAddress,
    /// More recipients than are looked at; the rest was left out.
    TooManyRecipients,
    /// There is no Date field.
    NoDate,
    /// The Date is no date that exists, or its zone is none.
    BadDate,
    /// There is no Message-ID.
    NoMessageId,
    /// Several Message-ID fields; the first one counts.
    SeveralMessageIds,
    /// An id in Message-ID, In-Reply-To or References is none; it was left out.
    BadMessageId,
    /// More references than are kept; middle ones were left out.
    TooManyReferences,
    /// A field that may stand once stands twice (Subject, Date, To, Cc, Reply-To); the first one counts, for
    /// addressees all of them.
    RepeatedField,
    /// A header field holds raw octets that are neither ASCII nor UTF-8; they were read as Windows-1252.
    RawOctetsInHeader,
    /// The body's charset or transfer encoding is unknown or broken; some characters are lost.
    UndecodableText,
    /// The text holds NULs or other control characters; they were left out.
    ControlCharacters,
    /// The text was longer than is looked at and was cut.
    TextCut,
    /// There is no readable text at all.
    NoText,
    /// Several different calendar objects; the first one counts.
    SeveralCalendars,
    /// A calendar object was larger than is looked at and was left out.
    CalendarTooLarge,
    /// A `winmail.dat`: what Outlook packed into it cannot be read, and it may be an invitation.
    Tnef,
    /// An encrypted body (S/MIME or OpenPGP) that cannot be read.
    Encrypted,
    /// The structure of the parts is damaged (a delimiter is missing).
    DamagedStructure,
}

/// Why a mail was not read at all. The remedy is the sender's; the SMTP reply that fits stands with each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Reply 552 5.3.4.
    #[error("the mail is larger than 10 MiB: send it without its attachments")]
    TooLarge,
    /// Reply 552 5.3.4.
    #[error("the header is larger than 100 KiB: send a new mail instead of answering this one")]
    HeaderTooLarge,
    /// Reply 552 5.3.4.
    #[error("the header has more than 1,000 fields: send a new mail instead of answering this one")]
    TooManyFields,
    /// Reply 554 5.6.0.
    #[error("a line is longer than 64 KiB: send the mail with wrapped lines or an encoding")]
    LineTooLong,
    /// Reply 554 5.6.0.
    #[error("the mail has more than 1,000 parts: send it without its attachments")]
    TooManyParts,
    /// Reply 554 5.6.0.
    #[error("the mail nests more than 32 levels: send it without the forwarded mails")]
    TooDeep,
    /// Reply 554 5.6.0.
    #[error("this is not a mail: it has no header")]
    NotAMail,
}
