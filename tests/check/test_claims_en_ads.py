"""English copy of ads for cell treatments, as hard to tell from plain speech as it gets."""

from __future__ import annotations

import pytest

from tests.check.claim_decks import claims_of

ADS = """\
The innovative approach of stem cell injections has redefined orthopedic medicine.
Stem cells have the unique ability to self-renew and turn into the cells your body needs.
They can potentially regenerate damaged tissue and stimulate healing.
The procedure is minimally invasive with a lower risk of infection.
It eliminates the risk of immune rejection.
You enjoy a natural regeneration with a durable result.
This pioneering treatment offers hope to thousands.
Traditional treatments only mask the symptoms.
Get back to doing what you love.
Your journey to a pain-free life starts here.
Experience the difference.
Discover the power of regenerative medicine.
A simple 30-minute visit can change everything.
You don't have to live with pain anymore.
Most patients see improvement within 2 weeks.
Over 10,000 patients treated.
Our doctors are the best in the field.
A safe, natural alternative to hip replacement.
Cells target the damage and go to work.
It is like a fountain of youth for your joint.
The results speak for themselves.
Ask about our 95% success rate.
Risks are virtually nonexistent.
There is nothing to worry about.
Cleared by the FDA.
FDA-approved clinic for stem cells.
Follows all FDA guidelines for stem cells.
The stem cell lab is FDA-certified.
Approved in Europe and Japan.
Special price this month.
Two hips for the price of one.
Prices start at $3,500.
Pay just $150 a month.
Schedule your free evaluation now.
Join our free dinner seminar.
Watch our patient videos.
Read what our patients say.
John K., Denver: "Best decision of my life."
"I'm back on the tennis court" - Susan, 62
I avoided a hip replacement.
My doctor said I needed surgery, but after the shot I didn't.
Rated 5 stars on Google.
Voted best clinic 2025.
Loved by patients, trusted by doctors.
Harvard-trained specialists.
As featured in the news.
Used by NFL players.
The secret top athletes use.
Heal faster, live better.
Naturally heal your labrum.
Labrum tears can be repaired without surgery.
Grow back what you lost.
New cartilage in 90 days.
Pain relief that lasts.
Relief is guaranteed or your money back.
Why risk surgery?
Skip the scalpel.
Before you consider surgery, consider stem cells.
Surgery is outdated.
You will be amazed.
Drug-free and all-natural.
Every patient we treat gets better.
It never fails.
Can't lose.
The only treatment that fixes the cause.
Fixes the root cause of pain.
Stops arthritis for good.
Prevents arthritis.
It prevents the need for hip replacement.
Delay or avoid hip replacement.
Works in 9 out of 10 people.
Nearly everyone gets better.
Nearly all patients are pain free.
You will walk without pain.
You'll be running in no time.
Results last for years.
Once and done.
One shot is all it takes.
Clinical studies show amazing results.
Backed by 20 years of research.
Scientifically validated.
Evidence proves it.
The proof is in our patients.
Medical miracle.
Doctors are stunned.
A new era in hip care has begun.
The future is here.
Tomorrow's medicine today.
""".splitlines()


@pytest.mark.parametrize("sentence", ADS)
def test_a_sentence_of_an_ad_for_cells_is_found(sentence: str) -> None:
    assert claims_of("en", sentence, about_cells=True)
