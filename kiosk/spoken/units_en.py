"""What English numbers count: units, money, months."""

from __future__ import annotations

from typing import Final

from kiosk.spoken.tongue import entries, listed

MONTHS: Final = listed(
    "January February March April May June July August September October November December"
)
UNITS: Final = entries("""
    mm: millimeter
    cm: centimeter
    km: kilometer
    m: meter
    µm: micrometer
    μm: micrometer
    ml: milliliter
    mL: milliliter
    cc: cubic centimeter
    dl: deciliter
    dL: deciliter
    l: liter
    L: liter
    mg: milligram
    µg: microgram
    μg: microgram
    mcg: microgram
    kg: kilogram
    g: gram
    lb: pound
    lbs: pound
    oz: ounce
    ft: foot
    mi: mile
    kcal: kilocalorie
    kJ: kilojoule
    h: hour
    hr: hour
    hrs: hour
    min: minute
    mins: minute
    sec: second
    Hz: hertz
    kHz: kilohertz
    m²: square meter
    cm²: square centimeter
    mm²: square millimeter
    cm³: cubic centimeter
    y: year
    yr: year
    yrs: year
    wk: week
    wks: week
    mo: month
    mos: month
    mmHg: millimeter of mercury
    mSv: millisievert
    Gy: gray
    °C: degree Celsius
    °F: degree Fahrenheit
    °: degree
""")
"""What is counted, in the singular."""
PLURALS: Final = {"penny": "pence", "foot": "feet", "hertz": "hertz", "kilohertz": "kilohertz"}
"""Plurals that do not end in s."""
DAYS: Final = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONEY: Final = {"$": ("dollar", "cent"), "€": ("euro", "cent"), "£": ("pound", "penny")}
