//! Words that places are made of, one by one.

use crate::text::{Kind, Word};

/// Street names that are one word: "Kanalstraße", "Papaverweg", "Dorpsstraat".
pub(super) fn is_street(fold: &str) -> bool {
    const ENDS: [&str; 17] = [
        "strasse", "str", "gasse", "weg", "platz", "allee", "zeile", "ufer", "straat", "laan", "plein",
        "gracht", "kade", "singel", "damm", "gatan", "dreef",
    ];
    ENDS.iter().any(|end| *end == fold && end.len() > 3 || fold.len() > end.len() + 2 && fold.ends_with(end))
}

/// Houses and rooms that are one word: "Forsthaus", "Sitzungssaal", "Raadzaal".
pub(super) fn is_house(fold: &str) -> bool {
    const ENDS: [&str; 16] = [
        "haus",
        "hof",
        "halle",
        "saal",
        "zimmer",
        "keller",
        "scheune",
        "huette",
        "stube",
        "werkstatt",
        "zentrum",
        "schule",
        "kantoor",
        "huis",
        "zaal",
        "gebouw",
    ];
    const OTHERS: [&str; 5] = ["zuhause", "krankenhaus", "zeitraum", "friedhof", "thuis"];
    !OTHERS.contains(&fold) && ENDS.iter().any(|end| fold.len() > end.len() + 2 && fold.ends_with(end))
}

pub(super) fn part_of_name(word: &Word) -> bool {
    word.capital && word.kind == Kind::Word && word.fold.len() > 1 && !PRONOUNS.contains(&&*word.fold)
}

const PRONOUNS: [&str; 14] =
    ["i", "im", "ive", "ill", "ich", "sie", "ihr", "ihre", "je", "yo", "eu", "io", "ik", "u"];

pub(super) fn number(word: &Word) -> bool {
    matches!(word.kind, Kind::Number | Kind::Word) && word.fold.starts_with(|c: char| c.is_ascii_digit())
}

/// Which part of a house: these close an address without being names.
pub(super) fn qualifies(fold: &str) -> bool {
    const PARTS: [&str; 40] = [
        "floor",
        "left",
        "right",
        "rear",
        "upstairs",
        "downstairs",
        "basement",
        "links",
        "rechts",
        "hinten",
        "stock",
        "stiege",
        "etage",
        "hoftor",
        "tuer",
        "hinterhof",
        "etage",
        "gauche",
        "droite",
        "fond",
        "fundos",
        "alta",
        "baja",
        "planta",
        "piso",
        "izquierda",
        "derecha",
        "puerta",
        "bajo",
        "andar",
        "esquerdo",
        "direito",
        "scala",
        "interno",
        "piano",
        "terra",
        "verdieping",
        "achter",
        "boven",
        "zijde",
    ];
    PARTS.contains(&fold)
}

/// Articles and possessives: a phrase opens with them.
pub(super) fn article(fold: &str) -> bool {
    const ARTICLES: [&str; 93] = [
        "the", "our", "my", "his", "her", "your", "their", "der", "die", "das", "den", "dem", "unser",
        "unsere", "unserem", "unserer", "unseren", "mein", "meine", "meinem", "meiner", "ihrem", "seinem",
        "ihrer", "seiner", "le", "la", "les", "l", "notre", "nos", "mon", "ma", "mes", "son", "sa", "ses",
        "leur", "leurs", "vos", "votre", "el", "los", "las", "nuestra", "nuestro", "nuestras", "mi", "su",
        "il", "lo", "gli", "i", "mio", "mia", "nostro", "nostra", "suo", "sua", "het", "de", "ons", "onze",
        "mijn", "zijn", "haar", "o", "a", "os", "as", "nosso", "nossa", "meu", "minha", "seu", "nuestros",
        "mis", "sus", "tu", "tus", "vuestra", "vuestro", "vuestras", "nossas", "nossos", "sua", "nostri",
        "nostre", "miei", "vostra", "vostro", "jullie", "eurem",
    ];
    ARTICLES.contains(&fold)
}

pub(super) fn possessed(fold: &str) -> bool {
    article(fold)
        && !matches!(
            fold,
            "the" | "der" | "die" | "das" | "le" | "la" | "el" | "il" | "het" | "o" | "a" | "de" | "l"
        )
}

/// What joins the parts of a name.
pub(super) fn connects(fold: &str) -> bool {
    const JOINS: [&str; 46] = [
        "on", "of", "s", "and", "back", "front", "old", "new", "main", "in", "at", "opposite", "near", "am",
        "an", "bei", "beim", "im", "zum", "zur", "von", "vom", "du", "des", "d", "au", "aux", "y", "del",
        "en", "al", "dello", "della", "dei", "sulla", "sul", "aan", "van", "bij", "do", "da", "dos", "das",
        "di", "op", "auf",
    ];
    JOINS.contains(&fold) || fold == "de"
}

/// "second floor", "terzo piano": which one of several.
pub(super) fn ordinal(fold: &str) -> bool {
    const ORDINALS: [&str; 47] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "ground",
        "top",
        "lower",
        "upper",
        "ersten",
        "zweiten",
        "dritten",
        "vierten",
        "fuenften",
        "erster",
        "zweiter",
        "dritter",
        "premier",
        "deuxieme",
        "troisieme",
        "quatrieme",
        "cinquieme",
        "dernier",
        "rez",
        "primer",
        "primera",
        "segundo",
        "segunda",
        "tercer",
        "tercera",
        "cuarto",
        "quinto",
        "ultimo",
        "primo",
        "secondo",
        "terzo",
        "quarto",
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "vijfde",
        "begane",
        "bovenste",
        "primeiro",
        "terceiro",
    ];
    ORDINALS.contains(&fold)
}
