use super::Language;
pub(super) const PT: Language = Language { tag: "pt", common: &[], cues: &[] };
