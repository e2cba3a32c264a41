//! The schema and the statements, the same on both engines.

use store::on_both_engines;

on_both_engines! {
    async fn every_statement_of_the_registry_is_understood(scratch) {
        assert!(scratch.prepare_all().await > 30);
    }

    async fn opening_again_changes_nothing(scratch) {
        let before = scratch.everything().await;
        let again = store::Database::open(&scratch.place).await.unwrap();
        assert_eq!(scratch.everything().await, before);
        again.close().await;
    }
}
