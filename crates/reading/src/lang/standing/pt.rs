//! Rules for all meetings to come, in Portuguese.

use super::{Clue, Phrases};

#[rustfmt::skip]
pub(super) const PT: Phrases = &[
    (Clue::Lasting, &[
        "a partir de agora|hoje|amanhã|já", "de agora|hoje em diante", "daqui em|para|por diante|frente", "daqui para a frente", "doravante", "no futuro", "para o futuro", "de futuro", "por padrão|regra|norma|defeito|omissão|sistema",
        "em regra", "como regra", "até nova ordem", "até ordem|aviso em contrário", "nova regra", "novas regras", "para sempre", "para todas as|minhas ?minhas ?futuras reuniões|marcações|chamadas",
    ]),
    (Clue::Ever, &["sempre", "nunca", "jamais", "cada dia|semana|vez", "todos os dias", "todas as semanas|segundas|terças|quartas|quintas|sextas"]),
    (Clue::Weekly, &["às|as|nas|aos|todas-as|todos-os segundas|terças|quartas|quintas|sextas|sábados|domingos", "toda segunda|terça|quarta|quinta|sexta", "à segunda|terça|quarta|quinta|sexta ^#"]),
    (Clue::Deny, &["nunca", "jamais", "nada", "nada de reuniões|marcações|chamadas", "nenhuma reunião|marcação|chamada", "ninguém", "sem reuniões|marcações", "não antes|depois|às", "não ?me ?quero marque|marques|agende|agendes|ponha|ponhas|reuniões"]),
    (Clue::Keep, &["sagrado|sagrada|sagrados|sagradas", "intocável", "deixe|deixa|deixe-me|mantenha|mantém|reserve|reserva|guarde|guarda|deixar|manter ... livre|livres", "fica|ficam|é|são livre|livres|meu|minha", "bloqueie|bloqueia|bloqueado|bloqueada|reservado|reservada"]),
    (Clue::Workday, &["o|os ?meu ?meus ?novo ?novos horário|horários ?de ?trabalho é|são|passa-a-ser|@", "trabalho ?agora ?só das @"]),
    (Clue::Once, &["desta|esta|dessa vez", "só desta|dessa vez", "para esta|este reunião|encontro|chamada|vez|caso", "esta|este|essa reunião|encontro|chamada", "excecionalmente", "excepcionalmente"]),
    (Clue::Between, &["@ ?de ?intervalo|folga|pausa|margem|livres|descanso entre", "@ de intervalo|folga|pausa|margem|descanso", "entre ?as ?minhas ?duas ?cada reuniões|marcações|chamadas|reunião ?sempre ?deixe ?quero @"]),
    (Clue::Before, &["@ ?de ?intervalo|folga|preparação|livres antes de cada|todas-as|minhas reunião|reuniões|chamada|chamadas"]),
    (Clue::After, &["@ ?de ?intervalo|folga|pausa|livres depois|após de|cada|todas-as ?cada reunião|reuniões|chamada|chamadas"]),
    (Clue::Around, &["@ ?de ?intervalo|folga|livres antes e depois de cada|todas-as|minhas reunião|reuniões|chamada|chamadas"]),
    (Clue::PerDay, &["no máximo _ ?reuniões|marcações|chamadas por|ao|num|em dia|um-dia", "máximo de _ ?reuniões|marcações|chamadas por|ao dia", "máximo|máx _ ?reuniões|marcações|chamadas por|ao dia", "não|nunca ?quero ?marque ?mais do|de ?que _ ?reuniões|marcações|chamadas por|ao|num dia", "_ ?reuniões|marcações|chamadas por|ao dia no-máximo"]),
    (Clue::PerWeek, &["no máximo _ ?reuniões|marcações|chamadas por|à|numa semana", "máximo de _ ?reuniões|marcações|chamadas por|à semana", "máximo|máx _ ?reuniões|marcações|chamadas por|à semana", "não|nunca ?quero ?marque ?mais do|de ?que _ ?reuniões|marcações|chamadas por|à|numa semana", "_ ?reuniões|marcações|chamadas por|à semana no-máximo"]),
    (Clue::Notice, &["@ de antecedência|aviso|pré-aviso", "antecedência ?mínima de ?pelo ?menos @"]),
    (Clue::Length, &["reuniões|marcações|tudo ?_ ?_ ?_ @", "@ para ?todas ?as ?minhas reuniões|marcações|tudo", "@ por padrão|defeito|omissão", "duração padrão ?: ?é @"]),
    (Clue::CallLength, &["chamadas|ligações ?_ ?_ ?_ @", "@ para ?todas ?as ?minhas chamadas|ligações"]),
    (Clue::PhoneLength, &["telefonemas ?_ ?_ ?_ @", "@ para ?todos ?os ?meus telefonemas"]),
    (Clue::VideoLength, &["videochamadas|videoconferências ?_ ?_ ?_ @", "@ para ?todas ?as ?minhas videochamadas|videoconferências"]),
    (Clue::RoomLength, &["reuniões presenciais ?_ ?_ ?_ @", "@ para ?todas ?as ?minhas reuniões presenciais"]),
    (Clue::ByPhone, &["sempre|tudo|reuniões|omissão|defeito|padrão ?tudo ?sempre ?são ?sejam por telefone"]),
    (Clue::ByVideo, &["sempre|tudo|reuniões|omissão|defeito|padrão ?tudo ?sempre ?são ?sejam por vídeo|video|videochamada|videoconferência|zoom|teams"]),
    (Clue::InPerson, &["sempre|tudo|reuniões|omissão|defeito|padrão ?tudo ?sempre ?são ?sejam em-pessoa|presencial|presenciais|presencialmente"]),
    (Clue::Holidays, &["feriado|feriados"]),
    (Clue::Weekend, &["fim de semana", "fins de semana", "fim-de-semana"]),
    (Clue::Those, &["nesses|nestes|esses|estes dias"]),
    (Clue::OfSome, &["chamadas|telefonemas|videochamadas|ligações", "com|para ?as ?os ?a ?o ?minhas ?meus !mim|nós|todas|todos|tudo|cada|as|os|a|o|minhas|meus|reuniões|chamadas|almoço|sempre|que|mim|frente"]),
];
