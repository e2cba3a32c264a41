//! The grammar's own words, one name for all languages.

/// Words that only matter to the grammar. One name for all languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    /// "the"
    The,
    /// "a", "an"
    A,
    /// "at", "um", "à": before a time of day
    At,
    /// "on", "am", "el": before a day
    On,
    /// "in", "en": before a month, a part of day, or a length
    In,
    /// "in" where it only means "after that length": "dans", "dentro de", "tra", "daqui a"
    InLength,
    Of,
    For,
    From,
    To,
    Until,
    After,
    Before,
    Since,
    By,
    Within,
    During,
    Between,
    And,
    Or,
    But,
    Around,
    Ago,
    Hence,
    Later,
    Earlier,
    Every,
    Other,
    Am,
    Pm,
    /// "a" and "p" that touch the hour
    AmShort,
    PmShort,
    /// "in the morning" said of an hour: "du matin", "de la mañana" take `Part`; this is "o'clock"
    OClock,
    Half,
    Quarter,
    ThreeQuarters,
    Past,
    /// "to", "vor", "moins": minutes before the hour
    Till,
    Comma,
    Dash,
    Slash,
    Colon,
    Dot,
    Open,
    Close,
    Plus,
    Apostrophe,
    /// "-ish", "gegen", "about"
    Ish,
    All,
    Same,
    /// "coming", "upcoming"
    Coming,
    /// "after next", "übernächste"
    AfterNext,
    /// "this past" before a weekday: the nearest, be it yesterday
    JustPast,
    /// "day" in "day after tomorrow" is a unit; "thing" words that never carry time
    Closest,
    /// a word that may stand between date and time: "sharp", "local time", "instead"
    Filler,
    /// "h" of "15h30"
    HourMark,
    /// "year" mark: "year 2014", "calendar year"
    YearMark,
    /// "week" mark before a number: "KW 42"
    WeekMark,
    /// ordinal suffix: "st", "nd", "te", "er"
    OrdinalMark,
    /// "AD", "n. Chr.": the number before it is a year, however small.
    Era,
    Weekly,
    Once,
    /// "more than" before what lies so far from a day
    MoreThan,
    Beginning,
    Extra,
    Few,
    /// what an ordinal may count beside days: "street", "floor"
    Counted,
    /// "heure de", "hora de" before a place
    ZonePrefix,
    /// "vor", "il y a", "hace" before a length
    AgoPrefix,
    /// "de", "von", "van": "from" only where a "to" follows
    FromSoft,
    /// article before a bare day of the month: "le 14", "el 14", "am 14"
    DayArticle,
    /// "dal 20": from a day of the month on, never from an hour
    FromDay,
    /// "frühestens" after a time
    FromAfter,
    /// "spätestens" after a time
    UntilAfter,
    Each,
}
