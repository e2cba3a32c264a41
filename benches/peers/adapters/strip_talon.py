"""talon: quotations of plain text. Its search for signatures needs a library that no longer installs."""
from rounds import rounds
from talon import quotations

rounds(lambda row: {"reply": quotations.extract_from_plain(row["text"])})
