//! Rules for all meetings to come, in Spanish.

use super::{Clue, Phrases};

#[rustfmt::skip]
pub(super) const ES: Phrases = &[
    (Clue::Lasting, &[
        "a partir de ahora|hoy|mañana|ya", "de ahora|aquí|hoy en adelante", "desde ahora|ya|hoy", "en adelante", "en lo sucesivo", "en el futuro", "para el futuro", "por norma|defecto|regla|sistema",
        "como norma|regla", "hasta nuevo aviso", "nueva norma|regla", "nuevas normas|reglas", "para siempre", "para todas|todos mis|las|los ?futuras ?futuros reuniones|citas|llamadas",
    ]),
    (Clue::Ever, &["siempre", "nunca", "jamás", "cada día|semana|lunes|martes|miércoles|jueves|viernes|vez", "todos los días|lunes|martes|miércoles|jueves|viernes", "todas las semanas"]),
    (Clue::Weekly, &["los ?_ lunes|martes|miércoles|jueves|viernes|sábados|domingos", "cada lunes|martes|miércoles|jueves|viernes|sábado|domingo"]),
    (Clue::Deny, &["nunca", "jamás", "nada", "ninguna reunión|cita|llamada", "sin reuniones|citas|llamadas", "nada de reuniones|citas|llamadas", "no ?me ?quiero ?quiero ?haya ?hagas ?haga ?pongas|ponga|programes|programe|agendes|agende|cites|cite|reserves|reserve ?más ?a ?reuniones|citas|llamadas|nadie|nada|reunión|cita", "no antes|después|los"]),
    (Clue::Keep, &["sagrado|sagrada|sagrados|sagradas", "intocable", "deja|deje|déjame|déjeme|mantén|mantenga|reserva|reserve|guarda|guarde|dejar|mantener ... libre|libres", "queda|quedan|es|son libre|libres|mía|mío", "bloquea|bloquee|bloqueado|bloqueada|reservado|reservada"]),
    (Clue::Workday, &["mi|mis ?nuevo ?nuevos horario|horas|horarios ?de ?trabajo ?laboral es|son|será|@", "trabajo ?ahora ?solo ?sólo de @"]),
    (Clue::Once, &["esta vez", "solo|sólo por ?esta vez|una-vez", "para esta|este reunión|cita|llamada|caso|vez", "esta|este reunión|cita|llamada", "excepcionalmente"]),
    (Clue::Between, &["@ ?de ?descanso|margen|pausa|libres|libre|hueco|espacio|mínimo entre", "@ de descanso|margen|pausa", "entre ?mis ?las ?dos ?cada reuniones|citas|llamadas|reunión|cita ?siempre ?déjame ?deja ?necesito @"]),
    (Clue::Before, &["@ ?de ?descanso|margen|preparación|libres|libre antes de cada|todas-las|mis reunión|reuniones|cita|citas|llamada|llamadas"]),
    (Clue::After, &["@ ?de ?descanso|margen|pausa|libres|libre después|tras de|cada|todas-las|mis ?cada reunión|reuniones|cita|citas|llamada|llamadas"]),
    (Clue::Around, &["@ ?de ?descanso|margen|pausa|libres|libre antes y después de cada|todas-las|mis reunión|reuniones|cita|citas|llamada|llamadas"]),
    (Clue::PerDay, &["como|un máximo|mucho ?de _ ?reuniones|citas|llamadas al|por|cada día", "máximo|máx _ ?reuniones|citas|llamadas al|por|cada día", "no|nunca ?quiero ?tener ?me ?pongas ?más de _ ?reuniones|citas|llamadas al|por|cada|en-un ?mismo ?solo día", "no|nunca más de _ ?reuniones|citas|llamadas al|por|cada|en-un ?mismo ?solo día", "_ ?reuniones|citas|llamadas al|por día como-máximo|máximo"]),
    (Clue::PerWeek, &["como|un máximo|mucho ?de _ ?reuniones|citas|llamadas a-la|por|cada semana", "máximo|máx _ ?reuniones|citas|llamadas a-la|por|cada semana", "no|nunca más de _ ?reuniones|citas|llamadas a-la|por|cada|en-una semana", "_ ?reuniones|citas|llamadas a-la|por semana como-máximo|máximo"]),
    (Clue::Notice, &["@ de antelación|anticipación|aviso|preaviso", "antelación|anticipación|preaviso ?mínima ?mínimo de ?al ?menos @"]),
    (Clue::Length, &["reuniones|citas|todo ?_ ?_ ?_ @", "@ para ?todas ?mis ?las reuniones|citas|todo", "@ por defecto", "duración por defecto ?: ?es @"]),
    (Clue::CallLength, &["llamadas ?_ ?_ ?_ @", "@ para ?todas ?mis ?las llamadas"]),
    (Clue::PhoneLength, &["llamadas telefónicas ?_ ?_ ?_ @", "@ para ?todas ?mis ?las llamadas telefónicas"]),
    (Clue::VideoLength, &["videollamadas|videoconferencias ?_ ?_ ?_ @", "@ para ?todas ?mis ?las videollamadas|videoconferencias"]),
    (Clue::RoomLength, &["reuniones|citas presenciales ?_ ?_ ?_ @", "@ para ?todas ?mis ?las reuniones|citas presenciales"]),
    (Clue::ByPhone, &["siempre|todo|reuniones|defecto ?siempre ?son ?sean ?todo por teléfono"]),
    (Clue::ByVideo, &["siempre|todo|reuniones|defecto ?siempre ?son ?sean ?todo por video|vídeo|videollamada|videoconferencia|zoom|teams"]),
    (Clue::InPerson, &["siempre|todo|reuniones|defecto ?siempre ?son ?sean ?todo en-persona|presencial|presenciales"]),
    (Clue::Holidays, &["festivo|festivos|feriado|feriados"]),
    (Clue::Weekend, &["fin de semana", "fines de semana"]),
    (Clue::Those, &["esos|estos días"]),
    (Clue::OfSome, &["llamadas|llamada|videollamadas", "con|para ?mis ?los ?las ?el ?la ?mi !mí|nosotros|todos|todas|todo|cada|mis|los|las|el|la|mi|que|reuniones|citas|llamadas|siempre|comer|almorzar|quien"]),
];
