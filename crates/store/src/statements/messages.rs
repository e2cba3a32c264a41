use crate::statement::statements;

statements! {
    /// Adds a message unless it is here. Primary key.
    ADD_MESSAGE = "INSERT INTO message (org, message, person, meeting, received_us, content)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (org, message) DO NOTHING";

    /// Whether a message is here. Primary key.
    HAS_MESSAGE = "SELECT message FROM message WHERE org = $1 AND message = $2";

    /// One message. Primary key.
    MESSAGE = "SELECT org, message, person, meeting, received_us, content FROM message WHERE org = $1 AND message = $2";

    /// The messages of a meeting, oldest first. Index message_by_meeting.
    MESSAGES_OF = "SELECT org, message, person, meeting, received_us, content FROM message
        WHERE org = $1 AND meeting = $2 ORDER BY received_us, message";

    /// Links a message to its meeting. Primary key.
    LINK_MESSAGE = "UPDATE message SET meeting = $3 WHERE org = $1 AND message = $2";
}
