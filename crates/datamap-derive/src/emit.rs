//! The code: the surface, a marker per sealed column, and which purposes may open it.

use crate::check::{Crypto, Entry, Full, Surface, What};
use crate::parse::Kind;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn emit(surface: &Surface) -> TokenStream {
    let ident = &surface.ident;
    let declaration = declaration(surface);
    let markers = markers(surface);
    quote! {
        impl ::datamap::DataMap for #ident {
            const SURFACE: &'static ::datamap::Surface = &#declaration;
        }
        #markers
    }
}

fn declaration(surface: &Surface) -> TokenStream {
    let kind = kind(surface.place.kind);
    let name = &surface.place.name;
    let subject = match &surface.place.subject {
        Some(subject) => quote!(::core::option::Option::Some(#subject)),
        None => quote!(::core::option::Option::None),
    };
    let tag = surface.tag.iter().map(|tag| impersonal(tag, "which of the variants it is"));
    let unit = (surface.has_unit_variants && surface.tag.is_none())
        .then(|| impersonal("", "which of the variants it is"));
    let entries = surface.entries.iter().map(entry);
    quote! {
        ::datamap::Surface {
            kind: ::datamap::Kind::#kind,
            name: #name,
            subject: #subject,
            entries: &[#(#tag,)* #(#entries,)* #unit],
        }
    }
}

fn kind(kind: Kind) -> TokenStream {
    match kind {
        Kind::Table => quote!(Table),
        Kind::Document => quote!(Document),
        Kind::Queue => quote!(Queue),
        Kind::File => quote!(File),
        Kind::Log => quote!(Log),
        Kind::Headers => quote!(Headers),
    }
}

fn impersonal(name: &str, why: &str) -> TokenStream {
    quote!(::datamap::Entry { name: #name, what: ::datamap::What::Impersonal { why: #why } })
}

fn entry(entry: &Entry) -> TokenStream {
    let name = &entry.name;
    let what = match &entry.what {
        What::Impersonal(why) => quote!(Impersonal { why: #why }),
        What::Nested(ty) => quote!(Nested(<#ty as ::datamap::DataMap>::SURFACE)),
        What::Leaf { category, subject } => quote!(Leaf {
            category: ::datamap::Category::#category,
            subject: ::datamap::SubjectKind::#subject,
        }),
        What::Full(full) => {
            let personal = personal(full);
            quote!(Personal(#personal))
        }
    };
    quote!(::datamap::Entry { name: #name, what: ::datamap::What::#what })
}

fn personal(full: &Full) -> TokenStream {
    let Full { category, subject, role, purposes, basis, after, days, recipients, crypto } = full;
    let crypto = match crypto {
        Crypto::Sealed { class, size, document, .. } => {
            let document = match document {
                Some(ty) => quote!(::core::option::Option::Some(<#ty as ::datamap::DataMap>::SURFACE)),
                None => quote!(::core::option::Option::None),
            };
            quote!(Sealed {
                class: ::datamap::Label::literal(#class),
                size: ::datamap::Size::#size,
                document: #document,
            })
        }
        Crypto::BlindIndex => quote!(BlindIndex),
        Crypto::Clear(why) => quote!(Clear { why: #why }),
    };
    quote! {
        ::datamap::Personal {
            category: ::datamap::Category::#category,
            subject: ::datamap::SubjectKind::#subject,
            role: ::datamap::Role::#role,
            purposes: &[#(::datamap::Purpose::#purposes),*],
            basis: ::datamap::Basis::#basis,
            retention: ::datamap::Retention::After { anchor: ::datamap::Anchor::#after, days: #days },
            recipients: &[#(::datamap::Recipient::#recipients),*],
            crypto: ::datamap::Crypto::#crypto,
        }
    }
}

fn markers(surface: &Surface) -> Option<TokenStream> {
    let table = &surface.place.name;
    let columns: Vec<_> = surface
        .entries
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Full(full) => marker(&entry.name, &table.value(), full),
            What::Impersonal(_) | What::Nested(_) | What::Leaf { .. } => None,
        })
        .collect();
    if columns.is_empty() {
        return None;
    }
    let (visibility, module) = (&surface.visibility, &surface.module);
    let about = format!("The sealed columns of `{}`, as types.", surface.ident);
    Some(quote! {
        #[doc = #about]
        #[allow(unreachable_pub)]
        #visibility mod #module {
            #(#columns)*
        }
    })
}

fn marker(name: &str, table: &str, full: &Full) -> Option<TokenStream> {
    let Crypto::Sealed { marker, class, size, .. } = &full.crypto else { return None };
    let (days, purposes) = (&full.days, &full.purposes);
    let about = format!("The column `{name}` of `{table}`.");
    Some(quote! {
        #[doc = #about]
        pub enum #marker {}
        impl ::datamap::Column for #marker {
            const TABLE: &'static str = #table;
            const NAME: &'static str = #name;
            const CLASS: ::datamap::Label = ::datamap::Label::literal(#class);
            const RETENTION_DAYS: u32 = #days;
            const SIZE: ::datamap::Size = ::datamap::Size::#size;
            const PURPOSES: &'static [::datamap::Purpose] = &[#(::datamap::Purpose::#purposes),*];
        }
        #(impl ::datamap::AllowedFor<::datamap::purpose::#purposes> for #marker {})*
    })
}
