"""Checkouts to start."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.run_script.checkout import Checkout


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
