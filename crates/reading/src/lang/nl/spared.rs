//! Dutch: where a word of calling off calls nothing off: denied, under a condition, or said of something else.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const SPARED: &[Phrases] = &[
    (Cue::Kept, &[
        "zeg|zeggen|zegt|blaas|blazen ?ik|we|wij|het|de ?afspraak ?zeker|echt|dus niet|niets|nooit af",
        "niet|nooit|niets|niks|geenszins af",
        "niet|nooit|niets|zonder ?te afzeggen|afgezegd|annuleren|af-te-zeggen|cancelen|afzeg|annuleer",
        "annuleer|annuleren|cancel ?ik|we|wij ?de|het|deze ?afspraak ?zeker|echt niet|niets|nooit",
        "wilde|wilden|wou|zou|ging|dacht ... afzeggen|annuleren|cancelen|af-te-zeggen ... maar",
        "bijna afgezegd|afzeggen|geannuleerd", "!ik|we|wij|dus|daarom|helaas|graag|u wil afzeggen|annuleren|cancelen",
        "!ik|we|wij|dus|daarom|helaas|graag|u wil de|het|deze afspraak|gesprek|overleg|meeting afzeggen|annuleren|cancelen",
        "mijn @ ?afspraak|overleg ?is|werd ?net|helaas afgezegd|geannuleerd|vervallen",
        "laat maar ?, ?ik|het|we|is ... gevonden|gelukt|opgelost|werkt|al|link|ontvangen",
        "vergeet ?u het|dat|maar ?maar ... gevonden|gelukt|opgelost|werkt|link",
        "een|het|de andere|ander afspraak|overleg|vergadering ?helaas afzeggen|afgezegd|annuleren",
        "als|indien|mocht|wanneer|tenzij ?je|u|jullie|iemand|ik|we ?de|toch ?afspraak ?moet|moeten|wilt|wil ?toch afzeggen|annuleren|cancelen",
        "zonder|in-plaats-van|voordat ?te annuleren|afzeggen",
        "niet|geen|niet-meer nodig|hoeft|hoeven ?om ?elkaar ?te ?fysiek ?persoonlijk|face live|persoonlijk|fysiek|face|langs",
        "niet meer nodig ?: ?is ?de|het beamer|projector|zaal|parkeerplaats|tolk|koffie",
        "wil|willen|wens ?ik|we|wij ?u|je|jullie|elkaar|graag|liever niet|geen ?afspraak ?zo voor|na|vroeg|laat|zo|in|op|om|'s ?@ ?afspreken",
        "niet voor|na @ afspreken|spreken|ontmoeten|meeten",
        "nee bedankt|dank ?je|u ?, geen|voor koffie|de|het|lunch|parkeerplaats",
        "geen|niet interesse|geïnteresseerd in ochtenden|de-ochtend|vroege|ochtendafspraken|avonden",
    ]),
    (Cue::Stands, &[
        "onze|ons|die-van-ons|de-onze|afspraak|overleg|vergadering|gesprek ?op ?@ blijft|gaat|staat ?gewoon|nog ?steeds staan|door|overeind",
        "kom|komen|ben|zijn ?ik|we|wij ?er toch|gewoon|wel|zeker|desondanks ?er",
        "ik|wij|we ?kom|komen ?er toch|gewoon", "ik|wij|we niet >", "< tot @|dan >",
        "niet de|het|onze afspraak|overleg|gesprek|vergadering >",
    ]),
    (Cue::NoWay, &[
        "geen denken aan", "geen sprake van", "geen haar op", "absoluut niet", "zeker niet", "nooit", "echt niet",
        "natuurlijk niet", "in geen geval", "onder geen beding", "nee", "over mijn lijk", "geen kans",
        "vergeet het maar", "om de dooie dood",
    ]),
    (Cue::IfSo, &[
        "als het|we|ik|je|u|er|de|hij|ze|mijn|dat|iemand|niemand|onze|zij|jullie|niet", "indien", "mocht|mochten",
        "tenzij", "mits", "in geval", "alleen als",
    ]),
    (Cue::IfYouLike, &[
        "als|indien|mits ?het ?dat ?je|u ?het ?voor ?u|je ?niet mogelijk|kan|mag|goed|uitkomt|erg|kunt|wilt|lukt|past|okee|oke|bezwaar|ok",
        "mocht|mochten u|je ?nog vragen|vragen-hebben",
        "weet|vragen|sorry|fijn|prettig|goed|mooi|zie|beter ?het als|of",
    ]),
    (Cue::Thing, &[
        "trein|treinen|vlucht|vliegtuig|bus|taxi|ferry|boot|hotel|kamer|zaal|ruimte|restaurant|tafel|pizza|bestelling|order|abonnement|lidmaatschap|kaart|kaartje|kaartjes|ticket|tickets|reservering|boeking|levering|verzekering|parkeerplaats|cursus|les|concert|reis|vakantie|catering|bericht|mail|e-mail|verzoek|project|contract|betaling|factuur|aansluiting|tandarts|sportschool|wedstrijd|conferentie|workshop|webinar|evenement|training|beurs|feest|nieuwsbrief|opdracht",
        "klant|klanten|leverancier|patiënt|huurder|spreker|loodgieter|maatschappij",
    ]),
    (Cue::MeetingWord, &[
        "afspraak|overleg|gesprek|vergadering|meeting|call|bespreking|interview|bezoek|afspraken|alles|kennismaking",
    ]),
];
