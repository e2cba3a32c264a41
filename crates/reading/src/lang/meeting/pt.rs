//! What is said about the meeting itself, in Portuguese.

use super::Meeting;
use crate::lang::Cue;

#[rustfmt::skip]
pub(super) const PT: Meeting = Meeting {
    cues: &[
        (Cue::Phone, &[
            "telefone", "telefónic*", "telefônic*", "telefonema*",
            "telefonar|telefona|telefonem|telefonar-me|telefone-me",
            "ligar-me|ligue-me|liga-me|liguem-me|ligar-lhe|liga-lhe",
            "me|lhe|nos|para ligar|ligue|liga|liguem|ligam|liguem",
            "ligar|ligue|liga|liguem para ?o ?a ?meu ?minha mim|celular|telemóvel|fixo|número",
            "por|no|ao|meu|pelo telefone|telemóvel|celular|fixo", "chamada telefónica|telefônica|de voz",
            "telemóvel", "ligação telefônica", "audioconferência",
        ]),
        (Cue::Video, &[
            "videochamada*", "vídeo", "video", "videoconf*", "vídeochamada*", "vídeoconferência", "videocall",
            "zoom", "teams", "google meet", "por|via|um|pelo|no|de meet", "link ?do ?de meet", "webex", "skype",
            "online", "on line", "remoto|remota|remotamente", "à distância", "virtual*", "facetime",
            "partilhar|compartilhar ?o ?a ecrã|tela",
        ]),
        (Cue::InPerson, &[
            "presencial*", "pessoalmente", "em pessoa", "cara a cara", "ao vivo", "frente a frente",
            "olhos nos olhos", "vem|venha|vir|venham|virá|passa|passe|passar|passem ?até ?por aqui|cá",
            "encontramo-nos", "encontrar-nos", "nos encontramos|encontrarmos|vemos|vermos no|na|em|ao|aqui",
            "encontro no|na|em", "tomar|tomarmos|tomamos|beber um|uma", "almoçar|jantar com|juntos|juntas",
            "um copo|chope|cafezinho", "visita ao|à|a|técnica", "no local", "cá em|no|na",
        ]),
        (Cue::Meal, &[
            "café", "almoço", "jantar", "pequeno-almoço", "almocinho", "cafezinho", "lanche", "cafézinho",
        ]),
        (Cue::MealTime, &[
            "depois|antes|após|durante|hora|até|pausa|logo ?do ?de ?para ?o ?ao almoço|jantar|café|lanche|almoçar",
            "à hora de|do", "ao almoço", "cafés do|da",
        ]),
        (Cue::MeetAt, &[
            "encontramo-nos|encontrar-nos|encontremo-nos", "nos encontramos|encontrarmos|vemos|vermos",
            "vem|venha|vir|venham|virá|passa|passe|passar|passem", "em vez de|do|da", "no lugar de|do",
            "agora é|será|fica em|no|na", "lugar|local é|será|muda|mudou|:|passa",
            "muda|mudou|mudamos|mudança ?só ?o ?de lugar|local|sala|endereço",
            "novo|nova endereço|morada|local|lugar|sala", "será em|no|na", "reservei|reservado|reservar|reserve",
            "mande|manda|envie .. para",
        ]),
        (Cue::Gone, &[
            "fechado|fechada|fechou", "interditado|interditada", "inundado|inundada|alagado|alagou",
            "cheio|cheia|lotado|lotada", "em obras|reforma|remodelação", "ocupado|ocupada",
            "não funciona|pega|dá|disponível", "queimou|ardeu", "já não", "antigo|antiga",
        ]),
        (Cue::DontUse, &[
            "não", "em vez", "antigo|antiga|velho|velha", "fax", "já não", "nada de",
        ]),
        (Cue::InSignature, &[
            "assinatura", "abaixo", "em baixo",
        ]),
        (Cue::Copied, &[
            "em cópia", "cc", "em cc", "copiado", "copiada", "copiados",
        ]),
        (Cue::PlaceWord, &[
            "rua", "avenida", "av", "praça", "largo", "travessa", "escritório", "café", "restaurante", "hotel",
            "sala", "estúdio", "ateliê", "edifício", "prédio", "andar", "piso", "sede", "loja", "fábrica", "galpão",
            "armazém", "oficina", "estação", "obra", "padaria", "pastelaria", "biblioteca", "museu", "centro",
            "casa", "quinta", "campus", "bar", "consultório", "alameda", "estrada", "rodovia", "cais", "torre",
            "clínica", "escola", "hospital", "fazenda", "lota", "mercado", "cartório", "igreja", "farmácia", "adega",
            "herdade", "teatro", "galeria", "porto", "notário", "câmara", "laboratório", "tribunal", "universidade",
            "livraria", "sítio", "aeroporto", "doca", "marina", "armazéns", "receção", "recepção", "cantina",
            "tasca", "botequim", "boteco", "churrascaria", "agência", "filial", "bloco", "lote", "rotunda", "beco",
            "calçada", "parque", "shopping", "estaleiro", "atelier",
        ]),
        (Cue::PlaceLead, &[
            "em", "no", "na", "ao", "à", "para", "nos", "nas",
        ]),
        (Cue::InsteadOf, &[
            "em vez de", "no lugar de", "não", "sem", "nem", "nada de",
        ]),
        (Cue::AddPerson, &[
            "adiciona|adicionar|adicione|adicionem", "acrescenta|acrescentar|acrescente|acrescentem",
            "inclui|incluir|inclua|incluam|inclui-la|incluí-la|incluí-lo",
            "convida|convidar|convide|convidem|convidado|convidada", "junta|juntar|junte|juntem",
            "põe|ponha|coloca|colocar|coloque|pôr .. convite|convocatória|lista",
            "vai|vem|irá|deve|precisa|tem|quer|virá|virão ?de|que ?também ?participar participar|vir|estar|também|lugar",
            "no meu|seu|lugar", "me|mim substitui|substituirá|representa|representará",
            "participa|participará ?também", "também vai|vem|deve|participa|virá|precisa",
            "manda|mande|envia|envie .. convite", "chama|chame|chamar também|a|o", "estar|esteja presente|também",
            "substitui|substitua|substituir",
        ]),
        (Cue::RemovePerson, &[
            "tira|tirar|tire|tirem", "retira|retirar|retire|retirem", "remove|remover|remova|removam",
            "elimina|exclui|excluir|exclua", "não vai|vem|virá|irá|participa|pode|poderá|vão|estará",
            "já não vai|vem|faz|trabalha|participa|pode|está|precisa", "não vai mais", "saiu", "desconvida*",
            "deixou a|de", "não precisa ?de|mais vir|ir|estar mais",
        ]),
        (Cue::RemoveMe, &[
            "tira-me|tire-me|retira-me|retire-me|me tira|me tire|me retire|me remova|remove-me|remova-me",
            "eu ?já não|nao", "sem mim", "não preciso ?de|mais estar|constar|ir|participar",
        ]),
        (Cue::OptionalPerson, &[
            "opciona*", "se quiser|puder|quiserem|puderem|der|conseguir|tiver|lhe|desejar",
            "não é|são obrigatóri*|indispensável|imprescindível|essencial|necessári*|preciso", "facultativ*",
            "bem-vind*", "bem vind*", "não precisa", "mesmo|avançamos|seguimos|também sem", "sem ela|ele|eles",
            "como ouvinte|observador|observadora", "pode|podem faltar|vir|participar|entrar|assistir", "fica à|ao",
            "se não puder|puderem|vier", "a seu critério",
        ]),
        (Cue::InfoPerson, &[
            "para|só|apenas|a ?seu|vosso|titulo|título conhecimento|informação|informativo|saber",
            "só|apenas|somente|unicamente em|para|está cópia|cc|conhecimento|informação|saber",
            "em cópia só|apenas|somente", "está|estão só|apenas|somente em|para",
            "para que ?o|a saiba|saibam|fique|fiquem", "não ?é ?para ?precisa convid*", "só está|estão",
            "não precisa|precisam participar|vir|estar", "a título informativo",
        ]),
        (Cue::Refuse, &[
            "não vale a pena reunir*|encontrar*|falar*|nos", "não tenciono|pretendo|temos", "não há ?mais interesse",

            "não ?temos|tenho|há|estou|estamos|nos|me ?qualquer|mais|de interesse|interessa|interessado|interessada|interessados",
            "sem interesse", "não obrigad*", "obrigad* mas não ,|obrigad*", "agradeço .. mas não|dispenso|recuso",
            "não pretendo|pretendemos|quero|queremos|desejo|desejamos|vou|vamos ?mais reunir*|avançar|prosseguir|continuar",
            "recuso|declino|dispenso|recusamos|declinamos|dispensamos|recusar|declinar",
            "já temos|tenho|fechamos|fechámos|escolhemos|contratamos|contratámos|assinei|assinámos ?com|por|um|outro fornecedor|outro|contrato|quem",
            "optámos|optamos|decidimos ?ir por|com outro|outra",
            "outro|outra|outros fornecedor|candidato|candidata|empresa|proposta|solução|parceiro|prestador",
            "perda|perder ?de|o ?seu tempo", "não precisamos|necessitamos ?de|mais reunir*|reunião|nada",
            "desisto|desistimos", "retiro|retiramos ?a ?minha candidatura",
            "não faz|fará|vejo|vemos ?mais sentido|necessidade|razão",
            "não é|será|seria ?mais necessári*|preciso ?uma reunião|reunirmos|reunir",
        ]),
        (Cue::CallOff, &[
            "já não é|vai|será|preciso|precisamos ?ser necessário|preciso|reunir|nos", "tire|tira|retire|remova|risque ?-me ?me ?nos da|do agenda|calendário",
            "cancelar|cancela|cancele|cancelo|cancelamos|cancelada|cancelado|cancelamento|cancelem",
            "desmarcar|desmarca|desmarque|desmarcamos|desmarco|desmarcada", "anular|anula|anule|anulo|anulada",
            "deixa|deixe|deixemos ?isso ?para lá|estar",
            "já não é|precisamos|preciso|vale|faz|vai|há preciso|necessário|necessária|haver|acontecer|reunião|sentido",
            "não é|será mais preciso|necessári*", "não vai ?mais haver|acontecer|ser|dar|realizar",
            "tira|tirar|tire|retira|retirar|apaga|apagar|retire|apague|remova .. agenda|agendas|calendário|calendários",
            "suspende|suspender|suspendam|suspenda", "fica sem efeito", "não vale a pena",
            "não precisa|precisam|precisas ?mais ?de procurar|marcar", "não procure|procures|proponha|proponhas",
            "esquece|esqueça|esqueçam a|isso|essa reunião|tudo", "parar|pare|parem de procurar",
        ]),
        (Cue::StopSure, &[

            "não me|nos ?voltem|volte|mais ?a escreva*|escrevam|mande*|mandem|envie*|enviem|contacte*|contate*|contactem|contatem|incomodem|escrever",
            "não quero|desejo|queremos|desejamos|pretendo ?mais receber|ser|que",
            "parem|pare|para|parar|deixem|deixe|chega ?já ?de escrever*|mandar*|enviar*|contactar*|incomodar*|me|spam|mails|emails|mensagens",
            "tirem|tire|retirem|retire|removam|remova|apaguem|eliminem|exclua|excluam .. ?me|o|a|este|meu ?nome|meu ?contacto|contato|email|endereço|e-mail .. lista|base|mailing|contactos|contatos|vossa",
            "tirem-me|retirem-me|removam-me|tire-me|retire-me|remova-me", "descadastr*|descadastrem",
            "cancelar|cancelem .. subscrição|inscrição|assinatura",
            "nem|nenhum|mais|sem|não ?um ?quero mais|email|e-mails|emails|mensagens|mails",
            "deixem-me|deixe-me|deixa-me|me ?deixem|deixe em paz", "não voltem|volte|volta a",
        ]),
        (Cue::Erasure, &[

            "apag*|elimin*|exclu*|remov*|destru*|elimine|eliminação|exclusão ?de|imediata ?todos|toda|todas|dos ?os|a|as|meus ?meus|minhas dados|informações|informação|tudo|registos|registros",
            "dados|informações .. apagados|eliminados|excluídos|removidos|apaguem",
            "direito ao|a|de esquecimento|eliminação|apagamento|exclusão",
        ]),
        (Cue::DataLaw, &[
            "meus dados", "dados pessoais", "lgpd|rgpd", "dados|informações .. sobre|de mim",
            "dados ?que .. têm|tem|guardam|possuem|tratam|detêm|possui|armazenam", "proteção|protecção de dados",
        ]),
        (Cue::Access, &[

            "cópia|acesso|aceder|acessar|conhecer|saber|lista|relação|receber .. ?de|a|quais|que|aos ?todos ?os ?meus dados|informações",
            "quais|que dados|informações ?pessoais .. têm|tem|guardam|tratam|possuem|vocês", "direito de acesso",
        ]),
        (Cue::Delegate, &[

            "agenda|calendário|marcações|compromissos .. trata|cuida|gere|gerencia|organiza|coordena|gerida|controla",
            "trata|cuida|gere|gerencia|organiza|coordena|controla ?da|do|das|de ?minha|meu|minhas|meus .. agenda|calendário|marcações|compromissos",
            "fale|falem|veja|vejam|combine|combinem|acerte|acertem|trate|tratem|marque|marquem|contacte|contate|contactem|agende|dirija-se|resolva .. ?com|à|ao ?a|o ela|ele|minha|meu|dona|assistente|secretária|sr|dra",
            "minha|meu assistente|secretária|secretário|secretaria .. agenda|marcações|data|trata|cuida",
        ]),
        (Cue::StandIn, &[
            "no|em meu|nosso lugar|nome", "em minha|nossa vez|representação",
            "me|nos substitui|substituirá|representa|representará|substituir", "por|em mim|minha",
            "substitui-me|representa-me|substituir-me", "meu|minha substituto|substituta",
            "mando|envio|mandarei|enviarei ?o|a|um|uma ?meu|minha colega|sócio|sócia",
        ]),
        (Cue::Defer, &[

            "fale|fala|falem|escreva|escreve|escrevam|contacte|contacta|contate|contactem|ligue|liga|pergunte|lembre|lembra|procure|procura|volte|volta|voltem|retome|retomamos|retomemos|falamos|falemos ?-me|me|comigo|nos|a|o|isto|isso ?me|comigo|contactar*|contatar|falar|escrever*|contacto|entrar|tentar ?me|comigo|em .. ?outra|novo|novamente ?vez daqui|depois|em|a|após|no|na|mais|quando|para|dentro|lá",
            "deixar|deixamos|deixe|deixemos|suspender|pausar|adiar|adiamos|congelar .. para|até|depois|espera|pausa",
            "em stand|espera|pausa|suspenso",
        ]),
        (Cue::Question, &[
            "do|de|sobre que|quê ?é ?se trata|é|assunto|vamos",
            "quem mais|vai|estará|participa|é|liga|vem|são|lê|participará",
            "quanto|quantos|quantas tempo|custa|vai|dura|pessoas",
            "onde|como|porquê|quando é|será|fica|posso|chego|se|vai|estaciono", "por que|quê",
            "o que|qual|quais é|são|devo|preciso|endereço|documentos|tenho|assunto|duração|tema",
            "tenho|temos|devo|posso|podemos|preciso|precisamos ?de|que levar|preparar|estacionar|trazer|ir|levo|saber",
            "há|tem|existe estacionamento|parque|elevador|lugar|alguma|onde",
            "pode|podia|poderia|podem ?me dizer|confirmar|esclarecer|explicar|informar|dizer-me|confirmar-me",
            "é|és ?você|tu|uma|um ?uma|um pessoa|robô|máquina|humano|programa|robot",
        ]),
        (Cue::Move, &[
            "surgiu|tive|apareceu um|uma|algo imprevisto|contratempo",
            "mudar|adiar|remarcar|reagendar|mover|alterar|passar|trocar|empurrar ?a|o|nossa|de|para ?reunião|dia|data|hora|encontro|chamada",
            "outro|outra dia|data|hora|altura|momento",
        ]),
        (Cue::Late, &[
            "min|minutos|minutinhos atrasado|atrasada|de|atraso|tarde|depois",
            "vou|chego|estou|vamos ?chegar atrasado|atrasada|atrasar|atrasados",
        ]),
    ],
    lengths: &[
        (15, &["quarto de hora|horinha", "quinze minutinhos", "um quarto de hora"]),
        (30, &["meia hora|horinha", "meia-hora|horinha", "½ hora"]),
        (45, &["três quartos de hora", "3 quartos de hora", "quarenta e cinco minutinhos"]),
        (60, &["uma|1|umazinha hora|horinha", "horinha", "hora cheia|inteira|certa|no"]),
        (75, &["hora e ?um quarto", "hora e quinze"]),
        (90, &["hora e meia", "horinha e meia", "1½ hora"]),
        (105, &["hora e três quartos", "hora e quarenta e cinco"]),
        (120, &["duas|2|par ?de horas|horinhas"]),
        (150, &["duas horas e meia"]),
        (20, &["vinte minutinhos", "vintena de minutos"]),
    ],
    numbers: &[
        (5, "cinco"), (8, "oito"), (10, "dez"), (12, "doze"), (15, "quinze"), (20, "vinte"), (25, "vinte e cinco"),
        (30, "trinta"), (35, "trinta e cinco"), (40, "quarenta"), (45, "quarenta e cinco"), (50, "cinquenta"),
        (50, "cinqüenta"), (55, "cinquenta e cinco"), (60, "sessenta"), (75, "setenta e cinco"), (80, "oitenta"),
        (90, "noventa"), (120, "cento e vinte"),
    ],
    minutes: &[
        "minuto", "minutos", "min", "mins", "minutinhos", "minutinho",
    ],
    hours: &[
        "hora", "horas", "hr", "hrs", "h",
    ],
    bare: &[],
    hours_are_clock: true,
    not_length: &[
        "@ mais|atrás|tarde|atrasado|atrasada|diferença",
        "@ de atraso|diferença|viagem|avanço|estrada|voo|carro|intervalo|pausa|fuso|sono|caminho|antecedência|folga",
        "@ mais tarde|cedo", "@ antes|depois do|da|que", "@ a|de menos|mais", "@ antes|depois >", "@ antes|depois ,",
        "há|daqui|dentro|em|a|cada|após|às|à|pelas|até|desde|entre|primeira|última|próxima|primeiros|últimos ?de|uma|um|as|a|umas|uns @",
        "às|à|pelas|até|desde|entre|das|da|para ?as @", "em vez|lugar de|dos|das|do|da ?uma|um @",
        "não ?os|as|uma|mais|de @", "adiantar|atrasar|adiar|antecipar|empurrar|mover|passar .. ?em|uma|por @",
        "de @ para", "@ adiantado|adiantada|cedo",
    ],
    is_length: &[

        "de|durante|por|uns|umas|duração|dura|preciso|precisamos|precisava|marque|marca|marcar|marque-me|reserve|reserva|reservar|bloqueie|bloqueia|bastam|basta|chega|chegam|arranja|arranje|arranjar|encontre|encontra|alargar|prolongar|estender|encurtar|reduzir|passar|máximo|aproximadamente|cerca|só|apenas|queria|coloca|coloque|agende|agenda|agendar .. @",
        "@ com|basta|bastam|bastará|chega|chegam|chegará|máximo|é|são|no|deve|devem|suficiente|aproximadamente|por|para|de reunião|seria|está|resolve|dá",
        "reunião|encontro|chamada|videochamada|call|conversa|entrevista|consulta .. de @",
        "alarg*|prolong*|estend*|encurt*|reduz*|aument* .. para|a @", "melhor|façamos|prefiro @",
    ],
};
