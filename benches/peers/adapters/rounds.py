"""What every adapter in Python does around its peer: one pass that warms up and writes the answers, then timed passes.

python ADAPTER INPUT.jsonl OUTPUT.jsonl SECONDS: at most three timed passes, none begun after SECONDS.
"""
import json, sys, time


def rounds(answer, forget=lambda: None):
    """`forget` is called before each pass: a peer that keeps its answers would time its memory."""
    source, target, seconds = sys.argv[1:4]
    with open(source, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]

    def tried(row):
        try:
            return answer(row)
        except Exception:  # A peer that fails on an input has found nothing in it.
            return {}

    # Written line by line, so that what a peer had done is known when it is stopped at its limit.
    with open(target, "w", encoding="utf-8", buffering=1) as out:
        for row in rows:
            out.write(json.dumps({"id": row["id"], **tried(row)}) + "\n")
    passes, began = [], time.perf_counter()
    while len(passes) < 3 and time.perf_counter() - began < float(seconds):
        forget()
        start = time.perf_counter()
        for row in rows:
            tried(row)
        passes.append(time.perf_counter() - start)
    print(json.dumps({"inputs": len(rows), "passes": passes}))
