from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

import kiosk.figures.label_placer
from kiosk.figures.labels import Frame, LabelBox, place_labels

QML = b"""
import QtQml
import Kiosk.Figures
QtObject {
    property string found: LabelPlacer.place([120, 90], [60, 60], [400, 700], [200.5, 300], ["left", ""],
        1000, 700, 0, 50, 1000, 600, [700, 600, 200, 80], 16).join(" ")
    property string none: LabelPlacer.place([], [], [], [], [], 0, 0, 0, 0, 0, 0, [], 16).join(" ")
}
"""


def found(engine: QQmlApplicationEngine, name: str) -> list[float]:
    root = engine.rootObjects()[0]
    assert isinstance(root, QObject)
    return [float(number) for number in str(root.property(name)).split()]


def test_qml_gets_the_places_in_a_flat_list_from_each_of_two_engines(qtbot: QtBot) -> None:
    assert kiosk.figures.label_placer.QML_IMPORT_NAME == "Kiosk.Figures"
    frame = Frame(1000, 700, (0, 50, 1000, 600), ((700, 600, 200, 80),), 16, 16)
    labels = [LabelBox(120, 60, (400, 200.5), "left"), LabelBox(90, 60, (700, 300))]
    expected = [number for at in place_labels(labels, frame) for number in (at.x, at.y, *at.start, at.fits)]
    engines = [QQmlApplicationEngine() for _ in range(2)]
    for engine in engines:
        engine.loadData(QML)
        assert found(engine, "found") == expected
        assert found(engine, "none") == []
    engines.clear()
    del engine
