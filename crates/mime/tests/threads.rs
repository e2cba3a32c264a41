//! Thousands of threads with canaries in their history: fifteen mail programs, seven languages, one to five mails deep,
//! in plain text and HTML, answered above and in between, and forwarded. None of the canaries may come through, and of
//! the own lines one in a hundred may be lost.
//!
//! `cargo test -p mime --test threads -- --nocapture` prints the counts.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]

#[path = "threads/languages.rs"]
mod languages;
#[path = "threads/programs.rs"]
mod programs;

use languages::{LANGUAGES, Language};
use programs::{PROGRAMS, Program, escape};
use std::collections::BTreeMap;

const DEPTH_MAX: usize = 5;

/// What a mail consists of, and what must be left of it.
struct Case {
    name: String,
    html: bool,
    body: String,
    own: Vec<String>,
}

#[derive(Default)]
struct Counts {
    mails: usize,
    canaries: usize,
    leaked: usize,
    own_lines: usize,
    lost: usize,
    /// The first few that are wrong, to be looked at.
    wrong: Vec<String>,
    by_shape: BTreeMap<&'static str, usize>,
}

/// The lines that one mail of a thread holds, each with a canary.
fn said(language: &Language, level: usize) -> Vec<String> {
    language.history.iter().enumerate().map(|(n, l)| l.replace('#', &format!("Kanarie{level}{n}"))).collect()
}

/// Who quoted the mails of a thread, by how deep they lie: one program and language, or another one each time.
#[derive(Clone, Copy)]
struct Thread {
    program: usize,
    language: usize,
    mixed: bool,
}

impl Thread {
    fn program(self, level: usize) -> Program {
        PROGRAMS[(self.program + if self.mixed { level * 4 } else { 0 }) % PROGRAMS.len()]
    }

    fn language(self, level: usize) -> &'static Language {
        &LANGUAGES[(self.language + if self.mixed { level } else { 0 }) % LANGUAGES.len()]
    }

    fn head(self, level: usize) -> String {
        self.program(level).head(self.language(level))
    }

    /// The history in plain text, the newest mail first.
    fn plain(self, level: usize, depth: usize, head: &str) -> String {
        let program = self.program(level);
        let mut out = format!("{head}\n");
        if !program.marks() {
            out.push('\n');
        }
        let mut inner = said(self.language(level), level).join("\n\n");
        if level + 1 < depth {
            inner.push_str(&format!("\n\n{}", self.plain(level + 1, depth, &self.head(level + 1))));
        }
        let mark = if program.marks() { "> " } else { "" };
        for line in inner.lines() {
            out.push_str(&format!("{mark}{line}\n"));
        }
        out
    }

    fn html(self, level: usize, depth: usize, head: &str) -> String {
        let mut content: String =
            said(self.language(level), level).iter().map(|l| format!("<p>{}</p>", escape(l))).collect();
        if level + 1 < depth {
            content.push_str(&self.html(level + 1, depth, &self.head(level + 1)));
        }
        self.program(level).html(head, &content)
    }
}

fn own_html(language: &Language) -> String {
    language
        .own
        .iter()
        .map(
            |l| if l.is_empty() { "<div><br></div>".to_owned() } else { format!("<div>{}</div>", escape(l)) },
        )
        .collect()
}

fn own_lines(language: &Language) -> Vec<String> {
    language.own.iter().filter(|l| !l.is_empty()).map(ToString::to_string).collect()
}

fn cases(thread: Thread, depth: usize) -> Vec<(&'static str, Case)> {
    let (program, language) = (thread.program(0), thread.language(0));
    let name = |shape: &str| format!("{program:?} {} {depth} {shape}", language.name);
    let own = language.own.join("\n");
    let phone = if program == Program::Iphone { format!("\n\n{}", language.device) } else { String::new() };
    let case = |shape: &'static str, html, body, own| (shape, Case { name: name(shape), html, body, own });
    let one = language.answers[0].to_owned();
    let mut all = Vec::new();
    for (shapes, head) in [
        (
            ["plain reply", "plain reply of a line", "HTML reply", "HTML reply of a line"],
            program.head(language),
        ),
        (
            ["plain forward", "plain forward with a line", "HTML forward", "HTML forward with a line"],
            program.forward_head(language),
        ),
    ] {
        let plain = thread.plain(0, depth, &head);
        let html = thread.html(0, depth, &head);
        all.push(case(shapes[0], false, format!("{own}{phone}\n\n{plain}"), own_lines(language)));
        all.push(case(shapes[1], false, format!("{one}{phone}\n\n{plain}"), vec![one.clone()]));
        all.push(case(shapes[2], true, format!("{}{html}", own_html(language)), own_lines(language)));
        all.push(case(shapes[3], true, format!("<p>{}</p>{html}", escape(&one)), vec![one.clone()]));
    }
    all.push(case("plain inline", false, inline(program, language, depth), answers(language)));
    if program.quotes_in_parts() {
        all.push(case("HTML inline", true, html_inline(program, language, depth), answers(language)));
    }
    let mixed = Thread { mixed: true, ..thread };
    let plain_lines = thread.plain(0, depth, &thread.head(0));
    let (head, wrapped) = (mixed.head(0), wrap(&thread.head(0)));
    all.push(case(
        "mixed plain",
        false,
        format!("{own}\n\n{}", mixed.plain(0, depth, &head)),
        own_lines(language),
    ));
    all.push(case(
        "mixed HTML",
        true,
        format!("{}{}", own_html(language), mixed.html(0, depth, &head)),
        own_lines(language),
    ));
    all.push(case(
        "wrapped",
        false,
        format!("{own}\n\n{}", thread.plain(0, depth, &wrapped)),
        own_lines(language),
    ));
    let bare: Vec<&str> = plain_lines.lines().map(|l| l.trim_start_matches("> ")).collect();
    all.push(case("unmarked", false, format!("{own}\n\n{}", bare.join("\n")), own_lines(language)));
    all
}

/// Lines of at most 60 characters, as a server breaks them.
fn wrap(head: &str) -> String {
    let mut out = String::new();
    for line in head.lines() {
        let mut length = 0;
        for word in line.split(' ') {
            let fits = length + word.chars().count() < 60;
            out.push_str(if length == 0 {
                ""
            } else if fits {
                " "
            } else {
                "\n"
            });
            out.push_str(word);
            length = word.chars().count() + 1 + if fits { length } else { 0 };
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

fn answers(language: &Language) -> Vec<String> {
    language.answers.iter().map(ToString::to_string).collect()
}

/// Answers between quoted lines. Who answers so has the lines marked, whatever the program.
fn inline(program: Program, language: &Language, depth: usize) -> String {
    let marks = "> ".repeat(depth);
    let mut out = program.head(language);
    out.push('\n');
    for (line, answer) in said(language, depth).iter().zip(language.answers) {
        out.push_str(&format!("{marks}{line}\n\n{answer}\n\n"));
    }
    out
}

fn html_inline(program: Program, language: &Language, depth: usize) -> String {
    let mut out = format!("<p>{}</p>", escape(&program.head(language)).replace('\n', "<br>"));
    for (line, answer) in said(language, depth).iter().zip(language.answers) {
        let nested = (1..=depth)
            .fold(escape(line), |inner, _| format!("<blockquote type=\"cite\">{inner}</blockquote>"));
        out.push_str(&format!("{nested}<p>{}</p>", escape(answer)));
    }
    out
}

fn as_mail(case: &Case) -> Vec<u8> {
    let kind = if case.html { "html" } else { "plain" };
    let body = if case.html { format!("<html><body>{}</body></html>", case.body) } else { case.body.clone() };
    format!("From: Dana <dana@northfield.example>\nSubject: Re: Intro\nMIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}")
        .into_bytes()
}

fn judge(case: &Case, counts: &mut Counts) {
    let planted = case.body.matches("Kanarie").count();
    assert!(planted > 0, "the control: {}", case.name);
    let text = mime::parse(&as_mail(case)).unwrap().new_text.text;
    let leaked = text.matches("Kanarie").count() + text.to_lowercase().matches("quist").count();
    let kept: Vec<&str> = text.lines().map(str::trim).collect();
    let lost = case.own.iter().filter(|own| !kept.contains(&own.as_str())).count();
    counts.mails += 1;
    counts.canaries += planted;
    counts.leaked += leaked;
    counts.own_lines += case.own.len();
    counts.lost += lost;
    if (leaked > 0 || lost > 0) && counts.wrong.len() < 40 {
        counts.wrong.push(format!("{}: {leaked} leaked, {lost} lost\n{}\n=> {text}\n", case.name, case.body));
    }
}

#[test]
fn no_canary_of_a_thread_comes_through_and_own_lines_stay() {
    let mut counts = Counts::default();
    for program in 0..PROGRAMS.len() {
        for language in 0..LANGUAGES.len() {
            for depth in 1..=DEPTH_MAX {
                let thread = Thread { program, language, mixed: false };
                for (shape, case) in cases(thread, depth) {
                    judge(&case, &mut counts);
                    *counts.by_shape.entry(shape).or_default() += 1;
                }
            }
        }
    }
    let Counts { mails, canaries, leaked, own_lines, lost, wrong, by_shape } = counts;
    println!(
        "{mails} mails, {canaries} canaries, {leaked} leaked; {own_lines} own lines, {lost} lost; {by_shape:?}"
    );
    assert!(mails >= 5_000, "{mails} mails are too few");
    assert_eq!(leaked, 0, "{}", wrong.join("\n"));
    assert!(lost * 100 <= own_lines, "{}", wrong.join("\n"));
}
