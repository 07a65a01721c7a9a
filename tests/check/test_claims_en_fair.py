"""English sentences that only look like promises or praise."""

from __future__ import annotations

import pytest

from tests.check.claim_decks import claims_of

FAIR = """\
Not FDA approved.
Cell injections are not FDA approved for the joint.
There is no proof that it regrows cartilage.
We do not have proof that these shots cure.
Nobody can guarantee a result.
It is not a cure.
Does it cure arthritis?
Is it a cure?
Is it FDA approved for my joint?
Stem cells: is it FDA approved?
No study shows that it grows back.
No study we found shows that it grows back.
No study, large or small, shows that it regrows.
It does not cure, regrow or heal a tear.
It is neither proven nor natural.
Ads may say "proven".
Ads may use words such as "natural" and "miracle".
Beware of words like "guaranteed" or "cure".
A guarantee is a warning sign.
The natural history is not known.
Natural ups and downs of pain.
He eats cured meat.
The manicure was secure and accurate.
Procure the obscure.
The FDA has not approved stem cells for any joint.
FDA, June 2021: stem cells not approved for joint pain.
A listing with the FDA is not approval of stem cells.
FDA registered does not mean FDA approved stem cells.
This pain pill is FDA approved.
No treatment works for everyone.
No treatment is without risk.
It is not without risk.
Nothing is risk-free.
No one knows if it cures.
It is not known whether it regrows cartilage.
Ask if it is FDA approved for stem cells.
If it heals a tear, and how long any gain lasts.
A cure has not been found.
We do not know if the tear heals.
The gain is not proven; the risks are real.
It has not been proven to work.
It is not safe and effective for all.
Doctors do not agree.
Nobody has shown that it cures arthritis.
This has never been proven.
There is no cure for arthritis.
There is no guarantee, and no proof.
The experimental stem cell injection is being studied.
What can I do to avoid surgery?
Not proven, not natural, not painless.
It cannot be guaranteed.
It isn't proven and it isn't natural.
So far, no study shows a cure.
There is no proof, so far, that it cures.
Some clinics say it is "natural".
Some ads promise a cure.
Unproven cures can harm you.
It is far from proven.
It is too early to say that it cures.
Shots can not regrow a tendon.
There's little proof that it regrows.
Call 911 now.
Call us today if you have a fever.
Do not wait if you have a fever.
The labrum gets little blood, so it may heal slowly.
It is natural to feel worried.
A steroid shot is not a cure. It may ease pain.
One study compared people with and without surgery.
Exercise can help you walk farther.
No treatment is proven to stop arthritis.
You may be sore for 2 to 3 days.
Choose now, later, or not at all.
You can have more than one good choice.
They are strong bands.
An MRI can show a tear.
It costs the clinic nothing.
Talk with your team about all your choices.
Some people feel better in weeks.
Ask how many people got better.
The cells may not help you.
It is not safer than surgery.
We do not know if it is safer than surgery.
Surgery can repair the labrum.
The surgeon repairs the tear with stitches.
A surgeon fixes the labrum through small cuts.
It has risks: infection and bleeding.
The FDA says it is not approved.
The FDA warns that no such shot is approved for joints.
Not FDA approved for joints.
The FDA has approved stem cells from cord blood for blood disorders only.
Experts advise against it.
Guided shots reach the joint nearly every time.
A numbing shot can show if the pain goes away.
Insurance may not pay.
What are all the choices, and the chance of help?
Do you earn more if I choose this?
Have I tried good therapy for long enough?
Would a numbing shot tell us more?
My MRI shows a tear. Is that surely why I hurt?
In one study, 17 of 55 people later had a new joint.
Your own cells should not be rejected.
Cells from donors have other risks.
The pain may come back.
You go home the same day.
Keep the bandage on. It heals in a few days.
The cut heals in 2 weeks.
Exercise is a good place to start.
Most people start with exercise.
It does not mend a tear.
No proof that it mends a tear.
We found no fair trial of the shot alone for tears.
A listing does not mean approval.
It is not an ad. It sells nothing.
This content is free to use and share.
A person with a healed tear may still hurt.
Bone marrow makes blood cells.
Stem cells can copy themselves.
Marrow has very few stem-like cells.
Your surgeon knows the safest way for you.
Ask which pills are safe for you.
It is safe to move.
Walking is safe for most people.
Nothing is sewn.
Nothing hurts when you lie still.
""".splitlines()


@pytest.mark.parametrize("about_cells", [False, True])
@pytest.mark.parametrize("sentence", FAIR)
def test_a_fair_sentence_is_left_alone(sentence: str, about_cells: bool) -> None:
    assert claims_of("en", sentence, about_cells=about_cells) == []
