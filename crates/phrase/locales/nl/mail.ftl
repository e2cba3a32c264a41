# Namen en aanhef
sender = { $assistant } (AI-assistent van { $host })
greeting = Goedendag { $name },
greeting-nameless = Goedendag,
greeting-first = Goedendag { $name }, ik ben { $given }, de AI-assistent van { $host }.
greeting-first-nameless = Goedendag, ik ben { $given }, de AI-assistent van { $host }.
greeting-first-host = Goedendag { $name }, ik ben { $given }, uw AI-assistent.
greeting-first-host-nameless = Goedendag, ik ben { $given }, uw AI-assistent.
closing = Met vriendelijke groet
your-guest = uw gast
list-last = { $rest } en { $last }

# Onder elke mail
footer-guest-copied = { $assistant } is een AI-assistent. { $host } leest mee; een mens bereikt u via { $address }. Antwoord STOP om geen mails meer van mij te krijgen. Vragen over uw gegevens: antwoord gewoon.
footer-guest = { $assistant } is een AI-assistent. Een mens bereikt u zo: { $host }, { $address }. Antwoord STOP om geen mails meer van mij te krijgen. Vragen over uw gegevens: antwoord gewoon.
footer-host = { $assistant } is een AI-assistent en werkt voor u; alleen u krijgt deze mail. Wat u rechtstreeks aan anderen schrijft, loopt niet via mij. Antwoord STOP om deze opdracht te beëindigen. Vragen over uw gegevens: antwoord gewoon.

# De afspraak
minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
by-phone = telefonisch
by-video = per videogesprek
in-person = persoonlijk
facts-aside = {" "}({ $facts })
facts-after = : { $facts }
place = Plaats: { $place }
link = Link: { $place }
phone = Telefoon: { $phone }
universal-time = wereldtijd

# Voorstellen
offer-asked = { $host } wil graag met u afspreken{ $what }. Welke van deze tijden schikt u?
offer-none-suited = Dit zijn andere tijden voor de afspraak met { $host }{ $facts }:
offer-not-free = Die tijd is niet beschikbaar. Deze komen het dichtst in de buurt{ $facts }:
offer-guest-moves = Zeker, in plaats daarvan zijn deze tijden mogelijk{ $facts }. Tot u kiest, blijft de huidige staan.
offer-host-moves = Het spijt me: { $host } moet de afspraak verzetten{ $facts }. Schikt een van deze tijden u?
offer-just-taken = Het spijt me, die tijd is zojuist bezet. Deze zijn nog beschikbaar{ $facts }:
how-to-answer = Antwoord met een nummer of in uw eigen woorden. Schikt er geen, stuur mij dan andere tijden.
how-to-answer-again = Een nummer of andere tijden volstaan als antwoord.
how-to-answer-poll = Antwoord met de nummers van alle tijden die u schikken, of in uw eigen woorden: ik kies er een die iedereen schikt.
how-to-answer-poll-again = Noem alle nummers die u schikken, of andere tijden.
phone-missing = Stuur mij alstublieft ook het nummer dat gebeld kan worden.

# Herinneren en vragen
chase = Mag ik terugkomen op de afspraak met { $host }{ $facts }? Deze tijden zijn nog beschikbaar:
chase-without-times = Mag ik terugkomen op de afspraak met { $host }{ $facts }? Welke twee of drie tijden schikken u? Noem alstublieft de dag, het uur en uw stad.
ask-which-offer = Ik weet niet zeker welke van de tijden u bedoelt. Noem alstublieft het nummer of de datum.
ask-which-time = Ik weet niet zeker welke tijd u bedoelt. Noem alstublieft de datum en het uur.
ask-which-zone = Ik weet niet zeker in welke stad die tijd geldt. Noem alstublieft de stad.
ask-which-person = Ik weet niet zeker wie er moet deelnemen. Stuur mij alstublieft de namen en mailadressen.
ask-what-is-meant = Ik weet niet zeker of u ja, nee of een andere tijd bedoelt. Laat het mij alstublieft weten.
still-available = Deze tijden zijn nog beschikbaar:
ask-for-times = Welke twee of drie tijden schikken u voor de afspraak met { $host }{ $facts }? Noem alstublieft de dag, het uur en uw stad.

# Afgesproken en afgezegd
booked = Uw afspraak met { $other }{ $facts } is bevestigd:
updated = Dit is de laatste stand van uw afspraak met { $other }{ $facts }:
moved = Uw afspraak met { $other }{ $facts } heeft een nieuwe tijd:
instead-of = Die vervangt de vorige: { $slot }.
stays = Het spijt me, een andere tijd was niet te vinden. Uw afspraak met { $host }{ $facts } blijft zoals afgesproken:
stays-else = Als u niet kunt komen, antwoord dan gewoon.
invitation-attached = Een uitnodiging voor uw agenda is bijgevoegd. Verandert er iets, antwoord dan gewoon.
cancelled = Deze afspraak met { $other }{ $facts } is afgezegd:
cancellation-attached = Een afzegging voor uw agenda is bijgevoegd.
withdrawn-guest = { $host } heeft geen tijd meer nodig voor de afspraak met u{ $facts }. U hoeft niets meer te beantwoorden.
withdrawn-host = Ik zoek geen tijd meer voor de afspraak met { $other }{ $facts }. Er was nog geen uitnodiging verstuurd.
farewell = Begrepen: dit is mijn laatste mail aan u. Schrijf voor al het andere aan { $host }: { $address }.

# Vragen aan de gastheer
host-no-slot = Ik vind geen tijd die past bij uw verzoek voor de afspraak met { $guest }{ $facts }. Wat zal ik doen?
host-silent-guest = { $count ->
    [one] { $guest } heeft niet geantwoord over de afspraak{ $facts }. Wat zal ik doen?
   *[other] { $guest } hebben niet geantwoord over de afspraak{ $facts }. Wat zal ik doen?
}
host-guest-out = { $guest } kan niet deelnemen aan de afspraak{ $facts }. Tot ik van u hoor, spreek ik niets nieuws af. Wat zal ik doen?
host-guest-moves = { $guest } wil een andere tijd voor de afspraak{ $facts } die met iedereen is gemaakt. Wat zal ik doen?
host-rounds-spent = Geen van de voorgestelde tijden schikte { $guest }{ $facts }. Wat zal ik doen?
host-outside-hours = { $guest } vraagt om een tijd buiten uw uren of uw verzoek{ $facts }. Wat zal ik doen?
host-guest-asks = { $guest } heeft iets geschreven over de afspraak{ $facts } dat ik niet zonder u kan regelen. Hoe zal ik verdergaan?
host-unclear-which-offer = Eén ding in uw mail over de afspraak met { $guest }{ $facts } is mij niet duidelijk: welke van de tijden u bedoelt.
host-unclear-which-time = Eén ding in uw mail over de afspraak met { $guest }{ $facts } is mij niet duidelijk: welke dag of welk uur u bedoelt.
host-unclear-which-zone = Eén ding in uw mail over de afspraak met { $guest }{ $facts } is mij niet duidelijk: in welke stad de tijd geldt.
host-unclear-which-person = Ik moet van u weten wie ik moet uitnodigen. Stuur mij alstublieft de naam en het mailadres.
host-unclear-what-is-meant = Eén ding in uw mail over de afspraak met { $guest }{ $facts } is mij niet duidelijk: wat ik zal doen.
choice-offer = { $slot } voorstellen
choice-agree = { $slot } toezeggen
choice-take = { $slot } vastleggen
choice-take-without = { $slot } vastleggen zonder { $guest }
choice-go-on-without = Doorgaan zonder { $guest }
choice-move = Met iedereen een andere tijd zoeken
choice-keep = Alles laten zoals het is
choice-cancel = De afspraak voor iedereen afzeggen
choice-chase = { $guest } nog één keer herinneren
choice-wait = Een paar dagen wachten
choice-drop = De afspraak laten vallen
choice-take-over = De rest aan u overlaten
host-answer-numbered = Antwoord alstublieft met een nummer of in uw eigen woorden. Hoor ik niets vóór { $deadline }, dan neem ik nummer { $number }.
host-answer-words = Antwoord alstublieft in een paar woorden vóór { $deadline }.

# Berichten aan de gastheer
notice-declined = { $guest } wil de afspraak{ $facts } niet maken. Ik dring niet aan.
notice-stopped = { $guest } wil geen mails van mij, dus ik schrijf er geen. Wat er over de afspraak{ $facts } te zeggen is, schrijft u alstublieft zelf.
notice-away = { $guest } is niet beschikbaar vóór { $day }. Tot dan schrijf ik niet over de afspraak{ $facts }.
notice-undeliverable = Ik kan { $guest } niet per mail bereiken over de afspraak{ $facts }. Controleer alstublieft het adres en stuur mij het juiste, of schrijf zelf.
notice-late = { $guest } komt te laat op de afspraak{ $facts }.
notice-asked = { $guest } heeft iets geschreven over de afspraak{ $facts } dat alleen u kunt beantwoorden. Antwoord alstublieft zelf.
notice-unverified = Iemand van wie ik de identiteit niet kan nagaan, wilde de afspraak met { $guest }{ $facts } wijzigen. Ik heb niets gedaan. Was u het, schrijf dan alstublieft opnieuw vanaf uw gebruikelijke adres.
notice-noted = Begrepen; ik heb het genoteerd voor de afspraak met { $guest }{ $facts }.

# In de agenda
calendar-arranged = Afgesproken door { $assistant }, AI-assistent van { $host }. Om de afspraak te verzetten of af te zeggen, antwoordt u op de mail waarmee die kwam.
