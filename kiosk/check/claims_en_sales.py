# ruff: noqa: E501, ISC004
"""English words of ads: proof that is only said, praise, offers. Texts are folded: lower case, plain quotes."""

from __future__ import annotations

from typing import Final

from kiosk.check.claims_words import claims

PROOF: Final = claims(
    "claim-proof",
    (
        (
            r"proven",
            r"proven (?:by|with|on) (?:a |an |the )?(?:blood|x-ray|mri|scan|test|biopsy|culture)|proven (?:infection|allergy)",
        ),
        r"(?:proved|proves|shown|known) to (?:cure|heal|regrow|work|be safe|reverse|stop|restore|rebuild|regenerate)",
        r"(?:science|research|evidence|study|studies|doctor|physician|surgeon|medically|scientifically|clinically)[- ]?"
        r"(?:backed|supported|endorsed|recommended|approved|tested|validated|trusted|verified)",
        r"(?:leading|top|world-famous|famous) (?:experts|doctors|specialists|scientists|surgeons)|(?:doctors|physicians|surgeons) recommend (?:it|this|us|our)",
        r"(?:nine|9|eight|8|ten|10) (?:out of|in|of) (?:ten|10) (?:of our )?(?:patients|doctors|people|clients) (?:are|love|say|report|recommend|agree|would|feel|get|see)|\d+ ?(?:%|percent|per cent) of (?:our|all|the) (?:patients|clients)",
        r"works? (?:in|for) (?:nine|9|eight|8|over|more than|almost all|nearly all|\d+ ?%)|(?:evidence|science|research) proves|(?:the )?proof is in|backed by \d+ years|(?:over|more than) [\d,.]+ patients|[\d,.]+ (?:\w+ )?patients (?:treated|helped|can't be wrong)",
        r"science has (?:finally|now|at last)|backed by (?:\w+ )?(?:science|research|studies|doctors|data|medicine)|(?:science|studies|research) proves? (?:it|this|that)|science (?:has )?(?:shown|proved|shows|proves|says) (?:that )?(?:it|this|our)",
        r"(?:doctors|physicians|surgeons|scientists|specialists) (?:everywhere |all |now |worldwide )?(?:agree|swear|choose|trust|rave|are amazed)",
        (
            r"success(?:ful)? rates?|(?:9\d|8\d|7\d|100) ?(?:%|percent|per cent) (?:\w+ )?(?:success\w*|effective\w*|satisf\w*"
            r"|improve\w*|of success)|(?:success|satisfaction|effectiveness|cure) (?:rates? )?(?:of|is|:|at|reaches|up to) ?"
            r"(?:over |about |nearly )?\d+ ?(?:%|percent|per cent)|highly successful",
            r"\d+ (?:of|out of|in|from) \d+",
        ),
    ),
)

SALES: Final = claims(
    "claim-sales",
    (
        r"miracles?|miraculous(?:ly)?|wonder (?:cure|shot|drug|treatment)|magic(?:al)?(?: bullet)?",
        (r"break-?throughs?", r"break-?through (?:pain|bleeding)"),
        r"revolutioni[sz](?:e|es|ed|ing)|revolutionary|medical revolution",
        r"game[- ]?chang(?:er|ers|ing)|cutting[- ]edge|leading[- ]edge|bleeding[- ]edge|ground-?breaking|trail-?blazing"
        r"|state[- ]of[- ]the[- ]art|world[- ](?:class|renowned|famous|leading)|next[- ]generation|pioneering|unparalleled"
        r"|unmatched|second to none|one of a kind|the future of (?:medicine|healing|orthop\w+)|redefin(?:e|es|ed|ing) (?:\w+ )?medicine",
        r"award[- ]winning|top[- ]rated|best[- ]in[- ]class|five[- ]stars?|5[- ]stars?|#\s?1|number one (?:clinic|choice|treatment|doctor|center)"
        r"|no\. ?1 (?:clinic|choice|treatment|doctor|center)|(?:the|our|your|state's|city's|nation's|country's) (?:best|top|leading|premier|finest) (?:clinics?|doctors?|surgeons?"
        r"|specialists?|centers?|treatments?|experts?)|(?:most )?(?:advanced|innovative) (?:treatments?|therap(?:y|ies)|technolog(?:y|ies)|solutions?"
        r"|clinics?|medicine|cells?|procedures?)|exclusive (?:treatment|offer|technology|formula)|secret(?:s)? (?:doctors|they|of|to)",
        r"as seen (?:on|in)|featured (?:on|in) (?:tv|the news|magazines?|\w+ news)|celebrit(?:y|ies)|pro(?:fessional)? athletes (?:use|choose|trust|love|swear)",
        r"experience the difference|(?:results|patients) speak for (?:themselves|us)|(?:are|is) the best (?:in|at|there)|voted (?:best|number|#)|harvard|(?:used|trusted|chosen) by (?:nfl|nba|pro|top|professional|olympic|elite|stars)",
        r"heals? (?:much )?(?:faster|fast|better|quicker)|(?:be|are|were) (?:amazed|stunned|shocked|astonished)|new era|(?:the )?future is (?:here|now)|tomorrow's medicine|best decision|patient (?:videos|testimonials)|testimonials?|read what (?:our )?patients|(?:offers?|brings?|gives?) (?:new |real )?hope",
        r"(?:don't|do not|no longer) have to (?:live with|suffer|put up with|endure)|for the price of one",
        r"thrilled|delighted|(?:athletes|players|champions|stars|professionals) (?:trust|choose|use|swear|prefer|love)|(?:the )?treatment (?:athletes|doctors|stars)",
        r"no (?:knife|knives|scars?|pills?|needles?|cuts?|stitches|hospital(?: stays?)?|drugs?|surgery|downtime|pain)(?:,| and|\.|!) (?:and )?(?:no|just|only) \w+",
        r"imagine (?:\w+ing|a life|being|life)|life[- ]?changing|life[- ]altering|transform(?:s|ed|ing)? your (?:life|body|joints?)|change(?:s|d)? (?:your|my|his|her|their|lives|people's) ?li(?:fe|ves)"
        r"|amazing|incredible|unbelievable|astonishing|spectacular|outstanding|extraordinary|dream come true",
        r"(?:our|happy|real|satisfied|delighted|grateful|thousands of|hundreds of) (?:\w+ )?(?:patients?|clients?|customers?) (?:love|loves|say|says|report|reports|rave"
        r"|raves|trust|thank|feel|are (?:back|happy|walking|running|dancing|free)|tell|walk|stories|reviews)|patients (?:love|rave|swear)"
        r"|(?:success|patient) stor(?:y|ies)|(?:happy|satisfied|delighted) (?:patients|clients|customers)|trusted by|join (?:the )?(?:thousands|hundreds|\d+)",
        r"[0-5](?:[.,]\d)? ?(?:/|out of|of) ?5 ?(?:stars?|rating)|\d ?stars?|(?:google|online|patient|star|yelp) (?:reviews?|ratings?)|rated (?:[45]|best|top|excellent)",
        r"before[ /&-]*(?:and[ -])?after[ :-]*(?:photos?|pictures?|images?|stories|results?|gallery)|see the difference|see (?:the |our |their |real )results",
        r"(?:call|act|book|register|enroll|sign up|reserve|order|buy|apply|text|visit us|contact us|schedule)(?: us| your (?:\w+ )?(?:spot|seat|place|visit|shot|treatment|consultation|appointment)| in)? (?:now|today|right away)"
        r"|(?:book|reserve|claim|schedule) (?:your|a|one of) (?:\w+ )?(?:free|spot|seat|place|treatment|consultation|shot)|spots? (?:are )?(?:fill|limited|going)\w*|limited (?:time|spots|seats|offer|places|availability|number of)"
        r"|limited-time|while (?:spots|supplies|places|seats) last|(?:seats|spots|places) (?:are )?(?:limited|going fast|filling)|hurry|last chance|today only|this (?:week|month) only|before it's too late|ends soon",
        r"(?:do not|don't|dont|never|why) (?:wait|miss|delay|hesitate|put it off|suffer|live with pain|settle)(?: (?:out|any longer|another day|in silence))?",
        r"(?:stop|quit) (?:suffering|living with|living in)|you deserve|tired of (?:\w+ ){0,3}(?:pain|hurting|suffering)|imagine (?:your )?life|change your life",
    ),
)  # fmt: skip

PRICE_OFFERS: Final = claims(
    "claim-price",
    (
        r"free (?:\w+ )?(?:consultations?|consults?|seminars?|evaluations?|screenings?|dinners?|lunch(?:es)?|webinars?|workshops?|mri|gift|exam|assessment|trial)",
        r"(?:special|introductory|limited|exclusive|holiday|great|best|early[- ]bird) (?:offers?|prices?|deals?|rates?|discounts?)|discount(?:s|ed)?|coupons?|vouchers?|gift cards?|half price|bargain|cash ?back"
        r"|\d+ ?% off|buy (?:one|two)|two for one|2 for 1|refer a friend|money-saving|price match|best value|worth every (?:penny|cent)",
        r"financing|payment plans?|easy payments?|low monthly|interest[- ]free|0 ?% (?:interest|apr)|pay (?:over time|later|monthly)|affordable|low[- ]cost (?:shot|treatment|cells?)|cheaper than",
        r"sponsored by|brought to you by|visit our website|follow us on",
    ),
)  # fmt: skip
