use crate::fault::Fault;
use crate::row::{Field, Row, Value};
use crate::statement::Statement;
use sqlx::postgres::{PgArguments, PgConnection, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteConnection, SqliteRow};
use sqlx::{Column, Decode, Postgres, Sqlite, Type, TypeInfo, ValueRef};

/// A connection to either engine. Everything above it is written once.
#[derive(Debug)]
pub(crate) enum Connection<'c> {
    /// SQLite.
    Sqlite(&'c mut SqliteConnection),
    /// PostgreSQL.
    Postgres(&'c mut PgConnection),
}

impl Connection<'_> {
    /// Runs a statement that returns nothing; gives the count of the rows that it changed.
    pub(crate) async fn run(&mut self, statement: &Statement, values: &[Value<'_>]) -> Result<u64, Fault> {
        let changed = match self {
            Self::Sqlite(on) => bind_sqlite(statement, values).execute(&mut **on).await?.rows_affected(),
            Self::Postgres(on) => bind_postgres(statement, values).execute(&mut **on).await?.rows_affected(),
        };
        Ok(changed)
    }

    /// All rows of a statement.
    pub(crate) async fn rows(
        &mut self,
        statement: &Statement,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, Fault> {
        match self {
            Self::Sqlite(on) => {
                let rows = bind_sqlite(statement, values).fetch_all(&mut **on).await?;
                rows.iter().map(fields_of_sqlite).map(|fields| fields.map(Row::new)).collect()
            }
            Self::Postgres(on) => {
                let rows = bind_postgres(statement, values).fetch_all(&mut **on).await?;
                rows.iter().map(fields_of_postgres).map(|fields| fields.map(Row::new)).collect()
            }
        }
    }

    /// The row of a statement that has at most one.
    pub(crate) async fn row(
        &mut self,
        statement: &Statement,
        values: &[Value<'_>],
    ) -> Result<Option<Row>, Fault> {
        Ok(self.rows(statement, values).await?.pop())
    }
}

fn bind_sqlite(statement: &Statement, values: &[Value<'_>]) -> Query<'static, Sqlite, SqliteArguments> {
    values.iter().fold(sqlx::query(statement.sqlite), |query, value| match *value {
        Value::Bytes(bytes) => query.bind(bytes),
        Value::MaybeBytes(bytes) => query.bind(bytes),
        Value::Int(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
    })
}

fn bind_postgres(statement: &Statement, values: &[Value<'_>]) -> Query<'static, Postgres, PgArguments> {
    values.iter().fold(sqlx::query(statement.postgres), |query, value| match *value {
        Value::Bytes(bytes) => query.bind(bytes),
        Value::MaybeBytes(bytes) => query.bind(bytes),
        Value::Int(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
    })
}

fn fields_of_sqlite(row: &SqliteRow) -> Result<Vec<Field>, Fault> {
    fields(row)
}

fn fields_of_postgres(row: &PgRow) -> Result<Vec<Field>, Fault> {
    fields(row)
}

fn fields<R>(row: &R) -> Result<Vec<Field>, Fault>
where
    R: sqlx::Row,
    usize: sqlx::ColumnIndex<R>,
    i64: for<'r> Decode<'r, R::Database> + Type<R::Database>,
    String: for<'r> Decode<'r, R::Database> + Type<R::Database>,
    Vec<u8>: for<'r> Decode<'r, R::Database> + Type<R::Database>,
{
    row.columns().iter().map(|column| field(row, column.ordinal())).collect()
}

fn field<R>(row: &R, ordinal: usize) -> Result<Field, Fault>
where
    R: sqlx::Row,
    usize: sqlx::ColumnIndex<R>,
    i64: for<'r> Decode<'r, R::Database> + Type<R::Database>,
    String: for<'r> Decode<'r, R::Database> + Type<R::Database>,
    Vec<u8>: for<'r> Decode<'r, R::Database> + Type<R::Database>,
{
    let raw = row.try_get_raw(ordinal)?;
    if raw.is_null() {
        return Ok(Field::Null);
    }
    let kind = raw.type_info();
    match kind.name() {
        "BLOB" | "BYTEA" => Ok(Field::Bytes(row.try_get(ordinal)?)),
        "INTEGER" | "INT8" => Ok(Field::Int(row.try_get(ordinal)?)),
        "TEXT" => Ok(Field::Text(row.try_get(ordinal)?)),
        _ => Err(Fault::Row("a column has a type that this program does not use")),
    }
}
