use super::Language;
pub(super) const ES: Language = Language { tag: "es", common: &[], cues: &[] };
