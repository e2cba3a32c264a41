//! German: what is said about times and offers.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const TIMES: &[Phrases] = &[
    (Cue::Retract, &[
        "doch nicht", "moment ?mal nein|doch", "halt ,|doch|nein|nicht",
        "das|es war|ist ?leider ?ein falsch|quatsch|gelogen|irrtum|unsinn", "habe|hab ?mich geirrt|vertan|verguckt|verlesen",
        "mich geirrt|vertan|verguckt|verlesen",
        "streiche|vergessen|vergiss|vergesst ?sie|das das|meine|letzte|wieder|ihr",
        "nehme|ziehe ?ich|das ?das zurück", "ich meinte|meine ,|den|die|das|@", "ach nein|nee|ne",
        "nein moment|doch|halt|quatsch|warte", "ne moment|doch|warte", "warte ?mal nein|doch|,", "korrektur",
        "stimmt|geht|passt ?ja doch nicht", "kommando zurück", "beim zweiten hinsehen|blick|nachdenken",
        "bitte ignorieren|ignoriere ?sie", "verschrieben|vertippt",
        "< ?oh ?ach nein ?, das|es|der passt|geht|klappt ?mir ?doch nicht", "vergiss|vergessen|ignorier|ignorieren ?sie das|letzte|meine",
    ]),
    (Cue::Unreal, &[
        "wäre|wär|wären .. gewesen", "hätte|hätten .. gepasst|geklappt|gekonnt|gefallen|genommen|können",
        "ginge|passte|würde|könnte ... wäre|hätte ich|wir nicht|kein*", "wenn|hätte ?ich doch|nur ... ginge|passte|klappte|könnte", "ging|passte|klappte bis|früher|bisher|sonst|immer", "bis heute|gestern|vorhin|eben ging|passte|klappte",
    ]),
    (Cue::NotYet, &[
        "wenn ich ?du ?sie ?frei ?an ?dein* ?ihr* wäre", "wäre ich frei|du|sie|an", "träum weiter",
        "nur in|im deinen|ihren|euren|meinen|traum träumen",
        "sage|sag|gebe|geb|melde|antworte|bestätige|entscheide ?ich ?mich ?es ?ihnen ?dir ?euch ?dann ?das ?noch ?am ?erst @|morgen|später|bald|dazu",
        "muss|will|werde .. ?noch ?mit ?mein* ?meiner ?frau ?mann ?chef absprechen|besprechen|abklären",
        "bespreche|kläre|prüfe|checke ?ich ?das ?die ?diese ?noch ?kurz ?erst ?gleich mit|meinen|meinem|den|meine",
        "suche|wähle ?ich ?mir ?morgen ?dann ?später einen|eine|eins ?davon aus|morgen|später",
    ]),
    (Cue::Unsure, &[
        "könnte|könnten|müsste|sollte klappen|passen|gehen|hinhauen|funktionieren", "kläre|klär|prüfe|prüf|checke|check das|es|noch|erst", "schau|schaue|schauen|sehe|seh|mal ?ich ?wir noch|mal|sehen|schauen", "melde mich .. wieder|dazu|sobald|nochmal|noch", "mal sehen|schauen", "vielleicht", "bin|sind .. ?noch unsicher", "ginge|geht|ging nur", "je nachdem|nach",
        "würde|hätte ... aber", "erst morgen|später|übermorgen", "sage|sag|gebe|geb .. bescheid", "ob .. klappt|geht|passt",
        "muss|müsste|müssen|sollte ... klären|prüfen|fragen|absprechen|abklären|abstimmen|nachfragen|nachsehen|rückfragen", "unter vorbehalt", "vorbehaltlich", "rücksprache", "noch klären|prüfen|abklären|abstimmen|absprechen|nachfragen",
        "weiß|weiss ich|noch .. nicht", "noch nicht sicher|klar|fest", "ob @ klappt|geht|passt", "muss .. klären|prüfen", "lieber später|früher", "nur wenn", "eventuell",
    ]),
    (Cue::Breakfast, &[
        "frühstück",
    ]),
    (Cue::Dinner, &[
        "abendessen",
    ]),
    (Cue::Lunch, &[
        "mittagessen", "lunch",
    ]),
    (Cue::AnyDay, &[
        "jeder|jeden tag", "an jedem tag", "jederzeit", "alle anderen tage", "immer",
    ]),
    (Cue::Can, &[
        "bleibt|bliebe ?mir ?uns ?also ?dann ?nur noch|nur", "es bleibt ?also ?nur",
        "klingt|klänge|hört .. gut|super|prima|perfekt|bestens", "ist gebongt|gekauft|notiert|eingetragen|vermerkt|fix|geritzt|perfekt|prima|super|ideal|bestens|optimal|top|recht", "sage|sagen|sag ?ich ?wir ?gerne ?gern ?hiermit zu", "bin|wir|sind ?gerne ?gern dabei", "halten wir .. fest", "nehmen|machen|sagen wir", "trag|tragen|trage|schreib|schreiben|notier|notieren|buchen|buch ?sie ?mich|uns .. ein|auf|für", "notiere ?ich|wir", "einverstanden", "wäre|ist .. ideal|perfekt|super|prima|optimal", "mir|uns ist|wäre @ ?am lieber|liebsten|recht", "bestätige|bestätigen", "entscheide|entscheiden mich|uns für", "wähle|wählen",
        "würde ... nehmen", "nehmen würde", "bin ich flexibel",
        "gehen", "@ schon|dagegen|hingegen|wohl >", "@ schon|dagegen|hingegen|wohl ,", "würde gehen|passen|klappen",
        "ansonsten ... gern|frei|jederzeit|alles|passt", "abgesehen davon", "richte mich nach|ganz",
        "bin ich wieder", "bin ich .. wieder ?im ?in da|büro|haus|hand|deutschland|dabei|zurück",
        "steht nichts im weg", "passt", "passen", "würde|würd|wäre|wär|würden .. passen", "paßt", "geht",
        "gehen würde", "ginge", "gingen", "ging|klappt|klappen|klappte",
        "ist|wäre|wär|sind ?für ?mich ?uns ?mir ?auch ?mir ?sehr ?ganz gut|prima|perfekt|ideal|super|ok|okay|fein|recht|möglich|machbar|top|bestens|besser|lieber|günstig|frei|drin|angenehm",
        "kann ich|wir", "können wir", "könnte|könnten ich|wir", "ich|wir kann|können|könnte|könnt|könnten",
        "hätte|hätten ich|wir", "hab|habe|haben ich|wir ?noch ?zeit|frei|luft|platz",
        "habe|hab ?ich ?noch ?ein zeit|luft|frei|fenster|kapazität",
        "zeit|luft|frei hab|habe|hätte|hätten|haben", "bin ich|wir frei|da|verfügbar|flexibel|erreichbar",
        "ich bin|wär|wäre frei|da|verfügbar|flexibel|erreichbar", "verfügbar", "frei", "nehme|nehm ich|wir",
        "nehmen wir", "ich nehme|nehm", "einrichten", "gern|gerne|jederzeit|perfekt|ideal|prima|okay|ok",
        "recht", "lieber wäre|wär", "am liebsten", "von mir aus", "sagt mir zu",
        "kommt .. entgegen|gelegen", "könnte|könnt ich", "möglich", "bei mir geht", "wäre|wär mir|uns",
        "einverstanden", "jederzeit", "trage|trag .. ein", "vormerken", "bestätige|bestätigen", "haut hin",
        "schaffe|schaff|schaffen ich|wir", "zusagen", "dabei", "lässt sich einrichten|machen",
        "stehe .. zur verfügung", "alle anderen",
    ]),
    (Cue::Cannot, &[
        "@ leider nicht|nich|net", "@ nicht|nich|net >",
        "wird .. nichts", "das wird nichts", "kann ich .. vergessen",
        "passt|passen|geht|gehen|klappt|klappen|kann|können|könnte|könnten|ginge|wäre|ist|sind|bin|schaffe|schaff ?es ?da ?mir ?ich ?wir ?bei ?uns ?mir ?leider ?auch ?am ?beide ?alle ?allerdings nicht|nich|nie|kaum|schlecht|keiner|keine|keines|nix|niemand|net",
        "gar nicht|nich|nix|nichts|net", "geht|gehen|ging .. nicht|nichts|nix|nich|net",
        "kann|können ich|wir .. nicht|nich",
        "nicht möglich|machbar|drin|gehen|können|verfügbar|da|im|passend|frei|vor|nach|früher|später|einrichten|denken",
        "nich vor|nach", "nicht|nich|net ?schon", "keine zeit|chance|möglichkeit|termine", "unmöglich",
        "leider nicht|nichts|nein|verhindert|ungünstig|alle|alles|belegt|schon|bereits|schlecht",
        "ungünstig", "schlecht", "verhindert", "belegt", "ausgebucht", "verplant", "vergeben",
        "voll|dicht|blockiert", "tabu", "fällt|fallen .. aus|weg|flach", "ausgeschlossen", "kollidier*",
        "überschneid*", "komplett lost", "land unter", "zu früh|spät|kurzfristig|knapp", "keinesfalls",
        "auf keinen fall", "bloß|bloss nicht", "niemals", "vergessen", "können sie|wir|kannst vergessen",
        "absagen", "brauchst .. nicht|gar", "scheidet|scheiden aus", "kein termin", "nie",
        "dazwischengekommen", "dazwischen gekommen", "dazwischen", "hineingemogelt", "nix", "sperren",
        "gesperrt",
        "streiche|streich|streichen|lösche|vergiss|vergessen ?sie option|optionen|nummer|vorschlag|termin #",
    ]),
    (Cue::Busy, &[
        "nehme|nehmen ?ich ?mir ?wir ?uns @ frei|urlaub",
        "nehme|nehmen|genommen ?ich ?mir ?wir ?uns frei", "frei genommen",
        "nehmen alle|hier", "brückentag",
        "bin ich|wir ?noch ?leider ?da ?schon ?in|im|auf|beim|bei|am|unterwegs|weg|raus|außer|dienstlich|verreist|krank|den|an|nicht|zu",
        "ich bin ?noch ?leider ?da ?schon in|im|auf|beim|bei|am|unterwegs|weg|raus|verreist|krank|dienstlich",
        "sind wir in|im|auf|beim|bei|unterwegs|weg",
        "habe|hab|haben ich|wir ?schon|bereits|noch|leider ?ein|eine|einen|den|die|das|meine|meinen",
        "ich|wir habe|hab|haben ?schon|bereits|leider ein|eine|einen|den|die|das|meine|meinen",
        "sitze|sitz|steh|stehe|fliege|fahre|reise|arbeite|unterrichte ich",
        "ich sitze|stehe|fliege|fahre|reise|arbeite|unterrichte", "urlaub", "dienstreise", "feiertag",
        "ferien", "zahnarzt", "arzt", "gericht", "landesgericht", "messe", "schulung", "betriebsrat",
        "sitzung", "montage", "homeoffice", "außer haus", "nicht im haus", "uni", "kita",
        "auf der fähre|baustelle|messe", "unterwegs", "auf reisen", 
        "ist fronleichnam|feiertag|himmelfahrt", "betriebsferien",
        "bin|bist ab @ raus|weg", "richten wir|gerade|zwei",
        "bin|sind ?ich|wir bis @ ?noch weg|fort|raus|verreist|unterwegs",
    ]),
    (Cue::Propose, &[
        "wie wäre|wärs|wär|sieht|siehts|schaut|stehts|steht", "was ist|hältst|halten|wäre",
        "könnten|könnte|können|kannst|ginge|geht|ging|lässt|würde|würden ?wir ?sie ?du ?es ?man ?er ?ihr",
        "vorschlag*", "schlage|schlag .. vor", "schlagen .. vor", "vorschlagen", "vielleicht", "lieber",
        "gerne|gern @",
        "suche|such|find|finde|finden|mach|mache|machen|machst|buche|buchen|plane|plan|planen|organisier*|vereinbar*|reservier*|blocke|blockier*|lade|laden|trag|trage|tragen|setz|setze|leg|lege|legen|koordinier*|arrangier*|stell|stelle|stellen|einstellen",
        "verlegen|verschieben|schieben|vorziehen|vorverlegen|rutschen", "statt dessen|stattdessen",
        "alternativ", "ersatzweise", "am besten", "am liebsten", "bevorzugt", "spätestens|frühestens",
        "irgendwann", "zur not", "möglichst", "bitte @", "brauche|brauchen|bräuchte",
        "soll|sollte|sollten|muss|müsste", "möchte|möchten", "will|wollen", "entweder", "oder @", "sonst @",
        "dann eben @", "in @",
    ]),
    (Cue::EndBy, &[
        "@ spätestens|allerspätestens", "spätestens|allerspätestens ?um @", "@ ist schluss|feierabend|ende",
        "muss|müssen|muß|müsste ... weg|los|fertig|raus|gehen|aufbrechen",
        "weg|los|raus|gehen|fertig|aufbrechen muss|müssen|müsste",
        "bis|vor|um @ fertig|durch|vorbei|weg",
        "fertig|vorbei sein|werden",
        "mein|meine zug|bus|flug|flieger|bahn geht|fährt",
    ]),
    (Cue::Rather, &[
        "lieber", "am liebsten", "bevorzugt", "vorzugsweise", "am besten", "idealerweise", "besser",
        "wenn möglich", "optimal",
    ]),
    (Cue::IfNeedBe, &[
        "zur not", "notfalls", "wenn's sein muss", "wenns sein muss", "sonst", "ansonsten", "ersatzweise",
        "alternativ", "falls nicht|das|nötig", "wenn das|dies|es nicht|nich", "ist das|dies nicht",
        "geht das|dies nicht", "im notfall", "andernfalls", "hilfsweise", "sollte das|dies nicht",
        "schlimmstenfalls", "ausweichtermin", "würde zur not", "dann nehme|nehm|nehmen",
    ]),
    (Cue::Except, &[
        "außer", "ausser", "ausgenommen", "mit ausnahme", "bis auf", "abgesehen von", "nur nicht|nich|net",
        "aber nicht|nich|net", "bloß|bloss nicht",  "jedoch nicht", "nicht @", "nich @",
        "nicht am|vor|nach|den|die|zwischen|über", "nich vor|nach", "ohne", "einzig",
    ]),
    (Cue::Only, &[
        "nur", "ausschließlich", "ausschliesslich", "lediglich", "bloß", "allein", "erst",
    ]),
    (Cue::Nothing, &[
        "nichts", "nix", "nie", "niemals", "keine termine", "kein termin",
        "nicht vor|nach|früher|später|über", "nich vor|nach", "keinesfalls", "gar nicht|nichts|nix|nich",
        "nicht schon", "keine meetings|besprechungen|calls",
    ]),
    (Cue::Background, &[
        "gute|angenehme reise|fahrt", "viel erfolg|spaß|glück", "schöne|schönen|schönes urlaub|ferien|wochenende|tage|feiertage|woche", "alles gute",
        "melde mich", "gebe .. bescheid", "muss .. klären|prüfen|nachsehen",
        "frist", "deadline", "abgabe", "läuft .. ab", "seit", "letzten|letzte|letzter|vergangenen|vorigen",
        "war|waren", "wurde|wurden", "gestern", "hatte|hatten", "fällig", "endet|enden", "beginnt",
        "eröffnung", "übrigens", "zur info", "ablauf", "schließt|schliesst", "rechnung", "liefertermin",
        "geliefert", "der bericht",
    ]),
    (Cue::Condition, &[
        "wenn", "falls", "sofern", "solange", "sobald", "sollte", "vorausgesetzt",
    ]),
    (Cue::Not, &[
        "nicht", "nich", "kein", "keine", "keinen", "keinem", "nix", "ohne", "nie", "nein", "net", "statt",
        "anstatt",
    ]),
    (Cue::NoneFit, &[
        "beide|alle ?drei ?termine ?leider ablehnen|absagen|streichen", "beide|alle .. daneben|ungünstig|unmöglich|unpassend",
        "keiner ?der|davon|von|passt|geht|klappt|ist", "keine ?der|von|davon", "keines ?der|davon|von",
        "kein einziger", "alle drei|zwei|beide|vier .. nicht|ungünstig|schlecht",
        "leider alle|alles|beide|beides ?termine ?zeiten ungünstig|nicht|belegt|schlecht|voll|vergeben|nichts|dicht",
        "beide ?termine ?gehen ?passen .. nicht|leider|ungünstig|schlecht|gar",
        "passt|gehen|passen|geht|klappt|klappen .. beides|alle|alles|beide .. nicht", "alle .. nicht",
        "weder", "nichts davon|dabei", "da ist nichts", "gehen leider alle nicht", "leider nichts",
        "alles ungünstig", "nichts für mich", "ist .. nichts dabei",
    ]),
    (Cue::AllFit, &[
        "kann ich|wir alles|alle|beides", "alles passt|geht|möglich", "geht|gehen|passt|passen mir|uns|bei ?mir ?uns alle|alles|sämtliche", "ist mir|uns|hier ?völlig ?ganz ?ziemlich egal|gleich|wurscht|wurst|schnuppe|einerlei", "suchen sie|sucht|such ?euch ?dir ?sich ?einfach aus", "wählen sie ?einfach", "jeder|jeden|jede|jedes der|von ?ihnen ?diesen drei|beiden|vier|termine|vorschläge|genannten", "alle drei|vier|fünf|termine|vorschläge", "egal welcher|welchen|welche|wann",
        "mir|uns egal|gleich|einerlei|wurscht|wurst", "haben sie|du die wahl", "suchen sie aus", "sucht euch|sie .. aus", "überlasse ich",
        "alle passen|gehen|möglich|ok|okay|gut|recht",
        "alle drei|vier|termine|vorschläge ?passen|gehen|sind|wären|würden", "passen alle", "gehen alle",
        "passt alles", "jeder ?der|davon|termin", "egal welcher|wann", "suchen sie sich .. aus",
        "such dir .. aus", "ganz egal", "wie sie möchten|mögen|wollen", "alles möglich", "mir ist .. recht",
        "beide ?termine möglich|recht|gut|passen|gehen|ok|okay",
    ]),
    (Cue::Both, &[
        "beide", "beides", "beiden",
    ]),
    (Cue::AllBut, &[
        "alle außer|ausser|bis", "alles außer|ausser|bis", "jeder außer|ausser|bis",
    ]),
    (Cue::Others, &[
        "das andere|den anderen|die andere|der andere termin|vorschlag|option|variante", "das andere|den anderen|die andere|der andere >", "die übrigen|restlichen ?termine ?vorschläge",
        "die anderen ?beiden|zwei|drei", "die beiden anderen", "die zwei anderen", "den rest",
        "die übrigen",
    ]),
    (Cue::Nth(1), &[
        "der|die|den|das|dem|am erste|ersten",
        "der|die|den|das erste|ersten >",
        "erste|ersten|erster|erstes ?termin|vorschlag|option|variante|slot|der|von|wäre|passt|geht|ist",
        "erstere*", "nummer eins", "termin eins", "erstgenannt*",
    ]),
    (Cue::Nth(2), &[
        "der|die|den|das|dem|am zweite|zweiten",
        "der|die|den|das zweite|zweiten >",
        "zweite|zweiten|zweiter|zweites|zwote ?termin|vorschlag|option|variante|slot|der|von|wäre|passt|geht|ist",
        "nummer zwei", "termin zwei", "letztere*", "zweitgenannt*",
    ]),
    (Cue::Nth(3), &[
        "der|die|den|das|dem|am dritte|dritten",
        "der|die|den|das dritte|dritten >",
        "dritte|dritten|dritter|drittes ?termin|vorschlag|option|variante|slot|der|von|wäre|passt|geht|ist",
        "nummer drei", "termin drei",
    ]),
    (Cue::Nth(4), &[
        "vierte|vierten|vierter ?termin|vorschlag|option|variante|slot|der|von|wäre|passt|geht|ist",
        "nummer vier",
    ]),
    (Cue::Nth(5), &[
        "fünfte|fünften termin|vorschlag|option",
    ]),
    (Cue::Nth(99), &[
        "die|das|dem letzte|letzten",
        "letzte|letzten|letzter termin|vorschlag|option|variante|der|von|slot|wäre|passt|geht|ist",
        "den letzten", "der letzte",
    ]),
    (Cue::Nth(98), &[
        "vorletzte|vorletzten|vorletzter",
    ]),
    (Cue::Nth(90), &[
        "frühere|früheren|früherer|früheres", "frühesten der|von",
        "frühere|früheren|früherer ?termin|der|von", "den frühesten|früheren",
    ]),
    (Cue::Nth(91), &[
        "spätere|späteren|späterer|späteres", "spätesten der|von",
        "spätere|späteren|späterer ?termin|der|von", "den spätesten|späteren",
    ]),
    (Cue::Nth(92), &[
        "mittlere|mittleren|mittlerer", "goldene mitte",
    ]),
    (Cue::OptionWord, &[
        "option", "nummer", "nr", "vorschlag", "termin", "variante", "slot",
    ]),
    (Cue::Yes, &[
        "< wunderbar", "< top", "alles gut|klar|bestens für|am",
        "< ja", "< jo", "< jep", "< jawohl",
        "< gern|gerne|klar|sicher|ok|okay|super|perfekt|prima|passt|einverstanden|abgemacht", "passt",
        "bis dann|dahin|dienstag|montag|mittwoch|donnerstag|freitag", "ja geht|passt|gern|gerne|bitte",
        "ja ,", "auch ok|okay|gut|möglich", "bestätige|bestätigen", "freue mich|freuen uns",
        "wie besprochen|vereinbart", "bin dabei|da", "bitte buchen|eintragen|einstellen|fix", "geht klar",
        "alles klar", "das passt", "einverstanden",
    ]),
    (Cue::No, &[
        "< nein", "< nee", "< ne", "< leider", "bedaure", "bedauerlicherweise", "leider", "tut mir leid",
    ]),
    (Cue::MyTime, &[
        "meiner|unserer ortszeit|zeit|uhr", "bei mir|uns", "hiesige*", "hier bei", "unsere|meine zeit",
    ]),
    (Cue::YourTime, &[
        "ihrer|eurer|deiner|seiner ortszeit|zeit", "ihre|eure|deine zeit", "bei ihnen|euch|dir",
    ]),
    (Cue::SameTime, &[
        "vereinbarten|geplanten|ursprünglichen|gewohnten zeit|uhrzeit", "gleiche|gleichen|selben zeiten|uhrzeiten|stunden",
        "gleiche|gleichen|gleicher|selbe|selben|selber|dieselbe|derselben|zur gleichen|selben uhrzeit|zeit|stunde",
        "zur gleichen|selben zeit", "gleiche uhrzeit|zeit",
    ]),
    (Cue::SameDay, &[
        "selben|gleichen|am tag", "am selben|gleichen tag", "gleicher tag",
    ]),
    (Cue::Sooner, &[
        "früher", "nach vorne|vorn", "vorziehen", "vorverlegen", "vorverlegt", "eher",
    ]),
    (Cue::LaterBy, &[
        "um ... verschieben|verlegen|schieben", "verschieben .. um",
        "später", "nach hinten", "hinausschieben", "nach hinten schieben|rutschen|verschieben",
    ]),
    (Cue::UnclearMove, &[
        "vor|zurück verschieben|verlegen",
    ]),
    (Cue::Here, &[
        "zu hause in", "ich bin ... in", "bin ich ... in", "bin ich .. in", "ich bin .. in",
        "sind wir .. in", "ich sitze in", "wohne ?ich in", "ich wohne .. in", "ich arbeite .. in",
        "weile in", "ich ziehe nach",
    ]),
    (Cue::DayAfter, &[
        "am tag|tage danach|darauf", "tags darauf", "einen tag später", "den tag danach",
        "am nächsten|folgenden tag", "am folgetag", "tag darauf",
    ]),
    (Cue::DayBefore, &[
        "am tag davor|zuvor", "tags zuvor", "einen tag früher|vorher", "den tag davor", "am vortag",
    ]),
    (Cue::WeekLater, &[
        "eine woche später", "genau eine woche später",
    ]),
    (Cue::WeekAfter, &[
        "in|die der woche darauf|danach|drauf", "die woche darauf|danach|drauf", "in der darauf|danach", "darauf folgende|folgenden", "darauffolgende|darauffolgenden|folgende|folgenden woche", "woche darauf|danach|drauf", "die danach|darauf",
    ]),
    (Cue::ThatWeek, &[
        "dieser|der|derselben|selben gleichen|selben woche", "in der woche", "in derselben woche",
    ]),
    (Cue::Turn, &[
        "aber", "also", "sondern", "dafür", "stattdessen", "oder", "sonst", "jedoch", "auch", "dann",
    ]),
    (Cue::WeekOf, &[
        "woche vom|ab|des|um ?den", "woche ab dem",
    ]),
    (Cue::ClockChange, &[
        "uhr umgestellt", "uhr wird ?wieder ?auf ?eine ?stunde umgestellt|zurückgestellt|vorgestellt", "zeitumstellung", "sommerzeit", "winterzeit", "uhren",
    ]),
    (Cue::AllDay, &[
        "den ganzen tag", "ganzen|ganzer|ganztags|ganztägig ?tag", "jederzeit", "durchgehend", "zu jeder|jeglicher zeit|uhrzeit", "egal wann",
    ]),
    (Cue::Gloss, &[
        "das ist|sind|wären|wäre", "das heißt|heisst", "d h", "sprich", "bei ihnen|euch|dir also",
    ]),
    (Cue::AnHour, &[
        "eine stunde ,",
        "stündchen", "einstündig*", "ne stunde", "eine stunde mit|reicht|genügt",
    ]),
    (Cue::HalfHour, &[
        "halbes stündchen", "halbstündig*", "halbe stunde|std",
    ]),
    (Cue::FirstHalf, &[
        "erste|ersten hälfte", "ersten monatshälfte",
    ]),
    (Cue::SecondHalf, &[
        "zweite|zweiten hälfte", "zweiten monatshälfte",
    ]),
    (Cue::Doubted, &[
        "glaube|glauben|denke|denken|meine|finde|sehe|wüsste ?ich ?wir nicht|kaum", "glaube|denke|sehe kaum|nicht", "bezweifle|bezweifeln|zweifle|zweifeln|fraglich|bezweifelbar", "stimmt|wahr|richtig nicht dass", "stimmt nicht", "außer|ausser|nur-nicht mir|uns", "nicht für|bei|mit mich|mir|uns", "ich|wir ?aber ?noch ?leider nicht >|,|", "kaum einer|eine|eins|einen", "muss|müssen ?ich ?wir ?aber ?erst ?noch schauen|prüfen|gucken|nachsehen|fragen|klären", "noch nicht geschaut|nachgesehen|geprüft|entschieden|gefragt", "weiß|weiss ?ich ?es noch nicht",
        "scherz|spaß|witz|spässle >", "nur|bloß|kleiner|ein|guter scherz|witz|spaß >", "< du|sie|ihr schriebst|schrieben|schriebt|sagtest|sagten|sagtet|meintest|meinten", "schriebst|schrieben|schriebt|sagtest|sagten|sagtet|schreibst|schreiben|sagst|sagen du|sie|ihr >", "genauso|ebenso|so|ebensowenig|genausowenig ?wenig|schlecht wie", "schlechter|weniger als", "nie im leben", "nie und nimmer", "im leben nicht", "mein|unser|meinem|unserem freier|freien|freiem tag", "also|somit|deshalb nein|nicht >", "< bitte nicht >", "nur|bloß für|bei !mich|mir|uns|dich|sie|euch|ihnen", "< ja klar >", "am arsch", "nur über meine leiche", "nichtzutreffendes ?bitte streichen", "von wegen >",
    ]),
    (Cue::OtherDays, &[
        "die|den|allen|alle anderen|übrigen|restlichen|sonstigen|andern|andere tage|tagen", "jeder|jeden|jedem andere|anderen tag",
    ]),
    (Cue::NextOne, &[
        "in|die|der|die-in nächste|nächsten|kommende|kommenden|darauffolgende|darauffolgenden", "die|der|in-der danach|darauf",
    ]),
    (Cue::RestOfWeek, &[
        "rest der woche", "restliche woche",
    ]),
    (Cue::Fortnight, &[
        "vierzehn tage*",
    ]),
    (Cue::Afterwards, &["danach", "< anschließend|hinterher", "ab dann|da", "von da an"]),
];
