//! Italian: what is done by writing, and what is said about the meeting itself.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const ACTS: &[Phrases] = &[
    (Cue::Arrange, &[
        "chiesto|pregato|incaricato ?di organizzare|fissare|concordare|coordinare",
        "riunione|incontro con",
        "trova|trovi|trovare|trovami|trovaci|troveresti", "fissa|fissi|fissare|fissami|fissaci",
        "organizza|organizzi|organizzare|organizzami|organizzaci", "prenota|prenotare",
        "programma|programmare", "combina|combinare|combinami",
        "appuntamento|riunione|incontro|chiamata|pranzo|caffè|cena|call|videochiamata con",
        "vedere|incontrare|parlare|sentire con|il|la", "metti|mettere|mettimi|mettici .. agenda|con|un|una",
        "pianifica|pianificare", "inserisci|inserire", "minuti con", "ora|oretta|mezz'ora|mezzora con",
        "bisogno .. con", "convoca|invita|invitare", "vorrei|devo ... con",
    ]),
    (Cue::Move, &[
        "sposta|spostare|spostiamo|sposti|spostarlo|spostarla|spostato",
        "anticipa|anticipare|anticipiamo|anticiparlo|anticiparla",
        "posticipa|posticipare|posticipiamo|posticiparlo|posticiparla",
        "rimanda|rimandare|rimandiamo|rinvia|rinviare|rinviamo|rinviarlo",
        "cambia|cambiare|cambiamo .. data|ora|giorno|orario", "altro giorno|orario|momento", "altra data",
        "riprogramm*", "rifissare", "slittare|slitta", "invece", "più tardi|presto",
    ]),
    (Cue::Cancel, &[
        "annulla|annullare|annulliamo|annullo|annulli|annullato|annullarlo|annullarla",
        "disdi|disdire|disdici|disdica|disdetta|disdiamo|disdico",
        "cancella|cancellare|cancelliamo|cancello|cancelli|cancellalo", "salta|saltare",
        "lascia|lasciamo|lasci perdere|stare", "non serve|occorre più", "non ce n'è|ne più",
        "togli|togliere|leva .. agenda|calendario", "non se ne fa", "non si fa più", "elimina .. agenda",
    ]),
    (Cue::Decline, &[
        "non parteciper*", "non ha senso", "non fa per me|noi", "non sono|siamo interessat*",
        "non mi|ci interessa", "nessun interesse", "non desidero|desideriamo|voglio|vogliamo|intendo",
        "declino|declinare|rifiuto|rinuncio|rinunciare|rinunciamo",
        "abbiamo|ho già ?scelto|un|firmato|deciso", "altro fornitore|candidato",
        "non me|ne ne servono|serve|servono|ho", "no grazie", "perdita di tempo", "perdere tempo",
        "mi ritiro", "non è il caso", "non serve", "in bocca al lupo", "buon lavoro",
    ]),
    (Cue::Stop, &[
        "non mi|ci scriva*|scrivete|scrivere|scrivermi|mandi*|mandate|contatti*|contattate|contattarmi più",
        "non scrivermi|scrivetemi|mandatemi|contattatemi|scriveteci più",
        "smetta|smettete|smettetela|smettere|smettila di", "basta mail|email|messaggi|con|scrivere",
        "cancellatemi|cancellami|toglietemi|toglimi|rimuovetemi|mi cancelli|tolga ?dalla|da",
        "dalla|da lista|mailing|vostra", "disiscriv*", "non voglio|desidero ricevere", "nessun'altra mail",
        "lasciatemi in pace", "disiscrizione", "più mail|email|messaggi",
    ]),
    (Cue::Late, &[
        "traffico|coda|ingorgo|imbottigliato|imbottigliata", "navigatore|gps dice|segna|dà", "bloccato|bloccata|fermo|ferma in|sul|nel|al", "cominciate|iniziate|inizi senza",
        "ritardo", "in ritardo", "tardi", "ritardare", "minuti di ritardo|dopo|più",
        "bloccato|bloccata|fermo|ferma|imbottigliat*", "traffico|coda|ingorgo",
        "arrivo|arriverò|arriviamo ?tra ?verso|alle|tardi|in|con|dopo",
        "iniziate|cominciate|inizia|comincia senza|pure", "non aspettat*", "aspettatemi",
        "treno .. ritardo|fermo|soppresso",
    ]),
    (Cue::Defer, &[
        "riprovi|riprova|ritenti|risentiamoci|ricontattami|mi ricontatti|ci risentiamo ?dopo|poi|più|a|da", "riprenda|riprendi|riprendiamo ?il ?filo|discorso|contatto ?dopo|a|da", "lascia|lasci ?pure in pace",
        "mi|ci risenta|riscriva|ricontatti|richiami|scriva|contatti|ricordi|cerchi",
        "risentiamoci|sentiamoci|risentirci|risentire|riparliamone|riparlarne|aggiorniamoci|riparliamo",
        "ricontattami|riscrivimi|scrivimi|richiamami|ricontattatemi|riscrivetemi|scrivetemi|scrivermi|risentitemi|ricordamelo|richiamatemi",
        "ci risentiamo|sentiamo|riaggiorniamo ?dopo|a|tra|in|fra|più", "in sospeso",
        "sospendere|sospendiamo|sospendi", "accantona*", "riprendere|riprendiamo|riprenda|riprendi",
        "si faccia sentire", "rimettiti|rimettersi in contatto", "metti .. pausa|attesa",
    ]),
    (Cue::Delegate, &[
        "si accordi|accordati|accordatevi|concordi|concordate|senta|senti con|pure ?lei|lui|mia|mio", "tiene|gestisce|cura ... agenda|appuntamenti",
        "tiene|gestisce|cura|segue|organizza .. ?la|il|mia|mio|miei agenda|appuntamenti|calendario",
        "mia|mio assistente|segretaria|segretario|segreteria", "si rivolga|rivolgiti|rivolgetevi",
        "senta|sentite|senti|parli|parlate|parla|contatti|contattate|contatta|concordi|veda|si metta .. con|la mia|il mio",
        "si occupa|occupano", "mettersi d'accordo con", "si accordi|accordatevi con",
    ]),
    (Cue::StandIn, &[
        "al posto mio", "al mio posto", "in vece mia",
        "mi sostituisce|sostituirà|rappresenta|rappresenterà", "il mio sostituto", "la mia sostituta",
        "per conto mio", "al suo posto", "verrà|parteciperà|viene .. posto", "mando|manderò .. posto",
        "subentra",
    ]),
    (Cue::Question, &[
        "ora di _ o", "o di qui|qua", "che fuso", "quale fuso",
        "prima di rispondere|confermare|decidere|dire|accettare|impegnar*", "vorrei|volevo sapere|chiedere",
        "di cosa|che si|tratta", "chi ci sarà|partecipa|sarà|è|chiama|viene",
        "quanto dura|durerà|costa|tempo", "dove", "perché", "devo portare|preparare",
        "è in presenza|videochiamata|persona", "una domanda", "due domande", "domanda|domande",
        "quale|quali", "ora di|italiana", "posso portare|chiedere", "mi può|puoi dire|confermare|spiegare",
        "come mai", "cosa",
    ]),
    (Cue::Standing, &[
        "d'ora in poi|avanti", "da ora in poi|avanti", "da oggi|domani|adesso in", "in futuro", "sempre",
        "mai", "di norma|regola|solito|default", "in generale|genere", "tutti i|gli", "tutte le", "ogni",
        "regola|regole", "preferenza|preferenze", "il lunedì|martedì|mercoledì|giovedì|venerdì",
        "fino a nuovo", "ricordati", "per sempre", "nessuna riunione",
    ]),
    (Cue::KeepTime, &[
        "sempre alle|all|il|di @", "sempre alle", "resta|rimane ?alle|il @",
        "resto|orario|data|ora|giorno|tutto .. invariat*|uguale|stesso|stessa|resta|rimane|confermat*",
        "resta|rimane|restano|rimangono ?tutto invariat*|uguale|lo|la|il|confermat*|alle|fissat*",
        "stesso orario|giorno", "stessa ora|data", "non cambia|cambiano",
        "come previsto|concordato|stabilito", "mantenere|manteniamo|tenere|teniamo", "per il resto",
    ]),
    (Cue::Change, &[
        "cambio|cambia|cambiare|modifica|modificare", "invece", "al posto",
        "nuovo|nuova numero|indirizzo|luogo|sala|link|sede",
        "aggiungi|aggiungere|aggiunga|aggiungete|inserisci|includi|includere",
        "allunga|allungare|accorcia|accorciare|prolunga", "sostituisci|sostituire", "opzionale|facoltativ*",
        "usate|usi|usa|chiamate|chiami|chiamatemi|chiamami", "basta|bastano", "vediamoci|ci vediamo",
        "correzione", "passiamo|passare a|su|in",
    ]),
    (Cue::Courtesy, &[
        "grazie", "grazie mille", "ottimo lavoro", "è stato|stata un|bello|utile|piacere", "complimenti",
        "bravissim*", "gentilissim*",
    ]),
    (Cue::NotForYou, &[
        "per errore", "non era per te|lei", "sbagliato destinatario", "per conoscenza|informazione",
        "non devi|deve fare|rispondere", "ignora|ignori|ignorate", "nessuna azione", "niente da fare",
    ]),
    (Cue::StillWant, &[
        "ancora interessat*", "resto interessat*",
    ]),
    (Cue::DataLaw, &[
        "miei dati", "trattamento dei miei",
        "gdpr", "rgpd", "articolo #", "art #", "dati personali", "protezione dei dati", "privacy",
        "miei dati", "diritto di|all|alla|alla", "codice privacy", "dati .. mi|riguardano",
    ]),
    (Cue::Access, &[
        "copia ?dei ?di ?tutti ?i dati|informazioni", "quali dati", "diritto di accesso|d'accesso",
        "articolo 15", "art 15", "accesso ai", "dati .. avete|detenete|conservate|trattate",
        "cosa avete|sapete",
    ]),
    (Cue::Erasure, &[
        "cancell* ... ?dati|tutto|informazioni", "elimin* ... ?dati|tutto|informazioni", "cancellazione",
        "diritto all'oblio", "oblio", "articolo 17", "art 17", "rimoz*|rimuov* ... dati",
    ]),
    (Cue::Rectification, &[
        "rettific*", "articolo 16", "art 16",
        "correggere|corregga|correggete .. dati|nome|indirizzo|cognome",
        "dati .. errati|sbagliati|inesatti", "correzione .. dati",
    ]),
    (Cue::Restriction, &[
        "limitazione", "articolo 18", "art 18", "limitare .. trattamento", "sospendere .. trattamento",
    ]),
    (Cue::Portability, &[
        "portabilità", "articolo 20", "art 20", "formato strutturato", "leggibile da",
    ]),
    (Cue::Objection, &[
        "mi oppongo", "opposizione", "articolo 21", "art 21", "oppormi",
    ]),
    (Cue::AutoReply, &[
        "i nostri|gli|nostro uffici|ufficio|studio sono|è|saranno|resteranno|resterà chiusi|chiuso", "risponderemo|evaderemo|risponderò ... messaggio|mail|rientro|ritorno", "al nostro|mio rientro|ritorno",
        "risposta automatica", "messaggio automatico", "fuori ufficio|sede", "in ferie", "assente",
        "rientro|rientrerò|rientreremo|tornerò", "chiuso|chiusi|chiusa ?per|dal|fino",
        "in caso di urgenza|emergenza", "per urgenze|emergenze",
        "il suo|vostro|tuo messaggio|la sua|vostra", "non ho|avrò accesso", "accesso limitato",
        "risponderò|risponderemo", "riapriamo|riapertura|riapriremo", "ticket", "abbiamo ricevuto",
    ]),
    (Cue::Return, &[
        "rientro|rientrerò|rientreremo|rientriamo", "torno|tornerò|torneremo|torniamo",
        "di nuovo|nuovamente", "riapriamo|riapertura|riapriremo|riapre", "a partire da",
        "al mio ritorno|rientro", "da @ saremo|sarò",
    ]),
    (Cue::Away, &[
        "fino a|al|all", "compreso", "incluso", "chiuso", "assente",
    ]),
    (Cue::Bounce, &[
        "mancato recapito|consegna", "non è stato|potuto ?possibile ?essere recapita*|consegna*",
        "non recapitat*", "impossibile recapitare|consegnare", "utente sconosciuto",
        "destinatario sconosciuto|inesistente|non", "casella piena|inesistente",
        "indirizzo .. inesistente|non|sconosciuto", "messaggio non consegnato|recapitato", "user unknown",
        "undeliver*", "delivery",
    ]),
    (Cue::DeferWeak, &[
        "più avanti", "dopo le|il|la|ferragosto|pasqua|natale", "non prima",
    ]),
];
