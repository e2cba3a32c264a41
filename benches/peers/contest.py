"""Puts one program through the inputs of its job, and scores it."""
from dataclasses import dataclass, field
import corpus as inputs
import measure, score

# A peer has so long for each file of inputs; begins no timed pass after so many seconds of them.
LIMIT_S = 180
TIMED_S = 10
ROUNDS = 5


@dataclass
class Result:
    name: str
    own: str | None = None
    languages: list = field(default_factory=list)
    skipped: str | None = None
    runs: dict = field(default_factory=dict)
    scores: dict = field(default_factory=dict)

    def memory_mb(self):
        return max((run.memory_mb for run in self.runs.values()), default=0.0)

    def troubles(self):
        return [f"{what}: {run.broken}" for what, run in self.runs.items() if run.broken]


def finder(corpus, folder, result, run):
    """Times: English is timed, for every program reads it; bodies are timed and not scored."""
    english, others = inputs.times(corpus, folder, result.languages)
    answers = folder / "answers"
    result.runs["inputs"] = run(english, answers.with_suffix(".en"), True)
    if len(result.languages) > 1:
        result.runs["other languages"] = run(others, answers.with_suffix(".others"), False)
    result.runs["bodies"] = run(inputs.bodies(corpus, folder), answers.with_suffix(".bodies"), True)
    joined = join([answers.with_suffix(".en"), answers.with_suffix(".others")], answers)
    result.scores = score.times(corpus, inputs.golds(corpus, folder, result.languages), joined)


def stripper(corpus, folder, result, run):
    answers = folder / "answers"
    result.runs["mails"] = run(inputs.replies(corpus, folder), answers, True)
    result.scores = score.replies(corpus, join([answers], folder / "whole"))


def join(parts, target):
    """Answers of all parts, without the line at which a program was stopped."""
    with open(target, "wb") as out:
        for part in parts:
            if part.exists():
                out.writelines(line for line in part.open("rb") if line.endswith(b"\n"))
    return target


def as_peer(command, env):
    return lambda source, target, timed: measure.peer(command, env, source, target, TIMED_S if timed else 0, LIMIT_S)


def as_process(command):
    return lambda source, target, timed: measure.whole(command, source, target, ROUNDS if timed else 0, LIMIT_S)
