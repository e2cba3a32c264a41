use super::Language;
pub(super) const FR: Language = Language { tag: "fr", common: &[], cues: &[] };
