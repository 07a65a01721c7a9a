"""The log: plain lines on standard error, Qt's messages among them. Never anything about a person."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.deck.findings import Finding

PICTURE = re.compile(r"image://\S+")
"""The address of a picture tells what somebody looked at."""
NAMES = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "fatal",
}


def say(level: str, message: str) -> None:
    """Write one line."""
    sys.stderr.write(f"kiosk: {level}: {message}\n")


def report(findings: Iterable[Finding]) -> None:
    """Write what is wrong with the content, a line each."""
    for finding in findings:
        where = finding.position
        place = f"{where.file}:{where.line}:{where.column}"
        say(finding.severity, f"{place}: {finding.message} {finding.help}")


def take_qt_messages() -> None:
    """Send Qt's own messages the same way."""
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind != QtMsgType.QtDebugMsg:
        say(NAMES.get(kind, "info"), PICTURE.sub("a picture", message))
