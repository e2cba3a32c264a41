use super::time::fits;
use super::voice::{Strange, Voice};
use crate::Offered;
use crate::constraints::{Clock, Statement, Stretch, stretches};
use crate::scene::Scene;
use std::collections::BTreeSet;
use std::ops::{Deref, Range};

/// A phrase that names offers.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// The offers that it may mean.
    pub(crate) offers: BTreeSet<u32>,
    /// How it names them.
    pub(crate) names: Names,
    /// What the clause around it does.
    pub(crate) voice: Voice,
    /// The statement that it was read from.
    pub(crate) statement: Option<usize>,
}

/// How offers are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// By number or place: one.
    Order,
    /// By day and hour: one.
    Exact,
    /// By a day, an hour or a part of the day: one, where only one is there.
    Time,
    /// All that are meant, be they many.
    Every,
}

impl Claim {
    /// It names just one offer, or all that it may mean.
    pub(crate) fn is_definite(&self) -> bool {
        self.names == Names::Every || self.offers.len() == 1
    }
}

/// What claims are read from.
pub(crate) struct Table<'t, 'a> {
    pub(crate) scene: &'t Scene<'a>,
    pub(crate) statements: Vec<Fitted<'t>>,
    pub(crate) clock: &'t Clock,
    pub(crate) offers: &'t [Offered],
    pub(crate) stretches: &'t [Stretch],
    pub(super) strange: Strange,
}

/// A statement with the numbers of the offers that it names, which are asked for again and again.
pub(crate) struct Fitted<'t> {
    statement: &'t Statement,
    pub(crate) fits: Vec<u32>,
}

impl Deref for Fitted<'_> {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        self.statement
    }
}

impl<'t, 'a> Table<'t, 'a> {
    pub(crate) fn new(
        scene: &'t Scene<'a>,
        statements: &'t [Statement],
        clock: &'t Clock,
        offers: &'t [Offered],
    ) -> Self {
        let fitted = |statement| Fitted { statement, fits: fits(statement, offers, clock) };
        Self {
            scene,
            statements: statements.iter().map(fitted).collect(),
            clock,
            offers,
            stretches: stretches(scene),
            strange: Strange::new(scene),
        }
    }

    /// The stretch of one stance that a word stands in.
    pub(crate) fn stretch_of(&self, word: usize) -> Option<&Stretch> {
        self.stretches.iter().find(|s| s.words.contains(&word))
    }
}
