//! French: what is done by writing, and what is said about the meeting itself.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const ACTS: &[Phrases] = &[
    (Cue::Arrange, &[
        "demandé|prié|chargé ?de ?d organiser|convenir|fixer|caler|planifier|coordonner",
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
        "ne participer* pas", "guère d'objet", "sans objet", "n'aurait .. objet|sens|intérêt",
        "ne me|nous intéresse pas", "n'est pas pour moi|nous", "pas intéressé|intéressée|intéressés",
        "plus intéressé", "ne souhaite|souhaitons|désire pas|plus", "pas souhait*",
        "ne donnerai|donnerons pas", "pas donner suite", "donner suite", "décline|décliner|déclinons",
        "sans suite", "pas besoin", "choisi un autre|quelqu", "autre prestataire|fournisseur|candidat",
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
        "gps ?me dit|annonce|donne", "bouché|bouchons|embouteillage|embouteillages|ralentissements", "en m'attendant|attendant", "coincé|coincée|bloqué|bloquée ?dans|sur|à|au", "commencez sans",
        "retard", "en retard", "minutes|min de retard|plus", "bloqué|bloquée|coincé|coincée", "embouteill*",
        "bouchon|bouchons", "j'arrive|arriverai|arrive|serai vers|à|dans|plus", "ne partez pas",
        "commencez sans", "ne m'attendez", "pris|prise dans", "du retard", "quart d'heure de",
        "plus tard que prévu", "train .. retard|arrêté|supprimé",
    ]),
    (Cue::Defer, &[
        "réessayer|réessayez|retentez|retenter|relancez|relancer|recontactez|recontacter|revenez ?moi ?nous ?vers ?moi ?nous après|ensuite|plus|à|en|dès|quand|le|la", "reprendre|reprenez|reprends ?le ?contact ?fil après|à|en|quand|le", "laissez|laisse le|la|les tranquille",
        "relancez|relance|relancer|recontactez|recontacte|recontacter|rappelez|rappelle|rappeler|réécrivez|réécris|réécrire|écrivez|écris|revenez|reviens|revenir|redemandez|reparlons|reparler|reparle|reprenez|reprendre|reprenons|reprends|contactez|contacte ?moi|nous|m|me|en ?moi ?nous ?vers ?vers .. dans|après|à|en|début|fin|mi|le|la|plus|d'ici|au|vers|lundi|mardi|mercredi|jeudi|vendredi|fin",
        "revenir vers", "reprendre contact", "reprenons contact", "en attente", "en suspens",
        "mettre .. pause|attente", "mets|mettez .. pause|attente", "on cale ça|cela", "on en reparle",
        "on verra",
    ]),
    (Cue::Delegate, &[
        "voyez|voir|arrangez|convenez|fixez|calez ?cela|ça ?vous ?la ?date avec elle|lui|eux|mon|ma", "tient|gère|s'occupe ... agenda|rendez",
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
        "heure de _ ou", "ou d'ici", "quel fuseau", "chez vous|nous ou",
        "avant de|d|que", "de quoi|quoi s'agit", "qui sera|participe|est|y|appelle|vient|assistera",
        "combien|pourquoi|comment", "est ce que|est-ce", "quel|quelle|quels|quelles", "où est|se|aura|dois",
        "question|questions", "savoir|préciser|précisez|confirmer si", "dois je|faut il",
        "c'est|ce en visio|présentiel|téléphone|à", "aura t il", "j'aimerais|voudrais savoir",
        "pouvez vous me dire|préciser", "heure de", "une petite|simple question",
    ]),
    (Cue::Standing, &[
        "désormais", "dorénavant", "à l'avenir", "à partir de maintenant|dorénavant", "en général",
        "toujours", "jamais", "par défaut", "en règle", "règle|règles", "tous les|mes", "chaque",
        "toutes mes|les", "jusqu'à nouvel ordre", "systématiquement", "de manière générale",
        "le lundi|mardi|mercredi|jeudi|vendredi", "préférence*", "retiens|retenez|notez", "aucun rendez",
    ]),
    (Cue::KeepTime, &[
        "toujours à|le @", "reste à|le @",
        "heure|date|horaire|reste|rien ?ne ?d'autre change|inchangé|inchangée|maintenu|maintenue|identique|même|reste|pareil",
        "même heure|jour|horaire|date", "ne change|bouge pas|rien", "rien ne change",
        "reste|restent ?la|le inchangé|inchangée|pareil|même|à|comme|identique", "comme prévu|convenu",
        "maintenons|maintenir|garder|gardons|garde|on garde", "toujours bon|d'actualité|à", "sans changer",
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
        "par erreur", "trompé de destinataire", "ne tenez|tiens pas compte", "n'était pas pour vous|toi",
        "pour info|information", "ne rien faire", "rien à faire", "ignorer|ignore|ignorez",
        "pas pour toi|vous", "aucune action", "ne t'en occupe", "pas de réponse",
    ]),
    (Cue::StillWant, &[
        "toujours envie|intéressé|partant", "tiens toujours",
    ]),
    (Cue::DataLaw, &[
        "mes|ses données", "traitement de mes",
        "rgpd", "gdpr", "article #", "données ?à ?personnelles|caractère|me|mes", "cnil",
        "protection des données", "mes données|informations", "droit d'accès|à|de|d'opposition", "loi 25",
        "vie privée", "lpd",
    ]),
    (Cue::Access, &[
        "copie ?de ?l'ensemble ?toutes ?des ?mes données|informations|tout", "droit d'accès", "accès à|aux",
        "article 15", "quelles données|informations", "ce que vous avez|détenez|savez|conservez",
        "données .. détenez|conservez|traitez", "communiquer .. données",
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
        "limitation", "article 18", "limiter .. traitement", "geler .. données", "suspendre .. traitement",
    ]),
    (Cue::Portability, &[
        "portab*", "article 20", "format structuré|lisible", "lisible par machine",
    ]),
    (Cue::Objection, &[
        "m'oppose", "nous opposons", "opposition", "article 21", "oppose au|à",
    ]),
    (Cue::AutoReply, &[
        "nos|notre|les|l' bureaux|bureau|locaux|étude|cabinet|agence sont|est|seront|sera fermés|fermé|fermée|fermées", "traiterons|répondrons|traiterai|répondrai ... message|courriel|retour|mail", "dès|à notre|mon retour", "urgence|dépannage|urgent ?: ?urgent",
        "réponse automatique", "message automatique", "absence du|bureau", "absent ?du|de|jusqu|pour",
        "absente ?du|de|jusqu|pour", "en congé|congés|vacances", "de retour", "retour le",
        "fermé|fermée|fermés ?pour", "réouverture", "en cas d'urgence|urgence", "pour toute urgence",
        "accès limité", "ne sera pas lu|transmis", "votre message|courriel|demande a|sera|ne",
        "accusé de réception", "bien reçu|été reçu", "ticket", "je répondrai|prendrai",
    ]),
    (Cue::Return, &[
        "de retour", "retour ?le|lundi|mardi|mercredi|jeudi|vendredi|au|à|prévu", "réouverture", "rouvr*",
        "reprise", "reprendrai", "à nouveau", "je reviens|serai ?de|rentre",
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
    (Cue::DeferWeak, &[
        "plus tard", "pas avant", "après les vacances|fêtes", "à la rentrée", "d'ici là",
    ]),
];
