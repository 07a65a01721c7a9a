"""`./run` sets up just what is missing, once, and then gets out of the way."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.run_script.checkout import Checkout


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
