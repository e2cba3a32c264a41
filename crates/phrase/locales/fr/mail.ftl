# Noms et formules
sender = { $assistant } (assistant IA pour { $host })
greeting = Bonjour { $name },
greeting-nameless = Bonjour,
greeting-first = Bonjour { $name }, je suis { $given }, l’assistant IA qui organise les rendez-vous avec { $host }.
greeting-first-nameless = Bonjour, je suis { $given }, l’assistant IA qui organise les rendez-vous avec { $host }.
greeting-first-host = Bonjour { $name }, je suis { $given }, votre assistant IA.
greeting-first-host-nameless = Bonjour, je suis { $given }, votre assistant IA.
closing = Cordialement
your-guest = votre invité
list-last = { $rest } et { $last }

# En bas de chaque message
footer-guest-copied = { $assistant } est un assistant IA. { $host } lit cet échange ; pour joindre une personne, écrivez à { $address }. Répondez STOP pour ne plus recevoir de messages de ma part. Pour toute question sur vos données, répondez simplement.
footer-guest = { $assistant } est un assistant IA. Pour joindre une personne, écrivez à { $host } : { $address }. Répondez STOP pour ne plus recevoir de messages de ma part. Pour toute question sur vos données, répondez simplement.
footer-host = { $assistant } est un assistant IA et travaille pour vous ; ce message n’est adressé qu’à vous. Ce que vous écrivez directement à d’autres ne passe pas par moi. Répondez STOP pour mettre fin à cette demande. Pour toute question sur vos données, répondez simplement.

# Le rendez-vous
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
by-phone = par téléphone
by-video = en visioconférence
in-person = en personne
facts-aside = {" "}({ $facts })
facts-after = {" "}: { $facts }
place = Lieu : { $place }
link = Lien : { $place }
phone = Téléphone : { $phone }
universal-time = temps universel

# Propositions
offer-asked = { $host } souhaite convenir d’un rendez-vous avec vous{ $what }. Lequel de ces horaires vous convient ?
offer-none-suited = Voici d’autres horaires pour le rendez-vous avec { $host }{ $facts } :
offer-not-free = Cet horaire n’est pas disponible. Voici les plus proches{ $facts } :
offer-guest-moves = Bien sûr, voici d’autres horaires possibles{ $facts }. Jusqu’à votre choix, l’horaire actuel est maintenu.
offer-host-moves = Toutes mes excuses : { $host } doit déplacer le rendez-vous{ $facts }. Lequel de ces horaires vous conviendrait ?
offer-just-taken = Toutes mes excuses, cet horaire vient d’être pris. Ceux-ci sont encore disponibles{ $facts } :
how-to-answer = Répondez par un numéro ou avec vos propres mots. Si aucun ne convient, proposez-moi d’autres horaires.
how-to-answer-again = Un numéro ou d’autres horaires suffisent comme réponse.
how-to-answer-poll = Indiquez les numéros de tous les horaires qui vous conviennent, ou répondez avec vos propres mots : j’en choisirai un qui convient à tous.
how-to-answer-poll-again = Indiquez tous les numéros qui vous conviennent, ou d’autres horaires.
phone-missing = Merci de m’envoyer aussi le numéro à appeler.

# Relances et questions
chase = Puis-je revenir sur le rendez-vous avec { $host }{ $facts } ? Ces horaires sont encore disponibles :
chase-without-times = Puis-je revenir sur le rendez-vous avec { $host }{ $facts } ? Quels sont les deux ou trois horaires qui vous conviendraient ? Merci d’indiquer le jour, l’heure et votre ville.
ask-which-offer = Je ne sais pas avec certitude quel horaire vous avez choisi. Merci d’indiquer son numéro ou sa date.
ask-which-time = Je ne sais pas avec certitude de quel horaire vous parlez. Merci d’indiquer la date et l’heure.
ask-which-zone = Je ne sais pas dans quelle ville cette heure s’entend. Merci d’indiquer la ville.
ask-which-person = Je ne sais pas avec certitude qui doit participer. Merci de m’envoyer les noms et les adresses mail.
ask-what-is-meant = Je ne sais pas avec certitude ce que vous souhaitez : oui, non ou un autre horaire ? Merci de me le préciser.
still-available = Ces horaires sont encore disponibles :
ask-for-times = Quels sont les deux ou trois horaires qui vous conviendraient pour le rendez-vous avec { $host }{ $facts } ? Merci d’indiquer le jour, l’heure et votre ville.

# Convenu et annulé
booked = Votre rendez-vous avec { $other }{ $facts } est confirmé :
updated = Voici le dernier état de votre rendez-vous avec { $other }{ $facts } :
moved = Votre rendez-vous avec { $other }{ $facts } a un nouvel horaire :
instead-of = Il remplace le précédent : { $slot }.
stays = Je suis désolé, aucun autre horaire n’a pu être trouvé. Votre rendez-vous avec { $host }{ $facts } reste comme convenu :
stays-else = Si vous ne pouvez pas venir, il suffit de répondre.
invitation-attached = L’invitation pour votre agenda est jointe. En cas de changement, répondez simplement.
cancelled = Ce rendez-vous avec { $other }{ $facts } est annulé :
cancellation-attached = Une annulation pour votre agenda est jointe.
withdrawn-guest = { $host } n’a plus besoin d’un horaire pour le rendez-vous avec vous{ $facts }. Vous n’avez plus rien à répondre.
withdrawn-host = J’ai cessé d’organiser le rendez-vous avec { $other }{ $facts }. Aucune invitation n’était partie.
farewell = C’est noté : ceci est mon dernier message. Pour toute autre chose, écrivez à { $host } : { $address }.

# Questions à l’hôte
host-no-slot = Je ne trouve aucun horaire conforme à votre demande pour le rendez-vous avec { $guest }{ $facts }. Que dois-je faire ?
host-silent-guest = { $count ->
    [one] { $guest } n’a pas répondu au sujet du rendez-vous{ $facts }. Que dois-je faire ?
   *[other] { $guest } n’ont pas répondu au sujet du rendez-vous{ $facts }. Que dois-je faire ?
}
host-guest-out = { $guest } ne peut pas participer au rendez-vous{ $facts }. Sans nouvelles de vous, je ne conviens de rien de nouveau. Que dois-je faire ?
host-guest-moves = { $guest } souhaite un autre horaire pour le rendez-vous{ $facts } convenu avec tous. Que dois-je faire ?
host-rounds-spent = Aucun des horaires proposés ne convenait à { $guest }{ $facts }. Que dois-je faire ?
host-outside-hours = { $guest } demande un horaire en dehors de vos heures ou de votre demande{ $facts }. Que dois-je faire ?
host-guest-asks = { $guest } a écrit au sujet du rendez-vous{ $facts } quelque chose que je ne peux pas régler sans vous. Comment dois-je continuer ?
host-unclear-which-offer = Un point de votre message sur le rendez-vous avec { $guest }{ $facts } n’est pas clair pour moi : quel horaire choisissez-vous ?
host-unclear-which-time = Un point de votre message sur le rendez-vous avec { $guest }{ $facts } n’est pas clair pour moi : quel jour ou quelle heure ?
host-unclear-which-zone = Un point de votre message sur le rendez-vous avec { $guest }{ $facts } n’est pas clair pour moi : dans quelle ville l’heure s’entend-elle ?
host-unclear-which-person = J’ai besoin de savoir qui je dois inviter. Merci de m’envoyer le nom et l’adresse mail.
host-unclear-what-is-meant = Un point de votre message sur le rendez-vous avec { $guest }{ $facts } n’est pas clair pour moi : que dois-je faire ?
choice-offer = Proposer { $slot }
choice-agree = Accepter { $slot }
choice-take = Réserver { $slot }
choice-take-without = Réserver { $slot } sans { $guest }
choice-go-on-without = Continuer sans { $guest }
choice-move = Chercher un autre horaire avec tous
choice-keep = Ne rien changer
choice-cancel = Annuler le rendez-vous pour tous
choice-chase = Relancer { $guest } encore une fois
choice-wait = Attendre quelques jours
choice-drop = Abandonner le rendez-vous
choice-take-over = Vous laisser la suite
host-answer-numbered = Merci de répondre par un numéro ou avec vos propres mots. Sans réponse d’ici { $deadline }, je retiens le numéro { $number }.
host-answer-words = Merci de répondre en quelques mots d’ici { $deadline }.

# Informations pour l’hôte
notice-declined = { $guest } ne souhaite pas convenir du rendez-vous{ $facts }. Je ne relance pas.
notice-stopped = { $guest } ne souhaite plus recevoir de messages de ma part ; je n’en envoie donc plus. Pour tout ce qui concerne le rendez-vous{ $facts }, merci d’écrire directement.
notice-away = { $guest } n’est pas disponible avant le { $day }. Je n’écrirai pas au sujet du rendez-vous{ $facts } d’ici là.
notice-undeliverable = Je n’arrive pas à joindre { $guest } par mail au sujet du rendez-vous{ $facts }. Merci de vérifier l’adresse et de m’envoyer la bonne, ou d’écrire directement.
notice-late = { $guest } sera en retard au rendez-vous{ $facts }.
notice-asked = { $guest } a écrit au sujet du rendez-vous{ $facts } quelque chose à quoi il vous revient de répondre. Merci d’y répondre directement.
notice-unverified = Une personne dont je ne peux pas vérifier l’identité a tenté de modifier le rendez-vous avec { $guest }{ $facts }. Je n’ai rien fait. Si c’était vous, merci d’écrire de nouveau depuis votre adresse habituelle.
notice-noted = C’est noté pour le rendez-vous avec { $guest }{ $facts }.

# Dans l’agenda
calendar-arranged = Organisé par { $assistant }, assistant IA pour { $host }. Pour déplacer ou annuler le rendez-vous, répondez au message qui l’a apporté.
