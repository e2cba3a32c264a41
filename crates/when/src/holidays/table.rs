use super::Country;
use jiff::civil::Weekday::{self, Monday, Thursday, Wednesday};

/// A holiday by law.
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) day: Day,
    /// The first year in which it was one.
    pub(super) since: i16,
    pub(super) moved: Moved,
    pub(super) parts: Parts,
}

/// How a holiday finds its day.
#[derive(Clone, Copy)]
pub(super) enum Day {
    /// Month and day.
    Fixed(i8, i8),
    /// Days from Easter Sunday.
    Easter(i64),
    /// Month, which (negative from the end), weekday.
    Nth(i8, i8, Weekday),
    /// The last such weekday before a month's day.
    Before(i8, i8, Weekday),
    /// 27 April, the day before where that is a Sunday.
    Kings,
    /// The first Monday of February, but the 1st where that is a Friday.
    Brigids,
    /// Only in years that five divides.
    EveryFifthYear(i8, i8),
}

/// What the law gives for a holiday at the weekend.
#[derive(Clone, Copy)]
pub(super) enum Moved {
    Never,
    /// Friday for Saturday, Monday for Sunday.
    Nearest,
    /// The next day that is neither weekend nor holiday.
    NextFree,
}

/// Which parts of the country keep it.
#[derive(Clone, Copy)]
pub(super) enum Parts {
    All,
    In(&'static [&'static str]),
    NotIn(&'static [&'static str]),
}

use Day::{Before, Brigids, Easter, EveryFifthYear, Fixed, Kings, Nth};

const GOOD_FRIDAY: Day = Easter(-2);
const EASTER_MONDAY: Day = Easter(1);
const ASCENSION: Day = Easter(39);
const WHIT_MONDAY: Day = Easter(50);
const CORPUS_CHRISTI: Day = Easter(60);
const NEW_YEAR: Day = Fixed(1, 1);
const LABOUR: Day = Fixed(5, 1);
const ASSUMPTION: Day = Fixed(8, 15);
const ALL_SAINTS: Day = Fixed(11, 1);
const CHRISTMAS: Day = Fixed(12, 25);
const SECOND_CHRISTMAS: Day = Fixed(12, 26);

const fn on(name: &'static str, day: Day) -> Rule {
    Rule { name, day, since: i16::MIN, moved: Moved::Never, parts: Parts::All }
}

impl Rule {
    const fn since(self, since: i16) -> Self {
        Self { since, ..self }
    }

    const fn only(self, parts: &'static [&'static str]) -> Self {
        Self { parts: Parts::In(parts), ..self }
    }

    const fn but(self, parts: &'static [&'static str]) -> Self {
        Self { parts: Parts::NotIn(parts), ..self }
    }

    const fn moved(self, moved: Moved) -> Self {
        Self { moved, ..self }
    }
}

/// Arbeitsruhegesetz (BGBl. 144/1983) § 7 (2).
const AT: &[Rule] = &[
    on("Neujahr", NEW_YEAR),
    on("Heilige Drei Könige", Fixed(1, 6)),
    on("Ostermontag", EASTER_MONDAY),
    on("Staatsfeiertag", LABOUR),
    on("Christi Himmelfahrt", ASCENSION),
    on("Pfingstmontag", WHIT_MONDAY),
    on("Fronleichnam", CORPUS_CHRISTI),
    on("Mariä Himmelfahrt", ASSUMPTION),
    on("Nationalfeiertag", Fixed(10, 26)),
    on("Allerheiligen", ALL_SAINTS),
    on("Mariä Empfängnis", Fixed(12, 8)),
    on("Christtag", CHRISTMAS),
    on("Stefanitag", SECOND_CHRISTMAS),
];

/// Koninklijk besluit of 18 April 1974, art. 1.
const BE: &[Rule] = &[
    on("Nieuwjaar", NEW_YEAR),
    on("Paasmaandag", EASTER_MONDAY),
    on("Dag van de Arbeid", LABOUR),
    on("O.H. Hemelvaart", ASCENSION),
    on("Pinkstermaandag", WHIT_MONDAY),
    on("Nationale feestdag", Fixed(7, 21)),
    on("O.L.V. Hemelvaart", ASSUMPTION),
    on("Allerheiligen", ALL_SAINTS),
    on("Wapenstilstand", Fixed(11, 11)),
    on("Kerstmis", CHRISTMAS),
];

/// Lei 662/1949 as in Lei 10.607/2002; Lei 6.802/1980 (12 October); Lei 9.093/1995 (Good Friday); Lei 14.759/2023 (20
/// November). Carnival is no holiday by law, but by the government's yearly order, and nobody works.
const BR: &[Rule] = &[
    on("Confraternização Universal", NEW_YEAR),
    on("Carnaval", Easter(-48)),
    on("Carnaval", Easter(-47)),
    on("Paixão de Cristo", GOOD_FRIDAY),
    on("Tiradentes", Fixed(4, 21)),
    on("Dia do Trabalho", LABOUR),
    on("Independência", Fixed(9, 7)),
    on("Nossa Senhora Aparecida", Fixed(10, 12)),
    on("Finados", Fixed(11, 2)),
    on("Proclamação da República", Fixed(11, 15)),
    on("Consciência Negra", Fixed(11, 20)).since(2024),
    on("Natal", CHRISTMAS),
];

/// Canada Labour Code (R.S.C. 1985, c. L-2) s. 166, and s. 193 for the weekend. Provinces: Ontario's and Quebec's
/// employment standards leave out 30 September and 11 November; Quebec's National Holiday Act (F-1.1); the third Monday of
/// February by the acts of the provinces named.
const CA: &[Rule] = &[
    on("New Year's Day", NEW_YEAR).moved(Moved::NextFree),
    on("Family Day", Nth(2, 3, Monday)).only(&["AB", "BC", "MB", "NB", "NS", "ON", "PE", "SK"]),
    on("Good Friday", GOOD_FRIDAY),
    on("Victoria Day", Before(5, 25, Monday)),
    on("Fête nationale", Fixed(6, 24)).only(&["QC"]),
    on("Canada Day", Fixed(7, 1)).moved(Moved::NextFree),
    on("Labour Day", Nth(9, 1, Monday)),
    on("National Day for Truth and Reconciliation", Fixed(9, 30))
        .since(2021)
        .moved(Moved::NextFree)
        .but(&["ON", "QC"]),
    on("Thanksgiving", Nth(10, 2, Monday)),
    on("Remembrance Day", Fixed(11, 11)).moved(Moved::NextFree).but(&["ON", "QC"]),
    on("Christmas Day", CHRISTMAS).moved(Moved::NextFree),
    on("Boxing Day", SECOND_CHRISTMAS).moved(Moved::NextFree).but(&["QC"]),
];

/// Bundesverfassung art. 110 (3) for 1 August; the others by cantonal law, as far as nearly all cantons have them
/// (Arbeitsgesetz art. 20a lets each set eight).
const CH: &[Rule] = &[
    on("Neujahr", NEW_YEAR),
    on("Karfreitag", GOOD_FRIDAY).but(&["TI", "VS"]),
    on("Ostermontag", EASTER_MONDAY).but(&["VS"]),
    on("Tag der Arbeit", LABOUR).only(&["BL", "BS", "JU", "NE", "SH", "TG", "TI", "ZH"]),
    on("Auffahrt", ASCENSION),
    on("Pfingstmontag", WHIT_MONDAY).but(&["VS"]),
    on("Bundesfeier", Fixed(8, 1)),
    on("Weihnachten", CHRISTMAS),
    on("Stephanstag", SECOND_CHRISTMAS).but(&["GE", "JU", "NE", "VD", "VS"]),
];

/// Einigungsvertrag art. 2 (2) for 3 October; the others by the states' Feiertagsgesetze. 15 August is one in those
/// towns of Bavaria that have more Catholics, which are most.
const DE: &[Rule] = &[
    on("Neujahr", NEW_YEAR),
    on("Heilige Drei Könige", Fixed(1, 6)).only(&["BW", "BY", "ST"]),
    on("Frauentag", Fixed(3, 8)).since(2019).only(&["BE"]),
    on("Frauentag", Fixed(3, 8)).since(2023).only(&["MV"]),
    on("Karfreitag", GOOD_FRIDAY),
    on("Ostermontag", EASTER_MONDAY),
    on("Tag der Arbeit", LABOUR),
    on("Christi Himmelfahrt", ASCENSION),
    on("Pfingstmontag", WHIT_MONDAY),
    on("Fronleichnam", CORPUS_CHRISTI).only(&["BW", "BY", "HE", "NW", "RP", "SL"]),
    on("Mariä Himmelfahrt", ASSUMPTION).only(&["BY", "SL"]),
    on("Weltkindertag", Fixed(9, 20)).since(2019).only(&["TH"]),
    on("Tag der Deutschen Einheit", Fixed(10, 3)).since(1990),
    on("Reformationstag", Fixed(10, 31)).only(&["BB", "MV", "SN", "ST", "TH"]),
    on("Reformationstag", Fixed(10, 31)).since(2018).only(&["HB", "HH", "NI", "SH"]),
    on("Allerheiligen", ALL_SAINTS).only(&["BW", "BY", "NW", "RP", "SL"]),
    on("Buß- und Bettag", Before(11, 23, Wednesday)).only(&["SN"]),
    on("1. Weihnachtstag", CHRISTMAS),
    on("2. Weihnachtstag", SECOND_CHRISTMAS),
];

/// Real Decreto 2001/1983 art. 45 for the days of the state; the others by the communities' yearly calendars.
const ES: &[Rule] = &[
    on("Año Nuevo", NEW_YEAR),
    on("Epifanía del Señor", Fixed(1, 6)),
    on("Día de Andalucía", Fixed(2, 28)).only(&["AN"]),
    on("Jueves Santo", Easter(-3)).but(&["CT", "VC"]),
    on("Viernes Santo", GOOD_FRIDAY),
    on("Lunes de Pascua", EASTER_MONDAY).only(&["CT", "IB", "NC", "PV", "RI", "VC"]),
    on("Fiesta del Trabajo", LABOUR),
    on("Fiesta de la Comunidad de Madrid", Fixed(5, 2)).only(&["MD"]),
    on("San Juan", Fixed(6, 24)).only(&["CT"]),
    on("Santiago Apóstol", Fixed(7, 25)).only(&["GA"]),
    on("Asunción de la Virgen", ASSUMPTION),
    on("Diada Nacional", Fixed(9, 11)).only(&["CT"]),
    on("Día de la Comunitat Valenciana", Fixed(10, 9)).only(&["VC"]),
    on("Fiesta Nacional", Fixed(10, 12)),
    on("Todos los Santos", ALL_SAINTS),
    on("Día de la Constitución", Fixed(12, 6)),
    on("Inmaculada Concepción", Fixed(12, 8)),
    on("Navidad", CHRISTMAS),
    on("San Esteban", SECOND_CHRISTMAS).only(&["CT"]),
];

/// Code du travail art. L3133-1; L3134-13 for Alsace and Moselle.
const FR: &[Rule] = &[
    on("Jour de l'an", NEW_YEAR),
    on("Vendredi saint", GOOD_FRIDAY).only(&["57", "67", "68"]),
    on("Lundi de Pâques", EASTER_MONDAY),
    on("Fête du Travail", LABOUR),
    on("Victoire de 1945", Fixed(5, 8)),
    on("Ascension", ASCENSION),
    on("Lundi de Pentecôte", WHIT_MONDAY),
    on("Fête nationale", Fixed(7, 14)),
    on("Assomption", ASSUMPTION),
    on("Toussaint", ALL_SAINTS),
    on("Armistice de 1918", Fixed(11, 11)),
    on("Noël", CHRISTMAS),
    on("Saint-Étienne", SECOND_CHRISTMAS).only(&["57", "67", "68"]),
];

/// Banking and Financial Dealings Act 1971, schedule 1, with the yearly proclamations under section 1 (New Year's Day,
/// the first Monday of May); St Andrew's Day Bank Holiday (Scotland) Act 2007. Weekends give the next working day.
const GB: &[Rule] = &[
    on("New Year's Day", NEW_YEAR).moved(Moved::NextFree),
    on("2nd January", Fixed(1, 2)).moved(Moved::NextFree).only(&["SCT"]),
    on("St Patrick's Day", Fixed(3, 17)).moved(Moved::NextFree).only(&["NIR"]),
    on("Good Friday", GOOD_FRIDAY),
    on("Easter Monday", EASTER_MONDAY).but(&["SCT"]),
    on("Early May bank holiday", Nth(5, 1, Monday)),
    on("Spring bank holiday", Nth(5, -1, Monday)),
    on("Battle of the Boyne", Fixed(7, 12)).moved(Moved::NextFree).only(&["NIR"]),
    on("Summer bank holiday", Nth(8, 1, Monday)).only(&["SCT"]),
    on("Summer bank holiday", Nth(8, -1, Monday)).but(&["SCT"]),
    on("St Andrew's Day", Fixed(11, 30)).moved(Moved::NextFree).only(&["SCT"]),
    on("Christmas Day", CHRISTMAS).moved(Moved::NextFree),
    on("Boxing Day", SECOND_CHRISTMAS).moved(Moved::NextFree),
];

/// Organisation of Working Time Act 1997, second schedule; S.I. 50/2022 for St Brigid's Day.
const IE: &[Rule] = &[
    on("New Year's Day", NEW_YEAR),
    on("St Brigid's Day", Brigids).since(2023),
    on("St Patrick's Day", Fixed(3, 17)),
    on("Easter Monday", EASTER_MONDAY),
    on("May Day", Nth(5, 1, Monday)),
    on("June holiday", Nth(6, 1, Monday)),
    on("August holiday", Nth(8, 1, Monday)),
    on("October holiday", Nth(10, -1, Monday)),
    on("Christmas Day", CHRISTMAS),
    on("St Stephen's Day", SECOND_CHRISTMAS),
];

/// Legge 260/1949 art. 2, with legge 54/1977, d.P.R. 792/1985 (6 January), legge 336/2000 (2 June) and legge 151/2025 (4
/// October).
const IT: &[Rule] = &[
    on("Capodanno", NEW_YEAR),
    on("Epifania", Fixed(1, 6)),
    on("Lunedì dell'Angelo", EASTER_MONDAY),
    on("Festa della Liberazione", Fixed(4, 25)),
    on("Festa del Lavoro", LABOUR),
    on("Lunedì di Pentecoste", WHIT_MONDAY).only(&["BZ"]),
    on("Festa della Repubblica", Fixed(6, 2)),
    on("Assunzione", ASSUMPTION),
    on("San Francesco d'Assisi", Fixed(10, 4)).since(2026),
    on("Ognissanti", ALL_SAINTS),
    on("Immacolata Concezione", Fixed(12, 8)),
    on("Natale", CHRISTMAS),
    on("Santo Stefano", SECOND_CHRISTMAS),
];

/// Algemene termijnenwet art. 3 (1); 5 May is a day off for most only every fifth year.
const NL: &[Rule] = &[
    on("Nieuwjaarsdag", NEW_YEAR),
    on("Tweede paasdag", EASTER_MONDAY),
    on("Koningsdag", Kings).since(2014),
    on("Bevrijdingsdag", EveryFifthYear(5, 5)),
    on("Hemelvaartsdag", ASCENSION),
    on("Tweede pinksterdag", WHIT_MONDAY),
    on("Eerste kerstdag", CHRISTMAS),
    on("Tweede kerstdag", SECOND_CHRISTMAS),
];

/// Código do Trabalho (Lei 7/2009) art. 234, as in Lei 8/2016.
const PT: &[Rule] = &[
    on("Ano Novo", NEW_YEAR),
    on("Sexta-feira Santa", GOOD_FRIDAY),
    on("Dia da Liberdade", Fixed(4, 25)),
    on("Dia do Trabalhador", LABOUR),
    on("Corpo de Deus", CORPUS_CHRISTI),
    on("Dia de Portugal", Fixed(6, 10)),
    on("Assunção de Nossa Senhora", ASSUMPTION),
    on("Implantação da República", Fixed(10, 5)),
    on("Todos os Santos", ALL_SAINTS),
    on("Restauração da Independência", Fixed(12, 1)),
    on("Imaculada Conceição", Fixed(12, 8)),
    on("Natal", CHRISTMAS),
];

/// 5 U.S.C. § 6103 (a); (b) for the weekend. Juneteenth by Public Law 117-17.
const US: &[Rule] = &[
    on("New Year's Day", NEW_YEAR).moved(Moved::Nearest),
    on("Martin Luther King Jr. Day", Nth(1, 3, Monday)),
    on("Washington's Birthday", Nth(2, 3, Monday)),
    on("Memorial Day", Nth(5, -1, Monday)),
    on("Juneteenth", Fixed(6, 19)).since(2021).moved(Moved::Nearest),
    on("Independence Day", Fixed(7, 4)).moved(Moved::Nearest),
    on("Labor Day", Nth(9, 1, Monday)),
    on("Columbus Day", Nth(10, 2, Monday)),
    on("Veterans Day", Fixed(11, 11)).moved(Moved::Nearest),
    on("Thanksgiving Day", Nth(11, 4, Thursday)),
    on("Christmas Day", CHRISTMAS).moved(Moved::Nearest),
];

pub(super) fn rules(country: Country) -> &'static [Rule] {
    match country {
        Country::At => AT,
        Country::Be => BE,
        Country::Br => BR,
        Country::Ca => CA,
        Country::Ch => CH,
        Country::De => DE,
        Country::Es => ES,
        Country::Fr => FR,
        Country::Gb => GB,
        Country::Ie => IE,
        Country::It => IT,
        Country::Nl => NL,
        Country::Pt => PT,
        Country::Us => US,
    }
}

/// The parts of a country that may be named (ISO 3166-2).
pub(super) fn parts(country: Country) -> &'static [&'static str] {
    match country {
        Country::Ca => &["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"],
        Country::Ch => &[
            "AG", "AI", "AR", "BE", "BL", "BS", "FR", "GE", "GL", "GR", "JU", "LU", "NE", "NW", "OW", "SG",
            "SH", "SO", "SZ", "TG", "TI", "UR", "VD", "VS", "ZG", "ZH",
        ],
        Country::De => {
            &["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"]
        }
        Country::Es => &[
            "AN", "AR", "AS", "CB", "CE", "CL", "CM", "CN", "CT", "EX", "GA", "IB", "MC", "MD", "ML", "NC",
            "PV", "RI", "VC",
        ],
        Country::Fr => &["57", "67", "68"],
        Country::Gb => &["ENG", "NIR", "SCT", "WLS"],
        Country::It => &["BZ"],
        Country::At | Country::Be | Country::Br | Country::Ie | Country::Nl | Country::Pt | Country::Us => {
            &[]
        }
    }
}

/// The country of a zone, by the database's own list (zone1970.tab and backward).
pub(super) fn country_of(zone: &str) -> Option<Country> {
    ZONES.iter().find(|(_, zones)| zones.contains(&zone)).map(|(country, _)| *country).or_else(|| {
        let american = ["America/Indiana/", "America/Kentucky/", "America/North_Dakota/", "US/"];
        let is = |prefixes: &[&str]| prefixes.iter().any(|prefix| zone.starts_with(prefix));
        match zone {
            _ if is(&american) => Some(Country::Us),
            _ if is(&["Canada/"]) => Some(Country::Ca),
            _ if is(&["Brazil/"]) => Some(Country::Br),
            _ => None,
        }
    })
}

pub(super) const ZONES: &[(Country, &[&str])] = &[
    (Country::At, &["Europe/Vienna"]),
    (Country::Be, &["Europe/Brussels"]),
    (
        Country::Br,
        &[
            "America/Araguaina",
            "America/Bahia",
            "America/Belem",
            "America/Boa_Vista",
            "America/Campo_Grande",
            "America/Cuiaba",
            "America/Eirunepe",
            "America/Fortaleza",
            "America/Maceio",
            "America/Manaus",
            "America/Noronha",
            "America/Porto_Velho",
            "America/Recife",
            "America/Rio_Branco",
            "America/Santarem",
            "America/Sao_Paulo",
        ],
    ),
    (
        Country::Ca,
        &[
            "America/Edmonton",
            "America/Glace_Bay",
            "America/Goose_Bay",
            "America/Halifax",
            "America/Iqaluit",
            "America/Moncton",
            "America/Montreal",
            "America/Regina",
            "America/St_Johns",
            "America/Toronto",
            "America/Vancouver",
            "America/Whitehorse",
            "America/Winnipeg",
            "America/Yellowknife",
        ],
    ),
    (Country::Ch, &["Europe/Zurich"]),
    (Country::De, &["Europe/Berlin", "Europe/Busingen"]),
    (Country::Es, &["Africa/Ceuta", "Atlantic/Canary", "Europe/Madrid"]),
    (Country::Fr, &["Europe/Paris"]),
    (Country::Gb, &["Europe/Belfast", "Europe/London", "GB"]),
    (Country::Ie, &["Eire", "Europe/Dublin"]),
    (Country::It, &["Europe/Rome"]),
    (Country::Nl, &["Europe/Amsterdam"]),
    (Country::Pt, &["Atlantic/Azores", "Atlantic/Madeira", "Europe/Lisbon", "Portugal"]),
    (
        Country::Us,
        &[
            "America/Adak",
            "America/Anchorage",
            "America/Boise",
            "America/Chicago",
            "America/Denver",
            "America/Detroit",
            "America/Indianapolis",
            "America/Juneau",
            "America/Los_Angeles",
            "America/Louisville",
            "America/Menominee",
            "America/Metlakatla",
            "America/New_York",
            "America/Nome",
            "America/Phoenix",
            "America/Sitka",
            "America/Yakutat",
            "Pacific/Honolulu",
        ],
    ),
];
