//! What is said of a time without a word of stance: by a reason, by a question, by the answer to one's own question.

use super::stance::{Stance, Stretch, fragment, is_copula, piece_at, points_back, timed};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Clause};
use std::ops::Range;

/// What somebody tells of themselves beside a time, in whatever words ("Sunday I keep holy"), and what a day is
/// ("Friday is the school fair"), is why it is taken.
pub(super) fn tells_a_reason(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let named = scene.pieces.begun_in(words).iter().any(|p| {
        words.contains(&p.words.end) && p.words.start <= words.start + 2 && is_copula(scene, p.words.end)
    });
    let told = timed(scene, words) && scene.has_in(Cue::Oneself, words);
    (named && !scene.has_in(Cue::Rather, words) || told) && !fragment(scene, words)
}

/// "Have you nothing on the 4th?", "can't we talk now?": what is asked for with a denial is asked for.
pub(super) fn begs(scene: &Scene<'_>, sentence: &Clause, words: &Range<usize>) -> bool {
    let first = sentence.words.start;
    let denied = |at: usize| scene.hits.of(Cue::Not).any(|h| h.words.start == at);
    let starts = words.start == first || denied(words.start);
    let opens = [Cue::Propose, Cue::Can].iter().any(|c| scene.hits.of(*c).any(|h| h.words.start == first));
    // "¿No podría ser el martes?": where the verb needs no pronoun, the denial comes first.
    let opens = opens || denied(first) && scene.has_in(Cue::Propose, words);
    let refusals: Vec<&Range<usize>> = scene
        .hits_in(words)
        .filter(|h| matches!(h.cue, Cue::Cannot | Cue::Nothing | Cue::Except))
        .map(|h| &h.words)
        .collect();
    let denial =
        |at: &&Range<usize>| at.len() <= 3 && (scene.has_in(Cue::Not, at) || scene.has_in(Cue::Nothing, at));
    starts && opens && timed(scene, words) && !refusals.is_empty() && refusals.iter().all(denial)
}

/// "The call of Thursday to Friday": a time that ends at this word and that something is moved away from.
pub(super) fn moved_from(scene: &Scene<'_>, end: usize) -> bool {
    if !scene.has(Cue::Move) {
        return false;
    }
    let Some(at) = scene.pieces.iter().position(|p| p.words.end == end) else { return false };
    let (Some(from), Some(to)) = (scene.pieces.get(at), scene.pieces.get(at + 1)) else { return false };
    let fold = |i: Option<usize>| i.map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let iberian = matches!(scene.language, "es" | "pt");
    let leaves = |word: &str| {
        ["von", "vom", "van", "from"].contains(&word) || iberian && ["de", "del", "do", "da"].contains(&word)
    };
    let reaches = |word: &str| {
        ["auf", "zu", "zum", "naar", "to"].contains(&word)
            || iberian && ["a", "al", "para", "pra", "por", "pela"].contains(&word)
    };
    let source = leaves(fold(from.words.start.checked_sub(1))) || leaves(fold(Some(from.words.start)));
    let target = reaches(fold(to.words.start.checked_sub(1))) || reaches(fold(Some(to.words.start)));
    let sentence = scene.sentence_of(end.saturating_sub(1));
    let near = sentence.contains(&to.words.start) && to.words.start <= end + 4;
    source && target && near && scene.has_in(Cue::Move, &sentence)
}

/// "Half past seven? Artists are asleep then.": a time that is only asked, and judged by the next sentence.
pub(super) fn answer_oneself(scene: &Scene<'_>, from: usize, stretches: &mut [Stretch]) {
    let Some((before, here)) = stretches.split_at_mut_checked(from) else { return };
    let (Some(asked), Some(first)) = (before.last_mut(), here.first()) else { return };
    let Some(sentence) = scene.sentences.get(asked.sentence) else { return };
    let next = scene.text.words.get(first.words.start);
    let answers = match first.stance {
        Stance::Against | Stance::For => first.said,
        Stance::Busy | Stance::Aside => points_back(scene, &first.words),
        Stance::Except => false,
    };
    let alone = sentence.words == asked.words && sentence.asks && fragment(scene, &asked.words);
    let follows = next.is_some_and(|w| w.brk < Break::Paragraph) && !timed(scene, &first.words);
    if alone && follows && answers {
        asked.stance = if first.stance == Stance::For { Stance::For } else { Stance::Against };
        asked.said = true;
    }
}

/// A refusal inside a longer phrase of consent is part of it only where the two are near: "nothing against it" is, "am
/// on Tuesday not free" is not.
pub(super) fn tight(scene: &Scene<'_>, over: &Range<usize>, refusal: &Range<usize>) -> bool {
    // "Bin ich aber *nicht da*": a refusal that ends the phrase turns it.
    if refusal.end == over.end && refusal.start >= over.start + 2 && refusal.len() > 1 {
        return false;
    }
    let timeless = !over.clone().any(|i| piece_at(scene, i));
    timeless || over.start == refusal.start || over.len() <= refusal.len() + 1
}

/// "I have another call at ten" only names a meeting; it asks for none.
pub(super) fn only_named(scene: &Scene<'_>, spoken: &[(Stance, Range<usize>)]) -> bool {
    let named = |at: &Range<usize>| {
        let cue = |cue: Cue| scene.hits.of(cue).any(|h| h.words == *at);
        // "Sono in viaggio da lunedì a mercoledì": nothing but the time itself, which is no proposal of its own.
        let timed = |i: &usize| scene.pieces.covers(*i);
        let time_only = at.clone().filter(|i| !timed(i)).count() == 0;
        cue(Cue::Arrange) && !cue(Cue::Can) && !cue(Cue::Propose)
            || cue(Cue::Propose) && !cue(Cue::Can) && time_only
    };
    spoken.iter().any(|(s, _)| *s == Stance::Busy)
        && spoken.iter().all(|(s, at)| *s == Stance::Busy || *s == Stance::For && named(at))
}

#[cfg(test)]
mod tests {
    use crate::constraints::letters::letters;

    #[test]
    fn a_reason_takes_the_time_that_it_is_told_beside() {
        for (language, text) in [
            ("de", "Den Samstag verbringe ich mit dem Dudelsack."),
            ("de", "Am Freitag haben wir Frühschicht."),
            ("de", "Dienstag hat der Chef eine Betriebsratssitzung."),
            ("de", "Mittwoch bin ich auf Fortbildung."),
            ("nl", "Vrijdag heb ik nachtdienst."),
            ("nl", "Woensdag zit ik bij de orthodontist met de jongste."),
            ("nl", "Dinsdag is de diploma-uitreiking."),
        ] {
            assert_eq!(letters(language, text), "A", "{text}");
        }
    }

    #[test]
    fn consent_and_refusal_are_told_in_many_words() {
        for (language, text, expected) in [
            ("de", "Gegen Donnerstag ist nichts einzuwenden.", "F"),
            ("de", "Am Montag klappt es bei uns nid.", "A"),
            ("de", "Für den 12. März sehe ich schwarz, der Freitag wäre mir recht.", "F"),
            ("de", "Mittwoch kann ich knicken.", "A"),
            ("nl", "Tegen dinsdag heb ik geen bezwaar.", "F"),
            ("nl", "Maandag zit mijn agenda propvol.", "A"),
            ("nl", "Schrijf ons maar in voor donderdag.", "F"),
        ] {
            let read = letters(language, text);
            assert!(read.ends_with(expected), "{text}: {read}");
        }
    }

    #[test]
    fn what_was_written_or_will_be_sent_is_not_offered() {
        for (language, text) in [
            ("de", "Wie am Montag besprochen, hängt der Plan an."),
            ("de", "Ihre Nachricht vom Dienstag habe ich gelesen."),
            ("de", "Die Angebote schicke ich Ihnen am Donnerstag."),
            ("nl", "Zoals maandag beloofd: het plan."),
            ("nl", "Ik stuur je de offerte donderdag."),
        ] {
            assert_eq!(letters(language, text).replace('S', ""), "", "{text}");
        }
    }

    #[test]
    fn who_answers_their_own_question_refuses_the_time() {
        assert_eq!(letters("de", "Sonntag? Da ruht bei uns alles."), "A");
        assert_eq!(letters("en", "Sunday? That is impossible."), "A");
    }

    #[test]
    fn a_question_with_a_denial_asks_for_the_time() {
        assert_eq!(letters("de", "Können wir nicht am Freitag reden?"), "F");
        assert_eq!(letters("de", "Haben Sie am Mittwoch gar nichts frei?"), "F");
    }

    #[test]
    fn a_time_that_is_moved_from_is_left() {
        assert_eq!(letters("de", "Bitte verschieben Sie den Call von Dienstag auf Freitag."), "AF");
    }

    #[test]
    fn spanish_verbs_tell_what_suits_what_is_taken_and_what_is_only_told() {
        for (text, expected) in [
            ("El lunes imparto un seminario en la facultad.", "A"),
            ("Los miércoles entrenamos con el equipo.", "A"),
            ("El jueves acompaño a mi padre al oculista.", "A"),
            ("Conmigo no contéis el viernes.", "A"),
            ("Tampoco me disgusta el jueves.", "F"),
            ("Propongo que nos encontremos el miércoles a las cinco.", "F"),
            ("¿No podría ser el martes?", "F"),
            ("Retrasémoslo al miércoles.", "F"),
            ("Tu llamada del lunes me pilló conduciendo.", "S"),
            ("Los vecinos llegaron el martes.", "S"),
            ("Le escribí el lunes y el miércoles.", "SS"),
            ("Veámonos el jueves en vez del martes.", "FA"),
        ] {
            assert_eq!(letters("es", text), expected, "{text}");
        }
    }

    #[test]
    fn portuguese_verbs_tell_what_suits_what_is_taken_and_what_is_only_told() {
        for (text, expected) in [
            ("Na terça levo o cão ao veterinário.", "A"),
            ("Às quartas treino com a equipa.", "A"),
            ("Quinta é feriado aqui.", "A"),
            ("Fui chamado a tribunal na sexta.", "A"),
            ("Quarta não me desagrada.", "F"),
            ("Festejemos na sexta.", "F"),
            ("Para mim o melhor era quinta.", "F"),
            ("A chuva estragou tudo na terça.", "S"),
            ("Recebi a sua carta na segunda.", "S"),
            ("Fica então para terça em vez de segunda.", "FA"),
        ] {
            assert_eq!(letters("pt", text), expected, "{text}");
        }
    }
}
