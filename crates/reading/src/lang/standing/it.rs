//! Rules for all meetings to come, in Italian.

use super::{Clue, Phrases};

#[rustfmt::skip]
pub(super) const IT: Phrases = &[
    (Clue::Lasting, &[
        "d'ora in poi|avanti", "da ora|adesso|oggi|domani in poi|avanti", "da ora|adesso|oggi", "in futuro", "per il futuro", "di norma|regola|default", "per regola", "come regola|norma", "in generale",
        "fino a nuovo ordine|avviso", "nuova regola", "nuove regole", "per sempre", "per tutti|tutte i|le|gli ?miei ?mie ?futuri ?future appuntamenti|riunioni|incontri",
    ]),
    (Clue::Ever, &["sempre", "mai", "ogni giorno|settimana|volta|lunedì|martedì|mercoledì|giovedì|venerdì", "tutti i giorni|lunedì|martedì|mercoledì|giovedì|venerdì"]),
    (Clue::Weekly, &["ogni|tutti-i lunedì|martedì|mercoledì|giovedì|venerdì|sabato", "tutte le domeniche", "il lunedì|martedì|mercoledì|giovedì|venerdì|sabato ^#", "di lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"]),
    (Clue::Deny, &["mai", "niente", "nulla", "nessun|nessuna ?altra ?altro riunione|appuntamento|incontro|chiamata", "nessuno", "non prima|dopo|il", "non ?mi voglio|fissare|fissarmi|fissi|mettere|mettermi|prendere|programmare ?più"]),
    (Clue::Keep, &["sacro|sacra|sacri|sacre", "intoccabile", "lascia|lasci|lasciami|lasciare|tieni|tenga|tenere|tienimi|mantieni ... libero|libera|liberi|libere", "resta|restano|è|sono libero|libera|liberi|libere|mia|mio", "blocca|blocchi|bloccato|bloccata|riservato|riservata"]),
    (Clue::Workday, &["il|i ?mio ?miei ?nuovo ?nuovi orario|orari ?di ?lavoro è|sono|sarà|@", "lavoro ?ora ?solo dalle @"]),
    (Clue::Once, &["questa|stavolta volta|solo", "stavolta", "per questo|questa|quest incontro|riunione|appuntamento|chiamata|volta", "questo|questa|quest incontro|riunione|appuntamento|chiamata", "eccezionalmente"]),
    (Clue::Between, &["@ ?di ?pausa|margine|intervallo|liberi|libera|respiro tra|fra", "@ di pausa|margine|intervallo|respiro", "tra|fra ?le ?gli ?i ?miei ?mie ?due una|riunioni|appuntamenti|incontri|chiamate ?riunione ?e ?l ?altra ?sempre ?lasciami @"]),
    (Clue::Before, &["@ ?di ?pausa|margine|preparazione|liberi prima di ogni|ciascun|ciascuna|tutti|tutte ?i ?gli ?le riunione|appuntamento|incontro|chiamata|riunioni|appuntamenti|incontri|chiamate"]),
    (Clue::After, &["@ ?di ?pausa|margine|liberi dopo ogni|ciascun|ciascuna|tutti|tutte ?i ?gli ?le riunione|appuntamento|incontro|chiamata|riunioni|appuntamenti|incontri|chiamate"]),
    (Clue::Around, &["@ ?di ?pausa|margine|liberi prima e dopo ?di ogni|ciascun|ciascuna|tutti|tutte ?i ?gli ?le riunione|appuntamento|incontro|chiamata|riunioni|appuntamenti|incontri|chiamate"]),
    (Clue::PerDay, &["al massimo|più _ ?riunioni|appuntamenti|incontri|chiamate al|per|in giorno|un-giorno|giornata", "massimo|max _ ?riunioni|appuntamenti|incontri|chiamate al|per|in giorno|un-giorno", "non|mai più di _ ?riunioni|appuntamenti|incontri|chiamate al|per|in giorno|un-giorno|giornata", "_ ?riunioni|appuntamenti|incontri|chiamate al giorno al-massimo|massimo"]),
    (Clue::PerWeek, &["al massimo|più _ ?riunioni|appuntamenti|incontri|chiamate alla|per|a|in settimana|una-settimana", "massimo|max _ ?riunioni|appuntamenti|incontri|chiamate alla|per|a settimana", "non|mai più di _ ?riunioni|appuntamenti|incontri|chiamate alla|per|a|in settimana|una-settimana", "_ ?riunioni|appuntamenti|incontri|chiamate alla|a settimana al-massimo|massimo"]),
    (Clue::Notice, &["@ di|d preavviso|anticipo", "preavviso|anticipo ?minimo di ?almeno @", "@ prima almeno"]),
    (Clue::Length, &["riunioni|appuntamenti|incontri|tutto|tutte ?_ ?_ ?_ @", "@ per ?tutte ?tutti ?le ?gli ?i ?mie ?miei riunioni|appuntamenti|incontri|tutto", "@ di|per default|norma", "durata predefinita ?: ?è @"]),
    (Clue::CallLength, &["chiamate|call ?_ ?_ ?_ @", "@ per ?tutte ?le ?mie chiamate|call"]),
    (Clue::PhoneLength, &["telefonate ?_ ?_ ?_ @", "@ per ?tutte ?le ?mie telefonate"]),
    (Clue::VideoLength, &["videochiamate|videoconferenze|videocall ?_ ?_ ?_ @", "@ per ?tutte ?le ?mie videochiamate|videoconferenze|videocall"]),
    (Clue::RoomLength, &["riunioni|incontri|appuntamenti di-persona|in-presenza ?_ ?_ ?_ @", "@ per ?tutte ?tutti ?le ?gli ?i ?mie ?miei riunioni|incontri|appuntamenti di-persona|in-presenza"]),
    (Clue::ByPhone, &["sempre|tutto|riunioni|default ?sempre ?sono ?siano per|al telefono", "sempre telefonicamente"]),
    (Clue::ByVideo, &["sempre|tutto|riunioni|default ?sempre ?sono ?siano in|per|su|via video|videochiamata|videoconferenza|zoom|teams"]),
    (Clue::InPerson, &["sempre|tutto|riunioni|default ?sempre ?sono ?siano di-persona|in-presenza"]),
    (Clue::Holidays, &["festivi", "giorni|giorno festivi|festivo", "feste nazionali|comandate"]),
    (Clue::Weekend, &["weekend|week-end", "fine settimana"]),
    (Clue::Those, &["quei|questi giorni"]),
    (Clue::OfSome, &["telefonate|chiamate|videochiamate|call", "con|per ?i ?gli ?le ?il ?la ?miei ?mie !me|noi|tutti|tutte|tutto|ogni|i|gli|le|il|la|miei|mie|favore|sempre|riunioni|appuntamenti|pranzo"]),
];
