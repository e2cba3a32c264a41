use reading::{Conversation, Mail, Reading};

/// What turns a mail into what it says: [`Rules`] in earnest. Here, and nowhere else, something else that reads could
/// be attached, such as a language model: it is shown one mail with its conversation, may answer with a [`Reading`],
/// and reaches neither the engine nor the store.
///
/// It is called outside of every transaction, and may be called more than once for one mail.
pub trait Reader: Send + Sync + 'static {
    /// Reads one mail.
    fn read(&self, mail: &Mail<'_>, conversation: &Conversation) -> Reading;
}

/// The rules of the crate `reading`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rules;

impl Reader for Rules {
    fn read(&self, mail: &Mail<'_>, conversation: &Conversation) -> Reading {
        reading::read(mail, conversation)
    }
}
