//! Every statement that this room ever sends, by table. The comment at each names the index that it relies on.

pub(crate) mod jobs;
pub(crate) mod letters;
pub(crate) mod meetings;
pub(crate) mod messages;
pub(crate) mod people;

use crate::statement::Statement;

/// The whole registry.
#[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "only the tests walk the registry"))]
pub(crate) fn all() -> impl Iterator<Item = &'static Statement> {
    [people::ALL, messages::ALL, meetings::ALL, letters::ALL, jobs::ALL].into_iter().flatten()
}
