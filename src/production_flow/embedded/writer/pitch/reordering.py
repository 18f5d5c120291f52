"""Pitches whose sentence begins with something else than whom it is about, with that somebody first.

"Behind the moon lived a tailor who ...", "A parrot is left to a notary", "The bus leaves without a nun, who ...".
Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re
from itertools import pairwise

from production_flow.embedded.writer.beings import head_of, is_being, trade_in
from production_flow.embedded.writer.grammar import GERUNDS, THIRDS, capital, singular, with_article
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import NUMBERS, RELATIONS, SPECIES, VERBS

_SOMEBODY = (
    r"(?:an?|the|one|two|three|four|five|her|his|their) "
    r"(?:(?!(?:who|that|and|of|in|on|at|is|has)\b)[\w'-]+ ){0,3}?[\w'-]+"
)
_DWELT = re.compile(
    r"^(?:(?:once upon a time|long,? long ago|long ago|once|many years ago|one day|in the old days)\b,? ?(?:and )?)?"
    r"(?P<where>(?:long before|before|after|during|in|on|at|under|up|down|above|below|behind|beyond|beside|between"
    r"|deep|far|high|near|next to|inside|outside|over|across|out)\b[^.;:]{2,70}?)?,? ?"
    r"(?:there )?(?:lived|lives|dwelt|dwells|worked|works|stood|stands|sat|sits|ruled|rules|was|is) "
    rf"(?P<who>{_SOMEBODY}),? (?P<rest>(?:who|whose|that|and|with)\b.+)$",
    re.IGNORECASE,
)
"""Somebody behind the verb of where they live ("Behind the moon lived a tailor who sewed weather")."""


def dwelling(text: str) -> str:
    """Somebody of whom a pitch says first where or when they lived, with them first."""
    found = _DWELT.match(text)
    if (
        not found
        or not is_being(found["who"])
        or (not found["where"] and not re.match(r"(?:long|once|many|there)", text, re.IGNORECASE))
    ):
        return text
    where = found["where"] or ""
    if where and (is_being(where.split()[-1]) or set(where.lower().split()) & {"who", "she", "he", "they"}):
        return text
    inside = re.match(r"(?:in|on|at|under|aboard|inside) ", where, re.IGNORECASE)
    rest = found["rest"].strip()
    rest = rest if rest.startswith(("who", "whose", "with")) else f"who {rest.split(maxsplit=1)[1]}"
    who = found["who"]
    return f"{capital(where)}, {who} {rest}" if inside else f"{capital(who)} {rest}"


_WITHOUT = re.compile(
    r"^(?P<event>(?:an?|the|every|each|one) (?P<thing>(?:[\w'-]+ ){1,4}?)(?P<verb>[a-z]+s|has|is)\b [^,.;]*?)"
    r" (?P<how>without|with|behind|beside|towards?|for|on|over|under|upon) "
    r"(?P<who>(?:the|an?|its|one) (?:[\w'-]+ ){0,3}?[\w'-]+),"
    r" who (?P<rest>(?P<does>must|has to|have to|needs to|[a-z]+s)\b.+)$",
    re.IGNORECASE,
)
"""A thing that does something, and at its end somebody who has to see to it."""


def left_behind(text: str) -> str:
    """Somebody at the end of what a thing does ("The bus leaves without a nun, who must ..."), with them first."""
    found = _WITHOUT.match(text)
    if not found or is_being(found["thing"].strip()) or not is_being(found["who"]):
        return text
    if found["verb"] not in THIRDS or not (found["does"] in THIRDS or " " in found["does"] or found["does"] == "must"):
        return text
    event = f"{found['event'][0].lower()}{found['event'][1:]} {found['how']} {found['who']}"
    who = re.sub(r"^its ", "the ", found["who"])
    if left := _LEAVES.search(found["event"]):
        place = left["place"]
        prep = "on" if place.split()[-1] in _ON else "in"
        gone = f"{found['event'][0].lower()}{found['event'][1 : left.start()]} leaves"
        return f"{prep.capitalize()} {place}, {who} {found['rest'].rstrip(' .')} after {gone}"
    return f"When {event}, {who} {found['rest']}"


_LEAVES = re.compile(
    r" (?:leaves|departs from|pulls out of|sails from|abandons|rolls out of|drives out of|takes off from) "
    r"(?P<place>(?:the|an?) (?:[a-z-]+ ){0,2}?[a-z-]+|(?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)*))$",
    re.IGNORECASE,
)
_ON = frozenset({"island", "planet", "moon", "beach", "platform", "pier", "quay", "ice", "mountain"})


_LEFT_TO = re.compile(
    r"^(?P<what>[^,.;:]{3,60}?) (?:is|are|was|were|has been|gets) (?:(?:suddenly|accidentally|wrongly|mistakenly) )?"
    r"(?P<verb>bequeathed|left|given|sent|delivered|handed|assigned|sold|posted|entrusted|returned|willed|awarded|mailed"
    r"|lent|passed on|shipped|donated) (?:by mistake )?to "
    r"(?P<who>(?:an?|the|two|three|her|his) (?:(?!(?:who|that|and|of|in|on|at|along|by)\b)[\w'-]+ ?){1,4})"
    r"(?P<rest>.*)$",
    re.IGNORECASE,
)
_TAKEN_ON = {"bequeathed": "inherits", "left": "inherits", "willed": "inherits", "sold": "buys", "lent": "borrows"}
_HANDED = re.compile(
    r"^(?P<who>(?:an?|the|her|his) [^,.;]{3,60}?) is (?P<verb>handed|left|given|sent|bequeathed|willed|offered|posted) "
    r"(?P<what>(?:an?|the|her|his|two|three) [^,.;]+?)(?P<by> by (?P<giver>[^,.;]+))?(?P<after>[,.;].*)?$",
    re.IGNORECASE,
)


def bequeathed(text: str) -> str:
    """A thing or beast that comes to somebody, and what somebody is given, as what they take."""
    found = _LEFT_TO.match(text)
    if found and is_being(found["who"]) and not _human(found["what"]):
        who = found["who"].strip()
        what = re.sub(r"^(?:An?|The|One|Two|Three)\b", lambda word: word[0].lower(), found["what"])
        several = who.split(maxsplit=1)[0].lower() in NUMBERS and not who.lower().startswith("one ")
        verb = _TAKEN_ON.get(found["verb"].lower(), "receives")
        rest = found["rest"].strip()
        place = re.match(r"(?:in|on|at|near) (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*", rest)
        where = f" {place[0]}" if place else ""
        rest = rest[len(place[0]) :] if place else f" {rest}" if rest and rest[0].isalpha() else rest
        return f"{capital(who)}{where} {verb[:-1] if several else verb} {what}{rest}"
    found = _HANDED.match(text)
    if found and is_being(found["who"]) and found["what"].split()[-1].lower() not in THIRDS:
        giver = f" from {found['giver']}" if found["by"] else ""
        verb = _TAKEN_ON.get(found["verb"].lower(), "receives")
        return f"{found['who']} {verb} {found['what']}{giver}{found['after'] or ''}"
    return text


def _human(what: str) -> bool:
    """Whether a noun phrase is a person, and no beast or thing."""
    head = head_of(what).lower()
    beast = SPECIES.get(head, SPECIES.get(singular(head), "human")) != "human"
    return is_being(what) and not beast and (bool(trade_in(what)) or head in RELATIONS or not head.endswith("s"))


_SHE_IS_BEST = re.compile(
    r"^(?:she|he)(?:['\u2019]s| is| was) (?P<who>(?:the|an?|her|his) [^,.;:]+?),? (?P<joint>and|but|until|when|while) "
    r"(?P<other>(?:the|an?|her|his) (?:[\w'-]+ ){0,3}?[\w'-]+(?: (?:at|in|on|of|from|next) [\w' -]+?)?"
    r"(?: who [^,.;]+?)?) (?P<verb>has|is|keeps|wants|[a-z]+s)\b(?P<rest> [^.;]+)(?P<after>[.;].*)?$",
    re.IGNORECASE,
)
"""Who somebody is, and what somebody else does ("She is the best cook in town and the man who ... hires her")."""


def confronted(text: str) -> str:
    """Somebody by a pronoun to whom somebody else does something, as the hero who must deal with them."""
    found = _SHE_IS_BEST.match(text)
    if not found or not is_being(found["who"]) or not is_being(found["other"]) or found["verb"] not in THIRDS:
        return text
    other = found["other"]
    rest = re.sub(r"\b(?:him|her)\b(?! [a-z])", "them", found["rest"])
    noun = head_of(re.split(r" who ", other)[0])
    return f"{capital(found['who'])} must face {other}. The {noun} {found['verb']}{rest}{found['after'] or ''}"


_AMONG = re.compile(
    rf"^(?P<many>(?:{'|'.join(word for word in NUMBERS if word != 'one')}|the|some) [^.;:]{{3,70}}?)[;.:] "
    r"(?P<one>one of them|none of them|only one of them|half of them|all of them) (?P<rest>.+)$",
    re.IGNORECASE,
)
_JUDGE = re.compile(
    r",? (?:and|but|so) (?P<who>(?:the|an?) (?:[\w'-]+ ){1,3}?)(?:among|of) them (?P<rest>[a-z]+ .+)$", re.IGNORECASE
)


def among(text: str) -> str:
    """Several without a verb and what one of them does, as those who live with it; or the one among them who acts."""
    found = _AMONG.match(text)
    if not found or not is_being(re.split(r" (?:in|on|at|of|from|aboard) ", found["many"])[0]):
        return text
    words = found["many"].lower().split()
    acting = (word in VERBS and _OBJECT.match(after) for word, after in pairwise(words[2:]))
    if any(acting) or any(word in THIRDS for word in words[2:]):
        return text
    acts = _JUDGE.search(found["rest"])
    if acts and is_being(acts["who"]):
        where = re.search(r" (?:in|on|at|from|aboard) .+$", found["many"])
        return f"{capital(acts['who'].strip())}{where[0] if where else ''} {acts['rest']}"
    one = found["one"].lower()
    return f"{found['many']} must live with it that {one} {found['rest']}"


_OBJECT = re.compile(r"(?:an?|the|her|his|their|one|two|three|up|out|to|for|into|every|each|no|some)$")
"""Words that follow a verb and no noun."""


_ONLY_ARE = re.compile(
    r"^(?:(?P<event>(?:[Ww]hen|[Aa]fter|[Oo]nce|[Ss]ince) [^.;]{3,60}?),? )?[Tt]he (?:only|last) "
    r"(?:folk|people|ones|men|women|souls|residents|inhabitants|passengers|guests|two|three)"
    r" (?:(?:who|that) (?P<verb>[a-z]+)|left|still there)(?P<where> (?:in|on|at) [^,.;]+?)? (?:are|is) "
    r"(?P<who>(?:an?|the|two|three) [^.;]+)\.?$"
)


def remaining(text: str) -> str:
    """Those who are the only ones who do something ("the only people who stay are a barber and a nun"), who do it."""
    found = _ONLY_ARE.match(text)
    if not found or not is_being(found["who"]):
        return text
    verb = found["verb"] if found["verb"] in VERBS else "hold out"
    who = re.sub(r" (?:nobody|no one|everyone|everybody|she|he|they) (?:can|could|will|ever) [a-z]+$", "", found["who"])
    event = f" {found['event'][0].lower()}{found['event'][1:]}" if found["event"] else ""
    return f"{capital(who)} must {verb}{found['where'] or ''}{event}"


_WHERE_ALL = re.compile(
    r"^(?:A show about |In )?(?P<place>[Aa]n? (?:[\w'-]+ ){0,4}?[\w-]+)"
    r"(?P<at> (?:in|on|near|at) [A-Z][\w'-]+(?: [A-Z][\w'-]+)*)?,? (?:where|in which) "
    r"(?:everyone|everybody) (?:has to|must|needs to|is forced to) (?P<rest>.+)$"
)


def staffed(text: str) -> str:
    """A house where everybody must do something, as those who work there."""
    found = _WHERE_ALL.match(text)
    words = found["place"].split() if found else []
    house = any(PLACE_NOUNS.get(" ".join(words[-size:]), ("", ""))[0] == "house" for size in (1, 2, 3))
    if not found or not house or is_being(found["place"]):
        return text
    return f"The staff of {found['place'][0].lower()}{found['place'][1:]}{found['at'] or ''} must {found['rest']}"


_FIRST = re.compile(r"(?:an?|the|one) ", re.IGNORECASE)
_SHARING = re.compile(
    r"^(?P<who>[^,.;]{3,50}), (?P<doing>[a-z]+ing) "
    r"(?P<rest>(?:an?|the|one|two|her|his|their|every) [^,.;]+)(?P<more>,[^.;]*)?\.?$"
)


def participial(text: str) -> str:
    """Somebody with only a participle ("Two gods on parole, sharing a bedsit"), as those who do it."""
    found = _SHARING.match(text)
    if not found or found["doing"] not in GERUNDS or not is_being(found["who"]) or " who " in found["who"]:
        return text
    words = f"{found['who']} {found['more'] or ''}".lower().split()
    if any(word.strip(",") in THIRDS or word in {"must", "is", "are", "has", "have"} for word in words[1:]):
        return text
    who, one = found["who"], singular(head_of(found["who"]).lower()) == head_of(found["who"]).lower()
    who = with_article(f"{who[0].lower()}{who[1:]}") if one and not _FIRST.match(who) else who
    return f"{capital(who)} must {GERUNDS[found['doing']]} {found['rest']}"


_ENDS_WITH = re.compile(
    r"^(?P<what>(?:[Ee]very|[Ee]ach|[Aa]ll(?: the)?) [^,.;]{3,40}?) "
    r"(?:ends? up|lands?|arrives?|comes?|goes|go|is brought|are brought) "
    r"(?:with|to|before|at the door of|in the hands of) (?:the same|one|a single|an?) (?P<who>(?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?P<at> (?:in|on|near|at) [A-Z][\w'-]+(?: [A-Z][\w'-]+)*)?(?P<rest>(?:[,.;] .*)?)$"
)


def receiving(text: str) -> str:
    """Somebody with whom all things of a kind end up, who gets them."""
    found = _ENDS_WITH.match(text)
    if not found or not is_being(found["who"]) or is_being(found["what"]):
        return text
    what = found["what"][0].lower() + found["what"][1:]
    return f"{capital(with_article(found['who']))}{found['at'] or ''} collects {what}{found['rest']}"


_WHILE = re.compile(
    r"^(?P<event>(?:After|When|Once|Since|While|Because) [^,.;]+), "
    r"(?!(?:an?|the|two|three|her|his|she|he|they) )[^,.;]+, "
    r"(?=(?P<who>(?:an?|the|two|three) (?:[\w'-]+ ){0,3}?[\w'-]+) )"
)


def circumstanced(text: str) -> str:
    """A pitch whose clause of circumstance has an aside ("After the ice gives him back, not a day older, a guide")."""
    found = _WHILE.match(text)
    return f"{found['event']}, {text[found.end() :]}" if found and is_being(found["who"]) else text


def reordered(text: str) -> str:
    """A pitch with whom it is about at its head."""
    for turn in (
        dwelling,
        left_behind,
        bequeathed,
        confronted,
        among,
        remaining,
        circumstanced,
        staffed,
        receiving,
        participial,
    ):
        text = turn(text)
    return text
