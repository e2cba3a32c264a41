//! What is said about the meeting itself, in German.

use super::Meeting;
use crate::lang::Cue;

#[rustfmt::skip]
pub(super) const DE: Meeting = Meeting {
    cues: &[
        (Cue::Phone, &[
            "telefon", "telefonisch*", "telefonat*", "telefonier*", "telefontermin*", "telefongespräch*",
            "telefonkonferenz*", "telko", "anrufen", "angerufen", "anzurufen", "rufe|ruf|rufen|ruft ?.. an|durch",
            "handy", "mobilnummer", "auf|unter|am|übers|per mobil|festnetz|handy|telefon", "durchwahl", "einwahl*",
            "am apparat", "natel", "klingel|klingeln durch", "wählen|wähle sie|dich|ich|wir sich|mich|uns ein",
            "anruf",
        ]),
        (Cue::Video, &[
            "teams", "zoom", "video", "videocall*", "videokonf*", "videogespräch*", "videotelefon*", "videoanruf*",
            "videochat*", "videotermin*", "videomeeting*", "videobesprechung*", "webex", "google meet",
            "per|via|über|ein|mit meet", "meet link|call", "skype", "facetime", "virtuell*", "jitsi", "bildschirm",
            "online", "remote", "onlinetermin", "onlinemeeting",
        ]),
        (Cue::InPerson, &[
            "persönlich*", "vor ort", "vorort", "face to face", "von angesicht",
            "zu uns|mir|ihnen|euch|ihm|ihr ins|in|nach|auf|zum|zur",
            "kommt|kommen|komme|komm .. vorbei|zu|ins|in|rüber", "vorbeikommen", "vorbeizukommen", "vorbeischauen",
            "treffen wir|uns|sich", "treff in|im|bei|am", "begehung", "als|zum|einen|ein ortstermin", "besichtigung",
            "auf ein|einen bier|kaffee|glas|wein|happen",
            "beim|zum mittagessen|abendessen|frühstück|kaffee|essen|lunch",
            "gemeinsam|zusammen essen|mittagessen|frühstücken", "spaziergang", "bei uns|mir|ihnen|ihm im",
            "an einem|einen tisch", "präsenztermin", "in präsenz", "leibhaftig",
        ]),
        (Cue::Meal, &[
            "kaffee", "mittagessen", "abendessen", "frühstück", "lunch", "dinner", "käffchen", "feierabendbier",
            "brunch", "znüni", "zmittag", "jause",
        ]),
        (Cue::MealTime, &[
            "nach|vor|bis|um|ab|während dem|der|zum|beim ?m mittagessen|abendessen|frühstück|kaffee|lunch",
            "beim kaffee|essen", "mit kaffee an",
            "nach|vor|vorm|nachm|beim ?dem mittagessen|frühstück|abendessen|lunch|kaffee|mittag",
        ]),
        (Cue::MeetAt, &[
            "treffen", "treffpunkt", "trefft", "treff",
            "kommt|kommen|komm|komme|schicken|schick|schicke .. zu|in|ins|nach|vorbei", "statt", "stattdessen",
            "sondern", "ort ist|neu|wird", "findet .. statt", "verlegt|umgezogen|verlegen",
            "neue|neuer|neuen|neues ort|adresse|raum|treffpunkt", "raumwechsel", "reservier*", "laden .. in|zu",
            "zu uns|mir ins|in|nach|auf",
        ]),
        (Cue::Gone, &[
            "geschlossen", "gestrichen", "ausgemalt", "umgebaut", "renoviert", "belegt", "besetzt", "zu ist",
            "ist zu|dicht|voll", "gesperrt", "überflutet", "nicht mehr", "abgebrannt",
        ]),
        (Cue::DontUse, &[
            "nicht", "nich", "statt", "nicht mehr", "alte|alten", "fax", "kaputt", "ungültig", "defekt", "nimmer",
            "nicht die|auf|über",
        ]),
        (Cue::InSignature, &[
            "signatur", "unten", "nummer|handy unten|steht|in",
        ]),
        (Cue::Copied, &[
            "cc", "in kopie", "in cc", "kopie",
        ]),
        (Cue::PlaceWord, &[
            "raum", "büro", "studio", "kanzlei", "café", "cafe", "restaurant", "gasthof", "gasthaus", "hotel",
            "halle", "haus", "werkstatt", "atelier", "praxis", "stock", "etage", "gebäude", "besprechungsraum",
            "konferenzraum", "sitzungszimmer", "saal", "foyer", "lager", "werk", "bahnhof", "nähe", "kaffeehaus",
            "bibliothek", "museum", "hof", "laden", "campus", "zentrale", "wirtshaus", "straße", "gasse", "platz",
            "notariat", "rathaus", "amt", "küche", "betrieb", "filiale", "kantine", "turm", "schule", "universität",
            "klinik", "apotheke", "bäckerei", "biergarten", "hauptbahnhof", "flughafen", "galerie", "zimmer",
            "sitzungssaal", "stube", "salon", "geschäft", "firma", "sekretariat", "stiege", "zeile",
        ]),
        (Cue::PlaceLead, &[
            "im", "in", "bei", "nach", "zu", "zum", "zur", "treffen", "ins", "irgendwo",
        ]),
        (Cue::InsteadOf, &[
            "statt", "anstatt", "anstelle", "nicht", "kein", "keine", "keinen", "ohne", "nich", "sondern",
        ]),
        (Cue::AddPerson, &[
            "einladen|eingeladen|einlade|einzuladen", "lade|laden|lad .. ein",
            "hinzufügen|hinzu|hinzunehmen|hinzuziehen", "füge|fügen|füg .. hinzu",
            "dazunehmen|dazuholen|dazuladen|dazu|mitnehmen|miteinladen|mitnimmst|dazunimmst",
            "nimm|nehmen|nehmt|hol|holen|bitte .. dazu|mit|auf|rein", "aufnehmen|aufzunehmen|mitaufnehmen",
            "soll|sollte|sollen|muss|müsste|wird|möchte|will|wollte|kann ?auch ?noch ?unbedingt ?gern dabei|teilnehmen|dazukommen|dazu|mitkommen|dabeisein",
            "kommt|kommen|käme auch|noch|mit|dazu|stattdessen", "ergänz*",
            "auf die|der einladung|teilnehmerliste|verteiler", "an seiner|ihrer|meiner stelle",
            "statt|anstelle seiner|ihrer|dessen", "ist|sind|wäre auch|ebenfalls|noch ?mit dabei",
            "braucht|bekommt|kriegt|bekommen|erhält ?auch ?noch eine|die einladung", "vertritt",
            "setz|setze|setzen .. auf|dazu", "einbinden|einbeziehen|beiziehen|zuschalten|zuschaltet", "ersetz*",
        ]),
        (Cue::RemovePerson, &[
            "ausladen|auszuladen", "streichen|streich|streiche", "entfern*",
            "rausnehmen|herausnehmen|rausstreichen|runternehmen|rauslassen|weglassen",
            "nimm|nehmen|nehme|lass|lade|laden|streich|streiche .. raus|heraus|runter|weg|aus|von",
            "kommt|kommen|nimmt|kann|wird|ist nicht|nich|doch ?doch ?mehr ?nicht ?mehr teil|dabei|kommen|mit|teilnehmen|dabeisein",
            "kommt|kommen doch nicht", "kommt|kommen nicht|nich ?mehr", "nicht mehr dabei|kommen|teil|zuständig",
            "ist|sind raus|draußen", "fällt|fallen aus|weg", "kann|können raus|weg|runter", "scheidet|steigt aus",
            "unternehmen|firma|haus verlassen", "hat uns|die verlassen", "brauchen .. nicht mehr",
            "muss nicht mehr dabei|kommen",
        ]),
        (Cue::RemoveMe, &[
            "mich|mir .. streichen|rausnehmen|herausnehmen|nicht|austragen|raus|runter",
            "nimm|nehmen|streichen ?sie mich",
            "ich ?selbst ?selber bin|werde|komme|kann|muss ?dann ?also ?nicht ?daher ?nicht ?mehr nicht|raus ?mehr dabei|teilnehmen|kommen|mehr",
            "ohne mich", "ich muss nicht",
        ]),
        (Cue::OptionalPerson, &[
            "optional*",
            "muss|müssen|müsste|braucht|brauchen nicht|nich ?unbedingt ?zwingend ?dabei|kommen|teilnehmen",
            "wenn|falls|sofern .. mag|will|kann|möchte|zeit|können|wollen|mögen|lust|passt",
            "gern|gerne dazu|dabei|mitkommen|dazukommen",
            "kann|können|darf|dürfen ?gern|gerne ?auch dazu|dabei|mithören|zuhören|mitkommen|dazukommen|fehlen|reinhören|teilnehmen",
            "nicht|nich zwingend|unbedingt|notwendig|nötig|erforderlich|pflicht", "kein|keine muss|pflicht",
            "freiwillig", "auch|zur ohne|not ?ohne sie|ihn|ihr|ihm", "wäre schön|nett|gut|willkommen", "fakultativ",
            "willkommen", "geht|gehts|ginge auch ohne", "ohne sie|ihn", "als zuhörer|zuhörerin|gast",
        ]),
        (Cue::InfoPerson, &[
            "zur|nur|bloß|bloss|lediglich|als ?zur info|kenntnis|information|kenntnisnahme",
            "nur|bloß|bloss|lediglich|rein|ausschließlich in|im|auf|informativ ?im ?cc cc|kopie|verteiler|mitlesen|informiert",
            "fyi", "damit .. bescheid|weiß|informiert|wissen|bescheidweiß",
            "nur mitlesen|mitliest|cc|informationshalber|mit", "liest|lesen|läuft nur mit",
            "braucht|muss|müssen|brauchen nicht dabei|teilnehmen|kommen|eingeladen",
            "nicht einladen|einzuladen|eingeladen", "der ordnung halber",
        ]),
    ],
    lengths: &[
        (15, &["viertelstunde", "viertelstündchen", "viertel stunde", "viertelstündig*"]),
        (30, &["halbe|halben|halbes|halb|halber stunde|std|stündchen|h", "halbstunde", "halbstündig*|halbstündchen", "halbstd", "½ stunde|std|h"]),
        (45, &["dreiviertelstunde|dreiviertelstündchen|dreiviertelstündig*", "drei viertel stunde|stunden", "dreiviertel stunde|stunden|std", "¾ stunde"]),
        (60, &["eine|einer|ein|ne|einstündig*|volle|vollen|ganze|gute|gut|knappe stunde|stündchen|std|stund", "ne stunde", "stündchen", "einstündig*"]),
        (75, &["fünfviertelstunde", "eineinviertel stunden|stunde", "eine stunde und eine viertel"]),
        (90, &["anderthalb|anderthalbe|eineinhalb|einenhalb|einundhalb stunden|stunde|std|h", "anderthalbstündig*|eineinhalbstündig*", "1½ stunden|std|h", "1 ½ stunden", "stunde und ?eine halbe|halb"]),
        (105, &["eindreiviertel stunden|stunde"]),
        (150, &["zweieinhalb stunden|std|h", "2½ stunden"]),
    ],
    numbers: &[
        (2, "zwei"), (3, "drei"), (4, "vier"), (5, "fünf"), (8, "acht"), (10, "zehn"), (12, "zwölf"),
        (15, "fünfzehn"), (20, "zwanzig"), (25, "fünfundzwanzig"), (30, "dreißig"), (30, "dreissig"),
        (35, "fünfunddreißig"), (40, "vierzig"), (45, "fünfundvierzig"), (50, "fünfzig"), (55, "fünfundfünfzig"),
        (60, "sechzig"), (75, "fünfundsiebzig"), (80, "achtzig"), (90, "neunzig"), (100, "hundert"),
        (120, "hundertzwanzig"),
    ],
    minutes: &[
        "minute", "minuten", "min", "minütchen", "minütig", "minütige", "minütiges", "minütigen",
    ],
    hours: &[
        "stunde", "stunden", "std", "stdn", "h", "stündig", "stündiges", "stündigen",
    ],
    bare: &[],
    hours_are_clock: false,
    not_length: &[

        "@ später|früher|eher|verspätung|verspätet|zu|vorher|nachher|davor|danach|her|fahrt|fahrzeit|flug|flugzeit|weg|fußweg|entfernt|schlaf|pause|puffer|vorlauf|zeitverschiebung|unterschied|zeitunterschied|hinter|voraus|zurück|arbeit|anfahrt|anreise|rückstand|zeitdifferenz",
        "in|vor|nach|alle|innerhalb|binnen|um|jede|jeder|erste|ersten|letzte|letzten|nächste|nächsten|seit|über|unter|noch ?einer|einem|den|der|von @",
        "statt|anstatt|anstelle ?von|der|den|einer ?geplanten|üblichen @", "nicht ?nur|mehr|die|bloß|erst @",
        "von @ auf", "@ nach|vor dem|der|beginn|hinten|vorne|vorn",
        "um|auf @ verschieben|verschoben|später|früher|vorziehen|nach|vor|verlegen",
        "@ ist|sind|war|waren ?zu ?etwas knapp|wenig|kurz|lang|viel", "@ verspät*", "@ ist zu",
    ],
    is_length: &[
        "für ?etwa|ca|circa|rund|so|gut|knapp|maximal|nur @",
        "@ reicht|reichen|genügt|genügen|langt|langen|dauern|sollte|sollten|sollt|müsste|müssten|wäre|würde|würden|höchstens|maximal|max|teams|zoom|video|telefon|mit|termin|gespräch|call|meeting|besprechung|bitte|zusammen|einplanen|blocken|tun|telefonat|online",
        "brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|dauert|dauer|dauern|einplanen|plane|planen|auf|verlängern|kürzen|verkürzen|blocken|blocke|höchstens|maximal|max|ca|circa|etwa|mach|mache|such|suche|find|finde|gib|länge|insgesamt|lieber|gern|kurze|kurzes|nur ?.. @",
        "@ lang|lange|dauer",
    ],
};
