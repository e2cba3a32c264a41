/// One SQL statement in the words of both engines; mostly they are the same words.
///
/// Placeholders are `$1`, `$2`, ... on both. Columns are always named, in the order in which [`crate::row`] reads them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Statement {
    /// Its name in the registry, for messages.
    #[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "only the tests walk the registry"))]
    pub(crate) name: &'static str,
    /// The text for SQLite.
    pub(crate) sqlite: &'static str,
    /// The text for PostgreSQL.
    pub(crate) postgres: &'static str,
}

impl Statement {
    /// A statement that both engines understand.
    pub(crate) const fn both(name: &'static str, text: &'static str) -> Self {
        Self { name, sqlite: text, postgres: text }
    }

    /// The same, but PostgreSQL needs other words.
    pub(crate) const fn on_postgres(self, postgres: &'static str) -> Self {
        Self { postgres, ..self }
    }
}

/// Declares the statements of one table and the list of them, so that none can be missing from the registry (which a
/// function cannot promise).
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $text:literal $(, postgres = $postgres:literal)?;)*) => {
        $(
            $(#[$doc])*
            pub(crate) const $name: crate::statement::Statement =
                crate::statement::Statement::both(stringify!($name), $text)$(.on_postgres($postgres))?;
        )*
        /// All of this page.
        #[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "only the tests walk the registry"))]
        pub(crate) const ALL: &[crate::statement::Statement] = &[$($name),*];
    };
}
pub(crate) use statements;
