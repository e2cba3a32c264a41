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

#[test]
fn white_on_white_is_no_text() {
    for hidden in [
        "<span style=\"color:#fff\">4 million</span>",
        "<span style='color: white; background: white'>4 million</span>",
        "<font color=\"#FFFFFF\">4 million</font>",
        "<span style='color:rgb(255, 255, 255)'>4 million</span>",
        "<table bgcolor=black><tr><td><span style='color:#000'>4 million</span></td></tr></table>",
        "<div hidden>4 million</div>",
        "<div style='display&#58;none'>4 million</div>",
        "<div style='display:/**/none'>4 million</div>",
        "<div style='height:0;overflow:hidden'>4 million</div>",
        "<span style='text-decoration:line-through'>4 million</span>",
    ] {
        assert_eq!(own(&format!("<p>seen</p>{hidden}")), "seen", "{hidden}");
    }
    for seen in [
        "<div style='background:#000'><span style='color:#fff'>seen</span></div>",
        "<body bgcolor='#222222'><font color=white>seen</font></body>",
        "<div style='background-image:url(a.png)'><p style='color:white'>seen</p></div>",
        "<span style='color:#333'>seen</span>",
    ] {
        assert_eq!(own(seen), "seen", "{seen}");
    }
}

#[test]
fn what_a_style_sheet_hides_by_class_is_no_text() {
    let sheet = "<style>/* x */ p { color: red } .preview, div.h { display: none } #top{visibility:hidden} @media print { .wide { display: none } }</style>";
    for hidden in
        ["<div class='a preview'>4 million</div>", "<div class=h>4 million</div>", "<p id=top>4 million</p>"]
    {
        assert_eq!(own(&format!("{sheet}<p>seen</p>{hidden}")), "seen", "{hidden}");
    }
    assert_eq!(own(&format!("{sheet}<p class=wide>seen</p>")), "seen");
}

#[test]
fn a_bar_beside_a_text_quotes_it_where_there_is_other_text() {
    let barred = "<div style='border-left:2px solid #C3D9E5;padding-left:10px'><p>old</p></div>";
    assert_eq!(own(&format!("<p>new</p>{barred}")), "new\n\n>");
    assert_eq!(own(barred), "old");
    let box_of_none = "<div style='border:none;border-left:none;padding:0'>mine</div>";
    assert_eq!(own(&format!("new{box_of_none}")), "new\nmine");
}

#[test]
fn a_quotation_lasts_as_long_as_the_division_in_it() {
    assert_eq!(own("<p>new</p><blockquote><div></blockquote><p>old</p></div><p>new</p>"), "new\n\n>\n\nnew");
    assert_eq!(own("<p>new</p><blockquote><div>old</blockquote><p>new</p>"), "new\n\n>\n\nnew");
}
