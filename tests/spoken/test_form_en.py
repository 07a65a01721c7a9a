"""What a listener hears of English texts."""

from __future__ import annotations

import pytest

from kiosk.spoken.form import spoken_form


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("77 of 100 felt better.", "Seventy-seven of one hundred felt better."),
        ("about 1 in 20", "about one in twenty"),
        ("1,300 shots, 761 hips", "One thousand three hundred shots, seven hundred sixty-one hips"),
        ("pain fell to 4.5 of 10", "pain fell to four point five of ten"),
        ("0.05", "Zero point zero five"),
        ("2,500,000 people", "Two million five hundred thousand people"),
        ("6-8 weeks", "Six to eight weeks"),
        ("6\u20138 weeks", "Six to eight weeks"),
        ("an 8-week plan", "an eight-week plan"),
        ("the 1st and the 22nd", "the first and the twenty-second"),
        ("in 2017, in 2005, in 1905", "in twenty seventeen, in two thousand five, in nineteen oh five"),
        ("the 1990s", "the nineteen nineties"),
        ("On November 23, 2026", "On November twenty-third, twenty twenty-six"),
        ("2026-11-23", "November twenty-third, twenty twenty-six"),
        ("3 June 2021", "The third of June, twenty twenty-one"),
        ("at 10:30 a.m.", "at ten thirty ay-em."),
        ("from 9 to 5 p.m. on weekdays", "from nine to five pee-em on weekdays"),
        ("at 8:00", "at eight o'clock"),
        ("Mon\u2013Fri, 9:00\u201317:30", "Monday to Friday, nine o'clock to seventeen thirty"),
        ("Jan 2026, 2nd-3rd week", "January twenty twenty-six, second to third week"),
    ],
)  # fmt: skip
def test_numbers_are_words(written: str, said: str) -> None:
    assert spoken_form(written, "en") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("50 % or 10%", "Fifty percent or ten percent"),
        ("On average $5,156", "On average five thousand one hundred fifty-six dollars"),
        ("$1, $4.50, $5-10", "One dollar, four dollars and fifty cents, five to ten dollars"),
        ("$1.2 million", "One point two million dollars"),
        ("5 mm, 1 cm, 2 x 2 cm", "Five millimeters, one centimeter, two by two centimeters"),
        ("10 mL of 5 mg/mL", "Ten milliliters of five milligrams per milliliter"),
        ("2\u00bd cups, \u00bd cup, 1/2 cup", "Two and a half cups, one half cup, one half cup"),
        ("\u22653 or \u00b12 or +/-2", "At least three or plus or minus two or plus or minus two"),
        ("3\u00d7 a week, 65+", "Three times a week, sixty-five or more"),
        ("5 m\u00b2, 2 mmHg, $1M", "Five square meters, two millimeters of mercury, one million dollars"),
        ("-5 \u00b0C", "Minus five degrees Celsius"),
        ("rest \u2192 exercise", "rest, then exercise"),
        ("TNF-\u03b1", "Tee-en-eff alpha"),
    ],
)
def test_signs_and_units_are_words(written: str, said: str) -> None:
    assert spoken_form(written, "en") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("An MRI, or two MRIs", "An em-ar-eye, or two em-ar-eyes"),
        ("The FDA's list", "The eff-dee-ay's list"),
        ("U.S. FDA", "You-ess eff-dee-ay"),
        ("swelling (ACL, BMAC)", "swelling, ay-see-ell, bee-em-ay-see"),
        ("NSAIDs and X-rays", "En-seds and ex-rays"),
        ("Do NOT stop. ASK US.", "Do not stop. Ask you-ess."),
        ("CAUTION", "Caution"),
        ("T1, L5-S1, B12, COVID-19, 3D", "Tee one, ell five, ess one, bee twelve, covid nineteen, three dee"),
        ("type II, the part I like", "type two, the part I like"),
        ("in the shape of a C", "in the shape of a see"),
        ("a plan. I am A friend.", "a plan. I am A friend."),
        ("Pennock AT, Smith J, et al.", "Pennock ay-tee, Smith jay, and others."),
        (
            "e.g. gel vs. steroid, i.e. shots, etc.",
            "for example gel versus steroid, that is shots, and so on.",
        ),
        ("Dr. Lee", "Doctor Lee"),
    ],
)
def test_short_forms_are_letters_or_words(written: str, said: str) -> None:
    assert spoken_form(written, "en") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Call 911.", "Call nine one one."),
        ("Call (555) 555-0100", "Call five five five, five five five, zero one zero zero"),
        ("No. 29 of 100 felt better.", "No. Twenty-nine of one hundred felt better."),
        ("case No. 22-56014", "case number twenty-two, fifty-six thousand fourteen"),
        ("see https://example.org/a-1", "see example dot org slash a dash one"),
        ("write to desk@example.org", "write to desk at example dot org"),
        ("pain and/or a limp, he/she", "pain and or a limp, he or she"),
        ("It is \u201cnatural\u201d \u2013 they say (in ads).", "It is natural, they say, in ads."),
        ("don\u2019t", "don't"),
        ("femoral head (FEM-er-ul)", "femoral head"),
        ("iliofemoral ligament (ILL-ee-oh-FEM-er-ul)", "iliofemoral ligament"),
        ("An MRI-guided (MRI-like) test", "An em-ar-eye-guided, em-ar-eye-like, test"),
        ("Say: LAY-brum.", ""),
        ("one line\nthe next", "one line. The next"),
    ],
)  # fmt: skip
def test_what_only_readers_need_is_left_out_or_told(written: str, said: str) -> None:
    assert spoken_form(written, "en") == said
