use super::Language;
pub(super) const NL: Language = Language { tag: "nl", common: &[], cues: &[] };
