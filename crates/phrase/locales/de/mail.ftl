# Namen und Anrede
sender = { $assistant } (KI-Assistenz von { $host })
greeting = Guten Tag { $name },
greeting-nameless = Guten Tag,
greeting-first = Guten Tag { $name }, ich bin { $given }, die KI-Assistenz von { $host }.
greeting-first-nameless = Guten Tag, ich bin { $given }, die KI-Assistenz von { $host }.
greeting-first-host = Guten Tag { $name }, ich bin { $given }, Ihre KI-Assistenz.
greeting-first-host-nameless = Guten Tag, ich bin { $given }, Ihre KI-Assistenz.
closing = Freundliche Grüße
# Steht nur nach „mit“: Solange kein Gast genannt ist, tut er nichts.
your-guest = Ihrem Gast
list-last = { $rest } und { $last }

# Unter jeder Mail
footer-guest-copied = { $assistant } ist eine KI-Assistenz. { $host } liest mit; einen Menschen erreichen Sie unter { $address }. Antworten Sie STOPP, wenn Sie keine Mails mehr von mir möchten. Fragen zu Ihren Daten: einfach antworten.
footer-guest = { $assistant } ist eine KI-Assistenz. Einen Menschen erreichen Sie so: { $host }, { $address }. Antworten Sie STOPP, wenn Sie keine Mails mehr von mir möchten. Fragen zu Ihren Daten: einfach antworten.
footer-host = { $assistant } ist eine KI-Assistenz und arbeitet für Sie; nur Sie erhalten diese Mail. Was Sie anderen direkt schreiben, läuft nicht über mich. Antworten Sie STOPP, um diesen Auftrag zu beenden. Fragen zu Ihren Daten: einfach antworten.

# Worum es geht
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
by-phone = am Telefon
by-video = per Video
in-person = persönlich
facts-aside = {" "}({ $facts })
facts-after = : { $facts }
place = Ort: { $place }
link = Link: { $place }
phone = Telefon: { $phone }
universal-time = Weltzeit

# Angebote
offer-asked = { $host } möchte sich mit Ihnen treffen{ $what }. Welcher dieser Termine passt Ihnen?
offer-none-suited = Hier sind weitere Termine für das Treffen mit { $host }{ $facts }:
offer-not-free = Dieser Termin ist nicht verfügbar. Am nächsten kommen diese{ $facts }:
offer-guest-moves = Gern, stattdessen sind diese Termine möglich{ $facts }. Bis Sie wählen, gilt der bisherige.
offer-host-moves = Es tut mir leid: { $host } muss das Treffen verschieben{ $facts }. Passt Ihnen einer dieser Termine?
offer-just-taken = Es tut mir leid, dieser Termin wurde gerade eben vergeben. Noch verfügbar sind{ $facts }:
how-to-answer = Bitte antworten Sie mit einer Nummer oder in eigenen Worten. Passt keiner, nennen Sie mir gern andere Zeiten.
how-to-answer-again = Eine Nummer oder andere Zeiten genügen als Antwort.
how-to-answer-poll = Bitte nennen Sie die Nummern aller Termine, die Ihnen passen, oder antworten Sie in eigenen Worten: Ich wähle einen, der allen passt.
how-to-answer-poll-again = Bitte nennen Sie alle passenden Nummern oder andere Zeiten.
phone-missing = Bitte senden Sie mir auch die Nummer für den Anruf.

# Nachfassen und fragen
chase = Darf ich an das Treffen mit { $host }{ $facts } erinnern? Diese Termine sind noch verfügbar:
chase-without-times = Darf ich an das Treffen mit { $host }{ $facts } erinnern? Welche zwei oder drei Zeiten passen Ihnen? Bitte nennen Sie Tag, Uhrzeit und Ihre Stadt.
ask-which-offer = Ich bin nicht sicher, welchen der Termine Sie meinen. Bitte nennen Sie mir seine Nummer oder sein Datum.
ask-which-time = Ich bin nicht sicher, welche Zeit Sie meinen. Bitte nennen Sie mir Datum und Uhrzeit.
ask-which-zone = Ich bin nicht sicher, in welcher Stadt diese Uhrzeit gilt. Bitte nennen Sie mir die Stadt.
ask-which-person = Ich bin nicht sicher, wer teilnehmen soll. Bitte nennen Sie mir die Namen mit ihren Mailadressen.
ask-what-is-meant = Ich bin nicht sicher, ob Sie Ja, Nein oder eine andere Zeit meinen. Bitte schreiben Sie mir, was davon gilt.
still-available = Diese Termine sind noch verfügbar:
ask-for-times = Welche zwei oder drei Zeiten passen Ihnen für das Treffen mit { $host }{ $facts }? Bitte nennen Sie Tag, Uhrzeit und Ihre Stadt.

# Vereinbart und abgesagt
booked = Ihr Treffen mit { $other }{ $facts } ist bestätigt:
updated = Das ist der neueste Stand zu Ihrem Treffen mit { $other }{ $facts }:
moved = Ihr Treffen mit { $other }{ $facts } hat einen neuen Termin:
instead-of = Er ersetzt den bisherigen: { $slot }.
stays = Leider ließ sich kein anderer Termin finden. Ihr Treffen mit { $host }{ $facts } bleibt wie vereinbart:
stays-else = Wenn Sie nicht kommen können, antworten Sie einfach.
invitation-attached = Die Einladung für Ihren Kalender liegt bei. Bei Änderungen antworten Sie einfach.
cancelled = Dieses Treffen mit { $other }{ $facts } ist abgesagt:
cancellation-attached = Eine Absage für Ihren Kalender liegt bei.
withdrawn-guest = { $host } braucht für das Treffen mit Ihnen{ $facts } keinen Termin mehr. Sie müssen nichts mehr beantworten.
withdrawn-host = Ich suche keinen Termin mehr für das Treffen mit { $other }{ $facts }. Eine Einladung war noch nicht verschickt.
farewell = Verstanden: Das ist meine letzte Mail an Sie. Für alles Weitere schreiben Sie bitte an { $host }, { $address }.

# Fragen an den Gastgeber
host-no-slot = Für das Treffen mit { $guest }{ $facts } finde ich keinen Termin, der zu Ihrem Auftrag passt. Was soll ich tun?
host-silent-guest = { $count ->
    [one] { $guest } hat zu dem Treffen{ $facts } nicht geantwortet. Was soll ich tun?
   *[other] { $guest } haben zu dem Treffen{ $facts } nicht geantwortet. Was soll ich tun?
}
host-guest-out = { $guest } kann an dem Treffen{ $facts } nicht teilnehmen. Bis ich von Ihnen höre, vereinbare ich nichts Neues. Was soll ich tun?
host-guest-moves = { $guest } möchte für das Treffen{ $facts }, das mit allen vereinbart ist, einen anderen Termin. Was soll ich tun?
host-rounds-spent = Von den angebotenen Terminen passte keiner für { $guest }{ $facts }. Was soll ich tun?
host-outside-hours = { $guest } bittet um eine Zeit außerhalb Ihrer Stunden oder Ihres Auftrags{ $facts }. Was soll ich tun?
host-guest-asks = { $guest } hat zu dem Treffen{ $facts } etwas geschrieben, das ich ohne Sie nicht klären kann. Wie soll ich weitermachen?
host-unclear-which-offer = In Ihrer Mail zu dem Treffen mit { $guest }{ $facts } ist mir eines nicht klar: welchen der Termine Sie meinen.
host-unclear-which-time = In Ihrer Mail zu dem Treffen mit { $guest }{ $facts } ist mir eines nicht klar: welchen Tag oder welche Uhrzeit Sie meinen.
host-unclear-which-zone = In Ihrer Mail zu dem Treffen mit { $guest }{ $facts } ist mir eines nicht klar: in welcher Stadt die Uhrzeit gilt.
host-unclear-which-person = Ich muss von Ihnen wissen, wen ich einladen soll. Bitte nennen Sie mir Namen und Mailadresse.
host-unclear-what-is-meant = In Ihrer Mail zu dem Treffen mit { $guest }{ $facts } ist mir eines nicht klar: was ich tun soll.
choice-offer = Anbieten: { $slot }
choice-agree = Zusagen: { $slot }
choice-take = Buchen: { $slot }
choice-take-without = Ohne { $guest } buchen: { $slot }
choice-go-on-without = Ohne { $guest } weitermachen
choice-move = Mit allen einen anderen Termin suchen
choice-keep = Alles lassen, wie es ist
choice-cancel = Das Treffen für alle absagen
choice-chase = { $guest } noch einmal erinnern
choice-wait = Ein paar Tage warten
choice-drop = Das Treffen aufgeben
choice-take-over = Alles Weitere Ihnen überlassen
host-answer-numbered = Bitte antworten Sie mit einer Nummer oder in eigenen Worten. Höre ich bis { $deadline } nichts, nehme ich Nummer { $number }.
host-answer-words = Bitte antworten Sie in ein paar Worten bis { $deadline }.

# Nachrichten an den Gastgeber
notice-declined = { $guest } möchte das Treffen{ $facts } nicht vereinbaren. Ich fasse nicht nach.
notice-stopped = { $guest } möchte keine Mails von mir, deshalb schreibe ich keine. Was zu dem Treffen{ $facts } zu sagen ist, schreiben Sie bitte selbst.
notice-away = { $guest } ist bis zu diesem Tag nicht zu erreichen: { $day }. Zu dem Treffen{ $facts } schreibe ich vorher nicht.
notice-undeliverable = Ich erreiche { $guest } wegen des Treffens{ $facts } nicht per Mail. Bitte prüfen Sie die Adresse und senden Sie mir die richtige, oder schreiben Sie selbst.
notice-late = { $guest } kommt später zu dem Treffen{ $facts }.
notice-asked = { $guest } hat zu dem Treffen{ $facts } etwas geschrieben, das nur Sie beantworten können. Bitte antworten Sie selbst.
notice-unverified = Jemand, dessen Identität ich nicht prüfen kann, wollte das Treffen mit { $guest }{ $facts } ändern. Ich habe nichts getan. Falls Sie es waren, schreiben Sie bitte noch einmal von Ihrer üblichen Adresse.
notice-noted = Verstanden; ich habe es für das Treffen mit { $guest }{ $facts } notiert.

# Im Kalender
calendar-arranged = Vereinbart von { $assistant }, KI-Assistenz von { $host }. Zum Verschieben oder Absagen antworten Sie auf die Mail, mit der der Termin kam.
