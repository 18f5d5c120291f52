"""What a deed is about, as a thing that can be spoken of; and the deed as the hero says it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from production_flow.embedded.writer.agreement import is_many
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.come_upon import thing_found
from production_flow.embedded.writer.goals import AILS, goal_of
from production_flow.embedded.writer.grammar import THIRDS, base_of, definite, verb_phrase
from production_flow.embedded.writer.lexicon.words import FEMALE, MALE
from production_flow.embedded.writer.model import Deed
from production_flow.embedded.writer.sensing import sensed
from production_flow.types import Json

_OF = (
    r" of (?!every |each |all |any )(?:the |an? )?(?:[a-z-]+ )?[a-z-]+"
    r"(?=$|[,.;]| (?:in|on|at|from|and|before|while|after|with|that|who|to)\b)"
)
"""What a thing is of, where no more than two words say it ("of orphans", "of love letters")."""

_THING = re.compile(
    r"(?:the|an?|her|his|their|its|my|our|one|two|three|four|five|six|seven|eight|nine|ten|every|each|all) \w"
    r"|[A-Z]|(?:\w+ )?\w+s$"
)
_CLAUSE = re.compile(r"^(?:(?! (?:that|who|which|where|when|whose|nobody|everybody) ).)* (?:is|are|was|were) ")
"""What a noun phrase begins with, or is: a plural; and what makes a sentence of it."""

_OWN: Mapping[str, Mapping[str, str]] = {
    "f": {"her": "my", "hers": "mine", "she": "I", "herself": "myself"},
    "m": {"his": "my", "him": "me", "he": "I", "himself": "myself"},
    "n": {"its": "my", "it": "it", "itself": "myself"},
    "p": {"their": "our", "theirs": "ours", "they": "we", "them": "them", "themselves": "ourselves"},
}
"""Words for the hero -> what the hero says instead."""

_VERBS = {"is": "am", "has": "have", "does": "do", "was": "was"}


def named(deed: Deed) -> dict[str, Json]:
    """What a deed is about: in full ("the stagecoach of orphans"), for short, and what others call it (`thing`)."""
    short = _STATE.sub("", _whole(matter_of(deed), deed.infinitive))
    if not _THING.match(short) or _CLAUSE.search(short):
        np, short = "the whole undertaking", "the undertaking"
        return {"np": np, "short": short, "thing": short, "them": "it", "they": "it", "said": ""}
    noun = short.rsplit(maxsplit=1)[-1]
    of = not _BLAMES.match(deed.infinitive) and re.search(rf"\b{re.escape(noun)}(?P<of>{_OF})", deed.infinitive)
    them, they = ("them", "they") if is_many(short) else ("it", "it")
    thing = f"the {_WHOSE.sub('', crime_of(deed).split(' of ')[0] or short)}"
    full = short + of["of"] if of else short
    return {"np": full, "short": short, "thing": thing, "them": them, "they": they, "said": "yes"}


_BLAMES = re.compile(r"(?:suspect|accuse|convict|acquit|warn|remind|inform|rob|cure|convince|persuade|rid|tell)\b")
"""Deeds whose `of` says what of, and nothing of whoever they are done to ("suspects a pig of arson")."""

_WHOSE = re.compile(
    r"^(?:(?:the|an?|one|her|his|their|its|my|our)(?: own)? (?:[\w' -]+['\u2019]s? (?=[a-z]))?"
    r"|[\w' -]+['\u2019]s? (?=[a-z]))",
    re.IGNORECASE,
)
"""Whose a thing is: "her husband's shoes" are "the shoes" to everybody else."""


def _whole(matter: str, told: str) -> str:
    """A thing with its noun, where that was taken for more than whose it is ("the king's")."""
    whose = _CUT_OFF.search(matter)
    if whose is None:
        return matter
    found = re.search(rf"\b{re.escape(whose[0])} (?:[\w-]+ ){{0,2}}?[\w-]+(?=$|[,.;]| (?:{_ENDS}) )", told)
    return f"{matter}{found[0].removeprefix(whose[0])}" if found else matter


_STATE = re.compile(
    r"(?<=[a-z]) (?:sewn|hidden|buried|bricked|walled|wrapped|locked|sunk|frozen|nailed|stolen|taken|lent|left|lost)$"
)
"""How a thing was when it was found, behind its noun."""


_GENERIC = re.compile(r"\b(?:crimes?|myster(?:y|ies)|murders?|cases?|puzzles?|riddles?|problems?|secrets?|things?)\b")
"""What is investigated by no name, so that a show may name it."""


_CRIMES: Mapping[str, str] = {
    "stole": "theft", "robbed": "robbery", "poisoned": "poisoning", "killed": "killing", "murdered": "murder",
    "shot": "shooting", "burned": "burning", "burnt": "burning", "sabotaged": "sabotage", "kidnapped": "kidnapping",
    "betrayed": "betrayal", "forged": "forging", "framed": "framing", "hanged": "hanging", "drowned": "drowning",
    "smashed": "smashing", "wrecked": "wrecking", "destroyed": "destruction", "ruined": "ruin", "flooded": "flooding",
    "slashed": "slashing", "emptied": "emptying", "felled": "felling", "spoiled": "spoiling", "defaced": "defacing",
    "cut": "cutting", "broke": "breaking", "cutting": "cutting", "breaking": "breaking", "felling": "felling",
    "cracked": "cracking", "split": "splitting", "drained": "draining", "soured": "souring", "uprooted": "uprooting",
    "trampled": "trampling", "sank": "sinking", "scuttled": "scuttling", "torched": "burning", "looted": "looting",
    "stealing": "theft", "poisoning": "poisoning", "burning": "burning", "smashing": "smashing", "wrecking": "wrecking",
    "killing": "killing", "robbing": "robbery", "forging": "forging", "sabotaging": "sabotage", "ruining": "ruin",
}  # fmt: skip
"""What somebody did -> what it is called; a theft is looked into, and not the potatoes."""

_WHO = re.compile(
    r"\b(?:who|whoever|which [\w-]+) (?:has |had |been |is |keeps |really |once |first )*"
    r"(?P<did>[a-z]+)(?: down| up| out| off)? (?P<whom>.+)$"
)

_OF_A_CRIME = re.compile(
    r"\b(?:investigate|solve|look into|clear up|get to the bottom of|uncover|reopen) (?:the|an?|her|his) (?:[a-z]+ )?"
    r"(?P<what>murder|killing|death|poisoning|drowning|shooting|theft|robbery|burning|sabotage|disappearance)"
    r" of (?P<whom>(?:the|an?|her|his|their|[A-Z]).+?)"
    r"(?=$|,| (?:before|after|while|until|in|at|on|and|who|that|which)\b)"
)
"""What is to be looked into by its name ("solve the murder of a beekeeper")."""


def crime_of(deed: Deed) -> str:
    """What was done that the deed is to find the doer of ("find out who stole the seed"), or empty."""
    if (named_so := _OF_A_CRIME.search(deed.infinitive)) is not None and deed.said:
        return f"the {named_so['what']} of {definite(named_so['whom'])}"
    found = _WHO.search(deed.infinitive)
    if found is None or found["did"] not in _CRIMES or not found["whom"].startswith(deed.matter):
        return ""
    return f"the {_CRIMES[found['did']]} of {deed.matter}"


_WHOSE_DOING = re.compile(
    r"\bwho (?:keeps |is |has been |really )*[a-z]+(?:s|ed|ing) (?P<many>[a-z]+(?<!s)s)"
    r"(?=$| (?:that|which|who|in|on|at|from|to|into|under|every|each|by)\b)"
)
"""Things that somebody does something to ("find out who returns books that were never borrowed")."""


_CUT_OFF = re.compile(r"[\w-]+['\u2019]s$")
"""Whose something is, where the thing itself was taken for more ("the king's")."""

_ENDS = "in|on|at|from|of|for|to|by|with|under|behind|before|after|until|that|which|who|and"

_LEFT_BY = re.compile(
    r"[a-z]+(?: (?:for|down|up|back))? (?P<np>(?:an?|the|her|his|their) (?:(?!that|who|of|in|how)[\w-]+ ){0,2}?"
    r"(?!(?:in|on|at|to|for|from|with|after|before|while|when|all|both)\b)[\w-]+)"
    r" (?:her|his|their) (?:[\w-]+ ){1,2}(?:[a-z]+ed|left|hid|lost|wrote|made|kept|stole|sold|gave|sent|built)\b"
)
"""A thing with what somebody did to it, and no word between ("the ledger her dead brother sewed into a coat")."""


_OFFICE = re.compile(
    r"become (?:the |an? )?(?:\w+ )?(?P<of>mayor|sheriff|marshal|deputy|president|governor|captain|chief|warden|judge"
    r"|headmaster|headmistress|ambassador|director|manager|commander|chancellor|senator|minister|principal)\b"
)
"""What somebody may become that another one has been before: nobody gets hold of a marshal to be one."""


_KEPT_QUIET: Mapping[str, str] = {"broke": "the debts", "bankrupt": "the debts", "bald": "the wig", "grey": "the dye"}
"""What somebody has become whom nobody is told of it -> what is kept from everybody, where no doctor has told them."""

_WAY = re.compile(
    r"[a-z]+ (?:her|his|their) way (?:back )?(?:out of|into|onto|to|through|across|past|up|down) "
    r"(?P<np>(?:(?:the|an?|her|his|their) )?(?:[a-z-]+ )?[a-z-]+)(?=$|[,.;]| (?:with|by|in|on|at|and|to|of|from)\b)"
)
"""What somebody makes a way through, or out of ("duels her way out of debt")."""


def _of_a_state(told: str) -> str:
    """What it is about where somebody keeps quiet what has become of them, or gets out of something; or empty."""
    if (ails := AILS.match(told)) is not None and re.search(r"\b(?:nobody|no ?one|secret)\b", told):
        return _KEPT_QUIET.get(ails["what"], "the diagnosis")
    if (way := _WAY.match(told)) is not None:
        return definite(way["np"]) if re.match(r"(?:the|an?|her|his|their) ", way["np"]) else f"the {way['np']}"
    return ""


def matter_of(deed: Deed) -> str:
    """What a deed is about; of one that is said and names no thing ("move back in with his mother") the doing of it."""
    if told_so := crime_of(deed) or _of_a_state(deed.infinitive):
        return told_so
    if (come_upon := thing_found(deed)) is not None:
        return definite(come_upon[0].split(" of ")[0])
    if deed.said and (office := _OFFICE.match(deed.infinitive)) is not None:
        return f"the post of {office['of']}"
    if deed.said and deed.infinitive.startswith("become ") and is_being(deed.matter):
        return f"the business of {verb_phrase(deed.infinitive, 'gerund')}"
    if (odd := re.search(r"\bone ([a-z-]+) too many\b", deed.infinitive)) is not None:
        return f"the one {odd[1]} too many"
    if re.match(r"fall in love\b(?! with\b)", deed.infinitive):
        return "the thing between them" if deed.third.startswith("fall ") else "the thing with no name yet"
    if (left := _LEFT_BY.match(deed.infinitive)) is not None:
        return definite(left["np"])
    last = deed.matter.rsplit(maxsplit=1)[-1].lower() if deed.matter else ""
    told = deed.infinitive.lower()
    if not deed.said or not deed.gerund or last in told or _GENERIC.search(told) or sensed(deed.infinitive):
        return deed.matter
    if (many := _WHOSE_DOING.search(told)) is not None:
        return f"the {many['many']}"
    return f"the business of {verb_phrase(goal_of(deed), 'gerund')}"


def own(deed: str, gender: str, *, several: bool = False) -> str:
    """A deed as the hero says it: "hide my diagnosis from the team I trained".

    Args:
        deed: As others tell it, an infinitive.
        gender: Of the hero: f, m or n.
        several: Whether it is the deed of more than one.
    """
    words = _OWN["p" if several else gender if gender in _OWN else "n"]
    said: list[str] = []
    told = deed.split()
    for at, word in enumerate(told):
        bare = word.rstrip(",.;")
        new = bare if not several and _of_another(told, at, gender) else words.get(bare.lower(), bare)
        if said and said[-1] in {"I", "we"}:
            new = _plain(bare, several=several)
        said.append(new + word[len(bare) :])
    return _objects(" ".join(said))


_TURNS = frozenset({"before", "while", "when", "after", "until", "and", "why", "how", "whether", "because"})
_YOUNG = frozenset({"child", "baby", "kid", "infant", "toddler", "orphan"})
_HIS = frozenset({"he", "she", "his", "her"})


def _of_another(words: list[str], at: int, gender: str) -> bool:
    """Whether `he`, `she`, `his` or `her` there is somebody else's: a man or child is named, and another clause begins.

    So in "bury the same man twice and learn who he was", and not in "the man who ruined her".
    """
    if words[at].lower() not in _HIS:
        return False
    same = FEMALE if gender == "f" else MALE
    turned = False
    for before in reversed([word.rstrip(",.;").lower() for word in words[:at]]):
        turned = turned or before in _TURNS
        if before in _HIS:
            return False
        if before in _YOUNG or before in same:
            return turned
    return False


def _plain(verb: str, *, several: bool) -> str:
    """A verb after `I` or `we`."""
    if several and verb in {"is", "was"}:
        return {"is": "are", "was": "were"}[verb]
    return _VERBS.get(verb) or (base_of(verb) if verb in THIRDS else verb)


def _objects(text: str) -> str:
    """`my` that has nothing to belong to is `me`: "the man who fired her", "made her promise"."""
    after = "and|or|in|on|at|to|from|with|for|by|as|that|who|while|before|after|is|out"
    text = re.sub(r"\b(ma[dk]es?|lets?) my(?= [a-z]+)", r"\1 me", text)
    return re.sub(rf"\bmy(?=$|[,.;]| (?:{after})\b)", "me", text)
