//! Portuguese, of Portugal and Brazil.

mod acts;
mod spared;
mod times;
mod turns;

use super::{Language, journeys, meeting, rows};

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
    cues: &[times::TIMES, rows::PT, turns::TURNS, acts::ACTS, spared::SPARED, journeys::PT],
    meeting: &meeting::pt::PT,
    joins: &["mas", "e", "ou", "porque", "pois", "que", "se"],
    hours: [
        "um", "dois", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze",
    ],
    place_leads: &["no", "na", "ao", "em", "n", "num"],
};
