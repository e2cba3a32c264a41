//! The file as it is written.

use serde::Deserialize;
use std::path::PathBuf;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) server: Server,
    #[serde(default)]
    pub(super) store: Store,
    #[serde(rename = "assistant")]
    pub(super) assistants: Vec<Assistant>,
    pub(super) send: Send,
    #[serde(default)]
    pub(super) trust: Trust,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Server {
    pub(super) hostname: String,
    pub(super) smtp: Option<String>,
    pub(super) lmtp: Option<String>,
    pub(super) certificate: Option<PathBuf>,
    pub(super) certificate_key: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Store {
    pub(super) url: String,
    pub(super) keys: PathBuf,
    pub(super) root_key: PathBuf,
}

impl Default for Store {
    fn default() -> Self {
        Self {
            url: "sqlite:data/ingram.db".to_owned(),
            keys: PathBuf::from("keys"),
            root_key: PathBuf::from("root.key"),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Assistant {
    pub(super) address: String,
    pub(super) name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Send {
    pub(super) relay: Option<String>,
    pub(super) maildir: Option<PathBuf>,
    #[serde(default)]
    pub(super) security: Security,
    pub(super) user: Option<String>,
    pub(super) password_file: Option<PathBuf>,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Security {
    #[default]
    Required,
    Opportunistic,
    Implicit,
    None,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Trust {
    pub(super) authserv_id: Option<String>,
    pub(super) submission: Vec<String>,
}
