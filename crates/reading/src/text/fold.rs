/// Appends a character as it is compared: lower case, without marks, ligatures spelt out. Covers the letters of the
/// languages we read; others are only lowered.
pub(crate) fn fold_into(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    let plain = match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'ª' => "a",
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => "i",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' | 'º' => "o",
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'ç' | 'Ç' => "c",
        'ñ' | 'Ñ' => "n",
        'ß' | 'ẞ' => "ss",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        '\u{300}'..='\u{36f}' | '\u{2b9}'..='\u{2bf}' => "",
        // Letters of other alphabets that look like ours: "n\u{43e}t".
        '\u{430}' | '\u{410}' | '\u{3b1}' | '\u{391}' => "a",
        '\u{432}' | '\u{412}' | '\u{392}' => "b",
        '\u{441}' | '\u{421}' | '\u{3f2}' => "c",
        '\u{501}' => "d",
        '\u{435}' | '\u{415}' | '\u{3b5}' | '\u{395}' => "e",
        '\u{4bb}' | '\u{41d}' | '\u{397}' => "h",
        '\u{456}' | '\u{406}' | '\u{3b9}' | '\u{399}' | '\u{131}' => "i",
        '\u{458}' | '\u{408}' => "j",
        '\u{43a}' | '\u{41a}' | '\u{3ba}' | '\u{39a}' => "k",
        '\u{43c}' | '\u{41c}' | '\u{39c}' => "m",
        '\u{39d}' | '\u{578}' => "n",
        '\u{43e}' | '\u{41e}' | '\u{3bf}' | '\u{39f}' | '\u{585}' => "o",
        '\u{440}' | '\u{420}' | '\u{3c1}' | '\u{3a1}' => "p",
        '\u{455}' | '\u{405}' => "s",
        '\u{442}' | '\u{422}' | '\u{3c4}' | '\u{3a4}' => "t",
        '\u{445}' | '\u{425}' | '\u{3c7}' | '\u{3a7}' => "x",
        '\u{443}' | '\u{423}' | '\u{3a5}' | '\u{3b3}' => "y",
        '\u{396}' => "z",
        // Full width, as East Asian keyboards write them.
        '\u{ff01}'..='\u{ff5e}' => {
            let ascii = u32::from(c) - 0xff01 + 0x21;
            out.extend(char::from_u32(ascii).into_iter().flat_map(char::to_lowercase));
            return;
        }
        _ => {
            out.extend(c.to_lowercase());
            return;
        }
    };
    out.push_str(plain);
}
