//! French: where a word of calling off calls nothing off: denied, under a condition, or said of something else.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const SPARED: &[Phrases] = &[
    (Cue::Kept, &[
        "n'annule|annulez|annulons|annulerai|annulerons|annulent|annules ?surtout|donc ?rien ?pas|rien|jamais|surtout|point|plus|donc",
        "ne ?l'|le|la ?pas ?surtout annuler|annule|annulez|annulons|annulerai|décommander",
        "pas|jamais|surtout-pas|sans ?l annuler|annulation", "ni annuler",
        "voulais|voulait|voulions|allais|allions|comptais|pensais|failli ?presque annuler ... mais|puis",
        "ai|avons failli|presque annuler|annulé", "!on veut|voudrait|veulent|voudraient annuler|décommander",
        "mon|ma|le|la|un-autre @ ?rdv|rendez-vous ?est|a ?été annulé|annulée|tombé",
        "laissez|laisse|laissons|oubliez|oublie tomber|ça|cela|le ?, ?j'ai|c'est|on|nous ... retrouvé|trouvé|bon|résolu|réglé|marche|lien|fichier|reçu",
        "si vous|tu|on|je|il|elle|quelqu ?un ?devez|dois|doit|devait|deviez|voulez|veux|souhaitez|devais|faut ?vraiment annuler|décommander|annulez|annules|annule",
        "en cas d'annulation", "avant|plutôt-que|au-lieu|plutôt-que-d ?d|de annuler",
        "frais|conditions|assurance ?d annulation",
        "plus besoin|nécessaire|utile ?du|de|le|la|: ?du|de|le|la vidéoprojecteur|projecteur|salle|parking|traducteur|interprète|café",
        "pas|plus besoin|nécessaire|utile|la-peine ?de|d'|que ?se|nous|on ?nous|se rencontrer|voir|déplacer|venir|voie ?en personne|présentiel|physiquement|face",
        "ne|n veux|souhaite|voulons|souhaitons|désire pas|plus ?vous|nous|me|se ?vous|nous|te ?rencontrer|réunir|voir|parler avant|après|le-matin|si-tôt|trop|aussi|tôt|à|en|tard",
        "pas intéressé|intéressée|intéressés ?par les|le|la|des matins|matinées|matin|soirs|créneaux|soirées",
        "non merci ?, pour|pas le|la|les|l|de café|déjeuner|parking|hôtel|repas|thé",
    ]),
    (Cue::Stands, &[
        "rendez-vous|réunion|rdv|notre-réunion|nôtre|notre|entretien est|reste|tient ?bien ?donc ?toujours maintenu|maintenue|confirmé|confirmée|inchangé|inchangée",
        "je|on|nous viens|vient|venons|serai|arrive|serons ?là ?donc quand-même|là|présent|présente|bien|tout-de-même",
        "pas moi >", "pas nous >", "moi|nous pas|non >", "< à @ >", "tient toujours",
        "pas le|la|notre rendez|réunion|rdv",
    ]),
    (Cue::NoWay, &[
        "pas question", "hors de question", "jamais", "certainement pas", "sûrement pas", "surtout pas", "non",
        "en aucun cas", "jamais de la vie", "bien sûr que non", "absolument pas", "aucune chance",
        "il n'en est pas question", "pas du tout",
    ]),
    (Cue::IfSo, &[
        "si", "s'il|ils", "à moins", "au cas", "en cas", "sauf si|s", "à condition",
    ]),
    (Cue::IfYouLike, &[
        "si cela|ça|c'est ?ne|n vous|te|m dérange|gêne|ennuie|embête",
        "si ?c'est|cela|ça ?vous|tu ?vous|te|ne ?est ?n'est possible|pouvez|pouviez|peux|ok|bon|convient|dérange|voulez-bien|veux-bien|permettez|plaît|plait|va",
        "s'il vous|te plaît|plait", "si je|on|nous peux|peut|pouvons|pourrait|pouvait",
        "sais|savoir|demande|demander|désolé|désolée|vois|voir|sûr|sûre|bien|mieux si",
        "si vous êtes|avez-vu|aviez|étiez", "si-bien",
    ]),
    (Cue::Thing, &[
        "train|trains|tgv|vol|vols|avion|bus|taxi|ferry|bateau|hôtel|hotel|chambre|salle|restaurant|resto|table|pizza|commande|abonnement|adhésion|carte|billet|billets|réservation|livraison|assurance|parking|cours|concert|spectacle|voyage|vacances|traiteur|message|mail|courriel|demande|projet|contrat|paiement|facture|correspondance|dentiste|match|conférence|atelier|webinaire|événement|formation|salon|newsletter",
        "client|cliente|clients|fournisseur|patient|locataire|compagnie|prestataire|artisan|plombier|intervenant",
    ]),
    (Cue::MeetingWord, &[
        "rendez-vous|rdv|réunion|entretien|appel|rencontre|visio|point|call|entrevue|visite|tout|rendez",
    ]),
];
