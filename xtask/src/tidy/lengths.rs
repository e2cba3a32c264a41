//! One idea a file, control flow that fits on a screen, and a crate that says what it is.

use super::Finding;
use super::source::SourceFile;
use syn::spanned::Spanned;
use syn::visit::Visit;

/// Longer files hold more than one idea.
const FILE_LINES_MAX: usize = 500;
/// Longer functions mix control flow and computation.
const FUNCTION_LINES_MAX: usize = 60;

/// Files that may be longer, each with its reason.
const LONG_FILES: &[(&str, &str)] = &[];

/// Checks one Rust file.
pub(crate) fn check(file: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let lines = file.text.lines().count();
    let excused = LONG_FILES.iter().any(|(path, _)| file.path.ends_with(path));
    if lines > FILE_LINES_MAX && !excused {
        findings.push(Finding::new(
            &file.path,
            FILE_LINES_MAX,
            format!("{lines} lines; {FILE_LINES_MAX} at most"),
        ));
    }
    let is_root = file.path.ends_with("src/lib.rs") || file.path.ends_with("src/main.rs");
    if is_root && !file.text.starts_with("//!") {
        findings.push(Finding::new(
            &file.path,
            1,
            "a crate opens with //!: what it is, what it refuses to know",
        ));
    }
    match syn::parse_file(&file.text) {
        Ok(tree) => {
            let mut functions = Functions { file, findings: &mut findings };
            functions.visit_file(&tree);
        }
        Err(error) => findings.push(Finding::new(&file.path, error.span().start().line, error.to_string())),
    }
    findings
}

struct Functions<'a> {
    file: &'a SourceFile,
    findings: &'a mut Vec<Finding>,
}

impl Functions<'_> {
    fn measure(&mut self, name: &syn::Ident, block: &syn::Block) {
        let (from, to) = (block.span().start().line, block.span().end().line);
        let lines = to.saturating_sub(from) + 1;
        if lines > FUNCTION_LINES_MAX {
            let what = format!("`{name}` has {lines} lines; {FUNCTION_LINES_MAX} at most");
            self.findings.push(Finding::new(&self.file.path, from, what));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.measure(&item.sig.ident, &item.block);
        syn::visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.measure(&item.sig.ident, &item.block);
        syn::visit::visit_impl_item_fn(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: String) -> usize {
        check(&SourceFile { path: path.into(), text }).len()
    }

    #[test]
    fn a_long_file_or_function_is_found_and_a_short_one_is_not() {
        let function = |lines: usize| format!("fn f() {{\n{}}}\n", "    g();\n".repeat(lines - 2));
        assert_eq!(found("a/src/x.rs", function(FUNCTION_LINES_MAX)), 0);
        assert_eq!(found("a/src/x.rs", function(FUNCTION_LINES_MAX + 1)), 1);
        assert_eq!(found("a/src/x.rs", "const A: u8 = 1;\n".repeat(FILE_LINES_MAX + 1)), 1);
    }

    #[test]
    fn a_crate_without_a_header_is_found() {
        assert_eq!(found("a/src/lib.rs", "fn f() {}\n".to_owned()), 1);
        assert_eq!(found("a/src/lib.rs", "//! A room.\nfn f() {}\n".to_owned()), 0);
    }
}
