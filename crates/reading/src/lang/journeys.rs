//! Journeys and bookings, in all the languages: when somebody lands and leaves, and what asks to write down a meeting
//! that was agreed elsewhere.

use super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const EN: &[Phrases] = &[
    (Cue::Lands, &[
        "i|we land|touch-down|fly-in|get-in|arrive|'m-landing", "landing at|@|on|in", "land at|in|@|on",
        "my|our|the flight|plane|train|ferry|eurostar|coach ?only lands|arrives|gets-in|comes-in|touches-down",
    ]),
    (Cue::Leaves, &[
        "leave|leaving|depart|departing", "fly|flying|flies ?back out|back|home|off|on|@|to", "set|sets off",
        "head|heading|headed|off|out|gone ?back home|back|out|off|again",
        "my|our|the|return flight|plane|train|ferry|eurostar|coach|bus goes|leaves|departs|is|takes-off",
        "return flight|train|trip|journey", "take off",
    ]),
    (Cue::Book, &[
        "send|issue|fire ?out ?off ?over ?us ?them ?him ?her ?everyone the ?calendar ?meeting invite|invites|invitation|invitations",
        "book it|that", "lock it|that in|down", "confirm|lock-in the|our meeting|appointment|call|slot|booking",
        "put it|that in|on ?the ?our ?my ?everyone's calendar|calendars|diary|diaries",
    ]),
];

#[rustfmt::skip]
pub(super) const DE: &[Phrases] = &[
    (Cue::Lands, &[
        "lande|landen", "ich|wir komme|kommen .. an", "landung|ankunft",
        "mein|unser|der flug|flieger|zug|bus landet|kommt|ist .. an|da",
    ]),
    (Cue::Leaves, &[
        "fliege|fliegen|fahre|fahren|reise|reisen", "abflug|abreise|abfahrt|rückflug|rückreise|heimflug|heimreise",
        "zug|flug|flieger|bus|bahn|fähre geht|fährt|fliegt|startet", "geht|gehts ?es ?s .. zurück|weiter|heim|los",
        "bin|sind ?ich ?wir ?dann .. wieder ?weg|fort",
    ]),
    (Cue::Book, &[
        "setz|setze|setzen ?sie ?bitte die ?termin einladung|termineinladung|kalendereinladung",
        "schick|schicke|schicken|verschick|verschicke|verschicken|sende|senden|versende|stell|stelle ?sie ?uns ?allen ?bitte ?ihm ?ihr die einladung|einladungen|termineinladung|kalendereinladung",
        "trag|trage|tragen ?sie ?bitte es|das|ihn|den-termin", "buch|buche|buchen ?sie ?bitte es|das|ihn|den-termin",
        "bestätig|bestätige|bestätigen ?sie ?bitte den|das|unser|unseren termin|meeting|treffen|gespräch",
        "die einladung|einladungen ?bitte verschicken|schicken|senden|aufsetzen|raus",
    ]),
];

#[rustfmt::skip]
pub(super) const FR: &[Phrases] = &[
    (Cue::Lands, &[
        "atterris|atterrissons|atterrissage", "j'arrive|nous-arrivons à|au|en|vers|@",
        "mon|notre|le vol|avion|train|tgv|eurostar arrive|atterrit|se-pose",
    ]),
    (Cue::Leaves, &[
        "repars|repartons|pars|partons|redécolle|décolle|rentre|rentrons|file|quitte", "départ|vol-retour",
        "mon|notre|le vol|avion|train|tgv|eurostar part|repart|décolle",
    ]),
    (Cue::Book, &[
        "envoie|envoies|envoyez|envoyer|lance|lancez ?leur ?lui ?nous l invitation",
        "réserve|réservez|bloque|bloquez le|la|ça|cela", "confirme|confirmez|confirmer ?bien le|la|notre rendez-vous|rdv|réunion|entretien|rencontre",
    ]),
];

#[rustfmt::skip]
pub(super) const ES: &[Phrases] = &[
    (Cue::Lands, &[
        "aterrizo|aterrizamos|aterrizaje", "mi|nuestro|el vuelo|avión|tren|ave llega|aterriza", "llego|llegamos a|en|al|@",
    ]),
    (Cue::Leaves, &[
        "salgo|salimos|vuelo|volamos|parto|partimos|vuelvo|volvemos|regreso|regresamos|marcho",
        "me|nos voy|vamos", "mi|nuestro|el vuelo|avión|tren|ave sale|despega",
    ]),
    (Cue::Book, &[
        "envía|envíe|enviar|manda|mande|mandar ?les ?le ?nos ?ya la invitación|convocatoria",
        "resérvalo|resérvelo|agéndalo|agéndelo|apúntalo|apúntelo", "confirma|confirme|confirmar la|el|nuestra reunión|cita|encuentro|llamada",
    ]),
];

#[rustfmt::skip]
pub(super) const IT: &[Phrases] = &[
    (Cue::Lands, &[
        "atterro|atterriamo|atterraggio|sbarco", "il mio|nostro volo|aereo|treno arriva|atterra", "arrivo|arriviamo a|in|alle|@",
    ]),
    (Cue::Leaves, &[
        "riparto|ripartiamo|parto|partiamo|rientro|rientriamo|torno|torniamo|decollo|volo",
        "mio|nostro volo|aereo|treno parte|riparte|decolla", "vado|andiamo via",
    ]),
    (Cue::Book, &[
        "manda|mandi|mandare|invia|invii|inviare|spedisci ?loro ?gli ?pure ?a-tutti l invito", "manda|mandi|invia|invii la convocazione",
        "prenotalo|fissalo|bloccalo|confermalo", "lo prenoti|fissi|blocchi|confermi",
        "conferma|confermi|confermare la|l|il ?nostra ?nostro riunione|incontro|appuntamento|chiamata|call",
    ]),
];

#[rustfmt::skip]
pub(super) const NL: &[Phrases] = &[
    (Cue::Lands, &[
        "ik|we|wij land|landen|arriveer|arriveren", "land|landen ik|we|om|op|@", "ik|we kom|komen .. aan",
        "mijn|onze|de vlucht|vliegtuig|trein landt|arriveert|komt",
    ]),
    (Cue::Leaves, &[
        "vertrek|vertrekken|vlieg|vliegen|reis|reizen|terugvlucht|terugreis", "ga|gaan ?ik ?we ?dan .. weg|terug|weer|naar-huis",
        "mijn|onze|de vlucht|vliegtuig|trein vertrekt|gaat",
    ]),
    (Cue::Book, &[
        "stuur|verstuur|verzend ?je ?u ?maar ?alvast ?hun ?hem ?haar ?iedereen de|het uitnodiging|uitnodigingen|agendaverzoek|invite",
        "boek het|dit|die", "zet het|dit|hem ?maar in|op de|ieders|onze agenda|agenda's|kalender",
        "bevestig ?je ?u de|het|onze afspraak|vergadering|meeting|gesprek",
    ]),
];

#[rustfmt::skip]
pub(super) const PT: &[Phrases] = &[
    (Cue::Lands, &[
        "aterro|aterramos|aterriso|aterrissamos|pouso|pousamos|desembarco", "meu|nosso|o voo|avião|comboio|trem chega|aterra|aterrissa|pousa",
        "chego|chegamos a|ao|à|às|em|@",
    ]),
    (Cue::Leaves, &[
        "parto|partimos|saio|saímos|volto|voltamos|regresso|regressamos|embarco|viajo", "vou|vamos embora",
        "meu|nosso|o voo|avião|comboio|trem sai|parte|descola|decola",
    ]),
    (Cue::Book, &[
        "envie|envia|enviar|manda|mande|mandar ?já ?lhes ?lhe ?nos o convite", "envie|envia|manda|mande a convocatória",
        "marca|marque|agende|agenda|reserve|reserva o|isso|isto >|,", "confirme|confirma|confirmar a|o|nossa|nosso reunião|encontro|chamada|compromisso",
    ]),
];
