"""Runs one program on one file of inputs: pinned to one core, stopped at a limit, its memory watched.

The fastest pass counts: whatever else the machine does makes a pass longer, never shorter.
"""
import json, os, subprocess, threading, time
from dataclasses import dataclass


@dataclass
class Run:
    """`rate` is in inputs a second. `broken` says why there is none."""
    rate: float | None = None
    memory_mb: float = 0.0
    broken: str | None = None


def peer(command, env, source, target, seconds, limit_s):
    """A peer times itself from inside, warm; `seconds` bounds its timed passes."""
    arguments = [*command, str(source), str(target), str(seconds)]
    said, _, memory, broken = watched(arguments, env, limit_s)
    if broken:
        return Run(None, memory, broken + how_far(source, target))
    report = json.loads(said.splitlines()[-1])
    passes = report["passes"]
    return Run(report["inputs"] / min(passes) if passes else None, memory)


def whole(command, source, target, rounds, limit_s):
    """A whole process, from its start to its last line of JSON, `rounds` times after one that is not counted."""
    walls, memory = [], 0.0
    for _ in range(rounds + 1):
        _, wall_s, seen, broken = watched(command, {}, limit_s, source, target)
        walls.append(wall_s)
        memory = max(memory, seen)
        if broken:
            return Run(None, memory, broken + how_far(source, target))
    return Run(lines(source) / min(walls[1:]) if rounds else None, memory)


def watched(command, env, limit_s, source=None, target=None):
    """What it said, how long it lived, its highest resident memory in MB, and what went wrong.

    The kernel's account of a child that has ended includes its parent's memory from before the program was loaded; the
    high-water mark of the living process does not, so it is looked at while the process lives.
    """
    core = idlest()
    stdin = open(source, "rb") if source else subprocess.DEVNULL
    stdout = open(target, "wb") if target else subprocess.PIPE
    environment = {**os.environ, "TZ": "UTC", "OMP_NUM_THREADS": "1", **env}
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=stdin, stdout=stdout, stderr=subprocess.PIPE, env=environment,
        preexec_fn=lambda: os.sched_setaffinity(0, {core}),
    )
    mark = HighWater(process.pid)
    limit = threading.Timer(limit_s, process.kill)
    mark.start()
    limit.start()
    out, err = process.communicate()
    wall_s = time.perf_counter() - began
    limit.cancel()
    broken = None
    if wall_s >= limit_s:
        broken = f"stopped at {limit_s} s"
    elif process.returncode:
        last = (err.decode(errors="replace").strip().splitlines() or ["no reason given"])[-1]
        broken = f"failed: {last[:80]}"
    return (out or b"").decode(errors="replace"), wall_s, mark.ended_mb(), broken


class HighWater(threading.Thread):
    """Looks at a process's high-water mark until it is gone."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.kib, self.done = pid, 0, threading.Event()

    def run(self):
        while not self.done.wait(0.002):
            self.kib = max(self.kib, high_water_kib(self.pid))

    def ended_mb(self):
        self.done.set()
        self.join()
        return self.kib * 1024 / 1e6


def idlest():
    """The core on which others did least in the last half second. Others' work slows whatever is pinned beside it."""
    before = idle_ticks()
    time.sleep(0.5)
    after = idle_ticks()
    return max(os.sched_getaffinity(0), key=lambda core: after[core] - before[core])


def idle_ticks():
    with open("/proc/stat", encoding="ascii") as stat:
        rows = [line.split() for line in stat if line.startswith("cpu") and line[3].isdigit()]
    return {int(name[3:]): int(ticks[3]) for name, *ticks in rows}


def high_water_kib(pid):
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM")), 0)
    except OSError:
        return 0


def how_far(source, target):
    """Answers are written as they come, so the first one that is missing is where a peer stays."""
    done = lines(target) if os.path.exists(target) else 0
    return f", {done} of {lines(source)} inputs answered"


def lines(path):
    with open(path, "rb") as file:
        return sum(1 for _ in file)
