"""`./run` sets up just what is missing, once, and then gets out of the way.

Each test has a small checkout with the real script. What would change the computer (apt-get, dpkg, sudo)
is replaced by stand-ins that write down how they were called; what takes long (pip) by one that is quick.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "run"
PROGRAM = """\
import os, sys
print(os.getcwd(), sys.argv[1:])
sys.exit(7 if "--seven" in sys.argv else 0)
"""
# Refuses what has no hash, as pip does here.
PIP = """\
import sys
sys.exit(any("unpinned" in open(name).read() for name in sys.argv if name.endswith(".txt")))
"""
STAND_INS = {
    "python3": """\
[ "$1 $2" = "-m venv" ] || exec "$STAND_IN_PYTHON" "$@"
"$STAND_IN_PYTHON" -m venv --without-pip "$3" || exit
for packages in "$3"/lib/python3*/site-packages; do
    mkdir "$packages/pip" && cp "$STAND_INS/pip.py" "$packages/pip/__main__.py"
done""",
    "dpkg-query": 'cat "$STAND_INS/installed"',
    "dpkg": "echo amd64",
    "apt-get": 'echo "$DEBIAN_FRONTEND $*" >>"$STAND_INS/apt-calls"',
    "gcc": '[ -e "$STAND_INS/headers" ]',
    "id": '[ "$1" = -u ] && echo "$STAND_IN_UID" || echo someone',
    "sudo": '[ -n "$STAND_IN_SUDO" ] && shift && exec "$@"',
}


class Checkout:
    """A folder with the script, and a computer around it that only looks like one."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        self.bin = folder / "bin"
        self.elsewhere = folder / "else where"
        for made in (self.bin, self.elsewhere):
            made.mkdir(parents=True)
        for package in (self.root / "kiosk", self.root / "tools" / "figures"):
            package.mkdir(parents=True)
            (package / "__init__.py").touch()
            (package / "__main__.py").write_text(PROGRAM)
        shutil.copy(SCRIPT, self.root / "run")
        for lock in ("", "-dev", "-figures", "-narration"):
            (self.root / f"requirements{lock}.txt").write_text("# nothing\n")
        for name, body in STAND_INS.items():
            (self.bin / name).write_text(f"#!/bin/sh\n{body}\n")
            (self.bin / name).chmod(0o755)
        (self.bin / "pip.py").write_text(PIP)
        (self.bin / "headers").touch()
        self.install(*self.libraries())

    def libraries(self) -> list[str]:
        return re.findall(r"^(lib\S+)\s+lib\S+\.so", SCRIPT.read_text(), re.MULTILINE)

    def install(self, *packages: str) -> None:
        lines = [f"{package} amd64 installed\n" for package in packages]
        (self.bin / "installed").write_text("".join(lines))

    def environment(self, uid: int, sudo: bool) -> dict[str, str]:
        path = f"{self.bin}{os.pathsep}{os.environ['PATH']}"
        mine = {"PATH": path, "STAND_INS": str(self.bin), "STAND_IN_UID": str(uid)}
        mine |= {"STAND_IN_SUDO": "yes" if sudo else "", "STAND_IN_PYTHON": sys.executable}
        return {**os.environ, **mine}

    def start(self, *arguments: str, uid: int = 1000, sudo: bool = False) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self.root / "run", *arguments],
            cwd=self.elsewhere,
            env=self.environment(uid, sudo),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, uid: int = 1000, sudo: bool = False) -> tuple[int, str, str]:
        with self.start(*arguments, uid=uid, sudo=sudo) as process:
            out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    def apt_calls(self) -> list[str]:
        calls = self.bin / "apt-calls"
        return calls.read_text().splitlines() if calls.exists() else []


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    made = Checkout(tmp_path_factory.mktemp("ready"))
    code, _, err = made.run()
    assert code == 0, err
    assert "set up" in err
    return made


def test_arguments_and_working_folder_reach_the_program_untouched(ready: Checkout) -> None:
    arguments = ["show", "a b", "", "$HOME", "--it's"]
    assert ready.run(*arguments)[:2] == (0, f"{ready.elsewhere} {arguments}\n")


def test_the_exit_code_is_the_program_s(ready: Checkout) -> None:
    assert ready.run("--seven")[0] == 7


def test_a_second_start_sets_up_nothing(ready: Checkout) -> None:
    before = {path: path.stat().st_mtime_ns for path in ready.root.glob(".venv/*")}
    ready.install()
    code, _, err = ready.run()
    ready.install(*ready.libraries())
    assert (code, err, ready.apt_calls()) == (0, "", [])
    assert {path: path.stat().st_mtime_ns for path in ready.root.glob(".venv/*")} == before


def test_a_start_through_a_symbolic_link_finds_the_program(ready: Checkout, tmp_path: Path) -> None:
    link = tmp_path / "kiosk"
    link.symlink_to(ready.root / "run")
    done = subprocess.run([link], env=ready.environment(1000, sudo=False), check=False, capture_output=True)
    assert done.returncode == 0


def test_a_new_lock_file_is_installed_without_making_the_environment_anew(ready: Checkout) -> None:
    kept = ready.root / ".venv" / "kept"
    kept.touch()
    (ready.root / "requirements.txt").write_text("# something else\n")
    _, _, err = ready.run()
    assert "installing Python packages from requirements.txt" in err
    assert kept.exists()
    assert ready.run()[2] == ""


def test_a_half_made_environment_is_made_anew(checkout: Checkout) -> None:
    broken = checkout.root / ".venv" / "bin"
    broken.mkdir(parents=True)
    (broken / "python").write_text("#!/bin/sh\nexit 1\n")
    (broken / "python").chmod(0o755)
    code, _, err = checkout.run()
    assert code == 0
    assert "making .venv anew" in err


def test_a_moved_checkout_makes_its_environment_anew(checkout: Checkout, tmp_path: Path) -> None:
    assert checkout.run()[0] == 0
    checkout.root = checkout.root.rename(tmp_path / "moved")
    code, _, err = checkout.run()
    assert code == 0
    assert "making .venv anew" in err


def test_two_starts_at_once_set_up_once(checkout: Checkout) -> None:
    with checkout.start() as first, checkout.start() as second:
        errors = [process.communicate(timeout=120)[1] for process in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0], errors
    assert "".join(errors).count("making .venv with") == 1


def test_without_rights_the_one_command_to_run_is_said(checkout: Checkout) -> None:
    checkout.install(*(name for name in checkout.libraries() if name not in {"libegl1", "libpulse0"}))
    code, out, err = checkout.run("--help")
    assert (code, out) == (1, "")
    assert err.splitlines()[-1].endswith("apt-get install -y --no-install-recommends libegl1 libpulse0")
    assert not (checkout.root / ".venv").exists()
    assert checkout.apt_calls() == []


@pytest.mark.parametrize(("uid", "sudo"), [(0, False), (1000, True)])
def test_with_rights_just_what_is_missing_is_installed(checkout: Checkout, uid: int, sudo: bool) -> None:
    checkout.install(*(name for name in checkout.libraries() if name != "libcups2"))
    assert checkout.run(uid=uid, sudo=sudo)[0] == 0
    calls = checkout.apt_calls()
    assert all(call.startswith("noninteractive ") for call in calls)
    assert [call.split("recommends ")[1] for call in calls] == ["libcups2 --simulate", "libcups2"]


def test_a_library_renamed_for_64_bit_time_counts_as_installed(checkout: Checkout) -> None:
    checkout.install(*(f"{name}t64" for name in checkout.libraries()))
    assert checkout.run()[0] == 0
    assert checkout.apt_calls() == []


def test_a_failed_installation_ends_with_a_reason_and_is_repaired_next_time(checkout: Checkout) -> None:
    (checkout.root / "requirements.txt").write_text("unpinned\n")
    code, _, err = checkout.run()
    assert code == 1
    assert err.endswith("could not install the Python packages (see above)\n")
    (checkout.root / "requirements.txt").write_text("# mended\n")
    assert checkout.run()[0] == 0


def test_figures_are_made_in_an_environment_of_their_own(checkout: Checkout) -> None:
    code, out, err = checkout.run("figures", "socket", "a b")
    assert (code, out) == (0, f"{checkout.elsewhere} {['socket', 'a b']}\n")
    assert "making .venv-figures with" in err
    assert "installing Python packages from requirements-figures.txt" in err
    assert (checkout.root / ".venv-figures").exists()
    assert not (checkout.root / ".venv").exists()


def test_figures_without_names_pass_none_on_and_set_up_once(checkout: Checkout) -> None:
    assert checkout.run("figures")[:2] == (0, f"{checkout.elsewhere} []\n")
    assert checkout.run("figures", "--seven") == (7, f"{checkout.elsewhere} ['--seven']\n", "")


def test_what_figures_need_leaves_the_kiosk_s_environment_alone(ready: Checkout) -> None:
    before = {path: path.stat().st_mtime_ns for path in ready.root.glob(".venv/*")}
    assert ready.run("figures")[0] == 0
    assert {path: path.stat().st_mtime_ns for path in ready.root.glob(".venv/*")} == before
    assert ready.run()[2] == ""


def test_speech_is_recorded_in_an_environment_of_its_own_without_qt(checkout: Checkout) -> None:
    checkout.install()
    code, out, err = checkout.run("narrate", "--language", "es")
    assert (code, out) == (0, f"{checkout.elsewhere} {['narrate', '--language', 'es']}\n")
    assert "making .venv-narration with" in err
    assert "installing Python packages from requirements-narration.txt" in err
    assert not (checkout.root / ".venv").exists()
    assert checkout.apt_calls() == []
    assert checkout.run("narrate")[2] == ""


def test_a_compiler_is_installed_only_to_record_speech(checkout: Checkout) -> None:
    (checkout.bin / "headers").unlink()
    assert checkout.run(sudo=True)[0] == 0
    assert checkout.apt_calls() == []
    assert checkout.run("narrate", sudo=True)[0] == 0
    assert checkout.apt_calls()[-1].endswith("--no-install-recommends gcc libc6-dev libpython3-dev")


def test_what_assistive_technology_needs_is_installed_only_for_the_checks(checkout: Checkout) -> None:
    assert checkout.run(sudo=True)[0] == 0
    assert checkout.apt_calls() == []
    checkout.run("test", "--version", sudo=True)
    assert checkout.apt_calls()[-1].endswith("--no-install-recommends xvfb dbus-daemon at-spi2-core")


def test_what_builds_the_speech_is_locked_too(checkout: Checkout) -> None:
    lock = "av==1\nsetuptools==2 \\\n    --hash=sha256:00\nttspico==3\n"
    (checkout.root / "requirements-narration.txt").write_text(lock)
    assert checkout.run("narrate")[0] == 0
    builder = checkout.root / ".venv-narration" / "builder.txt"
    assert builder.read_text() == "setuptools==2 \\\n    --hash=sha256:00\n"
