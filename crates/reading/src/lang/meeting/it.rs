//! What is said about the meeting itself, in Italian.

use super::Meeting;
use crate::lang::Cue;

#[rustfmt::skip]
pub(super) const IT: Meeting = Meeting {
    cues: &[
        (Cue::Phone, &[
            "telefono", "telefonat*", "telefonic*",
            "telefonare|telefona|telefonami|telefoni|telefonargli|telefonarle|telefonarmi",
            "chiamarmi|chiamarlo|chiamarla|chiamami|chiamatemi|chiamarci|richiamarmi",
            "mi|lo|la|ci chiami|chiama|chiamate|richiami|chiamino|chiamerà",
            "al|sul|per|via telefono|cellulare|fisso|cell", "cellulare", "squillo", "colpo di telefono",
        ]),
        (Cue::Video, &[
            "videochiamat*", "video", "videoconf*", "videocall*", "videoriunione", "zoom", "teams", "google meet",
            "su|via|con|un|in|per meet", "link ?di meet", "webex", "skype", "online", "on line", "da remoto",
            "a distanza", "virtual*", "facetime", "condividere lo schermo",
        ]),
        (Cue::InPerson, &[
            "di persona", "in presenza", "dal vivo", "faccia a faccia", "a quattr'occhi",
            "viene|venga|vengo|venire|vengano|verrà|passi|passare|passa|passo|passano ?lui ?lei qui|da",
            "da noi|me|lei|lui", "sopralluogo", "vediamoci|troviamoci|incontriamoci",
            "vederci|incontrarci|trovarci|vedersi", "ci vediamo|troviamo|incontriamo in|al|da|a|nel|nella|alla",
            "sul posto", "pranzare|cenare|mangiare insieme|con|assieme",
            "prendere|prendiamo|beviamo|bere un caffè|aperitivo|bicchiere", "a pranzo|cena|colazione con|insieme",
            "visita in|al|alla|a", "in sede",
        ]),
        (Cue::Meal, &[
            "caffè", "pranzo", "cena", "colazione", "aperitivo", "merenda", "brunch",
        ]),
        (Cue::MealTime, &[

            "dopo|prima|durante|ora|verso|entro|pausa|servizio ?del ?di ?il ?la ?l pranzo|cena|colazione|caffè|aperitivo",
            "pausa pranzo", "servizio di pranzo|cena", "dopo pranzo|cena|colazione",
            "prima di pranzo|cena|colazione", "all'ora di",
        ]),
        (Cue::MeetAt, &[
            "ci vediamo|troviamo|incontriamo", "vediamoci|troviamoci|incontriamoci", "vederci|incontrarci|trovarci",
            "viene|venga|venire|vengano|verrà|passi|passare|passa", "invece che|di|del|dello|della",
            "al posto di|del", "luogo è|sarà|cambia|:", "nuovo|nuova indirizzo|sede|sala|luogo|posto",
            "cambio|cambia|cambiamo di", "sarà in|a|al|presso", "spostiamo|spostato|spostata .. in|a|al",
            "prenotato|prenotare|prenota", "ritrovo", "mandi|manda .. in|a|al",
        ]),
        (Cue::Gone, &[
            "chiuso|chiusa|chiusi", "allagato|allagata", "pieno|piena|completo", "in ristrutturazione|lavori",
            "occupato|occupata", "non funziona|va|prende", "non disponibile", "inagibile",
        ]),
        (Cue::DontUse, &[
            "niente", "non", "vecchio|vecchia", "fax", "al posto", "invece", "non quello", "più",
        ]),
        (Cue::InSignature, &[
            "firma", "in calce", "qui sotto", "sotto",
        ]),
        (Cue::Copied, &[
            "in copia", "cc", "in cc", "in conoscenza",
        ]),
        (Cue::PlaceWord, &[
            "via", "viale", "piazza", "corso", "sede", "ufficio", "studio", "bar", "caffè", "ristorante",
            "trattoria", "osteria", "hotel", "albergo", "sala", "palazzo", "piano", "negozio", "laboratorio",
            "magazzino", "stabilimento", "cantiere", "stazione", "cortile", "biblioteca", "museo", "largo", "vicolo",
            "capannone", "cantina", "aula", "villa", "lungarno", "campo", "calle", "farmacia", "scuola", "clinica",
            "ospedale", "fabbrica", "azienda", "agriturismo", "molo", "porto", "chiesa", "municipio", "teatro",
            "galleria", "panificio", "officina", "circolo", "mercato", "masseria", "cascina", "notaio", "comune",
            "tribunale", "università", "libreria", "pasticceria", "enoteca", "fattoria", "bottega", "atelier",
            "aeroporto", "banchina", "portineria", "reception", "hall", "torre", "edificio", "strada", "piazzale",
            "lungomare", "fondamenta", "salita", "agenzia", "filiale",
        ]),
        (Cue::PlaceLead, &[
            "in", "a", "al", "alla", "presso", "da", "nel", "nella",
        ]),
        (Cue::InsteadOf, &[
            "invece di|che|del|dello", "al posto", "non", "niente", "senza", "no", "né",
        ]),
        (Cue::AddPerson, &[
            "aggiungi|aggiungere|aggiunga|aggiungete|aggiungerei|aggiungila|aggiungilo",
            "invita|invitare|inviti|invitate|invitalo|invitala|invitarlo|invitarla",
            "includi|includere|includa|includete", "inserisci|inserire|inserisca|inserite",
            "coinvolgi|coinvolgere|coinvolga|coinvolgete",
            "metti|mettere|metta|mettete .. invito|convocazione|invitati",
            "viene|verrà|partecipa|parteciperà|vengono ?anche|con|al|posto|pure|lui|lei",
            "deve|dovrebbe|vorrebbe|vuole ?anche ?pure esserci|partecipare|venire", "al suo|mio posto",
            "mi|lo|la sostituisce|sostituirà|rappresenta|rappresenterà", "sostituisci|sostituire",
            "ci sarà|sia anche|pure", "estendi|estendere|estenda|manda|mandi|inviare|invia .. invito", "a nome mio",
            "convoca|convocare|convochi", "si unisce|unirà|aggiunge|aggiungerà",
        ]),
        (Cue::RemovePerson, &[
            "togli|togliere|tolga|togliete|toglilo|toglila", "leva|levare|levalo|levala",
            "rimuovi|rimuovere|rimuova|rimuovete", "elimina|eliminare",
            "non viene|verrà|partecipa|parteciperà|potrà|può|ci", "non c'è|ci più|sarà", "ha lasciato",
            "non serve|occorre che venga|ci|partecipi", "non lavora più", "escludi|escludere",
        ]),
        (Cue::RemoveMe, &[
            "toglimi|toglietemi|mi tolga|mi tolgano|rimuovimi|mi rimuova", "io non", "senza di me",
            "non serve che io|ci",
        ]),
        (Cue::OptionalPerson, &[
            "facoltativ*", "opzional*", "se vuole|può|riesce|vogliono|possono|riescono|ha|le|gli|crede|ce",
            "non è|sono indispensabil*|obbligatori*|necessari*|essenzial*|fondamental*", "benvenut*",
            "non è necessario|obbligatorio", "anche senza", "senza di lei|lui|loro", "se ce la fa",
            "come uditore|uditrice|uditori|osservatore", "gradita|gradito", "può|possono anche|pure|venire",
            "non deve per", "a sua scelta", "può mancare",
        ]),
        (Cue::InfoPerson, &[
            "per|solo|a ?sua|vostra|titolo conoscenza|informazione|info|informativo",
            "solo|soltanto|unicamente in|per|a", "in copia solo|soltanto|così|solamente",
            "è|sono in copia solo|così", "non va|vanno|serve|occorre invitat*|invitare|invitarlo|invitarla",
            "non invitare|invitarlo|invitarla|invitarli", "per opportuna", "così sa|sanno|è",
            "perché sappia|sappiano", "non deve|devono partecipare|venire|esserci",
        ]),
        (Cue::Refuse, &[
            "non vale la pena incontrar*|vederci|parlarne", "non intendo|intendiamo", "inutile incontrar*|vederci", "sarebbe tempo sottratto|perso|sprecato",
            "non ?mi|ci|sono|siamo interessa|interessano|interessato|interessata|interessati|interessate",
            "nessun interesse", "no grazie",
            "non desidero|desideriamo|voglio|vogliamo|intendo|intendiamo ?più procedere|incontr*|alcun|proseguire|fissare",
            "declino|declinare|decliniamo|rifiuto|rifiutare|rinuncio|rinunciare|rinunciamo",
            "abbiamo|ho ?già scelto|firmato|deciso|optato|trovato ?con|per|di un|altro|un'altra|altra fornitore|altro|altra|soluzione|azienda|candidato",
            "altro|altra|altri fornitore|candidato|candidata|studio|azienda|offerta|soluzione|partner|società",
            "perdita|perdere ?di|il|suo tempo", "mi ritiro", "ritiro la|mia candidatura",
            "non è|sarebbe ?il ?più caso|necessario|utile|opportuno ?di ?un vederci|incontrarci|incontro|incontrarsi",
            "non è ?proprio il caso", "non ?mi|ci|me|ce ?ne servono|serve più", "non ha|avrebbe senso",
            "non se ne fa", "non ne|abbiamo|ho abbiamo|ho|bisogno bisogno",
        ]),
        (Cue::CallOff, &[
            "non|più è|serve|occorre più|necessario ?necessario ?che ?vederci|incontrarci|ci", "mi|ci tolga|toglimi|cancelli|cancellami ?pure dall'agenda|dal calendario|agenda|calendario", "tolga|togli|toglimi|toglietemi ... agenda|calendario",
            "annulla|annullare|annulliamo|annullo|annulli|annullato|annullata|annullarlo|annullarla|annullamento",
            "disdi|disdire|disdici|disdica|disdetta|disdiamo|disdico|disdirla|disdirlo",
            "cancella|cancellare|cancelliamo|cancello|cancelli|cancellalo|cancellala ?l|la|il|il ?appuntamento|incontro|riunione|nostro|giovedì|martedì|lunedì|mercoledì|venerdì",
            "salta|saltato|salta .. appuntamento|incontro|riunione|tutto", "lascia|lasciamo|lasci perdere|stare",
            "non serve|occorre|c'è più", "non c'è ?più bisogno",
            "togli|togliere|togliamo|leva|tolga .. agenda|calendario|agende", "non se ne fa|farà",
            "non si fa|farà|terrà|tiene più", "elimina|eliminare .. agenda|calendario",
            "non ?ci proporre|proponga|cercare|cerchi|propormi altre|altra|altri|più",
            "smetti|smetta|smettere di cercare", "dimentichiamo|scordati l|il|la|dell",
        ]),
        (Cue::StopSure, &[

            "non mi|ci ?più scriva*|scrivete|scrivere|scrivermi|mandi*|mandate|contatti*|contattate|contattarmi|inviate|invii|disturbate|disturbi",
            "non scrivermi|scrivetemi|mandatemi|contattatemi|scriveteci|inviatemi|disturbatemi|contattateci|scriveteci",
            "smetta|smettete|smettetela|smettere|smettila di",
            "basta|niente|nessun|nessun'altra ?con|altre ?altra mail|email|messaggi|e-mail|messaggio|comunicazioni",
            "cancellatemi|cancellami|toglietemi|toglimi|rimuovetemi|rimuovimi|eliminatemi ?dalla|da|dal",
            "cancell*|tolga|togliete|rimuov*|elimin* .. mio|mia|questo|nostro indirizzo|email|nominativo|nome|contatto",
            "disiscriv*|disiscrizione", "non voglio|desidero|vogliamo ?più ricevere|essere",
            "lasciatemi|lasciami|lasciateci|mi ?lasci in pace",
        ]),
        (Cue::Erasure, &[

            "cancell*|elimin*|rimuov*|rimozion*|distrugg*|distruzione ?di|dei|immediata ?tutti|tutte|ogni ?i|le ?miei|mie ?dati|informazioni|dato ?personali",
            "dati|informazioni .. cancellat*|eliminat*|rimoss*|cancellazione",
            "diritto|diritto all' oblio|cancellazione",
        ]),
        (Cue::DataLaw, &[
            "miei dati|dati", "dati personali", "dati .. che mi|su ?di ?me riguardano|me", "gdpr|garante|privacy",
            "dati ?che .. avete|ha|detenete|conservate|trattate|conserva|tratta|possedete",
            "informazioni .. su di me",
        ]),
        (Cue::Access, &[

            "copia|accesso|accedere|conoscere|sapere|elenco|ricevere|fornirmi|comunicarmi .. ?di|ai|quali|tutti|i ?tutti|i ?i|miei ?miei dati|informazioni",
            "quali|che dati|informazioni ?personali .. avete|ha|detenete|trattate|conservate|possedete",
            "diritto di accesso",
        ]),
        (Cue::Delegate, &[

            "agenda|calendario|appuntamenti .. gestita|gestisce|tiene|tenuta|cura|segue|occupa|organizza|gestiti|seguita",
            "tiene|gestisce|cura|segue|organizza|occupa|si ?della|dei .. mia|miei|mio|la agenda|appuntamenti|calendario",
            "si|vi|ti ?prego ?di ?metta|rivolga|accordi|metti|rivolgersi|rivolgete|accordate|accordarsi|rivolgermi .. con|a|d'accordo",
            "si rivolga|rivolgiti|rivolgersi|rivolgetevi|accordi|metta|accordarsi",
            "senta|sentite|senti|parli|parlate|parla|contatti|contattate|contatta|concordi|veda|chieda|scriva|fissi .. con|a|la|il ?la ?il mia|mio|lei|lui|segretaria|assistente",
            "mia|mio assistente|segretaria|segretario|segreteria .. agenda|appuntamenti|appuntamento|data",
        ]),
        (Cue::StandIn, &[
            "al posto mio|nostro", "al|in mio|nostro posto|nome|rappresentanza|vece", "in vece mia",
            "mi|ci sostituisce|sostituirà|rappresenta|rappresenterà|rimpiazza", "per conto mio|nostro",
            "mando|manderò|invio|invierò ?il|la|un|una ?mio|mia collega|sostituto|socio", "subentra|subentrerà",
        ]),
        (Cue::Defer, &[

            "mi|ci ricontatti|riscriva|risenta|richiami|scriva|contatti|ricordi|cerchi|ricontattate|ricontattateci ?di ?nuovo ?pure tra|fra|dopo|a|in|nel|il|da|più|verso|la|quando|ad|al|lunedì|martedì",
            "ricontattami|riscrivimi|scrivimi|richiamami|ricontattatemi|riscrivetemi|scrivetemi|risentiamoci|sentiamoci|riparliamone|riaggiorniamoci|aggiorniamoci|riprendiamo|risentirci|risentirsi|ci ?risentiamo|riaggiorniamo|risentiamo .. tra|fra|dopo|a|in|nel|il|da|più|verso|la|quando|ad|al",
            "in sospeso|pausa|attesa|standby",
            "sospendi|sospendiamo|rimandiamo|rimanda|posticipiamo|congeliamo .. a|fino|dopo|per",
        ]),
        (Cue::Question, &[
            "di|a|su cosa|che si|parla|tratta|serve|parleremo|discute",
            "chi ci|partecipa|parteciperà|sarà|altro|viene|legge|è|saranno|verrà",
            "quanto|quanti|quante dura|durerà|costa|tempo|siamo|persone",
            "dove|come|perché|quando è|si|sarà|devo|posso|mai|ci|arrivo|parcheggio",
            "cosa devo|serve|occorre|si|portare|è",
            "devo|dobbiamo|posso|possiamo|serve|occorre|bisogna portare|preparare|parcheggiare|che|venire|avere|un",
            "c'è|ci ?sono ?un|un parcheggio|parcheggi|posto|modo|ascensore",
            "mi|ci può|puoi|potrebbe|potresti dire|confermare|spiegare|indicare|chiarire",
            "può|puoi|potrebbe|potreste dirmi|confermarmi|spiegarmi|indicarmi|chiarirmi",
            "è|sei ?lei|un|una|davvero ?un|una persona|robot|macchina|umano|programma|essere",
            "quale|quali|qual è|sono|indirizzo|documenti|ordine|fuso|sede|ingresso|tema|lo",
        ]),
        (Cue::Move, &[
            "un imprevisto|contrattempo|impegno",
            "spostare|rinviare|rimandare|posticipare|riprogrammare|cambiare|spostiamo|rimandiamo|anticipare ?l|la|il|lo|nostro ?incontro|riunione|appuntamento|data|giorno|orario|chiamata",
            "altro|altra|un'altra giorno|data|orario|momento",
        ]),
        (Cue::Late, &[
            "min|minuti di ritardo", "in ritardo", "ritardo di", "arrivo|arriverò|arriviamo ?con tardi|dopo|ritardo",
        ]),
    ],
    lengths: &[
        (15, &["quarto d'ora", "quarto d ora", "quarticello d'ora", "quindicina di minuti"]),
        (30, &["mezz'ora|mezz'oretta|mezzora|mezzoretta", "mezza ora|oretta", "mezz ora|oretta", "trentina di minuti"]),
        (45, &["tre quarti d'ora", "3 quarti d'ora", "tre quarti d ora"]),
        (20, &["ventina di minuti"]),
        (10, &["decina di minuti"]),
        (40, &["quarantina di minuti"]),
        (60, &["un'ora|un'oretta", "un ora|oretta", "una|1 ora|oretta", "oretta", "ora piena|scarsa|circa|al|basta"]),
        (75, &["ora e un quarto", "ora e quarto", "oretta e un quarto"]),
        (90, &["ora e mezza|mezzo", "oretta e mezza", "1½ ora|ore"]),
        (105, &["ora e tre quarti"]),
        (120, &["due|2|paio ?d ?di ore|orette", "paio d'ore"]),
        (150, &["due ore e mezza|mezzo"]),
    ],
    numbers: &[
        (5, "cinque"), (8, "otto"), (10, "dieci"), (12, "dodici"), (15, "quindici"), (20, "venti"),
        (25, "venticinque"), (30, "trenta"), (35, "trentacinque"), (40, "quaranta"), (45, "quarantacinque"),
        (50, "cinquanta"), (55, "cinquantacinque"), (60, "sessanta"), (75, "settantacinque"), (80, "ottanta"),
        (90, "novanta"), (120, "centoventi"),
    ],
    minutes: &[
        "minuto", "minuti", "min", "mins", "minutini",
    ],
    hours: &[
        "ora", "ore", "h",
    ],
    bare: &[],
    hours_are_clock: true,
    not_length: &[

        "@ di ritardo|anticipo|differenza|viaggio|strada|volo|macchina|treno|pausa|fuso|cammino|auto|stacco|sonno|attesa",
        "@ prima|dopo del|che|il|la", "@ in|di meno|più", "@ prima|dopo >", "@ prima|dopo ,",
        "@ fa|più|indietro|avanti", "@ più tardi|presto",
        "tra|fra|entro|ogni|dopo|prima|da|in|alle|alla|verso|prime|prima|ultima|ultime|prossima|all ?le|la|un|una|l'|di|le @",
        "alle|dalle|verso|fino|entro|tra|fra ?le|alle @", "tra|fra|in|ogni|dopo|da|entro ?un|una|circa|le @",
        "invece|anziché|piuttosto di|che|della|dell|dei|delle ?un|una|soliti @",
        "invece|anziché|piuttosto ?di|che|dei ?un @", "non ?più|solo|di @",
        "anticipare|posticipare|ritardare|spostare|slittare .. ?di @", "da @ a", "@ in anticipo|ritardo",
    ],
    is_length: &[

        "per|di|durata|circa|basta|bastano|basterà|servono|serve|servirebbe|prendi|metti|blocca|bloccare|trova|trovi|trovami|trovare|fissa|fissare|prevedi|prevedere|dura|durerà|allunga|allungare|prolungare|estendere|accorciare|ridurre|massimo|max|porta|portare|vorrei|voglio|organizza|solo .. @",
        "@ con|basta|bastano|basterà|basteranno|massimo|max|dovrebbe|dovrebbero|è|sono|al|di riunione|in|circa|sarebbe|su|va|vanno",
        "riunione|incontro|chiamata|telefonata|videochiamata|call|appuntamento|colloquio|incontro .. di|da @",
        "allung*|prolung*|estend*|accorc*|riduc*|port* .. a @", "meglio|facciamo|piuttosto|preferirei @",
    ],
};
