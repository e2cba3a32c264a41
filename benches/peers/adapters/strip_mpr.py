"""mail-parser-reply. Nearly all of the mails are in English, and with one language it is several times as fast."""
from mailparser_reply import EmailReplyParser
from rounds import rounds

parser = EmailReplyParser(languages=["en"])
rounds(lambda row: {"reply": parser.parse_reply(text=row["text"])})
