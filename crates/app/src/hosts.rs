//! The story of a host: enrolled, listed.

use crate::documents::Traits;
use crate::port::{Clock, Enrolment, Store};
use crate::rows::HostRow;
use crate::{App, AppError};
use addr::{EmailAddress, Mailbox};
use negotiate::{PersonId, Profile};
use vault::KeyFile;

/// A host as whoever administers them sees one.
#[derive(Clone)]
pub struct Host {
    /// Who.
    pub person: PersonId,
    /// Name and address.
    pub mailbox: Mailbox,
    /// Standing preferences.
    pub profile: Profile,
}

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Enrols a host, or replaces the preferences of one whose address is known. Idempotent.
    ///
    /// # Errors
    /// When the address is an assistant's, or the store or the keys cannot be used.
    pub async fn enrol(&self, mailbox: &Mailbox, profile: &Profile) -> Result<PersonId, AppError> {
        if self.is_assistant(mailbox.address()) {
            return Err(AppError::AssistantAsHost);
        }
        let now = self.clock.now();
        let index = self.safe.address_index(mailbox.address())?;
        let person = match self.store.person_by_address(self.org, index).await? {
            Some(known) => known,
            None => self.safe.new_person(mailbox, now)?,
        };
        let id = person.person;
        let profile = self.safe.seal_profile(id, profile)?;
        let host = HostRow { org: self.org, person: id, profile, created_us: now.as_microsecond() };
        Ok(self.store.enrol(Enrolment { person, host }).await?)
    }

    /// Whom this address belongs to, where they have been met.
    ///
    /// # Errors
    /// When the store or the keys cannot be used.
    pub async fn known_person(&self, address: &EmailAddress) -> Result<Option<PersonId>, AppError> {
        let index = self.safe.address_index(address)?;
        Ok(self.store.person_by_address(self.org, index).await?.map(|known| known.person))
    }

    /// All hosts.
    ///
    /// # Errors
    /// When the store or the keys cannot be used.
    pub async fn hosts(&self) -> Result<Vec<Host>, AppError> {
        let rows = self.store.hosts(self.org).await?;
        let open = |row: &Enrolment| {
            Ok(Host {
                person: row.person.person,
                mailbox: self.safe.mailbox(&row.person)?,
                profile: self.safe.profile(&row.host)?,
            })
        };
        rows.iter().map(open).collect()
    }
}

impl Traits {
    /// What a mailbox tells of its owner.
    #[must_use]
    pub(crate) fn of(mailbox: &Mailbox) -> Self {
        Self { name: mailbox.name().map(str::to_owned) }
    }
}
