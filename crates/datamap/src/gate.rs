//! The one door to personal values. [`Gate::admit`] is the only constructor of a [`Cap`], and a `Cap` the only thing
//! that opens a [`Cell`].

use crate::column::declares;
use crate::{AllowedFor, Cell, CellError, Column, ControllerId, IsPurpose, Purpose, Row, SubjectUid, limits};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

/// The gate of one piece of work in one organisation. It counts every opening; [`Gate::into_accesses`] gives the
/// lines for the access log, to be written in the transaction of the work.
pub struct Gate {
    organisation: ControllerId,
    accesses: Mutex<BTreeMap<Opening, (i64, u32)>>,
}

/// A capability to open cells for the purpose `P` in one organisation. It cannot be cloned, and opens nothing after
/// [`limits::CAP_LIFE_S`].
pub struct Cap<'g, P> {
    gate: &'g Gate,
    actor: Actor,
    reason: Reason,
    expires_s: i64,
    purpose: PhantomData<fn() -> P>,
}

/// Who asks, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// Who.
    pub actor: Actor,
    /// For which piece of work.
    pub reason: Reason,
}

/// Who opens personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// The assistant at its own work; background jobs too.
    Assistant,
    /// A host.
    Host(SubjectUid),
    /// A guest, on the page of their meeting.
    Guest(SubjectUid),
    /// An administrator of the organisation. Sees accounts, never what people write or whom they meet.
    Admin(SubjectUid),
    /// The data protection officer.
    Officer(SubjectUid),
    /// Whoever runs the machine.
    Operator,
}

/// For which piece of work: a fixed text, and the id of the meeting, case or request that it concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reason {
    story: &'static str,
    about: Option<[u8; 16]>,
}

/// One line of the access log. It holds no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// When the first of these openings was, in seconds since 1970-01-01 (UTC).
    pub first_s: i64,
    /// In which organisation.
    pub organisation: ControllerId,
    /// Who opened.
    pub actor: Actor,
    /// For which purpose.
    pub purpose: Purpose,
    /// In which piece of work.
    pub reason: Reason,
    /// Whose data.
    pub subject: SubjectUid,
    /// In which table.
    pub table: &'static str,
    /// In which column.
    pub column: &'static str,
    /// How many cells.
    pub count: u32,
}

/// The gate does not let this actor in for this purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this role may not open personal data for the purpose `{}`", purpose.key())]
pub struct Denied {
    /// The purpose that was asked for.
    pub purpose: Purpose,
}

/// What accesses are counted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Opening {
    actor: Actor,
    purpose: Purpose,
    reason: Reason,
    subject: SubjectUid,
    table: &'static str,
    column: &'static str,
}

impl Gate {
    /// The gate of one organisation, for one piece of work.
    #[must_use]
    pub fn new(organisation: ControllerId) -> Self {
        Self { organisation, accesses: Mutex::default() }
    }

    /// A capability for the purpose `P`, if the actor's role has that purpose. `now_s` counts seconds since
    /// 1970-01-01 (UTC).
    ///
    /// # Errors
    /// [`Denied`] when it has not.
    pub fn admit<P: IsPurpose>(&self, request: &Request, now_s: i64) -> Result<Cap<'_, P>, Denied> {
        if !request.actor.has(P::PURPOSE) {
            return Err(Denied { purpose: P::PURPOSE });
        }
        let expires_s = now_s.saturating_add(limits::CAP_LIFE_S);
        Ok(Cap { gate: self, actor: request.actor, reason: request.reason, expires_s, purpose: PhantomData })
    }

    /// All openings, summed by who, why, whose and what, in a fixed order.
    #[must_use]
    pub fn into_accesses(self) -> Vec<Access> {
        let organisation = self.organisation;
        let accesses = self.accesses.into_inner().unwrap_or_else(PoisonError::into_inner);
        let line = |(opening, (first_s, count)): (Opening, (i64, u32))| {
            let Opening { actor, purpose, reason, subject, table, column } = opening;
            Access { first_s, organisation, actor, purpose, reason, subject, table, column, count }
        };
        accesses.into_iter().map(line).collect()
    }

    fn count(&self, opening: Opening, now_s: i64) {
        let mut accesses = self.accesses.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, count) = accesses.entry(opening).or_insert((now_s, 0));
        *count = count.saturating_add(1);
    }
}

impl<P: IsPurpose> Cap<'_, P> {
    /// Opens a cell in its row. Compiles only for columns that declare the purpose; every call is counted.
    ///
    /// # Errors
    /// When the capability expired or is for another organisation, a key is gone, or the cell does not belong there.
    pub fn open<T, C>(&self, cell: &Cell<T, C>, row: &Row<'_>, now_s: i64) -> Result<T, CellError>
    where
        T: DeserializeOwned,
        C: Column + AllowedFor<P>,
    {
        const {
            assert!(declares(C::PURPOSES, P::PURPOSE), "the column does not declare this purpose");
        }
        if now_s >= self.expires_s {
            return Err(CellError::Expired);
        }
        if row.organisation != self.gate.organisation {
            return Err(CellError::OtherOrganisation);
        }
        let value = cell.open(row)?;
        let opening = Opening {
            actor: self.actor,
            purpose: P::PURPOSE,
            reason: self.reason,
            subject: cell.subject()?,
            table: C::TABLE,
            column: C::NAME,
        };
        self.gate.count(opening, now_s);
        Ok(value)
    }
}

impl Reason {
    /// A piece of work by its fixed name.
    #[must_use]
    pub const fn story(story: &'static str) -> Self {
        Self { story, about: None }
    }

    /// The same, about one meeting, case or request.
    #[must_use]
    pub const fn about(self, id: [u8; 16]) -> Self {
        Self { about: Some(id), ..self }
    }

    /// The name of the piece of work.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.story
    }

    /// The id of what it is about.
    #[must_use]
    pub const fn id(&self) -> Option<[u8; 16]> {
        self.about
    }
}

impl Actor {
    /// Whether the role has a purpose at all. Which columns the purpose opens, the columns say.
    const fn has(self, purpose: Purpose) -> bool {
        use Purpose::{Account, Dsr, Insights, Legal, Marketing, Schedule, Security, Support};
        match self {
            Self::Assistant => matches!(purpose, Schedule | Account | Security),
            Self::Host(_) => matches!(purpose, Schedule | Account | Dsr | Insights),
            Self::Guest(_) => matches!(purpose, Schedule | Dsr),
            Self::Admin(_) => matches!(purpose, Account | Insights),
            Self::Officer(_) => matches!(purpose, Dsr | Legal),
            Self::Operator => matches!(purpose, Security | Support | Marketing),
        }
    }
}
