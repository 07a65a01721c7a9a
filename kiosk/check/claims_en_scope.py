# ruff: noqa: E501, F541  (tables)
"""How English denies, asks, quotes and doubts. Texts are folded: lower case, no accents, plain quotes."""

from __future__ import annotations

from typing import Final

from kiosk.check.claims_words import Negator, Scope, anywhere, words

_EVIDENCE: Final = (
    r"(?:proof|evidence|stud(?:y|ies)|trials?|research|data|guarantees?|promises?|signs?|reasons?|way|cause to|science"
    r"|doctors?|clinicians?|surgeons?|experts?|one|treatments?|therap(?:y|ies)|medicines?|drugs?|pills?|shots?|injections?"
    r"|options?|choices?|tests?|product|products|clinics?|honest|person|people|patients?|numbers?|group|reviews?|single|such)"
)
_BE: Final = r"(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must)"

SCOPE: Final = Scope(
    negators=(
        Negator(words(rf"{_BE}n'?t|won'?t|can'?t|shan'?t|ain'?t|cannot|not|never|neither|nor|nobody|no one|none|nothing")),
        Negator(words(rf"no(?= (?:[\w'-]+ ){{0,3}}?{_EVIDENCE}(?!\w))")),
        Negator(anywhere(r"(?:^|that |there (?:is|are|was|were|has been) |[:\"] ?)no (?=\w+ (?!needed|required|necessary))")),
        Negator(words(r"no longer(?= true| so| the case)")),
        Negator(words(r"lacks?|lacking"), reach=3),
        Negator(words(
            r"(?:advis\w+|suggests?|recommends?|speaks?|guidelines?|warn\w*)(?: \w+)? against|warns?(?: \w+)? (?:of|about|that)"
            r"|(?:lead|leads|make|makes) people (?:to )?(?:think|believe|hope)|people (?:may |might |often )?(?:think|believe|hope)"
        )),
        Negator(words(r"no"), reach=2),
        Negator(words(rf"(?:without|little|lacks?|lacking|lack of|few|missing|weak|insufficient|scant)(?= (?:\w+ ){{0,2}}?"
                      r"(?:proof|evidence|stud(?:y|ies)|trials?|guarantees?|promis\w+|claim\w*))")),
        Negator(words(r"unproven|so-called|alleged|supposed|false|fake|bogus"), reach=2),
        Negator(words(r"unlikely to|fails? to|failed to|unable to|(?:has|have|is|are) yet to|far from|rather than|instead of"
                      r"|unclear|unknown|uncertain|doubtful|doubt that|doubts? (?:if|whether)|too (?:early|soon) to|unproven that|unproven to"
                      r"|a myth|myth(?:s)? (?:that|of)|wrong to|false that|untrue|hardly|scarcely|refuse to|stop short of"
                      r"|disputed|denies|denied that|rarely")),
    ),
    faux=words(
        r"(?:(?:is|are|was|were|it's|does|do|did|will|would|has|have|can)(?:n't| not)|not) (?:only|just|merely|simply|even|to mention|one of|without|an? ordinary|your (?:ordinary|average))",
        r"not (?:only|just|merely|simply|even|to mention|without|until)|isn'?t just|aren'?t just|doesn'?t just|don'?t just",
        r"no (?:doubt|question|wonder|matter|longer(?! true| so| the case)|need|better|other|less|more|equal|joke|surprise|secret|exaggeration|accident|coincidence)(?: about it)?|needn'?t",
        r"(?:without|beyond) (?:a |any )?(?:doubt|question|surgery|drugs?|pain|needles?|cuts?|an operation|pills|fail|exception)",
        r"nothing (?:short of|less than|but|better|works? (?:better|like|as)|like|else|comes? close|compares?|beats?|could be)|second to none",
        r"no one (?:else|beats|does it|comes)|nobody (?:else|beats|does it|comes)|none (?:better|other)|never (?:before|been (?:easier|better|so)|felt|so (?:easy|fast|simple)|looked back|fails?(?: to)?|stop)",
        r"(?:you|they|we|people|anyone|one|i|and|just|patients)? ?(?:will not|won'?t|would not|wouldn'?t|can ?not|can'?t|could not|couldn'?t|do not|don'?t|did not|didn'?t) (?:believe (?:how|what|your|that it|it)|wait to|imagine|deny|argue|go wrong|ignore|beat|help but|stop|overstate|say enough|lose|doubt|forget|recommend)(?! ads)",
        r"(?:do not|don'?t|never|not|no longer|does not|doesn'?t) (?:wait|miss|hesitate|delay|suffer|settle|let(?! any)|live with|give up|lose|accept|put off|doubt|forget|need|have to|fail(?: to)?|worry|be (?:afraid|fooled by (?:others|imitations))|look further|take our word|stop)",
        r"(?:why|if|whether or) not|not a day too soon|not long ago|not far|no strings|no surgery|no drugs|no needles|no cuts|no stitches|no hospital|no pills|no pain|no downtime|no waiting|no fuss|no hassle|no problem|no joke",
        r"(?:will not|won't|would not|wouldn't|never) (?:\w+ )?(?:regret|be (?:sorry|disappointed|let down))",
        r"nobody (?:can |could |will |would )?(?:den(?:y|ies)|doubts?|argues?)|no one (?:can |could |will |would )?(?:den(?:y|ies)|doubts?|argues?)|there is no (?:denying|doubt)",
    ),
    border=anywhere(
        r"[;\u2014()]|(?<!not)(?<!never)(?<!no):| - |, (?:yet|so|which|who|then|thus|because|just|only|simply|instead|rather|now)(?!\w)",
        r"(?<!\w)(?:but|however|although|though|whereas|because|since|thanks to|so that you|therefore)(?!\w)",
        r"(?<!\w)(?:and|so|yet|while) (?:it|it's|they|they're|this|that's|these|our|we|we're|you|you'll|your|he|she|here|now|is|are|was|has|will|can|instead)(?!\w)",
        r", (?:it|it's|they|they're|this|that's|these|our|we|we're|you|you'll|your|he|she|here|and (?:a|the|an))(?!\w)",
    ),
    list_words=words("or", "nor"),
    carries=anywhere(
        r"^\W*(?:or|nor|that|of|to|shows?|showed|has|have|had|proves?|proved|can|will|could|finds?|found|says?|said|say|knows?|as|by|from)(?!\w)"
    ),
    fresh=anywhere(r"^\W*(?:a|an|the|just|only|simply|instead|rather|now|finally|pure|truly|really|all|100)(?!\w)"),
    joins=words("and", "or", "nor", "but"),
    finite=words(
        r"(?:and|then)(?: (?:also|even|now|then|really|truly|actually|naturally|fully))* \w+s",
        r"and (?:proven|guaranteed|natural|painless|all-natural|regenerative|revolutionary)(?= (?:cure|way|treatment|therapy|solution|relief)s?)",
    ),
    exceptive=anywhere(
        r"(?<!\w)(?:except|other than|besides|apart from|aside from|like (?:this|our|ours|us|it|these)|(?:as|so) (?:well|fast|easily|safely|quickly|much|completely) as|better than (?:this|our|ours|us|these)|more than (?:this|our|ours|us|these)|but (?:this|our|ours|us)|until (?:now|today)[.!]*$|until you)(?!\w)"
    ),
    after=anywhere(
        r"^[\"']?\W*(?:[\w'-]+ ){0,4}?(?:(?:is|are|was|were|has|have|does|do|did|can|could|will|would)(?: not|n'?t| never|not)(?: yet| been| ever| the same as| the same)* ?(?:mean|exist|known(?! to| by)|proven|shown|found|possible|seen|approval|approved|proof|true|guaranteed|promised|likely|real|make|a fact|a word|tell|say|apply|enough|evidence|there|clear|a reason)|remains? (?:unproven|unknown|unclear)|(?:is|are|was|were) (?:unproven|unknown|unclear|a myth|false|wrong|untrue|unlikely|impossible|banned|a warning sign|a red flag|an ad's words?|sales talk|no proof|not))(?!\w)",
        r"^[\"']?\W*(?:or [\w'-]+ ){0,2}(?:[:?]|\u2014|-) ?(?:no|none|not|never|unknown|unproven)(?!\w)",
    ),
    aside=anywhere(
        r", (?:so far|as yet|yet|to date|in fact|however|sadly|for now|today|as of \w+(?: \d+)?|in \d{4}|as (?:some |many |the |an? )?(?:ads?|clinics?|sellers?|advert\w*)[^,]*|large or small|to our knowledge|that we (?:know|found)(?: of)?),",
        r"\((?:[^()]{0,40})\)",
    ),
    neutral_question=anywhere(
        r"(?:^|[:\u2014\"'.,?!(] ?|^(?:and|but|so|or|if [^,?]+,) )[\"'(]?(?:does|do|did|is|are|was|were|can|could|will|would|has|have|had|should|may|might)(?!n't)(?! (?:you|not)(?!\w))(?!\w)",
        r"(?:^|[:\u2014\"'.,?!(] ?)[\"'(]?(?:can|could|will|would|do|should|are|may|have) you (?:expect|get|promise|guarantee|show|prove|say|give|have (?:proof|a study)|earn|tell|offer|claim|use|think|be)(?!\w)",
        r"(?:what|which|who|where|when|how|is there|are there)(?: \w+){0,5} (?:i|me|my|we|they)(?!\w)",
        r"(?:what|which|who|where|how (?:sure|do we know|often|many|much|strong))(?: [\w-]+){0,6} (?:proof|proofs?|stud(?:y|ies)|trials?|evidence|shows?|proves?|says?|say|sure|know|known|mean|means|numbers?)(?!\w)",
    ),
    open_question=anywhere(r"(?:^|[:.\"'?!] ?)[\"']?(?:what|which|who|where|when|how)(?!\w)"),
    selling_question=anywhere(
        r"(?:^|[.!?:] ?)(?:why (?:not|wait|suffer|live|let|risk|choose|settle|put)|want|wish|tired|ready|looking|need|sick of|imagine|interested|dreaming|did you know|do you (?:want|wish|dream|know)|would(?:n't)? you (?:like|love|want|rather)|who (?:wouldn't|would not|says|said)|why have|what have you|are you (?:tired|ready|sick|looking)|isn't|aren't|don't|doesn't|won't|wouldn't|couldn't|what if|how would you like|how about|have you heard|what are you waiting|can you (?:really )?afford|what could be)(?!\w)",
        r"(?<!\w)(?:our|ours)(?!\w)|(?<!\w)(?:this|these) (?:\w+ )?(?:miracle|breakthrough|revolution(?:ary)?|natural|proven|painless|risk-free|guaranteed|game-changing|cutting-edge) \w+",
    ),
    affirms=anywhere(
        r"^\W*(?:yes|yeah|yep|absolutely|of course|certainly|definitely|indeed|sure(?!\w* )|sure|you bet|it (?:does|is|can|will|has)(?! not| n't)|they (?:do|are|can|will|have)(?! not)|true|correct|right|exactly|without a doubt|100 ?%|you can|now you can|all of (?:them|it|you)|we (?:can|do|are)(?! not))(?!\w)(?!n't)"
    ),
    denies=anywhere(
        r"^\W*(?:not (?:quite|really|true|so|yet|always|exactly|at all|for|all|every|any|that|the|known|proven|approved|shown|a|it|right|in)|no(?! (?:doubt|question|risk|side|pain|downtime|surgery|need))|none|never|nobody|neither|false|wrong|sorry|incorrect|unknown|unproven|we do not|we don't|it (?:does not|doesn't|is not|isn't|has not|cannot|can't)|they (?:do not|don't|are not|aren't|have not)|there is no|that is not|that's not|unfortunately|only in|nothing(?! (?:short|less|better|but)))(?!\w)"
    ),
    ads=words(
        r"(?<!as )(?:ads?|advert\w*|commercials?|brochures?|flyers?|posters?|websites?|web pages?|sellers?|marketing|sales ?people|salesm[ae]n|sales talk|billboards?|promoters?)",
        r"(?:the |this |these |a |an )?(?:words?|terms?|phrases?|labels?|slogans?|names?) (?:like|such as)?",
        r"(?:some |many |other |a few )(?:clinics|people|companies|places|sites|providers) (?:may |might |often |will |also |still )*(?:say|claim|promise|call|use|advertise|talk|tell|write|show|post)\w*",
        r"(?:clinics|companies|providers) (?:may|might|often|sometimes) (?:say|claim|promise|call|use|advertise|talk|tell)|(?:clinics|companies|providers) (?:show|post) (?:videos|stories|photos|pictures)|you (?:may|might|will|could) (?:hear|read|see|be told)|claims?|claimed|so-called|called",
    ),
    says=words(
        r"say|says|said|claim|claims|claimed|promise|promises|call|calls|use|uses|tell|tells|show|shows|speak|talk|write|writes|offer|offers|sell|like|such as|so-called|called|leave out|advertise|advertises|hear|read"
    ),
    wary=words(
        r"warning signs?|red flags?|beware(?: of)?|be (?:wary|careful|suspicious|cautious)|watch out for|look out for|(?:do not|don't|never|not) (?:trust|believe (?:ads|any|a|clinics|words|claims|promises|anyone)|rely on)|myths?|false (?:claims?|promises?|hope)|misleading|mislead|too good to be true|walk away|deceiv\w+|sales (?:talk|pitch(?:es)?)|untrue|banned|against the law|question (?:any|ads|claims)",
    ),
    own_voice=words(
        r"our|ours|my|mine|agree|it's true|this is true|that is true|(?:they|it|he|she) (?:is|are) right|they're right|and it is|this one"
        r"|we (?:say|call|offer|have|use|promise|sell|give)|believe it|others?|imitations?|as (?:the |our |their )?ads?"
    ),
    whether=anywhere(
        r"(?<!\w)(?:whether|ask (?:us |your \w+ |them |the \w+ |a \w+ )?(?:if|whether|for proof|for studies|what|how)|(?:know|knows|known|sure|unknown|unclear|uncertain|certain|tells?|told|see|study|studies|studied|studying|testing|test|tests|tested|asks?|learn|find out|check|question|clear|decide|wonder|say|show) (?:yet |so far |for sure )?if)(?!\w)",
        r"^\W*if (?:it|they|this|these|the|a|an|any|cells?)(?!\w)(?:[^,!]|, (?:and|or|how))*$",
    ),
    turned=anywhere(
        r"^\W*(?:they (?:were|are) (?:all )?wrong|(?:well, )?think again|not any ?more|until now|now there is|wrong|that (?:has changed|was then|was yesterday|is over|changed)|that's (?:history|over|changed|old news)|we (?:proved|have proof|know better)|now it is|but now)(?!\w)"
    ),
    label_denies=anywhere(
        r"(?<!\w)(?:what|where|things) (?:\w+ ){0,4}?(?:not|cannot|can't|don't|doesn't|isn't|aren't)(?!\w)(?! only| just)|(?<!\w)(?:unknowns?|not known|unproven|no proof|myths?|false|wrong|not true)(?!\w)"
    ),
)  # fmt: skip
