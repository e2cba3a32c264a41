#!/usr/bin/env python3
"""Runs Ingram and its peers on the same inputs, one after the other on one core, and prints the tables.

usage: run.py --ingram PROGRAM [--corpus FOLDER] [--only NAME ...]

Python 3.11 without packages. `cargo xtask peers` builds the program and calls this.
"""
import argparse, json, os, shutil, sys
from pathlib import Path
import contest, control, install, tables
from corpus import LANGUAGES, Corpus

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main():
    options = arguments()
    corpus = Corpus(options.corpus)
    if missing := corpus.missing():
        raise SystemExit(f"peers: no {', '.join(missing)}; name the corpora's folder in INGRAM_CORPUS")
    folder = ROOT / "target" / "peers"
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    nothing = control.check(corpus, work)
    finders = [ingram("time", corpus, work, options.ingram)]
    strippers = [ingram("strip", corpus, work, options.ingram)]
    for peer in json.loads((HERE / "peers.json").read_text()):
        if not options.only or peer["name"] in options.only:
            (finders if peer["job"] == "time" else strippers).append(against(peer, corpus, folder, work))
    show(finders, strippers, nothing)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ingram", type=Path, default=ROOT / "target" / "release" / "ingram")
    beside = ROOT.parent / "shared" / "corpus"
    parser.add_argument("--corpus", type=Path, default=os.environ.get("INGRAM_CORPUS", beside))
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="peers to run, as peers.json names them")
    return parser.parse_args()


def ingram(job, corpus, work, binary):
    print(f"peers: Ingram, {job}", file=sys.stderr)
    result = contest.Result("Ingram", languages=LANGUAGES)
    place = fresh(work / f"ingram-{job}")
    if job == "time":
        contest.finder(corpus, place, result, contest.as_process([str(binary), "time"]))
    else:
        contest.stripper(corpus, place, result, contest.as_process([str(binary), "strip", "--jsonl"]))
    return result


def against(peer, corpus, folder, work):
    print(f"peers: {peer['name']}", file=sys.stderr)
    result = contest.Result(f"{peer['name']} {peer['version']}", peer["own"], peer.get("languages", []))
    try:
        command, env = install.install(peer, folder)
    except install.Missing as why:
        result.skipped = str(why)
        return result
    play = contest.finder if peer["job"] == "time" else contest.stripper
    play(corpus, fresh(work / peer["adapter"].split(".")[0]), result, contest.as_peer(command, env))
    return result


def fresh(folder):
    folder.mkdir(parents=True)
    return folder


def show(finders, strippers, nothing):
    print("## Times\n")
    print("\n".join(tables.finders(finders, nothing["times"])))
    print("\n## New text\n")
    print("\n".join(tables.strippers(strippers, nothing["replies"])))
    if remarks := list(tables.remarks(finders + strippers)):
        print("\n## What did not run, or not to its end\n\n" + "\n".join(remarks))
    print("\n" + tables.machine())


if __name__ == "__main__":
    main()
