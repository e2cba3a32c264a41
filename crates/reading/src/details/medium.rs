use crate::lang::Cue;
use crate::scene::Scene;
use crate::{Medium, Stage};

/// How to meet, where the mail says or implies it. Two ways left open are none.
pub(crate) fn medium(scene: &Scene<'_>, has_number: bool, has_place: bool) -> Option<Medium> {
    let mut weight = [0i32; 3];
    let mut denied = [false; 3];
    let mut sentences: [Vec<usize>; 3] = Default::default();
    for hit in &scene.hits {
        let Some(slot) = slot(hit.cue) else { continue };
        let of_time = scene.pieces.iter().any(|p| {
            p.words.start <= hit.words.start
                && hit.words.end <= p.words.end
                && p.words.len() > hit.words.len()
        });
        if of_time {
            continue;
        }
        let against = denies(scene, hit.words.start);
        if let (Some(w), Some(d), Some(s)) =
            (weight.get_mut(slot), denied.get_mut(slot), sentences.get_mut(slot))
        {
            *d |= against;
            if !against {
                *w += 1;
                s.push(scene.sentence_of(hit.words.start).start);
            }
        }
    }
    let [phone, video, in_person] = weight;
    if phone > 0 && has_number {
        return Some(Medium::Phone);
    }
    let left_open = left_open(scene, &sentences);
    if left_open {
        return None;
    }
    if has_number && scene.stage() != Some(Stage::New) {
        return Some(Medium::Phone);
    }
    match (phone > 0, video > 0, in_person > 0 || has_place) {
        (false, true, false) => Some(Medium::Video),
        (true, false, false) => Some(Medium::Phone),
        (false, false, true) => Some(Medium::InPerson),
        (_, true, _) if video >= phone && !has_place => Some(Medium::Video),
        (true, _, true) if has_place || in_person >= phone => Some(Medium::InPerson),
        (true, ..) => Some(Medium::Phone),
        (false, true, true) => Some(Medium::InPerson),
        (false, false, false) => None,
    }
}

fn slot(cue: Cue) -> Option<usize> {
    [Cue::Phone, Cue::Video, Cue::InPerson].iter().position(|c| *c == cue)
}

/// "not Zoom", "instead of the video", "no video": a denial within three words before it.
fn denies(scene: &Scene<'_>, word: usize) -> bool {
    let sentence = scene.segment_of(word);
    let near = word.saturating_sub(4).max(sentence.start)..word;
    scene.has_in(Cue::InsteadOf, &near) || scene.has_in(Cue::Not, &near)
}

/// Two ways in one sentence, joined by "or".
fn left_open(scene: &Scene<'_>, sentences: &[Vec<usize>; 3]) -> bool {
    let [phone, video, in_person] = sentences;
    let shared = |a: &[usize], b: &[usize]| a.iter().find(|s| b.contains(s)).copied();
    let both = shared(phone, video).or_else(|| shared(phone, in_person)).or_else(|| shared(video, in_person));
    let Some(start) = both else { return false };
    let sentence = scene.sentence_of(start);
    sentence
        .clone()
        .any(|i| matches!(scene.text.fold_at(i), "or" | "oder" | "ou" | "o" | "of" | "either" | "whichever"))
}
