//! Rules for all meetings to come, in French.

use super::{Clue, Phrases};

#[rustfmt::skip]
pub(super) const FR: Phrases = &[
    (Clue::Lasting, &[
        "désormais", "dorénavant", "à partir de maintenant|dorénavant|aujourd'hui|demain", "à compter de maintenant|aujourd'hui", "dès maintenant|aujourd'hui",
        "à l'avenir", "pour l'avenir", "pour la suite", "par défaut", "de manière|façon générale|permanente", "en règle générale", "jusqu'à nouvel ordre",
        "nouvelle règle", "nouvelles règles", "une règle", "une fois pour toutes", "pour tous|toutes mes|les ?futurs|futures rendez-vous|réunions",
    ]),
    (Clue::Ever, &["toujours", "jamais", "systématiquement", "chaque jour|semaine|fois|lundi|mardi|mercredi|jeudi|vendredi", "tous les jours"]),
    (Clue::Weekly, &["les|tous-les lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches", "chaque lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche", "le lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ^#"]),
    (Clue::Deny, &["jamais", "plus|pas|aucun|aucune ?d|de ?un ?une rendez-vous|rdv|réunion|réunions|appel|appels|entretien|entretiens", "rien", "plus rien|personne", "personne", "ne|n pas|plus|jamais prendre|prends|prenez|mettre|mets|mettez|placer|planifier|caler"]),
    (Clue::Keep, &["sacré|sacrée|sacrés|sacrées", "intouchable", "garde|gardez|garder|laisse|laissez|laisser|bloque|bloquez|bloquer|réserve|réservez|réserver ... libre|libres", "reste|restent|est|sont libre|libres|bloqué|bloquée|réservé|réservée", "bloque|bloquez|bloquer", "à moi", "pour moi"]),
    (Clue::Workday, &["mes ?nouveaux ?nouvelles horaires|heures ?de ?travail sont|deviennent|désormais|@", "je travaille ?désormais ?seulement @"]),
    (Clue::Once, &["cette fois", "juste pour celui-ci|cette|ce", "pour ce|cette rendez-vous|rdv|réunion|appel|fois", "ce|cette rendez-vous|rdv|réunion|appel", "exceptionnellement"]),
    (Clue::Between, &["@ ?de ?d ?pause|battement|marge|libre|libres|intervalle|écart|minimum entre", "@ de|d pause|battement|marge|intervalle|écart", "entre deux|mes|les|chaque|tous-mes rendez-vous|rdv|réunions|réunion|appels ?toujours ?il ?me ?faut ?laisse ?laissez @"]),
    (Clue::Before, &["@ ?de ?d ?préparation|libre|libres|marge|battement avant chaque|tous-les|toutes-les|mes rendez-vous|rdv|réunion|réunions|appel|appels"]),
    (Clue::After, &["@ ?de ?d ?libre|libres|marge|battement|pause après chaque|tous-les|toutes-les|mes rendez-vous|rdv|réunion|réunions|appel|appels"]),
    (Clue::Around, &["@ ?de ?d ?libre|libres|marge|battement avant et après chaque|tous-les|toutes-les|mes rendez-vous|rdv|réunion|réunions|appel|appels"]),
    (Clue::PerDay, &["pas|jamais|plus ?plus de|que _ ?rendez-vous|rdv|réunions|appels ?par|dans ?la ?le ?une jour|journée", "maximum|max _ ?rendez-vous|rdv|réunions|appels par jour", "au maximum|plus|max _ ?rendez-vous|rdv|réunions|appels par jour", "_ ?rendez-vous|rdv|réunions|appels ?au maximum|max|plus par jour", "_ ?rendez-vous|rdv|réunions|appels par jour maximum|max|au-maximum|au-plus"]),
    (Clue::PerWeek, &["pas|jamais|plus ?plus de|que _ ?rendez-vous|rdv|réunions|appels par semaine", "maximum|max _ ?rendez-vous|rdv|réunions|appels par semaine", "au maximum|plus|max _ ?rendez-vous|rdv|réunions|appels par semaine", "_ ?rendez-vous|rdv|réunions|appels ?au maximum|max|plus par semaine", "_ ?rendez-vous|rdv|réunions|appels par semaine maximum|max|au-maximum|au-plus"]),
    (Clue::Notice, &["@ de|d préavis", "@ à l'avance", "préavis de|d ?au ?moins @"]),
    (Clue::Length, &["rendez-vous|rdv|réunions|tout ?_ ?_ ?_ @", "@ pour ?tous ?toutes ?mes ?les rendez-vous|rdv|réunions|tout", "@ par défaut", "durée par défaut ?: ?est @"]),
    (Clue::CallLength, &["appels ?_ ?_ ?_ @", "@ pour ?tous ?mes ?les appels"]),
    (Clue::PhoneLength, &["appels téléphoniques ?_ ?_ ?_ @", "@ pour ?tous ?mes ?les appels téléphoniques"]),
    (Clue::VideoLength, &["visios|visioconférences ?_ ?_ ?_ @", "@ pour ?tous ?toutes ?mes ?les visios|visioconférences"]),
    (Clue::RoomLength, &["@ pour ?tous ?toutes ?mes ?les rendez-vous|rdv|réunions en présentiel|personne", "rendez-vous|rdv|réunions en présentiel|personne ?_ ?_ ?_ @"]),
    (Clue::ByPhone, &["toujours|tout|rendez-vous|réunions|défaut ?se ?fait ?font ?toujours par téléphone", "par téléphone par défaut"]),
    (Clue::ByVideo, &["toujours|tout|rendez-vous|réunions|défaut ?se ?fait ?font ?toujours en|par|sur visio|vidéo|visioconférence|zoom|teams", "en|par visio|vidéo par défaut"]),
    (Clue::InPerson, &["toujours|tout|rendez-vous|réunions|défaut ?se ?fait ?font ?toujours en présentiel|personne", "en présentiel par défaut"]),
    (Clue::Holidays, &["jour|jours férié|fériés"]),
    (Clue::Weekend, &["week-end|weekend|week-ends|weekends"]),
    (Clue::Those, &["ces jours", "ces jours-là"]),
    (Clue::OfSome, &["appels|appel|visios|visio", "avec|pour ?mes ?les ?la ?le ?mon ?ma !moi|nous|tous|toutes|tout|chaque|mes|les|la|le|mon|ma|rendez|réunions|appels|l|que|ne|déjeuner"]),
];
