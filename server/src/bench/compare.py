#!/usr/bin/env python3
"""Measures Gouji beside two well-known language servers, all in one run, round by round.

    server/src/bench/compare.py [--rounds N] [--jar server/target/gouji.jar] [--work FOLDER] [--keep]

Needs Python 3.9, npm (for the two others) and a built jar. With a JDK 25 beside the default Java (JDK25=/path, or
one under /usr/lib/jvm) Gouji is measured on that too. What is printed means something as a ratio within the run.
"""

import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PACKAGES = ["vscode-langservers-extracted@4.10.0", "yaml-language-server@2.0.0"]
BYTES = 20_000
REQUESTS = "completion,hover,documentSymbol,semanticTokens,codeAction"


def report() -> str:
    """The faulty sample of the docs, its fifth part grown to about 20 KB; the typing goes on in that part."""
    text = (ROOT / "docs/samples/sample-2023-faulty.md").read_text(encoding="utf-8")
    head, tail = text.split("## 六、", 1)
    grown = head
    number = 0
    while len((grown + tail).encode()) < BYTES:
        number += 1
        grown += (
            f"围绕第{number}批重点任务，对照《条例》逐项梳理公开事项，修订目录{number % 40 + 2}处，组织业务培训{number % 5 + 1}次，"
            f"专栏更新稿件{number % 300 + 5}篇；同时看到，部分学校报送不够及时，下一步将加强审核，每季度通报一次进展。\n\n"
        )
    return grown + "## 六、" + tail


def json_document() -> str:
    """About 20 KB with a mistake at its end."""
    items = []
    while len(json.dumps(items, indent=1)) < BYTES:
        items.append({"id": len(items), "name": f"item {len(items)}", "tags": ["a", "b"], "size": {"w": 1, "h": 2}})
    return json.dumps(items, indent=1)[:-1] + ', {"id": 1,, "name": "wrong"}]\n'


def yaml_document() -> str:
    lines = []
    while sum(map(len, lines)) < BYTES:
        n = len(lines)
        lines.append(f"item{n}:\n  name: thing {n}\n  tags: [a, b]\n  size: {{w: 1, h: 2}}\n")
    return "".join(lines) + "wrong: [1, 2\nnext: 3\n"


def java25() -> str:
    named = os.environ.get("JDK25", "")
    found = [named] if named else sorted(glob.glob("/usr/lib/jvm/*25*"))
    return next((home for home in found if os.path.exists(home + "/bin/java")), "")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--edits", type=int, default=150)
    parser.add_argument("--jar", default=str(ROOT / "server/target/gouji.jar"))
    parser.add_argument("--work", default="")
    options = parser.parse_args()
    work = Path(options.work or tempfile.mkdtemp(prefix="gouji-compare-"))
    work.mkdir(parents=True, exist_ok=True)
    documents = work / "documents"
    documents.mkdir(exist_ok=True)
    (documents / "report-2023.md").write_text(report(), encoding="utf-8")
    (documents / "data.json").write_text(json_document(), encoding="utf-8")
    (documents / "data.yaml").write_text(yaml_document(), encoding="utf-8")
    modules = work / "node_modules"
    if not modules.exists():
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(work), *PACKAGES], check=True)

    gouji = ["sh", str(ROOT / "server/src/main/bin/gouji"), "lsp"]
    jar = str(Path(options.jar).resolve())
    ours = ["--file", str(documents / "report-2023.md"), "--language", "markdown", "--at", "下一步将",
            "--keys", "加强", "--env", f"GOUJI_JAR={jar}"]
    servers = []

    def add_ours(name: str, cache: str, home: str) -> None:
        env = ["--env", f"GOUJI_CACHE={cache}"] + (["--env", f"JAVA_HOME={home}"] if home else [])
        servers.append({"name": name, "args": [*ours, *env, "--", *gouji]})
        if cache != "off":
            environment = dict(os.environ, GOUJI_CACHE=cache, GOUJI_JAR=jar, **({"JAVA_HOME": home} if home else {}))
            subprocess.run([*gouji[:2], "archive"], env=environment, check=True, stdout=subprocess.DEVNULL)

    servers.append({"name": "vscode-json", "args": [
        "--file", str(documents / "data.json"), "--language", "json", "--wait-for", "pull", "--keys", " ", "--",
        "node", str(modules / "vscode-langservers-extracted/bin/vscode-json-language-server"), "--stdio"]})
    add_ours("gouji-archive", str(work / "cache"), "")
    add_ours("gouji-plain", "off", "")
    if java25():
        add_ours("gouji-25-aot", str(work / "cache"), java25())
    servers.append({"name": "yaml", "args": [
        "--file", str(documents / "data.yaml"), "--language", "yaml", "--keys", " ", "--",
        "node", str(modules / "yaml-language-server/bin/yaml-language-server"), "--stdio"]})
    plan = {
        "out": str(work / "results"),
        "rounds": options.rounds,
        "defaults": ["--starts", "3", "--edits", str(options.edits), "--requests", REQUESTS, "--repeat", "20", "--idle", "3"],
        "servers": servers,
    }
    (work / "plan.json").write_text(json.dumps(plan, indent=1))
    code = subprocess.run([sys.executable, str(HERE / "lspbench.py"), "compare", str(work / "plan.json")]).returncode
    print(f"\nall figures: {work}/results", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
