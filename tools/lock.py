"""Write the lock files: every package that pyproject.toml asks for, at one exact version, with its hashes.

After changing a dependency run `.venv/bin/python -m tools.lock`, and read the difference before committing.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INDEX = "https://pypi.org/simple/{}/"
WHEEL = re.compile(
    r"-(?P<python>[^-]+)-(?P<abi>[^-]+)-(?P<platform>any|macosx[^-]*|.*manylinux[^-]*_(?:x86_64|aarch64))\.whl$"
)
SOURCE_ONLY = {"ttspico"}
"""Packages that have no wheels: `./run` builds them, with the setuptools of the same lock file."""
HEADER = "# Written by `python -m tools.lock` from pyproject.toml. Do not edit.\n"


def resolve(requirements: list[str]) -> dict[str, str]:
    """Return name and version of every package that the requirements need, as pip would choose them now."""
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
    command += ["--only-binary", ":all:", *(f"--no-binary={name}" for name in SOURCE_ONLY)]
    command += ["--report", "-", *requirements]
    report = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    packages = [entry["metadata"] for entry in json.loads(report)["install"]]
    return {package["name"]: package["version"] for package in packages}


def hashes(name: str, version: str) -> list[str]:
    """Return the SHA-256 of each file of this version that a supported computer could choose."""
    normal = re.sub(r"[-_.]+", "-", name).lower()
    address = urllib.request.Request(
        INDEX.format(normal), headers={"Accept": "application/vnd.pypi.simple.v1+json"}
    )
    with urllib.request.urlopen(address, timeout=60) as answer:
        files = json.load(answer)["files"]
    stem = rf"{normal.replace('-', '[-_.]')}-{re.escape(version)}"
    wanted = re.compile(rf"{stem}\.tar\.gz$" if normal in SOURCE_ONLY else rf"{stem}-", re.IGNORECASE)
    found = sorted(
        file["hashes"]["sha256"]
        for file in files
        if wanted.match(file["filename"]) and (normal in SOURCE_ONLY or supported(file["filename"]))
    )
    if not found:
        message = f"{name} {version}: nothing for a supported computer"
        raise LookupError(message)
    return found


def supported(wheel: str) -> bool:
    """Tell whether Python 3.11 or newer can install this wheel, on 64-bit Linux or macOS."""
    match = WHEEL.search(wheel)
    if not match:
        return False
    versions = re.findall(r"cp3(\d+)", match["python"])
    return (
        not versions
        or match["abi"] == "abi3"
        or any(int(version) >= 11 and f"cp3{version}" == match["abi"] for version in versions)
    )


def lock(packages: dict[str, str]) -> str:
    """Return the text of a lock file for these packages."""
    lines = [HEADER]
    for name, version in sorted(packages.items(), key=lambda package: package[0].lower()):
        pins = [f"--hash=sha256:{digest}" for digest in hashes(name, version)]
        lines.append(" \\\n    ".join([f"{name}=={version}", *pins]) + "\n")
    return "".join(lines)


def main() -> None:
    """Write requirements.txt (the kiosk), -dev.txt (what only the checks need), and those of verbs of `./run`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    kiosk = resolve(project["dependencies"])
    everything = resolve(project["dependencies"] + extras["dev"])
    checks = {name: version for name, version in everything.items() if name not in kiosk}
    (ROOT / "requirements.txt").write_text(lock(kiosk), encoding="utf-8")
    (ROOT / "requirements-dev.txt").write_text(lock(checks), encoding="utf-8")
    for extra in ("figures", "narration"):
        (ROOT / f"requirements-{extra}.txt").write_text(lock(resolve(extras[extra])), encoding="utf-8")


if __name__ == "__main__":
    main()
