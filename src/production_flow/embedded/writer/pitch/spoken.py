"""Pitches that are told in another way - in the first person, as a question, in the past - as plain statements."""

from __future__ import annotations

import re
from itertools import pairwise

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, base_of, singular, third, with_article
from production_flow.embedded.writer.lexicon.grounds import PROPER
from production_flow.embedded.writer.lexicon.words import PASTS, RELATIONS, VERBS
from production_flow.embedded.writer.pitch.told import lowered, plainly
from production_flow.embedded.writer.scouting import NOUNS

_KINDS = "show|series|story|film|movie|cartoon|idea|pitch|sitcom|comedy|drama|musical|thriller|mystery"
_MINE = re.compile(
    rf"^(?:in )?(?:my|our|this) (?P<kind>(?:[\w-]+ ){{0,3}}(?:{_KINDS}))(?:'s| is| would be| will be|,)? "
    r"(?:all |really )?"
    r"(?:about|follows|following|tells (?:the story )?of|centres on|centers on)(?: how)? (?=\w)",
    re.IGNORECASE,
)
"""A pitch that begins with itself ("My show is about ...")."""

_CAPITAL = r"[A-ZÀ-Þ][\w'.-]*"
_END = r"\s*[:.;\u2013—-]\s+(?=\S)"
_YEAR = r"(?:in )?(?:the )?(?:(?:winter|spring|summer|autumn|fall) (?:of )?)?(?P<year>\d{3,4}s?)"
_WHERE_WHEN = re.compile(rf"^(?P<place>{_CAPITAL}(?:,? {_CAPITAL}){{0,3}}),? {_YEAR}{_END}")
_WHEN_WHERE = re.compile(rf"^{_YEAR}[,:]? (?:in )?(?P<place>{_CAPITAL}(?: {_CAPITAL}){{0,3}}){_END}")
_WHERE = re.compile(rf"^(?P<place>{_CAPITAL}(?: {_CAPITAL}){{0,2}})\s*[:\u2013—]\s+(?=\S)")
_IN_STATE = re.compile(
    r"^(?P<how>Postwar|Post-war|Prewar|Wartime|Occupied|Victorian|Medieval|Ancient|Modern|Modern-day|Present-day|Rural"
    rf"|Soviet|Colonial|Imperial|Renaissance|Regency|Edwardian|Downtown|Near-future|Future) "
    rf"(?P<place>{_CAPITAL}(?: {_CAPITAL})?)"
    r"\s*[:\u2013\u2014]\s+(?=\S)"
)
"""A place in a state that a pitch is headed with ("Postwar Hamburg: ...")."""

_WHERE_TIME = re.compile(
    rf"^(?P<place>{_CAPITAL}(?: {_CAPITAL}){{0,2}}), (?:the )?(?:[a-z]+ )?"
    r"(?:week|night|day|year|winter|summer|morning|eve|hour)(?: [a-z]+){0,3}:\s+(?=\S)"
)
_WHOLE_NAME = r"(?P<name>[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?)"
_AGED = re.compile(
    rf"\b{_WHOLE_NAME}(?: \((?P<one>\d{{1,2}})\)|, (?P<two>\d{{1,2}})(?!\d| (?:AD|BC|BCE|CE)\b))(?P<after>,? ?)"
)
_YOUNG = re.compile(rf"^(?P<phrase>[A-Z][a-z]+(?:-[a-z]+)*-year-old|\d{{1,2}}-year-old) {_WHOLE_NAME}")
_LOST = re.compile(
    r"^(?:her|his) (?P<who>[\w-]+(?: [\w-]+)??) (?P<how>(?P<verb>[a-z]+)\b[^.;]{0,80}?),? "
    r"and (?:now |so )?(?P<one>she|he) (?P<rest>.+)$",
    re.IGNORECASE,
)
"""Somebody who is told by what befell another one ("Her husband vanished and she opened his shop")."""


def _placed(text: str) -> str:
    """A pitch that begins with its place and time as one that says them in a phrase."""
    found = _WHERE_WHEN.match(text) or _WHEN_WHERE.match(text)
    if found:
        return f"In {found['year']} {found['place']}, {lowered(text[found.end() :])}"
    found = _WHERE_TIME.match(text)
    if found and found["place"].lower() in PROPER:
        return f"In {found['place']}, {lowered(text[found.end() :])}"
    found = _IN_STATE.match(text)
    if found and found["place"].lower() in PROPER:
        return f"In {found['how'].lower()} {found['place']}, {text[found.end() :]}"
    found = _WHERE.match(text)
    if found and found["place"].lower() in PROPER:
        return f"In {found['place']}, {text[found.end() :]}"
    return re.sub(r"^set (?P<at>(?:in|on|at|aboard) [^,:]{3,60})[,:] ", _set_in, text, flags=re.IGNORECASE)


def _set_in(found: re.Match[str]) -> str:
    return f"{found['at'][0].upper()}{found['at'][1:]}, "


def _aged(found: re.Match[str]) -> str:
    age, after = found["one"] or found["two"], found["after"]
    rest = found.string[found.end() :]
    if after and (phrase := re.match(r"(?:an?|the) ", rest)):
        return f"{found['name']}, {phrase[0]}{age}-year-old ".replace(phrase[0], "a ") + "\x00"
    return f"{found['name']}, a {age}-year-old, "


def _lost(text: str) -> str:
    """The one who is left as the hero of the pitch."""
    found = _LOST.match(text)
    if not found or found["who"].split()[-1].lower() not in RELATIONS:
        return text
    if found["verb"].lower() not in {*PASTS, *REGULAR_PASTS, *THIRDS, "was", "is", "has", "had"}:
        return text
    verb, _, rest = found["rest"].rstrip(" .").partition(" ")
    told = verb.lower() in PASTS or verb.lower() in REGULAR_PASTS
    verb = third(base_of(verb)) if told else "must" if verb.lower() == "had" else verb
    rest = rest.removeprefix("to ") if verb == "must" else rest
    whose, who = ("her", "woman") if found["one"].lower() == "she" else ("his", "man")
    return f"A {who} {verb} {rest} after {whose} {found['who']} {found['how']}."


_ASKED = re.compile(r"^(?:what (?:happens|would happen) (?:when|if) |how (?=(?:an?|the|two) ))", re.IGNORECASE)
_OPENED = re.compile(
    r"^(?:on|at|during) the (?:[\w-]+ ){0,4}(?:day|night|morning|eve|evening|weekend)"
    r"(?: of (?:the |her |his |their )?[\w-]+)? (?=(?:an?|the|every|each|two|three|four|five)\s)",
    re.IGNORECASE,
)
"""A time that a pitch opens with, without its comma."""

_OPENED_AT = re.compile(
    rf"^(?:in|on|at|aboard) (?:an?|the) (?:[\w'-]+ ){{0,3}}?(?:{NOUNS})(?: (?:in|of|on|near|off) [A-Z][\w'-]+)? "
    r"(?=(?:the|an?|two|three|four|five|every|all) [a-z][\w'-]+ )",
    re.IGNORECASE,
)
"""A place that a pitch opens with, without its comma ("In a Black Forest hotel the guests never check out")."""

_HELD = re.compile(
    r"^(?P<who>(?:an?|the|two|three|four|five)\s[\w' -]{3,40}?) (?:is|are) (?P<how>(?:trapped|stranded|locked|stuck"
    r"|snowed in|marooned|held|lost|caught|imprisoned|exiled|banished|buried)\b[^,.]{0,50}?),? and "
    r"(?P<rest>[a-z]+ .+)$",
    re.IGNORECASE,
)


def _held(found: re.Match[str]) -> str:
    """Somebody in a state who does something, as somebody of that state."""
    return f"{found['who']} {found['how']} {found['rest']}" if is_being(found["who"]) else found[0]


def _becomes(found: re.Match[str]) -> str:
    return "becomes " if found[1] == "is" else "become "


_KEPT = re.compile(
    rf"^(?P<place>(?:an?|the)\s+(?:(?!(?:at|in|on|of|from|with|for|and|who)\s)[\w'-]+\s+){{0,3}}?(?:{NOUNS}))"
    r"(?P<where>\s+(?:in|on|at|of|near|for)\s[^,.]{3,40}?)?"
    r"\s+(?P<verb>[a-z]+s)\s(?P<rest>.+)$",
    re.IGNORECASE,
)


_THEN = re.compile(r",? and (?P<who>(?:an?|the) (?:[\w'-]+ ){1,3}?)(?P<verb>[a-z]+)\b")
"""Somebody who acts once a thing has done something."""


def _kept(text: str) -> str:
    """A place that does something, done by whoever keeps it ("The last bookshop on the Moon refuses to close")."""
    found = _KEPT.match(text)
    if not found or found["verb"] not in THIRDS or found["verb"] in {"is", "has"} or is_being(found["place"]):
        return text
    if re.search(r"\b(?:where|in which)\b", found["where"] or ""):  # it is told of those in the house
        return text
    several = is_being(found["verb"]) and re.match(r"(?:of|in|on|at|go|are|have|must|who) ", found["rest"])
    if several:  # "the harbour pilots of Rotterdam go"
        return text
    later = _THEN.search(found["rest"])
    if later and is_being(later["who"]) and later["verb"] in {*THIRDS, *_OF_SEVERAL, *VERBS}:
        return text
    place = found["place"][0].lower() + found["place"][1:]
    keeper = next((who for kind, who in _KEEPERS if place.endswith(kind)), "keeper")
    return f"The {keeper} of {place}{found['where'] or ''} {found['verb']} {found['rest']}"


_OF_SEVERAL = frozenset({"must", "are", "have", "were"})

_KEEPERS = (
    *((kind, "chef") for kind in ("kitchen", "restaurant", "trattoria", "bistro", "canteen", "diner")),
    *((kind, "headmistress") for kind in ("school", "academy")),
    *((kind, "director") for kind in ("museum", "zoo", "theatre", "theater", "bank", "gallery", "hospital", "opera")),
    *((kind, "director") for kind in ("agency", "studio", "company")),
    *((kind, "captain") for kind in ("ship", "boat", "ferry", "submarine", "liner")),
    *((kind, "editor") for kind in ("newspaper", "magazine")),
    *((kind, "baker") for kind in ("bakery",)),
    *((kind, "manager") for kind in ("hotel", "office", "casino", "supermarket", "factory", "cinema", "airport")),
)  # fmt: skip
"""Ends of kinds of place -> who keeps them."""


_ABLE = re.compile(
    r"^(?P<who>an? (?:[\w-]+ ){0,2}?(?P<noun>[\w-]+)) who can (?P<only>only )?(?P<rest>.+)$", re.IGNORECASE
)
_NO_SUBJECT_ENDS = frozenset({
    *("a", "an", "the", "her", "his", "their", "its", "to", "with", "by", "of", "in", "on", "at", "for", "from", "and"),
    *("one", "two", "three", "four", "five", "six", "ten", "who", "that", "only", "every"),
})  # fmt: skip
"""Words after which a word that may be a verb is a noun ("by three seconds")."""


def _clearer(text: str) -> str:
    """A pitch whose own verb stands behind a narrator, a place or what somebody can do, with that verb in reach."""
    text = re.sub(r"\bwith (?:a|its own) narrator (?=about )", "", text, count=1)
    text = re.sub(r"['\u2019]s night[ -]shift (?=where )", " ", text, count=1)
    return _able(text)


def _able(text: str) -> str:
    """What somebody can do after what they do ("A girl who can talk to storms sails with pirates")."""
    found = _ABLE.match(text)
    words = found["rest"].split() if found else []
    for at in range(2, len(words) - 1):
        if found and words[at] in THIRDS and words[at - 1] not in _NO_SUBJECT_ENDS:
            power, does = " ".join(words[:at]), " ".join(words[at:]).rstrip(".")
            if any(word in THIRDS and before not in _NUMBERS for before, word in pairwise(words[:at])):
                return f"{found['who']} {does}. The {found['noun']} can {found['only'] or ''}{power}."
            few = re.sub(r"\b(?=(?:one|two|three|four|five|ten) )", "only ", power, count=1)
            return f"{found['who']} able to {few} {does}" if found["only"] else text
    return text


_NUMBERS = frozenset({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})


def spoken(text: str) -> str:
    """First-person pitches in the third person; verses with strokes as sentences."""
    text = _clearer(plainly(re.sub(r"\b(Dr|Mr|Mrs|Ms|St|Prof)\. (?=[A-Z])", r"\1 ", text)))
    text = _MINE.sub(lambda found: f"{with_article(found['kind'])} about ", text)
    text = _lost(_placed(text))
    text = re.sub(
        r"^(?:what (?:happens|would happen) (?:when|if) |how (?=(?:an?|the|two) ))", "", text, flags=re.IGNORECASE
    )
    text = _OPENED.sub(lambda found: f"{found[0].rstrip()}, ", text)
    text = _OPENED_AT.sub(lambda found: f"{found[0].rstrip()}, ", text)
    text = re.sub(r"\b(is|are) (?:elected|made|crowned|appointed) (?=[a-z])", _becomes, text)
    text = _HELD.sub(_held, text)
    text = re.sub(r"\x00(?:an?|the) ", "", _AGED.sub(_aged, text))
    text = re.sub(r",\s*(?=[.;])", "", text)
    text = _kept(_YOUNG.sub(lambda found: f"{found['name']}, a {found['phrase'].lower()},", text))
    text = re.sub(r"\s+/\s+", ". ", text)
    text = re.sub(r"[.,]\s+(?=(?:and|but) [a-z]+s\b)", " ", text)
    text = _BEING_SOMEBODY.sub(_somebody, text)
    text = re.sub(
        r"^(?:what if|imagine(?: that)?|suppose(?: that)?|once upon a time,?)\s+", "", text, flags=re.IGNORECASE
    )
    text = re.sub(r"^([a-z]+)s (?:vs\.?|versus|against) ([a-z]+)s\b", _against, text, flags=re.IGNORECASE)
    found = re.match(r"^(?:i am|i'm) (an? [^,.]{2,40}?)(?: and|,| who) (?:i )?([a-z]+) ", text, re.IGNORECASE)
    if found and is_being(found[1]):
        text = f"{found[1]} who {third(base_of(found[2].lower()))} {text[found.end() :]}"
    text = re.sub(r"^(?:it'?s|it is|this is) (?:all )?about (?=\w)", "", text, flags=re.IGNORECASE)
    text = re.sub(
        r"^(?:follow|meet|join)\s+(?=(?:an?|the|two|three|four)\s|(?-i:[A-Z]))", "", text, flags=re.IGNORECASE
    )
    text = re.sub(
        r"^((?:who|why|where|how)\b(?! far| long| much)[^?.]{3,90})\?\s+(.+ finds? out)\.?$",
        _found_out,
        text,
        flags=re.IGNORECASE,
    )
    text = _ONE_OF_THEM.sub(_of_them, text)
    text = re.sub(r"^(?:who|what|why|where|how|which)\b[^?.]{3,90}\?\s+(?=\w)", "", text, flags=re.IGNORECASE)
    text = _asked(located(text))
    text = re.sub(r"^(?:we|they|these) are (?:the )?", "", text, flags=re.IGNORECASE)
    found = re.match(
        r"^(?:my name is|i am|i'm|this is) ([A-Z][\w'-]+)(?:,| and|\.)? (?:i|who) ([a-z]+) ", text, re.IGNORECASE
    )
    if found:
        return f"{found[1]} {third(found[2].lower())} {text[found.end() :]}"
    return text


_ONE_OF_THEM = re.compile(
    r"^(?P<before>[^.?]{3,90}?\b(?P<who>(?:[a-z-]+ )?[a-z-]+s|[a-z]*men|people|children)\b[^.?]{0,60})[.?] "
    r"One of them (?=[a-z])",
    re.IGNORECASE,
)
"""Several of whom one does something ("What do wizards do ...? One of them opens an inn")."""


def _of_them(found: re.Match[str]) -> str:
    words = found["who"].split()
    one = next((word for word in words if is_being(f"a {singular(word)}") and singular(word) != word), "")
    return f"{with_article(singular(one)).capitalize()} " if one else found[0]


_BEING_SOMEBODY = re.compile(
    r"\b(?:my|our|her|his|the|their|this) [\w-]+(?:'s| is) (?P<who>an? (?:[\w-]+ ){0,3}?[\w-]+)"
    r" (?:and|who|that) (?P<verb>[a-z]+s)\b",
    re.IGNORECASE,
)
"""Somebody who is said to be somebody else: "my neighbour is a vampire and works"."""


def _somebody(found: re.Match[str]) -> str:
    return f"{found['who']} who {found['verb']}" if is_being(found["who"]) else found[0]


_QUESTION = re.compile(
    r"^(?:can|could|will|would|should|must)\s+(?P<who>(?:an?|the|two|three|four)\s[^,?]+?)\s(?P<rest>[^?]+)\?",
    re.IGNORECASE,
)
_EQUATED = re.compile(
    r"^(?:my|your|our|her|his|an?|the)\s+(?P<who>[\w-]+(?: [\w-]+)?)\s+(?:is|was|were)\s+(?P<what>an?\s[^,.;?]+)[?.]?$",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    rf"^(?P<place>(?:an?|the)\s+(?:(?!(?:about|following|of)\b)[\w'-]+\s+){{0,3}}?(?:{NOUNS})"
    r"(?: (?:for|to|by|near|under) (?:the )?[a-z]+)?)\s+(?:where|in which)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)


def _asked(text: str) -> str:
    """A question as the statement that it asks for."""
    found = _QUESTION.match(text)
    words = f"{found['who']} {found['rest']}".split() if found else []
    for at in range(2, min(len(words), 8)):
        if words[at].lower() == "be" and at + 1 < len(words) and is_being(" ".join(words[:at])):
            return f"{' '.join(words[:at])} is {' '.join(words[at + 1 :])}."
        if words[at].lower() in VERBS and is_being(" ".join(words[:at])):
            return f"{' '.join(words[:at])} must {' '.join(words[at:])}."
    found = _EQUATED.match(text)
    if found and not found["who"].endswith(" who") and is_being(found["who"]) and is_being(found["what"]):
        return f"{with_article(found['who'])} who is {found['what']}."
    return text.replace("?", ".") if text.endswith("?") else text


def _against(found: re.Match[str]) -> str:
    one, other = found[1].lower(), found[2].lower()
    return f"{with_article(one)} and {with_article(other)}" if is_being(one) and is_being(other) else found[0]


def _found_out(found: re.Match[str]) -> str:
    return f"{found[2]} {found[1][0].lower()}{found[1][1:]}."


_RUN_BY = re.compile(
    rf"(?P<before>^|\b(?:about|follows) )(?P<place>an? (?:(?!about\b)[\w'-]+ ){{0,3}}?(?:{NOUNS}|\w+ home)) run by "
    r"(?P<who>(?:the|an?|two|three|four|five|six|seven) [^,.;]+?|[a-z]+s)(?=[,.;]|$| (?:must|ha[sv]e? to)\b)",
    re.IGNORECASE,
)
"""A place and who runs it ("a funeral home run by the cheeriest man in Glasgow")."""


def _who_runs(found: re.Match[str]) -> str:
    verb = "runs" if re.match(r"(?:the|an?) ", found["who"], re.IGNORECASE) else "run"
    who = found["who"] if found["before"] else found["who"][:1].upper() + found["who"][1:]
    return f"{found['before']}{who} who {verb} {found['place'][:1].lower()}{found['place'][1:]}"


_WHOSE = re.compile(
    rf"^(?P<place>(?:an?|the) (?:[\w'-]+ ){{0,3}}?(?:{NOUNS})) whose (?P<who>[\w-]+(?: [\w-]+)?) "
    r"(?P<rest>(?:can(?:no|'|\u2019)t|never|must|have|are|is|has|do|all|only|[a-z]+s?) .+)$",
    re.IGNORECASE,
)
"""A place and what those who belong to it do ("an escape room whose staff can't find the way out")."""


def _of_its(found: re.Match[str]) -> str:
    if not is_being(found["who"]):
        return found[0]
    return f"The {found['who']} of {found['place'][0].lower()}{found['place'][1:]} {found['rest']}"


def located(text: str) -> str:
    """A pitch that begins with its place ("A hotel where the staff are all vampires") with somebody first."""
    text = _WHOSE.sub(_of_its, _RUN_BY.sub(_who_runs, text, count=1))
    found = _HOUSE.match(text)
    if not found:
        return text
    rest = re.sub(r"^(?:the |its |all )?[\w-]+ (?:are|is) (?:all |secretly |really )+(?=[\w-]+)", "", found["rest"])
    return f"In {found['place'][:1].lower()}{found['place'][1:]}, {rest}"
