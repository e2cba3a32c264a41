"""email-reply-parser for Python."""
from email_reply_parser import EmailReplyParser
from rounds import rounds

rounds(lambda row: {"reply": EmailReplyParser.parse_reply(row["text"])})
