//! Portuguese: what is done by writing, and what is said about the meeting itself.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const ACTS: &[Phrases] = &[
    (Cue::Arrange, &[
        "pediu|pediu-me|encarregou ?me ?que ?para marcar|agendar|coordenar|organizar|marcasse|agendasse|coordenasse",
        "reunião com",
        "marca|marcar|marque|marcas|marcação", "agenda|agendar|agende", "arranja|arranjar|arranje|arranjas",
        "encontra|encontrar|encontre|encontras", "reserva|reservar|reserve", "organiza|organizar|organize",
        "combina|combinar|combine",
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
        "não particip*", "não vamos participar", "não faz sentido", "não tenho|temos|há interesse",
        "não estou|estamos interessad*", "sem interesse",
        "não pretendo|pretendemos|quero|queremos|desejo|desejamos",
        "recuso|declino|dispenso|agradeço mas|recusar|declinar",
        "já ?temos|tenho|fechamos|escolhemos|contratamos|assinei|assinamos", "outro fornecedor|candidato",
        "perda de tempo", "perder tempo", "não precisamos|preciso", "não obrigad*", "desisto|desistimos",
        "retiro a|minha", "não vou|vamos avançar|prosseguir|seguir|continuar", "boa sorte", "muito sucesso",
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
        "trânsito|engarrafamento|congestionamento", "gps|waze diz|marca|dá", "preso|presa|parado|parada no|na|em", "comecem|começa|comece sem",
        "atrasado|atrasada|atraso|atrasar|atrasei",
        "vou|chego|chegarei|chegamos ?chegar .. tarde|atrasad*|minutos", "minutos atrasad*|de|depois|tarde",
        "trânsito|engarrafamento|fila|congestionamento", "preso|presa|parado|parada no|na|em",
        "comecem|comece|começa|podem começar ?sem", "não esperem", "a caminho", "estou a chegar",
        "já chego", "quarto de hora",
    ]),
    (Cue::Defer, &[
        "tente|tenta|volte|volta ?a ?de ?contactar|tentar|escrever ?novamente|depois|mais|a", "retome|retomamos|retomar|retomemos ?o ?assunto|contacto|contato|fio ?depois|em|a", "deixe|deixa ... em paz",
        "fale|fala|falem|escreva|escreve|escrevam|contacte|contacta|contate|ligue|liga|pergunte|lembre|lembra|procure|procura|volte|volta ?me ?comigo ?-me ?nos .. outra|novo|novamente|daqui|depois|em|a|após|no|na|mais|quando|para|dentro",
        "voltar a|ao", "voltamos a", "em stand", "em espera|pausa", "pausar|suspender|congelar",
        "retomar|retomamos|retome|retoma", "deixar para|depois", "vemos isso", "falamos depois|em|daqui",
    ]),
    (Cue::Delegate, &[
        "combine|acerte|trate|fale|marque ?isso com ela|ele|a|o", "cuida|trata|gere|gerencia ... agenda|marcações",
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
        "hora|horário de _ ou", "ou daqui|de cá", "qual fuso",
        "antes de responder|confirmar|decidir|aceitar|marcar|escolher|continuar",
        "gostaria|gostava|queria de ?saber|perceber", "de que se|é", "do que se trata", "sobre o que",
        "quem vai|estará|participa|é|liga|vem", "quanto tempo|custa|vai", "onde é|será|fica", "porquê",
        "por que|quê", "tenho de|que levar|preparar", "preciso levar|de levar|preparar",
        "é presencial|por|online", "dúvida|dúvidas", "uma pergunta", "pergunta|perguntas", "qual|quais",
        "hora de|é", "pode me|me dizer|esclarecer", "posso levar",
    ]),
    (Cue::Standing, &[
        "a partir de agora|hoje|amanhã", "de agora em", "daqui em|para diante|frente", "doravante",
        "no futuro", "sempre", "nunca", "por padrão|regra|norma|defeito", "em geral|regra", "todos os|meus",
        "todas as", "cada", "regra|regras", "preferência*", "às segundas|terças|quartas|quintas|sextas",
        "até nova ordem", "nenhuma reunião", "para sempre", "lembra|lembre",
    ]),
    (Cue::KeepTime, &[
        "sempre|continua|mantém|mantém-se às|na|no|em @",
        "resto|data|hora|horário|dia|tudo .. mantém|igual|mesmo|mesma|continua|fica",
        "mantém-se|mantêm|mantém|mantemos|manter|mantenha",
        "continua|fica ?como|a|tudo|igual|na|no está|estava|mesma|mesmo|igual|@", "mesmo horário|dia",
        "mesma hora|data", "não muda|mudam", "só muda|mudam", "como previsto|combinado|marcado|estava|está",
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
        "por engano", "não era para você|ti|si", "enganei-me", "para ?sua|tua ?informação|conhecimento",
        "não precisa|precisas fazer|responder", "ignora|ignore|ignorem", "nada a fazer",
        "não é para si|ti|você",
    ]),
    (Cue::StillWant, &[
        "continuo interessad*", "ainda quero",
    ]),
    (Cue::DataLaw, &[
        "meus dados", "tratamento dos meus",
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
        "nossos|nosso|o escritórios|escritório está|estão|estará|estarão|encontra fechado|fechados|encerrado|encerrados", "responderemos|trataremos|responderei ... mensagem|email|regresso|retorno", "no nosso|meu regresso|retorno",
        "resposta automática", "mensagem automática", "fora do|de escritório", "ausente", "de férias",
        "em férias", "em caso de urgência|emergência", "assuntos urgentes",
        "regresso|regressarei|retorno|retornarei|volto|voltarei", "a sua mensagem|mail", "sua mensagem",
        "acesso limitado", "responderei", "encerrado|encerrada|fechado|encerrados", "reabertura|reabrimos",
        "ticket", "recebemos",
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
        "caixa .. cheia|inexistente", "endereço .. não existe|encontrado|inexistente", "mensagem devolvida",
        "user unknown", "undeliver*", "delivery",
    ]),
    (Cue::DeferWeak, &[
        "mais para a frente", "mais tarde",
        "depois das|do|de|da|dos férias|carnaval|natal|ano|páscoa|festas|verão|dia", "a partir de @",
        "não antes",
    ]),
];
