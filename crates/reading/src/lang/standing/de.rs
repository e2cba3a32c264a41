//! Rules for all meetings to come, in German.

use super::{Clue, Phrases};

#[rustfmt::skip]
pub(super) const DE: Phrases = &[
    (Clue::Lasting, &[
        "ab jetzt|sofort|heute|morgen", "von jetzt|nun|heute|morgen an|ab", "künftig", "zukünftig", "künftige|künftigen|zukünftige|zukünftigen|künftiges",
        "in zukunft", "für die zukunft", "grundsätzlich", "prinzipiell", "standardmäßig", "dauerhaft", "generell", "bis auf weiteres",
        "neue regel|regeln", "als regel", "in der regel", "für alle|meine ?künftigen ?zukünftigen termine|besprechungen|meetings|gespräche",
        "alles was du|sie",
    ]),
    (Clue::Ever, &["immer", "nie", "niemals", "stets", "jeden tag|montag|dienstag|mittwoch|donnerstag|freitag", "jede woche", "jedes mal"]),
    (Clue::Weekly, &[
        "montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|wochentags",
        "montagvormittags|dienstagvormittags|mittwochvormittags|donnerstagvormittags|freitagvormittags|montagnachmittags|dienstagnachmittags|mittwochnachmittags|donnerstagnachmittags|freitagnachmittags",
        "jeden montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
    ]),
    (Clue::Deny, &[
        "nie", "niemals", "keine|keinen|kein ?_ termine|termin|besprechungen|besprechung|meetings|meeting|gespräche|gespräch|telefonate|anrufe|calls",
        "nichts", "niemand|niemanden", "nicht vor|nach|am|zwischen|mehr",
    ]),
    (Clue::Keep, &[
        "heilig", "tabu", "freihalten|freigehalten|freizuhalten|freilassen|freibleiben|frei-halten|frei-lassen|frei-bleiben", "halt|halte|halten|lass|lasse|lassen ... frei",
        "bleibt|ist|sind|bleiben frei", "geblockt|blockiert|blocken|reserviert", "gehört|gehören mir",
    ]),
    (Clue::Workday, &["meine ?neuen arbeitszeit|arbeitszeiten|bürozeiten|sprechzeiten|zeiten|termine ?jetzt ?nun ist|sind|gehen|liegen", "ich arbeite ?jetzt ?nun ?nur ?von @"]),
    (Clue::Once, &["nur dieses|diesmal|dies|diese mal|eine|woche", "diesmal", "dieses mal", "ausnahmsweise nur", "für diesen|dieses|diese termin|gespräch|besprechung|meeting", "dieser|dieses|diese termin|gespräch|besprechung|meeting"]),
    (Clue::Between, &[
        "@ ?pause|puffer|luft|abstand|frei ?zeit zwischen", "@ pause|puffer|luft|abstand", "zwischen ?meinen ?allen ?zwei ?den terminen|besprechungen|meetings|gesprächen ?bitte ?immer ?stets ?mindestens @",
        "puffer|pause|abstand von ?mindestens @",
    ]),
    (Clue::Before, &["@ ?pause|puffer|luft|vorbereitung|frei ?zeit vor jedem|jeder|allen|meinen ?meiner termin|terminen|besprechung|besprechungen|meeting|meetings|gespräch|gesprächen", "vor jedem|jeder|allen termin|terminen|besprechung|besprechungen|meeting|meetings|gespräch|gesprächen ?bitte ?immer ?mindestens @"]),
    (Clue::After, &["@ ?pause|puffer|luft|frei ?zeit nach jedem|jeder|allen|meinen ?meiner termin|terminen|besprechung|besprechungen|meeting|meetings|gespräch|gesprächen", "nach jedem|jeder|allen termin|terminen|besprechung|besprechungen|meeting|meetings|gespräch|gesprächen ?bitte ?immer ?mindestens @"]),
    (Clue::Around, &["@ ?pause|puffer|luft|frei ?zeit vor und nach jedem|jeder|allen|meinen termin|terminen|besprechung|besprechungen|meeting|meetings|gespräch|gesprächen"]),
    (Clue::PerDay, &[
        "höchstens|maximal|max _ ?termine|besprechungen|meetings|gespräche|termin ?am ?pro|je|an tag|einem-tag",
        "nicht|nie|niemals mehr als _ ?termine|besprechungen|meetings|gespräche|termin ?am ?pro|je|an tag|einem-tag", "_ ?termine|besprechungen|meetings|gespräche pro|am tag sind-genug|maximal|höchstens|reichen",
    ]),
    (Clue::PerWeek, &[
        "höchstens|maximal|max _ ?termine|besprechungen|meetings|gespräche|termin pro|je|die|in-der woche", "nicht|nie|niemals mehr als _ ?termine|besprechungen|meetings|gespräche|termin pro|je|die|in-der woche",
        "_ ?termine|besprechungen|meetings|gespräche pro|die|in-der woche sind-genug|maximal|höchstens|reichen",
    ]),
    (Clue::Notice, &["@ vorlauf|vorlaufzeit|vorwarnung", "@ im voraus", "@ vorher", "vorlauf|vorlaufzeit von ?mindestens @"]),
    (Clue::Length, &[
        "termine|besprechungen|meetings|gespräche|alles ?_ ?_ ?_ @", "termine|besprechungen|meetings|gespräche|alles dauern|dauert|mit ?bei ?mir ?bitte ?immer ?künftig ?standardmäßig @",
        "@ für ?alle ?meine termine|besprechungen|meetings|gespräche|alles", "standarddauer|standardlänge|regeldauer ?ist ?sind ?: @", "@ als standard",
    ]),
    (Clue::CallLength, &["calls|anrufe ?_ ?_ ?_ ?_ @", "@ für ?alle ?meine calls|anrufe"]),
    (Clue::PhoneLength, &["telefonate|telefontermine ?_ ?_ ?_ ?_ @", "@ für ?alle ?meine telefonate|telefontermine"]),
    (Clue::VideoLength, &["videocalls|videokonferenzen|videotermine|video-calls|videogespräche ?_ ?_ ?_ ?_ @", "@ für ?alle ?meine videocalls|videokonferenzen|videotermine|video-calls|videogespräche"]),
    (Clue::RoomLength, &["präsenztermine|treffen ?_ ?_ ?_ ?_ @", "@ für ?alle ?meine präsenztermine|treffen"]),
    (Clue::ByPhone, &["immer|alles|termine|besprechungen|gespräche|meetings|standardmäßig|grundsätzlich ?bitte ?immer ?nur ?finden ?findet ?sind telefonisch|am-telefon|per-telefon"]),
    (Clue::ByVideo, &["immer|alles|termine|besprechungen|gespräche|meetings|standardmäßig|grundsätzlich ?bitte ?immer ?nur ?finden ?findet ?sind per|über|via|als video|zoom|teams|videocall|videokonferenz|videoanruf"]),
    (Clue::InPerson, &["immer|alles|termine|besprechungen|gespräche|meetings|standardmäßig|grundsätzlich ?bitte ?immer ?nur ?finden ?findet ?sind persönlich|vor-ort|in-präsenz"]),
    (Clue::Holidays, &["feiertag|feiertage|feiertagen|feiertags"]),
    (Clue::Weekend, &["wochenende|wochenenden|wochenends"]),
    (Clue::Those, &["an diesen|den|solchen tagen", "an denen"]),
    (Clue::OfSome, &["anrufe|anruf|telefonate|videocalls|videokonferenzen|videotermine|präsenztermine", "mit|für|bei ?meinen ?meine ?meinem ?den ?die ?dem !mir|mich|uns|alle|allen|jeden|jedem|jedes|immer|meinen|meine|meinem|den|die|dem|termine|terminen|besprechungen|meetings|gespräche|alles|das|telefonate"]),
];
