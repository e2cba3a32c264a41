//! French: what is said about times and offers.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const TIMES: &[Phrases] = &[
    (Cue::Retract, &[
        "en fait non|,", "ah|oh|euh|enfin|attends|attendez|mais|oups ?en ?fait non", "attends|attendez ,|non",
        "non attends|attendez|pardon|en|finalement|plutôt", "finalement non|pas|,|plutôt",
        "pardon ?, ?non ?je non|voulais|le|la|@", "voulais dire", "me suis trompé|trompée|emmêlé|emmêlée",
        "je retire|reprends ce|ma|mon", "c'était|était faux|une-erreur",
        "oubliez|oublie|ignorez|ignore ce|ça|cela|mon|ma|le|dernier|précédent",
        "ne ?pas tenez|tiens|tenir ?pas compte", "à la réflexion", "réflexion faite", "tout compte fait",
        "rectification", "erreur de ma part", "ou plutôt", "ou pas >",
        "< non ?, ça|cela|c ?ne|n va|marche|convient|est pas", "oubliez|oublie|ignorez|ignore ça|cela|mon|ce",
    ]),
    (Cue::Unreal, &[
        "aurait|auraient|aurais|eût|serait ?bien ?_ été|convenu|marché|allé|pu|fait|collé|arrangé",
        "si seulement", "j'aurais|j'aimerais-bien voulu|aimé ... mais", "allait|convenait|marchait|collait jusqu|avant|hier",
    ]),
    (Cue::NotYet, &[
        "en choisis|choisirai un|une",
        "si j'étais|j", "dans ?tes ?vos vos|tes|mes rêves",
        "réponds|répondrai|répondrais|répondons|confirme|confirmerai|dirai|décide|déciderai|choisis|choisirai|préviens|reviens ?vous ?te ?vers ?vous ?toi ?le ?ça ?cela ?plus @|demain|tard|bientôt|rapidement|jeudi",
        "vous|te réponds|répondrai|confirme|confirmerai|dis|dirai ?ça ?cela ?plus @|demain|tard|bientôt",
        "je ?les ?en ?l regarde|vois|vérifie|parle|regarderai|verrai|parlerai ?cela ?ça ?ces ?dates ?d'abord avec|mon|à",
        "vérifie|regarde|consulte ?dans mon|mes|avec agenda|calendrier|planning|_",
    ]),
    (Cue::Unsure, &[
        "pourrait|pourraient|devrait|devraient ?me ?nous ?bien aller|convenir|marcher|coller|jouer|le", "je vérifie|vais|dois vérifier|demander|voir|et", "je vérifie|regarde|demande|consulte", "ça|cela dépend", "à voir", "sauf imprévu", "si ?jamais ?tout ?mon ?ma ?le va|train|vol|chef",
        "aurais|aimerais ... mais", "dirai|dis|confirme|confirmerai .. demain|plus tard|si|quand", "tiens au courant",
        "dois|doit|faut|devrais ?encore ?d'abord ?que ?je vérifier|vérifie|demander|demande|confirmer|voir", "sous réserve", "à confirmer", "peut-être",
        "pas sûr|sûre|certain", "je ne sais pas", "dois vérifier", "peut-être possible", "seulement si",
    ]),
    (Cue::MealByCountry, &[
        "dîner",
    ]),
    (Cue::Breakfast, &[
        "petit-déjeuner",
    ]),
    (Cue::Dinner, &[
        "souper",
    ]),
    (Cue::Lunch, &[
        "déjeuner",
    ]),
    (Cue::AnyDay, &[
        "n'importe quel jour", "tous les jours", "n'importe quand", "tous les autres jours",
    ]),
    (Cue::Can, &[
        "ne reste ?plus ?donc ?alors que", "il|n'y reste ?donc ?que le|la|l'autre", "ne me|nous reste ?plus ?donc que",
        "je|j'|on|nous peux|peut|pouvons", "pourquoi pas",
        "mettez|mets|inscrivez|inscris|notez|note|comptez|compte moi|nous", "comptez|compte sur|avec moi|nous", "ça|cela colle|roule|joue|baigne|passe|marche|gaze|tombe ?très ?bien", "colle|collent", "on|nous dit|disons|part|partons|retient|retenons|prend|prenons|garde|gardons|fait|bloque ?sur ?pour @", "disons @", "va pour", "je retiens|valide|prends|opte|vote", "banco", "preneur|preneuse", "serait|sera|est|semble|paraît ?très ?tout ?vraiment idéal|idéale|parfait|parfaite|super|nickel|impeccable|bien|bon|bonne|top", "je réponds présent", "nous confirmons", "je|nous ?vous|te confirme|confirmons @", "bloquez|bloque|réservez|réserve ?moi ?nous ?donc",
        "@ oui|si",
        "à part ça|cela", "sinon ... libre|va|convient",
        "me|nous va|vont aussi|bien|très|parfaitement|également", "toute la semaine",
        "me|nous|lui convient|conviendrait|conviennent|conviendraient|va|irait|vont|arrange|arrangerait|arrangent",
        "convient|conviendrait|conviennent",
        "ça|cela va|irait|marche|marcherait|roule|colle|passe|convient|le fait",
        "c'est|serait|est|sera ?très|tout ?à ?fait ?bon|parfait|possible|ok|bien|idéal|nickel|jouable|faisable|impeccable|super|top|mieux|bonne|libre|parfaite|idéale|envisageable",
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
        "@ non|pas",
        "compliqué|difficile|tendu|chargée",
        "ne|n .. pas|plus|jamais|rien|aucun|aucune|personne", "rien de tout",
        "pas possible|dispo|disponible|libre|là|le|la|avant|après|mardi|lundi|mercredi|jeudi|vendredi|demain|question|moyen|ce|cette|du|l|les|de",
        "impossible|impossibles|irréalisable|irréalisables", "indisponible", "je ne peux|pourrai|suis|serai|pourrais",
        "peux|peut|pourrai|pourrons|pouvons pas", "suis pas", "va pas", "ça|cela ne|va|marche|colle pas",
        "marche|convient|arrange|colle pas", "malheureusement|hélas",
        "pris|prise|occupé|occupée|complet|bloquée|booké|chargé|débordé|débordée", "aucun|aucune",
        "rien|jamais", "trop tôt|tard|juste|court", "exclu|exclue", "tombe|tombent ?mal|pendant|en plein",
        "c'est mort", "mort", "hors de question", "empêch*", "contretemps", "à éviter",
        "évite|éviter|évitez", "oublie|oubliez|oublier", "c'est foutu|grillé|cuit", "retenu|retenue",
        "pire moment", "pas", "jamais", "sauf", "ni",
        "< plus possible", "supprimez|supprime|rayez|raye|oubliez|oublie ?l option|options|numéro|créneau|le|la #",
    ]),
    (Cue::Doing, &[
        "j'ai", "nous avons", "on a|pose|part|livre", "je monte|descends|livre|suis",
        "je|j suis|serai|ai|aurai ?déjà|encore ?au|à|en|chez|dans|sur|une|un|le|la|les|mon|ma",
        "on est|sera au|à|en|chez", "nous sommes|serons au|à|en|chez", "j'ai ?déjà|le|la|les|un|une|mon|ma|mes",
        "je livre|travaille|pars|repars|reprends|rentre|donne|tourne|voyage|prends", "il y a",
        "ils|elle|il est|sont|a",
    ]),
    (Cue::Busy, &[
        "pose|prends|posé|pris @ de|comme|en congé|repos|rtt",
        "pose|posé|prends|pris ?ma ?un ?une ?mes ?la ?ma congé|congés|rtt|journée",
        "je|j suis|serai|ai|aurai ?déjà|encore absent|absente|pris|prise", "nous sommes|serons pris", "absent|absente|absents", "congé|congés", "vacances",
        "férié",
        "en déplacement|formation|réunion|clientèle|voyage|tournage|livraison|rendez|conférence|audience|vol|train",
        "au four|tribunal|salon|chantier|bloc", "ne travaille pas", "on ne travaille", "médecin",
        "dentiste", "enterrement", "mariage", "fermé|fermée|fermés", "l'atelier est", "inventaire",
    ]),
    (Cue::Propose, &[
        "du coup", "alors @", "propose|proposons|proposerais|proposer|propositions",
        "pourrait|pourrions|pourriez|pouvez|peux|peut|pourrais ?on|vous|tu|nous ?on",
        "que dites|diriez|dirais|dis", "qu'en dites", "et si", "pourquoi pas _ ?_", "pourquoi pas @", "pourquoi pas .. @", "serait il possible", "serait-il",
        "est ce que|qu", "possible de", "plutôt",
        "trouver|trouve|trouves|trouvez|bloquer|bloque|booker|réserver|réserve|organiser|organise|caler|cale|calez|planifier|planifie|fixer|fixe|prévoir|prévoyez|programmer|convier|inviter|invite|mettre|poser|prendre|arranger",
        "décaler|déplacer|avancer|reporter|repousser|reporte|décale", "idéalement", "de préférence",
        "éventuellement", "sinon", "ou bien", "ou alors", "à défaut", "au pire", "à la place", "mieux",
        "faudrait|faut|doit|devrait", "aimerais|voudrais|souhaite|souhaiterais|souhaitons", "besoin",
        "merci de|d'", "disons", "soit", "peut-être|peut être", "si on|nous|vous", "possibilité", "entre @",
        "au plus tôt|tard", "dès @", "à partir",
    ]),
    (Cue::EndBy, &[
        "@ dernier|grand délai|carat|maximum|max", "je|on|nous finis|finit|finissons|termine|terminons|arrête|débauche|décroche ?ma-journée à|vers|@", "@ au plus tard", "@ max|maximum", "au plus tard ?à @",
        "dois|doit|devons|faut ... partir|filer|libérer|finir|libre|terminer|décoller|sortir",
        "fini|finie|terminé|terminée|libéré|libérée|parti|partie|sorti|sortie avant|à|pour",
        "mon train|bus|vol|avion part|est",
        "que je file|parte|finisse|termine",
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
        "bon|bonne|bonnes|bons voyage|route|chance|continuation|vacances|fêtes|week|congés",
        "je reviens|reviendrai vers", "je vous|te confirme|dirai", "tiens au courant",
        "échéance", "date limite", "depuis", "dernier|dernière", "hier", "était|étaient|avait|avions",
        "expire", "se termine", "ferme|fermera|ferment", "avant la fin", "livraison le", "clôture",
        "au fait", "pour info|rappel", "a eu lieu", "s'est", "a été", "sort|sortons", "parce|car|puisque",
        "rapport", "facture",
    ]),
    (Cue::Condition, &[
        "si", "s'il", "à condition", "pourvu", "tant que", "dès que", "quand", "au cas",
    ]),
    (Cue::Not, &[
        "pas", "non", "sans", "ni", "jamais", "aucun", "aucune", "plus", "ne",
    ]),
    (Cue::NoneFit, &[
        "décliner|refuser|écarter ?les ?vos ?ces deux|trois|dates|propositions|créneaux", "deux|trois dates|créneaux|jours ?proposés ?proposées sont exclus|exclues|impossibles",
        "aucun ?de ?ces ?créneau|créneaux|des|ne|n|horaire|date|dates",
        "aucune ?de ?ces ?date|des|ne|n|proposition",
        "ni l'un|l'une|le|la|lundi|mardi|mercredi|jeudi|vendredi", "rien de tout|cela|ça",
        "ces deux|trois|dates|horaires|créneaux ?horaires ?créneaux ?dates ne|tombent|sont|me",
        "les deux|trois ?dates ?créneaux ?sont|ne|tombent", "tous les .. pris|impossibles",
        "toutes .. prises|impossibles", "pas une seule",
    ]),
    (Cue::AllFit, &[
        "peu importe", "ça|cela m'est égal", "l'un ou l'autre", "n'importe lequel|laquelle", "tous ?les ?trois|deux|quatre ?me ?nous vont|conviennent|marchent|passent", "tout me|nous va|convient", "au choix", "à votre|vous|toi|ton choix|convenance|préférence|décider|trancher|choisir", "choisissez|choisis", "comme vous|tu|il|elle ?vous ?le voulez|veux|veut|préférez|préfère|préfères|arrange",
        "l'un vaut l'autre", "l'une vaut l'autre", "m'est égal", "à vous|toi|elle|lui de choisir|voir", "elle|il choisit", "choisissez", "sans préférence",
        "tous ?les ?créneaux me|vont|conviennent|possibles|ok|bons|sont",
        "toutes ?les ?dates me|vont|conviennent|possibles|sont", "n'importe lequel|laquelle", "au choix",
        "tout me va|convient", "les trois|quatre me|vont|conviennent|sont",
        "comme vous|tu voulez|préférez|veux|préfères", "peu importe", "tout est ok|bon|possible",
    ]),
    (Cue::Both, &[
        "les deux", "l'un ou l'autre", "l'une ou l'autre", "l'un et l'autre", "tous deux", "toutes deux",
        "l'un comme l'autre",
    ]),
    (Cue::AllBut, &[
        "tous|toutes|tout sauf|excepté|hormis", "n'importe .. sauf",
    ]),
    (Cue::Others, &[
        "l'autre date|créneau|option|proposition|horaire|jour|>", "l'autre ,", "les deux|trois autres",
        "les autres", "les deux autres", "les trois autres", "le reste",
    ]),
    (Cue::Nth(1), &[
        "le|la|au premier|première",
        "le|la premier|première >",
        "premier|première|1er ?créneau|choix|option|proposition|date|des|de|horaire|me|est|,", "1ère",
    ]),
    (Cue::Nth(2), &[
        "le|la|au deuxième|second|seconde",
        "le|la deuxième|second|seconde >",
        "deuxième|second|seconde|2ème|2e ?créneau|choix|option|proposition|date|des|de|me|est",
    ]),
    (Cue::Nth(3), &[
        "le|la|au troisième",
        "le|la troisième >",
        "troisième|3ème|3e ?créneau|choix|option|proposition|date|des|de|me|est",
    ]),
    (Cue::Nth(4), &[
        "quatrième|4ème|4e ?créneau|choix|option|proposition|date|des|de|me|est",
    ]),
    (Cue::Nth(5), &[
        "cinquième",
    ]),
    (Cue::Nth(99), &[
        "au|la dernier|dernière",
        "le dernier", "la dernière ?option|proposition|date|des", "dernier créneau|choix",
    ]),
    (Cue::Nth(98), &[
        "avant-dernier", "avant-dernière", "pénultième",
    ]),
    (Cue::Nth(90), &[
        "plus tôt|matinal|matinale|matinaux des|de deux", "plus matinal|matinale", "premier|première des deux",
        "le plus tôt", "la plus tôt", "le premier des deux",
    ]),
    (Cue::Nth(91), &[
        "plus tardif|tardive|tardifs|tardives", "plus tard des|de deux", "dernier|dernière des deux",
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
    (Cue::MyTime, &[
        "chez moi|nous", "mon heure", "notre heure", "heure d'ici", "heure locale", "de mon côté",
        "pour moi",
    ]),
    (Cue::YourTime, &[
        "chez vous|toi", "votre|ton heure", "heure de chez vous",
    ]),
    (Cue::SameTime, &[
        "à l'heure prévue|dite|convenue|initiale|habituelle", "mêmes heures|horaires|créneaux",
        "même heure|horaire|créneau", "à la même heure",
    ]),
    (Cue::SameDay, &[
        "même jour", "le jour même",
    ]),
    (Cue::Sooner, &[
        "avancer|avance|avancez", "plus tôt",
    ]),
    (Cue::LaterBy, &[
        "repousser|reporter|retarder|décaler",
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
        "une semaine plus tard|après",
    ]),
    (Cue::WeekAfter, &[
        "la suivante", "la semaine suivante|d'après", "semaine suivante", "celle d'après|qui suit", "semaine qui suit",
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
        "changement d'heure", "change|changeons|changez|changent d'heure", "heure d'été|d'hiver", "reculé|avancé|recule|avance .. montres|horloges|pendules",
        "changement d'heure", "heure d'été|hiver", "l'heure change", "avance sur nous|vous",
    ]),
    (Cue::AllDay, &[
        "toute la journée", "la journée entière", "n'importe quand", "à toute heure", "à n'importe quelle heure", "quelle que soit l'heure",
    ]),
    (Cue::Gloss, &[
        "soit ^entre|à|de|le|la|lundi|mardi|mercredi|jeudi|vendredi|dans|en|demain|plutôt", "c'est à dire", "ce qui", "donc # h",
    ]),
    (Cue::AnHour, &[
        "une heure ,",
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
    (Cue::Doubted, &[
        "ne|n crois|pense|trouve|vois|sais ?vraiment pas|guère", "ne|n ... point|guère|nullement >|,", "doute|doutons ?fort que|de|qu|si", "pas vrai|exact|certain que", "sauf|excepté|hormis moi|nous", "pas pour|avec moi|nous", "moi|nous ?je pas|non >|,", "à peine", "pas encore regardé|vérifié|vu|décidé|demandé", "dois|devons ?encore vérifier|regarder|demander|voir",
        "je plaisante|rigole|blague|déconne|plaisantais|rigolais", "c'est|c'était une blague|plaisanterie", "blague à part", "pour rire >", "< vous|tu avez|as dit|écrit|proposé-que", "dites|disiez|écrivez|écriviez|disais|dis vous|tu|toi >", "aussi|tout-aussi peu|mal que", "moins bien que", "pire que", "jamais de la vie", "mon|notre jour de congé|repos", "mon|notre jour libre", "donc non|pas >", "alors non >", "bof", "la bonne blague", "même pas en rêve", "seulement|juste|uniquement|que pour !moi|nous|vous|toi", "à part ça non", "rayer|biffer la|les mention|mentions",
    ]),
    (Cue::OtherDays, &[
        "les|des autres|restants jours", "les jours restants|d'après-restants",
    ]),
    (Cue::NextOne, &[
        "la|celle prochaine|suivante", "celle d'après",
    ]),
    (Cue::RestOfWeek, &[
        "reste de la semaine",
    ]),
    (Cue::Fortnight, &[
        "quinze jours", "quinzaine",
    ]),
    (Cue::Afterwards, &["< ensuite|puis|après ?ça|cela ?,", "après ça|cela|quoi"]),
];
