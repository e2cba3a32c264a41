//! What is said about the meeting itself, in French.

use super::Meeting;
use crate::lang::Cue;

#[rustfmt::skip]
pub(super) const FR: Meeting = Meeting {
    cues: &[
        (Cue::Phone, &[
            "téléphone|telephone|telefone", "téléphonique*", "téléphoner", "tél", "coup de fil|téléphone|tel",
            "au bout du fil", "pont téléphonique", "audioconférence|audio", "ligne directe",
            "m|l|nous|lui|me|le|la|vous|t appelle|appeler|appelez|appellera|rappelle|rappeler|appelles|joindre|téléphone",
            "mapel", "appelle|appeler|appelez|appelles moi|nous|le|la|lui",
            "sur|au mon|son|le|ma portable|portabl|mobile|cellulaire|cell|fixe|ligne", "par tel|téléphone",
        ]),
        (Cue::Video, &[
            "visio", "visios", "visioconf*", "vidéo", "vidéoconf*", "vidéocall", "teams", "zoom", "google meet",
            "en|par|via|sur|un meet", "lien|réunion meet", "webex", "skype",
            "réunion|rendez|rdv|entretien|point|échange|plutôt|faire|fait|faisons|vous en ligne", "en ligne plutôt",
            "distanciel", "à distance", "facetime", "virtuel*", "partage d'écran", "jitsi",
        ]),
        (Cue::InPerson, &[
            "en personne", "présentiel", "face à face", "face-à-face", "de vive voix", "en chair",
            "dans nos|mes|vos|ses bureaux|locaux|atelier|ateliers",
            "dans mon|notre|son|ma|sa bureau|atelier|cabinet|boutique|studio|galerie|salle",
            "passer|passe|passera|passez|venir|vient|viendra|vienne|viennent|venez ?me ?nous ?à ?au ?chez ici|nous|bureau|atelier|moi|studio|magasin",
            "se voir", "se retrouve|retrouver|rencontre|rencontrer", "on se voit|retrouve|rejoint",
            "retrouvons nous", "retrouvez|rejoignez nous|moi", "visite du|de chantier|site", "autour d'un|d'une",
            "prendre un verre|café", "boire un|une", "au tour d'une table",
        ]),
        (Cue::Meal, &[
            "déjeuner", "dîner", "café", "apéro", "apéritif", "verre", "souper", "brunch", "dej", "déj", "resto",
        ]),
        (Cue::MealTime, &[
            "après|avant|pendant|vers|jusqu|jusqu'au|d'ici|depuis ?le|l|ma|mon|au déjeuner|dîner|café|apéro|souper",
            "heure|pause ?du ?de déjeuner|dîner", "café la|le|du|de", "au déjeuner", "petit déjeuner",
            "il|elle|on|je a déjeuner",
        ]),
        (Cue::MeetAt, &[
            "retrouve|retrouver|retrouvons|retrouvez|rejoindre|rejoint", "se voit|voir|rencontrer|rencontre",
            "venir|vient|vienne|viendra|venez|viens", "passe|passer|passez par|à|au|chez|nous|me", "au lieu de|du",
            "plutôt", "lieu est|sera|du|:|change", "nouvelle|nouveau|nouvel adresse|lieu|salle|endroit|bureau",
            "change|changement de salle|lieu|d'adresse|d'endroit", "aura lieu",
            "envoyez|envoie|envoyer .. à|au|chez", "réserver|réservé|réserve", "rendez vous à|au|chez|dans",
        ]),
        (Cue::Gone, &[
            "fermé|fermée|fermés", "inondé|inondée", "complet|complète", "en travaux", "occupé|occupée|prise|pris",
            "indisponible", "ne passe|marche|fonctionne|sonne plus|pas|dans", "a brûlé", "est|sont mort|morte|hors",
            "n'existe plus", "plus possible",
        ]),
        (Cue::DontUse, &[
            "pas", "plus", "ancien|ancienne", "au lieu", "mort", "hors service", "fax", "cassé", "pas l'autre",
        ]),
        (Cue::InSignature, &[
            "signature", "ci-dessous", "en bas", "ci dessous",
        ]),
        (Cue::Copied, &[
            "en copie", "cc", "en cc", "copie",
        ]),
        (Cue::PlaceWord, &[
            "rue", "avenue", "boulevard", "place", "salle", "bureau", "bureaux", "café", "restaurant", "hôtel",
            "brasserie", "atelier", "studio", "siège", "gare", "étage", "bâtiment", "chez", "impasse", "quai",
            "chemin", "usine", "magasin", "agence", "campus", "mairie", "bistrot", "cour", "allée", "librairie",
            "musée", "cabinet", "locaux", "étude", "clinique", "école", "ferme", "laboratoire", "entrepôt",
            "caserne", "théâtre", "cantine", "hôpital", "pharmacie", "port", "cave", "château", "église", "galerie",
            "boulangerie", "domaine", "halle", "kiosque", "crèche", "tribunal", "auberge", "notaire", "boutique",
            "dépôt", "hall", "aéroport", "université", "bouchon", "chantier", "marché", "square", "passage", "route",
            "faubourg", "esplanade", "tour", "immeuble", "résidence", "bibliothèque", "médiathèque", "labo",
            "cafétéria",
        ]),
        (Cue::PlaceLead, &[
            "à", "au", "aux", "chez", "dans", "en", "sur",
        ]),
        (Cue::InsteadOf, &[
            "au lieu", "pas", "plutôt que|qu", "sans", "plus", "ni", "à la place",
        ]),
        (Cue::AddPerson, &[
            "ajouter|ajoute|ajoutez|ajoutes|ajoutiez|rajouter|rajoute|rajoutez",
            "inviter|invite|invitez|invites|invitiez", "convier|conviez|convie", "inclure|incluez|inclue|inclus",
            "se|nous|joindra|joindront ?joindra|joint|joindre|rejoindra|rejoint|joigne",
            "participera|participe|participeront|assistera|assiste|assisteront ?aussi|également",
            "viendra|vient|vienne|sera|soit aussi|également|avec|là|présent|présente|parmi",
            "doit|devrait|devra|souhaite|veut|voudrait|aimerait ?aussi|également être|venir|participer|assister|là",
            "mettre|mets|mettez|metts .. invitation|boucle|dans|invité", "à sa|ma|leur place",
            "me remplace|remplacera|représentera", "remplacer|remplace|remplacez",
            "dans la|sur l'invitation|boucle|convocation", "envoie|envoyez|envoyer .. invitation",
            "associer|associez|associe", "prévoir|prévois|prévoyez aussi",
        ]),
        (Cue::RemovePerson, &[
            "retirer|retire|retirez|retires", "enlever|enlève|enlevez", "supprimer|supprime|supprimez",
            "ôter|ôtez|ôte", "ne|n vient|viendra|participe|participera|sera|assistera|peut|pourra|assiste",
            "ne fait|travaille plus", "a quitté", "n'a plus besoin", "plus besoin de|d'", "désinviter|désinvite",
            "ne plus inviter", "annuler sa", "est parti|partie", "plus la peine .. vienne|inviter",
        ]),
        (Cue::RemoveMe, &[
            "retirez|retire|enlevez|enlève|sortez|ôtez moi", "me retirer|enlever", "sans moi",
            "je ne|n participerai|serai|viendrai|assisterai|pourrai",
            "ne gardez|comptez pas|plus ?me ?sur moi|compter",
        ]),
        (Cue::OptionalPerson, &[
            "facultati*", "optionnel*",
            "pas obligatoire|indispensable|nécessaire|obligé|obligée|essentiel|essentielle|tenu|tenue",
            "si elle|il|ils|elles peut|veut|souhaite|le|peuvent|veulent|est|désire|a",
            "s'il|s'ils|s'elle peut|veut|souhaite|le|peuvent|est|a", "bienvenu*",
            "n'est pas obligé|indispensable|obligatoire|tenu", "si possible|disponible|dispo", "sans elle|lui|eux",
            "libre|libres de|d'",
            "peut|pourra|pourrait ?aussi|également se joindre|venir|écouter|passer|manquer|s'abstenir",
            "auditeur|auditrice|observateur", "au choix", "à titre facultatif", "pas la|une peine de l'attendre",
        ]),
        (Cue::InfoPerson, &[
            "pour|titre ?d ?son ?sa info|information|informatif|mémoire",
            "que|juste|simplement|seulement|uniquement en|pour ?copie ?info copie|cc|info|information",
            "en copie|cc juste|seulement|uniquement|simplement", "n'est là|présent que", "ne sont|est ?là que pour",
            "là pour info", "ne|pas pas|plus ?à ?l ?les ?la ?le inviter|convier|invitez|invite",
            "pour qu'il|qu'elle|qu'ils|que ?soit sache|sachent|soit|soient",
            "n'a|n'ont pas à|besoin ?de venir|participer|assister|être", "en lecture",
        ]),
        (Cue::Refuse, &[
            "pas|plus|aucunement|guère ?du ?tout ?vraiment intéressé|intéressée|intéressés|intéressées|intérêt",
            "ne|n ?m|nous|me intéresse|intéressent pas|plus|guère", "cela|ça|ceci ne m|nous intéresse", "non merci",
            "merci ?beaucoup|bien mais non >|,|merci",
            "ne souhaite|souhaitons|désire|désirons|veux|voulons pas|plus ?vous ?nous ?y ?le ?la ?de ?donner rencontrer|suite|poursuivre|réunion|rencontre|rendez|participer|continuer",
            "ne donnerai|donnerons pas suite", "donner ?pas suite", "décline|décliner|déclinons|déclinerai",
            "choisi|retenu|engagé|signé|opté|sélectionné ?avec|pour un|une autre|concurrent prestataire|fournisseur|candidat|candidate|cabinet|agence|société|solution|offre",
            "signé|engagé ailleurs",
            "un|une autre prestataire|fournisseur|candidat|candidate|cabinet|agence|société|solution|offre|poste",
            "signé|engagés|engagé|tournés|parti ailleurs|avec", "renonce|renonçons|renoncer ?à",
            "retire|retirons ma|notre candidature|demande|proposition", "perdre|perte ?de ?votre ?son ?du temps",
            "réunion|rendez|rencontre|entretien ?vous n|ne est|serait|aurait|a ?donc plus|pas|guère ?donc ?d nécessaire|utile|objet|lieu|raison",
            "guère d'objet|utile",
            "pas|plus besoin|nécessaire|utile|la ?peine ?de|d ?se|nous|vous rencontrer|réunir|voir|rencontre|réunion|rdv|entretien|rendez",
            "ne participerons|participerai|donnerons|poursuivrons|poursuivrai|continuerons pas|plus", "sans suite",
        ]),
        (Cue::CallOff, &[
            "annuler|annule|annulez|annulons|annulé|annulée|annulation|anuler|annulerai",
            "canceller|cancelle|cancellé|canceler", "décommander|décommande", "n'aura ?finalement pas|plus lieu",
            "laisser|laisse|laissez|laissons tomber", "n'est|n'a|n'y|est plus", "plus la peine",
            "plus besoin|nécessaire|utile de|d ?se|nous ?chercher chercher|trouver|caler|réunir|voir|rencontrer",
            "retirer|retire|retirez|enlever|enlève|enlevez|supprimer|supprime|supprimez|rayer|raye .. ?l|le|la|les|mon|nos|votre|des|notre|ce agenda|agendas|calendrier|calendriers|rendez|réunion|rdv",
            "tombe|tombé à|l ?l eau", "ne se fera|verra|tiendra pas|plus",
            "arrêter|arrête|arrêtez|stoppe|cesse ?les ?la ?de recherche|recherches|chercher",
            "ne cherche|cherchez|propose|proposez plus|pas ?d ?de ?autre|autres ?nouvelle date|créneau|créneaux|dates",
            "abandonner|abandonne|abandonnons", "on oublie", "oublie|oubliez ?ce|le|cette|la rendez|réunion|rdv",
        ]),
        (Cue::StopSure, &[
            "ne plus m|me|nous|recevoir|être|jamais",
            "ne m|nous|me écrivez|envoyez|contactez|écris|sollicitez|relancez|écrire", "n écrivez|envoyez plus",
            "cessez|cesser|arrêtez|arrête|arrêter|stoppez ?de|d|vos|ces|tous ?m|me|nous|ces ?écrire|envoyer|envois|contacter|mails|messages|relancer|relances|harceler|courriels|spams",
            "désabonn*", "désinscri*",
            "retirez|retirer|supprimez|enlevez|effacez|rayez|ôtez ?moi|mon|cette|nous|ma|notre ?adresse|nom|mail|courriel de|des ?la|votre|vos|cette ?vos liste|listes|fichier|fichiers|base|mailing|diffusion",
            "plus de|aucun|d ?vos messages|mails|courriels|relances|mail|courriel|message|e", "plus jamais",
            "laissez moi|nous tranquille|tranquilles|en", "fichez|foutez moi|nous",
            "plus m|me|nous écrire|contacter|envoyer|solliciter|recevoir",
            "ne souhaite|veux|désire|souhaitons|voulons plus recevoir|être",
            "ne|n ?m|me|nous importune*|sollicite*|dérange* plus",
        ]),
        (Cue::Erasure, &[

            "effacer|effacez|effaciez|efface|supprimer|supprimez|supprimiez|supprime|détruire|détruisez|détruisiez ?toutes|tout|l|la|mes|ces|les ?ensemble|totalité ?des|de ?les|mes|ces données|informations|coordonnées|ce|traces",
            "suppression|effacement|destruction de|des|complète|totale|immédiate",
            "données|informations ... effacées|supprimées|détruites|effacer|supprimer|soient",
        ]),
        (Cue::DataLaw, &[
            "données|informations|renseignements ?personnelles ?que vous|tu|détenez|détenues|conservez|avez",
            "données personnelles|à", "mes données|informations", "données|informations .. me|m concernant", "rgpd",
            "sur moi|mon ?compte détenez|avez|conservez|possédez", "sur|vous|à ?mon|ma moi|personne .. données",
        ]),
        (Cue::Access, &[

            "copie|accès|communication|communiquer|connaître|savoir|consulter|transmettre|obtenir|fournir|liste .. ?de|d|à|aux|des|quelles ?toutes|l|les|mes|ensemble ?les|mes|des données|informations",
            "droit d accès", "quelles|toutes ?les données|informations",
        ]),
        (Cue::Delegate, &[

            "tient|gère|organise|s'occupe|occupe|coordonne|s|gérer|tiens ?de ?occupe ?de mon|mes|son|l|ma|ses|tous ?mes agenda|rendez|planning|calendrier|rdv",
            "voyez|vois|voir|calez|arrangez|organisez|convenez|traitez|fixez|réglez ?cela|ça|directement|un|d|le|tout ?directement ?rendez ?vous ?date avec|auprès",
            "adressez|adresse|contactez|contacte|appelez|écrivez|passez ?vous|toi|directement|plutôt|par ?à|par|directement|plutôt mon|ma|à ?ma|mon assistant*|secrétaire|secrétariat|bureau",
            "mon|ma assistant*|secrétaire|secrétariat .. agenda|rendez|planning|qui|date",
        ]),
        (Cue::StandIn, &[
            "me|m|nous remplacera|remplace|représentera|représente|remplaceront|remplacer",
            "à|en ma|notre place|lieu", "en mon nom|absence", "pour me remplacer|représenter",
            "j'envoie|envoie|enverrai ?ma|mon|un|une collègue|adjoint|adjointe|associé",
            "prend|prendra|reprend ?la|le|ma|mon relève|relais|suite|place|dossier",
        ]),
        (Cue::Defer, &[

            "recontactez|recontacte|recontacter|relancez|relance|relancer|rappelez|rappelle|réécrivez|réécris|réécrire|écrivez|écris|revenez|reviens|revenir|redemandez|reparlons|reparlez|reprenez|reprenons|contactez|contacte|sollicitez|refaites|refais|voyons|voir ?moi|nous|m|me|vers|en|contact|signe|ça|cela|le|lui ?vers|contact|moi|nous|ça ?moi|nous ?plutôt|plutot ?de ?nouveau dans|après|à|en|début|fin|mi|le|la|courant|d'ici|au|vers|lundi|mardi|mercredi|jeudi|vendredi|plus|passé|passée|quand|une",
            "dans|d'ici ?une|deux|trois|quatre|quinze|huit|quelques|# jours|semaine|semaines|mois|quinzaine .. recontactez|relancez|reparlons|écrivez|rappelez",
            "en|mettre|mets|mettez|met ?cela|ça|ce|le|tout .. attente|pause|suspens|veilleuse",
            "on|nous en|se|en reparle|reparlera|reparlons|rappelle",
            "remettons|remettre|repousser|reporter .. à|après|plus",
        ]),
        (Cue::Question, &[
            "de|à quoi s|parle|parlera|sert|il|on|ça|cela|s'agit",
            "qui sera|participe|participera|est|y|appelle|vient|assistera|d'autre|seront|lit|a|va|tient",
            "combien|pourquoi|comment|où ?de|est|se|aura|dois|faut|y|puis|ça|cela|temps", "est ce que|est-ce",
            "quel|quelle|quels|quelles est|sont|adresse|documents|entrée|fuseau|salle|heure|durée|ordre|serait|sera|numéro",
            "dois|puis|faut|peut|pourrais je|il|on", "y a|aura t",
            "pouvez|pourriez|peux|pourrais vous|tu ?me|m|nous ?me dire|préciser|indiquer|confirmer|expliquer|rappeler",
            "êtes|es vous|tu ?un|une ?vraiment ?un|une ?vraie humain|humaine|robot|machine|personne|programme|ia",
            "quel|quelle ?est ?sera ?l ?le ?la objet|sujet|durée|ordre",
        ]),
        (Cue::Move, &[

            "décaler|déplacer|reporter|repousser|déplaciez|reportions|décalions|reprogrammer|remettre|reporte|décale",
            "un|une|autre|d'autre ?autre jour|date|créneau|moment|horaire", "changer de|la|l",
        ]),
        (Cue::Late, &[
            "min|minutes|mn de|en retard", "en|du|de retard",
        ]),
    ],
    lengths: &[
        (15, &["quart d'heure", "quart d heure", "quinzaine de minutes|min"]),
        (30, &["demi|demie heure", "demi-heure", "demie-heure", "trentaine de minutes|min", "½ heure|h", "1/2 heure"]),
        (45, &["trois quarts d'heure|heures", "3 quarts d'heure", "trois quart d'heure", "¾ d'heure", "trois-quarts d'heure", "quarantaine cinq"]),
        (20, &["vingtaine de minutes|min"]),
        (10, &["dizaine de minutes|min"]),
        (40, &["quarantaine de minutes|min"]),
        (60, &["une|1|d'une|petite|bonne|grosse|pleine heure", "heure max|maxi|maximum|environ|suffit|suffira", "horaire d'une heure"]),
        (75, &["heure et|un quart", "heure et quart", "heure quinze", "une heure un quart"]),
        (90, &["heure et demie|demi", "heure trente", "heure 30"]),
        (105, &["heure trois quarts", "heure et trois quarts", "heure quarante cinq"]),
        (120, &["deux|paire|2 heures"]),
        (150, &["deux heures et demie"]),
        (180, &["trois heures de réunion|travail|atelier"]),
    ],
    numbers: &[
        (5, "cinq"), (8, "huit"), (10, "dix"), (12, "douze"), (15, "quinze"), (20, "vingt"), (25, "vingt cinq"),
        (30, "trente"), (35, "trente cinq"), (40, "quarante"), (45, "quarante cinq"), (50, "cinquante"),
        (55, "cinquante cinq"), (60, "soixante"), (70, "septante"), (70, "soixante dix"), (75, "septante cinq"),
        (75, "soixante quinze"), (80, "quatre vingts"), (80, "quatre vingt"), (80, "huitante"), (90, "nonante"),
        (90, "quatre vingt dix"), (120, "cent vingt"),
    ],
    minutes: &[
        "minute", "minutes", "min", "mins", "mn", "minuttes",
    ],
    hours: &[
        "heure", "heures", "h",
    ],
    bare: &[],
    hours_are_clock: true,
    not_length: &[

        "@ retard|avance|battement|pause|route|trajet|train|vol|marche|décalage|différence|sommeil|délai|voiture|transport|préavis|bouchons|battements",
        "@ de retard|avance|battement|pause|route|trajet|train|vol|marche|décalage|différence|sommeil|voiture",
        "@ plus tôt|tard", "@ après|avant le|la|l|que|mon|notre|ça", "@ de moins|plus",
        "@ d avance|affilée|intervalle|attente|écart", "@ moins|plus ,", "@ après|avant >", "@ après|avant ,",
        "dans|il|y|toutes|chaque|depuis|sous|après|avant|à|vers|dès|jusqu|première|premières|dernière|dernières|prochaine|d'ici|encore ?a|les|la|l|une|un @",
        "il y a ?une|un @", "à|vers|dès|avant|après|jusqu'à|entre|sur les|de|et @",
        "au lieu|plutôt que|pas|non|plus de|que|d'|qu'|de|du ?des ?les|une|un|trois @",
        "au lieu d'|de|des|du ?une|un @", "pas ?une|un|les @",
        "avancer|avance|reculer|repousser|décaler|retarder|repousse|décale .. de|d'|d ?une|un @", "@ trop tôt|tard",
        "@ en avance|retard",
    ],
    is_length: &[

        "pendant|durant|pour|durée|environ|compte|comptez|prévois|prévoir|prévoyez|bloque|bloquer|bloquez|réserve|réserver|mettre|mets|faut|faudrait|besoin|suffit|suffira|prendre|prendra|dure|durera|allonger|prolonger|raccourcir|réduire|passer|porter|petite|petit|bonne|trouver|trouve|caler|cale|max|à .. @",
        "@ suffit|suffira|suffisent|suffiront|max|maxi|maximum|avec|en|environ|devrait|devraient|chrono|de réunion|d'entretien|pour|pas|top|grand",
        "réunion|rendez|vous|entretien|appel|visio|point|échange|créneau|call|déjeuner|rdv|discussion .. de|d'|d ?une @",
        "durée ?de|d|d' @",
        "passer|passons|porter|portons|prolonger|allonger|rallonger|étendre|réduire|raccourcir .. à|a @",
    ],
};
