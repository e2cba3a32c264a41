//! What is said about the meeting itself, in Dutch.

use super::Meeting;
use crate::lang::Cue;

#[rustfmt::skip]
pub(super) const NL: Meeting = Meeting {
    cues: &[
        (Cue::Phone, &[
            "telefoon", "telefonisch*", "telefoontje", "telefoongesprek", "telefoonafspraak", "telefoneren",
            "belafspraak", "belletje", "bellen", "opbellen", "gebeld",
            "bel|belt .. me|mij|hem|haar|ons|mijn|op|even", "mobiel|mobiele|mobieltje", "vaste lijn|nummer",
            "inbel*", "aan de lijn", "per|via|over telefoon", "doorkiesnummer",
        ]),
        (Cue::Video, &[
            "teams", "zoom", "video", "videocall*", "videobel*", "videogesprek*", "videovergader*", "videoconf*",
            "beeldbel*", "webex", "google meet", "via|per|over|een|met meet", "meet link", "skype", "online",
            "digitaal", "virtueel", "facetime", "op afstand", "remote", "scherm delen",
        ]),
        (Cue::InPerson, &[
            "persoonlijk", "in persoon", "fysiek", "op locatie", "ter plaatse", "face to face", "in levenden lijve",
            "langskomen", "langs te komen", "komt|kom|komen|kan|wil .. langs",
            "kom|komt|komen naar|bij ons|mij|hier", "bij ons|mij|hem|haar|jullie|u op|thuis",
            "op de koffie|zaak|bouw|werf", "samen lunchen|eten|lunch|ontbijten", "lunchen met", "uit eten",
            "wandeling", "bezoek aan|op|bij", "rondleiding", "kop koffie", "bakje koffie", "biertje", "bakkie",
            "om de tafel", "afspreken in|op|bij",
        ]),
        (Cue::Meal, &[
            "koffie", "lunch", "diner", "borrel", "ontbijt", "etentje", "borreltje",
        ]),
        (Cue::MealTime, &[
            "na|voor|tijdens|rond|tot|om ?de ?het lunch|diner|ontbijt|koffie|borrel|eten", "lunch tijd|pauze",
            "koffie vast|pauze|aanzetten",
        ]),
        (Cue::MeetAt, &[
            "afspreken|spreken .. af", "treffen|ontmoeten|zien ?we ?elkaar", "kom|komt|komen .. naar|langs|bij",
            "in plaats van", "maar gewoon|in|op", "locatie is|wordt|:", "plek is|wordt",
            "nieuw|nieuwe adres|locatie|zaal|plek|ruimte", "andere zaal|locatie|ruimte|plek",
            "verplaatst|verhuisd|verhuisde naar", "doen het .. in|op|bij", "gereserveerd|reserveer|reserveren",
            "stuur .. naar", "bij ons|mij|hem|haar op|in|aan|thuis",
        ]),
        (Cue::Gone, &[
            "gesloten", "dicht", "verbouwd|verbouwing", "bezet", "vol|volgeboekt", "onder water", "werkt niet",
            "doet het niet", "niet meer", "geschilderd", "afgebrand",
        ]),
        (Cue::DontUse, &[
            "niet", "oude", "fax", "in plaats", "kapot", "niet meer", "geen",
        ]),
        (Cue::InSignature, &[
            "handtekening", "onderaan", "hieronder",
        ]),
        (Cue::Copied, &[
            "cc", "in cc", "in kopie", "kopie",
        ]),
        (Cue::PlaceWord, &[
            "straat", "weg", "laan", "plein", "kantoor", "studio", "café", "restaurant", "hotel", "zaal", "kamer",
            "gebouw", "verdieping", "werkplaats", "atelier", "loods", "hal", "station", "winkel", "fabriek",
            "praktijk", "kade", "gracht", "huis", "bibliotheek", "museum", "campus", "brouwerij", "lunchroom",
            "koffiebar", "haven", "locatie", "hoofdkantoor", "vergaderzaal", "hof", "boerderij", "kliniek", "school",
            "ziekenhuis", "stadhuis", "theater", "kantine", "kerk", "kelder", "galerie", "bakkerij", "markt",
            "raadhuis", "kas", "stal", "gemeentehuis", "universiteit", "boekhandel", "magazijn", "depot", "bedrijf",
            "balie", "receptie", "terras", "eetcafé", "brasserie", "bistro", "luchthaven", "terminal", "toren",
            "singel", "steeg", "park", "molen", "werf", "notariskantoor", "filiaal", "vestiging", "zaak",
        ]),
        (Cue::PlaceLead, &[
            "in", "op", "bij", "naar", "aan", "te",
        ]),
        (Cue::InsteadOf, &[
            "in plaats van", "niet", "geen", "zonder", "ipv",
        ]),
        (Cue::AddPerson, &[
            "toevoegen|toegevoegd", "voeg|voegen|voegt .. toe", "uitnodigen|uitgenodigd",
            "nodig|nodigen|nodigt .. uit", "erbij halen|hebben|zetten|vragen|zijn|nemen",
            "mag|moet|kan|wil|komt|zet|neem|haal|vraag .. erbij", "meenemen", "neem|nemen .. mee",
            "sluit|sluiten .. aan", "aansluiten",
            "komt|gaat|zal|moet|wil|komen|zou ?graag ook|mee|erbij|wel|aanschuiven", "in zijn|haar|mijn plaats",
            "vervangt|vervang|vervangen", "moet|moeten ?er|ook ?ook bij zijn",
            "zet|zetten .. op|bij|uitnodiging|lijst", "neemt|nemen .. deel", "deelnemen",
            "ook aanwezig|bij|uitnodigen", "stuur|sturen .. uitnodiging", "op de uitnodiging|lijst",
        ]),
        (Cue::RemovePerson, &[
            "eraf|ervan", "verwijderen|verwijder|verwijdert", "van de uitnodiging|lijst",
            "haal|halen|haalt .. af|van|eraf|weg", "komt|gaat|komen|doet|kan|is ?er ?toch ?helaas niet",
            "niet meer bij|mee|aanwezig|werkzaam", "schrap|schrappen|geschrapt", "valt|vallen af|weg|uit", "weg bij",
            "uit dienst", "hoeft .. niet meer", "weglaten|uitschrijven|afmelden", "vervalt",
        ]),
        (Cue::RemoveMe, &[
            "haal|schrap|verwijder|laat mij|me", "mij|me .. eraf|schrappen|weghalen|weglaten",
            "ik ben|kom|hoef|kan ?er ?dan ?zelf niet ?meer bij|mee|aanwezig|bij|te", "zonder mij",
        ]),
        (Cue::OptionalPerson, &[
            "optione*", "hoeft|hoeven ?er niet", "er niet bij",
            "mag|mogen|kan|kunnen .. aansluiten|erbij|mee|aanschuiven|meeluisteren|wegblijven",
            "als|indien|mits .. kan|wil|zin|tijd|lukt|uitkomt|wilt|kunnen|willen",
            "niet verplicht|noodzakelijk|per|nodig|vereist|essentieel", "facultatief", "welkom", "ook zonder",
            "zonder haar|hem|hen", "vrijblijvend", "eventueel", "mee luisteren", "meeluisteren", "toehoorder",
            "geen must|verplichting", "naar keuze", "kan ook wegblijven|zonder",
        ]),
        (Cue::InfoPerson, &[
            "ter info|informatie|kennisgeving|kennisname",
            "alleen|enkel|slechts|puur|louter ter|in|voor|op ?de ?hoogte cc|kopie|info|informatie|kennisgeving",
            "alleen|enkel ter|in", "cc ter|alleen|enkel", "staat|staan alleen|slechts|enkel|puur in|ter",
            "zodat .. weet|weten|hoogte", "leest|lezen alleen|slechts|enkel mee",
            "hoeft|hoeven|niet niet ?te ?worden uitgenodigd|uitnodigen", "niet uitnodigen|uit", "op de hoogte",
        ]),
        (Cue::Refuse, &[
            "heeft geen zin om|zin af|elkaar|te", "niet de moeite waard", "ben niet van plan",
            "geen|niet ?echt ?meer interesse|belangstelling|behoefte|geïnteresseerd|geinteresseerd",
            "nee bedankt|dank", "bedankt maar nee|geen",
            "zie|zien ?ik|wij|we ?er|hier|daar|daarvan ?van|liever vanaf|af", "afzien ?van",
            "wil|willen|wens|wensen ?ik|wij|we ?liever|dan|hier geen|niet afspraak|gesprek|verder|ingaan",
            "gaan|ga ?er|hier|wij|we|daar ?liever niet ?verder ?op in|mee",
            "gekozen|getekend|kozen|tekenden voor|bij|met ?een andere|ander|iemand ?anders partij|leverancier|kandidaat|aanbieder|bureau|anders",
            "andere|ander partij|leverancier|kandidaat|aanbieder|bureau|baan|partner|oplossing", "al|reeds voorzien",
            "tijdverspilling", "verspilling van", "heeft ?het ?een ?afspraak|gesprek ?daarom|dus geen|weinig zin",
            "afspraak|gesprek is ?daarom|dus niet ?meer nodig|zinvol",
            "bedank|bedanken ?wij|ik ?hiervoor|ervoor|voor ?de ?het aanbod|eer|uitnodiging",
            "trek|trekken ?ik|wij ?mijn|ons|me|mij .. terug", "wij|we|ik hebben|heb geen behoefte|interesse",
        ]),
        (Cue::CallOff, &[
            "niet|niet meer langer|meer|nodig nodig ?dat|om|af ?we", "haal|schrap ?me|mij|ons|het ?maar uit ?de ?je ?uw agenda|kalender",
            "annuleer|annuleren|geannuleerd|annuleert|annulering", "afzeggen|afgezegd|afzegging|afgezegde",
            "af te zeggen", "zeg|zeggen .. af", "afgelast|afgelasten|afblazen|afgeblazen", "blaas|blazen .. af",
            "schrap|schrappen|geschrapt .. afspraak|overleg|gesprek|vergadering",
            "gaat|gaan|kan .. niet door|doorgaan", "niet meer nodig|hoeft|hoeven|doorgaan",
            "haal|halen .. uit de|mijn|je|uw|onze|beide agenda|kalender", "uit de|mijn|je|uw|onze|beide agenda",
            "laat maar zitten|schieten", "laat maar >", "laat maar ,", "laten we ?het .. zitten|schieten|vallen",
            "afspraak|gesprek|meeting|overleg hoeft ?dus niet meer", "vervalt|vervallen",
            "cancel|cancelen|gecanceld", "verwijder|verwijderen|haal .. agenda|afspraak",
            "stop|stoppen .. zoeken|zoektocht", "zoek|zoeken .. geen|niet",
            "geen ?nieuwe|andere datum|afspraak|data",
        ]),
        (Cue::StopSure, &[
            "geen ?verdere mails|mail|e-mails|berichten|herinneringen|mailtjes|emails|bericht",
            "niet|nooit meer ?te mailen|schrijven|benaderen|contacteren|sturen|lastig|mailt|storen|lastigvallen",
            "mail|mailt|schrijf|schrijft|stuur|stuurt|benader|contacteer ?me|mij|ons .. niet|geen|nooit meer",
            "haal|verwijder|schrap|schrijf ?me|mij|ons|dit|mijn|u ?adres|mailadres .. van|uit ?de|uw|jullie|je lijst|bestand|mailinglijst|verzendlijst|maillijst|mailing|database",
            "uitschrijven|schrijf .. uit", "afmelden|meld .. af",
            "stop|stopt|ophouden|hou|houd .. met|op .. mailen|schrijven|sturen|berichten|mails|spammen|op",
            "laat|laten me|mij|ons ?alsjeblieft|alstublieft .. met rust",
            "wens|wil|wensen|willen ?ik|wij|we geen|niet ?verdere ?langer ?mails|mail|berichten|e-mails|meer ?meer ?van ?te ontvangen|krijgen",
        ]),
        (Cue::Erasure, &[

            "verwijder*|wis|wissen|gewist|vernietig*|verwijdering .. ?al|alle|van ?mijn|de ?persoonlijke persoonsgegevens|gegevens|informatie|data",
            "gegevens|persoonsgegevens|data ... verwijderen|verwijderd|wissen|gewist|vernietigen|vernietigd|verwijdert",
            "recht op|om vergetelheid|gegevenswissing|verwijdering|vergeten",
        ]),
        (Cue::DataLaw, &[
            "mijn persoonsgegevens|gegevens|data|persoonlijke", "persoonsgegevens",
            "gegevens|informatie|alles .. over|van mij|me", "avg|gdpr|privacy",
            "gegevens .. hebt|heeft|hebben|bewaart|verwerkt|bewaren",
        ]),
        (Cue::Access, &[

            "inzage|kopie|overzicht|weten|toegang|afschrift .. ?van|in|welke|tot ?al ?alle ?mijn ?de persoonsgegevens|gegevens|data|informatie",
            "welke persoonsgegevens|gegevens|data|informatie .. verwerkt|hebt|heeft|hebben|bewaart|verwerken",
            "inzageverzoek|inzagerecht", "recht op inzage",
        ]),
        (Cue::Delegate, &[
            "agenda|afspraken .. beheerd|beheert|bijgehouden|regelt|geregeld|houdt|gaat|plant|doet",
            "beheert|regelt|houdt|doet|gaat|plant|bewaakt ?over .. mijn|zijn|haar|de agenda|afspraken",
            "neem|neemt|nemen|regel|regelen|overleg|afstemmen|stem|bespreek|plan|maak|wend|mail|bel|vraag ?het|dit|dat|u|je|svp|gerust|even|een|afspraak ?contact|afspraak ?op .. met|tot|via ?haar|hem ?mijn assistent*|secretaresse|haar|hem|mevrouw|meneer|secretariaat|mijn",
            "mijn assistent*|secretaresse|secretariaat .. agenda|afspraak|afspraken|regelt",
        ]),
        (Cue::StandIn, &[
            "in|namens mijn|onze|mij|ons plaats|naam", "in|namens mijn|mij|ons",
            "vervangt|vervangen|vertegenwoordigt mij|me|ons", "neemt|nemen .. waar|over voor|van",
            "mijn vervanger|vervangster|plaatsvervanger", "stuur|sturen .. collega",
            "valt|vallen .. voor ?mij|me in",
        ]),
        (Cue::Defer, &[

            "neem|neemt|nemen|mail|mailt|bel|schrijf|schrijft|benader|vraag|probeer|contacteer|herinner|kom|komt|kunt|kun|kan|wilt|wil ?u|je|me|mij|ons|eens|gerust|dan|het|svp|er .. over|na|in|vanaf|begin|eind|medio .. ?weken|week|maanden|maand|dagen|vakantie|zomer|feestdagen|jaar ?nog|weer|opnieuw|eens|contact ?eens|keer|een ?contact opnemen|op|terugkomen|terug|mailen|bellen|proberen|weer|opnieuw|nog",
            "neem|nemen|mail|bel|schrijf .. weer|opnieuw|nog|terug .. over|na|in|vanaf|op|begin|eind|medio",
            "zet|zetten|leg|parkeer|parkeren|pauzeer .. wacht|pauze|hold|stil|ijs", "in de wacht|ijskast",
            "uitstellen tot",
        ]),
        (Cue::Question, &[
            "waar|waarom|waarover|waarvoor gaat|gaan|is|moet|over|dient|precies|kan|vindt|vind",
            "wie is|zijn|komt|komen|zit|zitten|belt|doet|leest|neemt|nemen|er",
            "hoe lang|veel|laat|kom|werkt|ziet|lang|duur",
            "wat is|kost|moet|wordt|houdt|bedoelt|gaat|zijn|precies|wilt|moeten",
            "kan|kunt|kun|moet|mag|moeten|mogen|zal ik|u|je|we",
            "is|zijn er ?ook ?ergens parkeer*|parkeren|plek|lift|iets|iemand",
            "bent|ben u|je|jij ?een|eigenlijk|echt ?een|echt mens|robot|computer|machine|persoon|programma",
            "welke ?adres|documenten|tijdzone|ingang|taal",
        ]),
        (Cue::Move, &[
            "iets|wat tussengekomen|tussendoor", "er is ?mij ?ons iets ?tussen gekomen|tussengekomen",
            "verzetten|verplaatsen|verschuiven|opschuiven|omzetten|verzet|verplaats",
            "ander|andere|nieuwe dag|tijd|datum|moment|tijdstip",
        ]),
        (Cue::Late, &[
            "min|minuten|minuutjes later|te|vertraging", "te laat", "kwartier|kwartiertje|uur later|vertraging|te",
        ]),
    ],
    lengths: &[
        (15, &["kwartier|kwartiertje", "een kwartier"]),
        (30, &["half uur|uurtje", "halfuur|halfuurtje", "halve uur|uurtje", "½ uur"]),
        (45, &["drie kwartier|kwartiertjes", "drie kwartiertjes", "driekwartier", "driekwart uur", "3 kwartier"]),
        (60, &["een|één|n|vol|goed|ruim uurtje", "uurtje", "een|één|n|vol|heel uur"]),
        (75, &["vijf kwartier", "uur en een kwartier", "een uur en een kwartier", "vijfkwartier"]),
        (90, &["anderhalf|anderhalve uur|uurtje", "uur en een half", "1½ uur"]),
        (105, &["zeven kwartier", "uur en drie kwartier"]),
        (120, &["twee uurtjes", "paar uur"]),
        (150, &["twee en een half uur", "tweeënhalf uur"]),
    ],
    numbers: &[
        (5, "vijf"), (8, "acht"), (10, "tien"), (12, "twaalf"), (15, "vijftien"), (20, "twintig"),
        (25, "vijfentwintig"), (30, "dertig"), (35, "vijfendertig"), (40, "veertig"), (45, "vijfenveertig"),
        (50, "vijftig"), (55, "vijfenvijftig"), (60, "zestig"), (75, "vijfenzeventig"), (80, "tachtig"),
        (90, "negentig"), (120, "honderdtwintig"),
    ],
    minutes: &[
        "minuut", "minuten", "min", "minuutje", "minuutjes",
    ],
    hours: &[
        "uur", "uren",
    ],
    bare: &[],
    hours_are_clock: true,
    not_length: &[

        "@ later|eerder|vroeger|te|vertraging|geleden|rijden|reizen|vliegen|lopen|verschil|tijdsverschil|pauze|slaap|over|voordat|nadat|fietsen|speling",
        "@ te laat", "@ voor|na de|het|mijn",
        "over|binnen|elke|elk|ieder|iedere|na|voor|om|tot|vanaf|rond|tegen|tussen|eerste|laatste|volgende|sinds|al ?een|het|een @",
        "om|tot|vanaf|rond|tussen|tegen|voor|na ?een|ongeveer @", "@ of @", "een uur of",
        "@ of negen|tien|elf|twaalf|twee|drie|vier|vijf|zes|zeven|acht", "in plaats van ?de|het|een @",
        "niet ?de|een|het @", "ipv ?de|het @", "van @ naar", "kwart|half|een @ voor|over",
        "verschuiven|opschuiven|vervroegen|verplaatsen|uitstellen .. @", "@ te vroeg|laat",
    ],
    is_length: &[

        "van|voor|gedurende|duurt|duur|reken|plan|plannen|inplannen|nodig|boek|boeken|regel|regelen|zoek|zoeken|blok|blokkeer|verlengen|verleng|inkorten|verkorten|hooguit|maximaal|ongeveer|naar|kort|korte|slechts|graag|wil|vind|prik|prikken|minstens .. @",
        "@ met|is|zijn|volstaat|genoeg|voldoende|maximaal|hooguit|duren|nodig|moet|lijkt|zou|via|teams|zoom|bellen|overleg|overleggen|afspraak|plannen|inplannen|samen|bij|kan|gesprek|lang",
        "verleng*|uitbreid*|inkort*|verkort* .. naar|tot @", "liever|beter|maak .. @",
    ],
};
