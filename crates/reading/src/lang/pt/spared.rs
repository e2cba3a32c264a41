//! Portuguese: where a word of calling off calls nothing off: denied, under a condition, or said of something else.

use super::super::{Cue, Phrases};

// A lexicon is read by the eye: phrases of one meaning stand together, as many in a line as fit.
#[rustfmt::skip]
pub(super) const SPARED: &[Phrases] = &[
    (Cue::Kept, &[
        "não ?a|o|se|vou|vamos|quero|queremos|penso|precisa|tenho|é ?de|mais|para cancel*|desmarc*|anul*",
        "não|nunca|jamais|sem|nem ?vou ?vamos ?a|o cancelo|cancele|cancelem|canceles|cancelar|desmarco|desmarque|desmarcar|anular",
        "ia|íamos|queria|queríamos|pensava|estava|quase ?para ?a|quase cancelar|desmarcar|anular|cancelei ... mas|até",
        "quase cancel*|desmarq*|desmarc*", "!gente quer|querem|prefere cancelar|desmarcar|anular",
        "a minha|meu|sua @ ?foi|está|ficou cancelada|cancelado|desmarcada",
        "o meu|seu @ ?foi|está|ficou cancelado|desmarcado|cancelada",
        "deixa|deixe|deixem|esquece|esqueça|esqueçam ?isso|lá|estar|para|pra ?lá ?, ?já|eu ... encontrei|achei|tenho|resolvi|resolvido|funciona|link|ficheiro|arquivo|recebi",
        "se|caso ?você|tu|alguém|o|a ?senhor|senhora ?tiver|tiveres|precisar|precisares|quiser|quiseres|tiverem|precise|tenha ?de|que cancelar|desmarcar|anular",
        "antes|vez|lugar|sem de|ter ?de cancelar|desmarcar", "custos|política|taxa|seguro|condições de cancelamento",
        "não é|precisa|precisamos|há ?preciso ?necessário|necessidade ?de ?nos ?reunir|encontrar|encontrarmos|reunirmos ?reunirmos|encontrarmos pessoalmente|em-pessoa|presencialmente|cara",
        "não quero|queremos|gostaria|desejo|pretendo ?de ?ter ?me ?nos reunir*|encontrar*|falar|reuniões|reunião ?nos antes|depois|tão|muito|de|às|cedo|tarde|à|na|no|em|pela",
        "não ?me|estou|temos|tenho ?interessa|interessam|interessado|interessada|interesse ?em|nas|pelas|as manhãs|noites|tardes|manhã",
        "não obrigad* ?, nada|sem|para|quanto|nenhum|pelo|ao café|de|almoço|o",
    ]),
    (Cue::Stands, &[
        "reunião|encontro|conversa|chamada|nossa|nosso mantém|continua|segue|mantem ?se de-pé|confirmada|marcada",
        "reunião|encontro|conversa|chamada|nossa|nosso mantém|mantem se", "continua de pé|marcada",
        "chego|vou|vamos|irei|estarei|compareço|venho|apareço na-mesma|mesmo-assim|de-qualquer|igual|à-mesma|lá|aí|a-tempo",
        "na mesma >", "eu|nós não >", "< até @ >", "a|o nossa|nosso mantém|continua",
        "não a|o|nossa|nosso reunião|encontro >",
    ]),
    (Cue::NoWay, &[
        "nem pensar", "de maneira nenhuma", "de jeito nenhum", "de forma alguma", "nunca", "jamais",
        "nem por sombras", "nem morto|morta", "claro que não", "de modo algum", "nem em sonhos", "não >", "não ,",
        "que nada", "está fora de questão",
    ]),
    (Cue::IfSo, &[
        "< se", "< ?mas|e|só|mesmo se", ", se", "caso ^o|a", "a menos", "a não ser", "em caso", "desde que",
        "se chover|houver|não|for|fizer|alguém|ninguém|tiver|nevar",
    ]),
    (Cue::IfYouLike, &[
        "se ?for ?não ?lhe ?for ?puder possível|puder|puderes|pudermos|poderia|podia|importar|bem|incómodo|importa|fosse|acordo|podemos",
        "sei|saber|pergunto|perguntar|desculpe|desculpa|ver|melhor|bem|sabe se", "se necessário", "se-faz-favor",
    ]),
    (Cue::Thing, &[
        "comboio|comboios|trem|voo|voos|avião|autocarro|ônibus|táxi|taxi|uber|ferry|barco|hotel|quarto|sala|restaurante|mesa|pizza|encomenda|pedido|assinatura|cartão|bilhete|bilhetes|passagem|reserva|entrega|seguro|estacionamento|curso|aula|concerto|show|viagem|férias|catering|mensagem|e-mail|email|solicitação|projeto|projecto|contrato|pagamento|fatura|factura|ligação-aérea|dentista|ginásio|academia|jogo|conferência|workshop|evento|formação|feira|newsletter",
        "cliente|clientes|fornecedor|paciente|inquilino|companhia|orador|canalizador",
    ]),
    (Cue::MeetingWord, &[
        "reunião|encontro|chamada|conversa|entrevista|visita|videochamada|call|compromisso|tudo|reuniões",
    ]),
];
