#!/usr/bin/env python3
"""What four hundred reports in the folder cost the one that is open.

    server/src/bench/folder.py [--reports 400] [--rounds 6] [--edits 150]

Starts the server in turn with a folder that has only the open report and with one that has many more, the same organ's
report of the year before among them. Prints, for both and as a ratio: start to initialize, start to first diagnostics, a
keystroke right after the first diagnostics (the other reports are still to be read), and a keystroke after they were
read and are compared with. Milliseconds of wall clock; on a busy machine only the ratio says anything.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from compare import ROOT, report

ORGAN = "云泽县教育局"


class Server:
    """One start of the server, spoken to over pipes."""

    def __init__(self, jar: str, cache: str, folder: Path):
        environment = dict(os.environ, GOUJI_JAR=jar, GOUJI_CACHE=cache)
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            ["sh", str(ROOT / "server/src/main/bin/gouji"), "lsp"], env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.folder = folder
        self.heard = []
        self.news = threading.Condition()
        self.ids = 0
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        out = self.process.stdout
        while True:
            length = 0
            line = out.readline()
            if not line:
                return
            while line.strip():
                if line.lower().startswith(b"content-length"):
                    length = int(line.split(b":")[1])
                line = out.readline()
            body = out.read(length)
            at = time.perf_counter()
            with self.news:
                self.heard.append((at, json.loads(body)))
                self.news.notify_all()

    def send(self, method: str, params: dict, request: bool = False) -> int:
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if request:
            self.ids += 1
            message["id"] = self.ids
        body = json.dumps(message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()
        return self.ids

    def wait(self, wanted, seconds: float = 60.0):
        """When the first message came that is wanted, and takes all up to it away; None if none does."""
        end = time.perf_counter() + seconds
        with self.news:
            while True:
                for index, (at, message) in enumerate(self.heard):
                    if wanted(message):
                        del self.heard[: index + 1]
                        return at, message
                left = end - time.perf_counter()
                if left <= 0:
                    return None
                self.news.wait(left)

    def start(self, text: str, uri: str) -> tuple:
        self.send("initialize", {
            "processId": None, "rootUri": self.folder.as_uri(),
            "workspaceFolders": [{"uri": self.folder.as_uri(), "name": "reports"}],
            "capabilities": {"textDocument": {"publishDiagnostics": {"versionSupport": True}}}}, True)
        initialized, _ = self.wait(lambda m: m.get("id") == 1)
        self.send("initialized", {})
        self.send("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "markdown", "version": 1, "text": text}})
        first, _ = self.wait(published(1))
        return (initialized - self.began) * 1000, (first - self.began) * 1000

    def type(self, uri: str, text: str, version: int, count: int) -> list:
        line = text[: text.index("下一步将")].count("\n")
        column = len(text.split("\n")[line].split("下一步将")[0])
        times = []
        for number in range(count):
            version += 1
            self.send("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"range": {"start": {"line": line, "character": column},
                                              "end": {"line": line, "character": column}}, "text": "加强"[number % 2]}]})
            began = time.perf_counter()
            at, _ = self.wait(published(version))
            times.append((at - began) * 1000)
            time.sleep(0.02)
        return times

    def stop(self) -> None:
        self.send("shutdown", {}, True)
        self.send("exit", {})
        self.process.stdin.close()
        self.process.wait(20)


def published(version: int):
    return lambda m: m.get("method") == "textDocument/publishDiagnostics" and m["params"].get("version", 0) >= version


def write(folder: Path, reports: int, text: str) -> None:
    folder.mkdir(parents=True)
    (folder / "教育局.md").write_text(text, encoding="utf-8")
    last = text.replace("2023", "2022").replace("2024", "2023")
    for number in range(reports):
        organ = ORGAN if number == 0 else f"云泽县{'甲乙丙丁戊己庚辛壬癸'[number % 10]}{'子丑寅卯辰巳午未申酉戌亥'[number % 12]}{number}局"
        (folder / f"{number:04}.md").write_text(last.replace(ORGAN, organ), encoding="utf-8")
    government = text.replace(ORGAN, "云泽县人民政府")
    if reports:
        (folder / "县政府.md").write_text(government, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--edits", type=int, default=150)
    parser.add_argument("--jar", default=str(ROOT / "server/target/gouji.jar"))
    options = parser.parse_args()
    text = report()
    if ORGAN not in text:
        raise SystemExit(f"the sample is not about {ORGAN}")
    with tempfile.TemporaryDirectory(prefix="gouji-folder-") as work:
        cache = str(Path(work) / "cache")
        jar = str(Path(options.jar).resolve())
        subprocess.run(["sh", str(ROOT / "server/src/main/bin/gouji"), "archive"], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, GOUJI_CACHE=cache, GOUJI_JAR=jar))
        folders = {"alone": Path(work) / "alone", "many": Path(work) / "many"}
        write(folders["alone"], 0, text)
        write(folders["many"], options.reports, text)
        seen = {name: {"initialize": [], "first": [], "early key": [], "key": [], "read": []} for name in folders}
        for number in range(options.rounds):
            for name in (list(folders) if number % 2 == 0 else list(folders)[::-1]):
                folder = folders[name]
                uri = (folder / "教育局.md").as_uri()
                server = Server(jar, cache, folder)
                initialized, first = server.start(text, uri)
                early = server.type(uri, text, 1, options.edits)
                began = time.perf_counter()
                if name == "many":
                    found = server.wait(lambda m: "text-same" in json.dumps(m), 60)
                    if not found:
                        raise SystemExit("the other reports were never compared with")
                    seen[name]["read"].append((found[0] - began) * 1000)
                time.sleep(2)
                late = server.type(uri, text, 1 + options.edits, options.edits)
                server.stop()
                for key, values in (("initialize", [initialized]), ("first", [first]), ("early key", early), ("key", late)):
                    seen[name][key].extend(values)
        print(f"{'':28}{'alone':>10}{'many':>10}{'ratio':>8}")
        for key in ("initialize", "first", "early key", "key"):
            for what, of in (("median", statistics.median), ("p99", lambda v: sorted(v)[int(len(v) * 0.99)])):
                if what == "p99" and key in ("initialize", "first"):
                    continue
                one, many = of(seen["alone"][key]), of(seen["many"][key])
                print(f"{key + ' ' + what:28}{one:10.1f}{many:10.1f}{many / one:8.2f}")
        read = seen["many"]["read"]
        print(f"the others compared with after {read[0]:.0f} ms the first time, {statistics.median(read[1:] or read):.0f} ms later")
    return 0


if __name__ == "__main__":
    sys.exit(main())
