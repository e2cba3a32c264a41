//! Spanish, of Spain and the Americas.

mod acts;
mod spared;
mod times;
mod turns;

use super::{Language, journeys, meeting, rows};

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
    cues: &[times::TIMES, rows::ES, turns::TURNS, acts::ACTS, spared::SPARED, journeys::ES],
    meeting: &meeting::es::ES,
    joins: &["pero", "y", "e", "o", "u", "porque", "sino", "que", "si"],
    hours: [
        "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
    ],
    place_leads: &["en", "al"],
};
