//! A nested type must be declared itself.

use datamap::DataMap;

struct Inner;

#[derive(DataMap)]
#[surface(document = "facts")]
struct Facts {
    #[nested]
    inner: Vec<Inner>,
}

fn main() {}
