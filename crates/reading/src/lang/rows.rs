//! What is said of several times at once, or of one in contrast to others: plurals, and verbs that are left out
//! ("not the first, but the others do").

use super::{Cue, Phrases};

#[rustfmt::skip]
pub(super) const EN: &[Phrases] = &[
    (Cue::Can, &["< ?and ?but yes to|for|on @", "< @ yes >", "@ do|does|is|are ?too ?though >|,", "free|available|around for @", "go|going for @", "vote for @", "happy|fine|ok|okay with @", "@ are|is ?all ?both ?equally fine|good|great|ok|okay|possible|perfect"]),
    (Cue::Cannot, &["< ?and ?but no to|for|on @", "< @ no >"]),
];

#[rustfmt::skip]
pub(super) const DE: &[Phrases] = &[
    (Cue::Can, &["< ?und ?aber ja zu|für|bei @", "@ schon >|,", "@ ja >|,", "kann|könnte|können bei @", "@ gehen|passen|klappen|gingen", "@ wären|wäre|sind|ist ?alle ?beide möglich|gut|okay|ok|prima|machbar"]),
    (Cue::Cannot, &["< ?und ?aber nein zu|für|bei @", "@ nein >|,"]),
];

#[rustfmt::skip]
pub(super) const FR: &[Phrases] = &[
    (Cue::Can, &["< ?et ?mais oui à|a|pour @", "@ oui|si >|,", "@ sont|est|seraient|serait ?tous ?toutes ?aussi possible|possibles|bon|bons|bonne|bonnes|ok|parfait|parfaits", "@ me|nous ?ça iraient|irait|vont|va|conviennent|convient|conviendraient|conviendrait"]),
    (Cue::Cannot, &["< ?et ?mais non à|a|pour @", "@ non >|,", "pas @ ,"]),
];

#[rustfmt::skip]
pub(super) const ES: &[Phrases] = &[
    (Cue::Can, &["< ?y ?pero sí a|al|para @", "@ sí >|,", "@ están|está|estarían|estaría bien|perfecto|perfectas|genial", "@ serían|sería|son|es posibles|posible|buenas|buena", "@ me|nos convienen|conviene|sirven|sirve|vienen|viene|van|va ?bien"]),
    (Cue::Cannot, &["< ?y ?pero no a|al|para @", "@ no >|,"]),
];

#[rustfmt::skip]
pub(super) const IT: &[Phrases] = &[
    (Cue::Can, &["< ?e ?ma sì a|al|alla|per @", "@ sì >|,", "@ andrebbero|andrebbe|vanno|va ?anche bene", "@ sarebbero|sarebbe|sono|è ?anche possibili|possibile|ok|okay|perfetti|perfetta"]),
    (Cue::Cannot, &["< ?e ?ma no a|al|alla|per @", "@ no >|,"]),
];

#[rustfmt::skip]
pub(super) const NL: &[Phrases] = &[
    (Cue::Can, &["< ?en ?maar ja op|voor|tegen|bij @", "@ wel >|,", "@ ja >|,", "kan|kunnen|zou|zouden bij|op @", "@ schikken|schikt|lukken|lukt|passen|past|kunnen|kan", "@ zijn|is ?allemaal ?beide ?ook goed|prima|mogelijk|ok|oké", "@ zouden|zou ?ook ?mij ?me lukken|passen|schikken|kunnen", "mij|me|ons passen|past|schikken|schikt @"]),
    (Cue::Cannot, &["< ?en ?maar nee op|voor|tegen|bij @", "@ nee >|,"]),
];

#[rustfmt::skip]
pub(super) const PT: &[Phrases] = &[
    (Cue::Can, &["< ?e ?mas sim a|ao|à|para @", "@ sim >|,", "@ estão|está ?todos ?todas bem|bom|bons|ótimo|perfeito", "@ servem|serve|convêm|convém|dão|dá|funcionam|funciona", "@ seriam|seria|são|é ?também possíveis|possível|bons|boas|bom|boa", "servem|serve|convêm|convém|dão ?me ?nos @", "@ também servem|dão|funcionam|podem"]),
    (Cue::Cannot, &["< ?e ?mas não a|ao|à|para @", "@ não >|,"]),
];
