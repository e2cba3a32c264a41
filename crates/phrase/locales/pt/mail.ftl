# Nomes e fórmulas
sender = { $assistant } (assistente de IA de { $host })
greeting = Bom dia, { $name },
greeting-nameless = Bom dia,
greeting-first = Bom dia, { $name }, sou { $given }, assistente de IA de { $host }.
greeting-first-nameless = Bom dia, sou { $given }, assistente de IA de { $host }.
greeting-first-host = Bom dia, { $name }, sou { $given }, o seu assistente de IA.
greeting-first-host-nameless = Bom dia, sou { $given }, o seu assistente de IA.
closing = Com os melhores cumprimentos
your-guest = o seu convidado
list-last = { $rest } e { $last }

# No fim de cada mensagem
footer-guest-copied = { $assistant } é um assistente de IA. { $host } lê esta conversa; para falar com uma pessoa, escreva para { $address }. Responda STOP para não receber mais mensagens minhas. Perguntas sobre os seus dados: basta responder.
footer-guest = { $assistant } é um assistente de IA. Para falar com uma pessoa, escreva a { $host }: { $address }. Responda STOP para não receber mais mensagens minhas. Perguntas sobre os seus dados: basta responder.
footer-host = { $assistant } é um assistente de IA e trabalha para si; só a si chega esta mensagem. O que escrever diretamente a outras pessoas não passa por mim. Responda STOP para terminar este pedido. Perguntas sobre os seus dados: basta responder.

# A reunião
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
by-phone = por telefone
by-video = por videochamada
in-person = em pessoa
facts-aside = {" "}({ $facts })
facts-after = : { $facts }
place = Local: { $place }
link = Ligação: { $place }
phone = Telefone: { $phone }
universal-time = tempo universal

# Propostas
offer-asked = { $host } gostaria de reunir consigo{ $what }. Qual destes horários lhe convém?
offer-none-suited = Eis outros horários para a reunião com { $host }{ $facts }:
offer-not-free = Esse horário não está disponível. Estes são os mais próximos{ $facts }:
offer-guest-moves = Com certeza, em alternativa são possíveis estes horários{ $facts }. Até escolher, mantém-se o atual.
offer-host-moves = Lamento: { $host } tem de mudar a reunião{ $facts }. Convém-lhe algum destes horários?
offer-just-taken = Lamento, esse horário acabou de ser ocupado. Estes continuam disponíveis{ $facts }:
how-to-answer = Responda com um número ou por palavras suas. Se nenhum lhe convier, proponha-me outros horários.
how-to-answer-again = Como resposta basta um número ou outros horários.
how-to-answer-poll = Indique os números de todos os horários que lhe convêm, ou responda por palavras suas: escolherei um que convenha a todos.
how-to-answer-poll-again = Indique todos os números que lhe convêm, ou outros horários.
phone-missing = Envie-me também, por favor, o número para onde ligar.

# Lembretes e perguntas
chase = Posso voltar à reunião com { $host }{ $facts }? Estes horários continuam disponíveis:
chase-without-times = Posso voltar à reunião com { $host }{ $facts }? Que dois ou três horários lhe conviriam? Indique, por favor, o dia, a hora e a sua cidade.
ask-which-offer = Não tenho a certeza de qual dos horários se trata. Indique, por favor, o número ou a data.
ask-which-time = Não tenho a certeza de que horário se trata. Indique, por favor, a data e a hora.
ask-which-zone = Não sei em que cidade vale essa hora. Indique, por favor, a cidade.
ask-which-person = Não tenho a certeza de quem deve participar. Envie-me, por favor, os nomes e os endereços de correio.
ask-what-is-meant = Não tenho a certeza se quer dizer sim, não ou outro horário. Diga-me, por favor, qual deles.
still-available = Estes horários continuam disponíveis:
ask-for-times = Que dois ou três horários lhe conviriam para a reunião com { $host }{ $facts }? Indique, por favor, o dia, a hora e a sua cidade.

# Combinada e cancelada
booked = A sua reunião com { $other }{ $facts } está confirmada:
updated = Eis o estado mais recente da sua reunião com { $other }{ $facts }:
moved = A sua reunião com { $other }{ $facts } tem um novo horário:
instead-of = Substitui o anterior: { $slot }.
stays = Lamento, não foi possível encontrar outro horário. A sua reunião com { $host }{ $facts } mantém-se como combinado:
stays-else = Se não puder vir, basta responder.
invitation-attached = Segue em anexo um convite para o seu calendário. Se algo mudar, basta responder.
cancelled = Esta reunião com { $other }{ $facts } está cancelada:
cancellation-attached = Segue em anexo um cancelamento para o seu calendário.
withdrawn-guest = { $host } já não precisa de um horário para a reunião consigo{ $facts }. Não tem de responder a mais nada.
withdrawn-host = Deixei de organizar a reunião com { $other }{ $facts }. Ainda não tinha seguido nenhum convite.
farewell = Entendido: esta é a minha última mensagem. Para tudo o resto, escreva a { $host }: { $address }.

# Perguntas ao anfitrião
host-no-slot = Não encontro nenhum horário que corresponda ao seu pedido para a reunião com { $guest }{ $facts }. O que devo fazer?
host-silent-guest = { $count ->
    [one] { $guest } não respondeu sobre a reunião{ $facts }. O que devo fazer?
   *[other] { $guest } não responderam sobre a reunião{ $facts }. O que devo fazer?
}
host-guest-out = { $guest } não pode participar na reunião{ $facts }. Até ter notícias suas, não combino nada de novo. O que devo fazer?
host-guest-moves = { $guest } deseja outro horário para a reunião{ $facts } combinada com todos. O que devo fazer?
host-rounds-spent = Nenhum dos horários propostos convinha a { $guest }{ $facts }. O que devo fazer?
host-outside-hours = { $guest } pede um horário fora das suas horas ou do seu pedido{ $facts }. O que devo fazer?
host-guest-asks = { $guest } escreveu algo sobre a reunião{ $facts } que não consigo resolver sem a sua ajuda. Como devo continuar?
host-unclear-which-offer = Há algo na sua mensagem sobre a reunião com { $guest }{ $facts } que não é claro para mim: de qual dos horários se trata.
host-unclear-which-time = Há algo na sua mensagem sobre a reunião com { $guest }{ $facts } que não é claro para mim: de que dia ou de que hora se trata.
host-unclear-which-zone = Há algo na sua mensagem sobre a reunião com { $guest }{ $facts } que não é claro para mim: em que cidade vale a hora.
host-unclear-which-person = Preciso de saber quem devo convidar. Envie-me, por favor, o nome e o endereço de correio.
host-unclear-what-is-meant = Há algo na sua mensagem sobre a reunião com { $guest }{ $facts } que não é claro para mim: o que devo fazer.
choice-offer = Propor { $slot }
choice-agree = Aceitar { $slot }
choice-take = Marcar { $slot }
choice-take-without = Marcar { $slot } sem { $guest }
choice-go-on-without = Continuar sem { $guest }
choice-move = Procurar outro horário com todos
choice-keep = Deixar tudo como está
choice-cancel = Cancelar a reunião para todos
choice-chase = Lembrar { $guest } mais uma vez
choice-wait = Esperar alguns dias
choice-drop = Desistir da reunião
choice-take-over = Deixar o resto consigo
host-answer-numbered = Responda, por favor, com um número ou por palavras suas. Sem resposta até { $deadline }, escolho o número { $number }.
host-answer-words = Responda, por favor, em poucas palavras até { $deadline }.

# Avisos ao anfitrião
notice-declined = { $guest } não deseja combinar a reunião{ $facts }. Não vou insistir.
notice-stopped = { $guest } não deseja mensagens minhas, por isso não as envio. Para tudo o que diga respeito à reunião{ $facts }, escreva, por favor, diretamente.
notice-away = { $guest } não está disponível antes deste dia: { $day }. Até lá, não escrevo sobre a reunião{ $facts }.
notice-undeliverable = Não consigo contactar { $guest } por correio sobre a reunião{ $facts }. Verifique, por favor, o endereço e envie-me o correto, ou escreva diretamente.
notice-late = { $guest } vai chegar tarde à reunião{ $facts }.
notice-asked = { $guest } escreveu algo sobre a reunião{ $facts } que não me cabe responder. Responda, por favor, diretamente.
notice-unverified = Alguém cuja identidade não consigo verificar tentou mudar a reunião com { $guest }{ $facts }. Não fiz nada. Se foi da sua parte, escreva de novo, por favor, a partir do seu endereço habitual.
notice-noted = Entendido; fica anotado para a reunião com { $guest }{ $facts }.

# No calendário
calendar-arranged = Organizada por { $assistant }, assistente de IA de { $host }. Para mudar ou cancelar a reunião, responda à mensagem que a trouxe.
