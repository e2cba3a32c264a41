"""talon: quotations of plain text. Its search for signatures no longer loads beside today's libraries."""
from rounds import rounds
from talon import quotations

rounds(lambda row: {"reply": quotations.extract_from_plain(row["text"])})
