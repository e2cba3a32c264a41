use crate::Right;
use crate::lang::Cue;
use crate::scene::Scene;

/// The right over personal data that a mail exercises. The law or the data must be named, not only a verb that could
/// be about the meeting.
pub(crate) fn right(scene: &Scene<'_>) -> Option<Right> {
    const RIGHTS: [(Cue, Right); 6] = [
        (Cue::Erasure, Right::Erasure),
        (Cue::Portability, Right::Portability),
        (Cue::Rectification, Right::Rectification),
        (Cue::Restriction, Right::Restriction),
        (Cue::Objection, Right::Objection),
        (Cue::Access, Right::Access),
    ];
    let law = scene.hits.of(Cue::DataLaw).count() + scene.subject_hits.of(Cue::DataLaw).count();
    let counts = |cue: Cue| {
        let all = scene.hits.iter().chain(scene.subject_hits.iter().filter(|_| law > 0));
        all.filter(|h| h.cue == cue).count()
    };
    let mut best: Option<(usize, Right)> = None;
    for (cue, right) in RIGHTS {
        let count = counts(cue);
        let enough = count > 0 && (law > 0 || count > 1);
        if enough
            && best
                .as_ref()
                .is_none_or(|(c, best)| count > *c && !(right == Right::Access && *best == Right::Erasure))
        {
            best = Some((count, right));
        }
    }
    best.map(|(_, right)| right)
}
