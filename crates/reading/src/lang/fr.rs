//! French, with Belgian, Swiss and Canadian turns.

use super::{Cue, Language};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const FR: Language = Language {
    tag: "fr",
    common: &[
        "le", "la", "les", "de", "des", "du", "un", "une", "et", "est", "je", "vous", "nous", "tu", "il",
        "elle", "on", "pas", "ne", "que", "qui", "pour", "avec", "dans", "sur", "au", "aux", "à", "en",
        "mon", "ma", "mes", "votre", "notre", "bonjour", "merci", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "matin", "midi", "après", "avant", "heure", "heures", "semaine", "prochaine", "demain",
        "suis", "serait", "peux", "peut", "pouvez", "plutôt", "cordialement", "bien", "mais", "ou", "si",
        "ce", "cette", "rendez", "réunion", "c", "j", "l", "d", "n", "qu", "sera", "moi", "être", "fait",
        "plus", "tout", "bonsoir", "salut", "pr", "oui", "non", "ça", "était", "ont", "sont", "aussi",
        "leur", "nos", "chez", "par",
    ],
    cues: &[
        (Cue::Can, &[
            "à part ça|cela", "sinon ... libre|va|convient",
            "me|nous va|vont aussi|bien|très|parfaitement|également", "toute la semaine",
            "me|nous|lui convient|conviendrait|conviennent|conviendraient|va|irait|vont|arrange|arrangerait|arrangent",
            "convient|conviendrait|conviennent",
            "ça|cela va|irait|marche|marcherait|roule|colle|passe|convient|le fait",
            "c'est|serait|est|sera ?très|tout|plus ?à ?fait ?bon|parfait|possible|ok|bien|idéal|nickel|jouable|faisable|impeccable|super|top|mieux|bonne|libre|parfaite|idéale|envisageable",
            "je|on|nous peux|pourrais|pourrai|peut|pourrait|pouvons|pourrions|serais|serai|serait|sera|suis ?libre|disponible|dispo|là",
            "suis ?entièrement|totalement|tout|plutôt ?à ?fait libre|disponible|dispo|flexible|preneur|preneuse|joignable",
            "sommes ?libres|disponibles|dispos", "libre|disponible|dispo|libres|disponibles", "je prends",
            "on prend", "va pour", "ok pour|pr", "d'accord pour", "oui pour", "parfait pour|pr",
            "j'ai ?un|une|du créneau|dispo|temps|trou|moment|place",
            "préfère|préférerais|préférons|préférerait|aimerais mieux", "bon pour", "partant*",
            "je choisis|retiens|valide|confirme", "n'importe quand|quel|quelle", "à votre|ta convenance",
            "possible", "je serais|serai ravi", "me|nous va", "arrange", "fera|ferait l'affaire",
            "je suis tout à vous", "quand vous|tu voulez|veux", "joignable", "tous|tous les jours",
        ]),
        (Cue::Cannot, &[
            "ne|n .. pas|plus|jamais|rien|aucun|aucune|personne", "rien de tout",
            "pas possible|dispo|disponible|libre|là|le|la|avant|après|mardi|lundi|mercredi|jeudi|vendredi|demain|question|moyen|ce|cette|du|l|les|de",
            "impossible", "indisponible", "je ne peux|pourrai|suis|serai|pourrais",
            "peux|peut|pourrai|pourrons|pouvons pas", "suis pas", "va pas",
            "ça|cela ne|va|marche|colle pas", "marche|convient|arrange|colle pas", "malheureusement|hélas",
            "pris|prise|occupé|occupée|complet|bloqué|bloquée|booké|chargé|débordé|débordée",
            "aucun|aucune", "rien|jamais", "trop tôt|tard|juste|court", "exclu|exclue",
            "tombe|tombent ?mal|pendant|en plein", "c'est mort", "mort", "hors de question", "empêch*",
            "contretemps", "à éviter", "évite|éviter|évitez", "oublie|oubliez|oublier",
            "c'est foutu|grillé|cuit", "retenu|retenue", "pire moment", "pas", "jamais", "sauf", "ni",
        ]),
        (Cue::Busy, &[
            "j'ai", "nous avons", "on a|pose|part|livre", "je monte|descends|livre|suis",
            "je|j suis|serai|ai|aurai ?déjà|encore ?au|à|en|chez|dans|sur|absent|absente|pris|prise|une|un|le|la|les|mon|ma",
            "on est|sera au|à|en|chez", "nous sommes|serons au|à|en|chez|pris",
            "j'ai ?déjà|le|la|les|un|une|mon|ma|mes", "absent|absente|absents", "congé|congés", "vacances",
            "férié",
            "en déplacement|formation|réunion|clientèle|voyage|tournage|livraison|rendez|conférence|audience|vol|train",
            "au four|tribunal|salon|bureau|chantier|bloc", "ne travaille pas", "on ne travaille",
            "je livre|travaille|pars|repars|reprends|rentre|donne|tourne|voyage|prends", "médecin",
            "dentiste", "enterrement", "mariage", "fermé|fermée|fermés", "l'atelier est", "inventaire",
            "il y a", "ils|elle|il est|sont|a",
        ]),
        (Cue::Propose, &[
            "du coup", "alors @", "propose|proposons|proposerais|proposer|propositions",
            "pourrait|pourrions|pourriez|pouvez|peux|peut|pourrais ?on|vous|tu|nous ?on",
            "que dites|diriez|dirais|dis", "qu'en dites", "et si", "serait il possible", "serait-il",
            "est ce que|qu", "possible de", "plutôt",
            "trouver|trouve|trouves|trouvez|bloquer|bloque|booker|réserver|réserve|organiser|organise|caler|cale|calez|planifier|planifie|fixer|fixe|prévoir|prévoyez|programmer|convier|inviter|invite|mettre|poser|prendre|arranger",
            "décaler|déplacer|avancer|reporter|repousser|reporte|décale", "idéalement", "de préférence",
            "éventuellement", "sinon", "ou bien", "ou alors", "à défaut", "au pire", "à la place", "mieux",
            "faudrait|faut|doit|devrait", "aimerais|voudrais|souhaite|souhaiterais|souhaitons", "besoin",
            "merci de|d'", "disons", "soit", "peut-être|peut être", "si on|nous|vous", "possibilité",
            "entre @", "le matin", "l'après midi", "au plus tôt|tard", "dès @", "à partir",
        ]),
        (Cue::Rather, &[
            "plutôt", "de préférence", "préfère", "préférerais", "idéalement", "mieux", "si possible",
            "l'idéal", "préférence",
        ]),
        (Cue::IfNeedBe, &[
            "sinon", "à défaut", "à la rigueur", "au pire", "le cas échéant", "au besoin", "si besoin",
            "si nécessaire", "s'il le faut", "si ce n'est pas|ca", "si ça|cela ne", "si c'est pas",
            "en dernier recours", "faute de mieux", "ou bien", "autrement", "dans le cas contraire",
            "si vraiment", "en second choix",
        ]),
        (Cue::Except, &[
            "sauf", "excepté", "hormis", "à l'exception", "à part", "hors", "mais pas",
            "pas le|la|les|avant|après|mardi|lundi|mercredi|jeudi|vendredi|demain|@", "en dehors",
            "jamais avant|après|le", "sans",
        ]),
        (Cue::Only, &[
            "seulement", "uniquement", "que", "exclusivement", "seul", "juste", "qu'entre", "rien que",
        ]),
        (Cue::Nothing, &[
            "rien", "jamais", "aucun rendez", "pas avant|après|plus", "pas de", "ni", "aucune réunion",
        ]),
        (Cue::Background, &[
            "échéance", "date limite", "depuis", "dernier|dernière", "hier", "était|étaient|avait|avions",
            "expire", "se termine", "ferme|fermera|ferment", "avant la fin", "livraison le", "clôture",
            "au fait", "pour info|rappel", "a eu lieu", "s'est", "a été", "sort|sortons",
            "parce|car|puisque", "rapport", "facture",
        ]),
        (Cue::Condition, &[
            "si", "s'il", "à condition", "pourvu", "tant que", "dès que", "quand", "au cas",
        ]),
        (Cue::Not, &[
            "pas", "non", "sans", "ni", "jamais", "aucun", "aucune", "plus", "ne",
        ]),
        (Cue::NoneFit, &[
            "aucun ?de ?ces ?créneau|créneaux|des|ne|n|horaire|date|dates",
            "aucune ?de ?ces ?date|des|ne|n|proposition",
            "ni l'un|l'une|le|la|lundi|mardi|mercredi|jeudi|vendredi", "rien de tout|cela|ça",
            "ces deux|trois|dates|horaires|créneaux ?horaires ?créneaux ?dates ne|tombent|sont|me",
            "les deux|trois ?dates ?créneaux ?sont|ne|tombent", "tous les .. pris|impossibles",
            "toutes .. prises|impossibles", "pas une seule",
        ]),
        (Cue::AllFit, &[
            "tous ?les ?créneaux me|vont|conviennent|possibles|ok|bons|sont",
            "toutes ?les ?dates me|vont|conviennent|possibles|sont", "n'importe lequel|laquelle",
            "au choix", "tout me va|convient", "les trois|quatre me|vont|conviennent|sont",
            "comme vous|tu voulez|préférez|veux|préfères", "peu importe", "tout est ok|bon|possible",
        ]),
        (Cue::Both, &[
            "les deux", "l'un ou l'autre", "l'une ou l'autre", "l'un et l'autre", "tous deux",
            "toutes deux", "l'un comme l'autre",
        ]),
        (Cue::AllBut, &[
            "tous|toutes|tout sauf|excepté|hormis", "n'importe .. sauf",
        ]),
        (Cue::Others, &[
            "les autres", "les deux autres", "les trois autres", "le reste",
        ]),
        (Cue::Nth(1), &[
            "premier|première|1er ?créneau|choix|option|proposition|date|des|de|horaire|me|est|,", "1ère",
        ]),
        (Cue::Nth(2), &[
            "deuxième|second|seconde|2ème|2e ?créneau|choix|option|proposition|date|des|de|me|est",
        ]),
        (Cue::Nth(3), &[
            "troisième|3ème|3e ?créneau|choix|option|proposition|date|des|de|me|est",
        ]),
        (Cue::Nth(4), &[
            "quatrième|4ème|4e ?créneau|choix|option|proposition|date|des|de|me|est",
        ]),
        (Cue::Nth(5), &[
            "cinquième",
        ]),
        (Cue::Nth(99), &[
            "le dernier", "la dernière ?option|proposition|date|des", "dernier créneau|choix",
        ]),
        (Cue::Nth(98), &[
            "avant-dernier", "avant-dernière", "pénultième",
        ]),
        (Cue::Nth(90), &[
            "le plus tôt", "la plus tôt", "le premier des deux",
        ]),
        (Cue::Nth(91), &[
            "le plus tard", "la plus tardive",
        ]),
        (Cue::Nth(92), &[
            "celui du milieu", "celle du milieu",
        ]),
        (Cue::OptionWord, &[
            "option", "numéro", "n°", "choix", "créneau", "proposition", "no",
        ]),
        (Cue::Yes, &[
            "< oui", "< ok", "< parfait", "< d'accord", "< entendu", "< super", "< nickel", "< volontiers",
            "c'est parfait|bon|noté|ok|entendu", "ça marche", "ça me va", "je confirme", "nous confirmons",
            "à mardi|lundi|mercredi|jeudi|vendredi|demain", "c'est d'accord", "va pour", "avec plaisir",
            "on fait comme", "ok pour|pr", "me convient", "me va",
        ]),
        (Cue::No, &[
            "< non", "hélas", "malheureusement", "désolé", "désolée", "navré", "mille excuses", "regret",
        ]),
        (Cue::Arrange, &[
            "trouver|trouve|trouves|trouvez", "bloquer|bloque|bloquez", "booker|booke",
            "réserver|réserve|réservez", "organiser|organise|organisez|organises", "caler|cale|calez",
            "planifier|planifie|planifiez", "fixer|fixe|fixez", "programmer|programme|programmez",
            "prévoir|prévois|prévoyez", "rendez-vous avec", "rdv avec", "réunion avec", "entretien avec",
            "déjeuner|dîner|café|visio|appel|point avec", "mettre en place", "convier", "inviter",
            "invite|invitez", "prendre rendez", "voir avec", "rencontrer", "minutes avec", "heure avec",
            "mets|mettez .. agenda", "arrange|arrangez", "caser", "case|casez", "poser", "besoin .. avec",
        ]),
        (Cue::Move, &[
            "déplaces|décales|reportes|avances", "décaler|décale|décalez|décalons|décalé",
            "déplacer|déplace|déplacez|déplacé", "reporter|reporte|reportez|report|reporté",
            "repousser|repousse|repoussez", "avancer|avance|avancez",
            "changer|change .. date|heure|jour|créneau", "modifier .. date|heure|jour", "remettre",
            "autre jour|date|créneau|moment|horaire", "à la place", "plus tard|tôt dans",
            "une heure|semaine plus", "reprogrammer", "recaler", "replanifier", "basculer", "passer à|au",
        ]),
        (Cue::Cancel, &[
            "annuler|annule|annulez|annulons|annulé|annulée|annulation", "canceller|cancelle|cancellé",
            "supprimer|supprime|supprimez", "n'aura pas lieu", "laisser|laisse|laissez tomber",
            "plus besoin|nécessaire|lieu|utile", "plus la peine",
            "retirer|retire|enlever|enlève .. agenda|calendrier", "tomber à l'eau", "n'est plus",
            "ne se fera|verra pas", "arrêter|arrête|arrêtez .. recherche|chercher", "ne cherche plus",
            "abandonn*", "rayer|raye",
        ]),
        (Cue::Decline, &[
            "pas intéressé|intéressée|intéressés", "plus intéressé",
            "ne souhaite|souhaitons|désire pas|plus", "pas souhait*", "ne donnerai|donnerons pas",
            "pas donner suite", "donner suite", "décline|décliner|déclinons", "sans suite", "pas besoin",
            "choisi un autre|quelqu", "autre prestataire|fournisseur|candidat",
            "déjà signé|un fournisseur|engagé", "perdre .. temps", "perte de temps", "non merci",
            "inutile de|d'", "renonce|renoncer|renonçons", "refuse|refusons", "pas la peine",
            "ne sera pas nécessaire", "retire ma candidature", "bonne continuation", "bonne chance|route",
        ]),
        (Cue::Stop, &[
            "ne plus m|me|nous|recevoir|écrire|être|contacter", "ne m'écrivez|envoyez|contactez|écris plus",
            "ne nous écrivez|envoyez|contactez plus", "n'écrivez|envoyez plus",
            "cessez|cesser|arrêtez|arrête|arrêter de ?m|me|nous|écrire|envoyer", "désabonn*", "désinscri*",
            "désinscription", "retirez moi|mon|cette|nous", "retirer .. liste",
            "plus de messages|mails|courriels|relances|mail|courriel", "plus jamais .. écrire|contacter",
            "laissez moi|nous tranquille", "fichez", "cela suffit", "ça suffit", "plus recevoir",
            "plus m'écrire|me",
        ]),
        (Cue::Late, &[
            "retard", "en retard", "minutes|min de retard|plus", "bloqué|bloquée|coincé|coincée",
            "embouteill*", "bouchon|bouchons", "j'arrive|arriverai|arrive|serai vers|à|dans|plus",
            "ne partez pas", "commencez sans", "ne m'attendez", "pris|prise dans", "du retard",
            "quart d'heure de", "plus tard que prévu", "train .. retard|arrêté|supprimé",
        ]),
        (Cue::Defer, &[

            "relancez|relance|relancer|recontactez|recontacte|recontacter|rappelez|rappelle|rappeler|réécrivez|réécris|réécrire|écrivez|écris|revenez|reviens|revenir|redemandez|reparlons|reparler|reparle|reprenez|reprendre|reprenons|reprends|contactez|contacte ?moi|nous|m|me|en ?moi ?nous ?vers ?vers .. dans|après|à|en|début|fin|mi|le|la|plus|d'ici|au|vers|lundi|mardi|mercredi|jeudi|vendredi|fin",
            "revenir vers", "reprendre contact", "reprenons contact", "plus tard", "pas avant",
            "en attente", "en suspens", "mettre .. pause|attente", "mets|mettez .. pause|attente",
            "après les vacances|fêtes", "à la rentrée", "d'ici là", "on cale ça|cela", "on en reparle",
            "on verra",
        ]),
        (Cue::Delegate, &[
            "gère|tient|s'occupe|gèrent|organise|coordonne ?de ?mon|mes|son|l|ma agenda|rendez|planning",
            "mon|ma assistant*|secrétaire|secrétariat", "voyez ?cela|ça|avec", "voir avec|directement",
            "adressez|adresse vous|toi", "contactez|contacter plutôt|directement|mon|ma", "passez par",
            "arrangez .. avec", "tient mon agenda", "est chargé|chargée", "qui tient|gère|s'occupe",
            "traiter|traitez|organisez .. avec",
        ]),
        (Cue::StandIn, &[
            "à ma place", "me remplace|remplacera|remplacer|représente|représentera", "mon remplaçant",
            "ma remplaçante", "en mon nom", "à sa place",
            "prend|prendra|reprend|reprendra la|le|ma|mon suite|relais|place|dossier",
            "assistera|viendra|participera .. place", "envoie|enverrai .. place", "me suppléer",
            "c'est .. qui viendra|prendra",
        ]),
        (Cue::Question, &[
            "avant de|d|que", "de quoi|quoi s'agit", "qui sera|participe|est|y|appelle|vient|assistera",
            "combien|pourquoi|comment", "est ce que|est-ce", "quel|quelle|quels|quelles",
            "où est|se|aura|dois", "question|questions", "savoir|préciser|précisez|confirmer si",
            "dois je|faut il", "c'est|ce en visio|présentiel|téléphone|à", "aura t il",
            "j'aimerais|voudrais savoir", "pouvez vous me dire|préciser", "heure de",
            "une petite|simple question",
        ]),
        (Cue::Standing, &[
            "désormais", "dorénavant", "à l'avenir", "à partir de maintenant|dorénavant", "en général",
            "toujours", "jamais", "par défaut", "en règle", "règle|règles", "tous les|mes", "chaque",
            "toutes mes|les", "jusqu'à nouvel ordre", "systématiquement", "de manière générale",
            "le lundi|mardi|mercredi|jeudi|vendredi", "préférence*", "retiens|retenez|notez",
            "aucun rendez",
        ]),
        (Cue::KeepTime, &[

            "heure|date|horaire|reste|rien ?ne ?d'autre change|inchangé|inchangée|maintenu|maintenue|identique|même|reste|pareil",
            "même heure|jour|horaire|date", "ne change|bouge pas|rien", "rien ne change",
            "reste|restent ?la|le inchangé|inchangée|pareil|même|à|comme|identique", "comme prévu|convenu",
            "maintenons|maintenir|garder|gardons|garde|on garde", "toujours bon|d'actualité|à",
            "sans changer",
        ]),
        (Cue::Change, &[
            "changement", "change", "modification", "plutôt", "à la place", "au lieu",
            "nouveau|nouvelle|nouvel numéro|lieu|adresse|salle|lien|portable",
            "ajouter|ajoute|ajoutez|rajouter|rajoute|rajoutez",
            "prolonger|prolonge|allonger|raccourcir|rallonger", "remplacer|remplace",
            "mettre|mets|mettez .. facultatif|optionnel|copie|visio", "convier|inviter",
            "passe|passer|passons en|par", "rectification", "faut que", "il faut|faudrait",
            "appelle|appeler|appelez|mapel", "finalement", "transform*",
        ]),
        (Cue::Courtesy, &[
            "merci", "mille mercis", "bravo", "c'était|ce fut", "ravi|ravie", "super boulot|travail",
            "parfait merci", "génial", "formidable",
        ]),
        (Cue::NotForYou, &[
            "pour info|information", "ne rien faire", "rien à faire", "ignorer|ignore|ignorez",
            "pas pour toi|vous", "aucune action", "ne t'en occupe", "pas de réponse",
        ]),
        (Cue::StillWant, &[
            "toujours envie|intéressé|partant", "tiens toujours",
        ]),
        (Cue::DataLaw, &[
            "rgpd", "gdpr", "article #", "données ?à ?personnelles|caractère|me|mes", "cnil",
            "protection des données", "mes données|informations", "droit d'accès|à|de|d'opposition",
            "loi 25", "vie privée", "lpd",
        ]),
        (Cue::Access, &[
            "copie ?de ?l'ensemble ?toutes ?des ?mes données|informations|tout", "droit d'accès",
            "accès à|aux", "article 15", "quelles données|informations",
            "ce que vous avez|détenez|savez|conservez", "données .. détenez|conservez|traitez",
            "communiquer .. données",
        ]),
        (Cue::Erasure, &[
            "effac*", "supprim* ... ?données|tout|coordonnées|informations|adresse", "suppression",
            "droit à l'oubli", "effacement", "article 17", "détrui*", "oublié|oubliée",
        ]),
        (Cue::Rectification, &[
            "rectif*", "article 16", "corriger|corrigez .. données|nom|adresse|fiche|coordonnées",
            "données .. inexactes|erronées|fausses", "erreur dans mes|mon|vos",
        ]),
        (Cue::Restriction, &[
            "limitation", "article 18", "limiter .. traitement", "geler .. données",
            "suspendre .. traitement",
        ]),
        (Cue::Portability, &[
            "portab*", "article 20", "format structuré|lisible", "lisible par machine",
        ]),
        (Cue::Objection, &[
            "m'oppose", "nous opposons", "opposition", "article 21", "oppose au|à",
        ]),
        (Cue::AutoReply, &[
            "réponse automatique", "message automatique", "absence du|bureau", "absent ?du|de|jusqu|pour",
            "absente ?du|de|jusqu|pour", "en congé|congés|vacances", "de retour", "retour le",
            "fermé|fermée|fermés ?pour", "réouverture", "en cas d'urgence|urgence", "pour toute urgence",
            "accès limité", "ne sera pas lu|transmis", "votre message|courriel|demande a|sera|ne",
            "accusé de réception", "bien reçu|été reçu", "ticket", "je répondrai|prendrai",
        ]),
        (Cue::Return, &[
            "de retour", "retour ?le|lundi|mardi|mercredi|jeudi|vendredi|au|à|prévu", "réouverture",
            "rouvr*", "reprise", "reprendrai", "à nouveau", "je reviens|serai ?de|rentre",
        ]),
        (Cue::Away, &[
            "jusqu'au", "jusqu'à", "inclus", "fermé", "absent",
        ]),
        (Cue::Bounce, &[
            "non remis", "n'a pas pu être|etre remis|délivré|distribué|livré", "pas pu être remis",
            "non distribué*", "utilisateur inconnu", "destinataire inconnu|introuvable",
            "boîte .. pleine|inexistante", "échec de|d'", "adresse .. introuvable|inexistante|supprimée",
            "undeliver*", "user unknown", "delivery",
        ]),
        (Cue::MyTime, &[
            "chez moi|nous", "mon heure", "notre heure", "heure d'ici", "heure locale", "de mon côté",
            "pour moi",
        ]),
        (Cue::YourTime, &[
            "chez vous|toi", "votre|ton heure", "heure de chez vous",
        ]),
        (Cue::SameTime, &[
            "même heure|horaire|créneau", "à la même heure",
        ]),
        (Cue::SameDay, &[
            "même jour", "le jour même",
        ]),
        (Cue::Sooner, &[
            "avancer|avance|avancez", "plus tôt",
        ]),
        (Cue::LaterBy, &[
            "plus tard", "repousser|repousse|reculer|recule|décaler|retarder",
        ]),
        (Cue::UnclearMove, &[
            "décaler de|d'",
        ]),
        (Cue::Here, &[
            "je suis|serai à|en|au", "j'suis à|en|au", "on est|sera à", "nous sommes|serons à|en",
            "j'habite à|en|au", "je vis|travaille à|en|au", "je m'installe|déménage à",
        ]),
        (Cue::DayAfter, &[
            "le lendemain", "le jour suivant|d'après", "un jour plus tard",
        ]),
        (Cue::DayBefore, &[
            "la veille", "un jour plus tôt", "le jour d'avant|précédent",
        ]),
        (Cue::WeekLater, &[
            "une semaine plus tard|après", "la semaine suivante|d'après",
        ]),
        (Cue::ThatWeek, &[
            "de cette semaine là", "cette même semaine", "la même semaine", "cette semaine là",
        ]),
        (Cue::Turn, &[
            "mais", "donc", "plutôt", "par contre", "en revanche", "sinon", "ou", "aussi", "alors", "or",
        ]),
        (Cue::WeekOf, &[
            "semaine du", "semaine commençant le",
        ]),
        (Cue::ClockChange, &[
            "changement d'heure", "heure d'été|hiver", "l'heure change", "avance sur nous|vous",
        ]),
        (Cue::AllDay, &[
            "toute la journée", "la journée entière", "n'importe quand", "à toute heure",
        ]),
        (Cue::Gloss, &[
            "soit", "c'est à dire", "ce qui", "donc # h",
        ]),
        (Cue::AnHour, &[
            "petite heure", "heure suffit|suffira|max", "une heure avec|en|pour|suffit|suffira",
        ]),
        (Cue::HalfHour, &[
            "demi heure", "petite demi",
        ]),
        (Cue::FirstHalf, &[
            "première quinzaine|moitié",
        ]),
        (Cue::SecondHalf, &[
            "deuxième|seconde quinzaine|moitié",
        ]),
        (Cue::RestOfWeek, &[
            "reste de la semaine",
        ]),
        (Cue::Fortnight, &[
            "quinze jours", "quinzaine",
        ]),
    ],
};
