//! Dutch: what is done by writing, and what is said about the meeting itself.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const ACTS: &[Phrases] = &[
    (Cue::Arrange, &[
        "gevraagd ?om .. te|regelen|plannen|afspreken|vinden",
        "vergadering|bespreking|meeting met",
        "plan|plannen|inplannen|plant", "regel|regelen", "zoek|zoeken|vind|vinden", "boek|boeken",
        "prik|prikken", "afspraak|overleg|gesprek|lunch|koffie|diner|call|belafspraak|meeting met|voor",
        "maak|maken .. afspraak", "afspreken", "zet|zetten .. agenda|in", "reserveer|reserveren",
        "organiseer|organiseren", "nodig .. uit", "uitnodigen", "uurtje|minuten|kwartier|uur met",
        "spreken|zien|ontmoeten met", "moet|wil|zou ... spreken|zien|afspreken", "inboeken", "vastleggen",
        "bij elkaar",
    ]),
    (Cue::Move, &[
        "verzetten|verzet|verzet", "verplaatsen|verplaats|verplaatst",
        "verschuiven|verschuif|schuiven|schuif|opschuiven", "uitstellen|stel .. uit", "vervroegen|vervroeg",
        "naar voren|achteren", "andere|ander dag|datum|moment|tijd|tijdstip", "nieuwe datum|afspraak|tijd",
        "in plaats van", "later|eerder beginnen|die", "omzetten", "een week later", "een uur later|eerder",
        "omboeken", "ruilen",
    ]),
    (Cue::Cancel, &[
        "annuleer|annuleren|geannuleerd|annuleert", "afzeggen|zeg .. af|zeggen .. af|afgezegd",
        "afgelasten|afgelast", "schrap|schrappen|geschrapt", "gaat|gaan niet door|meer", "niet meer nodig",
        "uit de|je|mijn agenda", "laat maar zitten", "laten we .. zitten|schieten", "hoeft niet meer",
        "vervalt|vervallen", "cancel|cancelen", "verwijder .. agenda|afspraak", "stop .. met zoeken",
        "blaas|blazen .. af",
    ]),
    (Cue::Decline, &[
        "doe|doen .. niet mee", "niet deelnemen", "heeft geen zin",
        "geen interesse|belangstelling|behoefte", "niet geïnteresseerd|geinteresseerd",
        "zie|zien .. vanaf|af", "afzien", "wil|willen .. geen|niet ?afspraak|gesprek",
        "niet nodig|zinvol|ingaan", "nee bedankt|dank",
        "andere|ander partij|leverancier|kandidaat|aanbieder", "al voorzien", "hebben al|reeds",
        "tijdverspilling", "bedank|bedanken voor|vriendelijk", "trek .. terug", "veel succes",
        "sla .. over", "niet op in",
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
        "file", "vast in|op|achter", "navigatie|gps|maps zegt", "begin|beginnen|start ?maar ?vast zonder", "trein valt|heeft uit|vertraging",
        "later|te laat|vertraging", "ben|kom|zijn|wordt ?ik ?zeker .. later|laat|kwart over|minuten",
        "minuten later|vertraging|te", "file|files", "sta|zit .. vast|file|stil",
        "kwartier later|vertraging", "begin|beginnen|start|starten .. zonder|vast|alvast", "wacht niet",
        "trein .. vertraging|uitgevallen|stil", "brug .. open", "onderweg", "red|haal het niet",
        "wordt zeker|kwart|ietsje", "koffie vast",
    ]),
    (Cue::Defer, &[
        "daarna|dan|later ?nog ?eens|weer|opnieuw|nogmaals proberen|mailen|bellen|schrijven|contact", "nog eens|opnieuw|nogmaals proberen|contact|mailen", "probeer|mail|bel|schrijf het|me|mij ?dan ?nog ?eens|opnieuw|weer|daarna|later", "pak|pakken ... draad ?weer op", "met rust laten|tot",
        "mail|bel|schrijf|benader|vraag|contacteer|herinner ?me ?mij ?ons .. weer|opnieuw|nog|in|na|over|begin|eind|terug|vanaf|pas",
        "neem|nemen .. contact .. op|na|in|over|vanaf", "kom|komen .. terug|op", "terugkomen",
        "probeer .. weer|opnieuw|nog|over|na|in", "in de wacht", "even parkeren", "parkeer|parkeren",
        "uitstellen tot", "laat .. rusten", "hervatten|hervat", "dan kijken|zien|prikken we",
    ]),
    (Cue::Delegate, &[
        "terecht bij mijn|onze|ons collega|assistent|assistente|secretaresse|secretariaat|kantoor", "mail|schrijf|bel|contacteer|benader ?gerust ?even ?rechtstreeks ?naar ?met mijn|onze collega|assistent|assistente|secretaresse|secretariaat",
        "met haar|hem ?een|dan ?het af|te|afspreken|overleggen|regelen|afstemmen ?spreken", "houd|hou|beheer|beheert|doet|regelt ... agenda", "agenda ... houd|hou|beheer|doet|regelt",
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
        "komt|gaat|zit|is|doet|schuift ... in mijn|onze plaats",
        "vervangt|vertegenwoordigt|neemt mij|me|ons", "bij|tijdens mijn afwezigheid",
        "valt|vallen ?voor ?mij|me .. in voor mij|me|ons",
    ]),
    (Cue::Question, &[
        "_ tijd of", "welke tijdzone",
        "voordat|voor ik|we|dat", "wat gaat|kost|is|moet|wordt|houdt|bedoelt",
        "waar gaat|gaan|is|moet|over", "wie is|zijn|komt|komen|zit|belt|doet", "hoe lang|veel|laat",
        "ligt het vast", "kunt u|je me|mij zeggen|laten|vertellen", "vraag|vragen", "vraagje",
        "is het|dat|dit online|fysiek|in|per|nederlandse", "zou graag|willen weten", "moet ik|we iets|nog",
        "waarom", "welke", "krijg ik", "even checken", "is dat", "mag ik|we",
        "al iets|wat|iemand gehoord|gereageerd|bekend",
        "heeft|hebben ?ze|zij|hij|iemand|die ... gereageerd|geantwoord|bevestigd|gehoord",
        "is er al|nog nieuws|reactie|antwoord",
    ]),
    (Cue::Standing, &[
        "vanaf nu|vandaag|morgen|heden", "voortaan", "in het vervolg", "in de toekomst", "altijd", "nooit",
        "standaard", "in principe|het|de algemeen|regel", "over het algemeen", "elke|iedere|alle",
        "regel|regels", "voorkeur|voorkeuren", "op maandag|dinsdag|woensdag|donderdag|vrijdag",
        "maandags|dinsdags|woensdags|donderdags|vrijdags", "tot nader order", "geen afspraken", "onthoud",
    ]),
    (Cue::KeepTime, &[
        "nog steeds om|op @", "blijft om|op|staan @",
        "tijd|tijdstip|datum|rest|afspraak .. blijft|hetzelfde|ongewijzigd|staat",
        "blijft|blijven ?alles ?gewoon ?hetzelfde|staan|gelijk|ongewijzigd|zoals|elf|@",
        "zelfde tijd|uur|tijdstip|datum", "zoals gepland|afgesproken", "niets|niks verandert|veranderd",
        "verandert niet|niets", "voor de rest",
    ]),
    (Cue::Change, &[
        "wijziging", "wijzig|wijzigen", "verander|veranderen", "in plaats van",
        "nieuw|nieuwe nummer|adres|locatie|plek|zaal|link", "toevoegen|voeg .. toe",
        "verlengen|verleng|inkorten", "vervang|vervangen", "optioneel", "maar gewoon", "niet online maar",
        "correctie", "uitnodigen|nodig .. uit", "mag eraf|erbij", "bel|bellen me|mij|op", "maak er",
        "wordt",
    ]),
    (Cue::Courtesy, &[
        "dank", "bedankt", "dankjewel", "dankuwel", "top gedaan", "was leuk|gezellig|goed|fijn",
        "fijn gesprek", "geweldig", "goed geregeld", "hartelijk dank",
    ]),
    (Cue::NotForYou, &[
        "per ongeluk|abuis", "niet voor jou|u bedoeld", "verkeerde adres",
        "ter info|informatie|kennisgeving", "niets te doen", "hoef* niets|niks", "negeer",
        "niet voor jou|u", "geen actie",
    ]),
    (Cue::StillWant, &[
        "nog steeds", "nog graag",
    ]),
    (Cue::DataLaw, &[
        "mijn gegevens", "verwerking van mijn",
        "avg", "gdpr", "artikel #", "art #", "persoonsgegevens", "mijn gegevens|data",
        "gegevensbescherming", "recht op|van", "gegevens .. over|van mij", "privacy*",
        "in uw|jullie administratie|bestand|systeem|bestanden", "uw|jullie database|gegevensbestand",
    ]),
    (Cue::Access, &[
        "kopie van ?alle ?mijn gegevens|persoonsgegevens|alles", "inzage", "inzageverzoek",
        "welke gegevens|persoonsgegevens", "artikel 15", "art 15", "wat u|jullie ?over|van",
    ]),
    (Cue::Erasure, &[
        "verwijder* ... ?gegevens|alles|data", "wis|wissen|gewist", "vergetelheid", "artikel 17", "art 17",
        "verwijdering", "vernietig*",
    ]),
    (Cue::Rectification, &[
        "rectific*", "artikel 16", "art 16",
        "corrigeer|corrigeren|verbeter|verbeteren .. gegevens|naam|adres",
        "gegevens .. onjuist|fout|kloppen", "rectificatie",
        "fout|verkeerd|onjuist|verouderd|foutief .. in|bij uw|jullie|het|je administratie|bestand|systeem|gegevens|database",
        "mijn|onze naam|adres ... verkeerd|fout|onjuist|foutief ?gespeld|geschreven|vermeld",
        "verbeter|verbeteren|wijzig|wijzigen|corrigeer|corrigeren|aanpassen|pas .. in uw|jullie|je administratie|bestand|systeem|gegevens",
        "verkeerde|foute|onjuiste naam|adres|gegevens",
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
        "ons|onze kantoor|kantoren is|zijn gesloten", "behandelen|beantwoorden ... bericht|mail|terugkeer|terugkomst", "bij|na onze|mijn terugkeer|terugkomst",
        "automatisch antwoord|bericht|gegenereerd", "afwezig*", "afwezigheids*", "niet aanwezig|op kantoor",
        "met vakantie|verlof|bouwvak", "op vakantie", "weer bereikbaar|aanwezig|terug|voor", "gesloten",
        "bij spoed|dringende|urgente", "uw bericht|mail|e-mail", "ontvangen", "beperkt bereikbaar",
        "weer voor u|je klaar", "ticket", "niet gelezen|doorgestuurd",
        "niet|geen ?te antwoorden|beantwoorden|reageren op dit|deze", "dit bericht is automatisch",
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
    (Cue::DeferWeak, &[
        "na de|het vakantie|zomer|feestdagen|vakanties|bouwvak", "later dit|nog", "niet voor @",
        "pas weer|na|in|vanaf",
    ]),
    (Cue::AskFirst, &[
        "voordat|voor|eer ik|we|wij .. bevestig|bevestigen|beslis|beslissen|kies|antwoord|toezeg|akkoord|vastleg",
        "voor ik|we ja|iets|een", "eerst|nog even ?een vraag|vraagje|weten",
    ]),
];
