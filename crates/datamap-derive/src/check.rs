//! The rules: each field says all it must, and nothing that it must not. Every error says what to write.

use crate::parse::{Field, Kind, Personal, Place, Written};
use proc_macro2::Span;
use syn::{Error, GenericArgument, Ident, LitInt, LitStr, PathArguments, Result, Type, Visibility};

/// A surface that is fully declared.
pub(crate) struct Surface {
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    /// The module of the column markers: the type's name in snake case.
    pub(crate) module: Ident,
    pub(crate) place: Place,
    pub(crate) entries: Vec<Entry>,
    pub(crate) tag: Option<String>,
    pub(crate) has_unit_variants: bool,
}

/// One field, declared.
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) what: What,
}

/// What a field is.
pub(crate) enum What {
    Impersonal(LitStr),
    Nested(Type),
    /// Part of a sealed document: whoever seals the document declares the rest.
    Leaf {
        category: Ident,
        subject: Ident,
    },
    Full(Box<Full>),
}

/// A personal value with everything that must be known of it.
pub(crate) struct Full {
    pub(crate) category: Ident,
    pub(crate) subject: Ident,
    pub(crate) role: Ident,
    pub(crate) purposes: Vec<Ident>,
    pub(crate) basis: Ident,
    pub(crate) after: Ident,
    pub(crate) days: LitInt,
    pub(crate) recipients: Vec<Ident>,
    pub(crate) crypto: Crypto,
}

/// How the value is protected.
pub(crate) enum Crypto {
    Sealed { marker: Ident, class: LitStr, size: Ident, document: Option<Box<Type>> },
    BlindIndex,
    Clear(LitStr),
}

pub(crate) fn check(written: Written) -> Result<Surface> {
    let module = Ident::new(&snake_case(&written.ident.to_string()), written.ident.span());
    subject_exists(&written)?;
    let mut entries = Vec::new();
    let mut errors: Option<Error> = None;
    for field in written.fields {
        match entry(field, written.place.kind, &module) {
            Ok(entry) => entries.push(entry),
            Err(error) => match &mut errors {
                Some(errors) => errors.combine(error),
                None => errors = Some(error),
            },
        }
    }
    if let Some(errors) = errors {
        return Err(errors);
    }
    let Written { visibility, ident, place, tag, has_unit_variants, .. } = written;
    Ok(Surface { visibility, ident, module, place, entries, tag, has_unit_variants })
}

fn subject_exists(written: &Written) -> Result<()> {
    let Some(subject) = &written.place.subject else { return Ok(()) };
    if written.fields.iter().any(|field| field.name == subject.value()) {
        return Ok(());
    }
    Err(Error::new(subject.span(), "no field has this name: subject names the column with the person's id"))
}

fn entry(field: Field, kind: Kind, module: &Ident) -> Result<Entry> {
    let Field { name, span, ty, impersonal, nested, personal } = field;
    let cell = cell_types(&ty);
    let what = match (impersonal, nested, personal) {
        (Some(why), false, None) => {
            if cell.is_some() {
                return Err(Error::new(span, "a Cell is personal: declare it with #[personal(..)]"));
            }
            reasoned(&why)?;
            What::Impersonal(why)
        }
        (None, true, None) if kind == Kind::Table && cell.is_none() => {
            let text =
                "a column holds one value: seal the structure in a Cell and declare that, beside #[nested]";
            return Err(Error::new(span, text));
        }
        (None, true, None) if cell.is_none() => What::Nested(ty),
        (None, nested, Some(personal)) if kind == Kind::Document => {
            if nested {
                return Err(Error::new(span, "in a document a field is either #[nested] or #[personal(..)]"));
            }
            leaf(personal, span)?
        }
        (None, nested, Some(personal)) => {
            What::Full(Box::new(full(personal, &Spot { name: &name, span, cell, nested, module })?))
        }
        (None, _, None) => return Err(undeclared(&name, span, kind)),
        (Some(_), _, _) => {
            return Err(Error::new(span, "a field is either #[impersonal(..)] or personal, not both"));
        }
    };
    Ok(Entry { name, what })
}

fn undeclared(name: &str, span: Span, kind: Kind) -> Error {
    let personal = match kind {
        Kind::Document => "#[personal(category = .., subject = ..)]",
        Kind::Table | Kind::Queue | Kind::File | Kind::Log | Kind::Headers => {
            "#[personal(category = .., subject = .., role = .., purposes(..), basis = .., \
             retain(after = .., days = ..), class = \"..\")]"
        }
    };
    let text = format!(
        "`{name}` is undeclared. If it can say something about a person write {personal}; if its type derives \
         DataMap write #[nested]; otherwise #[impersonal(\"why not\")]"
    );
    Error::new(span, text)
}

fn reasoned(why: &LitStr) -> Result<()> {
    if why.value().trim().is_empty() {
        return Err(Error::new(why.span(), "the reason is empty"));
    }
    Ok(())
}

fn leaf(personal: Personal, span: Span) -> Result<What> {
    let more = personal.role.is_some()
        || personal.basis.is_some()
        || personal.after.is_some()
        || personal.class.is_some()
        || personal.size.is_some()
        || personal.clear.is_some()
        || personal.index
        || !personal.purposes.is_empty()
        || !personal.recipients.is_empty();
    if more {
        let text = "in a document only category and subject are written: the rest is said once, at the cell that \
                    seals the document";
        return Err(Error::new(span, text));
    }
    Ok(What::Leaf {
        category: required(personal.category, span, "category = Email")?,
        subject: required(personal.subject, span, "subject = Guest")?,
    })
}

/// The field that a full declaration stands on.
struct Spot<'a> {
    name: &'a str,
    span: Span,
    /// The value's and the marker's type, if the field is a cell.
    cell: Option<(Type, Type)>,
    nested: bool,
    module: &'a Ident,
}

fn full(personal: Personal, spot: &Spot<'_>) -> Result<Full> {
    let span = spot.span;
    let crypto = crypto(&personal, spot)?;
    if personal.purposes.is_empty() {
        return Err(missing(span, "purposes(Schedule, Dsr)"));
    }
    let days = required(personal.days, span, "retain(after = LastMeeting, days = 180)")?;
    days.base10_parse::<u32>()?;
    Ok(Full {
        category: required(personal.category, span, "category = Email")?,
        subject: required(personal.subject, span, "subject = Guest")?,
        role: required(personal.role, span, "role = Controller")?,
        purposes: personal.purposes,
        basis: required(personal.basis, span, "basis = LegitimateInterest")?,
        after: required(personal.after, span, "retain(after = LastMeeting, days = 180)")?,
        days,
        recipients: personal.recipients,
        crypto,
    })
}

fn crypto(personal: &Personal, spot: &Spot<'_>) -> Result<Crypto> {
    if let Some((value, marker)) = &spot.cell {
        if personal.index || personal.clear.is_some() {
            return Err(Error::new(spot.span, "a Cell is sealed: it takes neither index nor clear"));
        }
        let class = required(personal.class.clone(), spot.span, "class = \"guest_contact\"")?;
        label(&class)?;
        let size = personal.size.clone().unwrap_or_else(|| Ident::new("Short", spot.span));
        let expected = Ident::new(&camel_case(spot.name), spot.span);
        expect_marker(marker, spot.module, &expected)?;
        let document = spot.nested.then(|| Box::new(value.clone()));
        return Ok(Crypto::Sealed { marker: expected, class, size, document });
    }
    if personal.class.is_some() || personal.size.is_some() || spot.nested {
        return Err(Error::new(spot.span, "class, size and #[nested] go with a Cell, which this is not"));
    }
    match (personal.index, &personal.clear) {
        (true, None) => Ok(Crypto::BlindIndex),
        (false, Some(why)) => {
            reasoned(why)?;
            Ok(Crypto::Clear(why.clone()))
        }
        (true, Some(_)) => Err(Error::new(spot.span, "a value is either index or clear")),
        (false, None) => {
            let text = format!(
                "a personal value is sealed: make it Cell<T, {}::{}>; or write index for a blind index, or \
                 clear = \"why it must be readable\"",
                spot.module,
                camel_case(spot.name)
            );
            Err(Error::new(spot.span, text))
        }
    }
}

/// A cell names its own column, so that the markers of two columns cannot be mixed up.
fn expect_marker(marker: &Type, module: &Ident, expected: &Ident) -> Result<()> {
    let error = || Error::new_spanned(marker, format!("the column's own marker is `{module}::{expected}`"));
    let Type::Path(path) = marker else { return Err(error()) };
    let mut segments = path.path.segments.iter().rev().map(|segment| &segment.ident);
    if segments.next() == Some(expected) && segments.next() == Some(module) { Ok(()) } else { Err(error()) }
}

fn label(class: &LitStr) -> Result<()> {
    let text = class.value();
    let fits = (1..=16).contains(&text.len())
        && text.bytes().all(|octet| matches!(octet, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    if fits {
        return Ok(());
    }
    Err(Error::new(class.span(), "a class has one to sixteen of a-z, 0-9 and _"))
}

fn required<T>(part: Option<T>, span: Span, example: &str) -> Result<T> {
    part.ok_or_else(|| missing(span, example))
}

fn missing(span: Span, example: &str) -> Error {
    let part = example.split([' ', '(']).next().unwrap_or(example);
    Error::new(span, format!("`{part}` is missing; write it like this: {example}"))
}

/// The types `T` and `C` of a field `Cell<T, C>` or `Option<Cell<T, C>>`.
fn cell_types(ty: &Type) -> Option<(Type, Type)> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    match (segment.ident.to_string().as_str(), types.next(), types.next()) {
        ("Cell", Some(value), Some(marker)) => Some((value.clone(), marker.clone())),
        ("Option", Some(inner), None) => cell_types(inner),
        _ => None,
    }
}

fn snake_case(camel: &str) -> String {
    let mut snake = String::new();
    for letter in camel.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

fn camel_case(snake: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    snake.split(['_', '.', '-']).map(word).collect()
}
