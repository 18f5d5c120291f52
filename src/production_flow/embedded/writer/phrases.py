"""Where an English pitch sentence comes apart: its frame, its hero, its deed, its place."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.circumstances import OPENING, SOME_TIME, STATE
from production_flow.embedded.writer.grammar import GERUNDS, REGULAR_PASTS, THIRDS, singular
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import (
    CONTENT_STOP,
    GROUPS,
    NOT_BEINGS,
    NUMBERS,
    OBJECTS,
    PASTS,
    PERIOD,
    VERBS,
)
from production_flow.embedded.writer.pitch.turns import opening_phrase
from production_flow.embedded.writer.placing import NAME
from production_flow.embedded.writer.relatives import MODAL, Cut, after_modal, gerundial, participial, relative
from production_flow.embedded.writer.said import thing_in

_KIND = (
    "series|show|sitcom|comedy|drama|thriller|cartoon|mockumentary|mystery|story|saga|western|noir|romcom|rom-com|tale"
    "|adventure|satire|musical|epic|procedural|whodunit|horror|fantasy|anime|miniseries|mini-series|soap opera|soap"
    "|magical realism|magic realism|rock opera|telenovela|parody|anthology|documentary|fable|fairy tale"
    "|caper|romance|dramedy|animation|film|movie|sci-fi|space opera"
)
_FOR = r"(?:\s+for (?:(?:young|small|older|the whole) )?(?:children|kids|families|family|teens|adults|grown-ups))?"
_LINK = (
    "about|following|follows|in which|where|that follows|which follows|featuring|starring|with|of|set|centred on"
    "|centered on|on"
    "|between|that centres on|that centers on|in|aboard|:|-|\u2013|—"
)
FRAME = re.compile(
    rf"^(?:(?:an?|the|my|our|this|your|make|write|create|me|i want|we want)\s+)*"
    rf"(?P<words>(?:[\w'\u2019&-]+,?\s+){{0,8}}?(?:{_KIND})"
    rf"(?:\s+(?:series|show|drama|comedy|story|film|movie))*{_FOR})\s*(?P<link>{_LINK})\s*(?=\W|\s|\b)",
    re.IGNORECASE,
)


_AS_THEY = re.compile(r"^(?P<who>[^,.;]{3,60}?),?\s+as\s+(?:she|he|they|it)\s+(?P<rest>[a-z]+\s.+)$", re.IGNORECASE)
_LONGEST_SUBJECT = 40
"""Words after which a clause is no longer searched for its verb."""


def _is_clause(words: str) -> bool:
    """Whether somebody does something in these words: "baker solves the mystery" is no kind of show."""
    said = words.lower().split()
    return any(word in THIRDS for word in said) and any(
        word in {"a", "an", "the", "her", "his", "their"} for word in said
    )


def split_frame(text: str) -> tuple[str, str, str]:
    """The words around the pitch ("A noir detective show set"): (their words, the link, the rest)."""
    found = FRAME.match(text)
    if not found or len(text) - found.end() < 2 or _is_clause(found["words"]):
        return "", "", text
    link = found["link"].lower()
    rest = text[found.end() :].strip()
    if link in {"in", "aboard", "on"}:
        rest = f"{link} {rest}"
    return found["words"].strip(), link, rest


_TAIL = re.compile(
    rf"[,;.]\s+(?P<words>(?:an?\s+|the\s+)?(?:[\w'-]+\s+){{0,4}}?(?:{_KIND})(?:\s+(?:series|show|drama|comedy|film))?"
    r"(?:\s+(?:for|in) [\w' -]{3,24})?)\s*\.?$",
    re.IGNORECASE,
)
"""What kind of show it is, after the sentence ("..., a warm family comedy")."""


_TONES = (
    "cozy|cosy|gentle|spooky|funny|dark|darkly comic|warm|sad|bittersweet|heart-?warming|scary|creepy|eerie|horror|noir"
    "|comedy|fantasy|magical realism|magic realism"
    "|sci-fi|scifi|science fiction|western|heist|superhero|romance|romantic|musical|animated|animation"
    "|anime|thriller|hand-painted|hand-drawn|storybook|watercolou?r|claymation|stop-motion|stop motion|black and white"
    "|black-and-white|silent|pixel art|slow burn|slow-burn|feel-good|whimsical|gritty|satirical|quirky|wholesome|2d|3d"
    "|pixar|ghibli|dreamy|tender|melancholy|absurd|surreal|deadpan|epic|young adult|ya|crime|mystery|adventure|drama"
    "|historical|family|tragic|tense"
)
_AUDIENCE = (
    r"for (?:young |small |older |the whole )?(?:kids|children|families|family|teens|adults|grown-ups|toddlers)"
    r"(?: (?:aged? |of )?\d+(?: ?(?:to|and|-|\u2013) ?\d+)?)?"
    r"(?:,? (?:(?:of |from )?(?:ages?|aged) |of )?\d{1,2}(?: ?(?:to|-|\u2013|and) ?(?:\d{1,2}|up|over))?\+?"
    r"(?: years(?: old)?)?)?"
)
_MANNER = re.compile(
    rf"[,;] (?P<words>(?:(?:very|a bit|slightly|kind of|in|an?|the|style of) )?(?:{_TONES})"
    rf"(?:(?:,? and |, | |/|-)(?:{_TONES}))*(?: (?:style|look|tone|vibes?|feel))?(?: {_AUDIENCE})?|{_AUDIENCE}"
    r"|(?:an? )?(?:superhero|sports|medical|war|disaster|nature|road|heist|children's|silent|musical|family|romantic)"
    r" (?:series|drama|story|show|film|movie|documentary|comedy)|an? (?:telenovela|sitcom|musical|romance|heist|western"
    r"|coming-of-age story|rom-?com))\s*\.?$",
    re.IGNORECASE,
)
"""How a show is to be told, after the sentence (", gentle and spooky for kids")."""


def split_manner(text: str) -> tuple[str, str]:
    """A pitch without how it is to be told, which is said after it, and that or empty."""
    found = _MANNER.search(text)
    return (text[: found.start()].rstrip(" ,;"), found["words"]) if found and found.start() >= _TOLD else (text, "")


_TOLD = 20
"""Characters that a pitch has at least before what is said after it."""


def split_tail(text: str) -> tuple[str, str]:
    """A pitch without the kind of show that is said after it, and that kind or empty."""
    found = _TAIL.search(text)
    words = found["words"] if found else ""
    if found is None or found.start() < _TOLD or re.search(r"\b(?:who|that|which|must|and|or)\b", words):
        return text, ""
    return text[: found.start()].rstrip(" ,;"), words


def strip_adjuncts(text: str) -> str:
    """A clause without the time or place it opens with ("In 1947 Los Angeles, a blind piano tuner ...")."""
    found = re.match(
        rf"^(?:{PERIOD}|(?:in|on|at|every|one|during|after|before|aboard|deep|far|high|meanwhile|under)\b)"
        r"[^,.]{0,70},\s+(?=\S)",
        text,
        re.IGNORECASE,
    )
    inside = {word.lower() for word in re.findall(r"[\w'-]+", found[0])} if found else set()
    if found and (not inside & set(THIRDS) or inside & {"where", "who", "that", "which", "when"}):
        return text[found.end() :]
    found = OPENING.match(text) or STATE.match(text) or SOME_TIME.match(text)
    return text[found.end() :] if found else opening_phrase(text)


def split_clause(text: str) -> Cut:
    """Cuts a clause into its subject and its deed."""
    found = re.match(
        r"^(?:when|if|after|while|as)\s+(?P<who>(?:an?|the|her|his|two|three)\s+[\w\u2019' -]+?)\s+"
        r"(?P<verb>[\w-]+s)\b[^,]*,\s+(?:she|he|they|it)\s+(?P<rest>.+)$",
        text,
        re.IGNORECASE,
    )
    if found and is_being(found["who"]):
        rest = found["rest"]
        modal = MODAL.match(rest)
        return Cut(found["who"], after_modal(rest, modal) if modal else rest, "must" if modal else "does")
    found = _AS_THEY.match(text)
    if (
        found
        and (is_being(found["who"]) or _is_name(found["who"]))
        and not (set(found["who"].lower().split()) & {*THIRDS})
    ):
        modal = MODAL.match(found["rest"])
        rest = after_modal(found["rest"], modal) if modal else found["rest"]
        return Cut(found["who"], rest, "must" if modal else "does")
    words = [(match.start(), match.end(), match[0]) for match in re.finditer(r"[\w\u2019'-]+|[,.;:!?\u2013—]", text)]
    for at in range(min(len(words), _LONGEST_SUBJECT)):
        cut = _cut_at(text, words, at)
        if cut is not None:
            return cut
    return Cut(re.split(r"[.;!?]\s", text)[0].strip(" ,."), "", "")


def _cut_at(text: str, words: list[tuple[int, int, str]], at: int) -> Cut | None:
    """The cut before a word, if the deed begins there."""
    start, end, word = words[at]
    subject = text[:start].strip(" ,\u2013—-:")
    if at == 0 or not subject:
        return None
    if word in {".", ";", "!", "?"}:
        return Cut(subject, "", "")
    lower = word.lower()
    if lower in {"who", "that", "which"}:
        return relative(text, subject, end)
    if lower == "whose":
        later = re.search(r"\s(?:must|has to|have to)\s", text[end:])
        if later and "," not in text[end : end + later.start()]:
            return Cut(f"{subject} whose {text[end : end + later.start()].strip()}", text[end + later.end() :], "must")
        return Cut(subject, "", f"whose {text[end:].strip()}")
    modal = MODAL.match(text, start)
    if modal:
        return Cut(subject, after_modal(text[start:], modal), "must")
    sent = participial(text, subject, start) if is_being(subject) else None
    return sent or _cut_at_verb(text, words, at, subject)


def _in_a_name(words: list[tuple[int, int, str]], at: int) -> bool:
    """Whether a word that may be a verb is of a name ("Pumpkin Falls hunts") or a kind of place (tower block)."""
    before, word, after = (words[here][2] if here < len(words) else "" for here in (at - 1, at, at + 1))
    kinds = {f"{before} {word}".lower(), f"{word} {singular(after)}".lower()}
    return (word[:1].isupper() and before[:1].isupper() and after in THIRDS) or bool(kinds & PLACE_NOUNS.keys())


def _cut_at_verb(text: str, words: list[tuple[int, int, str]], at: int, subject: str) -> Cut | None:
    """The cut before a finite verb, a participle with an object, or a place with no verb after it."""
    start, _, word = words[at]
    lower, before = word.lower(), words[at - 1][2].lower()
    if subject.lower() in NUMBERS or _NO_VERB.search(f"{before} {lower}") or _in_a_name(words, at):
        return None
    alone = text[: words[at - 1][0]].strip(" ,")
    if at > 1 and _is_adverb(before) and (is_being(alone) or _is_name(alone)):
        start, subject, before = words[at - 1][0], alone, words[at - 2][2].lower()
    following = words[at + 1][2].lower() if at + 1 < len(words) else ""
    described = at == 1 and is_being(lower) and (before.endswith("ed") or before in ADJECTIVES)
    owned = before.endswith(("'s", "\u2019s")) and following not in THIRDS
    articled = owned or before in _NOT_BEFORE_VERBS or described or (lower in _WORN and following in THIRDS)
    being = is_being(subject)
    somebody = being or _is_name(subject) or _may_be_somebody(subject, lower) or _is_minded(subject, lower)
    of = following == "of" and lower not in {"dreams", "thinks", "speaks", "hears", "tells", "knows", "dies", "dream"}
    if (lower in THIRDS or lower in PASTS) and not articled and not of and somebody:
        return Cut(subject, text[start:], "does")
    if _is_past(lower, following, subject, before) and not articled:
        return Cut(subject, text[start:], "does")
    if (joint := _unknown_verb(subject, before, lower, following)) and not articled:
        return Cut(subject, text[start:], joint)
    followed = following in VERBS or following in THIRDS
    if f"{lower} {following}" in TRADE_OF or (lower in TRADE_OF and followed):  # a customs officer
        return None
    behind = words[at - 2][2].lower() if at > 1 else ""
    ends = _ends(subject, before, behind)
    takes_object = _OBJECT_AFTER.match(following) and before not in {"worth", "like", "as"}
    if lower in GERUNDS and not articled and at > 1 and takes_object and being:
        return gerundial(text, subject, start)
    many = (
        (being or _PAIR.match(subject)) and _is_of_many(lower, before, behind, ends=ends) and _is_many(subject, before)
    )
    if many and not articled:
        return Cut(subject, text[start:], "do")
    if lower in {"in", "on", "at", "aboard", "near"} and being and not _has_verb_ahead(words, at):
        return Cut(subject, "", "")
    return None


def _is_of_many(word: str, before: str, behind: str, *, ends: bool) -> bool:
    """Whether a word may be the verb of several where it stands, and no noun ("a whaling ship")."""
    named = behind in {"a", "an"} and (before.endswith("ing") or before in ADJECTIVES)
    return word in {"are", "were", "feud"} or (word in VERBS and ends and not named)


def _is_minded(subject: str, verb: str) -> bool:
    """Whether a verb makes somebody of the thing before it ("a teapot falls in love")."""
    one = re.match(r"(?:an?|the)\s(?:\w+\s){0,2}\w+$", subject, re.IGNORECASE)
    return verb in _MINDED and one is not None and thing_in(subject) not in {"", "letter", "diary", "parcel"}


def _ends(subject: str, before: str, behind: str) -> bool:
    """Whether a subject may end on the word before a verb of several."""
    if before == "," or singular(before) != before or is_being(before) or before[:1].isupper():
        return True
    if before.endswith("ed") and behind not in {"a", "an", "the", "her", "his", "their"}:
        return True
    return bool(_TAILED.search(subject) or _PAIRED.search(subject) or _PAIR.match(subject)) or (
        "," in subject and " and " in subject
    )


_MINDED = frozenset([
    *("falls", "dreams", "wants", "learns", "decides", "opens", "runs", "wishes", "loves", "hates", "becomes", "joins"),
    *("sings", "dances", "travels", "solves", "investigates", "marries", "refuses", "hopes", "thinks", "believes"),
    *("fears", "teaches", "studies", "longs", "misses", "remembers", "searches", "hunts", "tries"),
])  # fmt: skip
"""Verbs of which only somebody is capable."""

_WORN = frozenset({"braids", "plaits", "twists", "curls", "locs", "patches", "wigs"})
"""What somebody has on their head and what verbs are called, too."""

_NO_VERB = re.compile(r"n['\u2019]t$|['\u2019]s? own$|['\u2019]s?$")
"""What is no verb by itself, whatever it ends on."""


def _unknown_verb(subject: str, before: str, word: str, following: str) -> str:
    """How a verb that is in no table is joined to its subject (`does`, `do`), or empty where it is none."""
    being = is_being(subject)
    direct = bool(_DIRECTION.match(following)) or following in GERUNDS or following in NUMBERS
    ends = re.search(r"[^siu]s$", word) and word not in TRADE_OF and singular(before) == before
    if ends and re.match(r"(?:an?|the)\s", subject, re.IGNORECASE):
        head = is_being(before) or bool(_TAILED.search(subject) and being)
        thing = singular(word) in OBJECTS or singular(word) in PLACE_NOUNS or is_being(word)
        if head and (direct or (being and not thing and following not in {"of", "and", ",", "who", "that"})):
            return "does"
    counted = subject.split(maxsplit=1)[0].lower() in NUMBERS and singular(before) != before and being
    verb = word not in CONTENT_STOP and word not in _NOT_BEFORE_VERBS and word.isalpha() and word not in GERUNDS
    return "do" if counted and direct and verb and not is_being(word) else ""


def _is_adverb(word: str) -> bool:
    """Whether a word before a verb belongs to the verb ("secretly answers")."""
    if word in {"still", "always", "also", "now", "finally", "suddenly"}:
        return True
    return len(word) > 4 and word.endswith("ly") and word not in {"family", "bully", "jelly", "belly", "italy", "lily"}


def _is_past(word: str, following: str, subject: str, before: str) -> bool:
    """Whether a regular past tense is the verb of a pitch: after somebody, with an object after it."""
    told = word in REGULAR_PASTS and word not in {"called", "named", "turned", "retired"}
    direct = following in _DIRECTLY or (following in GERUNDS and word in {"started", "stopped", "continued", "enjoyed"})
    return told and direct and (is_being(before) or _is_name(subject) or before[:1].isupper())


_DIRECTLY = frozenset(
    {
        "a",
        "an",
        "the",
        "her",
        "his",
        "their",
        "its",
        "my",
        "our",
        "your",
        "every",
        "him",
        "them",
        "me",
        "us",
        "up",
        "out",
        "away",
        "off",
        "into",
    }
)
"""Words that an object or a direction begins with."""

_TAILED = re.compile(
    r"\s(?:of|on|in|from|at|with)\s(?:(?:an?|the|her|his|their|one)\s(?:[\w'\u2019-]+\s){0,3}[\w-]+|(?:[\w-]+-century\s)?[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)*)$"
)
"""A subject that ends on what belongs to it ("the staff of a town hall")."""

_PAIRED = re.compile(r" and (?:an?|the|her|his|their) (?:[\w'\u2019-]+ ){0,2}[\w-]+$")
"""A subject of two ("a geologist and a talking drill")."""

_NOT_BEFORE_VERBS = frozenset(
    {
        *("a", "an", "the", "her", "his", "their", "of", "no", "without", "with", "for", "from", "about", "against"),
        *("between", "in", "on", "at", "by", "under", "into", "every", "my", "our", "your"),
    }
)
"""Words that stand before a noun and never before a finite verb."""

_DIRECTION = re.compile(
    r"(?:an?|the|her|his|their|its|up|out|into|across|through|for|to|over|off|back|down|away|around|beside|behind|past"
    r"|against|until|under|between|among|every|one|two|another)$"
)
"""Words that follow a verb and no noun."""


def _has_verb_ahead(words: list[tuple[int, int, str]], at: int) -> bool:
    for _, _, word in words[at + 1 :]:
        lower = word.lower()
        if lower in {".", ";"}:
            return False
        if lower in {"who", "must", "whose", "has"} or lower in THIRDS or lower in VERBS:
            return True
    return False


def _may_be_somebody(subject: str, verb: str) -> bool:
    """Whether an unknown noun with its article is taken for somebody before a third person ("An ex-con opens")."""
    head = subject.rsplit(maxsplit=1)[-1].lower()
    known = head in NOT_BEINGS or head in OBJECTS or head in PLACE_NOUNS or head in VERBS or head in ADJECTIVES
    return verb in THIRDS and not known and bool(re.match(r"^an?(?: [\w'-]+){1,3}$", subject, re.IGNORECASE))


_OBJECT_AFTER = re.compile(
    r"(?:an?|the|her|his|their|its|for|in|to|as|up|with|on|why|how|what|who|whether|that|not|every|one|two|three|some|no"
    r"|another|someone|somebody|everyone|nobody|everything|nothing|it|them|out|off|into|from|against|after|through)$"
)
"""Words that follow a participle which is a deed ("a clerk learning why")."""

_SINGLE = frozenset({"this", "his", "its", "is", "always"})


def _is_many(subject: str, last: str) -> bool:
    lower = subject.lower()
    counted = any(lower.startswith(f"{number} ") for number in NUMBERS)
    return (
        counted
        or " and " in subject
        or lower.split()[0] in GROUPS
        or head_of(lower) in GROUPS
        or (singular(head_of(lower)) != head_of(lower) and is_being(head_of(lower)))
        or (lower.split()[0] not in _SINGLE and singular(lower.split()[0]) != lower.split()[0])
        or singular(lower) != lower
        or singular(last) != last
    )


_PAIR = re.compile(rf"(?:{NAME}(?: {NAME})?, )*{NAME}(?: {NAME})? and {NAME}(?: {NAME})?$")
"""Several people by their names ("Bob and Denise")."""


def _is_name(subject: str) -> bool:
    return bool(re.match(rf"^{NAME}(?:\s+{NAME}){{0,3}}$", subject))
