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
        (Cue::AddPerson, &[
            "agrega|agregar|agregues|agregue|agregad|agrégale|agréguelo|agréguela|agréguenlo",
            "añade|añadir|añadas|añada|añadid|añádele|añádelo|añádela|añádanlo",
            "incluye|incluir|incluyas|incluya|incluid|inclúyelo|inclúyela|inclúyalo",
            "invita|invitar|invites|invite|invitad|invítale|invítalo|invítala|invítelo|invítela",
            "suma|sumar|súmale|sumes|sume|súmalo|súmala", "mete|meter|métele|metas|méteme a",
            "pon|poner|pongas|ponga|ponle .. convocatoria|invitación|invitado|invitada",
            "debe|debería|tiene|va|quiere|quisiera ?que ?a ?también estar|venir|asistir|participar|acompañarnos",
            "vendrá|irá|asistirá|viene|estará|participará|acudirá ?también|con",
            "se une|suma|incorpora|apunta|sumará|unirá", "en su|mi|lugar ?su lugar|representación|nombre",
            "me sustituye|sustituirá|reemplaza|reemplazará|representa|representará", "por mí|mi",
            "que venga|vaya|esté|asista|entre también|con|por", "convoca|convocar|convoque",
            "copia|copiar|incorpora|incorporar|incorpore a",
            "manda|envía|mándale|envíale .. invitación|convocatoria", "reemplaza*|sustituye*",
        ]),
        (Cue::RemovePerson, &[
            "quita|quitar|quites|quite|quítale|quítalo|quítala|quítenlo", "saca|sacar|saques|saque|sácalo|sácala",
            "elimina|eliminar|elimines|elimine", "borra|borrar|bórralo|bórrala",
            "no viene|vendrá|va|irá|asistirá|asiste|podrá|puede|estará|participará|participa ?a ?poder ?ya",
            "ya no ?va|viene|asiste|está|trabaja|forma|participa|podrá|hace", "se fue",
            "no hace falta que venga|vaya|esté|figure|siga", "dejó|ha dejado la|el|empresa", "baja a", "desinvita*",
            "retira|retirar|retires|retire|descarta",
        ]),
        (Cue::RemoveMe, &[
            "yo ya no", "quítame|sácame|quíteme|sáqueme|bórrame|elimíname|retírame",
            "no hace falta que ?yo figure|esté|vaya|asista|siga|aparezca",
            "yo no ?voy|podré|puedo|asistiré|estaré|iré ?a ?poder", "sin mí",
        ]),
        (Cue::OptionalPerson, &[
            "opcional*", "si quiere|puede|quieren|pueden|le|les|gusta|gustan|desea|cuadra|tiene",
            "que entre|venga|pase|asista|se si|cuando",
            "no es|son|sea imprescindible|obligatorio|obligatoria|necesario|necesaria|indispensable|forzoso|fundamental",
            "bienvenid*", "facultativ*", "si no puede|pueden|viene|cuadra", "sin ella|él|ellos",
            "como oyente|observador|observadora|invitado", "deseable",
            "puede|pueden faltar|venir|asistir|entrar|sumarse|unirse ?o ?si", "no hace falta que",
            "si tiene|tienen tiempo|hueco", "a su elección",
        ]),
        (Cue::InfoPerson, &[
            "para|solo|sólo ?para ?su|tu|que información|conocimiento|informarle",
            "solo|sólo|únicamente|nomás|simplemente en|con|para|va|está copia|cc|informar|información|enterado|conocimiento",
            "en copia solo|sólo|nomás|únicamente", "a título informativo",
            "va|está|van|están en|con copia solo|sólo|nomás", "de enterado",
            "para que ?lo esté|esta|estén|sepa|sepan", "no hace falta invitar*",
            "no lo|la|los|las invites|invite|inviten", "no invites|invite",
            "no tiene|tienen que venir|asistir|estar",
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
