"""quotequail: what it would show unfolded, without the line that introduces the quotation."""
import quotequail
from rounds import rounds

rounds(lambda row: {"reply": "\n".join(text for shown, text in quotequail.quote(row["text"], quote_intro_line=True) if shown)})
