//! What must not compile does not, with an error that says what to write; what must compile does.

#[test]
fn forbidden_openings_and_missing_declarations_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/allowed/*.rs");
    cases.compile_fail("tests/ui/forbidden/*.rs");
}
