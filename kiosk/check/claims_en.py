# ruff: noqa: E501, ISC004  (tables)
"""English words that promise, praise or sell. Texts are folded: lower case, no accents, plain quotes."""

from __future__ import annotations

from typing import Final

from kiosk.check.claims_en_clinic import CLINIC
from kiosk.check.claims_en_sales import PRICE_OFFERS, PROOF, SALES
from kiosk.check.claims_en_scope import SCOPE
from kiosk.check.claims_words import Claim, ClaimWords, anywhere, claims, words

_BODY: Final = (
    r"(?:your |the |a |an |torn |damaged |worn |injured |arthritic |aching |own |lost |joint )*"
    r"(?:tears?|cartilage|labrum|tendons?|ligaments?|joints?|tissues?|meniscus|meniscal|bones?|knees?|shoulders?|spine"
    r"|discs?|back|body|arthritis)"
)
_SURGERY: Final = r"(?:the |a |an |any |open |major |costly |risky |painful |joint |replacement )*(?:surger(?:y|ies)|operations?|knife|(?:\w+ )?replacement)"
_AGENCY: Final = r"(?:fda|food and drug administration|f\.d\.a\.?|ema|mhra|tga|cofepris|aemps|health canada|federally|government)"
_SANCTION: Final = (
    r"(?:approv(?:ed|es?|als?)|clear(?:ed|s|ance)|regist(?:ered|ers?|ration)|complian(?:t|ce)|compl(?:y|ies)|licensed"
    r"|authori[sz](?:ed|es?|ation)|certified|accepted|accepts|sanctioned|endorsed|endorses|allow(?:s|ed)?|permit(?:s|ted)?|requirements?|green-?lit|regulated|recogni[sz]ed"
    r"|backed|backs|tested|(?:rules|regulations?|guidelines?|standards?))"
)

_BY_HAND: Final = (
    r"surger(?:y|ies)|surgeons?|stitch(?:es|ed)?|operations?|keyhole|sewn|sews?|anchors?|wounds?|cuts?|skin"
)

_PROMISES: Final = claims(
    "claim-promise",
    (
        (r"cure[sd]?|curing|curative|cure-all", r"cured (?:meats?|ham|bacon|fish|sausages?|cement|resin)"),
        r"re-?gr[oe]w(?:s|n|th|ing)?(?: back)?",
        r"(?:grow(?:s|ing|n)?|grew) back",
        r"(?:grow(?:s|ing)?|build(?:s|ing)?|creates?|makes?|forms?) (?:brand[- ])?(?:new|fresh|healthy|young) (?:\w+ ){0,2}"
        r"(?:cartilage|labrum|tendons?|tissue|joints?|bone)",
        r"re-?generat(?:e|es|ed|ing|ion)",
        (
            r"regenerative(?: \w+)?",
            r"so-called|experimental|unproven|being studied|still studied|called|the words?|the names?",
        ),
        r"rejuvenat(?:e|es|ed|ing|ion|ive)",
        r"guarantee(?:s|d|ing)?|money[- ]back",
        rf"(?:reverse|undo|erase|eliminate|halt|stop|banish|beat|defeat|conquer)(?:s|es|d|ed|ing)? "
        rf"(?:all |your |the |of |signs )*(?:{_BODY}|aging|ageing|damage|suffering|disease|(?:\w+ )?pain)",
        r"restor(?:e|es|ed|ing) (?:your |the |full |normal |youthful )*(?:cartilage|youth|joints?|function|mobility|life|health)",
        rf"healed (?:your|my|his|her|our|their) (?:\w+ )?(?:tear|cartilage|labrum|tendon|joint|knee|body)|heal(?:s|ing)? (?:itself|themselves|yourself|you|{_BODY})(?: naturally| fast)?",
        (
            r"(?:body|body's|bodies|body's own|own) (?:\w+ )?(?:healing|repair) (?:power|powers|force|system|cells|ability)",
            r"",
        ),
        r"self-heal(?:s|ing)|power of (?:stem cells|cells|healing|your (?:own )?(?:body|cells))|fountain of youth",
        r"(?:works?|helps?|safe|right|perfect|ideal|suitable|effective) (?:for|in) "
        r"(?:everyone|everybody|anyone|anybody|all (?:patients|people|ages)|every (?:patient|person|body|joint|age))",
        r"(?:helps|heals|fixes|relieves|frees) (?:everyone|everybody|all (?:patients|people)|every (?:patient|person))",
        r"(?:works?|helps?|heals?) (?:where|when|after) (?:surgery|everything|all else|other treatments?|nothing else|others?) (?:fails?|failed|has failed|have failed)",
        r"(?:never|ever) (?:again )?need (?:surgery|another|an operation|pain pills)|why have (?:surgery|an operation)|surgery should be (?:your |the |a )?last resort|the last treatment you",
        r"(?:heal\w*|repair\w*|works?|relief) from (?:within|the inside)|from the inside out|root (?:cause )?of (?:the|your) (?:problem|pain)|repair kit|inner healer",
        r"as little as|you pay nothing|or your money|(?:you(?:'ve| have) )?nothing to lose|have to lose|(?:can't|cannot|can not) go wrong|walk out the same day",
        r"never (?:be |feel |have |live (?:in|with) |wake up in )*(?:in )?pain again|nothing (?:works?|is|does) better than (?:our|ours|this|these)",
        r"change(?:s)? everything|doing what you love|the things you love|nothing to worry about|prevents? (?:arthritis|the need for|further damage)",
        r"(?:you will|you'll) (?:soon |finally )?(?:be )?(?:walk|run|danc|play|golf|hik|ski)\w* (?:again|without|in no time|pain)",
        r"(?:relief|results?) (?:that |which )?lasts?(?: for)?|lasts? (?:a lifetime|for life|forever)|one (?:shot|visit|treatment) is all|once and done|(?:can't|cannot) lose",
        r"(?:fix(?:es)?|treats?|targets?|goes to|gets? to) (?:the )?(?:root )?cause(?: of)?|root cause|targets? the (?:damage|problem)|only masks?|masks? (?:the |your )?(?:symptoms|pain)",
        r"(?:repaired|healed|fixed|cured|treated) without (?:surgery|an operation|cutting)|why risk (?:surgery|an operation)|skip the (?:scalpel|knife)|before you (?:consider|choose|agree to|have) (?:surgery|an operation),? (?:consider|try|think)"
        r"|(?:surgery|replacement) is (?:outdated|old-fashioned|a thing of the past|no longer needed)",
        r"always (?:works|helps|succeeds)|never fails|works every time|(?:can't|cannot|can not) fail|fail-?safe|foolproof",
        (
            rf"(?:avoid|skip|escape|dodge|bypass|sidestep|forget|cancel|prevent)(?:s|ed|ing|ping)? (?:\w+ing )?{_SURGERY}",
            rf"(?:exercises?|physical therapy|physiotherapy|training|walking|losing weight|weight loss)(?: \w+){{0,6}} avoid(?:s|ed|ing)? {_SURGERY}"
            rf"|(?:i|i'd|to me)(?: \w+){{0,4}} (?:to )?avoid(?:ing)? {_SURGERY}|(?:best|better|good) chance (?:to|of) avoid(?:ing)? {_SURGERY}",
        ),
        rf"alternatives? to {_SURGERY}|no (?:need for )?{_SURGERY} (?:needed|required|necessary)|no need for {_SURGERY}"
        rf"|(?:spares?|saves?|keeps?) you (?:from )?(?:out of )?{_SURGERY}|say no to {_SURGERY}",
        r"(?:pain[- ]?free|free (?:of|from) pain)(?: (?:life|living|again|in|days?|for good|forever|within|after|by))"
        r"|(?:live|life|living|be|become|becoming|walk|run|dance|move|wake up|now|again|finally|forever|future|stay|you're"
        r"|you are|they are|100 ?%|completely|totally) (?:pain[- ]?free|free (?:of|from) pain)",
        r"(?:say )?good-?bye to|farewell to|kiss (?:\w+ )?pain good-?bye|get rid of (?:all |your )?pain|no more (?:\w+ )?pain"
        r"|pain (?:is )?gone (?:for good|forever)|(?:ends?|without) pain forever",
        r"(?:permanent|instant|immediate|lasting|long-lasting|complete|total|lifelong|fast|rapid|dramatic) "
        r"(?:pain )?(?:relief|results?|recovery|cures?|fix)",
        r"feel(?:s|ing)? (?:\w+ )?(?:young|younger|like new|brand new|reborn|years? younger)(?: again)?"
        r"|turn(?:s)? back (?:the clock|time)|(?:get|have|got|give you|gives you) (?:your|my) life back|your life back"
        r"|back to the life you (?:love|want|deserve)|new lease (?:on|of) life|years younger",
        r"(?:heal|cure|repair|recover|relieve|treat|restore|fix|ease|mend|renew|rebuild)(?:s|d|ed|ing)? (?:\w+ ){0,3}naturally"
        r"|naturally (?:heal|repair|restor|regenerat|renew|rebuild)\w*",
    ),
) + claims(
    "claim-promise",
    (
        (
            rf"(?:repair|rebuild|renew|mend|fix|regrow)(?:s|ed|ing)? {_BODY}|rebuilt {_BODY}",
            _BY_HAND,
        ),
        (
            r"(?:it|they|cells|shots?|this|that|which|we) (?:(?:really|truly|can|will|may|also|just|finally) )*(?:heal|repair|rebuild|mend|restore)s?(?! (?:in|within|slowly|well|poorly|less|more slowly|best)(?!\w))",
            _BY_HAND,
        ),
        r"(?:(?:every|all|nearly all|nearly every|almost all|almost every)(?: of)?(?: our| the)? (?:patients?|people|person)|almost everyone|nearly everyone|everyone)(?: we treat)? (?:gets?|feels?|improves?|is|are|leaves?) (?:much )?(?:better|well|pain[- ]free|happy|satisfied)",
        r"(?:most|many)(?: of)?(?: our)? patients (?:see|feel|report|notice|experience|enjoy)|unique ability|turns? into (?:the cells|any|whatever|new)|new cartilage",
        r"feel(?:s|ing)? (?:much )?better (?:with)?in (?:just |only |a few )?(?:days|hours|minutes)",
        rf"(?:better|faster|more effective|cheaper) than {_SURGERY}",
        r"(?:stimulat|activat|boost|trigger|unlock|unleash|harness|accelerat|promot|speed)\w* (?:\w+ ){0,4}(?:heal(?:ing)?|repair|growth)",
        r"(?:becomes?|turns? into|chang(?:e|es) into|replaces?) (?:new |healthy |young |damaged |worn )+(?:cartilage|cells|tissue|labrum)",
    ),
    near="cells",
)

_SAFETY: Final = claims(
    "claim-safety",
    (
        (
            r"(?:no|zero|without|free of|free from)(?: any| known| real| added| extra| serious| the| all| of| major| known)*"
            r" (?:risks?(?!-free)|side[- ]?effects?|downsides?|dangers?)",
            r"side effects? (?:was|were|has been|have been) (?:seen|reported|noted|found|recorded)|without risk factors",
        ),
        r"(?:risk|danger|side[- ]?effect)s?[- ]free|riskless",
        r"(?:eliminat|remov|avoid|erase)(?:es|e|s|ed|ing) (?:all |any |the )*risks?",
        r"safe(?:,| and| &| yet| as well as|, and)? (?:highly |very |very )?(?:effective|proven|natural|easy|painless|gentle|simple)"
        r"|effective and safe",
        r"(?:100 ?%|completely|totally|perfectly|absolutely|entirely|proven|always|fully|utterly|extremely|very|so) (?:safe|harmless)",
        r"(?:a|the|our|this|is a|much) (?:safe|safer|safest) (?:treatment|therapy|option|choice|shot|injection|procedure|cure"
        r"|alternative|solution)",
        (
            r"painless(?:ly)?",
            r"painless (?:lump|swelling|click|clicking|snap|snapping|popping|limp|range|arc)|(?:of (?:each|a|one|the)|[\d,]+) painless",
        ),
        (
            r"natural",
            r"natural(?= to )|that(?:'s| is) (?:quite |only )?natural(?=[.!]?$)|natural (?:history|course|ups|killer|aging|ageing|wear|shape|curve|position|teeth|tooth|joints?|bones?|lining"
            r"|fluid|light|anatomy|angle|movement|motion|gait|step|next step|healing time|cause|causes|change|changes|for "
            r"(?:you|people|anyone|many) to|part of|response|reaction|question|worry)",
        ),
        r"(?:all|100 ?%)[- ]natural(?:ly)?",
        r"(?:no|zero|without|little|minimal) (?:downtime|down-time|recovery time|time off)|in and out in (?:an|one) hour"
        r"|lunch-?(?:hour|time|break) (?:procedure|treatment|shot|visit)|back to work the same day",
        rf"(?:safer|gentler|less risky|easier|kinder) than {_SURGERY}",
        r"(?:no one|nobody) (?:has )?(?:ever )?(?:been |was )?(?:harmed|hurt|had (?:a problem|problems|side effects))|(?:can't|cannot|can not|won't|will not|could never|can never|will never) (?:possibly )?(?:hurt|harm) you",
        r"non-?toxic|chemical[- ]free|drug[- ]free|holistic",
        r"minimally invasive and (?:safe|effective|proven|painless)",
    ),
)
_SAFE: Final = claims(
    "claim-safety",
    (
        r"(?:much |far )?(?:lower|less|reduced|minimal|little|low|almost no|virtually no) risks?(?: of \w+)?",
        r"risks? (?:is|are) (?:virtually |almost |practically )?(?:nonexistent|non-existent|zero|negligible|minimal|tiny|gone)",
        (
            r"(?:it is|it's|they are|they're|is|are|is it|are they|this is|and|proven|be) safe(?! (?:for (?:you|most|many|some)|to|if|enough|way))",
            r"which (?:\w+ )?(?:is|are) safe|safe for you|safe to",
        ),
    ),
    near="cells",
)

_CELL_NAMES: Final = claims(
    "claim-cells",
    (
        (
            r"stem[- ]?cells? (?:therap(?:y|ies)|treatments?|injections?|shots?|procedures?|cures?|medicine|clinics?)",
            r"experimental|unproven|so-called|being studied|still (?:being )?studied|studies|study|trials?|called|named?|the words?|\"stem|"
            r"research|under study|unapproved|a misleading|in ads",
        ),
    ),
)
_APPROVAL: Final = (
    Claim(
        "claim-approval",
        words(
            rf"{_AGENCY}(?:[^\w.!?;]+\w+(?:'t)?){{0,4}}?[^\w.!?;]+{_SANCTION}",
            rf"{_SANCTION}(?:[^\w.!?;]+\w+){{0,4}}?[^\w.!?;]+{_AGENCY}",
        ),
        words(
            r"blood (?:disorders?|diseases?|cancers?)|transplants?|leukemia|comes? from cord blood|blood-forming"
            r"|(?:must|should|ha(?:s|ve) to|needs? to) (?:\w+ )?(?:be|get|have|follow|meet|comply|obey|seek|keep)"
        ),
        near="cells",
        inside=True,
    ),
    Claim(
        "claim-approval",
        words(
            r"(?:approved|licensed|legal|authori[sz]ed|registered|accepted) (?:in|across|throughout) (?:europe|japan|germany|mexico|panama|the eu|canada"
            r"|many (?:other )?countries|other countries|\d+ countries)"
        ),
        near="cells",
    ),
    Claim(
        "claim-approval",
        words(rf"{_AGENCY}(?:[^\w.!?;]+\w+){{0,3}}?[^\w.!?;]+{_SANCTION}"),
        inside=True,
        needs=words(r"prp|platelets?|platelet-rich|plasma"),
    ),
    Claim(
        "claim-approval",
        words(
            rf"(?:follow|meet|satisf|fulfil|obey|exceed|compl)\w* (?:with )?(?:(?:all|every|the|strict|current|us) )*{_AGENCY}",
            rf"{_AGENCY}[- ](?:registered|compliant|certified|inspected|licensed|accredited)",
            rf"(?:registered|accredited|certified) (?:with|by) (?:the )?{_AGENCY}",
        ),
        words(r"must|should|ha(?:s|ve) to|required|needs? to"),
    ),
)

EN: Final = ClaimWords(
    claims=(*_APPROVAL, *_PROMISES, *_SAFETY, *_SAFE, *PROOF, *SALES, *PRICE_OFFERS, *CLINIC, *_CELL_NAMES),
    scope=SCOPE,
    cells=words(
        r"stem[- ]?cells?|stem-like(?: cells?)?|(?:cell|cells|cellular|exosome|msc|svf|bmac|marrow|regenerative)[- ](?:injections?|shots?|therap(?:y|ies)|treatments?|products?|procedures?|medicine|concentrate)",
        r"bmac?|svf|mscs?|exosomes?|wharton'?s jelly|umbilical cord|cord blood|amniotic|placental|mesenchymal|ortho-?biologics?|(?:marrow|fat|adipose|donor|own|our|living|live|young) cells|bone marrow (?:concentrate|aspirate|cells|shot|injection)|micro-?fragmented fat",
    ),
    other_medicine=words(r"pills?|tablets?|ibuprofen|naproxen|nsaids?|acetaminophen|steroids?|cortisone|vaccines?|antibiotics?|painkillers?|pain medicines?"),
    urgent=words(r"911|112|999|emergency|fever|chest pain|bleeding|numb\w*|infection|breath\w*|if you (?:have|feel|notice|can't|cannot|fall|fell)|if (?:the|your) (?:pain|leg|joint|wound)|for help|to call|get help"),
    testimonial=anywhere(
        r"(?<!\w)(?:can(?:'t|not) believe how (?:good|well|much)|since my (?:shot|injection|treatment|procedure)|(?:mr|mrs|ms|miss)\.? [a-z]+ (?:now )?(?:plays?|walks?|dances?|runs?|is back|can))(?!\w)",
        r"(?:^|[.!?\"] )[a-z]+ [a-z]\.,? (?:[a-z]+ ?){0,2}[:\u2014-]",
        r"(?<!\w)my (?:doctor|surgeon) (?:said i needed|was amazed|could not believe|couldn't believe)(?!\w)",
        r"(?<!\w)i (?:\w+ )?(?:threw away|was (?:dancing|walking|running|back|playing|hiking|skiing|gardening|dancing|able)|danced|ran|hiked|walked (?:out|without|again)|went back to|play|dance|run|hike|ski|golf)(?!\w)",
        r"\"[^\"]{12,}\",? (?:(?!ads? |people |some |many |clinics? |they |you |we |doctors )[a-z]+ )?(?:says|said|reports|tells us)(?!\w)",
        r"(?<!\w)(?:i|i'm|i've) (?:\w+ ){0,4}(?:pain[- ]?free|no pain|better|again|cured|healed|a new (?:man|woman|person)|like new|young(?:er)?|my life back|amazing|recommend|thankful|grateful|happy i|so happy|glad i|thrilled|relief|off (?:my )?(?:pills|crutches)|avoided|saved)(?!\w)",
        r"(?<!\w)(?:changed|saved|gave me back|transformed) my life|(?<!\w)(?:gave|got) me (?:my life )?(?:back|walking|running|dancing)|(?<!\w)my (?:\w+ ){0,2}(?:pain|knee|joint|back|limp|arthritis|tear|\w+) (?:is|was|has|went|feels|felt) (?:all |completely |now |totally |so much |just )*(?:gone|better|healed|cured|away|vanished|disappeared|like new|new again)(?!\w)",
        r"(?<!\w)(?:it|this|the shot|they|that|the cells|the treatment|dr\.? \w+|the clinic) (?:really |completely |totally |finally )?(?:worked for me|helped me|cured me|healed me|fixed me|fixed my|saved me|saved my|changed my)(?!\w)",
        r"(?:^|[.!?\"] )[-\u2014 ]*[a-z]+(?: [a-z]\.?)?, (?:age |aged )?\d{2}(?: years old)?(?: ?[:,\u2014-]| says| said|\.?$)",
        r"\"[^\"]{12,}\" ?(?:[-\u2014]|\u2014) ?[a-z]+",
        r"[\u2605\u2606\u2b50\u272e]{2,}|thumbs up from",
    ),
    not_testimonial=words(r"i (?:want|would|wish|hope|need|am afraid|worry|can't(?! believe)|cannot(?! believe)|do not know|don't know|ask|asked|choose|prefer|am not sure|will ask|should)|i'd like|if i|when (?:can|may|will|do) i|my (?:goal|question)s?|before i (?:choose|decide)"),
    offer_price=anywhere(r"(?<!\w)(?:only|just|for only|as low as|starting at|starts at|start at|save|now|from just|special|was|reduced to|deal)[: ]+(?:a |an )?(?:[$\u20ac\u00a3]\s?\d[\d.,]*|\d[\d.,]* (?:dollars|euros|pounds))", r"(?<!\w)from [$\u20ac\u00a3]\s?[\d.,]+(?![\d.,])(?! ?(?:to|-|\u2014) )", r"[$\u20ac\u00a3]\s?[\d.,]+ (?:off|a month|per month|monthly|down|deposit|each)(?!\w)|[$\u20ac\u00a3]\s?[\d.,]+ ?/ ?(?:mo|month)"),
    plain_price=words(r"fined?|court|orders?|penalty|million|billion|to pay back|settle(?:d|ment)|charged .* illegally"),
    plain_cost=words(r"(?:insurance|insurers?|health plans?|medicare|medicaid|plans) (?:\w+ )?(?:rarely|seldom|hardly|usually|often|almost|may|might|does|do|will|would|won't|don't|doesn't|never)(?: \w+)? ?(?:pays?|covers?|not|never)|(?:not|rarely|seldom|never|hardly ever) (?:usually |often )?covered|out of (?:your own )?pocket|you (?:\w+ ){0,3}pay [^.!?]{0,40}yourself"),
    pays=words(r"costs?|pays?|paid|charges?|charged|bills?"),
    harms=words(r"risks?|harms?|side[- ]effects?|dangers?|downsides?|complications?|problems?|what (?:can|may|could) go wrong"),
    nothing=anywhere(r"^\W*(?:none|nothing|no one (?:was|has been|is)|nobody (?:was|has been|is)|not (?:any|a single)|zero|no)(?!\w)(?! (?:(?:one |body )?(?:yet )?knows?|one|stud(?:y|ies)|good|large|long|trials?|clear|is known))", r"^\W*(?:next to|almost|practically|virtually) (?:none|nothing|no)(?!\w)", r"^\W*(?:minimal|negligible|very few|tiny)\W*$"),
)  # fmt: skip
