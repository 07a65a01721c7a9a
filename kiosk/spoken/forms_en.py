"""How letters, signs and short words are said in English."""

from __future__ import annotations

from typing import Final

from kiosk.spoken.tongue import entries, listed

_NAMES: Final = listed(
    "ay bee see dee ee eff jee aitch eye jay kay ell em en oh pee cue ar ess tee you vee double-you ex why zee"
)
LETTERS: Final = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _NAMES, strict=True))
SAID: Final = entries("""
    NSAID: en-sed
    NSAIDs: en-seds
    X-ray: ex-ray
    X-rays: ex-rays
    x-ray: ex-ray
    x-rays: ex-rays
    X-Ray: ex-ray
    X-Rays: ex-rays
    X-RAY: ex-ray
    X-RAYS: ex-rays
    mRNA: em-ar-en-ay
    PhD: pee-aitch-dee
    OK: okay
    HIPAA: hippa
    LASIK: lay-sick
    PACS: packs
    Wi-Fi: why-fye
""")
"""Short words with a sound of their own."""
WORDS: Final = frozenset(
    listed(
        "an as at be by do go he if in is it me my no of on or so to up we all and any are ask but can cox "
        "day for get has her him his hit how its let may new not now one our out see she the too two use was "
        "who why yes yet you aids back bone both bran call care cost does done down each even ever fait fast "
        "feel find foot free from give good hand have heal help here high hold home hour hurt into jama just "
        "keep knee know late leap left less life like line list long look loss many mean menu more most move "
        "much must name near need next note once only open over page pain part plan read rest rice risk room "
        "safe same save shot show side sign size skin some soon sore stay step stop such sure take team tear "
        "tell test text than that them then they this time turn very wait walk want week well what when will "
        "with word work year your"
    )
)
"""What is a word of plain speech, or said like one, even in capitals of four letters or fewer."""
ALONE: Final = frozenset("AI")
SHORT: Final = entries("""
    e. g.: for example
    i. e.: that is
    etc.: and so on
    vs.: versus
    v.: versus
    vs: versus
    cf.: compare
    et al.: and others
    et al: and others
    approx.: about
    incl.: including
    esp.: especially
    resp.: respectively
    ca.: about
    Dr.: Doctor
    Drs.: Doctors
    Mr.: Mister
    Mrs.: Missus
    Ms.: Miz
    Prof.: Professor
    Jr.: Junior
    Sr.: Senior
    fig.: figure
    figs.: figures
    dept.: department
    appt.: appointment
    max.: at most
    min.: at least
    wk.: week
    wks.: weeks
    yr.: year
    yrs.: years
    hr.: hour
    hrs.: hours
    mins.: minutes
    secs.: seconds
    mos.: months
    w/o: without
    p. r. n.: as needed
    Rx: prescription
    Tx: treatment
    Dx: diagnosis
    Hx: history
    a. k. a.: also known as
    vol.: volume
    pp.: pages
    tel.: telephone
    inc.: incorporated
""")
SHORT_ENDING: Final = frozenset(listed("etc. etal. jr. sr. inc. wks. yrs. hrs. mins. secs. mos. p.r.n."))
"""Those, without spaces, that may end a sentence."""
JOINED: Final = entries("""
    and/or: and or
    s/he: she or he
    24/7: around the clock
""")
SIGNS: Final = entries("""
    ±: plus or minus
    →: , then
    ⇒: , so
    ⟶: , then
    ->: , then
    =>: , so
    ←: , from
    ↔: , both ways,
    ↑: more
    ↓: less
    ≥: at least
    >=: at least
    ⩾: at least
    ≤: at most
    <=: at most
    ⩽: at most
    <: less than
    >: more than
    ≈: about
    ~: about
    ≠: is not
    =: is
    &: and
    +: plus
    ÷: divided by
    \u00d7: times
    √: the square root of
    ∞: infinity
    %: percent
    ‰: per thousand
    °: degrees
    §: section
    ¶: paragraph
    @: at
    $: dollars
    €: euros
    £: pounds
    #: number
    ²: squared
    ³: cubed
    ¼: one quarter
    ½: one half
    ¾: three quarters
    ⅓: one third
    ⅔: two thirds
    ✓: yes
    ✔: yes
    ✗: no
    ✘: no
    •: ,
    ·: ,
    ‣: ,
    ∙: ,
    |: ,
    µ: mu
    \u03b1: alpha
    β: beta
    \u03b3: gamma
    δ: delta
    ε: epsilon
    θ: theta
    κ: kappa
    λ: lambda
    μ: mu
    π: pi
    \u03c3: sigma
    τ: tau
    φ: phi
    χ: chi
    ψ: psi
    ω: omega
    Δ: delta
    Σ: sigma
    Ω: omega
""")
ADDRESS: Final = entries("""
    .: dot
    /: slash
    -: dash
    _: underscore
    @: at
    ?: question mark
    =: equals
    #: hash
    &: and
    www: double-you double-you double-you
    doi: dee-oh-eye
""")
BETWEEN: Final = "or"
JOINT: Final = "-"
RANKS: Final = "type|grade|stage|phase|class|level|part|chapter|figure|table|step"
