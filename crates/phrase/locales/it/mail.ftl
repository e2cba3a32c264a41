# Nomi e formule
sender = { $assistant } (assistente IA di { $host })
greeting = Buongiorno { $name },
greeting-nameless = Buongiorno,
greeting-first = Buongiorno { $name }, sono { $given }, assistente IA di { $host }.
greeting-first-nameless = Buongiorno, sono { $given }, assistente IA di { $host }.
greeting-first-host = Buongiorno { $name }, sono { $given }, il Suo assistente IA.
greeting-first-host-nameless = Buongiorno, sono { $given }, il Suo assistente IA.
closing = Cordiali saluti
your-guest = il Suo ospite
list-last = { $rest } e { $last }

# In fondo a ogni messaggio
footer-guest-copied = { $assistant } è un assistente IA. { $host } legge questa conversazione; per parlare con una persona, scriva a { $address }. Risponda STOP per non ricevere altri messaggi da me. Domande sui Suoi dati: basta rispondere.
footer-guest = { $assistant } è un assistente IA. Per parlare con una persona, scriva a { $host }: { $address }. Risponda STOP per non ricevere altri messaggi da me. Domande sui Suoi dati: basta rispondere.
footer-host = { $assistant } è un assistente IA e lavora per Lei; solo Lei riceve questo messaggio. Ciò che scrive direttamente ad altri non passa da me. Risponda STOP per chiudere questo incarico. Domande sui Suoi dati: basta rispondere.

# L’incontro
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
by-phone = al telefono
by-video = in videochiamata
in-person = di persona
facts-aside = {" "}({ $facts })
facts-after = : { $facts }
place = Luogo: { $place }
link = Link: { $place }
phone = Telefono: { $phone }
universal-time = tempo universale

# Proposte
offer-asked = { $host } vorrebbe incontrarLa{ $what }. Quale di questi orari Le va bene?
offer-none-suited = Ecco altri orari per l’incontro con { $host }{ $facts }:
offer-not-free = Quell’orario non è disponibile. Questi sono i più vicini{ $facts }:
offer-guest-moves = Certamente, in alternativa sono possibili questi orari{ $facts }. Finché non sceglie, resta valido quello attuale.
offer-host-moves = Mi dispiace: { $host } deve spostare l’incontro{ $facts }. Quale di questi orari Le andrebbe bene?
offer-just-taken = Mi dispiace, quell’orario è stato appena occupato. Questi sono ancora disponibili{ $facts }:
how-to-answer = Risponda con un numero o con parole Sue. Se nessuno va bene, mi proponga altri orari.
how-to-answer-again = Come risposta bastano un numero o altri orari.
how-to-answer-poll = Indichi i numeri di tutti gli orari che Le vanno bene, o risponda con parole Sue: ne sceglierò uno che vada bene a tutti.
how-to-answer-poll-again = Indichi tutti i numeri che Le vanno bene, o altri orari.
phone-missing = Mi invii per favore anche il numero da chiamare.

# Solleciti e domande
chase = Posso tornare sull’incontro con { $host }{ $facts }? Questi orari sono ancora disponibili:
chase-without-times = Posso tornare sull’incontro con { $host }{ $facts }? Quali due o tre orari Le andrebbero bene? Indichi per favore il giorno, l’ora e la Sua città.
ask-which-offer = Non so con certezza quale degli orari intenda. Indichi per favore il numero o la data.
ask-which-time = Non so con certezza quale orario intenda. Indichi per favore la data e l’ora.
ask-which-zone = Non so in quale città valga quell’ora. Indichi per favore la città.
ask-which-person = Non so con certezza chi debba partecipare. Mi invii per favore i nomi e gli indirizzi mail.
ask-what-is-meant = Non so con certezza se intenda sì, no o un altro orario. Mi dica per favore quale.
still-available = Questi orari sono ancora disponibili:
ask-for-times = Quali due o tre orari Le andrebbero bene per l’incontro con { $host }{ $facts }? Indichi per favore il giorno, l’ora e la Sua città.

# Concordato e annullato
booked = Il Suo incontro con { $other }{ $facts } è confermato:
updated = Ecco lo stato più recente del Suo incontro con { $other }{ $facts }:
moved = Il Suo incontro con { $other }{ $facts } ha un nuovo orario:
instead-of = Sostituisce il precedente: { $slot }.
stays = Mi dispiace, non è stato possibile trovare un altro orario. Il Suo incontro con { $host }{ $facts } resta come concordato:
stays-else = Se non può venire, basta rispondere.
invitation-attached = In allegato trova un invito per il Suo calendario. Se qualcosa cambia, basta rispondere.
cancelled = Questo incontro con { $other }{ $facts } è annullato:
cancellation-attached = In allegato trova un annullamento per il Suo calendario.
withdrawn-guest = { $host } non ha più bisogno di un orario per l’incontro con Lei{ $facts }. Non deve più rispondere.
withdrawn-host = Ho smesso di organizzare l’incontro con { $other }{ $facts }. Nessun invito era ancora partito.
farewell = Ho capito: questo è il mio ultimo messaggio. Per tutto il resto scriva a { $host }: { $address }.

# Domande all’ospitante
host-no-slot = Non trovo alcun orario adatto alla Sua richiesta per l’incontro con { $guest }{ $facts }. Che cosa devo fare?
host-silent-guest = { $count ->
    [one] { $guest } non ha risposto riguardo all’incontro{ $facts }. Che cosa devo fare?
   *[other] { $guest } non hanno risposto riguardo all’incontro{ $facts }. Che cosa devo fare?
}
host-guest-out = { $guest } non può partecipare all’incontro{ $facts }. Finché non ho Sue notizie, non concordo nulla di nuovo. Che cosa devo fare?
host-guest-moves = { $guest } desidera un altro orario per l’incontro{ $facts } concordato con tutti. Che cosa devo fare?
host-rounds-spent = Nessuno degli orari proposti andava bene per { $guest }{ $facts }. Che cosa devo fare?
host-outside-hours = { $guest } chiede un orario fuori dalle Sue ore o dalla Sua richiesta{ $facts }. Che cosa devo fare?
host-guest-asks = { $guest } ha scritto qualcosa sull’incontro{ $facts } che non posso risolvere senza di Lei. Come devo proseguire?
host-unclear-which-offer = Un punto del Suo messaggio sull’incontro con { $guest }{ $facts } non mi è chiaro: quale degli orari intende.
host-unclear-which-time = Un punto del Suo messaggio sull’incontro con { $guest }{ $facts } non mi è chiaro: quale giorno o quale ora intende.
host-unclear-which-zone = Un punto del Suo messaggio sull’incontro con { $guest }{ $facts } non mi è chiaro: in quale città vale l’ora.
host-unclear-which-person = Ho bisogno di sapere chi devo invitare. Mi invii per favore il nome e l’indirizzo mail.
host-unclear-what-is-meant = Un punto del Suo messaggio sull’incontro con { $guest }{ $facts } non mi è chiaro: che cosa devo fare.
choice-offer = Proporre { $slot }
choice-agree = Accettare { $slot }
choice-take = Prenotare { $slot }
choice-take-without = Prenotare { $slot } senza { $guest }
choice-go-on-without = Proseguire senza { $guest }
choice-move = Cercare un altro orario con tutti
choice-keep = Lasciare tutto com’è
choice-cancel = Annullare l’incontro per tutti
choice-chase = Sollecitare { $guest } ancora una volta
choice-wait = Aspettare qualche giorno
choice-drop = Rinunciare all’incontro
choice-take-over = Lasciare il seguito a Lei
host-answer-numbered = Risponda per favore con un numero o con parole Sue. Senza risposta entro { $deadline }, prenderò il numero { $number }.
host-answer-words = Risponda per favore in poche parole entro { $deadline }.

# Avvisi all’ospitante
notice-declined = { $guest } non desidera concordare l’incontro{ $facts }. Non insisterò.
notice-stopped = { $guest } non desidera ricevere messaggi da me, quindi non ne scrivo. Per tutto ciò che riguarda l’incontro{ $facts }, scriva per favore direttamente.
notice-away = { $guest } non è disponibile prima di questo giorno: { $day }. Fino ad allora non scriverò riguardo all’incontro{ $facts }.
notice-undeliverable = Non riesco a raggiungere { $guest } per mail riguardo all’incontro{ $facts }. Controlli per favore l’indirizzo e mi invii quello giusto, oppure scriva direttamente.
notice-late = { $guest } arriverà in ritardo all’incontro{ $facts }.
notice-asked = { $guest } ha scritto qualcosa sull’incontro{ $facts } a cui solo Lei può rispondere. Risponda per favore direttamente.
notice-unverified = Qualcuno di cui non posso verificare l’identità ha tentato di cambiare l’incontro con { $guest }{ $facts }. Non ho fatto nulla. Se era Lei, scriva per favore di nuovo dal Suo indirizzo abituale.
notice-noted = Ho capito; ne ho preso nota per l’incontro con { $guest }{ $facts }.

# Nel calendario
calendar-arranged = Organizzato da { $assistant }, assistente IA di { $host }. Per spostare o annullare l’incontro, risponda al messaggio che l’ha portato.
