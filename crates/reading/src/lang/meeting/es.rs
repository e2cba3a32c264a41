//! What is said about the meeting itself, in Spanish.

use super::Meeting;
use crate::lang::Cue;

#[rustfmt::skip]
pub(super) const ES: Meeting = Meeting {
    cues: &[
        (Cue::Phone, &[
            "teléfono", "telefónic*", "telefonazo", "llamada telefónica|de teléfono",
            "llámame|llámenme|llámeme|llámanos|llamadme|llámalo|llámela|llámelo|llámela|llámenos",
            "me|le|lo|la|nos|te llame|llama|llamen|llames|llamas|marque|marcas|marca|marquen",
            "llamarme|llamarle|llamarlo|llamarla|marcarme|llamarnos", "márcame|márquenme|márqueme|márcale",
            "al|mi|el|su|por móvil|celular|cel|fijo", "telefonear|telefonéame", "llamada de voz|whatsapp",
            "puente telefónico", "audioconferencia",
        ]),
        (Cue::Video, &[
            "videollamada*", "video", "vídeo", "videoconf*", "videollam*", "zoom", "teams", "google meet",
            "por|un|vía|en|de|el meet", "enlace|link ?de meet", "webex", "skype", "en línea", "online", "virtual*",
            "por pantalla", "remoto", "telemática*|telemático*", "facetime", "compartir pantalla", "videocall",
        ]),
        (Cue::InPerson, &[
            "en persona", "presencial*", "cara a cara", "físicamente", "en vivo",
            "pasar|pase|pasa|pasen|pasarse|pasarme|venir|venga|viene|vengan|vendrá|acercarse|acérquese|acercarme ?se por|a|al|aquí|acá",
            "veámonos", "vernos|verlo|verla|vernos|nos en|con",
            "nos vemos|juntamos|reunimos|encontramos en|a|aquí|acá",
            "tomar|tomamos|tomarnos|tomemos un|una|algo|unas|café", "una caña|copa|cerveza|cervecita",
            "visita a|al|de", "comer|almorzar|cenar|desayunar con|juntos|juntas", "en sitio", "in situ",
            "acá|aquí en|a ?la|el|nuestra|nuestro|mi",
        ]),
        (Cue::Meal, &[
            "café", "comida", "almuerzo", "cena", "desayuno", "cafecito", "cañas", "merienda",
        ]),
        (Cue::MealTime, &[

            "después|antes|durante|hora|tras|a|hasta ?de ?del ?la ?el comida|comer|almuerzo|cena|desayuno|café|almorzar|cenar|desayunar",
            "a la hora de comer", "pausa de|para",
        ]),
        (Cue::MeetAt, &[
            "nos vemos|juntamos|reunimos|encontramos|quedamos", "veámonos", "juntémonos", "reunámonos", "quedemos",
            "vernos", "en vez de", "en lugar de",
            "pasar|pase|pasa|pasarse|venir|venga|viene|vengan|vente|acérquese|acercarse",
            "lugar es|será|nuevo|:|cambia", "nueva|nuevo dirección|lugar|sala|sitio|local|ubicación",
            "cambio|cambia|cambiamos de sala|lugar|sitio|local", "será en", "sea en",
            "mándalo|mándale|envía|manda .. a", "reservar|reservado|reserva|reservé", "mejor en",
        ]),
        (Cue::Gone, &[
            "cerrado|cerrada|cerraron", "inundado|inundada|inundó", "lleno|llena|completo", "en obras",
            "ocupado|ocupada", "no agarra|funciona|sirve|va|carga|disponible", "clausurado|clausurada", "ya no",
            "no subo", "se quemó",
        ]),
        (Cue::DontUse, &[
            "no", "en vez", "viejo|vieja|antiguo|antigua", "fax", "el otro no", "de la oficina no", "ya no",
            "en lugar", "nada de",
        ]),
        (Cue::InSignature, &[
            "firma", "abajo", "al pie",
        ]),
        (Cue::AddPerson, &[
            "agrega|agregar|agregues|agregue|agrégale", "añade|añadir|añadas|añada|añádele",
            "incluye|incluir|incluyas|incluya|inclúyelo|inclúyela",
            "invita|invitar|invites|invite|invítale|invítalo|invítala", "suma|sumar|súmale|sumes|súmalo|súmala",
            "mete|meter|métele|metas ?a", "pon|poner|pongas|ponle .. copia|convocatoria|invitación",
            "debe|debería|tiene que|va a|vendrá|irá|asistirá|viene|estará ?también estar|venir|asistir|ir|también|con",
            "se une|sume|incorpora|apunta", "en su lugar", "en mi lugar", "me sustituye|reemplaza",
            "que venga|vaya|esté|asista", "convoca|convocar", "lleva|llevaré|traigo|traeré a",
        ]),
        (Cue::RemovePerson, &[
            "quita|quitar|quites|quite|quítale|quítalo|quítala", "saca|sacar|saques|saque|sácalo|sácala",
            "elimina|eliminar|elimines|borra|borrar|bórralo|bórrala",
            "no viene|vendrá|va|irá|asistirá|asiste|podrá|puede|estará",
            "ya no ?va|viene|asiste|está|trabaja|forma|participa|podrá", "se fue",
            "no hace falta que venga|vaya|esté", "dejó|ha dejado la", "en lugar de", "baja a", "desinvita*",
            "retira|retirar",
        ]),
        (Cue::OptionalPerson, &[
            "opcional|opcionales", "si quiere|puede|quieren|pueden|le|gusta",
            "no es imprescindible|obligatorio|necesario|indispensable", "no hace falta que", "bienvenido|bienvenida",
            "facultativo|facultativa", "si no puede|pueden", "sin ella|él", "no es necesaria|obligatoria",
            "como oyente", "deseable",
        ]),
        (Cue::InfoPerson, &[
            "para su|tu información|conocimiento", "solo en copia", "sólo en copia", "en copia para",
            "solo para que|información", "a título informativo", "va en copia", "está en copia solo|sólo|para",
            "de enterado", "para que esté|esta|estén|sepa|sepan", "no hace falta invitar*", "no lo|la invites",
            "no invites", "solo informada|informado", "únicamente en copia",
        ]),
        (Cue::Copied, &[
            "en copia", "cc", "copiado", "copiada", "copio", "copiados", "con copia",
        ]),
        (Cue::PlaceWord, &[
            "calle", "avenida", "av", "avda", "plaza", "paseo", "oficina", "despacho", "café", "cafetería",
            "restaurante", "hotel", "bar", "sala", "taller", "edificio", "planta", "piso", "sede", "estudio",
            "bodega", "tienda", "fábrica", "nave", "local", "casa", "estación", "obra", "consultorio", "torre",
            "colonia", "col", "carrera", "cra", "biblioteca", "museo", "centro", "mercado", "campus", "polígono",
            "muelle", "almacén", "fonda", "notaría", "ayuntamiento", "juzgado", "clínica", "hospital", "escuela",
            "universidad", "finca", "cortijo", "galería", "panadería", "cervecería", "mesón", "taberna",
            "aeropuerto", "terminal", "ronda", "camino", "carretera", "glorieta", "jirón", "pasaje", "bulevar",
            "laboratorio", "consulta", "gestoría", "parque", "puerto", "librería", "teatro", "recepción", "sucursal",
            "agencia", "quinta", "hacienda", "obraje",
        ]),
        (Cue::PlaceLead, &[
            "en", "al", "a", "por", "cerca",
        ]),
        (Cue::InsteadOf, &[
            "en vez de", "en lugar de", "no", "sin", "nada de", "ni",
        ]),
    ],
    lengths: &[
        (15, &["cuarto de hora|horita", "cuartito de hora"]),
        (30, &["media hora|horita|hr", "media horilla", "½ hora"]),
        (45, &["tres cuartos de hora", "3 cuartos de hora", "¾ de hora"]),
        (60, &["una|1|horita hora|horita", "horita", "hora larga|justa|entera"]),
        (75, &["hora y cuarto", "hora y un cuarto"]),
        (90, &["hora y media", "horita y media", "1½ hora*"]),
        (105, &["hora y tres cuartos", "hora cuarenta y cinco"]),
        (120, &["dos|par|2|parecita ?de horas|horitas"]),
        (150, &["dos horas y media"]),
        (20, &["veintena de minutos", "veinte minutitos"]),
    ],
    numbers: &[
        (5, "cinco"), (8, "ocho"), (10, "diez"), (12, "doce"), (15, "quince"), (20, "veinte"), (25, "veinticinco"),
        (25, "veinte y cinco"), (30, "treinta"), (35, "treinta y cinco"), (40, "cuarenta"), (45, "cuarenta y cinco"),
        (50, "cincuenta"), (55, "cincuenta y cinco"), (60, "sesenta"), (75, "setenta y cinco"), (80, "ochenta"),
        (90, "noventa"), (120, "ciento veinte"),
    ],
    minutes: &[
        "minuto", "minutos", "min", "mins", "minutitos", "minutito",
    ],
    hours: &[
        "hora", "horas", "hr", "hrs", "h",
    ],
    bare: &[],
    hours_are_clock: true,
    not_length: &[

        "@ más|tarde|luego|atrás|retraso ?tarde ?retraso|demora|diferencia|camino|viaje|vuelo|coche|descanso|margen|atraso|sueño|desfase",
        "@ de retraso|demora|diferencia|camino|viaje|vuelo|coche|descanso|margen|atraso|sueño|desfase|antelación|carretera",
        "@ más tarde|temprano|pronto|o", "@ antes|después del|que", "@ antes|después >", "@ antes|después ,",
        "@ menos",
        "dentro|en|hace|cada|tras|después|antes|desde|a|primera|última|primeras|últimas|próxima|unos|sobre|hacia ?de|la|las|una|un @",
        "hace ?unos|unas @", "a|hacia|sobre|desde|hasta|entre la|las @", "en vez|lugar de|del ?los|las|la|una @",
        "no ?los|las|una|de @",
        "adelantar|retrasar|atrasar|correr|mover|recorrer|aplazar|demorar|posponer ?.. ?unos|una @",
        "voy|llego|llegaré tarde ?unos|una @", "de @ a",
    ],
    is_length: &[

        "de|durante|por|unos|unas|duración|calcule|calcula|calcúlale|calculen|serían|sería|serán|será|reserva|reserve|reservar|bloquea|bloquee|bloquear|necesito|necesitamos|basta|bastan|encuentra|búscanos|busca|buscar|agenda|agéndame|dura|durará|alargar|ampliar|acortar|reducir|extender|extiende|alarga|amplía|máximo|aproximadamente|como|solo|sólo|pon|ponme|con ?.. @",
        "@ con|basta|bastan|bastará|máximo|max|es|son|sería|nos|alcanza|alcanzan|para|por|de reunión|es suficiente|suficiente|aproximadamente|como|será|serán|llega|llegan|estaría|o menos",
        "reunión|cita|llamada|junta|videollamada|meet|zoom|charla|encuentro|hueco|entrevista ?.. de @",
    ],
};
