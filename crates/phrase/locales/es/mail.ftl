# Nombres y fórmulas
sender = { $assistant } (asistente de IA de { $host })
greeting = Buenos días, { $name }:
greeting-nameless = Buenos días:
greeting-first = Buenos días, { $name }: soy { $given }, asistente de IA de { $host }.
greeting-first-nameless = Buenos días: soy { $given }, asistente de IA de { $host }.
greeting-first-host = Buenos días, { $name }: soy { $given }, su asistente de IA.
greeting-first-host-nameless = Buenos días: soy { $given }, su asistente de IA.
closing = Un cordial saludo
your-guest = su invitado
list-last = { $rest } y { $last }

# Al pie de cada mensaje
footer-guest-copied = { $assistant } es un asistente de IA. { $host } lee esta conversación; para hablar con una persona, escriba a { $address }. Responda STOP para no recibir más mensajes míos. Si tiene preguntas sobre sus datos, basta con responder.
footer-guest = { $assistant } es un asistente de IA. Para hablar con una persona, escriba a { $host }: { $address }. Responda STOP para no recibir más mensajes míos. Si tiene preguntas sobre sus datos, basta con responder.
footer-host = { $assistant } es un asistente de IA y trabaja para usted; solo usted recibe este mensaje. Lo que escriba directamente a otras personas no pasa por mí. Responda STOP para terminar este encargo. Si tiene preguntas sobre sus datos, basta con responder.

# La reunión
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
by-phone = por teléfono
by-video = por videollamada
in-person = en persona
facts-aside = {" "}({ $facts })
facts-after = : { $facts }
place = Lugar: { $place }
link = Enlace: { $place }
phone = Teléfono: { $phone }
universal-time = hora universal

# Propuestas
offer-asked = A { $host } le gustaría reunirse con usted{ $what }. ¿Cuál de estos horarios le viene bien?
offer-none-suited = Estos son otros horarios para la reunión con { $host }{ $facts }:
offer-not-free = Ese horario no está disponible. Estos son los más cercanos{ $facts }:
offer-guest-moves = Con gusto, en su lugar son posibles estos horarios{ $facts }. Hasta que elija, se mantiene el actual.
offer-host-moves = Lo siento: { $host } tiene que cambiar la reunión{ $facts }. ¿Le viene bien alguno de estos horarios?
offer-just-taken = Lo siento, ese horario se acaba de ocupar. Estos siguen disponibles{ $facts }:
how-to-answer = Responda con un número o con sus propias palabras. Si no le conviene ninguno, propóngame otros horarios.
how-to-answer-again = Como respuesta basta un número u otros horarios.
how-to-answer-poll = Indique los números de todos los horarios que le convengan, o responda con sus propias palabras: elegiré uno que convenga a todos.
how-to-answer-poll-again = Indique los números que le convengan, u otros horarios.
phone-missing = Envíeme también, por favor, el número al que llamar.

# Recordatorios y preguntas
chase = ¿Me permite volver sobre la reunión con { $host }{ $facts }? Estos horarios siguen disponibles:
chase-without-times = ¿Me permite volver sobre la reunión con { $host }{ $facts }? ¿Qué dos o tres horarios le vendrían bien? Indique, por favor, el día, la hora y su ciudad.
ask-which-offer = No sé con seguridad a cuál de los horarios se refiere. Indique, por favor, su número o su fecha.
ask-which-time = No sé con seguridad a qué horario se refiere. Indique, por favor, la fecha y la hora.
ask-which-zone = No sé en qué ciudad vale esa hora. Indique, por favor, la ciudad.
ask-which-person = No sé con seguridad quién debe participar. Envíeme, por favor, los nombres y las direcciones de correo.
ask-what-is-meant = No sé con seguridad si quiere decir sí, no u otro horario. Dígame, por favor, cuál de ellos.
still-available = Estos horarios siguen disponibles:
ask-for-times = ¿Qué dos o tres horarios le vendrían bien para la reunión con { $host }{ $facts }? Indique, por favor, el día, la hora y su ciudad.

# Acordada y cancelada
booked = Su reunión con { $other }{ $facts } está confirmada:
updated = Este es el estado más reciente de su reunión con { $other }{ $facts }:
moved = Su reunión con { $other }{ $facts } tiene un nuevo horario:
instead-of = Sustituye al anterior: { $slot }.
stays = Lo siento, no ha sido posible encontrar otro horario. Su reunión con { $host }{ $facts } queda como se acordó:
stays-else = Si no puede asistir, basta con responder.
invitation-attached = Adjunto una invitación para su calendario. Si algo cambia, basta con responder.
cancelled = Esta reunión con { $other }{ $facts } queda cancelada:
cancellation-attached = Adjunto una cancelación para su calendario.
withdrawn-guest = { $host } ya no necesita un horario para la reunión con usted{ $facts }. No tiene que responder nada más.
withdrawn-host = He dejado de organizar la reunión con { $other }{ $facts }. No se había enviado ninguna invitación.
farewell = Entendido: este es mi último mensaje. Para todo lo demás, escriba a { $host }: { $address }.

# Preguntas al anfitrión
host-no-slot = No encuentro ningún horario que se ajuste a su encargo para la reunión con { $guest }{ $facts }. ¿Qué hago?
host-silent-guest = { $count ->
    [one] { $guest } no ha respondido sobre la reunión{ $facts }. ¿Qué hago?
   *[other] { $guest } no han respondido sobre la reunión{ $facts }. ¿Qué hago?
}
host-guest-out = { $guest } no puede participar en la reunión{ $facts }. Hasta tener noticias suyas, no acuerdo nada nuevo. ¿Qué hago?
host-guest-moves = { $guest } desea otro horario para la reunión{ $facts } acordada con todos. ¿Qué hago?
host-rounds-spent = Ninguno de los horarios propuestos le convenía a { $guest }{ $facts }. ¿Qué hago?
host-outside-hours = { $guest } pide un horario fuera de sus horas o de su encargo{ $facts }. ¿Qué hago?
host-guest-asks = { $guest } ha escrito algo sobre la reunión{ $facts } que no puedo resolver sin usted. ¿Cómo sigo?
host-unclear-which-offer = Hay algo en su mensaje sobre la reunión con { $guest }{ $facts } que no me queda claro: a cuál de los horarios se refiere.
host-unclear-which-time = Hay algo en su mensaje sobre la reunión con { $guest }{ $facts } que no me queda claro: a qué día o a qué hora se refiere.
host-unclear-which-zone = Hay algo en su mensaje sobre la reunión con { $guest }{ $facts } que no me queda claro: en qué ciudad vale la hora.
host-unclear-which-person = Necesito saber a quién debo invitar. Envíeme, por favor, el nombre y la dirección de correo.
host-unclear-what-is-meant = Hay algo en su mensaje sobre la reunión con { $guest }{ $facts } que no me queda claro: qué desea que haga.
choice-offer = Proponer { $slot }
choice-agree = Aceptar { $slot }
choice-take = Reservar { $slot }
choice-take-without = Reservar { $slot } sin { $guest }
choice-go-on-without = Seguir sin { $guest }
choice-move = Buscar otro horario con todos
choice-keep = Dejarlo como está
choice-cancel = Cancelar la reunión para todos
choice-chase = Recordárselo una vez más a { $guest }
choice-wait = Esperar unos días
choice-drop = Abandonar la reunión
choice-take-over = Dejarlo en sus manos
host-answer-numbered = Responda, por favor, con un número o con sus propias palabras. Si no tengo noticias antes de este momento, tomaré el número { $number }: { $deadline }.
host-answer-words = Responda, por favor, en pocas palabras antes de este momento: { $deadline }.

# Avisos al anfitrión
notice-declined = { $guest } no desea acordar la reunión{ $facts }. No insistiré.
notice-stopped = { $guest } no desea recibir mensajes míos, así que no le escribo. Para todo lo relativo a la reunión{ $facts }, escríbale, por favor, directamente.
notice-away = { $guest } no está disponible antes de este día: { $day }. Hasta entonces no escribiré sobre la reunión{ $facts }.
notice-undeliverable = No consigo comunicarme por correo con { $guest } sobre la reunión{ $facts }. Compruebe, por favor, la dirección y envíeme la correcta, o escríbale directamente.
notice-late = { $guest } llegará tarde a la reunión{ $facts }.
notice-asked = { $guest } ha escrito algo sobre la reunión{ $facts } que solo usted puede responder. Respóndale, por favor, directamente.
notice-unverified = Alguien cuya identidad no puedo comprobar ha intentado cambiar la reunión con { $guest }{ $facts }. No he hecho nada. Si fue usted, escriba de nuevo, por favor, desde su dirección habitual.
notice-noted = Entendido; queda anotado para la reunión con { $guest }{ $facts }.

# En el calendario
calendar-arranged = Organizada por { $assistant }, asistente de IA de { $host }. Para cambiar o cancelar la reunión, responda al mensaje que la trajo.
