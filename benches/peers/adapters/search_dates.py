"""dateparser: its search in whole texts, with the language, the reference and the future given."""
from datetime import datetime
from dateparser.search import search_dates
from rounds import rounds


def answer(row):
    now = datetime.fromisoformat(row["ref"])
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "RETURN_AS_TIMEZONE_AWARE": False}
    preds, place = [], 0
    for words, moment in search_dates(row["text"], languages=[row["lang"]], settings=settings) or []:
        start = max(row["text"].find(words, place), 0)
        place = start + len(words)
        whole_day = (moment.hour, moment.minute) in ((0, 0), (now.hour, now.minute))
        grain = "day" if whole_day else "minute"
        found = {"kind": "instant", "from": moment.replace(tzinfo=None, microsecond=0).isoformat(), "grain": grain}
        preds.append({**found, "start": start, "end": place})
    return {"preds": preds}


rounds(answer)
