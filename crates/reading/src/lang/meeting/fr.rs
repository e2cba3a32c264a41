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
            "en|par|via|sur|un meet", "lien|réunion meet", "webex", "skype", "en ligne", "distanciel", "à distance",
            "facetime", "virtuel*", "partage d'écran", "jitsi",
        ]),
        (Cue::InPerson, &[
            "en personne", "présentiel", "face à face", "face-à-face", "de vive voix", "en chair",
            "dans nos|mes|vos|ses bureaux|locaux|atelier|ateliers",
            "dans mon|notre|son|ma|sa bureau|atelier|cabinet|boutique|studio|galerie|salle",
            "passer|passe|passera|passez|venir|vient|viendra|vienne|viennent|venez ?.. à|au|nous|chez|me|dans|sur|ici",
            "se voir", "se retrouve|retrouver|rencontre|rencontrer", "on se voit|retrouve|rejoint",
            "retrouvons nous", "retrouvez|rejoignez nous|moi", "visite du|de chantier|site", "autour d'un|d'une",
            "prendre un verre|café", "boire un|une", "au tour d'une table", "sur place",
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
            "musée", "cabinet", "locaux", "notaire", "étude", "boutique", "galerie", "entrepôt", "dépôt", "hall",
            "aéroport", "école", "université", "clinique", "boulangerie", "bouchon", "auberge", "chantier", "ferme",
            "domaine", "château", "port", "marché", "square", "passage", "route", "faubourg", "esplanade", "tour",
            "immeuble", "résidence", "bibliothèque", "médiathèque", "théâtre", "tribunal", "labo", "laboratoire",
            "cafétéria", "cantine",
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
            "ôter|ôtez|ôte",
            "ne|n vient|viendra|participe|participera|sera|assistera|peut|pourra|assiste ?pas|plus|finalement",
            "ne fait|travaille plus", "a quitté", "n'a plus besoin", "plus besoin de|d'", "désinviter|désinvite",
            "ne plus inviter", "annuler sa", "est parti|partie", "plus la peine .. vienne|inviter",
        ]),
        (Cue::RemoveMe, &[
            "retirez|retire|enlevez|enlève|sortez|ôtez moi", "me retirer|enlever", "sans moi",
            "je ne|n participerai|serai|viendrai|assisterai|pourrai ?pas|plus",
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
        "@ plus tôt|tard", "@ après|avant le|la|l|que|mon|notre|ça", "@ après|avant >", "@ après|avant ,",
        "@ plus tôt|tard",
        "dans|il|y|toutes|chaque|depuis|sous|après|avant|à|vers|dès|jusqu|première|premières|dernière|dernières|prochaine|d'ici|encore ?a|les|la|l|une|un @",
        "il y a ?une|un @", "à|vers|dès|avant|après|jusqu'à|entre|sur les|de|et @",
        "au lieu|plutôt que|pas|non|plus de|que|d'|qu'|de|du ?des ?les|une|un|trois @",
        "au lieu d'|de|des|du ?une|un @", "pas ?une|un|les @",
        "avancer|avance|reculer|repousser|décaler|retarder|repousse|décale ?.. de|d'|d ?une|un @",
    ],
    is_length: &[

        "pendant|durant|pour|durée|environ|compte|comptez|prévois|prévoir|prévoyez|bloque|bloquer|bloquez|réserve|réserver|mettre|mets|faut|faudrait|besoin|suffit|suffira|prendre|prendra|dure|durera|allonger|prolonger|raccourcir|réduire|passer|porter|petite|petit|bonne|trouver|trouve|caler|cale|max|à ?.. @",
        "@ suffit|suffira|suffisent|suffiront|max|maxi|maximum|avec|en|environ|devrait|devraient|chrono|de réunion|d'entretien|pour|pas|top|grand",
        "réunion|rendez|vous|entretien|appel|visio|point|échange|créneau|call|déjeuner|rdv|discussion ?.. de|d'|d ?une @",
        "durée ?de|d|d' @",
    ],
};
