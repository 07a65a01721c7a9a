"""A full-screen patient-education kiosk."""

import sys

__version__ = "0.1.0"

if sys.version_info < (3, 12):
    from kiosk.lasting import make_lasting

    make_lasting(None, True, False)
