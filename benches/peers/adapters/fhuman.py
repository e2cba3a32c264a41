"""timefhuman: English, with the reference given; a pair is a span, a list is several times."""
from datetime import datetime, timedelta
from rounds import rounds
from timefhuman import extraction, fastpath, tfhConfig, timefhuman


def shown(moment):
    return moment.replace(tzinfo=None, microsecond=0).isoformat()


def readings(value):
    if isinstance(value, list):
        return [reading for each in value for reading in readings(each)]
    if isinstance(value, tuple) and all(isinstance(end, datetime) for end in value):
        return [{"kind": "interval", "from": shown(value[0]), "to": shown(value[1]), "grain": "minute"}]
    if isinstance(value, timedelta):
        return [{"kind": "duration", "seconds": value.total_seconds()}]
    if isinstance(value, datetime):
        grain = "minute" if (value.hour, value.minute) != (0, 0) else "day"
        return [{"kind": "instant", "from": shown(value), "grain": grain}]
    return []


def answer(row):
    config = tfhConfig(now=datetime.fromisoformat(row["ref"]), return_matched_text=True)
    preds = []
    for _, (start, end), value in timefhuman(row["text"], config=config):
        preds += [{**reading, "start": start, "end": end} for reading in readings(value)]
    return {"preds": preds}


def forget():
    """It keeps what it found in each piece of text for the next time that it meets it."""
    for name, kept in [*vars(extraction).items(), *vars(fastpath).items()]:
        if hasattr(kept, "cache_clear"):
            kept.cache_clear()
        elif "cache" in name.lower() and hasattr(kept, "clear"):
            kept.clear()


rounds(answer, forget)
