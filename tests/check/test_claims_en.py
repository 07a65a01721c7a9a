"""English sentences that promise, praise or sell."""

from __future__ import annotations

import pytest

from tests.check.claim_decks import claims_of

SELLING = """\
Our shot cures arthritis.
It regrows cartilage.
It regenerates your tissue.
Not only safe, but proven to cure.
No doubt: it cures.
You will not believe how it cures.
It is not a miracle, but a proven cure.
Nothing works better than this proven cure.
There is no patient it did not cure.
It is not true that it does not cure.
Clinically proven.
Doctors agree.
This is life-changing.
There is no downtime.
Say goodbye to pain.
Don't wait.
Call now!
Limited offer.
Free seminar on Tuesday.
Our patients love it.
Heal your joint naturally.
Feel young again.
Regenerative medicine for you.
Avoid surgery.
The alternative to surgery.
90 % success.
It has a success rate of 82%.
#1 clinic in the state.
As seen on TV.
Safe and effective.
It is 100 % safe.
It works for everyone.
It is painless.
All natural.
There are no side effects.
It is risk-free.
A shot without risk.
FDA\u2011approved stem cells.
Stem cells are FDA registered.
Our stem cells are approved by the FDA.
Stem cell therapy is here.
Our stem cell shots meet FDA rules.
It c**u**res arthritis.
GUARANTEED RESULTS.
It cu\u00adres arthritis.
It does not hurt and cures arthritis.
No surgery, just a proven cure.
You don't need surgery to regrow cartilage.
Do not settle for less than a cure.
Why not try the cure?
Why live with pain when this cures it?
Did you know that it cures arthritis?
Want to avoid surgery?
Ready for a miracle?
Does it cure arthritis? Yes!
Is it proven? Absolutely.
It cures arthritis, doesn't it?
Is our miracle cure right for you?
What if you could avoid surgery?
Nothing cures arthritis except our shot.
No drug cures arthritis like our shot.
Nobody can deny that it cures.
No one doubts that it cures.
It never fails to cure.
It isn't just safe; it is proven.
Beware of imitations: ours is the proven cure.
Don't trust other ads: ours is a proven cure.
With no surgery it cures arthritis.
Revolutionary.
A game-changer.
It is the only natural way.
Pain free again in a week.
Live pain-free.
The stem cells heal torn cartilage.
Your stem cells rebuild the joint.
It eliminates the risk of rejection.
See before and after photos.
4.9/5 stars.
Not FDA approved yet, but safe and effective.
It's not surgery. It's a cure.
It is not a drug, it is a cure.
This is not a dream: it is a miracle.
Never before was a cure so easy.
Unlike surgery, it has no risks.
Cells grow new cartilage.
It isn't expensive, and it regrows cartilage.
Your body heals itself.
Studies prove it: arthritis reversed.
Reverse your arthritis.
Money-back guarantee.
Don't let anyone tell you it is not proven.
""".splitlines()
ADS = """\
Our stem cells regrow what time has taken.
Imagine walking without pain again.
Your own cells know how to heal you.
Patients walk out the same day, pain free.
Nine out of ten patients are thrilled.
This is the treatment athletes trust.
It works where surgery fails.
Safer than surgery.
A natural solution for worn joints.
The body's own repair kit.
We use your own healing cells.
Science has finally caught up.
No knives, no scars, no pills.
Rebuild your cartilage in weeks.
The FDA allows it.
It is FDA compliant.
Performed under FDA guidelines.
Our lab is FDA-registered.
Meets all FDA requirements.
"I threw away my cane!" says Robert.
After one shot I was dancing at my daughter's wedding.
Robert, 61, plays golf again.
Maria, 54: I can dance again!
I was pain free in a week.
My knee feels brand new.
Thanks to Dr. Smith I walk again.
Only $2,999 this month.
Now $4,999 instead of $7,000.
It costs $5,000.
Financing from $99 a month.
Ask about our free consultation.
Reserve your seat today.
Call today.
Seats are limited.
Results in as little as two weeks.
Most patients feel better within days.
Stop arthritis in its tracks.
Get back to the life you love.
You will never need surgery.
Say no to surgery.
Why have surgery?
Surgery should be your last resort; try our cells first.
95% of our patients improve.
Over 90 percent success.
A proven success rate.
100% natural, 100% safe.
It has been proven in thousands of patients.
It is proven.
Proven results.
Backed by science.
Doctors recommend it.
Leading experts agree.
The most advanced treatment available.
The latest in regenerative care.
Regenerate. Restore. Renew.
Healing from within.
Heals from the inside out.
Turn back the clock on your joints.
Zero risk.
There's virtually no risk.
It carries almost no risk.
Completely painless.
Virtually painless.
Hardly any pain, and no downtime.
Nothing to lose.
What do you have to lose?
Cure rate: 97 %.
The last treatment you will ever need.
A permanent fix.
Long-lasting results.
It gets to the root of the problem.
No one has ever been harmed.
It cannot hurt you.
You can't go wrong.
Don't just mask the pain: cure it.
It doesn't mask pain, it cures it.
Unlike steroids, it heals.
Unlike other clinics, we guarantee it.
If it does not cure you, you pay nothing.
We have cured thousands.
Nobody said a cure was impossible.
It is no longer true that arthritis has no cure.
They said there was no cure. They were wrong.
There is no cure like it.
There is no better cure.
No other cure comes close.
Isn't it time for a cure?
Who says there is no cure?
Never say there is no cure.
Not yet convinced? It is proven.
Not proven? Think again!
Is it safe? 100 %.
Will it cure me? Of course.
Can it regrow cartilage? It can!
Is it FDA approved? Yes, fully.
""".splitlines()


@pytest.mark.parametrize("sentence", SELLING)
def test_a_sentence_that_sells_is_found(sentence: str) -> None:
    assert claims_of("en", sentence, about_cells=False)


@pytest.mark.parametrize("sentence", ADS)
def test_a_sentence_of_an_ad_for_cells_is_found(sentence: str) -> None:
    assert claims_of("en", sentence, about_cells=True)
