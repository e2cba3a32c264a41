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
            "acá|aquí en|a",
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
            "muelle", "almacén", "fonda", "notaría", "gestoría", "juzgado", "clínica", "consulta", "hospital",
            "escuela", "colegio", "aula", "farmacia", "iglesia", "ayuntamiento", "laboratorio", "vivero", "finca",
            "rancho", "puerto", "panadería", "hacienda", "parroquia", "galería", "cantina", "palacio", "teatro",
            "universidad", "cortijo", "cervecería", "mesón", "taberna", "aeropuerto", "terminal", "ronda", "camino",
            "carretera", "glorieta", "jirón", "pasaje", "bulevar", "parque", "librería", "recepción", "sucursal",
            "agencia", "quinta", "obraje",
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
            "no viene|vendrá|va|irá|asistirá|asiste|podrá|puede|estará|participará|participa", "ya no", "se fue",
            "no hace falta que venga|vaya|esté|figure|siga", "dejó|ha dejado la|el|empresa", "baja a", "desinvita*",
            "retira|retirar|retires|retire|descarta",
        ]),
        (Cue::RemoveMe, &[
            "yo ya no", "quítame|sácame|quíteme|sáqueme|bórrame|elimíname|retírame",
            "no hace falta que ?yo figure|esté|vaya|asista|siga|aparezca", "yo no", "sin mí",
        ]),
        (Cue::OptionalPerson, &[
            "opcional*", "si quiere|puede|quieren|pueden|le|les|gusta|gustan|desea|cuadra|tiene",
            "que entre|venga|pase|asista|se si|cuando",
            "no es|son|sea imprescindible|obligatorio|obligatoria|necesario|necesaria|indispensable|forzoso|fundamental",
            "bienvenid*", "facultativ*", "si no puede|pueden|viene|cuadra", "sin ella|él|ellos",
            "como oyente|observador|observadora|invitado", "deseable",
            "puede|pueden faltar|venir|asistir|entrar|sumarse|unirse", "no hace falta que",
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
        (Cue::Refuse, &[
            "no ?me|nos|le|les ?estoy|estamos interesa*|interesado|interesada|interesados|interesadas",
            "sin interés", "no gracias",
            "no deseo|deseamos|quiero|queremos|quisiera|pretendo|pensamos|vamos|voy ?a ?tener reunir*|seguir|continuar|participar|verme|avanzar|ninguna",
            "declino|declinar|declinamos|rechazo|rechazar|rechazamos|declinamos",
            "hemos|he firmado|contratado|fichado|optado con|por otro|otra|otros",
            "hemos|he elegido|escogido|contratado a otro|otra|otros",
            "otro|otra|otros proveedor|proveedora|candidato|candidata|empresa|despacho|oferta|agencia|opción",
            "ya no necesitamos|necesito|vamos|nos|me ?a comprar|interesa|reunirnos|contratar",
            "ya tenemos|tengo proveedor|cubierto|quien|contrato", "perder|pérdida ?de|el|su|nuestro tiempo",
            "no necesitamos|necesito|precisamos ?una|ninguna|sus reunión|reunirnos|servicios", "no procede",
            "retiro|retiramos mi|la|nuestra candidatura|solicitud", "me|nos retiro|retiramos",
            "no seguir|seguiré|seguiremos|continuar adelante",
            "no hace|hacía|haría falta|sentido ?que ?nos ?una reunirnos|reunamos|veamos|reunión",
            "no tiene|tendría|veo|vemos sentido|caso|objeto",
            "no es necesaria|necesario|preciso ?una|la|que ?nos reunión|reunirnos|reunamos",
        ]),
        (Cue::CallOff, &[

            "cancelar|cancela|cancelo|cancelamos|cancele|cancelen|cancelarla|cancelarlo|cancélala|cancélalo|cancélenla|cancelada|cancelado|cancelación",
            "anular|anula|anule|anulo|anulamos|anúlala|anularla|anulada",
            "suspender|suspende|suspenda|suspendemos|suspendo|suspendida ?la|el",
            "borrar|bórralo|bórrala|borrarlo|borrarla|borra|quita|quítalo|quítala|quitar|saca|sácala|sácalo|elimina|eliminar .. agenda|calendario|agendas|calendarios",
            "déjalo|déjala|dejarlo|dejémoslo|déjelo|déjela .. estar|ya|así|correr",
            "ya no hace|es|será|hay|va|nos|vamos ?a falta|necesaria|necesario|reunión|haber|veremos|reunirnos",
            "no hace falta ?que ?nos ya|buscar|reunirnos|reunamos|veamos",
            "no busques|busque|propongas|sigas|siga|ofrezcas ?buscando más|otra|otras|fecha|fechas",
            "para|parar|paren esto ya|por", "parar|paren|detener la búsqueda",
            "olvida|olvídate|olvidemos|olvídalo|olvídese ?de|del|lo|la|el", "se cayó|cancela|suspende|anula",
            "sin efecto", "dar de baja la", "no va a haber|celebrarse|hacerse", "desconvoca*",
            "no se celebrará|hará|realizará",
        ]),
        (Cue::StopSure, &[

            "no me|nos ?vuelva*|vuelvan ?a escriba*|escribas|escriban|mande*|mandes|manden|envíe*|envíen|envíes|contacte*|contacten|escribir|molesten|moleste|llamen",
            "deje*|dejen|deje|deja|dejad|paren|pare|para ?ya ?de ?una ?vez ?de escrib*|mandar*|enviar*|molestar*|contactar*|bombardear*|spam",
            "dame|denme|deme|darme|dénme|dadme|dar de baja", "darse|quiero|solicito|deseo ?darme|la de|baja baja",
            "bórrenme|bórreme|quítenme|quíteme|sáquenme|sáqueme|elimínenme|elimíneme|retírenme ?de",
            "no quiero|deseo|queremos|deseamos recibir|que",
            "no|ni|ningún|ningun ?quiero|envíen|un más|correo|mensaje", "basta|ya de|basta",
            "déjenme|déjeme|déjennos|déjame en paz", "cesen|cese", "cancelar|cancelen ?mi|la suscripción",
            "eliminen|elimine|borren|borre|quiten mi|esta|nuestra|nuestro dirección|correo|email|nombre|contacto de",
        ]),
        (Cue::Erasure, &[

            "borren|borre|borrar|borrado|eliminen|elimine|eliminar|eliminación|supriman|suprima|suprimir|supresión|destruyan|destruir|cancelen|cancelación ?de|inmediata ?todos|toda|todo|cuantos|la ?los|mis|la|información ?datos|mis|información|que|información ?personales",
            "datos|información .. borrados|eliminados|suprimidos|borren|eliminen|supriman",
            "derecho|ejercer ?el ?mi ?de ?al ?a supresión|olvido|la|cancelación",
        ]),
        (Cue::DataLaw, &[
            "mis|sus|todos|nuestros datos", "datos personales", "información .. sobre|de|acerca mí|mi|nosotros",
            "rgpd|lopd|lopdgdd|lfpdppp|arco",
            "datos ?que .. tienen|tengan|guardan|conservan|poseen|tratan|almacenan|obran", "protección de datos",
        ]),
        (Cue::Access, &[

            "copia|acceso|acceder|conocer|saber|información|relación|listado .. ?de|a|qué|todos|los|cuáles ?todos|los|mis ?los|mis datos|información",
            "qué|cuáles|que datos|información ?personales ?míos|mía|sobre tienen|tengan|guardan|tratan|conservan|almacenan|poseen",
            "derecho de acceso",
        ]),
        (Cue::Delegate, &[
            "agenda|calendario|citas .. ?me ?la|lo|las lleva|maneja|gestiona|coordina|organiza|tiene|controla",
            "lleva|maneja|gestiona|coordina|organiza|controla|ve .. ?mi|su|mis|la agenda|citas|calendario|horarios",
            "hable|hablen|habla|coordine|coordinen|coordina|véalo|vean|concrete|concretad|acuerde|trate|trátelo|arregle|diríjase|póngase|contacte|contacta|escriba|escríbale|cuadre|organícelo|agéndelo|gestiónelo .. ?con|a ella|él|mi|la|el|don|doña|señora|señor|asistente",
            "mi asistente|secretaria|secretario|ayudante|oficina .. agenda|cita|citas|fecha|encarga|lleva|coordina",
        ]),
        (Cue::StandIn, &[
            "en|a mi|nuestro lugar|nombre|representación", "por mí",
            "me|nos sustituye|sustituirá|reemplaza|reemplazará|representa|representará|suple|suplirá",
            "en representación", "irá|va|asistirá|vendrá|acudirá|estará ?a .. por|en mí|mi",
            "mando|envío|mandaré|enviaré a", "mi sustituto|sustituta|reemplazo|suplente",
        ]),
        (Cue::Defer, &[

            "escríbeme|escríbame|escribidme|escríbanme|contáctame|contácteme|contáctenme|búscame|búsqueme|llámame|llámeme|pregúntame|pregúnteme|avísame|avíseme|recuérdame|recuérdeme|háblame|hábleme|escribirme|contactarme|vuelva|vuelvan|vuelve|retomemos|retomamos|retomarlo|retómelo|hablamos|hablemos ?a|mejor|otra|de|lo|de ?escribirme|contactarme|intentarlo|nuevo|vez|escribir ?de ?nuevo en|dentro|a|después|el|cuando|pasado|pasada|tras|para|más|hacia|nuevamente|otra|pasadas|desde",
            "dejémoslo|dejarlo|déjalo|aparcar|aparcamos|aparquemos|pausar|posponer|pospongamos|suspender|congelar .. para|hasta|en|pausa|espera",
            "en pausa|espera|suspenso|stand",
        ]),
        (Cue::Question, &[
            "de|sobre qué se|va|trata|es|hablar|tratará",
            "quién|quiénes|quien más|va|asiste|asistirá|estará|viene|lee|es|son|participa",
            "cuánto|cuánta|cuántos|cuántas tiempo|dura|durará|cuesta|va|personas|es",
            "dónde|adónde es|será|queda|nos|tengo|hay|se|puedo",
            "cómo|por ?qué llego|se|es|funciona|me|tengo|quieren",
            "qué es|hora|zona|documentos|tengo|debo|necesito|dirección|idioma|tema|asunto|objeto|temas|llevo",
            "hay aparcamiento|parking|estacionamiento|algún|que|sitio|posibilidad",
            "tengo|tenemos|debo|puedo|podemos|hace|necesito que|llevar|aparcar|ir|preparar|falta|traer|llevo|entrar",
            "me|nos|le ?puede|podría|puedes|podrías decir|confirmar|aclarar|indicar|explicar|decirme",
            "podría|puede|puedes|podrías|podrían decirme|confirmarme|aclararme|indicarme|explicarme",
            "eres|es|son ?usted ?un|una persona|robot|máquina|humano|humana|programa|bot|ia",
        ]),
        (Cue::Move, &[

            "mover|cambiar|aplazar|posponer|reprogramar|reagendar|correr|pasar|recorrer|trasladar ?la|lo|nuestra|el|de ?reunión|cita|día|fecha|hora|llamada",
            "otro|otra día|fecha|hora|momento",
        ]),
        (Cue::Late, &[
            "min|minutos|mins|minutillos|minutitos ?más tarde|retraso",
            "voy|llego|llegaré|vamos|llegamos|llegar|yegar ?a ?llegar ?yegar ?unos ?# ?min ?minutos tarde|retrasado|retrasada|justo",
            "con retraso", "retraso de", "no se vaya",
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
        "@ más|tarde|luego|atrás|retraso",
        "@ de retraso|demora|diferencia|camino|viaje|vuelo|coche|descanso|margen|atraso|sueño|desfase|antelación|carretera",
        "@ más tarde|temprano|pronto|o", "@ antes|después del|que", "@ antes|después >", "@ antes|después ,",
        "@ menos",
        "dentro|en|hace|cada|tras|después|antes|desde|a|primera|última|primeras|últimas|próxima|unos|sobre|hacia ?de|la|las|una|un @",
        "hace ?unos|unas @", "a|hacia|sobre|desde|hasta|entre la|las @", "en vez|lugar de|del ?los|las|la|una @",
        "no ?los|las|una|de @",
        "adelantar|retrasar|atrasar|correr|mover|recorrer|aplazar|demorar|posponer .. ?unos|una @",
        "voy|llego|llegaré tarde ?unos|una @", "de @ a",
    ],
    is_length: &[

        "de|durante|por|unos|unas|duración|calcule|calcula|calcúlale|calculen|serían|sería|serán|será|reserva|reserve|reservar|bloquea|bloquee|bloquear|necesito|necesitamos|basta|bastan|encuentra|búscanos|busca|buscar|agenda|agéndame|dura|durará|alargar|ampliar|acortar|reducir|extender|extiende|alarga|amplía|máximo|aproximadamente|como|solo|sólo|pon|ponme|con .. @",
        "@ con|basta|bastan|bastará|máximo|max|es|son|sería|nos|alcanza|alcanzan|para|por|de reunión|es suficiente|suficiente|aproximadamente|como|será|serán|llega|llegan|estaría|o menos",
        "reunión|cita|llamada|junta|videollamada|meet|zoom|charla|encuentro|hueco|entrevista .. de @",
    ],
};
