//! Attributes to a model: what is written, whether or not it is enough.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DeriveInput, Error, Fields, Ident, LitInt, LitStr, Result, Token, Type, Visibility,
    parenthesized,
};

/// A struct or enum with its attributes.
pub(crate) struct Written {
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    pub(crate) place: Place,
    pub(crate) fields: Vec<Field>,
    /// The field in which serde writes the variant of an internally tagged enum.
    pub(crate) tag: Option<String>,
    /// Whether the enum has variants without content, which stand as plain text.
    pub(crate) has_unit_variants: bool,
}

/// `#[surface(kind = "name", subject = "field")]`.
pub(crate) struct Place {
    pub(crate) kind: Kind,
    pub(crate) name: LitStr,
    pub(crate) subject: Option<LitStr>,
}

/// What the surface is, by the words of the attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Table,
    Document,
    Queue,
    File,
    Log,
    Headers,
}

/// One field with what its attributes say.
pub(crate) struct Field {
    /// As the database or serde writes it.
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) ty: Type,
    pub(crate) impersonal: Option<LitStr>,
    pub(crate) nested: bool,
    pub(crate) personal: Option<Personal>,
}

/// `#[personal(...)]`, every part of it optional until checked.
pub(crate) struct Personal {
    pub(crate) category: Option<Ident>,
    pub(crate) subject: Option<Ident>,
    pub(crate) role: Option<Ident>,
    pub(crate) purposes: Vec<Ident>,
    pub(crate) basis: Option<Ident>,
    pub(crate) after: Option<Ident>,
    pub(crate) days: Option<LitInt>,
    pub(crate) class: Option<LitStr>,
    pub(crate) size: Option<Ident>,
    pub(crate) recipients: Vec<Ident>,
    pub(crate) index: bool,
    pub(crate) clear: Option<LitStr>,
}

pub(crate) fn parse(input: &DeriveInput) -> Result<Written> {
    if !input.generics.params.is_empty() {
        return Err(Error::new(
            input.generics.span(),
            "a declared type has no generics: declare each use of it",
        ));
    }
    let place = place(input)?;
    let tag = serde_container(&input.attrs)?;
    let mut written = Written {
        visibility: input.vis.clone(),
        ident: input.ident.clone(),
        place,
        fields: Vec::new(),
        tag,
        has_unit_variants: false,
    };
    match &input.data {
        Data::Struct(data) => written.fields = named(&data.fields, "")?,
        Data::Enum(data) => {
            for variant in &data.variants {
                let renamed = serde_field(&variant.attrs)?;
                let name = renamed.unwrap_or_else(|| variant.ident.to_string());
                variant_fields(&mut written, &name, &variant.fields)?;
            }
        }
        Data::Union(data) => return Err(Error::new(data.union_token.span(), "a union cannot be declared")),
    }
    Ok(written)
}

fn variant_fields(written: &mut Written, name: &str, fields: &Fields) -> Result<()> {
    let prefix = if written.tag.is_some() { String::new() } else { format!("{name}.") };
    match fields {
        Fields::Unit => written.has_unit_variants = true,
        Fields::Named(_) => written.fields.extend(named(fields, &prefix)?),
        Fields::Unnamed(unnamed) => match unnamed.unnamed.first() {
            Some(only) if unnamed.unnamed.len() == 1 => {
                let name = prefix.trim_end_matches('.').to_owned();
                written.fields.push(field(only, name, only.ty.span())?);
            }
            _ => {
                return Err(Error::new(
                    unnamed.span(),
                    "give the fields names: only named ones can be declared",
                ));
            }
        },
    }
    Ok(())
}

fn named(fields: &Fields, prefix: &str) -> Result<Vec<Field>> {
    let Fields::Named(named) = fields else {
        return Err(Error::new(fields.span(), "give the fields names: only named ones can be declared"));
    };
    let mut read = Vec::new();
    for one in &named.named {
        let Some(ident) = &one.ident else { continue };
        let name = serde_field(&one.attrs)?.unwrap_or_else(|| ident.to_string());
        read.push(field(one, format!("{prefix}{name}"), ident.span())?);
    }
    Ok(read)
}

fn field(source: &syn::Field, name: String, span: Span) -> Result<Field> {
    let mut field =
        Field { name, span, ty: source.ty.clone(), impersonal: None, nested: false, personal: None };
    for attr in &source.attrs {
        if attr.path().is_ident("impersonal") {
            let why = attr.parse_args::<LitStr>();
            let hint = "say why it is not personal: #[impersonal(\"random id\")]";
            field.impersonal = Some(why.map_err(|error| Error::new(error.span(), hint))?);
        } else if attr.path().is_ident("nested") {
            field.nested = true;
        } else if attr.path().is_ident("personal") {
            field.personal = Some(personal(attr)?);
        }
    }
    Ok(field)
}

fn place(input: &DeriveInput) -> Result<Place> {
    let hint = "say where it stands: #[surface(table = \"person\", subject = \"person_id\")], \
                or document, queue, file, log, headers in place of table";
    let attr = input.attrs.iter().find(|attr| attr.path().is_ident("surface"));
    let attr = attr.ok_or_else(|| Error::new(input.ident.span(), hint))?;
    let (mut found, mut subject) = (None, None);
    attr.parse_nested_meta(|meta| {
        if meta.path.is_ident("subject") {
            subject = Some(meta.value()?.parse::<LitStr>()?);
            return Ok(());
        }
        let kind = meta.path.get_ident().and_then(|ident| Kind::of(&ident.to_string()));
        let kind = kind.ok_or_else(|| meta.error(hint))?;
        found = Some((kind, meta.value()?.parse::<LitStr>()?));
        Ok(())
    })?;
    let (kind, name) = found.ok_or_else(|| Error::new(attr.span(), hint))?;
    Ok(Place { kind, name, subject })
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "table" => Self::Table,
            "document" => Self::Document,
            "queue" => Self::Queue,
            "file" => Self::File,
            "log" => Self::Log,
            "headers" => Self::Headers,
            _ => return None,
        })
    }
}

fn personal(attr: &Attribute) -> Result<Personal> {
    let mut personal = Personal {
        category: None,
        subject: None,
        role: None,
        purposes: Vec::new(),
        basis: None,
        after: None,
        days: None,
        class: None,
        size: None,
        recipients: Vec::new(),
        index: false,
        clear: None,
    };
    attr.parse_nested_meta(|meta| personal_part(&mut personal, &meta))?;
    Ok(personal)
}

fn personal_part(personal: &mut Personal, meta: &ParseNestedMeta<'_>) -> Result<()> {
    let word = meta.path.get_ident().map(Ident::to_string).unwrap_or_default();
    match word.as_str() {
        "category" => personal.category = Some(meta.value()?.parse()?),
        "subject" => personal.subject = Some(meta.value()?.parse()?),
        "role" => personal.role = Some(meta.value()?.parse()?),
        "basis" => personal.basis = Some(meta.value()?.parse()?),
        "class" => personal.class = Some(meta.value()?.parse()?),
        "size" => personal.size = Some(meta.value()?.parse()?),
        "clear" => personal.clear = Some(meta.value()?.parse()?),
        "index" => personal.index = true,
        "purposes" => personal.purposes = idents(meta)?,
        "recipients" => personal.recipients = idents(meta)?,
        "retain" => meta.parse_nested_meta(|part| {
            if part.path.is_ident("after") {
                personal.after = Some(part.value()?.parse()?);
            } else if part.path.is_ident("days") {
                personal.days = Some(part.value()?.parse()?);
            } else {
                return Err(part.error("write retain(after = LastMeeting, days = 180)"));
            }
            Ok(())
        })?,
        _ => {
            return Err(meta.error(
                "unknown part; there are category, subject, role, purposes(..), basis, retain(..), class, size, \
                 recipients(..), index, clear",
            ));
        }
    }
    Ok(())
}

fn idents(meta: &ParseNestedMeta<'_>) -> Result<Vec<Ident>> {
    let list;
    parenthesized!(list in meta.input);
    Ok(Punctuated::<Ident, Token![,]>::parse_terminated(&list)?.into_iter().collect())
}

/// The tag of an internally tagged enum. What would make names in the JSON differ from the names declared here in
/// ways that this macro does not follow is refused.
fn serde_container(attrs: &[Attribute]) -> Result<Option<String>> {
    let mut tag = None;
    serde(attrs, |meta| {
        if meta.path.is_ident("tag") {
            tag = Some(meta.value()?.parse::<LitStr>()?.value());
            return Ok(());
        }
        let refused = ["rename_all", "rename_all_fields", "untagged", "content"];
        if refused.iter().any(|word| meta.path.is_ident(word)) {
            return Err(meta.error("the data map follows rename and tag only: spell the names out"));
        }
        skip(meta)
    })?;
    Ok(tag)
}

/// The name that serde writes instead, if any.
fn serde_field(attrs: &[Attribute]) -> Result<Option<String>> {
    let mut name = None;
    serde(attrs, |meta| {
        if meta.path.is_ident("rename") {
            name = Some(meta.value()?.parse::<LitStr>()?.value());
            return Ok(());
        }
        if meta.path.is_ident("flatten") {
            return Err(meta.error("the data map does not follow flatten: nest it, and mark it #[nested]"));
        }
        skip(meta)
    })?;
    Ok(name)
}

fn serde(attrs: &[Attribute], mut part: impl FnMut(&ParseNestedMeta<'_>) -> Result<()>) -> Result<()> {
    let serde = attrs.iter().filter(|attr| attr.path().is_ident("serde"));
    serde.into_iter().try_for_each(|attr| attr.parse_nested_meta(|meta| part(&meta)))
}

/// Passes over a part that does not concern names.
fn skip(meta: &ParseNestedMeta<'_>) -> Result<()> {
    if meta.input.peek(Token![=]) {
        meta.value()?.parse::<syn::Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        meta.parse_nested_meta(|inner| skip(&inner))?;
    }
    Ok(())
}
