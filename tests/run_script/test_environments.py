"""What only some verbs of `./run` need is set up only for them."""

from __future__ import annotations

from tests.run_script.checkout import Checkout


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
