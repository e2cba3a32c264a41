"""The results as tables of Markdown."""
import os, platform, shutil, subprocess

# English first; then one row a source and language.
SETS = ["smcal", "sgd", "duck-en", "chrono-en", "rec-en"]
OTHERS = [f"{source}-{lang}" for source in ("duck", "chrono", "rec") for lang in ("de", "fr", "es", "it", "nl", "pt")]
EMPTY = ["chrono-en-neg", "duck-en-neg", "rec-en-neg"]
FIXTURES = ["trimmer", "talon", "crisp", "quotequail"]


def finders(results, nothing):
    ran = [result for result in results if not result.skipped]
    yield row(["", *(result.name for result in ran), "nothing"])
    yield row(["---"] * (len(ran) + 2))
    yield row(["inputs a second", *(rate(result, "inputs") for result in ran), ""])
    yield row(["mail bodies a second", *(rate(result, "bodies") for result in ran), ""])
    yield row(["memory, MB", *(f"{result.memory_mb():.0f}" for result in ran), ""])
    for name in SETS + OTHERS + EMPTY:
        n, floor = nothing.get(name, (0, 0.0))
        if n:
            yield row([f"{name} ({n})", *(share(result, name) for result in ran), f"{floor:.0f}"])


def share(result, name):
    if name.removesuffix("-neg").split("-")[-1] not in result.languages and name not in ("smcal", "sgd"):
        return "–"
    text = f"{result.scores.get(name, (0, 0.0))[1]:.1f}"
    return f"*{text}*" if result.own and name.startswith(result.own) else text


def strippers(results, nothing):
    yield row(["", "mails a second", "memory, MB", "Enron LEAK", "Enron CLEAN", "ASF LEAK", "ASF CLEAN",
               *(f"EXACT {name} ({nothing[f'exact {name}'][0]})" for name in FIXTURES)])
    yield row(["---"] * (7 + len(FIXTURES)))
    for result in results:
        if not result.skipped:
            yield row([result.name, rate(result, "mails"), f"{result.memory_mb():.0f}", *cells(result.scores, result.own)])
    yield row(["nothing", "", "", *cells(nothing, None)])


def cells(scores, own):
    for name in ("enron", "asf"):
        _, leak, clean = scores.get(name, (0, 0.0, 0.0))
        yield f"{leak:.1f}"
        yield f"{clean:.1f}"
    for name in FIXTURES:
        text = f"{scores.get(f'exact {name}', (0, 0.0))[1]:.1f}"
        yield f"*{text}*" if own == name else text


def rate(result, what):
    run = result.runs.get(what)
    if run is None or run.rate is None:
        return "–"
    return f"{run.rate:,.0f}" if run.rate >= 10 else f"{run.rate:.1f}"


def row(cells):
    return "| " + " | ".join(cells) + " |"


def remarks(results):
    """What did not run, or not to its end."""
    for result in results:
        if result.skipped:
            yield f"- {result.name}: not run, {result.skipped}."
        for trouble in result.troubles():
            yield f"- {result.name}: {trouble}."


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        model = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), "unknown processor")
    node = shutil.which("node")
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout.strip() if node else "none"
    load = os.getloadavg()[0]
    return (f"{os.cpu_count()} cores ({model}), one used; Python {platform.python_version()}, node {version}; "
            f"others' load at the end {load:.1f}.")
