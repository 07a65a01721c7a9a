"""How letters, signs and short words are said in Spanish."""

from __future__ import annotations

from typing import Final

from kiosk.spoken.tongue import entries, listed

_NAMES: Final = listed(
    "a be ce de e efe ge hache i jota ka ele eme ene o pe cu erre ese te u uve doble equis ye zeta"
)
LETTERS: Final = {**dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _NAMES, strict=True)), "W": "doble u", "Ñ": "eñe"}
SAID: Final = entries("""
    OK: okey
    ARNm: a erre ene eme
    Wi-Fi: guaifai
    wifi: guaifai
""")
"""Short words with a sound of their own."""
WORDS: Final = frozenset(
    listed(
        "a al con da de del di e el en es esa ese eso ha han hay he ir la las le les lo los me mi mis más muy ni "
        "no nos o para pero por que qué se sea ser si sí sin son su sus tal te tu un una uno va ve vea ver vez "
        "vio y ya yo alto ante bajo bien cada casa como cómo dice debe dolor está este esta esto gran hace haga "
        "hora hoy leve lugar luz mal mano mes nada ojo otra otro paz pide pare pie piel poca poco real sala salga "
        "sano sola solo sólo tan tiene toda todo tome tras unas unos usar use usted vaya vida aine aines sida uci "
        "tac diu epoc onu otan pet isrs"
    )
)
"""What is a word of plain speech, or said like one, even in capitals of four letters or fewer."""
ALONE: Final = frozenset("AEIOUY")
SHORT: Final = entries("""
    p. ej.: por ejemplo
    p. e.: por ejemplo
    etc.: etcétera
    vs.: contra
    vs: contra
    cf.: compare
    et al.: y otros
    et al: y otros
    aprox.: aproximadamente
    incl.: incluido
    esp.: especialmente
    ca.: cerca de
    Dr.: doctor
    Dra.: doctora
    Dres.: doctores
    Sr.: señor
    Sra.: señora
    Srta.: señorita
    Sres.: señores
    D.ª: doña
    Prof.: profesor
    Ud.: usted
    Uds.: ustedes
    Vd.: usted
    Vds.: ustedes
    EE. UU.: Estados Unidos
    EEUU: Estados Unidos
    EUA: Estados Unidos
    fig.: figura
    figs.: figuras
    pág.: página
    págs.: páginas
    núm.: número
    núms.: números
    n.º: número
    nº: número
    n.o: número
    máx.: como mucho
    mín.: como mínimo
    seg.: segundos
    hrs.: horas
    sem.: semanas
    tto.: tratamiento
    izq.: izquierda
    dcha.: derecha
    depto.: departamento
    tel.: teléfono
    vol.: volumen
    art.: artículo
    cap.: capítulo
    av.: avenida
    c/: con
    s/: sin
    p. m.: pe eme
    a. m.: a eme
""")
SHORT_ENDING: Final = frozenset(listed("etc. etal. ee.uu. p.m. a.m. hrs. sem. uds. ud. izq. dcha."))
"""Those, without spaces, that may end a sentence."""
JOINED: Final = entries("""
    y/o: y o
    e/o: e o
    24/7: a toda hora
""")
SIGNS: Final = entries("""
    ±: más o menos
    →: , luego
    ⇒: , entonces
    ⟶: , luego
    ->: , luego
    =>: , entonces
    ←: , desde
    ↔: , en ambos sentidos,
    ↑: más
    ↓: menos
    ≥: al menos
    >=: al menos
    ⩾: al menos
    ≤: como mucho
    <=: como mucho
    ⩽: como mucho
    <: menos de
    >: más de
    ≈: cerca de
    ~: cerca de
    ≠: no es
    =: es
    &: y
    +: más
    ÷: entre
    \u00d7: por
    √: raíz de
    ∞: infinito
    %: por ciento
    ‰: por mil
    °: grados
    §: sección
    ¶: párrafo
    @: arroba
    $: dólares
    €: euros
    £: libras
    #: número
    ²: al cuadrado
    ³: al cubo
    ¼: un cuarto
    ½: medio
    ¾: tres cuartos
    ⅓: un tercio
    ⅔: dos tercios
    ✓: sí
    ✔: sí
    ✗: no
    ✘: no
    •: ,
    ·: ,
    ‣: ,
    ∙: ,
    |: ,
    µ: mi
    \u03b1: alfa
    β: beta
    \u03b3: gamma
    δ: delta
    ε: épsilon
    θ: theta
    κ: kappa
    λ: lambda
    μ: mi
    π: pi
    \u03c3: sigma
    τ: tau
    φ: fi
    χ: ji
    ψ: psi
    ω: omega
    Δ: delta
    Σ: sigma
    Ω: omega
""")
ADDRESS: Final = entries("""
    .: punto
    /: barra
    -: guion
    _: guion bajo
    @: arroba
    ?: interrogación
    =: igual
    #: almohadilla
    &: y
    www: triple doble u
    doi: de o i
""")
BETWEEN: Final = "o"
JOINT: Final = " "
"""Spanish voices read a hyphen out."""
RANKS: Final = "siglo|tipo|grado|etapa|estadio|fase|clase|nivel|parte|capítulo|figura|tabla|paso"
