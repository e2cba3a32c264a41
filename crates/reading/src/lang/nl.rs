//! Dutch, of the Netherlands and Flanders.

use super::{Cue, Language};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const NL: Language = Language {
    tag: "nl",
    common: &[
        "de", "het", "een", "en", "van", "is", "ik", "je", "u", "we", "wij", "niet", "met", "op", "voor",
        "te", "dat", "die", "dit", "om", "uur", "aan", "maar", "ook", "nog", "wel", "kan", "kunnen", "zou",
        "zijn", "heb", "hebben", "hoi", "hallo", "beste", "goedemorgen", "dank", "bedankt", "graag",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "morgen", "middag", "ochtend", "week",
        "volgende", "na", "tussen", "tot", "vanaf", "afspraak", "groet", "groeten", "mij", "me", "mijn",
        "jullie", "uw", "ons", "onze", "als", "dan", "of", "er", "naar", "bij", "geen", "past", "lukt",
        "half", "wil", "moet", "even", "dus", "want", "hij", "ze", "zij", "prima", "alleen", "komt", "ben",
        "wat", "hoe", "deze", "toch", "uit", "door", "over", "gaat", "alvast",
    ],
    cues: &[
        (Cue::Can, &[
            "verder ... vrij|kan|prima", "daarbuiten",
            "past|passen|schikt|komt|komen|gaat ?me ?mij ?ons ?mij ?voor ?heel ?het ?beste ?ook ?prima|goed|uit|beter|wel|perfect|uitstekend",
            "past", "schikt", "lukt", "lukken", "kan|kunnen|zou|zouden ik|we|wij|ook|wel|hij|zij",
            "ik|we|wij kan|kunnen|zou|zouden",
            "is|zijn|lijkt|vind|vinden ?ik ?me ?mij ?allebei ?beide ?het ?prima|goed|perfect|ideaal|mogelijk|ok|oké|best|top|fijn|haalbaar",
            "ben|zijn|is ?ik ?we ?ik ?vrij|beschikbaar|flexibel|bereikbaar", "vrij", "beschikbaar",
            "heb|hebben ik|we ?nog tijd|ruimte|plek|een", "prima", "graag|liefst", "liever",
            "doe|doen|neem|nemen|kies|pak ik|we|maar|dan", "ik neem|kies|pak|doe", "wat mij betreft",
            "mogelijk", "akkoord", "uitstekend", "geen probleem", "kan|kunt u|je me",
            "zet|noteer|plan me|mij|ons|maar", "wanneer|wat u|je wilt|wil", "het beste",
            "zou .. fijn|mooi|goed|kunnen", "kan dan|wel|ook|overdag|de", "mag|mogen ook",
        ]),
        (Cue::Cannot, &[

            "kan|kunnen|lukt|lukken|past|passen|schikt|gaat|gaan|is|zijn|ben|komt ?ik ?we ?me ?mij ?het ?ons ?dan ?helaas ?echt ?daar ?dus niet|nooit|geen|slecht|moeilijk",
            "niet", "helaas", "geen tijd|gelegenheid|mogelijkheid|ruimte|optie", "onmogelijk",
            "niet beschikbaar|mogelijk|vrij|voor|na|op|in|eerder|later", "verhinderd", "bezet",
            "vol|volgeboekt|volgepland", "zit .. vol|dicht", "te vroeg|laat|krap", "geen van",
            "valt|vallen af|uit|tegen", "vergeet|vergeten .. maar", "nee", "nooit", "liever niet",
            "uitgesloten", "botst", "overlapt", "niks|niets", "lukt me geen",
        ]),
        (Cue::Busy, &[
            "heb|hebben ik|we", "ik heb", "we hebben", "rijd ik",
            "ben|zit|sta ik ?dan ?al ?in|op|bij|met|aan|weg|vrij|naar|de|het|te",
            "ik ben|zit|sta ?dan ?al ?in|op|bij|met|aan|weg|naar|te",
            "zijn|zitten we|wij in|op|weg|met|dicht",
            "heb|hebben ik|we ?al ?dan ?een|de|het|mijn|overleg|les|dienst",
            "ik heb ?al ?dan een|de|het|mijn|overleg|les|dienst", "vakantie", "verlof", "vrije dag",
            "feestdag", "tandarts", "arts", "dokter", "ziekenhuis", "vlieg|reis|rijd|vertrek|werk|geef ik",
            "dicht|gesloten", "veiling", "cursus", "beurs", "bruiloft", "begrafenis",
            "komt de|het|mijn|eerst", "onderweg", "eerst komt", "buitenland",
        ]),
        (Cue::Propose, &[
            "wat dacht|vind|denk|zou", "hoe is|zit|lijkt|zou",
            "kan|kunnen|kunt|kun|zou|zouden ?het ?je ?u ?we ?jullie ?wij", "voorstel|voorstellen",
            "stel|stellen .. voor", "misschien", "wellicht", "liever",
            "plan|plannen|regel|regelen|zoek|zoeken|boek|boeken|vind|vinden|prik|prikken|maak|maken|zet|zetten|reserveer|reserveren|organiseer|blokkeer|nodig|inplannen|afspreken",
            "verzetten|verzet|verplaatsen|verplaats|verschuiven|schuiven|opschuiven|vervroegen",
            "of anders", "anders", "in plaats daarvan", "het liefst|beste", "bij voorkeur",
            "wil|wilt|willen ?je ?u ?we ?graag", "zou graag", "moet|moeten", "graag @", "nodig",
            "eventueel", "desnoods", "uiterlijk", "ergens", "of @", "tussen @",
        ]),
        (Cue::Rather, &[
            "liever", "liefst", "bij voorkeur", "het beste", "voorkeur", "idealiter", "indien mogelijk",
            "als het kan",
        ]),
        (Cue::IfNeedBe, &[
            "desnoods", "eventueel", "of anders", "anders", "zo niet", "indien nodig",
            "als het moet|niet|echt", "als dat|het niet", "in het uiterste", "in geval van nood",
            "mocht dat|het niet", "alternatief", "als alternatief", "lukt dat niet", "kan dat niet",
            "tweede keus",
        ]),
        (Cue::Except, &[
            "behalve", "uitgezonderd", "met uitzondering", "maar niet", "alleen niet", "op .. na",
            "niet op|in|de|voor|na|woensdag|maandag|dinsdag|donderdag|vrijdag", "niet @",
            "nooit voor|na|op", "buiten",
        ]),
        (Cue::Only, &[
            "alleen", "enkel", "uitsluitend", "slechts", "pas",
        ]),
        (Cue::Nothing, &[
            "niets", "niks", "nooit", "geen afspraken|vergaderingen|overleg", "niet voor|na|eerder|later",
            "geen",
        ]),
        (Cue::Background, &[
            "deadline", "vervalt", "sinds", "afgelopen", "vorige", "gisteren", "was|waren", "eindigt",
            "sluit", "trouwens", "ter info", "binnen zijn", "oplevering", "omdat|aangezien", "factuur",
            "rapport", "verloopt", "had|hadden", "laatste",
        ]),
        (Cue::Condition, &[
            "als", "indien", "mits", "zolang", "wanneer", "tenzij",
        ]),
        (Cue::Not, &[
            "niet", "geen", "zonder", "nooit", "niets", "nee", "niks", "in plaats",
        ]),
        (Cue::NoneFit, &[
            "wat u|je voorstelt kan", "gaat|lukt|kan allebei niet",
            "geen van de|deze|die|beide|drie|allen|alle", "geen enkele", "geen een",
            "alle|allebei|beide ?drie ?twee ?data ?opties ?dagen ?tijden .. niet|bezet|vol|onmogelijk|verhinderd",
            "beide ?data|tijden|opties .. niet|onmogelijk|vol|bezet", "noch",
            "kan|lukt|past|passen .. geen van", "die dagen|tijden|data .. niet|vol|bezet",
            "helaas alle|geen",
        ]),
        (Cue::AllFit, &[
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
            "de andere twee|drie|opties|data", "de anderen", "de rest", "de overige",
        ]),
        (Cue::Nth(1), &[
            "eerste ?optie|voorstel|keuze|datum|van|is|lukt|past|,|kan", "optie een",
        ]),
        (Cue::Nth(2), &[
            "tweede ?optie|voorstel|keuze|datum|van|is|lukt|past|kan", "optie twee",
        ]),
        (Cue::Nth(3), &[
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
            "de vroegste", "de eerste van de twee", "de vroege",
        ]),
        (Cue::Nth(91), &[
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
        (Cue::Arrange, &[
            "plan|plannen|inplannen|plant", "regel|regelen", "zoek|zoeken|vind|vinden", "boek|boeken",
            "prik|prikken", "afspraak|overleg|gesprek|lunch|koffie|diner|call|belafspraak|meeting met|voor",
            "maak|maken .. afspraak", "afspreken", "zet|zetten .. agenda|in", "reserveer|reserveren",
            "organiseer|organiseren", "nodig .. uit", "uitnodigen", "uurtje|minuten|kwartier|uur met",
            "spreken|zien|ontmoeten met", "moet|wil|zou ... spreken|zien|afspreken", "inboeken",
            "vastleggen", "bij elkaar",
        ]),
        (Cue::Move, &[
            "verzetten|verzet|verzet", "verplaatsen|verplaats|verplaatst",
            "verschuiven|verschuif|schuiven|schuif|opschuiven", "uitstellen|stel .. uit",
            "vervroegen|vervroeg", "naar voren|achteren", "andere|ander dag|datum|moment|tijd|tijdstip",
            "nieuwe datum|afspraak|tijd", "in plaats van", "later|eerder beginnen|die", "omzetten",
            "een week later", "een uur later|eerder", "omboeken", "ruilen",
        ]),
        (Cue::Cancel, &[
            "annuleer|annuleren|geannuleerd|annuleert", "afzeggen|zeg .. af|zeggen .. af|afgezegd",
            "afgelasten|afgelast", "schrap|schrappen|geschrapt", "gaat|gaan niet door|meer",
            "niet meer nodig", "uit de|je|mijn agenda", "laat maar", "laten we .. zitten|schieten",
            "hoeft niet meer", "vervalt|vervallen", "cancel|cancelen", "verwijder .. agenda|afspraak",
            "stop .. met zoeken", "blaas|blazen .. af",
        ]),
        (Cue::Decline, &[
            "geen interesse|belangstelling|behoefte", "niet geïnteresseerd|geinteresseerd",
            "zie|zien .. vanaf|af", "afzien", "wil|willen .. geen|niet ?afspraak|gesprek",
            "niet nodig|zinvol|ingaan", "nee bedankt|dank",
            "andere|ander partij|leverancier|kandidaat|aanbieder", "al voorzien", "hebben al|reeds",
            "tijdverspilling", "heeft geen zin", "bedank|bedanken voor|vriendelijk", "trek .. terug",
            "veel succes", "sla .. over", "niet op in",
        ]),
        (Cue::Stop, &[
            "geen mails|mail|e-mails|berichten|herinneringen meer|van",
            "niet meer mailen|schrijven|benaderen|contacteren|sturen|te|lastig",
            "mail|mailt|schrijf|schrijft|stuur|stuurt|benader me|mij|ons|mij niet|geen|nooit",
            "haal|verwijder me|mij|ons|dit .. van|uit|lijst|bestand",
            "van de|uw|jullie ?mail lijst|verzendlijst|maillijst", "uitschrijven|schrijf .. uit",
            "afmelden|meld .. af", "stop met mailen|schrijven|sturen|deze", "hou|houd op|er",
            "laat me|mij|ons met rust", "niet meer .. lastigvallen", "wens .. ontvangen",
        ]),
        (Cue::Late, &[
            "later|te laat|vertraging", "ben|kom|zijn|wordt ?ik ?zeker .. later|laat|kwart over|minuten",
            "minuten later|vertraging|te", "file|files", "sta|zit .. vast|file|stil",
            "kwartier later|vertraging", "begin|beginnen|start|starten .. zonder|vast|alvast", "wacht niet",
            "trein .. vertraging|uitgevallen|stil", "brug .. open", "onderweg", "red|haal het niet",
            "wordt zeker|kwart|ietsje", "koffie vast",
        ]),
        (Cue::Defer, &[

            "mail|bel|schrijf|benader|vraag|contacteer|herinner ?me ?mij ?ons .. weer|opnieuw|nog|in|na|over|begin|eind|terug|vanaf|pas",
            "neem|nemen .. contact .. op|na|in|over|vanaf", "kom|komen .. terug|op", "terugkomen",
            "probeer .. weer|opnieuw|nog|over|na|in",
            "na de|het vakantie|zomer|feestdagen|vakanties|bouwvak", "later dit|nog", "in de wacht",
            "even parkeren", "parkeer|parkeren", "uitstellen tot", "niet voor @", "pas weer|na|in|vanaf",
            "laat .. rusten", "hervatten|hervat", "dan kijken|zien|prikken we",
        ]),
        (Cue::Delegate, &[
            "beheert|regelt|houdt|doet|gaat over|plant .. ?mijn|zijn|haar|de agenda|afspraken",
            "mijn assistent*|secretaresse|secretariaat", "via mijn|haar|hem|het",
            "regel|regelen|overleg|afstemmen|stem|neem ?het ?dit .. met mijn|haar|hem|mevrouw|meneer",
            "wend u|je", "contact op ?te ?nemen met", "gaat over mijn", "contactpersoon",
            "verantwoordelijk voor mijn",
        ]),
        (Cue::StandIn, &[
            "in mijn plaats", "vervangt mij|me", "vervangen", "namens mij|ons", "in zijn|haar plaats",
            "neemt .. waar|over", "waarnemen", "mijn vervanger|vervangster", "komt .. plaats",
            "stuur .. plaats", "mijn collega .. komt|neemt|gaat", "neem .. over",
            "haar|zijn|mijn collega ... komt wel",
        ]),
        (Cue::Question, &[
            "voordat|voor ik|we|dat", "wat gaat|kost|is|moet|wordt|houdt|bedoelt",
            "waar gaat|gaan|is|moet|over", "wie is|zijn|komt|komen|zit|belt|doet", "hoe lang|veel|laat",
            "ligt het vast", "kunt u|je me|mij zeggen|laten|vertellen", "vraag|vragen", "vraagje",
            "is het|dat|dit online|fysiek|in|per|nederlandse", "zou graag|willen weten",
            "moet ik|we iets|nog", "waarom", "welke", "krijg ik", "even checken", "is dat", "mag ik|we",
        ]),
        (Cue::Standing, &[
            "vanaf nu|vandaag|morgen|heden", "voortaan", "in het vervolg", "in de toekomst", "altijd",
            "nooit", "standaard", "in principe|het|de algemeen|regel", "over het algemeen",
            "elke|iedere|alle", "regel|regels", "voorkeur|voorkeuren",
            "op maandag|dinsdag|woensdag|donderdag|vrijdag",
            "maandags|dinsdags|woensdags|donderdags|vrijdags", "tot nader order", "geen afspraken",
            "onthoud",
        ]),
        (Cue::KeepTime, &[
            "tijd|tijdstip|datum|rest|afspraak .. blijft|hetzelfde|ongewijzigd|staat",
            "blijft|blijven ?alles ?gewoon ?hetzelfde|staan|gelijk|ongewijzigd|zoals|elf|@",
            "zelfde tijd|uur|tijdstip|datum", "zoals gepland|afgesproken", "niets|niks verandert|veranderd",
            "verandert niet|niets", "voor de rest",
        ]),
        (Cue::Change, &[
            "wijziging", "wijzig|wijzigen", "verander|veranderen", "in plaats van",
            "nieuw|nieuwe nummer|adres|locatie|plek|zaal|link", "toevoegen|voeg .. toe",
            "verlengen|verleng|inkorten", "vervang|vervangen", "optioneel", "maar gewoon",
            "niet online maar", "correctie", "uitnodigen|nodig .. uit", "mag eraf|erbij",
            "bel|bellen me|mij|op", "maak er", "wordt",
        ]),
        (Cue::Courtesy, &[
            "dank", "bedankt", "dankjewel", "dankuwel", "top gedaan", "was leuk|gezellig|goed|fijn",
            "fijn gesprek", "geweldig", "goed geregeld", "hartelijk dank",
        ]),
        (Cue::NotForYou, &[
            "ter info|informatie|kennisgeving", "niets te doen", "hoef* niets|niks", "negeer",
            "niet voor jou|u", "geen actie",
        ]),
        (Cue::StillWant, &[
            "nog steeds", "nog graag",
        ]),
        (Cue::DataLaw, &[
            "avg", "gdpr", "artikel #", "art #", "persoonsgegevens", "mijn gegevens|data",
            "gegevensbescherming", "recht op|van", "gegevens .. over|van mij", "privacy*",
        ]),
        (Cue::Access, &[
            "kopie van ?alle ?mijn gegevens|persoonsgegevens|alles", "inzage", "inzageverzoek",
            "welke gegevens|persoonsgegevens", "artikel 15", "art 15", "wat u|jullie ?over|van",
        ]),
        (Cue::Erasure, &[
            "verwijder* ... ?gegevens|alles|data", "wis|wissen|gewist", "vergetelheid", "artikel 17",
            "art 17", "verwijdering", "vernietig*",
        ]),
        (Cue::Rectification, &[
            "rectific*", "artikel 16", "art 16",
            "corrigeer|corrigeren|verbeter|verbeteren .. gegevens|naam|adres",
            "gegevens .. onjuist|fout|kloppen", "rectificatie",
        ]),
        (Cue::Restriction, &[
            "beperking", "artikel 18", "art 18", "beperk|beperken .. verwerking",
        ]),
        (Cue::Portability, &[
            "overdraagbaarheid", "dataportabiliteit", "artikel 20", "art 20", "machineleesbaar",
            "gestructureerd",
        ]),
        (Cue::Objection, &[
            "bezwaar", "artikel 21", "art 21", "maak bezwaar",
        ]),
        (Cue::AutoReply, &[
            "automatisch antwoord|bericht|gegenereerd", "afwezig*", "afwezigheids*",
            "niet aanwezig|op kantoor", "met vakantie|verlof|bouwvak", "op vakantie",
            "weer bereikbaar|aanwezig|terug|voor", "gesloten", "bij spoed|dringende|urgente",
            "uw bericht|mail|e-mail", "ontvangen", "beperkt bereikbaar", "weer voor u|je klaar", "ticket",
            "niet gelezen|doorgestuurd",
        ]),
        (Cue::Return, &[
            "weer ?voor ?u ?aanwezig|bereikbaar|terug|open|klaar|op", "vanaf @ staan|ben|zijn", "terug ?op",
            "hervat", "ben ik weer|terug",
        ]),
        (Cue::Away, &[
            "tot en met|aan", "t/m", "tot", "gesloten", "afwezig",
        ]),
        (Cue::Bounce, &[
            "niet bezorgd|afgeleverd|bezorgbaar", "kon niet worden", "onbestelbaar*", "gebruiker onbekend",
            "ontvanger onbekend|niet", "postbus vol|bestaat", "adres .. bestaat niet|onbekend",
            "bezorging mislukt", "user unknown", "undeliver*", "delivery",
        ]),
        (Cue::MyTime, &[
            "mijn tijd", "onze tijd", "hier", "bij mij|ons", "lokale tijd", "nederlandse|belgische tijd",
        ]),
        (Cue::YourTime, &[
            "uw|jullie|jouw tijd", "bij jullie|u|jou",
        ]),
        (Cue::SameTime, &[
            "zelfde tijd|tijdstip|uur", "hetzelfde uur|tijdstip", "dezelfde tijd",
        ]),
        (Cue::SameDay, &[
            "zelfde|dezelfde dag", "die dag",
        ]),
        (Cue::Sooner, &[
            "eerder", "vervroegen|vervroeg", "naar voren",
        ]),
        (Cue::LaterBy, &[
            "later", "naar achteren", "opschuiven",
        ]),
        (Cue::UnclearMove, &[
            "verschuiven met", "vooruit schuiven",
        ]),
        (Cue::Here, &[
            "ben|zit ik .. in", "ik ben|zit .. in", "ik woon|werk in", "ik verhuis naar",
        ]),
        (Cue::DayAfter, &[
            "de dag erna|daarna|erop|nadien", "een dag later", "de volgende dag",
        ]),
        (Cue::DayBefore, &[
            "de dag ervoor|daarvoor", "een dag eerder", "de vorige dag",
        ]),
        (Cue::WeekLater, &[
            "een week later", "de week erna|daarna|erop",
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
            "zomertijd", "wintertijd", "klok gaat|verzet",
        ]),
        (Cue::AllDay, &[
            "de hele dag", "hele dag", "de gehele dag", "op elk moment",
        ]),
        (Cue::Gloss, &[
            "oftewel", "dat is|zijn", "d w z", "ofwel",
        ]),
        (Cue::AnHour, &[
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
        (Cue::RestOfWeek, &[
            "rest van de week",
        ]),
        (Cue::Fortnight, &[
            "veertien dagen",
        ]),
    ],
};
