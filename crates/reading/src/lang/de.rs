use super::Language;
pub(super) const DE: Language = Language { tag: "de", common: &[], cues: &[] };
