//! Writes the seeds of a room as files for a fuzzer: `cargo run -p checks --example seeds -- strip fuzz/corpus/strip`.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(room), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("name a room and a folder"));
    };
    fs::create_dir_all(&folder)?;
    for (number, seed) in checks::seeds::of(&room).iter().enumerate() {
        fs::write(Path::new(&folder).join(format!("seed-{number}")), seed)?;
    }
    Ok(())
}
