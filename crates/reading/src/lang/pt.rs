//! Portuguese, of Portugal and Brazil.

use super::{Cue, Language};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const PT: Language = Language {
    tag: "pt",
    common: &[
        "o", "a", "os", "as", "de", "do", "da", "dos", "das", "um", "uma", "e", "é", "que", "em", "no",
        "na", "com", "para", "pra", "por", "não", "me", "se", "eu", "você", "vocês", "meu", "minha", "seu",
        "sua", "ao", "à", "às", "olá", "oi", "bom", "dia", "boa", "tarde", "obrigado", "obrigada",
        "segunda", "terça", "quarta", "quinta", "sexta", "feira", "amanhã", "manhã", "semana", "próxima",
        "posso", "pode", "podemos", "poderia", "tenho", "estou", "está", "reunião", "hora", "horas",
        "depois", "antes", "até", "mas", "ou", "também", "só", "já", "mais", "muito", "abraço",
        "cumprimentos", "seria", "são", "num", "numa", "pelo", "pela", "isso", "este", "esta", "nos", "foi",
        "sem", "ele", "ela", "cara", "caro", "favor", "qualquer", "tem", "vou", "ainda", "vai", "fica",
        "dá",
    ],
    cues: &[
        (Cue::Can, &[
            "tirando isso", "fora isso", "me|nos serve|servem|convém|convêm|dá|dão|calha|atende|atendem",
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
            "topo|topamos", "qualquer", "quando quiser|puder|preferir", "aceito|confirmo|marco",
            "vai|vou dar", "para mim ?está|é|tudo|serve", "calha", "sem problema", "agradava|agrada",
            "encaixa", "dá-me jeito", "escolho",
        ]),
        (Cue::Cannot, &[

            "não ?me ?nos ?vai ?vou posso|podemos|poderei|consigo|conseguimos|dá|serve|servem|é|está|estou|estarei|tenho|há|vai|rola|dou|convém|calha|antes|depois|na|no|segunda|terça|quarta|quinta|sexta|funciona|possível|dar|poder",
            "impossível", "indisponível", "nenhum|nenhuma", "nem", "nunca|jamais", "infelizmente",
            "ocupado|ocupada|cheio|cheia|lotado|lotada|tomado|tomada", "nem pensar",
            "muito|demasiado cedo|tarde|em cima", "esquece|esqueça", "fora de questão", "complicado",
            "difícil", "descartad*", "menos", "nada", "choca|coincide|conflita", "aí esquece",
            "sem condições|chance|hipótese",
        ]),
        (Cue::Busy, &[
            "tenho|temos", "vou estar",
            "estou|estarei|estamos|estaremos|vou estar ?já ?ainda ?em|na|no|a|de|fora|com|ocupad*",
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
            "preciso|precisamos|precisava|quero|queria|queremos|gostaria|gostava|gostaríamos",
            "tem de|que ser", "deve ser", "então", "entre @", "a partir", "em vez", "ou @",
        ]),
        (Cue::Rather, &[
            "prefiro|preferia|preferimos|preferiria", "de preferência", "preferencialmente", "melhor",
            "idealmente", "se possível", "o ideal",
        ]),
        (Cue::IfNeedBe, &[
            "senão", "se não ?der|puder|for|houver|conseguir", "ou então", "caso contrário",
            "em alternativa", "em último caso", "se for preciso|necessário", "se necessário", "na pior das",
            "alternativamente", "caso não", "quando muito", "em caso de necessidade", "se precisar",
            "como plano b", "no limite",
        ]),
        (Cue::Except, &[
            "exceto", "excepto", "salvo", "menos", "à exceção", "com exceção", "tirando", "fora a|o",
            "mas não", "que não", "não na|no|à|às|antes|depois|segunda|terça|quarta|quinta|sexta",
            "nunca antes|depois|na|no", "sem ser",
        ]),
        (Cue::Only, &[
            "só", "somente", "apenas", "unicamente", "exclusivamente",
        ]),
        (Cue::Nothing, &[
            "nada", "nunca", "jamais", "nenhuma reunião", "não antes|depois|mais|marque|marques|me", "nem",
        ]),
        (Cue::Background, &[
            "prazo", "vence", "desde", "passado|passada", "último|última", "ontem", "foi|era|estava|esteve",
            "termina|acaba|fecha|expira", "entrega", "a propósito", "lembro|lembra", "porque",
            "já que|pois", "fatura", "relatório", "devolve", "por isso",
        ]),
        (Cue::Condition, &[
            "se", "caso", "desde que", "enquanto", "quando", "a não ser",
        ]),
        (Cue::Not, &[
            "não", "sem", "nem", "nunca", "nenhum", "nenhuma", "nada", "em vez",
        ]),
        (Cue::NoneFit, &[
            "nenhum ?dos|deles|desses|me|serve|dos", "nenhuma ?das|delas|dessas|me|serve|data|opção",
            "nem a|o um|uma|primeira|segunda", "nem um nem", "nem uma nem",
            "os dois|três .. não|ocupad*|impossíve*", "as duas|três .. não|ocupad*|impossíve*",
            "ambos|ambas .. não|impossíve*",
            "esses|essas|estes|estas ?dois|duas|três ?dias|datas|horários|horas não|impossíve*|ocupad*|coincidem",
            "qualquer .. não",
        ]),
        (Cue::AllFit, &[
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
            "os outros", "as outras", "os outros dois|três", "as outras duas|três", "o resto", "os demais",
        ]),
        (Cue::Nth(1), &[
            "primeira|primeiro|1ª ?opção|proposta|data|hipótese|das|dos|horário|me|serve|,",
        ]),
        (Cue::Nth(2), &[
            "segunda|2ª opção|proposta|data|hipótese|das", "segundo ?horário|dos|me|serve",
        ]),
        (Cue::Nth(3), &[
            "terceira|terceiro|3ª ?opção|proposta|data|hipótese|das|dos|horário|me|serve",
        ]),
        (Cue::Nth(4), &[
            "quarta|4ª opção|proposta|data|hipótese|das", "quarto horário",
        ]),
        (Cue::Nth(5), &[
            "quinta|5ª opção|proposta|data|hipótese|das",
        ]),
        (Cue::Nth(99), &[
            "a última", "o último", "última opção|proposta|data|hipótese", "último horário",
        ]),
        (Cue::Nth(98), &[
            "penúltima", "penúltimo",
        ]),
        (Cue::Nth(90), &[
            "a|o mais cedo", "a|o primeiro das|dos|dos dois|duas",
        ]),
        (Cue::Nth(91), &[
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
        (Cue::Arrange, &[
            "marca|marcar|marque|marcas|marcação", "agenda|agendar|agende",
            "arranja|arranjar|arranje|arranjas", "encontra|encontrar|encontre|encontras",
            "reserva|reservar|reserve", "organiza|organizar|organize", "combina|combinar|combine",
            "reunião|encontro|chamada|almoço|café|jantar|conversa|call|videochamada com",
            "falar|reunir|encontrar|sentar com", "hora|minutos|horinha com",
            "preciso|precisamos|quero|queria|gostava|gostaria ... com",
            "põe|coloca|colocar|coloque .. agenda|com", "convoca|convida|convide|convidar",
            "junta|juntar|junte", "consegue|consegues .. hora|minutos|reunião|espaço", "tempo com",
        ]),
        (Cue::Move, &[
            "mudar|muda|mude|mudamos|mudança|mudarmos .. para|de|dia|hora|data",
            "passar|passamos|passe|passa|passarmos .. para|pra|a|ao", "mover|move|mova",
            "adiar|adia|adie|adiamos|adiarmos", "antecipar|antecipa|antecipe|antecipamos|antecipada",
            "remarcar|remarca|remarque|remarcamos|remarcação", "reagendar|reagenda|reagende",
            "transferir|transfere|transfira", "outro dia|horário", "outra data|hora|altura", "em vez de",
            "mais tarde|cedo", "trocar|troca|troque .. para|por|dia|hora", "puxar|empurrar",
            "alterar|altera|altere",
        ]),
        (Cue::Cancel, &[
            "cancelar|cancela|cancele|cancelo|cancelamos|cancelada|cancelado",
            "desmarcar|desmarca|desmarque|desmarcamos|desmarco", "anular|anula|anule",
            "deixa|deixe|deixar|deixemos para lá|isso|estar", "já não é|precisamos|preciso|vale|faz|vai",
            "não é mais necessári*|preciso ?a reunião|reunir", "não vai mais|haver|acontecer|ser",
            "tira|tirar|tire|retira|retirar|apaga|apagar .. agenda|calendário", "suspende|suspender",
            "fica sem efeito", "não vale a pena", "não precisa mais|procurar",
        ]),
        (Cue::Decline, &[
            "não tenho|temos|há interesse", "não estou|estamos interessad*", "sem interesse",
            "não pretendo|pretendemos|quero|queremos|desejo|desejamos",
            "recuso|declino|dispenso|agradeço mas|recusar|declinar",
            "já ?temos|tenho|fechamos|escolhemos|contratamos|assinei|assinamos",
            "outro fornecedor|candidato", "perda de tempo", "perder tempo", "não precisamos|preciso",
            "não obrigad*", "desisto|desistimos", "retiro a|minha",
            "não vou|vamos avançar|prosseguir|seguir|continuar", "boa sorte", "muito sucesso",
            "não faz sentido",
        ]),
        (Cue::Stop, &[
            "não me|nos escreva*|escrevam|mande*|mandem|envie*|enviem|contacte*|contate*|contactem ?mais",
            "não quero|desejo ?mais receber",
            "parem|pare|para|parar|deixem|deixe de escrever|mandar|enviar|contactar|incomodar|me",
            "tirem|tire|retirem|retire|removam|remova|apaguem ?o ?a ?me ?meu ?nome .. lista|contacto|contato|email|vossa|sua",
            "remover|retirar .. lista", "descadastr*", "cancelar .. subscrição|inscrição", "chega de",
            "mais e-mails|emails|mensagens|mails", "deixem-me|deixe-me|deixa-me em paz",
            "não voltem|volte|volta a", "nunca mais",
        ]),
        (Cue::Late, &[
            "atrasado|atrasada|atraso|atrasar|atrasei",
            "vou|chego|chegarei|chegamos ?chegar .. tarde|atrasad*|minutos",
            "minutos atrasad*|de|depois|tarde", "trânsito|engarrafamento|fila|congestionamento",
            "preso|presa|parado|parada no|na|em", "comecem|comece|começa|podem começar ?sem", "não esperem",
            "a caminho", "estou a chegar", "já chego", "quarto de hora",
        ]),
        (Cue::Defer, &[

            "fale|fala|falem|escreva|escreve|escrevam|contacte|contacta|contate|ligue|liga|pergunte|lembre|lembra|procure|procura|volte|volta ?me ?comigo ?-me ?nos .. outra|novo|novamente|daqui|depois|em|a|após|no|na|mais|quando|para|dentro",
            "voltar a|ao", "voltamos a", "mais para a frente", "mais tarde",
            "depois das|do|de|da|dos férias|carnaval|natal|ano|páscoa|festas|verão|dia", "em stand",
            "em espera|pausa", "pausar|suspender|congelar", "retomar|retomamos|retome|retoma",
            "deixar para|depois", "a partir de @", "não antes", "vemos isso", "falamos depois|em|daqui",
        ]),
        (Cue::Delegate, &[
            "trata|cuida|gere|gerencia|organiza|coordena .. ?minha|meu|a|o|da agenda|calendário|marcações",
            "minha assistente|secretária|secretaria", "meu assistente|secretário",
            "fale|falem|veja|vejam|combine|combinem|acerte|acertem|trate|tratem|marque .. com a|o|ela|ele|minha|meu|dona|sr",
            "quem trata|cuida|gere", "contacte|contate|contactem .. com|a|o|minha", "responsável pela",
        ]),
        (Cue::StandIn, &[
            "no meu lugar", "em meu lugar", "me substitui|substituirá|representa|representará",
            "meu substituto", "minha substituta", "no lugar dele|dela", "em minha vez", "por mim",
            "vai|irá .. lugar", "mando|envio .. lugar", "assume",
        ]),
        (Cue::Question, &[
            "antes de responder|confirmar|decidir|aceitar|marcar|escolher|continuar",
            "gostaria|gostava|queria de ?saber|perceber", "de que se|é", "do que se trata", "sobre o que",
            "quem vai|estará|participa|é|liga|vem", "quanto tempo|custa|vai", "onde é|será|fica", "porquê",
            "por que|quê", "tenho de|que levar|preparar", "preciso levar|de levar|preparar",
            "é presencial|por|online", "dúvida|dúvidas", "uma pergunta", "pergunta|perguntas", "qual|quais",
            "hora de|é", "pode me|me dizer|esclarecer", "posso levar",
        ]),
        (Cue::Standing, &[
            "a partir de agora|hoje|amanhã", "de agora em", "daqui em|para diante|frente", "doravante",
            "no futuro", "sempre", "nunca", "por padrão|regra|norma|defeito", "em geral|regra",
            "todos os|meus", "todas as", "cada", "regra|regras", "preferência*",
            "às segundas|terças|quartas|quintas|sextas", "até nova ordem", "nenhuma reunião", "para sempre",
            "lembra|lembre",
        ]),
        (Cue::KeepTime, &[
            "resto|data|hora|horário|dia|tudo .. mantém|igual|mesmo|mesma|continua|fica",
            "mantém-se|mantêm|mantém|mantemos|manter|mantenha",
            "continua|fica ?como|a|tudo|igual|na|no está|estava|mesma|mesmo|igual|@", "mesmo horário|dia",
            "mesma hora|data", "não muda|mudam", "só muda|mudam",
            "como previsto|combinado|marcado|estava|está",
        ]),
        (Cue::Change, &[
            "mudança|muda|mudar|mude", "alteração|altera|alterar", "em vez",
            "novo|nova número|endereço|morada|local|sala|link|lugar",
            "adiciona|adicionar|adicione|acrescenta|acrescentar|acrescente|inclui|incluir|inclua",
            "aumenta|aumentar|alarga|alargar|encurta|encurtar|estende|estender",
            "substitui|substituir|substitua", "opcional", "agora é|na|no",
            "ligue|ligar|liguem|liga ?me ?para|no", "pode tirar|incluir|adicionar|convidar|pôr", "correção",
            "tirar|tire", "afinal",
        ]),
        (Cue::Courtesy, &[
            "obrigado", "obrigada", "muito obrigado|obrigada", "ótimo trabalho",
            "foi ótimo|bom|um|excelente|muito", "excelente trabalho", "valeu", "grato|grata", "adorei",
        ]),
        (Cue::NotForYou, &[
            "para ?sua|tua ?informação|conhecimento", "não precisa|precisas fazer|responder",
            "ignora|ignore|ignorem", "nada a fazer", "não é para si|ti|você",
        ]),
        (Cue::StillWant, &[
            "continuo interessad*", "ainda quero",
        ]),
        (Cue::DataLaw, &[
            "rgpd", "lgpd", "artigo #", "art #", "dados pessoais", "proteção de dados", "meus dados",
            "direito de|a|ao|à", "dados .. mim|me", "anpd", "cnpd", "titular",
        ]),
        (Cue::Access, &[
            "cópia ?de ?dos ?todos ?os ?meus dados|informações|tudo", "quais dados|que dados",
            "direito de acesso", "artigo 15", "art 15", "acesso aos", "dados .. têm|tem|guardam|possuem",
            "saber .. dados|partilhad*|compartilhad*",
        ]),
        (Cue::Erasure, &[
            "apag* ... ?dados|tudo|informações", "elimin* ... ?dados|tudo", "exclu* ... ?dados|tudo",
            "eliminação", "exclusão", "esquecimento", "artigo 17", "art 17", "remov* ... dados", "delet*",
        ]),
        (Cue::Rectification, &[
            "retific*", "artigo 16", "art 16", "corrigir|corrija|corrijam .. dados|nome|morada|endereço",
            "dados .. errados|incorretos|incorrectos", "correção .. dados",
        ]),
        (Cue::Restriction, &[
            "limitação", "artigo 18", "art 18", "limitar|restringir .. tratamento", "bloqueio",
        ]),
        (Cue::Portability, &[
            "portabilidade", "artigo 20", "art 20", "formato estruturado", "leitura automática",
        ]),
        (Cue::Objection, &[
            "oponho-me", "me oponho", "oposição", "artigo 21", "art 21", "opor-me",
        ]),
        (Cue::AutoReply, &[
            "resposta automática", "mensagem automática", "fora do|de escritório", "ausente", "de férias",
            "em férias", "em caso de urgência|emergência", "assuntos urgentes",
            "regresso|regressarei|retorno|retornarei|volto|voltarei", "a sua mensagem|mail", "sua mensagem",
            "acesso limitado", "responderei", "encerrado|encerrada|fechado|encerrados",
            "reabertura|reabrimos", "ticket", "recebemos",
        ]),
        (Cue::Return, &[
            "regresso|regressarei|regressamos", "retorno|retornarei|retornamos",
            "volto|voltarei|voltamos|voltaremos", "de volta", "reabertura|reabrimos|reabre", "a partir de",
            "estarei de volta|novamente", "novamente",
        ]),
        (Cue::Away, &[
            "até ao|o|a", "inclusive", "encerrado", "ausente", "até",
        ]),
        (Cue::Bounce, &[
            "não foi possível entregar", "não entregue", "não pôde ser entregue", "falha na entrega",
            "usuário desconhecido", "utilizador desconhecido", "destinatário desconhecido|inexistente|não",
            "caixa .. cheia|inexistente", "endereço .. não existe|encontrado|inexistente",
            "mensagem devolvida", "user unknown", "undeliver*", "delivery",
        ]),
        (Cue::MyTime, &[
            "minha hora", "meu horário", "hora|horário daqui|de cá|local", "aqui", "cá", "nossa hora",
            "nosso horário",
        ]),
        (Cue::YourTime, &[
            "vossa|sua|tua hora", "seu horário", "hora|horário de lá|daí", "aí",
        ]),
        (Cue::SameTime, &[
            "mesma hora", "mesmo horário",
        ]),
        (Cue::SameDay, &[
            "mesmo dia", "nesse dia",
        ]),
        (Cue::Sooner, &[
            "antecipar|antecipa|antecipe", "mais cedo",
        ]),
        (Cue::LaterBy, &[
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
            "uma semana depois", "na|a semana seguinte",
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
            "horário de verão", "mudança de hora", "muda a hora", "mudamos a hora",
        ]),
        (Cue::AllDay, &[
            "o dia todo|inteiro", "todo o dia", "dia inteiro", "a qualquer hora",
        ]),
        (Cue::Gloss, &[
            "ou seja", "isto é", "que são|é|dá",
        ]),
        (Cue::AnHour, &[
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
        (Cue::RestOfWeek, &[
            "resto da semana",
        ]),
        (Cue::Fortnight, &[
            "quinze dias",
        ]),
    ],
};
