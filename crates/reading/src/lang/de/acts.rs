//! German: what is done by writing, and what is said about the meeting itself.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const ACTS: &[Phrases] = &[
    (Cue::Arrange, &[
        "mach|mache|machen|machst .. termin|aus|ab", "termin mit|für|bei",
        "such|suche|suchen|find|finde|finden", "vereinbar*", "abmachen", "organisier*", "arrangier*",
        "buch|buche|buchen", "plan|plane|planen|einplanen", "laden .. ein", "lade .. ein", "einladen",
        "einstellen", "stell|stelle .. ein", "treffen mit",
        "kaffee|mittagessen|lunch|abendessen|frühstück|essen|telefonat|gespräch|besprechung|call|meeting mit",
        "ansetzen", "setz|setze .. an", "reservier*", "blocke|blocken|blockier*", "koordinier*",
        "zusammenbringen", "bräuchte|brauche|brauchen .. termin|minuten|stunde", "minuten mit",
        "stunde mit", "eintragen", "trag|trage .. ein", "abstimmen", "auf die beine", "einfädeln",
        "kümmer* .. termin", "terminier*", "fixier*",
    ]),
    (Cue::Move, &[
        "verschieb*", "verleg*", "umlegen", "umbuch*", "vorverleg*", "vorzieh*", "vorzuziehen",
        "nach hinten|vorne|vorn", "schieben", "auf einen anderen|@",
        "anderen|neuen|anderer|neuer termin|tag|zeitpunkt", "später anfangen|beginnen|starten",
        "stattdessen", "statt dessen", "eine stunde|woche später|früher", "rutschen", "ausweichen",
        "tauschen", "neu ansetzen|terminieren", "ändern", "auf @ legen|verlegen|schieben|verschieben",
    ]),
    (Cue::Cancel, &[
        "absag*", "sage|sag .. ab", "sagen .. ab", "abgesagt", "abblas*", "cancel*", "canceln", "stornier*",
        "streichen", "streich|streiche", "fällt|entfällt .. ?aus", "ausfallen", "entfällt",
        "nicht mehr nötig|notwendig|erforderlich|gebraucht", "hat sich erledigt", "erledigt", "hinfällig",
        "aus dem kalender", "vergiss|vergessen .. termin", "löschen .. termin", "lösche|lösch .. termin",
        "brauchen .. nicht mehr", "braucht .. nicht mehr", "nicht statt", "findet nicht", "lassen wir",
        "keine weiteren termine", "nicht weiter", "können wir uns sparen",
    ]),
    (Cue::Decline, &[
        "anderen anbieter entschieden", "für einen anderen entschieden", "nicht mehr nötig|notwendig",
        "nehmen|nehme .. nicht teil", "nicht teilnehmen", "nicht weiterverfolgen", "nicht weiter verfolgen",
        "kommt für .. nicht", "brauche|brauchen .. nicht mehr", "kein interesse", "keinen bedarf",
        "kein bedarf", "nicht interessiert", "nicht .. interessiert", "verzichte|verzichten",
        "möchte|möchten ?wir ?ich kein|keinen|keine|nicht", "kein treffen", "sehe|sehen .. keinen|keine",
        "abstand nehmen", "nehme|nehmen .. abstand", "anderweitig entschieden|vergeben|besetzt",
        "anderen anbieter|partner|lieferanten|dienstleister", "andere stelle",
        "zugesagt|unterschrieben bei|woanders", "woanders", "zeitverschwendung", "erübrigt", "ablehnen",
        "lehne|lehnen .. ab", "danke nein", "nein danke", "für uns nicht", "ist nichts für",
        "nicht in frage", "nicht infrage", "gegen ein|einen", "wünsche|wünschen .. erfolg|alles",
        "ziehe|ziehen .. zurück", "zurückziehen",
    ]),
    (Cue::Stop, &[
        "keine mails|e-mails|emails|nachrichten|erinnerungen|weiteren|post mehr|mails|e-mails|nachrichten|schreiben",
        "nicht mehr an|schreiben|anschreiben|kontaktieren|anmailen|belästigen",
        "nicht wieder|weiter an|schreiben|anschreiben|kontaktieren",
        "aus .. verteiler|liste|adressliste|datenbank", "abmelden", "austragen", "abbestell*",
        "unterlassen", "unterlassung", "lassen sie mich in ruhe", "in ruhe", "hören sie auf", "hör auf",
        "schreiben sie mir nicht|nie|keine", "schreibt mir nicht|nie|keine", "verschonen",
        "streichen .. adresse|liste|verteiler",
    ]),
    (Cue::Late, &[
        "verspät*", "später da|dran|dort|kommen", "komme|komm|kommen ?ich ?wir .. später|verspätet|zu",
        "zu spät", "minuten|min später|verspätung", "stecke|stecken|stehe|steh|hänge .. fest|stau|im",
        "stau", "unterwegs", "fangt .. an", "fangen .. an", "warten sie|nicht auf mich",
        "schaffe|schaff|schaffs .. nicht|erst", "bin .. @ da", "bin eher", "verzöger*",
        "zug .. steht|verspätung|ausgefallen", "noch im|in der|auf der",
    ]),
    (Cue::Defer, &[
        "melden|melde|meldet ?sie ?dich ?euch ?bitte ?mich .. wieder|noch|nach|ab|im|in|nochmal|erst|zurück|ende|anfang|mitte",
        "schreiben|schreib|schreibe|fragen|frag|frage|kontaktieren|sprechen|versuchen|versuch|erinner* ?sie ?mich ?mir ?bitte .. an|wieder|noch|nach|ab|in|nochmal|erst|im|ende|anfang|mitte",
        "noch mal|einmal an", "nochmal an", "wieder auf ?mich|uns|ihn|sie ?zu",
        "komm|kommen .. zurück|wieder|auf", "auf eis", "zurückstellen", "vertag*", "ruhen lassen",
        "aufschieben", "später noch", "in @ noch|wieder|nochmal", "pausier*",
        "dann finden|schauen|sehen wir", "wiedervorlage", "hört|hören wir .. wieder",
    ]),
    (Cue::Delegate, &[
        "macht|führt|verwaltet|kümmert|koordiniert|regelt|plant|hat ?sich ?um ?meine|meinen|mein|seine|die|meiner termine|kalender|terminkalender",
        "meine|mein assistent*|sekretärin|sekretariat|büro|vorzimmer", "wenden sie sich", "wende dich",
        "klären|besprechen|vereinbaren|abstimmen|regeln|stimmen|machen .. mit meiner|meinem|frau|herrn|ihr|ihm",
        "läuft|laufen über", "zuständig", "terminkalender", "in kopie .. kalender|termine",
        "ansprechpartner*", "machen sie das mit", "mein vorzimmer",
    ]),
    (Cue::StandIn, &[
        "vertritt mich", "vertreten", "vertretung", "an meiner stelle|statt", "statt meiner",
        "anstelle|anstatt von mir", "übernimmt", "übernehmen", "für mich|uns teil|kommen|einspringen",
        "kommt stattdessen|statt|für mich", "springt .. ein",
        "schicke|schick|schicken .. stattdessen|statt|kollegen|kollegin",
        "mein nachfolger*|stellvertreter*", "nimmt .. teil", "wird .. teilnehmen", "an seiner|ihrer stelle",
        "meine kollegin|mein kollege ... teil|kommt|übernimmt",
    ]),
    (Cue::Question, &[
        "bevor ich|wir", "vorher noch|wissen|eine", "wer nimmt|ist|kommt|wird|sind|ruft",
        "worum geht|geht's", "um was geht", "was kostet|ist|soll|genau|wird|bringen|muss",
        "wie lange|viel|viele|läuft", "muss|müssen|soll|sollen ich|wir", "findet .. statt",
        "ist das|es|dies", "wo ist|findet|sind|treffen", "frage|fragen", "kurze frage", "wüsste gern|gerne",
        "möchte wissen", "können sie mir|uns sagen|mitteilen", "kannst du mir sagen", "warum",
        "welche|welcher|welches|welchen|welchem", "online oder", "bringen sie", "gilt|gelten",
        "ist|sind damit", "würde gern|gerne wissen", "unklar", "meinen sie",
    ]),
    (Cue::Standing, &[
        "ab sofort", "künftig", "zukünftig", "in zukunft", "von nun an", "ab jetzt|heute|morgen|nächster",
        "grundsätzlich", "generell", "immer", "jeden|jede|jeder", "bis auf weiteres", "standardmäßig",
        "prinzipiell", "dauerhaft", "regel", "regeln", "montags|dienstags|mittwochs|donnerstags|freitags",
        "für alle", "keine termine", "merk dir", "merken sie", "alle meine|künftigen", "vorlieben",
        "nie|niemals",
    ]),
    (Cue::KeepTime, &[
        "zeit|uhrzeit|termin|datum|rest|alles ?andere bleibt|bleiben",
        "bleibt ?es ?alles ?bei|wie|gleich|elf|@", "an|am der|uhrzeit|termin|datum|rest ändert sich nichts",
        "ändert sich nichts", "wie geplant|gehabt|vereinbart|abgemacht", "unverändert",
        "gleiche|selbe|dieselbe uhrzeit|zeit", "beibehalten", "sonst bleibt|alles",
    ]),
    (Cue::Change, &[
        "änderung", "ändert", "geändert", "stattdessen", "statt",
        "neue|neuer|neues|neuen nummer|ort|adresse|raum|link", "dazu", "dazunehmen", "hinzu*", "verlängern",
        "verkürzen", "kürzen", "sondern", "bitte noch", "einladen", "eingeladen", "optional", "umstellen",
        "ersetz*", "korrektur", "treffen uns", "raumwechsel", "tausch*", "auf der einladung", "ergänz*",
    ]),
    (Cue::Courtesy, &[
        "danke", "vielen dank", "herzlichen dank", "merci", "dankeschön", "super gemacht", "toll",
        "war schön|toll|nett|gut", "hat spaß", "gut gemacht", "klasse", "großartig",
    ]),
    (Cue::NotForYou, &[
        "falsch adressiert", "versehentlich", "war nicht für dich|sie", "irrläufer", "bitte ignorieren",
        "nur zur info|kenntnis", "zur kenntnis", "nichts zu tun", "kein handlungsbedarf", "ignorier*",
        "nicht für dich|sie", "musst nichts", "müssen nichts", "keine antwort nötig",
    ]),
    (Cue::StillWant, &[
        "trotzdem", "nach wie vor", "weiterhin",
    ]),
    (Cue::DataLaw, &[
        "gespeicherten|gespeicherte|sämtliche|alle daten|angaben", "zu meiner person",
        "daten .. löschen|gelöscht|löschung", "dsgvo", "artikel #", "art #", "datenschutz*",
        "personenbezogen*", "meine daten|angaben|kontaktdaten", "daten ?über ?zu mich|mir|meiner", "bdsg",
        "dsg", "recht auf", "auskunft",
    ]),
    (Cue::Access, &[
        "auskunft", "kopie .. daten", "welche daten", "artikel 15", "art 15", "gespeichert haben",
        "über mich|meine ... gespeichert", "was sie über|von",
    ]),
    (Cue::Erasure, &[
        "lösch* ... ?daten|alles|sämtliche|adresse|angaben", "löschung", "daten ... lösch*", "gelöscht",
        "artikel 17", "art 17", "vergessenwerden", "entfern* ... daten", "vernicht*",
    ]),
    (Cue::Rectification, &[
        "berichtig*", "korrigier* .. daten|name|adresse|angaben", "artikel 16", "art 16",
        "falsch gespeichert|hinterlegt|erfasst", "richtigstell*",
    ]),
    (Cue::Restriction, &[
        "einschränk* ?der verarbeitung", "einschränkung", "artikel 18", "art 18", "sperr* .. daten",
        "verarbeitung einzuschränken",
    ]),
    (Cue::Portability, &[
        "übertragbar*", "datenübertrag*", "maschinenlesbar*", "artikel 20", "art 20",
        "strukturiert* .. format",
    ]),
    (Cue::Objection, &[
        "widerspreche", "widerspruch", "artikel 21", "art 21", "der verarbeitung .. widerspr*",
    ]),
    (Cue::AutoReply, &[
        "automatische antwort|abwesenheitsnotiz|nachricht", "automatisch generiert*|erstellt*",
        "abwesenheit*", "nicht im haus|büro", "außer haus", "wieder für sie da",
        "bin ich|wir wieder ?für|erreichbar|im|da", "wieder erreichbar|da|im",
        "wird|werden nicht weitergeleitet|gelesen|bearbeitet", "in dringenden fällen|angelegenheiten",
        "im urlaub", "in elternzeit|mutterschutz", "geschlossen", "ihre nachricht|e-mail|mail|anfrage",
        "vorgangsnummer", "ticket", "eingegangen", "betriebsferien",
    ]),
    (Cue::Return, &[
        "wieder ?für ?sie|dich|euch ?da|erreichbar|im|zurück|persönlich|geöffnet", "zurück", "ab @ wieder",
        "rückkehr", "ab @ bin|sind", "kehre|kehren", "erreichen sie mich wieder",
    ]),
    (Cue::Away, &[
        "bis einschließlich|einschliesslich|und|zum|inklusive", "bis @", "geschlossen", "abwesend",
    ]),
    (Cue::Bounce, &[
        "unzustellbar*", "nicht zugestellt", "konnte .. zugestellt", "zustellung fehlgeschlagen|fehler*",
        "zustellfehler", "empfänger unbekannt|nicht", "postfach voll|nicht|existiert",
        "adresse .. nicht gefunden|existiert", "user unknown", "could not be delivered", "undeliver*",
        "delivery",
    ]),
    (Cue::DeferWeak, &[
        "erst wieder|nach|im|ab|nächstes", "zu einem späteren zeitpunkt", "nach den ferien|feiertagen",
        "nach dem urlaub", "vorher nicht|nichts", "nicht vor @",
    ]),
];
