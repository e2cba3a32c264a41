"""Installs each peer into a folder of its own, so that one that fails takes no other with it."""
import os, shutil, subprocess, sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LIMIT_S = 600


class Missing(Exception):
    """Why a peer is not there."""


def install(peer, folder):
    """The command that starts the peer's adapter, and what it needs in its environment."""
    home = folder / peer["adapter"].split(".")[0]
    home.mkdir(parents=True, exist_ok=True)
    stamp = home / "installed"
    wanted = "\n".join(peer["packages"])
    how = {"npm": npm, "pypi": pypi, "cargo": cargo}[peer["from"]]
    ready = stamp.exists() and stamp.read_text() == wanted
    command = how(peer, home, ready)
    stamp.write_text(wanted)
    return command, {"PEER_HOME": str(home)}


def npm(peer, home, ready):
    if not ready:
        (home / "package.json").write_text("{}")
        run(["npm", "install", "--no-audit", "--no-fund", "--silent", *peer["packages"]], home)
    return [program("node"), str(HERE / "adapters" / peer["adapter"])]


def pypi(peer, home, ready):
    python = home / "venv" / "bin" / "python"
    if not ready:
        run([sys.executable, "-m", "venv", "--clear", str(home / "venv")], home)
        run([str(python), "-m", "pip", "install", "--quiet", *peer["packages"]], home)
    return [str(python), str(HERE / "adapters" / peer["adapter"])]


def cargo(peer, home, ready):
    """A crate of its own: `[workspace]` keeps it out of the project's."""
    (home / "src").mkdir(exist_ok=True)
    shutil.copy(HERE / "adapters" / peer["adapter"], home / "src" / "main.rs")
    needs = "".join('{} = "{}"\n'.format(*package.split("@")) for package in peer["packages"])
    # The same profile as Ingram's release: neither should win by its compiler's options.
    profile = '[profile.release]\nlto = "fat"\ncodegen-units = 1\n'
    (home / "Cargo.toml").write_text(
        f'[package]\nname = "adapter"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\n{needs}{profile}'
    )
    run(["cargo", "build", "--release", "--quiet", "--target-dir", str(home / "target")], home)
    return [str(home / "target" / "release" / "adapter")]


def program(name):
    found = shutil.which(name)
    if not found:
        raise Missing(f"there is no {name} on this machine")
    return found


def run(command, folder):
    program(command[0])
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=LIMIT_S, env=os.environ)
    except subprocess.TimeoutExpired:
        raise Missing(f"its installation took more than {LIMIT_S} s") from None
    if done.returncode:
        said = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
        raise Missing("it does not install: " + (said[-1].strip()[:100] if said else "no reason given"))
