//! `#[derive(DataMap)]`: turns the attributes on a row or document into the declarations of the crate `datamap`,
//! where they are described with examples.
//!
//! What it refuses to know: what the words mean. It checks that each field says all it must, and emits a `Surface`,
//! a marker type per sealed column, and `AllowedFor` for exactly the purposes written. Read in the order of the
//! work: `parse` (attributes to a model), `check` (the model's rules), `emit` (the code).

mod check;
mod emit;
mod parse;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Declares what of a row or document is personal. See the crate `datamap`.
#[proc_macro_derive(DataMap, attributes(surface, personal, impersonal, nested))]
pub fn derive_data_map(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let emitted = parse::parse(&input).and_then(check::check).map(|surface| emit::emit(&surface));
    emitted.unwrap_or_else(|error| error.into_compile_error()).into()
}
