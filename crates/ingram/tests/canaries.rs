//! Nothing personal lies readable in the data folder, thread history lies nowhere at all, and the keys open the rest.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Mail, Server};

/// Words that occur nowhere else, each planted in one place of a mail.
struct Canaries {
    kept: Vec<String>,
    never_kept: Vec<String>,
}

fn canary(place: &str) -> String {
    format!("zq{place}{}xk", place.len() * 7919)
}

fn plant() -> (Vec<u8>, Canaries) {
    let [subject, text, name] = ["subject", "text", "name"].map(canary);
    let [quote, signature, header, attachment, hidden] =
        ["quote", "signature", "header", "attachment", "hidden"].map(canary);
    let body = format!(
        "Hi Dana,\n\nAmy, could you find 30 minutes for us next week? {text}\n\nPriya\n\n-- \nPriya Raman\n{signature}\n\n\
         On Tue, 3 Mar 2026 at 09:15, Dana Whitfield <dana@northfield.example> wrote:\n> {quote}\n> shall we meet?\n"
    );
    let plain = Mail::of_host("canary", &subject, "").with(&format!("X-Odd: {header}\r\n")).bytes();
    let head = String::from_utf8(plain).unwrap().replace("Dana Whitfield", &format!("Dana {name}"));
    let head = head.split("MIME-Version").next().unwrap().to_owned();
    let raw = format!(
        "{head}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
         --b\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n\
         --a\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n{}\r\n\
         --a\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>see text</p><div style=\"display:none\">{hidden}</div>\r\n--a--\r\n\
         --b\r\nContent-Type: text/plain; name=\"{attachment}.txt\"\r\nContent-Disposition: attachment\r\n\r\n{attachment}\r\n--b--\r\n",
        body.replace('\n', "\r\n")
    );
    let never_kept = vec![quote, signature, header, attachment, hidden];
    (raw.into_bytes(), Canaries { kept: vec![subject, text, name], never_kept })
}

/// The forms in which a text may lie in a file.
fn forms(text: &str) -> Vec<Vec<u8>> {
    use base64::Engine;
    let base64 = |shift: usize| {
        let padded = [vec![0; shift], text.as_bytes().to_vec()].concat();
        let all = base64::engine::general_purpose::STANDARD_NO_PAD.encode(padded);
        // The first and last characters depend on the neighbours.
        all.as_bytes().get(4..all.len().saturating_sub(4)).unwrap_or_default().to_vec()
    };
    let hex: String = text.bytes().map(|b| format!("{b:02x}")).collect();
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let all = vec![text.as_bytes().to_vec(), base64(0), base64(1), base64(2), hex.into_bytes(), utf16];
    // What is too short occurs by chance.
    all.into_iter().filter(|form| form.len() >= 5).collect()
}

fn hits(server: &Server, texts: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for file in server.files() {
        let bytes = std::fs::read(&file).unwrap().to_ascii_lowercase();
        for text in texts {
            let is_in = |form: Vec<u8>| {
                let form = form.to_ascii_lowercase();
                bytes.windows(form.len()).any(|w| w == form.as_slice())
            };
            if forms(text).into_iter().any(is_in) {
                found.push(format!("{text} in {}", file.display()));
            }
        }
    }
    found
}

#[test]
fn the_data_folder_holds_no_readable_person_and_no_history() {
    let mut server = Server::start();
    let (raw, canaries) = plant();
    assert!(server.deliver(&raw).unwrap().starts_with("250"));
    let offers = server.office.wait_for(2);
    server.take(&Mail::of_guest("m2", &offers[0], "Number 1 please"));
    server.office.wait_for(4);
    server.stop();

    // The host's address is written here by hand: it must be sealed like the rest.
    let people = ["priya@acme.example", "dana@northfield.example", "Whitfield", "Raman"].map(str::to_owned);
    let all: Vec<String> = canaries.kept.iter().chain(&canaries.never_kept).chain(&people).cloned().collect();
    assert_eq!(hits(&server, &all), Vec::<String>::new());

    // The control: with the keys, all that should be kept is there, and none of the history.
    let opened = server.meeting().to_string();
    for kept in &canaries.kept {
        assert!(opened.contains(kept), "{kept} should be kept");
    }
    for gone in &canaries.never_kept {
        assert!(!opened.contains(gone), "{gone} must never be kept");
    }

    // The scan itself works: what lies in a file is found in each form.
    for (n, form) in forms(&canaries.kept[0]).into_iter().enumerate() {
        let file = server.folder.path().join("planted");
        std::fs::write(&file, [b"abc".to_vec(), form, b"def".to_vec()].concat()).unwrap();
        assert_eq!(hits(&server, &canaries.kept[..1]).len(), 1, "form {n} was not found");
        std::fs::remove_file(&file).unwrap();
    }
}
