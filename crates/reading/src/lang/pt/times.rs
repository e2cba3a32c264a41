//! Portuguese: what is said about times and offers.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const TIMES: &[Phrases] = &[
    (Cue::Retract, &[
        "afinal não|,", "espera|espere|esperem|peraí ,|não|afinal",
        "não espera|espere|desculpe|desculpa|peraí|afinal", "ai|ah|oh|ops|epa ?, ?espera ?afinal não",
        "desculpa|desculpe ?, ?mas não|quis|queria|quero|a|o|enganei", "quis|queria dizer", "quer dizer",
        "enganei me", "me enganei|equivoquei|confundi", "enganei-me", "estava enganado|enganada|errado|errada",
        "pensando ?bem bem|melhor", "retiro o", "era um|erro erro|falso",
        "esqueça|esquece|ignore|ignora|desconsidere|desconsidera o|a|meu|minha|isso|que", "aliás ,|não|a|o|@|melhor",
        "ou melhor ,|a|o|@|não", "melhor dizendo", "correção", "corrijo", "no fim não", "ou não >",
        "< não ?, não ?me dá|serve|é|posso", "esquece|esqueça|ignora|ignore isso|isto|o|a",
    ]),
    (Cue::Unreal, &[
        "teria|teriam|tivesse|tinha ?_ sido|dado|servido|podido|funcionado", "seria ?_ se fosse|estivesse",
        "quem me dera", "se ao|pelo menos", "dava|servia até|antes",
    ]),
    (Cue::NotYet, &[
        "se eu ?fosse fosse|estivesse|pudesse", "nos teus|seus|meus sonhos",
        "respondo|confirmo|digo|responderei|confirmarei|direi|decido|decidirei|escolho|escolherei|retorno ?lhe ?te ?uma ?um ?na ?no ?mais @|amanhã|depois|tarde|logo|breve",
        "vou ?lá ?te ?lhe responder|confirmar|decidir|escolher|ver|verificar|consultar|falar ?uma ?um ?isto ?isso ?estas ?as ?datas ?com|na|no|amanhã|depois|a|minha",
        "vejo|verifico|consulto|falo ?isto ?isso ?primeiro ?antes com|na|no|a minha|meu|agenda",
        "vendo|verificando|consultando a|o|com",
        "depois|logo|amanhã ?eu ?te|lhe|vos digo|direi|aviso|avisarei|confirmo|dou",
    ]),
    (Cue::Unsure, &[
        "vou|vamos|irei|tenho|preciso ?de ?que verificar|ver|confirmar|consultar|perguntar|checar|falar", "perguntar|consultar|confirmar à|ao|com|a minha|meu|chefe", "aviso|digo|retorno depois|já|logo|amanhã|>", "confirmo depois|logo|amanhã", "talvez", "depende de|do|da", "só|apenas se", "pode ser que",
        "gostaria|adoraria ... mas", "confirmo|aviso|digo .. amanhã|depois|quando|se", "amanhã|depois confirmo|aviso|digo",
        "tenho|preciso|falta ?de ?que ?antes confirmar|perguntar|verificar|consultar|ver com", "sujeito a", "talvez", "a confirmar",
        "não sei", "não tenho certeza|a certeza", "tenho de|que confirmar|ver", "só se",
    ]),
    (Cue::Breakfast, &[
        "pequeno-almoço", "café da manhã",
    ]),
    (Cue::Dinner, &[
        "jantar",
    ]),
    (Cue::Lunch, &[
        "almoço", "almoçar",
    ]),
    (Cue::AnyDay, &[
        "qualquer dia", "todos os dias",
    ]),
    (Cue::Can, &[
        "só|apenas me|nos resta|sobra ?então", "só|apenas resta|sobra|fica", "não resta|sobra senão|mais",
        "está|fica|ficaria|é|seria|será|ficava ?me ?muito ?mais ótimo|óptimo|ótima|perfeito|perfeita|bom|boa|bem|excelente|ideal|combinado|confirmado|certo|joia|beleza", "dá|dava|daria ?me ?nos certo|jeito|bem", "funciona|funcionam|convém|rola", "convém ?me|nos", "fico|ficamos com", "pode|podia|poderia|podemos ser|marcar|ficar", "prefiro|preferimos|escolho|escolhemos|confirmo|confirmamos|aceito|aceitamos|opto", "marque|marca|agende|agenda|inscreva|anote|anota|ponha|põe|coloque|bota ?me|nos|para|na|no|aí", "conte|conta|contem comigo|connosco|conosco", "combinado|fechado|fechou", "vamos de|na|no|com|marcar", "topo|topamos", "por mim ?tudo ?está bem|ótimo|perfeito", "me coloca|marca|põe", "então @ >",
        "@ sim",
        "é|seria o ideal|melhor", "serve-me|dá-me jeito", "tirando isso", "fora isso",
        "me|nos serve|servem|convém|convêm|dá|dão|calha|atende|atendem",
        "serve|servem|convém ?me ?nos ?perfeitamente|bem|lindamente",
        "dá|dão|daria ?me ?nos ?jeito|certo|para|pra", "posso|podemos|poderia|poderíamos|pode|podem",
        "consigo|conseguimos|conseguiria",
        "estou|estarei|estamos|estaria ?livre|disponível|livres|disponíveis|tranquilo|tranquila",
        "livre|disponível|livres|disponíveis",
        "tenho|temos ?um|uma ?disponibilidade|horário|tempo|espaço|vaga|janela|buraco",
        "prefiro|preferia|preferimos|preferiria", "fico com|livre",
        "fica|ficam|ficaria ?muito ?bem|bom|ótimo|melhor|perfeito",
        "é|está|estaria|seria|são|será ?perfeito|ótimo|bom|ideal|possível|ok|melhor|viável|tranquilo|boa|ótima|perfeita",
        "pode ser", "perfeito|ótimo|excelente|fechado|combinado|beleza", "por mim", "rola|rolaria",
        "topo|topamos", "qualquer", "quando quiser|puder|preferir", "aceito|confirmo|marco", "vai|vou dar",
        "para mim ?está|é|tudo|serve", "calha", "sem problema", "agradava|agrada", "encaixa", "dá-me jeito",
        "escolho",
    ]),
    (Cue::Cannot, &[
        "@ não >|,",
        "não ?me ?nos ?vai ?vou posso|podemos|poderei|consigo|conseguimos|dá|serve|servem|é|está|estou|estarei|tenho|há|vai|rola|dou|convém|calha|antes|depois|na|no|segunda|terça|quarta|quinta|sexta|funciona|possível|dar|poder",
        "impossível", "indisponível", "nenhum|nenhuma", "nem", "nunca|jamais", "infelizmente",
        "ocupado|ocupada|cheio|cheia|lotado|lotada|tomado|tomada", "nem pensar",
        "muito|demasiado cedo|tarde|em cima", "esquece|esqueça", "fora de questão", "complicado", "difícil",
        "descartad*", "menos", "nada", "choca|coincide|conflita", "aí esquece",
        "sem condições|chance|hipótese",
        "apaga|apague|elimina|elimine|risca|risque|esquece ?a opção|opções|número #",
    ]),
    (Cue::Busy, &[
        "tiro|tiramos|tirei ?a ?o @ ?de folga|livre",
        "tiro|tiramos|tirei ?o ?dia ?de folga|férias", "dia|dias de folga",
        "tenho|temos", "vou estar",
        "estou|estarei|estamos|estaremos|estar ?já ?ainda em|na|no|a|de|fora|com|ocupad*",
        "tenho|temos|tenho ?de ?já ?um|uma|o|a|outra|outro|aula|reunião|consulta|médico|que|de",
        "viajo|viajamos|trabalho|entrego|saio|parto", "férias", "feriado", "é feriado",
        "de viagem|férias|folga|licença|baixa|plantão|serviço", "fora do|da|de escritório|cidade|país",
        "fechado|fechamos|fechada", "médico|dentista|consulta", "casamento|funeral|enterro",
        "vou ao|à|para|buscar|ter", "na colheita", "é a hora", "hora da|do",
    ]),
    (Cue::Propose, &[
        "que tal", "o que acha|acham|achas", "e se",
        "poderia|poderíamos|podia|podíamos|pode|podemos|podes|podem|consegue|consegues|conseguem",
        "proponho|propomos|sugiro|sugerimos|sugeria", "seria possível", "será que", "é possível",
        "há possibilidade", "talvez", "quem sabe", "melhor", "de preferência", "preferencialmente",
        "marca|marcar|marque|marcas|agenda|agendar|agende|arranja|arranjar|arranje|encontra|encontrar|encontre|reserva|reservar|reserve|organiza|organizar|organize|combina|combinar|combine|bloqueia|bloquear|bloqueie|vê|veja|procura|procurar|procure|põe|coloca|colocar|coloque|convoca|convida",
        "passar|mudar|mudamos|mover|adiar|antecipar|remarcar|transferir|puxar|empurrar|passamos|trocar",
        "senão", "ou então", "em alternativa", "caso contrário",
        "preciso|precisamos|precisava|quero|queria|queremos|gostaria|gostava|gostaríamos", "tem de|que ser",
        "deve ser", "então", "entre @", "a partir", "em vez", "ou @",
    ]),
    (Cue::EndBy, &[
        "@ no máximo", "acabo|acabamos|termino|terminamos|paro|paramos|saio|saímos ?do-trabalho às|as|por-volta|@", "no máximo ?até ?às @", "o mais tardar ?às @",
        "tenho|temos|preciso|devo|precisamos que|de ... sair|ir|acabar|terminar|fora|despachado", "preciso|precisamos sair|ir|acabar|terminar",
        "acabar|terminar|acabado|terminado até|antes|às",
        "meu comboio|trem|voo|ônibus|autocarro sai|é|parte",
    ]),
    (Cue::Rather, &[
        "prefiro|preferia|preferimos|preferiria", "de preferência", "preferencialmente", "melhor",
        "idealmente", "se possível", "o ideal",
    ]),
    (Cue::IfNeedBe, &[
        "senão", "se não ?der|puder|for|houver|conseguir", "ou então", "caso contrário", "em alternativa",
        "em último caso", "se for preciso|necessário", "se necessário", "na pior das", "alternativamente",
        "caso não", "quando muito", "em caso de necessidade", "se precisar", "como plano b", "no limite",
    ]),
    (Cue::Except, &[
        "exceto", "excepto", "salvo", "menos", "à exceção", "com exceção", "tirando", "fora a|o", "mas não",
        "que não", "não na|no|à|às|antes|depois|segunda|terça|quarta|quinta|sexta",
        "nunca antes|depois|na|no", "sem ser",
    ]),
    (Cue::Only, &[
        "só", "somente", "apenas", "unicamente", "exclusivamente",
    ]),
    (Cue::Nothing, &[
        "nada", "nunca", "jamais", "nenhuma reunião", "não antes|depois|mais|marque|marques|me", "nem",
    ]),
    (Cue::Background, &[
        "boa|bom|boas viagem|sorte|fim|férias|festas", "que corra|corram bem",
        "depois confirmo|aviso|digo", "tenho de|que ver|confirmar|verificar",
        "prazo", "vence", "desde", "passado|passada", "último|última", "ontem", "foi|era|estava|esteve",
        "termina|acaba|fecha|expira", "entrega", "a propósito", "lembro|lembra", "porque", "já que|pois",
        "fatura", "relatório", "devolve", "por isso",
    ]),
    (Cue::Condition, &[
        "se", "caso", "desde que", "enquanto", "quando", "a não ser",
    ]),
    (Cue::Not, &[
        "não", "sem", "nem", "nunca", "nenhum", "nenhuma", "nada", "em vez",
    ]),
    (Cue::NoneFit, &[
        "nenhum|nenhuma das|dos|destas|destes|delas|deles", "recusar|declinar ambas|ambos|as|os duas|dois",
        "nenhum ?dos|deles|desses|me|serve|dos", "nenhuma ?das|delas|dessas|me|serve|data|opção",
        "nem a|o um|uma|primeira|segunda", "nem um nem", "nem uma nem",
        "os dois|três .. não|ocupad*|impossíve*", "as duas|três .. não|ocupad*|impossíve*",
        "ambos|ambas .. não|impossíve*",
        "esses|essas|estes|estas ?dois|duas|três ?dias|datas|horários|horas não|impossíve*|ocupad*|coincidem",
        "qualquer .. não",
    ]),
    (Cue::AllFit, &[
        "qualquer ?um|uma|das|dos ?das|dos|deles|delas|serve|dá|me|opção|horário", "qualquer das|dos", "tanto|tanto me faz", "todas|todos ?me ?nos servem|dão|funcionam|estão|são", "as|os duas|dois|três ?me servem|dão|convêm|estão", "escolha|escolhe|escolham|decida|decide", "como|quando preferir|preferirem|quiser|quiserem|for melhor", "é indiferente|igual",
        "dá no mesmo|igual", "ele|ela|você pode ?escolher|escolha|decide", "escolha você|o senhor|a senhora", "sem preferência",
        "todos ?os ?horários me|servem|dão|bons|ok|são",
        "todas ?as ?datas|opções me|servem|dão|boas|ok|são",
        "qualquer ?um|uma ?delas|deles|das|dos serve|dá|está|me|é", "qualquer um|uma", "tanto faz",
        "é indiferente|igual", "como preferir|quiser|preferirem", "o|a que preferir|quiser",
        "pode escolher",
    ]),
    (Cue::Both, &[
        "ambos", "ambas", "os dois", "as duas", "tanto a|o",
    ]),
    (Cue::AllBut, &[
        "todos|todas menos|exceto|excepto|salvo", "qualquer .. menos",
    ]),
    (Cue::Others, &[
        "a outra|o outro data|opção|proposta|horário|dia|>", "a outra|o outro ,", "as|os outras|outros duas|dois|três",
        "os outros", "as outras", "os outros dois|três", "as outras duas|três", "o resto", "os demais",
    ]),
    (Cue::Nth(1), &[
        "a|o|na|no|à primeira|primeiro",
        "primeira|primeiro|1ª ?opção|proposta|data|hipótese|das|dos|horário|me|serve|,",
    ]),
    (Cue::Nth(2), &[
        "o|no|ao segundo",
        "segunda|2ª opção|proposta|data|hipótese|das", "segundo ?horário|dos|me|serve",
    ]),
    (Cue::Nth(3), &[
        "a|o|na|no|à terceira|terceiro",
        "terceira|terceiro|3ª ?opção|proposta|data|hipótese|das|dos|horário|me|serve",
    ]),
    (Cue::Nth(4), &[
        "quarta|4ª opção|proposta|data|hipótese|das", "quarto horário",
    ]),
    (Cue::Nth(5), &[
        "quinta|5ª opção|proposta|data|hipótese|das",
    ]),
    (Cue::Nth(99), &[
        "na|no|à última|último",
        "a última", "o último", "última opção|proposta|data|hipótese", "último horário",
    ]),
    (Cue::Nth(98), &[
        "penúltima", "penúltimo",
    ]),
    (Cue::Nth(90), &[
        "mais cedo das|dos|>", "a|o mais cedo",
        "a|o mais cedo", "a|o primeiro das|dos|dos dois|duas",
    ]),
    (Cue::Nth(91), &[
        "mais tarde|tardia|tardio das|dos|>", "a|o mais tarde|tardia|tardio",
        "a|o mais tarde|tardia|tardio",
    ]),
    (Cue::Nth(92), &[
        "a|o do meio",
    ]),
    (Cue::OptionWord, &[
        "opção", "número", "proposta", "hipótese", "nº", "alternativa",
    ]),
    (Cue::Yes, &[
        "< sim", "< ok", "< perfeito", "< combinado", "< fechado", "< beleza", "< claro", "< pode ser",
        "< ótimo", "< certo", "< está bem", "< tá", "confirmo|confirmado|confirmada|confirmamos",
        "até lá|segunda|terça|quarta|quinta|sexta|amanhã", "está ótimo|combinado|confirmado|marcado",
        "estarei lá", "aceito", "serve-me|serve", "lá estarei", "pode marcar|confirmar", "fechado",
    ]),
    (Cue::No, &[
        "< não", "infelizmente", "lamento", "desculpa|desculpe", "peço desculpa", "sinto muito",
    ]),
    (Cue::MyTime, &[
        "minha hora", "meu horário", "hora|horário daqui|de cá|local", "aqui", "cá", "nossa hora",
        "nosso horário",
    ]),
    (Cue::YourTime, &[
        "vossa|sua|tua hora", "seu horário", "hora|horário de lá|daí", "aí",
    ]),
    (Cue::SameTime, &[
        "à hora marcada|prevista|combinada", "mesmas horas", "mesmos horários",
        "mesma hora", "mesmo horário",
    ]),
    (Cue::SameDay, &[
        "mesmo dia", "nesse dia",
    ]),
    (Cue::Sooner, &[
        "antecipar|antecipa|antecipe", "mais cedo",
    ]),
    (Cue::LaterBy, &[
        "adiar|adiamos|adie",
        "adiar|adia|adie", "mais tarde", "atrasar",
    ]),
    (Cue::UnclearMove, &[
        "avançar|avança .. dias|dia|semana",
    ]),
    (Cue::Here, &[
        "estou|estarei|estamos em|no|na", "moro|vivo|trabalho em|no|na", "mudo-me para",
    ]),
    (Cue::DayAfter, &[
        "no|o dia seguinte", "um dia depois", "dia a seguir",
    ]),
    (Cue::DayBefore, &[
        "no|o dia anterior", "um dia antes", "a|na véspera",
    ]),
    (Cue::WeekLater, &[
        "uma semana depois",
    ]),
    (Cue::WeekAfter, &[
        "na|a que vem|segue", "na|a seguinte", "na próxima ,", "na|a semana seguinte", "semana seguinte", "na outra",
    ]),
    (Cue::ThatWeek, &[
        "dessa|daquela|da mesma|semana ?semana", "dessa semana", "nessa semana",
    ]),
    (Cue::Turn, &[
        "mas", "então", "por isso", "senão", "ou", "também", "porém",
    ]),
    (Cue::WeekOf, &[
        "semana de|do",
    ]),
    (Cue::ClockChange, &[
        "muda|mudança ?de ?a ?da hora", "horário de verão|inverno", "adiantamos|atrasamos ?o relógio|relógios",
        "horário de verão", "mudança de hora", "muda a hora", "mudamos a hora",
    ]),
    (Cue::AllDay, &[
        "o dia todo|inteiro", "todo o dia", "dia inteiro", "a|em qualquer hora|horário|horario|momento", "qualquer horário|horario",
    ]),
    (Cue::Gloss, &[
        "ou seja", "isto é", "que são|é|dá",
    ]),
    (Cue::AnHour, &[
        "uma hora ,",
        "horinha", "uma hora com|para|pra|chega|basta|de",
    ]),
    (Cue::HalfHour, &[
        "meia hora", "meia horinha",
    ]),
    (Cue::FirstHalf, &[
        "primeira quinzena|metade",
    ]),
    (Cue::SecondHalf, &[
        "segunda quinzena|metade",
    ]),
    (Cue::Doubted, &[
        "não acho|creio|penso|parece|vejo|digo ?que|como que|como|dê|dá|possa|seja", "duvido|duvidamos que|de|se", "não é verdade", "menos|exceto|excepto|salvo|fora ?para ?a ?de mim|eu|nós", "eu|nós ?ainda não >|,|", "para|a mim|nós não", "mal uma|um", "ainda não vi|olhei|verifiquei|decidi|perguntei", "tenho|preciso ?ainda ?que|de ver|verificar|olhar|perguntar|confirmar",
        "brincadeira|brincadeirinha >", "é|era ?uma brincadeira", "estou|estava a|só brincar|brincando", "< disse|disseste|escreveu|escreveste|você-disse|você-escreveu", "disse|disseste|escreveu|escreveste você|tu >", "você|tu disse|disseste|escreveu|escreveste >", "tão pouco|mal como|quanto", "pior que|do|de", "nem pensar|morto|morta|sonhando|brincando|a-brincar|por-sombras", "o ?meu|nosso dia de folga|descanso", "o ?meu|nosso dia livre", "portanto|então|logo não >", "por favor não >", "só|apenas|somente para !mim|nós|ti|você|vocês", "oxalá|quem-me-dera", "riscar o",
    ]),
    (Cue::OtherDays, &[
        "os|nos|todos-os outros|demais|restantes dias", "qualquer outro dia",
    ]),
    (Cue::NextOne, &[
        "a|na|para-a próxima|proxima|seguinte", "a|na que vem",
    ]),
    (Cue::RestOfWeek, &[
        "resto da semana",
    ]),
    (Cue::Fortnight, &[
        "quinze dias",
    ]),
    (Cue::Afterwards, &["< depois ?disso", "depois disso", "a partir daí|de então"]),
];
