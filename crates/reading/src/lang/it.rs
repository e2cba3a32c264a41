//! Italian.

use super::{Cue, Language};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const IT: Language = Language {
    tag: "it",
    common: &[
        "il", "lo", "la", "gli", "le", "di", "del", "della", "dei", "un", "una", "uno", "e", "è", "che",
        "non", "per", "con", "in", "a", "al", "alla", "alle", "da", "dal", "mi", "ti", "si", "ci", "vi",
        "sono", "ho", "ha", "abbiamo", "posso", "può", "possiamo", "potrebbe", "va", "bene", "ciao",
        "buongiorno", "buonasera", "grazie", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì",
        "domani", "mattina", "pomeriggio", "settimana", "prossima", "ore", "ora", "dopo", "prima", "saluti",
        "cordiali", "gentile", "anche", "ma", "o", "se", "più", "questa", "come", "sarebbe", "meglio",
        "però", "riunione", "appuntamento", "nel", "nella", "sul", "lei", "mio", "mia", "suo", "sua",
        "perché", "oppure", "io", "ne", "così", "dalle", "poi", "già", "solo", "favore", "l", "d",
    ],
    cues: &[
        (Cue::Can, &[
            "a parte questo|ciò", "per il resto",
            "va|vanno|andrebbe|andrebbero ?benissimo ?molto bene|benissimo|perfetto",
            "mi|ci|gli|le va|vanno|andrebbe|sta|torna|tornano|viene|vengono|verrebbe|farebbe ?bene|comodo",
            "per me ?va|è|sarebbe|ok|bene|perfetto", "posso|possiamo|potrei|potremmo|potrebbe",
            "sono|sarei|siamo|saremmo|sarò ?liber*|disponibil*",
            "libero|libera|liberi|libere|disponibile|disponibili",
            "ho|abbiamo|avrei ?un|del|uno|tempo|spazio|buco|disponibilità",
            "è|sarebbe ?perfetto|ideale|ok|possibile|meglio|comodo|ottimo|fattibile|perfetta",
            "perfetto|ottimo|ideale", "prendo|scelgo|confermo|prenoto",
            "preferisco|preferirei|preferiamo|preferirebbe", "meglio", "quando vuole|vuoi|volete",
            "in qualsiasi|qualunque|qualsiasi", "ci sono|sarò", "andrebbe",
            "riesco|riusciamo|riuscirei|riuscirò", "fa comodo", "d'accordo", "ci vediamo", "vada per",
            "facciamo", "possibile", "mi torna", "okay|ok", "a disposizione", "segna|segni|segnami",
        ]),
        (Cue::Cannot, &[

            "non ?mi ?ci ?è ?sono ?ne posso|possiamo|potrò|riesco|riusciamo|va|vanno|è|sono|ci|si|può|possibile|disponibil*|liber*|ce|prima|dopo|il|la|mercoledì|lunedì|martedì|giovedì|venerdì|domani|andrebbe|sarò|torna|fa|ho|abbiamo",
            "impossibile", "impossibilitat*", "niente|nessuno|nessuna|nessun|mai", "purtroppo",
            "occupato|occupata|occupati|impegnato|impegnata|impegnati|pieno|piena|pieni",
            "troppo presto|tardi", "esclus*", "salta|saltano", "scordatelo|scordiamo|dimentica",
            "neanche|nemmeno|neppure|né", "male", "proprio no", "non se ne parla", "fuori discussione",
            "sovrappon*", "coincid*", "no",
        ]),
        (Cue::Busy, &[
            "ho|abbiamo|avrò", "dormo|lavoro",
            "sono|sarò|siamo|saremo ?già ?a|in|al|fuori|via|dal|impegnat*|occupat*|alla|all|nel",
            "ho|abbiamo|avrò ?già ?il|la|un|una|l|lezione|riunione|udienza|visita",
            "parto|viaggio|torno|lavoro|volo|consegno", "ferie", "festa|festivo|festività|ponte",
            "chiuso|chiusa|chiusi",
            "in vacanza|viaggio|ferie|riunione|trasferta|udienza|tribunale|cantiere|fiera|volo",
            "fuori ufficio|sede|città|milano", "medico|dentista|notaio", "matrimonio|funerale", "ha già",
            "sto",
        ]),
        (Cue::Propose, &[
            "che ne dice|dici|dite", "che ne direbbe",
            "potremmo|potrebbe|potresti|potreste|possiamo|può|puoi|riesci|riesce|riuscite|riusciamo",
            "propongo|proporrei|suggerisco|proponiamo", "sarebbe possibile", "è possibile", "andrebbe",
            "magari", "forse", "meglio", "se possibile",
            "trova|trovi|trovare|trovami|trovaci|fissa|fissi|fissare|fissami|organizza|organizzi|organizzare|organizzami|prenota|prenotare|programma|programmare|metti|mettere|mettimi|mettici|combina|combinare|pianifica|pianificare|inserisci|blocca|bloccare|cerca|cercare|convoca|invita|accordati",
            "spostare|spostiamo|sposti|sposta|spostarlo|spostarla|anticipare|anticipiamo|posticipare|posticipiamo|rimandare|rinviare|passare",
            "oppure", "altrimenti", "in alternativa", "se no", "o @",
            "vorrei|vorremmo|voglio|serve|servirebbe|bisogno|mi serve|occorre", "deve essere",
            "preferibilmente", "idealmente", "facciamo|diciamo", "al più presto", "invece", "tra le @",
            "da @",
        ]),
        (Cue::Rather, &[
            "preferisco|preferirei|preferiamo|preferirebbe", "preferibilmente", "di preferenza", "meglio",
            "idealmente", "se possibile", "possibilmente", "l'ideale",
        ]),
        (Cue::IfNeedBe, &[
            "altrimenti", "se no", "sennò", "in alternativa", "al limite", "se proprio",
            "in caso contrario", "se necessario", "all'occorrenza", "come ultima",
            "se non può|fosse|è|va|si|dovesse", "eventualmente", "in subordine", "mal che vada",
            "come ripiego", "alla peggio",
        ]),
        (Cue::Except, &[
            "tranne", "eccetto", "salvo", "a parte", "escluso|esclusa|esclusi", "ad eccezione", "meno",
            "ma non", "però non", "non il|la|di|prima|dopo|mercoledì|lunedì|martedì|giovedì|venerdì",
            "mai prima|dopo|di", "fuorché",
        ]),
        (Cue::Only, &[
            "solo", "soltanto", "solamente", "esclusivamente", "unicamente",
        ]),
        (Cue::Nothing, &[
            "niente", "nulla", "mai", "nessuna riunione", "nessun appuntamento",
            "non prima|dopo|più|mettermi|fissarmi", "né",
        ]),
        (Cue::Background, &[
            "scadenza", "scade", "scorso|scorsa", "ieri", "era|erano|stato|stata", "dal",
            "termina|finisce|chiude", "consegna", "a proposito", "ricorda", "perché|poiché|siccome",
            "entro", "fattura", "relazione", "ultimo|ultima",
        ]),
        (Cue::Condition, &[
            "se", "qualora", "purché", "a patto", "quando", "nel caso",
        ]),
        (Cue::Not, &[
            "non", "senza", "né", "mai", "nessun", "nessuna", "niente", "invece", "no",
        ]),
        (Cue::NoneFit, &[
            "nessuno ?dei|di|delle|mi|va", "nessuna ?delle|di|data|opzione|proposta|mi",
            "nessun giorno|orario|di", "né l'uno|l'una|il|la|lunedì|martedì|mercoledì|giovedì|venerdì",
            "entrambi|entrambe|tutti|tutte|tutt'e ?e ?i ?le ?due|tre .. non|impegnat*|occupat*|no|impossibil*|coincidono",
            "quegli|questi|quei|quelle|queste orari|giorni|date|due|tre .. non|impegnat*|occupat*|impossibil*",
            "le|i due|tre ?date ?orari non|sono",
        ]),
        (Cue::AllFit, &[
            "tutti ?gli ?orari vanno|bene|ok|mi", "tutte ?le ?date vanno|bene|ok|mi",
            "uno qualsiasi|qualunque", "una qualsiasi|qualunque", "qualsiasi ?va|dei|delle|opzione",
            "scelga|scegli|scegliete ?lei|tu|pure", "è|fa lo stesso|uguale", "indifferente",
            "vanno bene tutti|tutte|tutte e",
        ]),
        (Cue::Both, &[
            "entrambi", "entrambe", "tutti e due", "tutte e due", "sia il|la|l", "ambedue",
        ]),
        (Cue::AllBut, &[
            "tutti|tutte tranne|eccetto|meno|salvo", "qualsiasi tranne",
        ]),
        (Cue::Others, &[
            "gli altri", "le altre", "gli altri due|tre", "le altre due|tre",
        ]),
        (Cue::Nth(1), &[
            "prima opzione|proposta|data|scelta|ipotesi|delle|va|mi", "la prima|,",
            "il primo ?orario|dei|va|,|giorno", "primo orario|slot|dei",
        ]),
        (Cue::Nth(2), &[
            "seconda opzione|proposta|data|scelta|ipotesi|delle|va|mi", "la seconda", "il secondo",
            "secondo orario|slot|dei",
        ]),
        (Cue::Nth(3), &[
            "terza opzione|proposta|data|scelta|ipotesi|delle|va|mi", "la terza", "il terzo",
            "terzo orario|slot|dei",
        ]),
        (Cue::Nth(4), &[
            "la quarta", "il quarto", "quarta opzione|proposta",
        ]),
        (Cue::Nth(5), &[
            "la quinta", "il quinto",
        ]),
        (Cue::Nth(99), &[
            "l'ultima", "l'ultimo", "ultima opzione|proposta|data", "ultimo orario|slot",
        ]),
        (Cue::Nth(98), &[
            "penultima", "penultimo",
        ]),
        (Cue::Nth(90), &[
            "il più presto", "quello prima", "quella prima",
        ]),
        (Cue::Nth(91), &[
            "il più tardi", "quello dopo", "quella dopo", "quello più tardi",
        ]),
        (Cue::Nth(92), &[
            "quello|quella di mezzo|in mezzo",
        ]),
        (Cue::OptionWord, &[
            "opzione", "numero", "proposta", "n", "ipotesi", "alternativa",
        ]),
        (Cue::Yes, &[
            "< sì", "< si ,", "< ok", "< perfetto", "< va bene", "< d'accordo", "< certo", "< benissimo",
            "< volentieri", "confermo|confermato|confermiamo", "ci vediamo",
            "a lunedì|martedì|mercoledì|giovedì|venerdì|domani", "per me va|ok", "va benissimo", "ci sarò",
            "affare fatto", "ci sto", "perfetto grazie",
        ]),
        (Cue::No, &[
            "< no", "purtroppo", "mi dispiace", "spiacente", "ahimè", "mi spiace",
        ]),
        (Cue::Arrange, &[
            "trova|trovi|trovare|trovami|trovaci|troveresti", "fissa|fissi|fissare|fissami|fissaci",
            "organizza|organizzi|organizzare|organizzami|organizzaci", "prenota|prenotare",
            "programma|programmare", "combina|combinare|combinami",
            "appuntamento|riunione|incontro|chiamata|pranzo|caffè|cena|call|videochiamata con",
            "vedere|incontrare|parlare|sentire con|il|la",
            "metti|mettere|mettimi|mettici .. agenda|con|un|una", "pianifica|pianificare",
            "inserisci|inserire", "minuti con", "ora|oretta|mezz'ora|mezzora con", "bisogno .. con",
            "convoca|invita|invitare", "vorrei|devo ... con",
        ]),
        (Cue::Move, &[
            "sposta|spostare|spostiamo|sposti|spostarlo|spostarla|spostato",
            "anticipa|anticipare|anticipiamo|anticiparlo|anticiparla",
            "posticipa|posticipare|posticipiamo|posticiparlo|posticiparla",
            "rimanda|rimandare|rimandiamo|rinvia|rinviare|rinviamo|rinviarlo",
            "cambia|cambiare|cambiamo .. data|ora|giorno|orario", "altro giorno|orario|momento",
            "altra data", "riprogramm*", "rifissare", "slittare|slitta", "invece", "più tardi|presto",
        ]),
        (Cue::Cancel, &[
            "annulla|annullare|annulliamo|annullo|annulli|annullato|annullarlo|annullarla",
            "disdi|disdire|disdici|disdica|disdetta|disdiamo|disdico",
            "cancella|cancellare|cancelliamo|cancello|cancelli|cancellalo", "salta|saltare",
            "lascia|lasciamo|lasci perdere|stare", "non serve|occorre più", "non ce n'è|ne più",
            "togli|togliere|leva .. agenda|calendario", "non se ne fa", "non si fa più",
            "elimina .. agenda",
        ]),
        (Cue::Decline, &[
            "non sono|siamo interessat*", "non mi|ci interessa", "nessun interesse",
            "non desidero|desideriamo|voglio|vogliamo|intendo",
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
            "dalla|da lista|mailing|vostra", "disiscriv*", "non voglio|desidero ricevere",
            "nessun'altra mail", "lasciatemi in pace", "disiscrizione", "più mail|email|messaggi",
        ]),
        (Cue::Late, &[
            "ritardo", "in ritardo", "tardi", "ritardare", "minuti di ritardo|dopo|più",
            "bloccato|bloccata|fermo|ferma|imbottigliat*", "traffico|coda|ingorgo",
            "arrivo|arriverò|arriviamo ?tra ?verso|alle|tardi|in|con|dopo",
            "iniziate|cominciate|inizia|comincia senza|pure", "non aspettat*", "aspettatemi",
            "treno .. ritardo|fermo|soppresso",
        ]),
        (Cue::Defer, &[
            "mi|ci risenta|riscriva|ricontatti|richiami|scriva|contatti|ricordi|cerchi",
            "risentiamoci|sentiamoci|risentirci|risentire|riparliamone|riparlarne|aggiorniamoci|riparliamo",
            "ricontattami|riscrivimi|scrivimi|richiamami|ricontattatemi|riscrivetemi|scrivetemi|scrivermi|risentitemi|ricordamelo|richiamatemi",
            "ci risentiamo|sentiamo|riaggiorniamo ?dopo|a|tra|in|fra|più", "più avanti",
            "dopo le|il|la|ferragosto|pasqua|natale", "in sospeso", "sospendere|sospendiamo|sospendi",
            "accantona*", "riprendere|riprendiamo|riprenda|riprendi", "non prima", "si faccia sentire",
            "rimettiti|rimettersi in contatto", "metti .. pausa|attesa",
        ]),
        (Cue::Delegate, &[
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
            "prima di rispondere|confermare|decidere|dire|accettare|impegnar*",
            "vorrei|volevo sapere|chiedere", "di cosa|che si|tratta",
            "chi ci sarà|partecipa|sarà|è|chiama|viene", "quanto dura|durerà|costa|tempo", "dove", "perché",
            "devo portare|preparare", "è in presenza|videochiamata|persona", "una domanda", "due domande",
            "domanda|domande", "quale|quali", "ora di|italiana", "posso portare|chiedere",
            "mi può|puoi dire|confermare|spiegare", "come mai", "cosa",
        ]),
        (Cue::Standing, &[
            "d'ora in poi|avanti", "da ora in poi|avanti", "da oggi|domani|adesso in", "in futuro",
            "sempre", "mai", "di norma|regola|solito|default", "in generale|genere", "tutti i|gli",
            "tutte le", "ogni", "regola|regole", "preferenza|preferenze",
            "il lunedì|martedì|mercoledì|giovedì|venerdì", "fino a nuovo", "ricordati", "per sempre",
            "nessuna riunione",
        ]),
        (Cue::KeepTime, &[
            "resto|orario|data|ora|giorno|tutto .. invariat*|uguale|stesso|stessa|resta|rimane|confermat*",
            "resta|rimane|restano|rimangono ?tutto invariat*|uguale|lo|la|il|confermat*|alle|fissat*",
            "stesso orario|giorno", "stessa ora|data", "non cambia|cambiano",
            "come previsto|concordato|stabilito", "mantenere|manteniamo|tenere|teniamo", "per il resto",
        ]),
        (Cue::Change, &[
            "cambio|cambia|cambiare|modifica|modificare", "invece", "al posto",
            "nuovo|nuova numero|indirizzo|luogo|sala|link|sede",
            "aggiungi|aggiungere|aggiunga|aggiungete|inserisci|includi|includere",
            "allunga|allungare|accorcia|accorciare|prolunga", "sostituisci|sostituire",
            "opzionale|facoltativ*", "usate|usi|usa|chiamate|chiami|chiamatemi|chiamami", "basta|bastano",
            "vediamoci|ci vediamo", "correzione", "passiamo|passare a|su|in",
        ]),
        (Cue::Courtesy, &[
            "grazie", "grazie mille", "ottimo lavoro", "è stato|stata un|bello|utile|piacere",
            "complimenti", "bravissim*", "gentilissim*",
        ]),
        (Cue::NotForYou, &[
            "per conoscenza|informazione", "non devi|deve fare|rispondere", "ignora|ignori|ignorate",
            "nessuna azione", "niente da fare",
        ]),
        (Cue::StillWant, &[
            "ancora interessat*", "resto interessat*",
        ]),
        (Cue::DataLaw, &[
            "gdpr", "rgpd", "articolo #", "art #", "dati personali", "protezione dei dati", "privacy",
            "miei dati", "diritto di|all|alla|alla", "codice privacy", "dati .. mi|riguardano",
        ]),
        (Cue::Access, &[
            "copia ?dei ?di ?tutti ?i dati|informazioni", "quali dati", "diritto di accesso|d'accesso",
            "articolo 15", "art 15", "accesso ai", "dati .. avete|detenete|conservate|trattate",
            "cosa avete|sapete",
        ]),
        (Cue::Erasure, &[
            "cancell* ... ?dati|tutto|informazioni", "elimin* ... ?dati|tutto|informazioni",
            "cancellazione", "diritto all'oblio", "oblio", "articolo 17", "art 17",
            "rimoz*|rimuov* ... dati",
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
            "indirizzo .. inesistente|non|sconosciuto", "messaggio non consegnato|recapitato",
            "user unknown", "undeliver*", "delivery",
        ]),
        (Cue::MyTime, &[
            "ora mia|nostra|italiana|locale", "da me|noi", "qui",
        ]),
        (Cue::YourTime, &[
            "ora sua|vostra|tua", "da voi|lei|te",
        ]),
        (Cue::SameTime, &[
            "stessa ora", "stesso orario",
        ]),
        (Cue::SameDay, &[
            "stesso giorno",
        ]),
        (Cue::Sooner, &[
            "anticip*", "prima", "più presto",
        ]),
        (Cue::LaterBy, &[
            "posticip*", "più tardi", "dopo", "ritardare",
        ]),
        (Cue::UnclearMove, &[
            "spostare .. avanti|indietro",
        ]),
        (Cue::Here, &[
            "sono|sarò|siamo|saremo a|in", "vivo|abito|lavoro a|in", "mi trasferisco a",
        ]),
        (Cue::DayAfter, &[
            "il giorno dopo|seguente|successivo", "l'indomani", "un giorno dopo",
        ]),
        (Cue::DayBefore, &[
            "il giorno prima|precedente", "un giorno prima", "la vigilia",
        ]),
        (Cue::WeekLater, &[
            "una settimana dopo|più", "la settimana dopo|successiva|seguente",
        ]),
        (Cue::ThatWeek, &[
            "di quella settimana", "quella stessa settimana", "della stessa settimana",
        ]),
        (Cue::Turn, &[
            "ma", "però", "quindi", "invece", "oppure", "altrimenti", "anche", "allora", "o",
        ]),
        (Cue::WeekOf, &[
            "settimana del|dell|che",
        ]),
        (Cue::ClockChange, &[
            "ora legale|solare", "cambio dell'ora", "cambia l'ora",
        ]),
        (Cue::AllDay, &[
            "tutto il giorno", "tutta la giornata", "a qualsiasi|qualunque ora",
        ]),
        (Cue::Gloss, &[
            "cioè", "ossia", "ovvero", "che sono|sarebbero",
        ]),
        (Cue::AnHour, &[
            "oretta", "un'ora con|per|basta|di",
        ]),
        (Cue::HalfHour, &[
            "mezz'ora", "mezz'oretta", "mezzora", "mezzoretta",
        ]),
        (Cue::FirstHalf, &[
            "prima quindicina|metà",
        ]),
        (Cue::SecondHalf, &[
            "seconda quindicina|metà",
        ]),
        (Cue::RestOfWeek, &[
            "resto della settimana",
        ]),
        (Cue::Fortnight, &[
            "quindici giorni", "quindicina",
        ]),
    ],
};
