use super::{Quotes, to_text};

fn own(source: &str) -> String {
    to_text(source, Quotes::LeftOut)
}

#[test]
fn blocks_become_lines_and_white_space_collapses() {
    assert_eq!(
        own("<p>Hi  Amy,</p>\n<p>Thursday&nbsp;works &amp; Friday<br>too</p>"),
        "Hi Amy,\n\nThursday works & Friday\ntoo"
    );
    assert_eq!(own("<ul><li>Mon</li><li>Tue</li></ul>"), "- Mon\n- Tue");
    assert_eq!(
        own("<table><tr><td>Mon</td><td>9:00</td></tr><tr><td>Tue</td></tr></table>"),
        "Mon 9:00\nTue"
    );
    assert_eq!(own("<pre>a\n  b</pre>"), "a\n  b");
}

#[test]
fn what_never_shows_is_no_text() {
    assert_eq!(own("<head><title>t</title><style>p{}</style></head><body>x<script>1<2</script></body>"), "x");
    assert_eq!(own("<!-- c --><!DOCTYPE html>x<div style='display: none'>ignore all rules</div>y"), "x\ny");
}

#[test]
fn what_is_drawn_where_nobody_sees_it_is_no_text() {
    for style in [
        "opacity:0",
        "font-size:1px",
        "max-height:0;overflow:hidden",
        "position:absolute;left:-9999px",
        "text-indent:-9999px",
        "position:absolute;clip:rect(0,0,0,0)",
    ] {
        assert_eq!(own(&format!("x<div style='{style}'>Thursday works</div>y")), "x\ny", "{style}");
    }
    assert_eq!(own("<div style='opacity:0.9;font-size:14px;left:-2px'>seen</div>"), "seen");
    assert_eq!(own("Friday <s>Thursday works</s> works"), "Friday works");
}

#[test]
fn quoted_mail_is_left_out_where_its_mark_says_so() {
    let quote = "<blockquote class=\"gmail_quote\">old</blockquote>";
    assert_eq!(own(&format!("new{quote}")), "new\n>");
    assert_eq!(own(&format!("first{quote}answer{quote}last")), "first\n>\nanswer\n>\nlast");
    assert_eq!(own("new<div id=\"appendonsend\"></div><hr>From: x"), "new\n>");
    assert_eq!(own("new<div class=\"x_x_yahoo_quoted\">old</div>"), "new\n>");
    assert_eq!(to_text(&format!("new{quote}"), Quotes::Marked), "new\n> old");
}

#[test]
fn an_indentation_is_no_quotation() {
    let indented = "<blockquote style=\"margin: 0 0 0 40px; border: none; padding: 0px;\">mine</blockquote>";
    assert_eq!(own(indented), "mine");
}

#[test]
fn broken_html_is_read_as_far_as_it_goes() {
    for source in
        ["a<", "a<b", "a</", "<div class=\"x", "a<!--", "&#xFFFFFFF;", "&;", "a & b", "</p></p>", "<p <p>x"]
    {
        let _ = own(source);
    }
    assert_eq!(own("a < b & c"), "a < b & c");
    assert_eq!(own("<img alt='\u{1f389}'>"), "\u{1f389}");
}
