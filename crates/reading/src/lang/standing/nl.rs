//! Rules for all meetings to come, in Dutch.

use super::{Clue, Phrases};

#[rustfmt::skip]
pub(super) const NL: Phrases = &[
    (Clue::Lasting, &[
        "voortaan", "vanaf nu|vandaag|heden|morgen", "van nu af aan", "van nu af", "in het vervolg", "in de toekomst", "voor de toekomst", "standaard", "in principe", "als regel", "in de regel",
        "tot nader order", "nieuwe regel|regels", "permanent", "vaste instellingen|regel|regels", "voor al|alle mijn ?toekomstige afspraken|vergaderingen", "alle toekomstige afspraken|vergaderingen",
    ]),
    (Clue::Ever, &["altijd", "nooit", "elke dag|week|keer|maandag|dinsdag|woensdag|donderdag|vrijdag", "iedere dag|week|keer|maandag|dinsdag|woensdag|donderdag|vrijdag", "telkens"]),
    (Clue::Weekly, &["maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags", "elke|iedere maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag", "op maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen"]),
    (Clue::Deny, &["nooit", "geen ?enkele afspraken|afspraak|vergaderingen|vergadering|gesprekken|gesprek|calls|meetings|overleg|overleggen", "niets|niks", "niemand", "niet voor|na|op|tussen|meer"]),
    (Clue::Keep, &["heilig", "vrijhouden|vrijgehouden|vrij-houden|vrijlaten|vrij-laten", "houd|hou|laat|houden|laten ... vrij|leeg|open", "blijft|is|zijn|blijven ?dus ?ook vrij|leeg|geblokkeerd|bezet", "blokkeer|blokkeren|geblokkeerd|gereserveerd", "van mij"]),
    (Clue::Workday, &["mijn ?nieuwe werktijden|werkuren|uren|werkdag|werktijd zijn|is|van|@", "ik werk ?nu ?alleen ?van @"]),
    (Clue::Once, &["deze keer", "dit keer", "alleen deze|dit", "voor deze|dit afspraak|vergadering|gesprek|overleg|keer", "deze|dit afspraak|vergadering|gesprek|overleg", "bij uitzondering"]),
    (Clue::Between, &["@ ?pauze|ruimte|vrij|rust|lucht|speling tussen", "@ pauze|rust|lucht|speling", "tussen ?mijn ?alle ?twee ?de afspraken|vergaderingen|gesprekken ?altijd ?graag ?minstens @"]),
    (Clue::Before, &["@ ?voorbereiding|vrij|ruimte|pauze voor elke|iedere|elk|ieder|alle|mijn afspraak|afspraken|vergadering|vergaderingen|gesprek|gesprekken|overleg"]),
    (Clue::After, &["@ ?pauze|vrij|ruimte na elke|iedere|elk|ieder|alle|mijn afspraak|afspraken|vergadering|vergaderingen|gesprek|gesprekken|overleg"]),
    (Clue::Around, &["@ ?pauze|vrij|ruimte voor en na elke|iedere|elk|ieder|alle|mijn afspraak|afspraken|vergadering|vergaderingen|gesprek|gesprekken|overleg"]),
    (Clue::PerDay, &["maximaal|max|hooguit|hoogstens _ ?afspraken|vergaderingen|gesprekken per|op-een|op-één dag", "niet|nooit meer dan _ ?afspraken|vergaderingen|gesprekken per|op-een|op-één dag", "_ ?afspraken|vergaderingen|gesprekken per dag maximaal|max|is-genoeg"]),
    (Clue::PerWeek, &["maximaal|max|hooguit|hoogstens _ ?afspraken|vergaderingen|gesprekken per|in-een|in-één week", "niet|nooit meer dan _ ?afspraken|vergaderingen|gesprekken per|in-een|in-één week", "_ ?afspraken|vergaderingen|gesprekken per week maximaal|max|is-genoeg"]),
    (Clue::Notice, &["@ van-tevoren|vooraf|tevoren", "opzegtermijn|aanlooptijd van ?minstens @", "@ aanlooptijd"]),
    (Clue::Length, &["afspraken|vergaderingen|alles ?_ ?_ ?_ @", "@ voor ?al ?alle ?mijn afspraken|vergaderingen|alles", "standaard @", "@ als standaard", "standaardduur ?: ?is @"]),
    (Clue::CallLength, &["calls|belafspraken ?_ ?_ ?_ @", "@ voor ?al ?alle ?mijn calls|belafspraken"]),
    (Clue::PhoneLength, &["telefoongesprekken|telefoontjes ?_ ?_ ?_ @", "@ voor ?al ?alle ?mijn telefoongesprekken|telefoontjes"]),
    (Clue::VideoLength, &["videogesprekken|videocalls|videovergaderingen ?_ ?_ ?_ @", "@ voor ?al ?alle ?mijn videogesprekken|videocalls|videovergaderingen"]),
    (Clue::RoomLength, &["fysieke afspraken|vergaderingen ?_ ?_ ?_ @", "@ voor ?al ?alle ?mijn fysieke afspraken|vergaderingen"]),
    (Clue::ByPhone, &["altijd|alles|afspraken|vergaderingen|standaard ?altijd ?graag ?gaan telefonisch|per-telefoon"]),
    (Clue::ByVideo, &["altijd|alles|afspraken|vergaderingen|standaard ?altijd ?graag ?gaan via|per|over video|zoom|teams|videobellen", "altijd|standaard videobellen"]),
    (Clue::InPerson, &["altijd|alles|afspraken|vergaderingen|standaard ?altijd ?graag ?gaan op-locatie|fysiek|in-persoon|persoonlijk"]),
    (Clue::Holidays, &["feestdag|feestdagen"]),
    (Clue::Weekend, &["weekend|weekends|weekenden"]),
    (Clue::Those, &["die|deze dagen"]),
    (Clue::OfSome, &["telefoontjes|telefoongesprekken|videogesprekken|belafspraken", "met|voor ?mijn ?de ?het !mij|me|ons|alle|alles|al|elke|iedereen|mijn|de|het|afspraken|vergaderingen|gesprekken|lunch|goed"]),
];
