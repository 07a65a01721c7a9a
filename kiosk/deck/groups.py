"""The top-level groups of a drawing: what a state can move."""

from __future__ import annotations

import re
from collections.abc import Mapping

SILENT = frozenset(
    {"defs", "style", "linearGradient", "radialGradient", "filter", "title", "desc", "metadata"}
)
"""What paints nothing by itself."""
_STYLED = re.compile(r"(?:^|;)\s*opacity\s*:\s*([^;]+)")


def opacity(attributes: Mapping[str, str]) -> float:
    """How opaque a group with these attributes is drawn, 0 to 1."""
    styled = _STYLED.search(attributes.get("style", ""))
    text = styled[1] if styled else attributes.get("opacity", "1")
    try:
        return min(1.0, max(0.0, float(text)))
    except ValueError:
        return 1.0
