//! Italian: what is said about times and offers.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const TIMES: &[Phrases] = &[
    (Cue::Retract, &[
        "anzi no|,|la|il|meglio|@", "no anzi|aspetta|aspetti|scusa|scusi|meglio", "aspetta|aspetti|aspettate ,|no",
        "ah|oh|ops|eh ?, ?aspetta ?anzi no", "mi sbagliavo|sbaglio|correggo",
        "mi sono sbagliato|sbagliata|confuso|confusa|sbagliat*", "ho sbagliato|scritto-male",
        "volevo|intendevo dire|la|il", "ripensandoci ,|no|non|meglio|@|la|il", "a ripensarci",
        "era sbagliato|falso|un errore", "come non detto", "ritiro quanto|tutto|quello",
        "ignori|ignora|ignorate|dimentichi|dimentica|dimenticate il|la|quanto|quello|mail|mia|mio", "correzione",
        "rettifico", "rettifica", "alla fine no|non", "o meglio ,|la|il|@", "o no >",
        "< no ?, non ?mi va|è|funziona|posso", "dimentica|dimentichi|ignora|ignori quello|questo|la|il",
    ]),
    (Cue::Unreal, &[
        "sarebbe|sarebbero|fosse ?_ stato|stata|stati|state|andato|andata", "avrei|avrebbe potuto|funzionato",
        "se solo|soltanto|almeno", "mi|ci andava bene fino|prima",
    ]),
    (Cue::NotYet, &[
        "se fossi ?in libero|libera|te|lei|voi", "nei tuoi|suoi|miei sogni",
        "rispondo|confermo|dico|risponderò|confermerò|dirò|decido|deciderò|scelgo|sceglierò ?vi ?le ?ti ?poi ?una ?uno @|domani|dopo|presto",
        "li|le|ne|la|lo controllo|verifico|guardo|parlo|controllerò|verificherò|guarderò|parlerò|vedo|vedrò ?prima ?poi con|in|domani",
        "controllo|verifico|guardo ?sul ?in ?il mio|la|agenda|calendario",
        "controllando|guardando|verificando il|la|con|l",
    ]),
    (Cue::Unsure, &[
        "verifico|controllo|sento|chiedo|guardo ?prima ?poi e|ma|con", "potrebbe|potrebbero andare|essere|funzionare|starci", "le|ti|vi faccio|farò|faremo sapere", "vediamo se", "dipende da|dal|dalla", "forse", "se ?il ?mio ?la volo|treno|capo",
        "piacerebbe|avrei|vorrei ... ma", "faccio|farò sapere", "dico|dirò .. domani|dopo|quando|se", "confermo ?poi ?più domani|dopo|quando|se|tardi|entro",
        "devo|dovrei|bisogna ?prima ?ancora ?che chiedere|verificare|sentire|controllare|confermare", "salvo conferma|imprevisti", "da confermare", "forse",
        "non so", "non sono sicuro|sicura", "devo verificare|controllare", "solo se",
    ]),
    (Cue::Breakfast, &[
        "colazione",
    ]),
    (Cue::Dinner, &[
        "cena",
    ]),
    (Cue::Lunch, &[
        "pranzo",
    ]),
    (Cue::AnyDay, &[
        "qualsiasi|qualunque giorno", "tutti i giorni",
    ]),
    (Cue::Can, &[
        "non resta|rimane ?mi ?dunque ?quindi ?altro ?più che", "non mi|ci resta|rimane ?dunque ?quindi che",
        "mi|ci metta|metti|segni|segna|iscriva|prenoti|prenota ?pure", "metta|metti|segni|segna|metteteci|segnatemi|mettetemi ?pure ?mi per", "conti|conta|contate su|anche ?di me|noi", "ci sto|stiamo", "è|sarebbe|sarà|sembra|pare ?molto ?più ?davvero perfetto|perfetta|ideale|ottimo|ottima|l'ideale|okay|ok|comodo|comoda", "scelgo|scegliamo|prendo|prendiamo|confermo|confermiamo|accetto|accettiamo|opto", "vada|vado|andiamo per|con", "aggiudicato|aggiudicata", "affare fatto", "resta|rimane ?dunque ?quindi ?solo ?che la|il|l'altra|l'altro", "ci vediamo @", "allora @ >",
        "@ sì",
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
        "occupato|occupata|occupati|impegnato|impegnata|impegnati|pieno|piena|pieni", "troppo presto|tardi",
        "esclus*", "salta|saltano", "scordatelo|scordiamo|dimentica", "neanche|nemmeno|neppure|né", "male",
        "proprio no", "non se ne parla", "fuori discussione", "sovrappon*", "coincid*", "no",
        "cancella|cancelli|elimina|elimini|togli|tolga ?l opzione|opzioni|numero #",
    ]),
    (Cue::Busy, &[
        "prendo|prendiamo @ libero|ferie",
        "prendo|prendiamo|preso ?un ?giorno ?di libero|ferie|permesso",
        "ho|abbiamo|avrò", "dormo|lavoro",
        "sono|sarò|siamo|saremo ?già ?a|in|al|fuori|via|dal|impegnat*|occupat*|alla|all|nel",
        "ho|abbiamo|avrò ?già ?il|la|un|una|l|lezione|riunione|udienza|visita",
        "parto|viaggio|torno|lavoro|volo|consegno", "ferie", "festa|festivo|festività|ponte",
        "chiuso|chiusa|chiusi",
        "in vacanza|viaggio|ferie|riunione|trasferta|udienza|tribunale|cantiere|fiera|volo",
        "fuori ufficio|sede|città|milano", "medico|dentista|notaio", "matrimonio|funerale", "ha già", "sto",
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
        "preferibilmente", "idealmente", "facciamo|diciamo", "al più presto", "invece", "tra le @", "da @",
    ]),
    (Cue::EndBy, &[
        "@ al massimo|più", "stacco|stacchiamo|finisco|finiamo|smetto|esco|usciamo ?di-lavorare ?dal-lavoro ?dall-ufficio alle|all|verso|@", "al massimo|più ?tardi ?alle @",
        "devo|dobbiamo|bisogna ... andare|scappare|uscire|finire|andarmene|partire|chiudere",
        "finire|finito|chiudere|terminare entro|prima|per|alle",
        "il mio treno|volo|autobus parte|è",
    ]),
    (Cue::Rather, &[
        "preferisco|preferirei|preferiamo|preferirebbe", "preferibilmente", "di preferenza", "meglio",
        "idealmente", "se possibile", "possibilmente", "l'ideale",
    ]),
    (Cue::IfNeedBe, &[
        "altrimenti", "se no", "sennò", "in alternativa", "al limite", "se proprio", "in caso contrario",
        "se necessario", "all'occorrenza", "come ultima", "se non può|fosse|è|va|si|dovesse",
        "eventualmente", "in subordine", "mal che vada", "come ripiego", "alla peggio",
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
        "buon|buona|buone viaggio|weekend|lavoro|fortuna|vacanze|feste", "in bocca al lupo",
        "ti|le|vi faccio|farò sapere", "devo verificare|controllare",
        "scadenza", "scade", "scorso|scorsa", "ieri", "era|erano|stato|stata", "dal",
        "termina|finisce|chiude", "consegna", "a proposito", "ricorda", "perché|poiché|siccome", "entro",
        "fattura", "relazione", "ultimo|ultima",
    ]),
    (Cue::Condition, &[
        "se", "qualora", "purché", "a patto", "quando", "nel caso",
    ]),
    (Cue::Not, &[
        "non", "senza", "né", "mai", "nessun", "nessuna", "niente", "invece", "no",
    ]),
    (Cue::NoneFit, &[
        "nessuno|nessuna dei|delle|di|dei due|tre", "declinare|rifiutare entrambe|entrambi|tutte|tutti|le",
        "nessuno ?dei|di|delle|mi|va", "nessuna ?delle|di|data|opzione|proposta|mi",
        "nessun giorno|orario|di", "né l'uno|l'una|il|la|lunedì|martedì|mercoledì|giovedì|venerdì",
        "entrambi|entrambe|tutti|tutte|tutt'e ?e ?i ?le ?due|tre .. non|impegnat*|occupat*|no|impossibil*|coincidono",
        "quegli|questi|quei|quelle|queste orari|giorni|date|due|tre .. non|impegnat*|occupat*|impossibil*",
        "le|i due|tre ?date ?orari non|sono",
    ]),
    (Cue::AllFit, &[
        "qualsiasi|qualunque ?di delle|dei|data|proposta|opzione", "una qualsiasi|qualunque", "vanno ?tutte|tutti|bene bene|benissimo", "tutte ?e ?le tre|due|quattro ?vanno|bene|opzioni", "per me ?è lo|l'uno|fa stesso|vale|uguale", "è|fa lo stesso|uguale|indifferente", "mi è indifferente", "scelga|scegli|decida|decidi|scegliete|decidete ?pure ?lei ?tu", "come|quando preferisce|preferite|preferisci|vuole|vuoi",
        "uno|una vale l'altro|l'altra", "faccia|decida lei", "per me è uguale|indifferente", "nessuna preferenza",
        "tutti ?gli ?orari vanno|bene|ok|mi", "tutte ?le ?date vanno|bene|ok|mi", "uno qualsiasi|qualunque",
        "una qualsiasi|qualunque", "qualsiasi ?va|dei|delle|opzione",
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
        "l'altra|l'altro data|opzione|proposta|orario|giorno|>", "l'altra|l'altro ,", "le|gli altre|altri due|tre",
        "gli altri", "le altre", "gli altri due|tre", "le altre due|tre",
    ]),
    (Cue::Nth(1), &[
        "la|il|alla|al|per prima|primo",
        "il|la primo|prima >",
        "prima opzione|proposta|data|scelta|ipotesi|delle|va|mi", "la prima|,",
        "il primo ?orario|dei|va|,|giorno", "primo orario|slot|dei",
    ]),
    (Cue::Nth(2), &[
        "la|il|alla|al seconda|secondo",
        "il|la secondo|seconda >",
        "seconda opzione|proposta|data|scelta|ipotesi|delle|va|mi", "la seconda", "il secondo",
        "secondo orario|slot|dei",
    ]),
    (Cue::Nth(3), &[
        "la|il|alla|al terza|terzo",
        "il|la terzo|terza >",
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
        "più presto ?delle ?dei|>", "la prima delle due",
        "il più presto", "quello prima", "quella prima",
    ]),
    (Cue::Nth(91), &[
        "più tardi|tardo|tarda ?delle ?dei|>", "l'ultima delle due", "la|quella più tardi",
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
    (Cue::MyTime, &[
        "ora mia|nostra|italiana|locale", "da me|noi", "qui",
    ]),
    (Cue::YourTime, &[
        "ora sua|vostra|tua", "da voi|lei|te",
    ]),
    (Cue::SameTime, &[
        "all'ora prevista|stabilita|concordata|solita", "stesse ore", "stessi orari",
        "stessa ora", "stesso orario",
    ]),
    (Cue::SameDay, &[
        "stesso giorno",
    ]),
    (Cue::Sooner, &[
        "anticip*", "prima", "più presto",
    ]),
    (Cue::LaterBy, &[
        "posticipare|rimandare|rinviare|posticiparlo|rimandarlo",
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
        "una settimana dopo|più",
    ]),
    (Cue::WeekAfter, &[
        "quella dopo|successiva|seguente", "la successiva|seguente", "la settimana dopo|successiva|seguente", "settimana successiva|seguente",
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
        "cambia|cambio ?l ?dell ora", "ora legale|solare", "spostiamo|spostano ?le lancette",
        "ora legale|solare", "cambio dell'ora", "cambia l'ora",
    ]),
    (Cue::AllDay, &[
        "tutto il giorno", "tutta la giornata", "a|in qualsiasi|qualunque ora|orario|momento", "qualsiasi|qualunque orario",
    ]),
    (Cue::Gloss, &[
        "cioè", "ossia", "ovvero", "che sono|sarebbero",
    ]),
    (Cue::AnHour, &[
        "un'ora ,",
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
    (Cue::Doubted, &[
        "non credo|penso|vedo|dico|mi-pare|mi-sembra ?che|come ?proprio che|come|di|si|vada|possa|sia", "dubito|dubitiamo che|di|se", "non è vero", "tranne|eccetto|meno|salvo ?a ?per ?che me|noi|io", "io|noi ?ancora no|non >|,|", "a|per me|noi no|non", "a malapena", "devo|dobbiamo ?prima ?ancora guardare|verificare|controllare|vedere|chiedere", "non ?ho ?l ancora guardato|visto|controllato|deciso",
        "scherzo|scherzavo|scherziamo|scherzavamo", "per|uno|era-uno scherzo >", "< hai|avete|ha detto|scritto", "hai|avete|dici|dicevi|scrivevi|scrivi detto|scritto|tu|lei|voi >", "tanto|così poco|male quanto|come", "peggio di|che|del", "mai nella vita", "manco|neanche|nemmeno|neppure morto|morta|per|a sogno|idea|parlarne|pensarci", "il ?mio|nostro giorno libero", "giorno di riposo|ferie", "quindi|perciò no >", "< anche no >", "per favore no >", "solo|soltanto per !me|noi|te|voi|lei", "cancellare la voce",
    ]),
    (Cue::OtherDays, &[
        "gli|negli|tutti-gli altri giorni", "i|nei restanti|rimanenti giorni", "qualsiasi|qualunque altro giorno",
    ]),
    (Cue::NextOne, &[
        "la|nella|per-la prossima|successiva|seguente", "quella|in-quella dopo|successiva|prossima|seguente",
    ]),
    (Cue::RestOfWeek, &[
        "resto della settimana",
    ]),
    (Cue::Fortnight, &[
        "quindici giorni", "quindicina",
    ]),
    (Cue::Afterwards, &["< dopo|poi", "dopo di che|ciò", "da lì|allora"]),
];
