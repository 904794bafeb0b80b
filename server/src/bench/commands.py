#!/usr/bin/env python3
"""Runs one command with several versions of Gouji in turn, each with its own launcher, and compares their processor time.

    server/src/bench/commands.py [--rounds N] NAME=LAUNCHER:JAR NAME=LAUNCHER:JAR... -- check FOLDER

The first version is the baseline: the others are stated as ratios of its median, and of its least. No archive of classes
is used or made. Needs Python 3.9 and Unix.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time


def seconds(launcher: str, jar: str, command: list) -> tuple:
    """Processor seconds, of the system's too, and seconds by the clock."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(
        ["sh", launcher, *command],
        env=dict(os.environ, GOUJI_JAR=jar, GOUJI_CACHE="off"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,  # 1 says that something was found
    )
    clock = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, clock


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("versions", nargs="+", metavar="NAME=LAUNCHER:JAR")
    own, command = sys.argv[1:], []
    if "--" in own:
        own, command = own[: own.index("--")], own[own.index("--") + 1 :]
    arguments = parser.parse_args(own)
    versions = dict(version.split("=", 1) for version in arguments.versions)
    if not command:
        parser.error("no command behind --")
    taken = {name: [] for name in versions}
    for _ in range(arguments.rounds):
        for name, place in versions.items():
            taken[name].append(seconds(*place.rsplit(":", 1), command))
    base = [processor for processor, _ in next(iter(taken.values()))]
    for name, runs in taken.items():
        processor = [run[0] for run in runs]
        print(
            f"{name}: {statistics.median(processor):.2f} s of processor time, by the clock"
            f" {statistics.median(run[1] for run in runs):.2f} s; ratio of medians"
            f" {statistics.median(processor) / statistics.median(base):.2f},"
            f" of the least {min(processor) / min(base):.2f}"
        )


if __name__ == "__main__":
    main()
