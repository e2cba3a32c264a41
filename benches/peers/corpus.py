"""The inputs: rows of the corpora without their golds, as lines that every program is given alike."""
import json
from pathlib import Path

# The languages that Ingram reads. Inputs in others would be answered at once, with nothing, and flatter a rate.
LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"]
GIVEN = ["id", "text", "lang", "region", "ref", "off", "fwd", "dims"]


class Corpus:
    def __init__(self, folder):
        self.times, self.replies = Path(folder, "time-dev.jsonl"), Path(folder, "reply-dev.jsonl")
        self.score_times, self.score_replies = Path(folder, "score_time.py"), Path(folder, "score_reply.py")

    def missing(self):
        return [p.name for p in (self.times, self.replies, self.score_times, self.score_replies) if not p.exists()]


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write(path, chosen):
    with open(path, "w", encoding="utf-8") as out:
        for row in chosen:
            out.write(json.dumps({key: row[key] for key in GIVEN if row.get(key) is not None}) + "\n")
    return path


def times(corpus, folder, languages):
    """English rows, which are timed, and the others, which are only scored, so that all are timed on the same."""
    chosen = [row for row in rows(corpus.times) if row["lang"] in languages]
    english = write(folder / "times-en.jsonl", [row for row in chosen if row["lang"] == "en"])
    others = write(folder / "times-others.jsonl", [row for row in chosen if row["lang"] != "en"])
    return english, others


def replies(corpus, folder):
    return write(folder / "replies.jsonl", rows(corpus.replies))


def bodies(corpus, folder):
    """Whole bodies of real mails, history and all, as a finder of times meets them; every second, for slow peers' sake."""
    real = [row for row in rows(corpus.replies) if row["group"].startswith(("enron", "asf"))][::2]
    clock = {"lang": "en", "region": "US", "ref": "2001-05-02T09:00:00", "off": 0, "dims": "time,duration"}
    return write(folder / "bodies.jsonl", [{"id": row["id"], "text": row["text"], **clock} for row in real])


def golds(corpus, folder, languages):
    """The golds of these languages, for the scorer."""
    path = folder / "golds.jsonl"
    with open(path, "w", encoding="utf-8") as out:
        for row in rows(corpus.times):
            if row["lang"] in languages:
                out.write(json.dumps(row) + "\n")
    return path
