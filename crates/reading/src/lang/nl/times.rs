//! Dutch: what is said about times and offers.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const TIMES: &[Phrases] = &[
    (Cue::Retract, &[
        "toch niet|maar", "wacht ,|toch|nee|even|eens", "nee wacht|toch|sorry|liever", "oh|o|ah|oei|hmm wacht|nee",
        "ik vergiste|vergis|bedoel|bedoelde ?me|mij ,|de|het|@|me|mij", "vergiste|vergist me|mij", "me vergist",
        "dat|het was|is fout|onjuist|verkeerd|onzin", "bij nader inzien", "ik trek ?het|dat|mijn terug|in",
        "vergeet|negeer dat|wat|mijn|het|vorige|mail", "laat ?dat maar >|zitten", "correctie", "of nee",
        "of toch niet|liever|maar", "ik zat ernaast|mis|fout",
        "< nee ?, dat|het|die past|gaat|lukt|kan ?me ?toch niet", "vergeet|negeer dat|dit|mijn",
    ]),
    (Cue::Unreal, &[
        "was|waren|ware _ ?_ geweest", "zou|zouden ... geweest|gepast|gelukt", "had|hadden .. gekund|gepast|gelukt",
        "was|had|kon het|ik maar", "paste|kon|ging tot|vroeger|eerder",
    ]),
    (Cue::NotYet, &[
        "als ik ?jou ?u ?vrij was|u|jou", "in je|jouw|uw|mijn dromen",
        "laat ik|we ?het ?u ?je ?jullie ?nog ?dan @|morgen|later|weten", "bevestig|antwoord|reageer|beslis|kies|meld ?ik ?me ?het ?er ?u ?je ?dan ?een @|morgen|later|weten|snel|straks|vanavond|dan",
        "overleg|bespreek|check|bekijk ?ik ?dit ?het ?deze ?ze ?nog ?even ?eerst met|mijn|in",
        "kijk|kijken ?ik ?nog ?even ?het ?ze in|even|na mijn|agenda|na", "check ?even mijn|met",
    ]),
    (Cue::Unsure, &[
        "zou kunnen|lukken|misschien", "zou|zouden ... kunnen ,", "kijk|check|zoek ?ik het|dat|even ?even na|uit|nog", "laat ?het ?je ?u ?jullie ?nog ?zo weten", "hangt ?er ?van af", "wellicht|misschien", "alleen|enkel als|indien", "nog niet zeker|rond",
        "zou|had graag|willen|liever ... maar", "weet ik|je pas|morgen|later", "laat|laten ik|we|het .. weten", "ik|we laat|laten .. weten", "pas morgen|later",
        "moet|moeten ... overleggen|checken|vragen|nagaan|navragen|afstemmen", "onder voorbehoud", "misschien",
        "weet ik .. niet", "nog niet zeker", "moet .. checken|overleggen", "alleen als",
    ]),
    (Cue::Breakfast, &[
        "ontbijt",
    ]),
    (Cue::Dinner, &[
        "diner", "avondeten",
    ]),
    (Cue::Lunch, &[
        "lunch", "lunchen",
    ]),
    (Cue::AnyDay, &[
        "elke|iedere dag", "alle andere dagen",
    ]),
    (Cue::Can, &[
        "blijft ?er ?dus ?dan alleen|enkel|over", "dan blijft ?er",
        "klinkt goed|prima|perfect|super|fijn", "laten we ... doen|nemen|afspreken|houden", "laten we @", "zet|schrijf|noteer|plan|boek|reserveer ?me|mij|ons|maar|dat|het", "voor mij|ons @", "ik|wij|we kies|kiezen|neem|nemen|ga|gaan ?voor", "ik ga voor", "is|lijkt|zou|zijn|was ?me ?mij ?ons ?ook ?evengoed ?helemaal ?wel ?zeker prima|perfect|goed|ideaal|oké|ok|oke|top|akkoord|uitstekend|fijn|best|geregeld|genoteerd", "evengoed|ook oké|goed|prima|ok|mogelijk", "komt ?me ?mij ?ons ?heel goed|prima|uit|best", "afgesproken", "reken|rekent ?u op mij|ons", "ben ik|wij|we ?zeker bij|erbij|present", "bevestig|bevestigen", "akkoord",
        "@ wel",
        "verder ... vrij|kan|prima", "daarbuiten",
        "past|passen|schikt|komt|komen|gaat ?me ?mij ?ons ?mij ?voor ?heel ?het ?beste ?ook ?prima|goed|uit|beter|wel|perfect|uitstekend",
        "past", "schikt", "lukt", "lukken", "kan|kunnen|zou|zouden ik|we|wij|ook|wel|hij|zij",
        "ik|we|wij kan|kunnen|zou|zouden",
        "is|zijn|lijkt|vind|vinden ?ik ?me ?mij ?allebei ?beide ?het ?prima|goed|perfect|ideaal|mogelijk|ok|oké|best|top|fijn|haalbaar",
        "ben|zijn|is ?ik ?we ?ik ?vrij|beschikbaar|flexibel|bereikbaar", "vrij", "beschikbaar",
        "heb|hebben ik|we ?nog tijd|ruimte|plek", "prima", "graag|liefst", "liever",
        "doe|doen|neem|nemen|kies|pak ik|we|maar|dan", "ik neem|kies|pak|doe", "wat mij betreft",
        "mogelijk", "akkoord", "uitstekend", "geen probleem", "kan|kunt u|je me",
        "zet|noteer|plan me|mij|ons|maar", "wanneer|wat u|je wilt|wil", "het beste",
        "zou .. fijn|mooi|goed|kunnen", "kan dan|wel|ook|overdag|de", "mag|mogen ook",
    ]),
    (Cue::Cannot, &[
        "@ niet",
        "kan|kunnen|lukt|lukken|past|passen|schikt|gaat|gaan|is|zijn|ben|komt ?ik ?we ?me ?mij ?het ?ons ?dan ?helaas ?echt ?daar ?dus niet|nooit|geen|slecht|moeilijk",
        "niet", "helaas", "geen tijd|gelegenheid|mogelijkheid|ruimte|optie", "onmogelijk",
        "niet beschikbaar|mogelijk|vrij|voor|na|op|in|eerder|later", "verhinderd", "bezet",
        "vol|volgeboekt|volgepland", "zit .. vol|dicht", "te vroeg|laat|krap", "geen van",
        "valt|vallen af|uit|tegen", "vergeet|vergeten .. maar", "nee", "nooit", "liever niet",
        "uitgesloten", "botst", "overlapt", "niks|niets", "lukt me geen",
        "schrap|verwijder|vergeet optie|opties|nummer|voorstel #",
    ]),
    (Cue::Busy, &[
        "neem|nemen ?ik ?we @ vrij|vakantie",
        "neem|nemen|genomen ?ik ?een ?dag vrij", "vrije dag",
        "rijd ik",
        "ben|zit|sta ik ?dan ?al ?in|op|bij|met|aan|weg|naar|de|het|te",
        "ik ben|zit|sta ?dan ?al ?in|op|bij|met|aan|weg|naar|te", "zijn|zitten we|wij in|op|weg|met|dicht",
        "heb|hebben ik|we ?al ?dan ?een|de|het|mijn|overleg|les|dienst",
        "ik heb ?al ?dan een|de|het|mijn|overleg|les|dienst", "vakantie", "verlof", "vrije dag", "feestdag",
        "tandarts", "arts", "dokter", "ziekenhuis", "vlieg|reis|rijd|vertrek|werk|geef ik",
        "dicht|gesloten", "veiling", "cursus", "beurs", "bruiloft", "begrafenis", "komt eerst",
        "onderweg", "eerst komt", "buitenland",
    ]),
    (Cue::Propose, &[
        "wat dacht|vind|denk|zou", "doe|geef mij|me|ons|maar", "hoe is|zit|lijkt|zou",
        "kan|kunnen|kunt|kun|zou|zouden ?het ?je ?u ?we ?jullie ?wij", "voorstel|voorstellen",
        "stel|stellen .. voor", "misschien", "wellicht", "liever",
        "plan|plannen|regel|regelen|zoek|zoeken|boek|boeken|vind|vinden|prik|prikken|maak|maken|zet|zetten|reserveer|reserveren|organiseer|blokkeer|nodig|inplannen|afspreken",
        "verzetten|verzet|verplaatsen|verplaats|verschuiven|schuiven|opschuiven|vervroegen", "of anders",
        "anders", "in plaats daarvan", "het liefst|beste", "bij voorkeur",
        "wil|wilt|willen ?je ?u ?we ?graag", "zou graag", "moet|moeten we|wij|ik", "graag @", "nodig", "eventueel",
        "desnoods", "uiterlijk", "ergens", "of @", "tussen @",
    ]),
    (Cue::EndBy, &[
        "@ uiterlijk", "stop|stoppen ik|we|wij ?met-werken om|rond|@", "@ ten laatste", "uiterlijk|ten ?laatste ?om @",
        "moet|moeten ... weg|klaar|vertrekken|gaan|door",
        "weg|klaar|vertrekken moet|kan|ben|zijn", "voor|tegen|uiterlijk|vóór ?om @ moet|moeten ?ik ?we ?wij ?het ?er ?echt klaar|weg|rond|afgerond|vertrekken|stoppen ?zijn",
        "mijn trein|bus|vlucht gaat|vertrekt",
    ]),
    (Cue::Rather, &[
        "liever", "liefst", "bij voorkeur", "het beste", "voorkeur", "idealiter", "indien mogelijk",
        "als het kan",
    ]),
    (Cue::IfNeedBe, &[
        "desnoods", "eventueel", "of anders", "anders", "zo niet", "indien nodig", "als het moet|niet|echt",
        "als dat|het niet", "in het uiterste", "in geval van nood", "mocht dat|het niet", "alternatief",
        "als alternatief", "lukt dat niet", "kan dat niet", "tweede keus",
    ]),
    (Cue::Except, &[
        "behalve", "uitgezonderd", "met uitzondering", "maar niet", "alleen niet", "op .. na",
        "niet op|in|de|voor|na|woensdag|maandag|dinsdag|donderdag|vrijdag", "niet @", "nooit voor|na|op",
        "buiten",
    ]),
    (Cue::Only, &[
        "alleen", "enkel", "uitsluitend", "slechts", "pas",
    ]),
    (Cue::Nothing, &[
        "niets", "niks", "nooit", "geen afspraken|vergaderingen|overleg", "niet voor|na|eerder|later",
        "geen",
    ]),
    (Cue::Background, &[
        "goede|fijne|prettige reis|vakantie|weekend|dagen|feestdagen", "succes met", "veel succes|plezier",
        "laat het .. weten", "kom erop terug", "moet even kijken|overleggen",
        "deadline", "vervalt", "sinds", "afgelopen", "vorige", "gisteren", "was|waren", "eindigt", "sluit",
        "trouwens", "ter info", "binnen zijn", "oplevering", "factuur", "rapport",
        "verloopt", "had|hadden", "laatste",
    ]),
    (Cue::Condition, &[
        "als", "indien", "mits", "zolang", "wanneer", "tenzij",
    ]),
    (Cue::Not, &[
        "niet", "geen", "zonder", "nooit", "niets", "nee", "niks", "in plaats",
    ]),
    (Cue::NoneFit, &[
        "geen van ?de ?beide|deze|die|drie|twee|allen", "beide|allebei ... niet|onmogelijk",
        "wat u|je voorstelt kan", "gaat|lukt|kan allebei niet",
        "geen van de|deze|die|beide|drie|allen|alle", "geen enkele", "geen een",
        "alle|allebei|beide ?drie ?twee ?data ?opties ?dagen ?tijden .. niet|bezet|vol|onmogelijk|verhinderd",
        "beide ?data|tijden|opties .. niet|onmogelijk|vol|bezet", "noch",
        "kan|lukt|past|passen .. geen van", "die dagen|tijden|data .. niet|vol|bezet", "helaas alle|geen",
    ]),
    (Cue::AllFit, &[
        "allemaal goed|prima|ok|mogelijk", "alle drie|twee|vier|opties|data ?zijn ?is ?goed|prima|passen|kunnen|lukken", "maakt ?me ?mij ?ons niet|niks|niets uit", "om het even", "is me|mij|ons ?allemaal gelijk|eender|hetzelfde|egaal", "mij gelijk|eender", "kies|kiest|beslis maar|zelf|u|jij|gerust", "zeg het maar", "kan op alle|elk|allemaal", "naar ?eigen keuze",
        "mij|me gelijk|eender|om het even", "laat .. kiezen", "geen voorkeur", "aan u|jou|haar|hem de keus|keuze",
        "alle ?drie|vier|opties|tijden|data passen|prima|goed|kunnen|zijn|lukken|mogelijk|oké|ok",
        "allemaal goed|prima|mogelijk|oké|ok", "maakt ?me ?mij ?niet|niks uit", "kies maar|zelf",
        "welke u|je wilt|wil", "elk van", "om het even", "kan op alle|allemaal",
    ]),
    (Cue::Both, &[
        "allebei", "beide", "beiden", "zowel",
    ]),
    (Cue::AllBut, &[
        "alle|allemaal|alles behalve|uitgezonderd", "alleen de _ ?lukt|kan|past .. niet",
    ]),
    (Cue::Others, &[
        "de|het andere datum|optie|voorstel|dag|moment|>", "de|het andere ,", "de andere twee|drie",
        "de andere twee|drie|opties|data", "de anderen", "de rest", "de overige",
    ]),
    (Cue::Nth(1), &[
        "de|het eerste",
        "de|het eerste >",
        "eerste ?optie|voorstel|keuze|datum|van|is|lukt|past|,|kan", "optie een",
    ]),
    (Cue::Nth(2), &[
        "de|het tweede",
        "de|het tweede >",
        "tweede ?optie|voorstel|keuze|datum|van|is|lukt|past|kan", "optie twee",
    ]),
    (Cue::Nth(3), &[
        "de|het derde",
        "de|het derde >",
        "derde ?optie|voorstel|keuze|datum|van|is|lukt|past|kan", "optie drie",
    ]),
    (Cue::Nth(4), &[
        "vierde ?optie|voorstel|keuze|datum|van|is|lukt|past",
    ]),
    (Cue::Nth(5), &[
        "vijfde optie|voorstel",
    ]),
    (Cue::Nth(99), &[
        "de laatste", "het laatste", "laatste optie|voorstel|datum|van",
    ]),
    (Cue::Nth(98), &[
        "voorlaatste", "een na laatste",
    ]),
    (Cue::Nth(90), &[
        "de vroegere|vroegste", "eerste van de twee",
        "de vroegste", "de eerste van de twee", "de vroege",
    ]),
    (Cue::Nth(91), &[
        "de latere", "latere van", "laatste van de twee", "late van",
        "de laatste van de twee", "de latere", "de late",
    ]),
    (Cue::Nth(92), &[
        "de middelste", "de tussenste",
    ]),
    (Cue::OptionWord, &[
        "optie", "nummer", "voorstel", "nr", "keuze", "mogelijkheid",
    ]),
    (Cue::Yes, &[
        "< ja", "< prima", "< akkoord", "< oké", "< ok", "< goed", "< top", "< perfect", "< graag",
        "< uitstekend", "< helemaal goed", "afgesproken", "bevestig|bevestigen|bevestigd",
        "tot dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen", "is goed|prima", "doen we",
        "komt goed", "ik ben er", "past prima|me|mij", "schikt", "geregeld",
    ]),
    (Cue::No, &[
        "< nee", "helaas", "sorry", "jammer", "spijt me", "het spijt",
    ]),
    (Cue::MyTime, &[
        "mijn tijd", "onze tijd", "hier", "bij mij|ons", "lokale tijd", "nederlandse|belgische tijd",
    ]),
    (Cue::YourTime, &[
        "uw|jullie|jouw tijd", "bij jullie|u|jou",
    ]),
    (Cue::SameTime, &[
        "afgesproken|oorspronkelijke tijd|uur", "zelfde uren|tijden",
        "zelfde tijd|tijdstip|uur", "hetzelfde uur|tijdstip", "dezelfde tijd",
    ]),
    (Cue::SameDay, &[
        "zelfde|dezelfde dag", "die dag",
    ]),
    (Cue::Sooner, &[
        "eerder", "vervroegen|vervroeg", "naar voren",
    ]),
    (Cue::LaterBy, &[
        "uitstellen|verzetten .. later",
        "later", "naar achteren", "opschuiven",
    ]),
    (Cue::UnclearMove, &[
        "verschuiven met", "vooruit schuiven",
    ]),
    (Cue::Here, &[
        "ik zit|ben ... in|op|te", "ben|zit ik .. in", "ik ben|zit .. in", "ik woon|werk in",
        "ik verhuis naar",
    ]),
    (Cue::DayAfter, &[
        "de dag erna|daarna|erop|nadien", "een dag later", "de volgende dag",
    ]),
    (Cue::DayBefore, &[
        "de dag ervoor|daarvoor", "een dag eerder", "de vorige dag",
    ]),
    (Cue::WeekLater, &[
        "een week later",
    ]),
    (Cue::WeekAfter, &[
        "de week erna|daarna|erop|daarop|nadien", "die daarna|erna", "daaropvolgende week",
    ]),
    (Cue::ThatWeek, &[
        "van die week", "in die week", "diezelfde week",
    ]),
    (Cue::Turn, &[
        "maar", "dus", "of", "anders", "wel", "ook", "dan",
    ]),
    (Cue::WeekOf, &[
        "week van", "week vanaf",
    ]),
    (Cue::ClockChange, &[
        "klok verzet|verspringt|vooruit|achteruit|gaat|wordt", "zomertijd|wintertijd",
        "zomertijd", "wintertijd", "de-klok|klokken gaat|gaan|verzet",
    ]),
    (Cue::AllDay, &[
        "de hele dag", "hele dag", "heel|gans de dag", "de gehele dag", "op elk|ieder moment|uur|tijdstip", "elk tijdstip",
    ]),
    (Cue::Gloss, &[
        "oftewel", "dat is|zijn", "d w z", "ofwel",
    ]),
    (Cue::AnHour, &[
        "een uur ,",
        "uurtje", "een uur met|voor|is",
    ]),
    (Cue::HalfHour, &[
        "half uurtje", "halfuur", "halfuurtje", "half uur",
    ]),
    (Cue::FirstHalf, &[
        "eerste helft",
    ]),
    (Cue::SecondHalf, &[
        "tweede helft",
    ]),
    (Cue::Doubted, &[
        "denk|denken|geloof|zie|vind ?ik ?we ?wij niet|nauwelijks|amper", "betwijfel|betwijfelen|twijfel", "niet waar|zo dat", "behalve|uitgezonderd ?voor mij|ons|ik", "niet voor|bij mij|me|ons", "voor mij|ons niet", "ik|wij|we ?nog niet >|,|", "nauwelijks|amper een|eentje", "moet|moeten ?ik ?we ?nog ?even kijken|nakijken|checken|vragen|overleggen", "nog niet gekeken|nagekeken|gecheckt|besloten|gevraagd",
        "grapje|geintje|grap >", "een grapje|geintje|grap >", "< je|jij|u|jullie schreef|zei|zegt|schrijft|schreven|zeiden", "zei|schreef|zegt|schrijft je|jij|u|jullie >", "net|even|evenmin ?zo min|weinig|slecht als", "slechter|minder dan", "nooit van mijn leven", "over mijn lijk", "mijn|onze vrije dag", "dus niet|nee >", "< liever niet >", "alsjeblieft|alstublieft|aub niet >", "alleen|slechts voor !mij|ons|jou|u|jullie", "doorhalen wat", "ja hoor >", "van ze leven niet",
    ]),
    (Cue::OtherDays, &[
        "de|alle|op-de andere|overige|resterende dagen", "elke|iedere andere dag",
    ]),
    (Cue::NextOne, &[
        "de|in-de volgende|komende", "de week|die erna|daarna|erop",
    ]),
    (Cue::RestOfWeek, &[
        "rest van de week",
    ]),
    (Cue::Fortnight, &[
        "veertien dagen",
    ]),
    (Cue::Afterwards, &["daarna", "< nadien|vervolgens", "vanaf dan"]),
];
