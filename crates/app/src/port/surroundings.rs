use jiff::Timestamp;

/// What time it is. The binary gives the machine's clock, tests give their own.
pub trait Clock: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Timestamp;
}
