use addr::EmailAddress;
use std::future::Future;

/// Why a mail did not leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PostError {
    /// The next server is unreachable or asks to wait: try again.
    #[error("not now")]
    Later,
    /// The next server refuses it for good.
    #[error("never")]
    Never,
}

/// The way out for mail.
pub trait Post: Send + Sync + 'static {
    /// Hands over one message for one recipient. Doing it twice with the same `id` may deliver it twice, but then
    /// with the same bytes.
    fn send(
        &self,
        from: &EmailAddress,
        to: &EmailAddress,
        bytes: &[u8],
        id: &str,
    ) -> impl Future<Output = Result<(), PostError>> + Send;
}
