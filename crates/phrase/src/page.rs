use askama::Template;

/// A mail's content before it becomes text and HTML. Both are made of it, so they say the same.
pub(crate) struct Page {
    pub(crate) language: &'static str,
    pub(crate) body: Vec<Block>,
    pub(crate) footer: String,
}

/// A paragraph, of lines that stay apart.
pub(crate) struct Block {
    pub(crate) lines: Vec<String>,
    pub(crate) indented: bool,
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    language: &'a str,
    body: &'a [Block],
    footer: &'a str,
}

impl Page {
    /// As plain text. The footer stands below the line that mail programs take for the start of a signature.
    pub(crate) fn text(&self) -> String {
        let paragraphs: Vec<String> = self.body.iter().map(|block| block.lines.join("\n")).collect();
        format!("{}\n\n-- \n{}\n", paragraphs.join("\n\n"), self.footer)
    }

    /// As HTML without anything that has to be fetched.
    pub(crate) fn html(&self) -> String {
        let html = Html { language: self.language, body: &self.body, footer: &self.footer };
        // Rendering into a String fails only if a value's own Display does, and these are strings.
        html.render().unwrap_or_default()
    }
}

impl Block {
    pub(crate) fn line(line: String) -> Self {
        Self { lines: vec![line], indented: false }
    }

    pub(crate) fn list(lines: Vec<String>) -> Self {
        Self { lines, indented: true }
    }
}
