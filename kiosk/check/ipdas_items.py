"""The criteria of IPDASi version 4 for decision aids, in short words: qualifying, certifying, quality.

After Joseph-Williams et al., Med Decis Making 2014;34(6):699-710, and ipdas.ohri.ca: 6 qualifying, 6 certifying and 4
more of them for aids about a test, 23 on quality and 5 more for a test.
"""

from __future__ import annotations

from typing import Final

QUALIFYING: Final = {
    "Q1": "It describes the health problem for which a decision is needed.",
    "Q2": "It says which decision is to be made.",
    "Q3": "It describes the options for that decision.",
    "Q4": "It describes what is good about each option: its benefits.",
    "Q5": "It describes what is bad about each option: harms, side effects, disadvantages.",
    "Q6": "It describes what it is like to live with what each option brings.",
}
CERTIFYING: Final = {
    "C1": "It shows the good and the bad of all options in equal detail.",
    "C2": "It, or a document about it, cites the evidence that was chosen.",
    "C3": "It says when it was made or published.",
    "C4": "It says how it is kept up to date.",
    "C5": "It says how sure the chances that it names are.",
    "C6": "It says who paid for it.",
    "C7": "For a test: it describes what the test measures.",
    "C8": "For a test: it describes the next steps if the test finds something.",
    "C9": "For a test: it describes the next steps if the test finds nothing.",
    "C10": "For a test: it tells of finding what would never have made anybody ill.",
}
FOR_TESTS: Final = frozenset({"C7", "C8", "C9", "C10", "24", "25", "26", "27", "28"})
RULE_NAMES: Final = {
    "C1": "ipdas-equal-detail",
    "C2": "ipdas-citations",
    "C3": "ipdas-date",
    "C4": "ipdas-updates",
    "C5": "ipdas-uncertainty",
    "C6": "ipdas-funding",
}
HELP: Final = {
    "C1": "Mend what the rules of balance find in the options.",
    "C2": "Cite a source wherever a slide or an option claims something.",
    "C3": "Add version: with the year and month to the deck's page.",
    "C4": "Add updates: to the deck's page, and say how the content is kept current.",
    "C5": "Give each option and each slide with numbers a certainty: high, moderate, low or very-low.",
    "C6": "Add funding: to the deck's page, and say who paid.",
}
QUALITY: Final = {
    "1": "It describes what happens to the problem if nothing is done.",
    "2": "It lets people compare the good and the bad of the options.",
    "3": "It tells the chances of what each option may bring.",
    "4": "It says of which people the chances are told.",
    "5": "It tells how many of how many people.",
    "6": "It lets people compare chances over the same time.",
    "7": "It lets people compare chances of the same number of people.",
    "8": "It shows chances in more than one way: words, numbers, drawings.",
    "9": "It asks people what matters most to them.",
    "10": "It gives a way to decide, step by step.",
    "11": "It has tools such as a list of questions for the visit.",
    "12": "Patients were asked what they need before it was made.",
    "13": "Clinicians were asked what they need before it was made.",
    "14": "Patients who did not make it have reviewed it.",
    "15": "Clinicians who did not make it have reviewed it.",
    "16": "It was tried with patients who face the decision.",
    "17": "It was tried with clinicians who counsel such patients.",
    "18": "It says how the evidence was found and chosen.",
    "19": "It says how good the evidence is.",
    "20": "It says who made it, and what qualifies them.",
    "21": "Its reading level is reported.",
    "22": "There is proof that it helps people choose what fits their values.",
    "23": "There is proof that it helps people know more about the options.",
    "24": "For a test: the chance of a true alarm.",
    "25": "For a test: the chance of a true all-clear.",
    "26": "For a test: the chance of a false alarm.",
    "27": "For a test: the chance of a false all-clear.",
    "28": "For a test: the chance that the problem is found with and without it.",
}
