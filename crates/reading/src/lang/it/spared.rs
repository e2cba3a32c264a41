//! Italian: where a word of calling off calls nothing off: denied, under a condition, or said of something else.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const SPARED: &[Phrases] = &[
    (Cue::Kept, &[
        "non ?lo|la|si|ho|voglio|vogliamo|vado|dobbiamo|devo|intendo|intendiamo ?mica annull*|disd*|cancell*",
        "non|mai|né|senza ?mica annullare|disdire|cancellare|annullarlo|annullarla",
        "stavo|volevo|volevamo|stavamo|pensavo ?quasi ?per|di ?per|quasi annullare|disdire|cancellare ... ma|però",
        "quasi annull*|disd*|cancell*", "vuole|vogliono|vorrebbe|preferisce annullare|disdire|cancellare|annullarlo",
        "il mio|nostro|suo @ ?è ?stato ?saltato annullato|saltato|cancellato",
        "mi|ci hanno annullato|cancellato|disdetto il|la|un|l",
        "lascia|lasci|lasciate|lasciamo|dimentica|dimentichi ?stare ?perdere|lo ?, ?ho|già|abbiamo|l ... trovato|risolto|funziona|ricevuto|link|file",
        "se|caso-di ?lei|tu|qualcuno ?devi|deve|dovesse|dovessi|doveste|vuole|vuoi|dovete|bisogna ?per|forza annullare|disdire|cancellare|annullasse|annulla",
        "prima|invece|piuttosto|al-posto|senza di|che annullare|disdire|cancellare",
        "spese|penale|assicurazione|condizioni di annullamento|cancellazione",
        "non serve|occorre|è ?necessario ?vederci|incontrarci|vedersi|incontrarsi|venire di-persona|in-persona|in-presenza|dal-vivo",
        "non ?mi|ci|vi voglio|vogliamo|vorrei|desidero|intendo ?più incontrar*|vederci|vedervi|parlare|fissare ?nulla prima|dopo|così|troppo|presto|tardi|la|di|alle|al|il|in",
        "non ?mi|ci|sono ?interessano|interessa|interessato|interessata ?alle|le mattine|mattinate|sere|mattina",
        "no grazie ?, per|niente|nessun|il caffè|il|parcheggio|pranzo",
    ]),
    (Cue::Stands, &[
        "riunione|incontro|appuntamento|chiamata|nostro|nostra resta|rimane >|,|confermata|confermato|valida|valido|fermo|ferma|in-piedi",
        "vengo|arrivo|verrò|sarò|ci-sarò|veniamo|ci-sono lo-stesso|comunque|ugualmente|puntuale|volentieri",
        "lo stesso >", "io|noi no|invece >", "ci vediamo @|comunque|lì|allora", "< a @ >", "il nostro resta|rimane",
        "non la|l|il|lo riunione|incontro|appuntamento >",
    ]),
    (Cue::NoWay, &[
        "neanche per sogno|idea", "nemmeno per sogno|idea", "neppure per", "assolutamente no", "mai", "per niente",
        "per nulla", "non se ne parla", "certo che no", "figuriamoci", "no >", "no ,", "macché", "ma va",
        "ci mancherebbe", "in nessun caso",
    ]),
    (Cue::IfSo, &[
        "< se ^ne", "< ?ma|e|solo|anche se ^ne", ", se ^ne", "qualora", "a meno", "nel caso", "in caso", "purché",
        "a patto", "se piove|nevica|dovesse|non|il|la|lo|l|i|gli|c'è|ci|qualcuno|nessuno|piovesse",
    ]),
    (Cue::IfYouLike, &[
        "se ?per ?è ?lei|te ?è ?va|non ?le|ti possibile|può|puoi|possiamo|posso|bene|accordo|va|dispiace|ok|disturba|fosse",
        "so|sapere|chiedo|chiedere|scusi|scusa|scusate|vedere|meglio|bene|sa|domando se", "se-necessario",
    ]),
    (Cue::Thing, &[
        "treno|treni|volo|voli|aereo|autobus|bus|taxi|traghetto|albergo|hotel|camera|stanza|sala|ristorante|tavolo|pizza|ordine|abbonamento|tessera|carta|biglietto|biglietti|prenotazione|consegna|spedizione|assicurazione|parcheggio|corso|lezione|concerto|viaggio|vacanza|ferie|catering|messaggio|mail|email|richiesta|progetto|contratto|pagamento|fattura|coincidenza|dentista|palestra|partita|conferenza|evento|formazione|fiera|newsletter",
        "cliente|clienti|fornitore|paziente|inquilino|compagnia|relatore|idraulico",
    ]),
    (Cue::MeetingWord, &[
        "riunione|incontro|appuntamento|chiamata|call|colloquio|visita|videochiamata|meeting|tutto",
    ]),
];
