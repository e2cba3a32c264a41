//! German: where a word of calling off calls nothing off: denied, under a condition, or said of something else.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const SPARED: &[Phrases] = &[
    (Cue::Kept, &[
        "sage|sagen|sagt|blase|blasen ?ich|wir|sie ?das|es|den|die|ihn ?termin ?auch|sicher|bestimmt|natürlich|jetzt ?doch nicht ab",
        "nicht|nie|niemals|keinesfalls ab",
        "nichts|nicht|nie|niemals|nie-wieder absagen|abgesagt|abzusagen|stornieren|canceln",
        "wollte|wollten|sollte ... absagen|stornieren|canceln ... aber|doch",
        "wollte|wollten|hätte|hätten ?schon|eigentlich|fast|beinahe ... abgesagt|absagen ... aber|doch",
        "fast|beinahe abgesagt|absagen",
        "!ich|da|leider|daher|deshalb|darum|heute|deswegen|also|nun|wir will|möchte absagen|stornieren|canceln",
        "!ich|da|leider|daher|deshalb|darum|heute|deswegen|also|nun|wir will|möchte den|das|die termin|treffen|meeting|gespräch absagen|canceln",
        "mein|meine @ ?termin|meeting|besprechung|call ?ist|wurde|hat ?leider|gerade abgesagt|gecancelt|ausgefallen|storniert",
        "mein|meine @ ?termin|meeting|besprechung|call fällt aus",
        "vergiss|vergessen ?sie ?das|es|bitte ?ruhig ... gefunden|geklappt|gelöst|geht|weiß",
        "anderen|andere|anderes|anderer termin|termine|treffen|meeting|sitzung|besprechung ?leider ?heute ?schon absagen|abgesagt|stornieren|canceln|abzusagen",
        "raum|saal|hotel|zimmer|zug|flug|tisch ?leider ?schon absagen|abgesagt|stornieren|canceln|storniert|gecancelt|abzusagen",
        "falls|wenn ?sie|du|ihr|er|jemand ?doch|den|das ?termin absagen|stornieren|canceln ?zu müssen|muss|musst|müsst|wollen|willst|sollten|will",
        "ohne|statt|anstatt ?den ?termin abzusagen",
        "nicht mehr nötig|gebraucht|benötigt ?ist ?der|die|das ?den beamer|raum|projektor|parkplatz|dolmetscher|kaffee",
        "nicht|kein|keine ?ein ?persönlich|persönliches|persönlicher treffen|kommen|termin ?ist ?ist nötig|notwendig ?, ein|telefon|anruf|telefonat",
        "nicht|ungern ?so vor|nach @ treffen|sprechen|telefonieren",
        "möchte|möchten|will|wollen ?mich|uns|sie|ich|wir ?mich|uns ?lieber|eigentlich nicht|ungern ?so vor|nach|am|so|früh|abends|morgens|um|erst|vormittags|nachmittags",
        "nein danke ?, kein|keinen|keine|für kaffee|tee|wasser|parkplatz|hotel|essen|den|das|die",
        "danke nein ?, kein|keinen|keine",
        "kein|keine interesse an|terminen morgens|vormittags|abends|früh|vormittagsterminen|morgenterminen|vormittagen",
    ]),
    (Cue::Stands, &[
        "unserer|unsere|unseres|unser-termin|unser-treffen ?steht|bleibt|findet|gilt",
        "termin|treffen|meeting|gespräch ?am ?@ ?steht|bleibt|findet ?wie|trotzdem|also ?geplant|bestehen|statt|stehen",
        "ich|wir komme|kommen ?also ?aber trotzdem|dennoch|gern|pünktlich|natürlich|auf-jeden-fall",
        "komme|kommen ?ich|wir trotzdem|dennoch|gern|natürlich|auf-jeden-fall",
        "trotzdem|dennoch kommen|komme|da|dabei", "ich|wir ?aber|jedoch nicht >", "< bis @|dann >",
        "bin|sind ?ich|wir trotzdem|dennoch",
        "nicht den|das|die|unseren|unser|unsere termin|treffen|meeting|gespräch|besprechung >",
    ]),
    (Cue::NoWay, &[
        "auf keinen fall", "keinesfalls", "niemals", "nie im leben", "kommt nicht in frage", "kommt nicht infrage",
        "nein", "sicher nicht", "bestimmt nicht", "natürlich nicht", "ach was", "von wegen", "im leben nicht",
        "nicht mit mir", "keine chance", "quatsch", "unsinn",
    ]),
    (Cue::IfSo, &[
        "wenn", "falls", "sofern", "sollte", "sollten", "es sei denn", "solange", "im falle", "nur wenn",
    ]),
    (Cue::IfYouLike, &[
        "wenn|falls|sofern|solange ?es ?das ?sie|du ?ihnen|dir ?für ?so ?nichts ?auch recht|möglich|geht|ok|okay|passt|dagegen|einverstanden|können|könnten|könntest|kannst",
        "wenn|falls möglich|nötig|sie|es ?ihnen|sie|geht ?so ?nichts ausmacht|recht|ist|geht|dagegen",
        "ok|okay|schön|gut|dankbar|froh|nett|super|lieb|fragen|recht|freuen wenn",
        "sollten sie|du fragen|noch|rückfragen",
    ]),
    (Cue::Thing, &[
        "zug|züge|bahn|flug|flieger|fähre|bus|taxi|hotel|hotels|hotelzimmer|zimmer|raum|saal|besprechungsraum|restaurant|tisch|pizza|bestellung|auftrag|abo|abonnement|mitgliedschaft|karte|karten|tickets|ticket|reservierung|buchung|lieferung|versicherung|parkplatz|kurs|konzert|reise|urlaub|catering|nachricht|mail|e-mail|anfrage|projekt|vertrag|zahlung|rechnung|verbindung|zahnarzt|fitnessstudio|schule|spiel|babysitter|konferenz|workshop|webinar|veranstaltung|schulung|messe|feier|newsletter|beamer|dolmetscher",
        "kunde|kunden|kundin|lieferant|handwerker|patient|mandant|mieter|airline|fluggesellschaft|referent|redner|chef|kollege|kollegin",
    ]),
    (Cue::MeetingWord, &[
        "termin|treffen|meeting|gespräch|besprechung|call|telefonat|verabredung|sitzung|interview|besuch|termine|zusammenkunft|uns|alles",
    ]),
];
