use crate::statement::statements;

statements! {
    /// Adds a letter unless it is here. Primary key.
    ADD_LETTER = "INSERT INTO letter (org, letter, meeting, person, created_us, content, status)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (org, letter) DO NOTHING";

    /// One letter. Primary key.
    LETTER = "SELECT org, letter, meeting, person, created_us, content, status FROM letter WHERE org = $1 AND letter = $2";

    /// The letters of a meeting, oldest first. Index letter_by_meeting.
    LETTERS_OF = "SELECT org, letter, meeting, person, created_us, content, status FROM letter
        WHERE org = $1 AND meeting = $2 ORDER BY created_us, letter";

    /// Notes how a letter ended. Primary key.
    SETTLE_LETTER = "UPDATE letter SET status = $3 WHERE org = $1 AND letter = $2";
}
