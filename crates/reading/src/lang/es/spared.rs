//! Spanish: where a word of calling off calls nothing off: denied, under a condition, or said of something else.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const SPARED: &[Phrases] = &[
    (Cue::Kept, &[
        "no ?la|lo|se|le|les|voy|vamos|pienso|vayas|quiero|hay|tengo ?a|que cancel*|anul*|suspend*",
        "no|nunca|jamás|sin|ni ?la|lo cancelo|cancelen|cancele|canceles|cancelar|canceléis|anulo|anule|anules|anular",
        "iba|íbamos|quería|queríamos|pensaba|casi ?a ?la|lo cancelar|cancelarla|anular|cancelo|cancelamos ... pero|hasta",
        "casi cancel*", "!usted quiere|quieren|prefiere cancelar|anular|cancelarla|anularla|suspender",
        "mi|la|el|mis @ ?se ?ha|fue|está|quedó ?sido canceló|cancelado|cancelada|anulado|anulada",
        "me|nos han|cancelaron|anularon|ha cancelado|la|el|mi",
        "déjalo|déjelo|olvídalo|olvídelo|olvida|olvide|deja|deje ?eso|ya|lo ?, ?ya|he|lo ... encontré|encontrado|tengo|resuelto|solucionado|funciona|enlace|archivo|recibí",
        "si|caso-de ?usted|tú|alguien|no ?tiene|tienes|tienen|tuviera|tuviese|necesita|necesitas|quiere|quieres|debe ?que cancelar|anular|cancelarla",
        "antes|vez|lugar|sin de|tener ?que cancelar", "gastos|política|seguro|condiciones de cancelación",
        "no hace|es ?falta|necesario ?que ?nos|vernos|reunirnos|ir|quedar|reunamos|veamos ?vernos|reunirnos|ir|quedar en persona|presencialmente|cara",
        "no quiero|queremos|quisiera|deseo ?una|tener ?reunión reunirme|reunirnos|vernos|verme|reuniones|quedar|hablar|reunir*|verlos|verle antes|después|tan|por|a|temprano|tarde|en|hasta",
        "no ?me|nos ?estoy|estamos interesa|interesan|interesado|interesada ?por|en las mañanas|tardes",
        "no gracias ?, sin|ningún|nada|por café|de|el|lo",
    ]),
    (Cue::Stands, &[
        "reunión|cita|llamada|nuestra|encuentro sigue|se|continúa ?mantiene ?en pie|igual|adelante", "sigue en pie",
        "llego|voy|iré|vengo|asisto|asistiré|estaré|acudo|vamos|llegaré igual|igualmente|de-todos-modos|de-todas-formas|allí|ahí|mismo|a-tiempo",
        "yo|nosotros no|tampoco >", "nos vemos @|el|igual|allí|entonces", "< hasta ?el @ >",
        "la|lo nuestro|nuestra sigue", "no la|el|nuestra reunión|cita|encuentro >",
    ]),
    (Cue::NoWay, &[
        "ni hablar", "de ninguna manera", "ni loco|loca", "para nada", "nunca", "jamás", "en absoluto", "ni pensarlo",
        "ni de broma|coña", "claro que no", "por supuesto que no", "ni en sueños", "no >", "no ,", "qué va",
    ]),
    (Cue::IfSo, &[
        "si", "a menos", "a no ser", "en caso", "salvo que|si", "siempre que", "siempre y cuando",
    ]),
    (Cue::IfYouLike, &[
        "si ?es|le|les|te|os ?no ?le ?está|fuera|parece|va posible|puede|puedes|pueden|pudiera|pudieras|podemos|puedo|podría|parece|importa|molesta|bien|acuerdo|ok",
        "si no le|te|les|es|hay", "sé|saber|preguntar|disculpe|disculpa|perdona|perdón|siento|sabe|ver|mejor|bien si",
        "si-acaso", "si cancel*|anul*|por|claro|gracias|señor|señora|quiero|tengo|debo|hay",
    ]),
    (Cue::Thing, &[
        "tren|trenes|ave|vuelo|vuelos|avión|autobús|bus|taxi|ferry|barco|hotel|habitación|sala|restaurante|mesa|pizza|pedido|suscripción|tarjeta|billete|billetes|entrada|entradas|reserva|entrega|envío|seguro|aparcamiento|parking|curso|clase|concierto|viaje|vacaciones|catering|mensaje|correo|email|solicitud|proyecto|contrato|pago|factura|conexión|dentista|gimnasio|partido|conferencia|taller|evento|formación|feria|boletín",
        "cliente|clienta|clientes|proveedor|paciente|inquilino|aerolínea|compañía|ponente|fontanero",
    ]),
    (Cue::MeetingWord, &[
        "reunión|cita|llamada|encuentro|entrevista|visita|videollamada|junta|reuniones|todo|quedada",
    ]),
];
