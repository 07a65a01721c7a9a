# ruff: noqa: E501  (tables)
"""English words in which a clinic speaks for itself, and makes its offers. Texts are folded: lower case, plain quotes."""

from __future__ import annotations

from typing import Final

from kiosk.check.claims_words import claims

_AGENCY: Final = r"(?:fda|food and drug administration|ema|mhra)"
_VISIT: Final = r"(?:shots?|injections?|treatments?|visits?)"

CLINIC: Final = (
    *claims(
        "claim-promise",
        (
            r"back to (?:the|your) (?:\w+ )?life(?: (?:you|that you) \w+)|(?:get|gets|getting|got) your (?:old )?(?:youth|swing|game|body|old self) back",
            r"(?:put off|delay|postpone|hold off) (?:\w+ )?(?:surgery|an operation|replacement) (?:for good|forever|for (?:many )?years|indefinitely)|no longer the only (?:way|answer|option|choice)",
            r"(?:pain|relief|arthritis|inflammation) naturally|pain[- ]free for (?:life|years|decades)|(?:rebuild|restore|undo|reverse|repair|bring back|give back)\w* what (?:time|age|years|arthritis|wear)",
        ),
    ),
    *claims(
        "claim-safety",
        (
            r"(?:virtually|nearly|almost|practically|totally|completely) (?:pain[- ]free|painless)",
            r"(?:almost|virtually|practically|next to|close to|little (?:or|to)) (?:no|zero) (?:chance|risks?|danger|side[- ]effects?|downsides?|pain|downtime)",
        ),
    ),
    *claims(
        "claim-safety",
        (
            r"(?:quick|easy|simple|gentle|fast|comfortable)(?:,|,? and) (?:easy|simple|safe|gentle|quick|effective|comfortable)",
            r"(?:cannot|can't|can not|won't|will not|never) (?:be )?reject(?:ed|s)?(?: (?:them|it|your))?",
        ),
        near="cells",
    ),
    *claims(
        "claim-sales",
        (
            r"(?:has|have|you've|been) been waiting for|glad (?:that )?you (?:came|called|chose|did)|you will not regret",
            rf"bring a friend|mention this (?:ad|screen|offer|slide|page)|second {_VISIT} (?:is )?(?:free|half|at)",
        ),
    ),
    *claims(
        "claim-sales",
        (
            r"our (?:own |unique |special |advanced |exclusive |live |living |\w+ed )?(?:(?:stem )?cells?|shots?|injections?|therapy|method|formula|protocol|technique|labs?|laborator(?:y|ies)|success(?:es)?)",
            r"use[sd]? the same (?:method|technique|cells?|treatment|shots?)",
        ),
        near="cells",
    ),
    *claims(
        "claim-promise",
        (
            r"cells? (?:\w+ )?(?:know|knows|find|finds|go|goes|get|gets|went) (?:exactly |right |straight )?(?:where|what|how|to work|to the)",
            r"(?:strong|whole|young|healthy|good as new|smooth) again|good as new",
            r"(?:help|helps|helping|let|lets|make|makes) (?:your |the |a )(?:\w+ ){1,2}(?:heal|mend|repair|recover)(?: itself)?",
        ),
        near="cells",
    ),
    *claims(
        "claim-proof",
        (
            r"(?:studies|study|research|science|trials?|tests?|data|doctors|experts) (?:have |has )?(?:confirm|demonstrat|establish)(?:s|ed|es|e)?(?: that)? (?:it|this|our|they|the (?:shot|treatment|cells)|stem cells|cells)",
            r"(?:ninety|eighty|seventy|9\d|8\d|7\d)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? ?(?:%|per ?cent) of (?:people|patients|those) (?:feel|felt|get|got|are|were|see|saw|had|have|report|reported)",
        ),
        near="cells",
    ),
    *claims(
        "claim-testimonial",
        (
            r"(?:threw|throws?|tossed|put) (?:away|down|out|aside) (?:his|her|their|my|the|your) (?:\w+ )?(?:cane|crutch(?:es)?|sling|walker|brace|pills|wheelchair)",
            r"(?:she|he) (?:can|could|is|was)(?: now| finally)? (?:\w+ ){1,6}again",
        ),
        near="cells",
    ),
    *claims(
        "claim-promise",
        (
            r"body'?s? (?:own |natural )*(?:healing|repair) (?:response|process|abilit\w+|mechanisms?)|natural mechanism|(?:speed|speeds|faster|quicker) (?:up )?recovery|get(?:s)? you back (?:in|to|on)",
            r"(?:they|it|cells?|shots?|injections?|treatments?) (?:can |may |will |could )*helps? (?:to )?(?:heal|repair|restore|rebuild|fix|decrease inflammation)",
            r"(?:tell|signal|teach|command|instruct|remind)s? (?:your |the |other )?(?:\w+ )?(?:cells?|body|joint|tissues?) to (?:heal|repair|grow|regrow|rebuild)",
            r"(?:form|make|grow|build|create)(?:s|ing)? new (?:cells|tissue|cartilage)|(?:relief|results?) (?:can|may|could|will) last (?:for )?(?:\w+ )?(?:years|decades|long)",
            r"(?:works?|helps?)(?: even)? (?:when|if|where|after) (?:all|everything) else (?:has |have )?fail\w*|recovery is (?:much )?(?:faster|easier) than",
        ),
        near="cells",
    ),
    *claims(
        "claim-safety",
        (
            r"(?:nothing|no reason|no need) to (?:fear|be afraid)|(?:used safely|safely used)|(?:complications|side effects|problems|infections) (?:are|is) (?:unheard of|almost unknown)|(?:never|not) (?:once |ever )?(?:had|seen) (?:a|an|any|one) (?:\w+ )?(?:outcome|complication|side effect|problem|reaction|infection)",
        ),
        near="cells",
    ),
    *claims(
        "claim-approval",
        (
            rf"{_AGENCY}[- ]exempt\w*|no {_AGENCY} approval (?:is |was )?(?:needed|required|necessary)|(?:not|n't) (?:need|require)s? (?:\w+ )?{_AGENCY}(?:'s)? approval|{_AGENCY} (?:does not|doesn't) (?:need|have) to approve",
            rf"21 cfr|under (?:\w+ )?{_AGENCY} (?:oversight|supervision|guidance)|{_AGENCY} approval (?:is )?pending|(?:we are|we're|our (?:\w+ ){{1,2}}(?:is|are)) (?:listed|registered) (?:on|with|in|at) clinicaltrials",
        ),
        near="cells",
    ),
    *claims(
        "claim-sales",
        (
            r"(?:a )?life without (?:\w+ )?pain|(?:live|life) without limits|your pain ends|say yes to life|(?:hold|holds|holding) you back|lowest prices?|pays for itself|you(?:'re| are) worth it",
            r"only (?:clinic|center|centre|practice) (?:in|that|to)|same[- ]day relief|exciting new|(?:far |much )?superior (?:results?|outcomes?)|nothing to fear",
        ),
    ),
    *claims(
        "claim-sales",
        (
            r"board[- ]certified|(?:treated|helped) (?:thousands|hundreds|over \d+|more than \d+)|most powerful|treatment of choice|most (?:people|patients) are (?:happy|pleased)|up to \d+ ?(?:%|per ?cent) (?:less|more|better)",
        ),
        near="cells",
    ),
    *claims("claim-proof", (r"(?:clinically|scientifically|medically) (?:shown|proven|tested|demonstrated)",)),
    *claims(
        "claim-price",
        (
            r"(?:fall|spring|summer|winter|holiday|new year'?s?|black friday|monthly|weekly|today's) (?:specials?|deals?|offers?|savings?|sale)|half off|on sale|(?:fraction of|fraction) the (?:price|cost)|less than you(?:'d| would| might)? think",
            r"accept(?:s|ed)? (?:all )?(?:major )?credit cards?|credit cards? (?:accepted|welcome)|care ?credit|gift certificates?|(?:both|all) (?:of you )?save",
            r"(?:only|just) \d[\d.,]{2,} (?:this (?:week|month)|today|now|for a limited)",
        ),
    ),
)  # fmt: skip
