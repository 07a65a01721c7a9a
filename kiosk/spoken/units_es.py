"""What Spanish numbers count: units, money, months."""

from __future__ import annotations

from typing import Final

from kiosk.spoken.tongue import entries, listed

MONTHS: Final = listed(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
UNITS: Final = entries("""
    mm: milímetro
    cm: centímetro
    km: kilómetro
    m: metro
    µm: micrómetro
    μm: micrómetro
    ml: mililitro
    mL: mililitro
    cc: centímetro cúbico
    dl: decilitro
    dL: decilitro
    l: litro
    L: litro
    mg: miligramo
    µg: microgramo
    μg: microgramo
    mcg: microgramo
    kg: kilogramo
    g: gramo
    lb: libra
    lbs: libra
    oz: onza
    kcal: kilocaloría
    kJ: kilojulio
    h: hora
    hr: hora
    hrs: hora
    min: minuto
    mins: minuto
    Hz: hercio
    kHz: kilohercio
    m²: metro cuadrado
    cm²: centímetro cuadrado
    mm²: milímetro cuadrado
    cm³: centímetro cúbico
    mmHg: milímetro de mercurio
    mSv: milisievert
    Gy: gray
    °C: grado Celsius
    °F: grado Fahrenheit
    °: grado
""")
"""What is counted, in the singular."""
MONEY: Final = {"$": ("dólar", "centavo"), "€": ("euro", "céntimo"), "£": ("libra", "penique")}
PLURALS: Final = {"dólar": "dólares", "gray": "gray", "milisievert": "milisieverts"}
"""Plurals that do not only add an s."""
