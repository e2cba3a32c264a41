//! Spanish: what is said about times and offers.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const TIMES: &[Phrases] = &[
    (Cue::Retract, &[
        "espera|espere|esperen|aguarda ,|no|que|mejor", "no espera|espere|perdón|mejor|mentira",
        "ay|oh|uy|bueno|mentira|digo ?que no|,|mejor",
        "perdón|perdona|disculpa|disculpe ?, ?pero no|quise|quería|me|digo|la|el", "quise|quería decir",
        "me equivoqué|confundí", "me he equivocado|confundido", "estaba equivocado|equivocada", "al final no",
        "pensándolo bien|mejor", "lo retiro", "retiro lo", "era un error|falso",
        "olvida|olvide|olviden|ignora|ignore|ignoren lo|mi|el|eso|correo", "mejor dicho", "corrección", "rectifico",
        "corrijo", "o mejor no|,|@", "o no >",
        "< no ?, no ?me va|viene|sirve|puede|es", "olvida|olvide|ignora|ignore eso|esto|lo|mi",
    ]),
    (Cue::Unreal, &[
        "habría|habrían|hubiera|hubiese|hubieran ?_ sido|estado|venido|servido|podido|ido|encajado",
        "me|nos venía|iba bien hasta|antes", "si ?al ?tan solo|sólo pudiera|fuera|fuese",
    ]),
    (Cue::NotYet, &[
        "si yo ?fuera fuera|estuviera|fuese", "si fuera|estuviera|fuese ?yo ?tú ?usted ?libre",
        "en tus|sus|mis sueños",
        "respondo|contesto|confirmo|digo|responderé|contestaré|confirmaré|diré|decido|decidiré|elijo|elegiré|aviso|avisaré ?os ?le ?te ?algo ?el ?la ?una ?uno @|mañana|luego|después|pronto",
        "lo|los|las|la consulto|miro|reviso|veo|hablo|consultaré|miraré|revisaré|veré|hablaré ?primero ?antes con|en|mañana|luego",
        "revisando|mirando|consultando mi|la|el|con", "reviso|miro|consulto ?en mi|con agenda|calendario|_",
        "luego|después|mañana ?ya te|le|os|les digo|diré|aviso|avisaré|confirmo",
    ]),
    (Cue::Unsure, &[
        "podría|podrían ?tal ?quizá ser|valer|funcionar|cuadrar|encajar", "lo|la consulto|miro|compruebo|verifico|veo|checo|reviso", "le|te|les|os digo|aviso|confirmo algo|luego|mañana|pronto|después", "le|te|les|os digo|aviso >", "puede que", "depende de|del", "si ?mi ?el vuelo|tren|jefe|jefa",
        "gustaría|hubiera|encantaría ... pero", "aviso|confirmo|digo|diré .. mañana|luego|después|cuando|si",
        "tengo|tendría|debo|falta|hay ?que ?antes consultar*|confirmar*|preguntar*|verificar*", "a reserva de", "sujeto a", "tal vez", "quizá", "quizás", "a lo mejor",
        "no sé si", "no estoy seguro|segura", "tengo que confirmar|mirar", "solo si", "quizás pueda",
    ]),
    (Cue::Breakfast, &[
        "desayuno",
    ]),
    (Cue::Dinner, &[
        "cena", "cenar",
    ]),
    (Cue::Lunch, &[
        "almuerzo", "almorzar", "comida con",
    ]),
    (Cue::AnyDay, &[
        "cualquier día", "todos los días", "cualquier otro día",
    ]),
    (Cue::Can, &[
        "no|solo|sólo me|nos queda ?más ?entonces ?que la|el", "solo|sólo queda ?entonces la|el", "no queda más|otra ?opción que",
        "sería|es|está|estaría|queda|parece ?muy ?más ideal|perfecto|perfecta|bien|genial|estupendo|estupenda|bueno|buena|excelente|fenomenal", "cuente|cuenta|cuenten|contá|contad conmigo|con", "apúnt*", "apunte|apunta|apunten|anote|anota|anotá|agende|agenda|agendá|reserve|reserva|ponga|pon|poné ?me ?nos para|el|la", "anótame|anóteme|agéndame|agéndeme|resérvame|resérveme|ponme|póngame|apúntame|apúnteme", "confirmo|confirmamos|confirmado|acepto|aceptamos|elijo|elegimos|escojo|tomo|tomamos|agarro", "me|nos quedo|quedamos|apunto|apuntamos ?con ?a ?para", "voto por", "opto por", "que sea", "quedamos el|en|para", "ahí|allí|ahi estaré|estaremos|estoy|caigo|voy",
        "@ sí >", "@ sí ,", "@ sí que|puedo|podría|tengo|estoy|me|nos",
        "lo ideal sería", "sería ideal|perfecto", "aparte de eso", "por lo demás", "me|nos va",
        "me|nos|le|les viene|vienen|vendría|vendrían|va|van|iría|irían|sirve|sirven|cuadra|cuadran|cuadraría|acomoda|acomodan|queda|quedan|quedaría|conviene|convienen|convendría|encaja|encajan|parece|cae|calza|acomodaría|serviría|es",
        "viene|vendría|va|iría|queda|cae ?muy ?me bien|perfecto|genial|mejor|perlas|estupendo|fenomenal|fantástico",
        "de perlas", "perfecto|joya|genial|bárbaro|estupendo|fenomenal|dale",
        "puedo|podemos|podría|podríamos|puede|pueden", "podría ser",
        "estoy|estaría|estaré|estamos|estaremos ?completamente|totalmente libre|disponible|libres|disponibles|desocupado",
        "libre|disponible|disponibles|libres",
        "tengo|tenemos ?un|una hueco|libre|espacio|disponibilidad|tiempo|ratito|rato",
        "prefiero|preferiría|preferimos|preferiría", "me quedo con",
        "cojo|tomo|elijo|escojo|apunto|confirmo",
        "está|estaría|sería|es|son ?muy bien|perfecto|bueno|ideal|posible|ok|mejor|viable|factible|estupendo",
        "me encantaría|gustaría", "por mí ?bien|perfecto", "sin problema|problemas", "cualquier|cualquiera",
        "cuando quiera|quieras|queráis|guste|gustes|sea", "ok|vale|okey para|el|con", "de acuerdo con",
        "consigo", "alcanzo", "me da|anda ?igual|bien", "posible", "esa|ese|esos|esas me", "yo puedo",
        "me pondría", "nos vemos", "llego", "cuenta|cuenten conmigo", "me cierra", "ando libre",
        "a la orden",
    ]),
    (Cue::Cannot, &[
        "no ?me ?nos ?le puedo|podemos|podré|podría|puede|viene|vienen|va|van|sirve|sirven|cuadra|cuadran|queda|es|será|está|estoy|estaré|hay|tengo|llego|alcanzo|acomoda|conviene|encaja|cierra|cierran|rola|existo|funciona|dan|da",
        "imposible", "no va a poder|ser",
        "no disponible|posible|antes|después|lunes|martes|miércoles|jueves|viernes|mañana", "< no",
        "@ no >|,", "tampoco", "ninguno|ninguna|ningún",
        "ocupado|ocupada|ocupados|completo|completa|lleno|llena|llenos|llenas|tomado|tomada",
        "ni|nada|nunca|jamás", "ni ahí|hablar|loco|loca|de", "fatal|mal",
        "muy|demasiado pronto|temprano|tarde|justo",
        "descartado|descartada|descarta|olvida|olvídate|olvídalo|olvídese", "me es|resulta imposible",
        "menos el|la", "lamentablemente|desgraciadamente", "complicado|complicada|difícil",
        "se me cruza|complica|junta|empalma", "todavía está oscuro", "tengo llenos|lleno|llena|todo",
        "nada de", "nones", "no existo", "mejor no",
        "borra|borre|elimina|elimine|quita|quite|tacha ?la opción|opciones|número #",
    ]),
    (Cue::Busy, &[
        "tomo|tomamos|cojo|cogemos|pido ?el @ libre",
        "tomo|tomamos|cojo|cogemos|pido|tomarme|cogerme|tomarnos ?el ?día ?de libre", "día|días libre|libres",
        "tengo|tenemos|tendré", "estoy|estaré en",
        "estoy|estaré|ando|andaré|estamos|estaremos|voy a estar ?ya ?todavía ?todo ?toda en|de|fuera|con|a|ocupado|ocupada|viajando|reunido|reunida",
        "tengo|tenemos|tendré ?ya ?el|la|un|una|otra|otro|que|a|al|médico|dentista|clase|reunión|junta|guardia",
        "viajo|salgo|trabajo|inauguro", "vacaciones", "feriado", "festivo",
        "puente", "es feriado|festivo|fiesta",
        "de viaje|baja|guardia|estreno|obra|boda|vacaciones|permiso|puerto|médico",
        "fuera de la|oficina|ciudad", "cerrado|cerramos|cerrada", "me citaron", "jornada intensiva",
        "no queda nadie", "me toca|coincide|pilla", "viene la|el|mi", "voy a|al", "boda", "entierro",
        "dentista", "médico", "notario",
    ]),
    (Cue::Propose, &[
        "qué tal", "qué te|le|les parece", "qué os parece", "y si",
        "podría|podríamos|podrías|podrían|podéis|puedes|puede|podemos",
        "propongo|proponemos|propondría|sugiero|sugeriría", "sería posible", "será que", "es posible",
        "cabe la posibilidad",
        "busca|buscar|búscame|búscanos|encuentra|encontrar|encuéntrame|agenda|agéndame|agendar|agéndanos|programa|programar|reserva|reservar|organiza|organizar|coordina|coordinar|concierta|concertar|fija|fijar|pon|ponme|poner|ponnos|mete|meter|bloquea|bloquear|monta|montar|convoca|convocar|cuadra|cuadrar|arma|armar|hazme|consígueme|consigue|invita|mira|cítame|citar|haz",
        "mover|mueve|muévelo|muévela|cambiar|cambia|cámbialo|pasar|pasa|pásalo|pasarlo|pasarla|correr|corre|correrla|aplazar|adelantar|retrasar|atrasar",
        "mejor", "preferiblemente", "de preferencia", "idealmente", "quizá|quizás|tal vez|a lo mejor",
        "si no", "sino", "o bien", "o si no", "en su defecto",
        "necesito|necesitamos|quiero|queremos|quisiera|querría|me gustaría|hace falta",
        "tiene que|debe|debería ser", "pudiera ser", "digamos", "en vez",  "y pasado", "puede ser",
        "entre @", "a partir del",
    ]),
    (Cue::EndBy, &[
        "@ máximo", "acabo|acabamos|termino|terminamos|paro|paramos|plego ?de-trabajar ?mi-jornada a|sobre|hacia|@", "@ como máximo|mucho", "@ a más tardar", "a más tardar ?a ?las @", "como máximo ?a ?las @",
        "tengo|tenemos|debo|hay|debemos que|de ... irme|irnos|salir|marcharme|marcharnos|acabar|terminar|fuera|libre",
        "acabar|terminar|acabado|terminado ?antes ?de a|las|para",
        "mi tren|autobús|vuelo|avión|bus sale|es",
        "he de irme|salir",
    ]),
    (Cue::Rather, &[
        "prefiero|preferiría|preferimos", "preferiblemente", "preferentemente", "de preferencia", "mejor",
        "idealmente", "si puede ser", "a ser posible", "si es posible", "lo ideal",
    ]),
    (Cue::IfNeedBe, &[
        "si no", "si no puede|pudiera|hay|es|fuera", "en su defecto", "en último caso",
        "como último recurso", "si hace falta", "si es necesario", "si no queda", "en todo caso",
        "de lo contrario", "como mucho", "si acaso", "alternativamente", "en caso contrario",
        "en caso de que no", "como segunda opción", "a las malas", "si apura",
    ]),
    (Cue::Except, &[
        "excepto", "salvo", "menos", "a excepción", "con excepción", "quitando", "aparte de", "excluyendo",
        "pero no", "que no sea", "el|la|los|las @ no >|,", "no el|la|los|las|antes|después|en",
        "nunca antes|después", "ni",
    ]),
    (Cue::Only, &[
        "solo", "sólo", "solamente", "únicamente", "exclusivamente", "nada más", "nomás",
    ]),
    (Cue::Nothing, &[
        "nada", "nunca", "jamás", "ninguna reunión", "no antes|después|más|pongas|agendes|me", "ni",
        "no quiero",
    ]),
    (Cue::Background, &[
        "que le|te|les|os vaya ?muy bien|bonito", "buen|feliz|buenas viaje|vacaciones|puente|finde", "mucha suerte", "felices fiestas|pascuas|vacaciones",
        "te|le|les aviso|confirmo|digo", "tengo que consultar*",
        "plazo", "vence|vencen", "desde", "pasado|pasada", "último|última", "ayer",
        "fue|fueron|era|estaba|estuvo", "termina|acaba|cierra|caduca|finaliza", "entrega", "por cierto",
        "recuerda|recordar", "hubo", "se celebró", "porque", "ya que", "factura", "informe", "devuelve",
        "cambiamos", "quedó",
    ]),
    (Cue::Condition, &[
        "si", "siempre que", "en caso", "mientras", "cuando", "salvo que", "a menos",
    ]),
    (Cue::Not, &[
        "no", "sin", "ni", "nunca", "tampoco", "ningún", "ninguna", "nada", "en vez",
    ]),
    (Cue::NoneFit, &[
        "ninguno|ninguna de los|las|ellos|ellas|estos|estas|esos|esas|tus|sus",
        "ninguno ?de ?los ?las ?me|sirve|puedo|nos|va",
        "ninguna ?de ?las ?me|fecha|opción|opciones|propuesta", "ningún día|horario|de|hueco",
        "ni el|la|uno|una .. ni", "ni uno|una ?ni",
        "los|las|esos|esas dos|tres ?días ?fechas ?horarios ?horas ?los ?están|me|imposible|no|coinciden|caen",
        "a esas|esa horas|hora .. todavía|no|imposible|estoy|oscuro|duermo",
        "esos días|horarios|dos|tres .. no|imposible|ocupado|ocupada|llenos",
        "esas fechas|horas|dos|tres .. no|imposible", "no puedo ninguno|ninguna|ningún", "tengo llenos",
    ]),
    (Cue::AllFit, &[
        "cualquiera ?de ?ellas|ellos|las|los|estas|estos|esas|esos|me|nos|está|sirve|vale|va", "me|nos da|es igual|lo|indiferente", "da lo mismo", "las|los dos|tres|cuatro me|nos|van|sirven|valen|están", "todas|todos ?me ?nos van|valen|sirven|están|bien", "elija|elige|elegí|escoja|escoge|decida|decide ?usted ?tú ?vos", "como ?usted ?ustedes quieran|prefiera|prefieran|prefieras|quiera|quieras", "lo que ?usted ?ustedes prefiera|prefieran|prefieras|quiera|convenga", "a su|tu|elección|gusto",
        "elija|elige|escoja|escoge usted|ella|él|tú", "que elija|escoja", "sin preferencia", "lo mismo me da",
        "todos ?los ?horarios me|van|vienen|sirven|bien|perfectos",
        "todas ?las ?opciones me|van|vienen|sirven|bien|perfectas",
        "cualquiera ?de ?los ?las ?me|tres|dos|vale|va|viene|sirve|está", "me da igual|lo mismo",
        "me vale|sirve cualquiera", "el|la que quiera|quieras|prefiera|prefieras|guste|gustes",
        "los|las tres|cuatro me|nos", "todos bien", "como prefiera|prefieras|quieras",
    ]),
    (Cue::Both, &[
        "los dos", "las dos ?opciones|fechas|me|fechas", "ambos", "ambas", "cualquiera de los dos",
        "cualquiera de las dos", "tanto el|la",
    ]),
    (Cue::AllBut, &[
        "todos|todas menos|excepto|salvo", "cualquiera menos|excepto|salvo",
    ]),
    (Cue::Others, &[
        "la otra|el otro fecha|opción|hueco|horario|propuesta|día|>", "la otra|el otro ,", "las|los otras|otros dos|tres",
        "los otros|demás", "las otras|demás", "los otros dos|tres", "las otras dos|tres", "el resto",
    ]),
    (Cue::Nth(1), &[
        "la|el|lo|al primera|primero",
        "el|la primero|primera >",
        "primera|primer|primero|1ª|1a ?opción|propuesta|fecha|de|hueco|horario|me|está|,", "la uno",
    ]),
    (Cue::Nth(2), &[
        "la|el|al segunda|segundo",
        "el|la segundo|segunda >",
        "segunda|segundo|2ª|2a ?opción|propuesta|fecha|de|hueco|horario|me|está", "la dos",
    ]),
    (Cue::Nth(3), &[
        "la|el|al tercera|tercero",
        "el|la tercero|tercera >",
        "tercera|tercer|tercero|3ª|3a ?opción|propuesta|fecha|de|hueco|horario|me|está",
    ]),
    (Cue::Nth(4), &[
        "cuarta|cuarto opción|propuesta|fecha|hueco", "la|el cuarta|cuarto ?me|está",
    ]),
    (Cue::Nth(5), &[
        "quinta|quinto opción",
    ]),
    (Cue::Nth(99), &[
        "la última", "el último", "última opción|propuesta|fecha", "último hueco|horario",
    ]),
    (Cue::Nth(98), &[
        "penúltima", "penúltimo",
    ]),
    (Cue::Nth(90), &[
        "más temprano|temprana|pronto de|>", "el|la más temprano|temprana",
        "el|la más temprano|temprana|pronto", "la primera de las dos",
    ]),
    (Cue::Nth(91), &[
        "más tarde|tardía|tardío de|>", "la|el de más tarde", "más tardía|tardío|tardia|tardio",
        "el|la más tarde|tardía|tardío",
    ]),
    (Cue::Nth(92), &[
        "el|la del|de medio|en medio",
    ]),
    (Cue::OptionWord, &[
        "opción", "número", "propuesta", "n", "nº", "alternativa", "horario",
    ]),
    (Cue::Yes, &[
        "< dale", "< listo", "< sale", "sale pues", "va que va", "ahí le caigo", "le caigo", "ahí|allí estaré|estaremos|nos vemos", "cuenta|cuente conmigo",
        "< sí", "< si ,", "< vale", "< dale", "< perfecto", "< de acuerdo", "< ok", "< listo", "< claro",
        "< genial", "< ándale", "confirmo|confirmado|confirmamos|confirmada", "nos vemos|allí|ahí",
        "ahí nos vemos", "allí estaré", "ahí estaré", "me viene|va|sirve bien|perfecto|de|genial",
        "de perlas", "quedamos|quedo así", "hecho", "trato hecho", "me parece bien|perfecto",
        "hasta el|entonces",
    ]),
    (Cue::No, &[
        "< no", "lamentablemente", "desgraciadamente", "lo siento", "qué pena", "lástima",
        "desafortunadamente", "por desgracia",
    ]),
    (Cue::MyTime, &[
        "hora mía|nuestra|local|de aquí|de acá", "mi hora", "aquí", "acá", "para mí", "nuestra hora",
        "hora nuestra",
    ]),
    (Cue::YourTime, &[
        "hora suya|vuestra|tuya|de allí|de allá", "su|vuestra|tu hora", "allí", "allá",
    ]),
    (Cue::SameTime, &[
        "a la hora prevista|acordada|de siempre", "mismas horas", "mismos horarios",
        "misma hora", "mismo horario", "a la misma", "mismo día y hora",
    ]),
    (Cue::SameDay, &[
        "mismo día", "ese día", "el mismo",
    ]),
    (Cue::Sooner, &[
        "adelantar|adelanta|adelantarla|adelantarlo|adelantamos", "antes", "más temprano|pronto",
    ]),
    (Cue::LaterBy, &[
        "aplazar|posponer|retrasar|aplazarla|posponerla|aplazarlo",
        "más tarde", "retrasar|retrasa|retrasarla|retrasarlo|atrasar|después",
    ]),
    (Cue::UnclearMove, &[
        "correr .. días|horas|hora|día",
    ]),
    (Cue::Here, &[
        "estoy|estaré|ando|andaré|estamos en", "vivo|trabajo|resido en", "me mudo|traslado a",
    ]),
    (Cue::DayAfter, &[
        "al día siguiente", "el día siguiente|después", "un día después|más",
    ]),
    (Cue::DayBefore, &[
        "el día anterior|antes", "la víspera", "un día antes",
    ]),
    (Cue::WeekLater, &[
        "una semana después|más",
    ]),
    (Cue::WeekAfter, &[
        "la que viene|sigue", "la siguiente", "la próxima ,", "a la semana siguiente", "la semana siguiente", "semana siguiente", "la de después", "la otra semana", "la semana de después",
    ]),
    (Cue::ThatWeek, &[
        "de esa|aquella|la|misma misma|semana ?semana", "esa misma semana", "esa semana",
    ]),
    (Cue::Turn, &[
        "pero", "así que", "entonces", "sino", "en cambio", "o", "también", "mejor", "si no",
    ]),
    (Cue::WeekOf, &[
        "semana del", "semana que empieza el",
    ]),
    (Cue::ClockChange, &[
        "adelantamos|atrasamos|retrasamos|cambiamos|adelantan|cambian|cambia ?el ?la reloj|hora|relojes", "cambio de hora|horario", "horario de verano|invierno",
        "cambio de hora|horario", "cambiamos ?nosotros ?la hora", "cambiaron el horario",
        "horario de verano|invierno", "cambian la hora",
    ]),
    (Cue::AllDay, &[
        "todo el día", "a|en cualquier hora|horario|momento", "el día entero", "cualquier hora|horario", "en horario de oficina",
    ]),
    (Cue::Gloss, &[
        "o sea", "es decir", "que son|es|sería|serían",
    ]),
    (Cue::AnHour, &[
        "una hora ,",
        "horita", "una hora con|para|basta|es|de",
    ]),
    (Cue::HalfHour, &[
        "media hora", "media horita",
    ]),
    (Cue::FirstHalf, &[
        "primera quincena|mitad",
    ]),
    (Cue::SecondHalf, &[
        "segunda quincena|mitad",
    ]),
    (Cue::Doubted, &[
        "no creo|creemos|pienso|parece|veo|digo|es ?que cómo|que|pueda|podamos|sea|verdad", "no me parece", "dudo|dudamos|dudoso ?mucho que|de|si", "menos|excepto|salvo ?a ?para mí|mi|yo|nosotros", "yo|nosotros|nosotras ?aún ?todavía no >|,", "a|para mí|mi|nosotros no", "apenas uno|una|alguno|alguna", "aún|todavía no ?lo ?he mirado|visto|comprobado|decidido|preguntado|he|sé", "tengo que mirar|ver|comprobar|preguntar|consultar",
        "es|era|fue ?una ?de broma", "bromeo|bromeaba", "de|en broma >", "< dijiste|escribiste|dices|dijisteis|usted-dijo|usted-escribió", "dijiste|escribiste|dices|dijisteis|según-tú|según-usted >", "tan|igual-de poco|mal como|que", "peor que", "ni loco|loca|hablar|muerto|muerta|soñarlo|pensarlo", "ni de coña|broma|lejos|casualidad", "va a ser que no", "mi|nuestro día libre|de-descanso", "así|conque ?que no >", "por favor no >", "de pena|culo|pena-ajena", "ojalá", "sólo|solo|únicamente para !mí|nosotros|ti|usted|ustedes|vosotros", "táchese lo",
    ]),
    (Cue::OtherDays, &[
        "los demás|otros|restantes días|dias", "el resto de ?los días|dias", "cualquier otro día|dia",
    ]),
    (Cue::NextOne, &[
        "la|en-la próxima|siguiente", "la que viene|sigue|entra",
    ]),
    (Cue::RestOfWeek, &[
        "resto de la semana",
    ]),
    (Cue::Fortnight, &[
        "quince días", "quincena",
    ]),
    (Cue::Afterwards, &["< después|luego", "después de eso", "a partir de ahí|entonces"]),
];
