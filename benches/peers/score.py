"""Scores answers with the scorers of the corpora, and reads what they print."""
import re, subprocess, sys


def times(corpus, golds, answers):
    """FULL by set, in per cent; NEG for the sets in which nothing is to be found."""
    table = {}
    for line in scored(corpus.score_times, golds, answers):
        words = line.split()
        if len(words) >= 3 and words[1].isdigit():
            table[words[0]] = (int(words[1]), float(words[-1].rstrip("%")))
    return table


def replies(corpus, answers, golds=None):
    """LEAK, LOSS and CLEAN by corpus of real mails, EXACT by set of fixtures, in per cent."""
    table = {}
    for line in scored(corpus.score_replies, golds or corpus.replies, answers):
        if zones := re.match(r"ZONES (\S+) .*?n=(\d+): LEAK ([\d.]+)%.*?LOSS ([\d.]+)%.*?CLEAN ([\d.]+)%", line):
            name, n, leak, _, clean = zones.groups()
            table[name] = (int(n), float(leak), float(clean))
        elif exact := re.match(r"EXACT (\S+) +(\d+) +([\d.]+)%", line):
            name, n, share = exact.groups()
            table[f"exact {name}"] = (int(n), float(share))
    return table


def scored(scorer, golds, answers):
    command = [sys.executable, str(scorer), str(golds), str(answers)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()
