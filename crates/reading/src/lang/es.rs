//! Spanish, of Spain and the Americas.

use super::{Cue, Language};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const ES: Language = Language {
    tag: "es",
    common: &[
        "el", "la", "los", "las", "de", "del", "un", "una", "y", "es", "que", "en", "con", "para", "por",
        "no", "me", "te", "se", "le", "lo", "nos", "mi", "su", "al", "a", "hola", "gracias", "buenos",
        "buenas", "días", "tardes", "lunes", "martes", "miércoles", "jueves", "viernes", "mañana", "tarde",
        "semana", "próxima", "puedo", "puede", "podría", "podemos", "viene", "bien", "hora", "horas",
        "estoy", "está", "reunión", "cita", "saludos", "saludo", "usted", "favor", "también", "pero", "o",
        "si", "sí", "más", "ya", "hay", "esta", "este", "muy", "como", "porque", "cuando", "desde", "hasta",
        "sobre", "después", "antes", "tengo", "tiene", "estimado", "estimada", "yo", "ni", "son", "qué",
        "ese", "esa", "día", "pues", "acá", "ahí",
    ],
    cues: &[
        (Cue::Can, &[
            "aparte de eso", "por lo demás", "me|nos va",
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
            "me encantaría|gustaría", "por mí ?bien|perfecto", "sin problema|problemas",
            "cualquier|cualquiera", "cuando quiera|quieras|queráis|guste|gustes|sea",
            "ok|vale|okey para|el|con", "de acuerdo con", "consigo", "alcanzo", "me da|anda ?igual|bien",
            "posible", "esa|ese|esos|esas me", "yo puedo", "me pondría", "nos vemos", "llego",
            "cuenta|cuenten conmigo", "me cierra", "ando libre", "a la orden",
        ]),
        (Cue::Cannot, &[

            "no ?me ?nos ?le puedo|podemos|podré|podría|puede|viene|vienen|va|van|sirve|sirven|cuadra|cuadran|queda|es|será|está|estoy|estaré|hay|tengo|llego|alcanzo|acomoda|conviene|encaja|cierra|cierran|rola|existo|funciona|dan|da",
            "imposible", "no va a poder|ser",
            "no disponible|posible|antes|después|lunes|martes|miércoles|jueves|viernes|mañana", "< no",
            "el|los|la|las @ no", "@ no", "tampoco", "ninguno|ninguna|ningún",
            "ocupado|ocupada|ocupados|completo|completa|lleno|llena|llenos|llenas|tomado|tomada",
            "ni|nada|nunca|jamás", "ni ahí|hablar|loco|loca|de", "fatal|mal",
            "muy|demasiado pronto|temprano|tarde|justo",
            "descartado|descartada|descarta|olvida|olvídate|olvídalo|olvídese", "me es|resulta imposible",
            "menos el|la", "lamentablemente|desgraciadamente", "complicado|complicada|difícil",
            "se me cruza|complica|junta|empalma", "todavía está oscuro", "tengo llenos|lleno|llena|todo",
            "nada de", "nones", "no existo", "mejor no",
        ]),
        (Cue::Busy, &[
            "tengo|tenemos|tendré", "estoy|estaré en",
            "estoy|estaré|ando|andaré|estamos|estaremos|voy a estar ?ya ?todavía ?todo ?toda en|de|fuera|con|a|ocupado|ocupada|viajando|reunido|reunida",
            "tengo|tenemos|tendré ?ya ?el|la|un|una|otra|otro|que|a|al|médico|dentista|clase|reunión|junta|guardia",
            "viajo|vuelo|salgo|trabajo|entrego|inauguro|ceno|almuerzo|como", "vacaciones", "feriado",
            "festivo", "puente", "es feriado|festivo|fiesta",
            "de viaje|baja|guardia|estreno|obra|boda|vacaciones|permiso|puerto|médico",
            "fuera de la|oficina|ciudad", "cerrado|cerramos|cerrada", "me citaron", "jornada intensiva",
            "no queda nadie", "me toca|coincide|pilla", "viene la|el|mi", "voy a|al", "boda", "entierro",
            "dentista", "médico", "notario",
        ]),
        (Cue::Propose, &[
            "qué tal|te|le parece", "qué os parece", "y si",
            "podría|podríamos|podrías|podrían|podéis|puedes|puede|podemos",
            "propongo|proponemos|propondría|sugiero|sugeriría", "sería posible", "será que", "es posible",
            "cabe la posibilidad",
            "busca|buscar|búscame|búscanos|encuentra|encontrar|encuéntrame|agenda|agéndame|agendar|agéndanos|programa|programar|reserva|reservar|organiza|organizar|coordina|coordinar|concierta|concertar|fija|fijar|pon|ponme|poner|ponnos|mete|meter|bloquea|bloquear|monta|montar|convoca|convocar|cuadra|cuadrar|arma|armar|hazme|consígueme|consigue|invita|mira|cítame|citar|haz",
            "mover|mueve|muévelo|muévela|cambiar|cambia|cámbialo|pasar|pasa|pásalo|pasarlo|pasarla|correr|corre|correrla|aplazar|adelantar|retrasar|atrasar",
            "mejor", "preferiblemente", "de preferencia", "idealmente", "quizá|quizás|tal vez|a lo mejor",
            "si no", "sino", "o bien", "o si no", "en su defecto",
            "necesito|necesitamos|quiero|queremos|quisiera|querría|me gustaría|hace falta",
            "tiene que|debe|debería ser", "pudiera ser", "digamos", "en vez", "¿y", "y pasado", "puede ser",
            "entre @", "a partir del",
        ]),
        (Cue::Rather, &[
            "prefiero|preferiría|preferimos", "preferiblemente", "preferentemente", "de preferencia",
            "mejor", "idealmente", "si puede ser", "a ser posible", "si es posible", "lo ideal",
        ]),
        (Cue::IfNeedBe, &[
            "si no", "si no puede|pudiera|hay|es|fuera", "en su defecto", "en último caso",
            "como último recurso", "si hace falta", "si es necesario", "si no queda", "en todo caso",
            "de lo contrario", "como mucho", "si acaso", "alternativamente", "en caso contrario",
            "en caso de que no", "como segunda opción", "a las malas", "si apura",
        ]),
        (Cue::Except, &[
            "excepto", "salvo", "menos", "a excepción", "con excepción", "quitando", "aparte de",
            "excluyendo", "pero no", "que no sea", "el|la|los|las @ no",
            "no el|la|los|las|antes|después|en", "nunca antes|después", "ni",
        ]),
        (Cue::Only, &[
            "solo", "sólo", "solamente", "únicamente", "exclusivamente", "nada más", "nomás",
        ]),
        (Cue::Nothing, &[
            "nada", "nunca", "jamás", "ninguna reunión", "no antes|después|más|pongas|agendes|me", "ni",
            "no quiero",
        ]),
        (Cue::Background, &[
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
            "ninguno ?de ?los ?las ?me|sirve|puedo|nos|va",
            "ninguna ?de ?las ?me|fecha|opción|opciones|propuesta", "ningún día|horario|de|hueco",
            "ni el|la|uno|una .. ni", "ni uno|una ?ni",
            "los|las|esos|esas dos|tres ?días ?fechas ?horarios ?horas ?los ?están|me|imposible|no|coinciden|caen",
            "a esas|esa horas|hora .. todavía|no|imposible|estoy|oscuro|duermo",
            "esos días|horarios|dos|tres .. no|imposible|ocupado|ocupada|llenos",
            "esas fechas|horas|dos|tres .. no|imposible", "no puedo ninguno|ninguna|ningún", "tengo llenos",
        ]),
        (Cue::AllFit, &[
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
            "los otros|demás", "las otras|demás", "los otros dos|tres", "las otras dos|tres", "el resto",
        ]),
        (Cue::Nth(1), &[
            "primera|primer|primero|1ª|1a ?opción|propuesta|fecha|de|hueco|horario|me|está|,", "la uno",
        ]),
        (Cue::Nth(2), &[
            "segunda|segundo|2ª|2a ?opción|propuesta|fecha|de|hueco|horario|me|está", "la dos",
        ]),
        (Cue::Nth(3), &[
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
            "el|la más temprano|temprana|pronto", "la primera de las dos",
        ]),
        (Cue::Nth(91), &[
            "el|la más tarde|tardía|tardío",
        ]),
        (Cue::Nth(92), &[
            "el|la del|de medio|en medio",
        ]),
        (Cue::OptionWord, &[
            "opción", "número", "propuesta", "n", "nº", "alternativa", "horario",
        ]),
        (Cue::Yes, &[
            "< sí", "< si ,", "< vale", "< dale", "< perfecto", "< de acuerdo", "< ok", "< listo",
            "< claro", "< genial", "< ándale", "confirmo|confirmado|confirmamos|confirmada",
            "nos vemos|allí|ahí", "ahí nos vemos", "allí estaré", "ahí estaré",
            "me viene|va|sirve bien|perfecto|de|genial", "de perlas", "quedamos|quedo así", "hecho",
            "trato hecho", "me parece bien|perfecto", "hasta el|entonces",
        ]),
        (Cue::No, &[
            "< no", "lamentablemente", "desgraciadamente", "lo siento", "qué pena", "lástima",
            "desafortunadamente", "por desgracia",
        ]),
        (Cue::Arrange, &[
            "busca|buscar|búscame|búscanos|encuentra|encuentras|encontrar|encuéntrame|encuéntranos",
            "agenda|agéndame|agendar|agéndanos|agende", "programa|programar|prográmame",
            "reserva|reservar|resérvame", "organiza|organizar|organízame|organízanos",
            "coordina|coordinar|coordiname", "concierta|concertar|fija|fijar|fíjame",
            "pon|ponme|ponnos|poner .. reunión|cita|una|con|llamada", "monta|montar|convoca|convocar",
            "cuadra|cuadrar|arma|armar|ármame|móntame",
            "reunión|cita|llamada|comida|almuerzo|café|cena|videollamada|junta|desayuno|charla con",
            "reunirme|reunirnos|verme|vernos|hablar|sentarme con", "hueco con|para", "hora con",
            "minutos con", "necesito|quiero|quisiera ... con", "invita|convida",
            "mete|meter|encaja|encajar", "hazme|haznos .. hueco", "cítame|citar", "junta|juntar",
        ]),
        (Cue::Move, &[
            "mover|mueve|muévelo|muévela|moverlo|moverla|movemos|movamos",
            "cambiar|cambia|cámbialo|cámbiala|cambiarlo|cambiarla|cambiamos ?la|el .. al|el|a|por|día|hora|fecha|para",
            "pasar|pasa|pásalo|pásala|pasarlo|pasarla|pasamos|pasemos .. a|al|para",
            "correr|corre|correrla|correrlo|córrela|recorrer|recorrerla",
            "aplazar|aplaza|aplazarla|aplazarlo|aplazamos|posponer|pospón|posponerla|posponerlo|posponemos",
            "adelantar|adelanta|adelantarla|adelantarlo|adelantamos",
            "retrasar|retrasa|retrasarla|retrasarlo|atrasar",
            "reprogramar|reprograma|reagendar|reagenda|reagendarla|reprogramarla",
            "otro día|horario|momento|hueco", "otra fecha|hora", "en vez del",
            "dejarlo|dejarla|dejarla para", "trasladar|traslada", "más tarde|temprano",
        ]),
        (Cue::Cancel, &[

            "cancelar|cancela|cancelo|cancelamos|cancele|cancelarla|cancelarlo|cancélala|cancélalo|cancelada",
            "anular|anula|anule|anulamos|anúlala|anularla", "suspender|suspende|suspenda|suspendemos",
            "borrar|bórralo|bórrala|borrarlo|borrarla|borra .. agenda|calendario",
            "quitar|quita|quítalo|quítala|sacar|saca|sácala|sácalo .. agenda|calendario",
            "déjalo|déjala|dejarlo|dejémoslo|dejarla estar|por|en|ya|,", "lo del @ déjalo",
            "ya no hace|hay|es|será falta|necesaria|necesario", "no hace falta", "ya no vamos|va|nos",
            "no va a haber|poder", "para esto|ya", "no les des más", "no sigas|busques",
            "olvida|olvidate|olvídate|olvidemos .. reunión|del|de", "se cae|cayó",
            "eliminar|elimina .. agenda|calendario|reunión", "queda sin efecto", "dar de baja la",
        ]),
        (Cue::Decline, &[
            "no me|nos interesa", "no estoy|estamos interesad*", "no interesad*", "sin interés",
            "no deseo|deseamos|quiero|queremos|quisiera ?una|reunir|reunirme|seguir|continuar|ninguna|esa|la|tener",
            "declino|declinar|declinamos|rechazo|rechazar|rechazamos",
            "hemos|he elegido|firmado|contratado|fichado|decidido ?a ?con ?por otro|otra|otros",
            "otro proveedor|candidato", "ya tenemos|tengo proveedor|cubierto|quien|contrato",
            "perder el tiempo", "pérdida de tiempo", "no necesitamos|necesito", "no gracias", "no procede",
            "paso de|por", "retiro mi|la", "me retiro", "no seguir adelante", "no voy a seguir|continuar",
            "mucha suerte|éxito", "no hace falta que nos", "no tiene|tendría sentido",
        ]),
        (Cue::Stop, &[

            "no me|nos escriba*|escribas|escriban|mande*|mandes|manden|envíe*|envíen|envíes|contacte*|contacten más|nunca",
            "no me|nos vuelva*|vuelvan|vuelvas a",
            "dejen|deje|deja|dejad de escrib*|mandar*|enviar*|molestar*|contactar*|bombardear*|mandarme|escribirme|enviarme",
            "dame|denme|deme|dar|darme de baja", "baja de la|esta|su",
            "bórrenme|bórreme|quítenme|quíteme|sáquenme|sáqueme ?de ?la ?su lista",
            "no quiero|deseo recibir", "no más correos|mensajes|mails|emails|recordatorios", "basta de",
            "ni un correo|mensaje", "ya basta", "déjenme|déjeme en paz", "cesen|cese",
            "cancelar .. suscripción",
        ]),
        (Cue::Late, &[

            "llego|llegaré|llegaremos|llegamos|voy|vamos ?un ?unos ?como ?a ?# ?minutos ?con tarde|minutos|retrasado|retraso|retrasada",
            "tarde ?unos|#", "con retraso", "retraso", "retrasado|retrasada|demorado|demorada",
            "me retraso|demoro|atraso|retrasé",
            "atasco|atascado|atascada|tráfico|trancón|taco|embotellamiento", "minutos tarde|de retraso|más",
            "empiecen|empezad|empiece|empieza sin", "vayan|id empezando",
            "estoy atrapado|atrapada|parado|parada", "en camino", "cuarto de hora tarde",
            "espérenme|esperadme|espérame",
        ]),
        (Cue::Defer, &[

            "escríbeme|escríbame|escribidme|escríbanme|escríbenos|contáctame|contácteme|contáctenme|búscame|búsqueme|búsquenme|buscame|llámame|llámeme|pregúntame|pregúnteme|avísame|avíseme|recuérdame|recuérdeme|recuérdamelo|háblame|hábleme ?otra ?vez ?de ?nuevo ?mejor de|en|dentro|a|después|el|cuando|pasado|pasada|tras|para|más|hacia|nuevamente|otra",
            "vuelve|vuelva|vuelvan|volved|volver a escrib*|contact*|intent*|pregunt*|llam*|hablar|preguntarme",
            "retomar|retomamos|retomémoslo|retoma|retome|retomarlo|retomemos", "más adelante",
            "después de|del", "no antes", "pasadas las", "a partir de @", "hasta entonces no",
            "dejarlo|dejémoslo|aparcar|aparca|aparcamos|aparquemos|en pausa|espera", "en stand",
            "de aquí a", "hablamos a|en|después|más", "ponte|póngase en contacto", "volvemos a hablar",
            "lo vemos",
        ]),
        (Cue::Delegate, &[
            "lleva|maneja|gestiona|coordina|organiza .. ?mi|su|la agenda|citas|calendario",
            "mi asistente|secretaria|secretario|ayudante",
            "hablen|hable|habla|habladlo|háblelo|coordine|coordinen|coordínelo|véalo|véanlo|arréglelo|trátelo|acuérdelo .. con mi|ella|él|la|el|don|doña|señora|señor",
            "quien lleva|maneja|gestiona", "diríjase|diríjanse|dirígete",
            "contacte|contacten|contacta .. con|mi", "encargada|encargado de mi|la", "se encarga|ocupa de",
            "te paso el contacto", "póngase|ponte|pónganse de acuerdo con",
        ]),
        (Cue::StandIn, &[
            "en mi lugar", "en su lugar",
            "me sustituye|sustituirá|reemplaza|reemplazará|suple|suplirá|representa|representará",
            "mi sustituto|sustituta|reemplazo|suplente", "por mí",
            "irá|va|asistirá|vendrá|acudirá .. lugar|por|en vez", "mando|envío|enviaré|mandaré .. lugar",
            "se hace|hará cargo", "toma mi|el lugar|relevo",
        ]),
        (Cue::Question, &[
            "antes de responder*|confirmar*|decidir*|contestar*|comprometer*|nada|aceptar",
            "me gustaría saber", "quisiera|querría|quiero saber", "una duda|pregunta", "duda|dudas",
            "es|sería presencial|por", "se trata de", "de qué va|se|trata", "quién|quiénes",
            "cuánto|cuánta|cuánto|cuántos", "qué hora|zona|tema|asunto|tengo|debo|hay|necesito",
            "debo preparar|llevar", "hace falta que|llevar", "tengo que", "es hora de", "dónde", "por qué",
            "podría decirme|aclararme|indicarme|confirmarme", "me puede|puedes decir|aclarar|confirmar",
            "lo pregunto", "cuál|cuáles", "una consulta",
        ]),
        (Cue::Standing, &[
            "a partir de ahora", "de ahora en adelante", "en adelante", "de aquí en adelante",
            "en lo sucesivo", "siempre", "nunca", "por norma|defecto|regla|sistema", "como norma|regla",
            "en general", "todos los|mis", "todas las|mis", "cada", "para siempre",
            "norma|normas|regla|reglas", "preferencia*", "los lunes|martes|miércoles|jueves|viernes",
            "hasta nuevo aviso", "ninguna reunión", "recuerda que",
        ]),
        (Cue::KeepTime, &[
            "lo demás|resto|fecha|hora|horario|día .. queda|sigue|igual|mismo|misma|mantiene|no",
            "queda|sigue|todo|demás igual", "mismo día|horario", "misma hora|fecha", "no cambia|cambian",
            "se mantiene|mantienen|mantenemos", "mantener|mantén|manteniendo|mantengamos", "tal como|cual",
            "como estaba|estaban|quedamos|habíamos", "sigue en pie",
        ]),
        (Cue::Change, &[
            "cambio|cambios|cambia|cambiar", "en vez|lugar de",
            "nuevo|nueva|nuevos número|dirección|lugar|sala|enlace|sitio",
            "agrega|agregar|agregues|agregue|añade|añadir|añadas|añada|incluye|incluir|incluyas|suma|sumar|súmale",
            "alarga|alargar|amplía|ampliar|acorta|acortar", "sustituir|sustituye|reemplaza", "opcional",
            "veámonos|nos vemos|mejor en", "llámame|llámenme|llámeme|llamen|llame|llamadme", "corrección",
            "que quede|sea", "al final", "pero por teléfono|videollamada", "apunta|anotá|anota",
        ]),
        (Cue::Courtesy, &[
            "gracias", "muchas gracias", "mil gracias", "genial trabajo", "buen trabajo",
            "estuvo|fue|ha sido bien|genial|estupendo|un placer", "encantado|encantada", "qué bueno",
            "te paso",
        ]),
        (Cue::NotForYou, &[
            "para tu|su información|conocimiento", "no hace falta que hagas|haga|responda",
            "ignora|ignore|ignóralo|ignórenos", "no va contigo|usted", "nada que hacer",
            "no tienes que hacer",
        ]),
        (Cue::StillWant, &[
            "sigo interesad*|queriendo", "todavía quiero",
        ]),
        (Cue::DataLaw, &[
            "rgpd", "lopd*", "lgpd", "artículo #", "art #", "datos personales", "protección de datos",
            "mis datos", "derecho de|a|al", "datos .. míos|mis|tratan", "habeas data", "arco",
        ]),
        (Cue::Access, &[
            "copia de ?todos ?los ?mis datos|información|todo", "qué datos", "derecho de acceso",
            "artículo 15", "art 15", "acceso a mis|los", "datos .. tratan|tienen|guardan|conservan",
            "faciliten|facilite .. datos|copia",
        ]),
        (Cue::Erasure, &[
            "borr* ... ?datos|todo|información", "elimin* ... ?datos|todo|información", "supresión",
            "suprim*", "derecho al olvido", "artículo 17", "art 17", "olvido",
        ]),
        (Cue::Rectification, &[
            "rectific*", "artículo 16", "art 16",
            "corregir|corrijan|corrija .. datos|nombre|apellido|dirección|ficha",
            "datos .. incorrectos|erróneos|mal", "mal escrito|registrado",
        ]),
        (Cue::Restriction, &[
            "limitación", "artículo 18", "art 18", "limitar|limiten|limite .. tratamiento",
            "bloqueo|bloquear .. datos",
        ]),
        (Cue::Portability, &[
            "portabilidad", "artículo 20", "art 20", "formato estructurado", "lectura mecánica",
            "legible por máquina",
        ]),
        (Cue::Objection, &[
            "me opongo", "oposición", "artículo 21", "art 21", "oponerme", "nos oponemos",
        ]),
        (Cue::AutoReply, &[
            "respuesta automática", "mensaje automático", "fuera de la oficina", "de vacaciones", "de baja",
            "me reincorporo|reincorporaré", "ausente", "en caso de urgencia|emergencia",
            "para urgencias|asuntos", "no tendré|tengo acceso", "acceso limitado",
            "su mensaje|correo|solicitud|consulta ha|será|no|fue", "responderé|contestaré|atenderé",
            "hemos recibido", "cerrado por|hasta|del", "permaneceremos|permanecerá", "ticket",
            "volveré|vuelvo|regreso|estaré de",
        ]),
        (Cue::Return, &[
            "me reincorporo|reincorporaré", "reincorporación", "vuelvo|volveré|volvemos|volveremos",
            "regreso|regresaré|regresamos", "de vuelta|regreso", "reapertura",
            "reabrimos|abrimos|retomamos", "a partir del", "estaré de nuevo|vuelta",
        ]),
        (Cue::Away, &[
            "hasta el", "inclusive", "cerrado", "ausente", "hasta",
        ]),
        (Cue::Bounce, &[
            "no se ha podido|pudo entregar", "no entregado", "no pudo ser|entregarse entregado",
            "error de entrega", "usuario desconocido", "destinatario desconocido|no|inexistente",
            "dirección .. no existe|encontrada|rechazada", "buzón lleno|inexistente|de", "devuelto",
            "mensaje no entregado", "fallo en la entrega", "user unknown", "undeliver*", "delivery",
        ]),
        (Cue::MyTime, &[
            "hora mía|nuestra|local|de aquí|de acá", "mi hora", "aquí", "acá", "para mí", "nuestra hora",
            "hora nuestra",
        ]),
        (Cue::YourTime, &[
            "hora suya|vuestra|tuya|de allí|de allá", "su|vuestra|tu hora", "allí", "allá",
        ]),
        (Cue::SameTime, &[
            "misma hora", "mismo horario", "a la misma", "mismo día y hora",
        ]),
        (Cue::SameDay, &[
            "mismo día", "ese día", "el mismo",
        ]),
        (Cue::Sooner, &[
            "adelantar|adelanta|adelantarla|adelantarlo|adelantamos", "antes", "más temprano|pronto",
        ]),
        (Cue::LaterBy, &[
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
            "una semana después|más", "a la semana siguiente", "la semana siguiente",
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
            "cambio de hora|horario", "cambiamos ?nosotros ?la hora", "cambiaron el horario",
            "horario de verano|invierno", "cambian la hora",
        ]),
        (Cue::AllDay, &[
            "todo el día", "a cualquier hora", "el día entero", "cualquier hora",
        ]),
        (Cue::Gloss, &[
            "o sea", "es decir", "que son|es|sería|serían",
        ]),
        (Cue::AnHour, &[
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
        (Cue::RestOfWeek, &[
            "resto de la semana",
        ]),
        (Cue::Fortnight, &[
            "quince días", "quincena",
        ]),
    ],
};
