"""What the hero of a pitch does, in the forms that sentences need."""

from __future__ import annotations

import re
from collections.abc import Callable

from production_flow.embedded.writer.about import matter_of_deed
from production_flow.embedded.writer.grammar import (
    GERUNDS,
    REGULAR_PASTS,
    THIRDS,
    base_of,
    past,
    third,
    verb_phrase,
    with_article,
)
from production_flow.embedded.writer.lexicon.closed import ADVERBS, CLOSED
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import PASTS, SPECIES, VERBS
from production_flow.embedded.writer.matters import DEEDS_OF_FORMS
from production_flow.embedded.writer.model import Deed, PlaceRead, ProtagonistRead
from production_flow.embedded.writer.oddities import choices, counted
from production_flow.embedded.writer.participles import PARTICIPLES, at_last, base_of_done, present
from production_flow.embedded.writer.pitch.predicates import acted
from production_flow.embedded.writer.relatives import Cut
from production_flow.embedded.writer.trimming import trimmed
from production_flow.hashing import seed_of

Guess = Callable[[str, str], None]

_NO_DEED = (CLOSED | ADVERBS) - {"like", "down", "near", "still", "up", "need"}
"""Words that begin no deed ("something of the money", "once drowned")."""

_NEED_OBJECTS = frozenset(
    {"search", "find", "steal", "seek", "inherit", "open", "solve", "discover", "build", "protect", "become", "get"}
    | {
        "have",
        "make",
        "take",
        "keep",
        "hunt",
        "start",
        "own",
        "buy",
        "bring",
        "save",
        "found",
        "want",
        "use",
        "learn",
        "receive",
        "become",
    }
)
"""Verbs that say nothing without an object; the object was lost."""
_ALONE = frozenset(
    {
        *(
            "work",
            "live",
            "sing",
            "dance",
            "return",
            "travel",
            "dream",
            "vanish",
            "die",
            "wait",
            "laugh",
            "cry",
            "sleep",
        ),
        *(
            "escape",
            "flee",
            "disappear",
            "retire",
            "fall",
            "investigate",
            "wake",
            "lie",
            "win",
            "sail",
            "fly",
            "swim",
            "run",
        ),
        *(
            "grow",
            "age",
            "cook",
            "paint",
            "write",
            "read",
            "talk",
            "speak",
            "elope",
            "rebel",
            "survive",
            "hide",
            "fight",
            "wander",
        ),
        *(
            "starve",
            "faint",
            "drown",
            "sink",
            "drift",
            "rise",
            "begin",
            "bleed",
            "blossom",
            "collapse",
            "confess",
            "cough",
        ),
        *("emigrate", "gossip", "hesitate", "kneel", "limp", "migrate", "perish", "pray", "quit", "rest", "shiver"),
        *(
            "snore",
            "stammer",
            "stutter",
            "stumble",
            "surrender",
            "thrive",
            "tremble",
            "weep",
            "whistle",
            "worry",
            "yodel",
        ),
        *("unionise", "unionize", "strike", "testify", "resign", "vote", "riot", "protest", "apologise", "apologize"),
        *("panic", "improvise", "hitchhike", "audition", "gamble", "complain", "celebrate", "graduate", "divorce"),
        *("hibernate", "retaliate", "mutiny", "desert", "defect", "explode", "choke", "flirt", "cheat", "snitch"),
        *(
            "wrestle",
            "box",
            "busk",
            "sleepwalk",
            "hesitate",
            "relapse",
            "evolve",
            "multiply",
            "moult",
            "hatch",
            "bluff",
        ),
        *(
            "awaken",
            "arrive",
            "teach",
            "preach",
            "leave",
            "wed",
            "marry",
            "moonlight",
            "babysit",
            "bake",
            "race",
            "surf",
            "skate",
        ),
    }
)
"""Verbs that say something alone."""

_AT_PLACES = frozenset(
    {
        "meet",
        "gather",
        "reunite",
        "wait",
        "arrive",
        "stay",
        "perform",
        "compete",
        "rehearse",
        "camp",
        "settle",
        "return",
        *("enrol", "enroll", "study", "volunteer", "land", "crash", "moor", "dock", "shelter"),
    }
)
"""Verbs that say something with their place."""

_ITS = re.compile(r"^((?:(?!\b(?:an?|the|every|each)\b)[^,])*?)\bits\b")


_STOPPED = re.compile(r"(?:has|have) (?:stopped|given up|quit) \w+ing\.?$")


_CALLED = re.compile(
    r"^(?:is|are|was|were) (?:also |only |still |now )?(?:an?|the|his|her|their|one)\b[^.;]{3,80}?,? (?:and|but) "
    r"(?:she|he|they) (?:now )?(?=(?:has|have|must|[a-z]+s) [a-z]+)",
)
"""What somebody is, before what they do ("is also the fastest gun in the territory, and he has promised")."""


def _owned(phrase: str, heroes: int) -> str:
    """A deed in which what was a club's is its people's ("win back its boathouse": their); what has stopped is none."""
    if _STOPPED.match(phrase):
        return ""
    return _ITS.sub(r"\1their", phrase) if heroes > 1 else phrase


def read_deed(
    cut: Cut, heroes: tuple[ProtagonistRead, ...], place: PlaceRead, genre: str, text: str, guess: Guess, form: str = ""
) -> Deed:
    """The deed of a pitch, or a guess that fits its form or genre, and place."""
    phrase = acted(_owned(trimmed(_CALLED.sub("", cut.deed, count=1)), len(heroes)))
    phrase = re.sub(r"^(has|have) (?:finally|just|now|already|suddenly|recently|long since|secretly) ", r"\1 ", phrase)
    words = phrase.split()
    if re.match(r"(?:has|have) [a-z]+", phrase):
        words = at_last(phrase).split() or _done(words)
        phrase = " ".join(words)
    if (told := _retold(present(phrase))) != phrase:
        phrase, words = told, told.split()
    if suffered := _suffered(phrase, heroes, genre, text):
        return suffered
    verb = next((word.lower() for word in words if not word.lower().endswith("ly")), "")
    base = base_of(verb)
    if (
        not words
        or re.search(r"n['\u2019]t$", verb)
        or verb in {"whose", "ever", "is", "are", "was", "were", "has", "have", "had", "never"}
        or verb in _NO_DEED
        or not _is_verb(verb, cut.joint)
    ):
        return _guessed(choices(form, genre, text), place, text, guess, len(heroes))
    phrase = counted(phrase, text)
    infinitive = verb_phrase(phrase, "base")
    if place.said and infinitive in _AT_PLACES:
        infinitive = f"{infinitive} {place.at}" if infinitive != "return" else f"return to {place.text}"
        phrase = infinitive
    if infinitive == "move in":
        infinitive, phrase = "move in for good", "move in for good"
    if form == "superhero" and re.search(rf"\bcan {re.escape(infinitive)}\b", text, re.IGNORECASE):
        return _guessed(DEEDS_OF_FORMS[form], place, text, guess, len(heroes))  # a power is not yet a deed
    bare = infinitive in _NEED_OBJECTS or (" " not in infinitive and infinitive not in _ALONE)
    owed = _OWED.search(infinitive)
    lost = infinitive.rsplit(maxsplit=1)[-1] in _NEED_OBJECTS and not _OF_THINGS.search(infinitive)
    if bare or (not owed and " to " in infinitive and lost):
        return _guessed(choices(form, genre, text), place, text, guess, len(heroes))
    became = re.match(r"^become ([a-z]+)$", infinitive)
    if became and len(heroes) == 1 and became[1] in {*TRADE_OF, *SPECIES} - _OFFICES:
        infinitive = f"become {with_article(became[1])}"
    plain = "must" if cut.joint == "must" and base not in {"try", "want", "decide", "set"} else "does"
    return Deed(
        infinitive=infinitive,
        third=verb_phrase(phrase if not became else infinitive, "third") if len(heroes) == 1 else infinitive,
        gerund=verb_phrase(infinitive, "gerund"),
        matter=matter_of_deed(infinitive, genre, text),
        plain=plain,
    )


_LEFT_OVER = re.compile(r"(?<=\w) ['\u2019]s\b.*$")
"""What is left of a place that was taken out of a deed, and whose something was ("in a town's last house")."""

_SHUT_IN = re.compile(
    r"\b(?:lock|shut|wall|board|seal|barricade|brick)s? (?:themselves|herself|himself)"
    r"(?! (?:in|out|up|away|inside|into|to|behind|off|together|down)\b)"
)
"""What somebody does in a place that has been taken out of the deed ("lock themselves [in a lighthouse]")."""


def _retold(phrase: str) -> str:
    """What somebody is doing, as what they do; and what they are blamed for, as the way to clear their name."""
    phrase = _SHUT_IN.sub(r"\g<0> in", _LEFT_OVER.sub("", phrase), count=1)
    if (blamed := _BLAMED_FOR.match(phrase)) and blamed["verb"] in GERUNDS:
        done = GERUNDS[blamed["verb"]]
        return f"finds out who {_IRREGULAR_PAST.get(done, past(done))}{blamed['rest']}"
    doing = _GOING_ON.match(phrase) or _AGAIN_AND_AGAIN.match(phrase) or _BEGUN.match(phrase)
    if doing and doing["verb"] in GERUNDS:
        return f"{third(GERUNDS[doing['verb']])}{doing['rest']}"
    return phrase


def _done(words: list[str]) -> list[str]:
    """What somebody has done as what they do ("has begun wearing": begins wearing)."""
    base = base_of_done(words[1].lower())
    return [third(base), *words[2:]] if words[1].lower() in PARTICIPLES else words[1:] if base else words


_OF_THINGS = re.compile(r"\b(?:she|he|they|it|who|that|which|you|nobody|no one) (?:[a-z]+ ){1,4}to [a-z]+$")
"""A clause of a thing, whose object stands before it ("bread he has never learned to make")."""

_OWED = re.compile(r"\b(?:nothing|something|anything|everything|everyone|nobody|no one|time|way|place) to [a-z]+$")
"""What somebody has to do or has not ("people with nothing to hide")."""

_DONE_TO = re.compile(
    r"(?:is|are|was|were|has been|have been) "
    r"(?P<verb>(?!called(?! (?:to|in|out|back|upon|up) )|named|known|retired|hired(?! by)|divorced|married|widowed"
    r"|tired|bored|scared)"
    r"[a-z]+(?:-[a-z]+ed)?)"
    r"(?P<rest>(?: [a-z]+)? "
    r"(?:by|for|of|from|into|to|as|after|when|with|without|on|at|in|out|instead|again|twice|once)\b.*|)$"
)
_UNCHANGED = frozenset(
    {"put", "cut", "hit", "shut", "set", "hurt", "let", "beaten", "bitten", "cast", "caught", "sued"}
)
"""Participles that look like the verb, and others that end on no `-ed`."""

_BLAMED_FOR = re.compile(
    r"(?:is|are|was|were|has been|have been) (?:falsely |wrongly |wrongfully |being )?"
    r"(?:framed|accused|suspected|blamed) (?:for|of) (?:having )?(?P<verb>[a-z]+ing)\b"
    r"(?P<rest>(?: (?:down|up|out|off))? (?!her|his|their)[a-z].*)$"
)
"""What somebody is taken to have done ("is framed for burning down the archive")."""

_AGAIN_AND_AGAIN = re.compile(
    r"keeps? (?:on )?(?P<verb>finding|discovering|receiving|hearing|seeing|losing|meeting|dreaming)\b(?P<rest>.*)$"
)
"""What somebody does not set out to do ("keeps finding her own name on graves")."""

_BEGUN = re.compile(r"(?:begins?|starts?) (?P<verb>(?!working|going|being|having|doing)[a-z]+ing)\b(?P<rest> .*)$")
"""What somebody begins to do, which is what they do from then on ("begins smuggling hers out")."""

_IRREGULAR_PAST = {base: form for form, base in sorted(PASTS.items(), reverse=True)}
"""Verb -> what it did, where that is no `-ed`."""

_GOING_ON = re.compile(r"(?:is|are|was|were) (?:now |still |about |[a-z]+ly )?(?P<verb>[a-z]+ing)\b(?P<rest>.*)$")
"""What somebody is doing ("is getting married")."""


def _suffered(phrase: str, heroes: tuple[ProtagonistRead, ...], genre: str, text: str) -> Deed | None:
    """What is done to the hero by somebody, or None ("is blackmailed by a restaurant")."""
    found = _DONE_TO.match(phrase)
    verb = found["verb"] if found else ""
    participle = verb in REGULAR_PASTS or verb in PASTS or verb in _UNCHANGED or re.search(r"[^aeiou]e[dn]$", verb)
    if found is None or not participle:
        return None
    done = f"{verb}{found['rest']}"
    told = f"are {done}" if len(heroes) > 1 else f"is {done}"
    return Deed(f"be {done}", told, f"being {done}", matter_of_deed("be", genre, text), plain="does")


def _is_verb(word: str, joint: str) -> bool:
    known = word in VERBS or word in THIRDS or base_of(word) in VERBS
    return joint in {"must", "does", "do"} or (bool(joint) and known)


_OFFICES = frozenset({"mayor", "king", "queen", "president", "emperor", "empress", "captain", "sheriff"})
"""Trades of which there is one: somebody becomes mayor."""


def _guessed(able: tuple[tuple[str, str], ...], place: PlaceRead, text: str, guess: Guess, count: int) -> Deed:
    infinitive, matter = able[seed_of("deed", text) % len(able)]
    infinitive = infinitive.replace("{place}", place.short)
    guess("deed", f"The prompt does not say what they do; they {infinitive}.")
    told = infinitive if count > 1 else verb_phrase(infinitive, "third")
    return Deed(infinitive, told, verb_phrase(infinitive, "gerund"), matter, said=False)
