use super::Language;
pub(super) const IT: Language = Language { tag: "it", common: &[], cues: &[] };
