"""The control: answers that hold nothing must score nothing, or the tables could not fail."""
import json
import corpus as inputs
import score


def check(corpus, folder):
    """What a peer that finds and keeps nothing scores, after a check that it is 0 wherever there is something to find."""
    answers = folder / "nothing.jsonl"
    with open(answers, "w", encoding="utf-8") as out:
        for row in inputs.rows(corpus.times) + inputs.rows(corpus.replies):
            out.write(json.dumps({"id": row["id"], "preds": [], "reply": ""}) + "\n")
    times = score.times(corpus, corpus.times, answers)
    wrong = [name for name, (_, full) in times.items() if full != (100.0 if name.endswith("-neg") else 0.0)]
    # A mail may hold nothing of its sender's; those are left out here, and stay in for the programs.
    own = folder / "replies-with-text.jsonl"
    with open(own, "w", encoding="utf-8") as out:
        for row in inputs.rows(corpus.replies):
            if all(reply.strip() for reply in row["reply"]):
                out.write(json.dumps(row) + "\n")
    wrong += [name for name, found in score.replies(corpus, answers, own).items() if found[-1] != 0.0]
    if not times or wrong:
        raise SystemExit(f"peers: a peer that finds nothing scores in {', '.join(wrong) or 'no set at all'}: nothing printed")
    return {"times": times, "replies": score.replies(corpus, answers)}
