"""A gloss of single words as a sentence: adjectives before their nouns, and what word by word gets wrong mended."""

from __future__ import annotations

import re

from production_flow.embedded.writer.abroad import adjectives
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.glossed import Word
from production_flow.embedded.writer.grammar import (
    REGULAR_PASTS,
    THIRDS,
    base_of,
    fix_articles,
    gerund,
    plural,
    singular,
)
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES as OF_PLACES
from production_flow.embedded.writer.lexicon.grounds import ARTICLED, PROPER
from production_flow.embedded.writer.lexicon.tongues import ADJECTIVES
from production_flow.embedded.writer.lexicon.words import PASTS, VERBS

KNOWN_ADJECTIVES = ADJECTIVES | frozenset([
    "retired", "old", "young", "blind", "lonely", "small", "former", "last", "lost", "secret", "Italian", "little",
    "new", "poor", "rich", "sunken", "rival", "dead", "feuding", "bankrupt", "stolen", "family", "neighbourhood",
])  # fmt: skip
"""English adjectives of the tables."""


def is_adjective(word: str) -> bool:
    """Whether an English word is an adjective of the tables or of the dictionaries."""
    return word in KNOWN_ADJECTIVES or (word in adjectives() and not is_being(word))


def finished(words: list[Word], text: str, code: str) -> str:
    """The words as a sentence: adjectives before their noun, possessives of the hero."""
    said = " ".join(word.text for word in (words if code == "de" else _before_nouns(words)))
    made = re.sub(r"\s+([,.;:!?])", r"\1", said)
    if code != "de":
        whose = "her" if re.match(r"^(?:[^,]{3,60}, )?(?:una|uma|une)\b", text, re.IGNORECASE) else ""
        whose = "their" if _MANY.match(text) else whose
        whose = whose or (
            "his" if re.match(r"^(?:[^,]{3,60}, )?(?:un|um|uno|el|il|le|o)\b", text, re.IGNORECASE) else ""
        )
        made = re.sub(r"\b(?:his|her)\b(?!\u2060)", whose, made) if whose else made
    elif _MANY.match(text):
        made = re.sub(r"\bher\b", "their", made)
    made = _ONE.sub(_single, made)
    made = _STOPS_TO.sub(lambda found: f"{found['verb']} {gerund(found['what'])}", made)
    made = _NAMED.sub(_named, _GIVEN.sub(_given, _of_things(_denied(made))))
    for pattern, right in _MENDED:
        made = re.sub(pattern, right, made)
    return re.sub(r"\s+", " ", fix_articles(made)).replace("\u2060", "").strip()


_MANY = re.compile(
    r"^(?:zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|duas|três|quatro"
    r"|les|los|las|gli|os|as)\b",
    re.IGNORECASE,
)
"""Several heroes at the head of a sentence."""


_STOPS_TO = re.compile(r"\b(?P<verb>stops?|gives? up|finish(?:es)?) (?:to|of to) (?P<what>[a-z]+)\b")
"""What somebody no longer does, as Romance languages have it ("smette di mentire")."""

_GIVEN = re.compile(
    r"\b(?:delivers?|gives?|sends?|brings?|shows?|sells?|tells?|reads?|dictates?|leaves?) "
    r"(?P<what>(?:an?|the|his|her|their) \w+) "
    r"(?=(?:his|her|their|the|an?) )"
)
_BEHIND = r"(?:in|of|on|from|who|that|and|with|at|to|by|under|before|after|near|inside|every)\b"
"""Words that may follow a noun."""


_NAMED = re.compile(r"\b[Tt]he (?P<name>[A-Z][\w-]+)(?= (?:in|on|with|to|and|at|by|before|after|for)\b|[.,;:?!]|$)")
"""The name of a country or region with an article, which English leaves out ("cruzan la Patagonia")."""


def _named(found: re.Match[str]) -> str:
    kept = found["name"].lower() not in PROPER or ARTICLED.fullmatch(found["name"])
    return found[0] if kept else found["name"]


_ONE = re.compile(r"\b(?P<one>an?|one) (?P<many>[a-z]+s)\b(?! [a-z]+(?:er|or|ist)\b)")


def _single(found: re.Match[str]) -> str:
    """Somebody of whom there is one ("einen Zeugen": a witness), where the ending said several."""
    one = singular(found["many"])
    return f"{found['one']} {one}" if plural(one) == found["many"] and is_being(f"a {one}") else found[0]


def _given(found: re.Match[str]) -> str:
    """A thing that is given, and whom it is given to."""
    return found[0] if is_being(found["what"]) else f"{found[0]}to "


def _denied(text: str) -> str:
    """Verbs with the `not` that other languages put before them, or after `has`."""

    def told(found: re.Match[str]) -> str:
        word = found[1].lower()
        if word in PASTS or word in REGULAR_PASTS:
            return f"did not {base_of(word)}"
        return f"does not {base_of(word)}" if word in THIRDS else f"do not {word}" if word in VERBS else found[0]

    text = re.sub(r"\b(has|have) not (?:of |a |an )?(?=[a-z]+\b)", r"\1 no ", text)
    text = re.sub(r"\b([a-z]+s) never\b", r"never \1", text)
    return re.sub(r"(?<!does )(?<!do )(?<!did )(?<!must )(?<!will )(?<!would )(?<!could )\bnot ([a-z]+)\b", told, text)


_ASKED = frozenset({"know", "knew", "ask", "asked", "investigate", "discover", "learn", "notice", "find", "remember"})
"""Verbs before a question of who."""


def _of_things(text: str) -> str:
    """Relative clauses of things with `that`, and the dead with a noun."""
    text = re.sub(r"\b(a|the) dead(?=[.,;]|$| (?:of|from|in|who|that)\b)", r"\1 dead man", text)

    text = re.sub(rf"\bdead (?:wo)?man (?=(?!{_BEHIND})[a-z]+\b(?<!s))", "dead ", text)

    def joined(found: re.Match[str]) -> str:
        asked = found[1] == "out" or found[1] in THIRDS or found[1] in _ASKED
        return found[0] if asked or is_being(found[1]) or found[1][0].isupper() else f"{found[1]} that"

    return re.sub(r"\b([\w-]+),? who\b", joined, text)


_MOVING = (
    "flees?|fled|climbs?|climbed|jumps?|jumped|flies|fly|flew|goes|go|runs?|ran|escapes?|escaped|leaps?|smuggles?"
    "|smuggled|drives?|rides?|swims?|crawls?|vaults?|travels?|walks?|throws?|threw"
)
_TAUGHT = "sing|dance|read|write|swim|cook|fly|lie|fight|love|steal"
_MENDED = (
    (r"\bthe (her|his|their)\b", r"\1"),
    (r"\bthe (the|a|an)\b", r"\1"),
    (r"\ban? own ((?:[a-z]+ )?[a-z]+)", r"a \1 of their own"),
    (r"\b(buys?|rents?|sells?|inherits?) (cheap|old|new|small|big) (an?|the) ", r"\1 \3 \2 "),
    (r"\bto in (?=(?:an?|the|my|our|his|her|their) )", "into "),
    (r"\b(breaks?) in (?:in|into)\b", r"\1 into"),
    (r"\bbig more\b", "bigger"),
    (r"\b(small|long|tall|old|young|short|deep|cold|warm|dark|loud|rich|fast|slow) more\b", r"\1er"),
    (
        r"\b(discovers?|finds? out|learns?|notices?|believes?) who (?=(?:the|an?|her|his|their) [\w-]+ [a-z]+)",
        r"\1 that ",
    ),
    (r"\b(voice|radio|letter|secret|door|mirror|map|book|song|ring|house|machine|phone),? who\b", r"\1 that"),
    (r"\babout (?=(?:an?|the) (?:spaceship|ship|boat|train|island|planet|moon|mountain|roof|submarine)\b)", "on "),
    (rf"\b({_MOVING}) ((?:[\w-]+ ){{0,4}}?)about (?=(?:the|an?) )", r"\1 \2over "),
    (r"\b(falls?|fell) in love of (?:the )?", r"\1 in love with the "),
    (
        r"\b(teachers?|schools?|classes|lessons?) of (music|dance|art|piano|singing|chess|history)\b",
        r"\2 \1",
    ),
    (rf"\bteach(es)? (?:to )?({_TAUGHT}) (?:to )?((?:the|an?) [\w-]+)", r"teach\1 \3 to \2"),
    (r"\bin the ([A-Z]\w+) in the (?=\d)", r"in \1 in the "),
    (r"\b(choir|team|class|club|group|band|crew|theatre|school) of deaf people", r"deaf \1"),
    (r"\bof (?:an|a) of them\b", "of one of them"),
    (r"\b(be|is|was|are|were) (\w+(?:ed|en)) through (?=(?:an?|the) )", r"\1 \2 by "),
    (r"\bnot can (?=[a-z])", "cannot "),
    (r"\bthem the (\w+)", r"their \1"),
    (r"\bhim the (\w+)", r"his \1"),
    (r"\b(?:of|from) (?:the )?(\d{3,4}s)\b", r"in the \1"),
    (r"\bin (\d{3,4}s)\b", r"in the \1"),
    (r"\bis going to (?:to )?(\w+) ((?:every|each|the|an?|her|his|their|my) [\w-]+)(?=[.?]|$)", r"\2 will \1"),
    (r"\bis going to (?:to )?(\w+)", r"will \1"),
    (r"\binherit(s|ed)? of (?=(?:an?|the) )", r"inherit\1 "),
    (r"\bof whoever (the )?", r"of whoever "),
    (r"\bof (her|his|their|the) (father|mother|brother|sister|husband|wife)'s\b", r"of \1 \2"),
    (r"\bhears? to (cry|sing|talk|play|laugh)\b (the \w+)", r"hears \2 \1"),
    (r"\binvestigates that (?=[a-z]+ the\b)", "investigates who "),
    (r"\b(goes|go) to (?=the)", r"\1 to "),
    (r"\b(returns?) (?:in|on|at) (?=[A-Zat])", r"\1 to "),
    (r"\bin the (coast|island|beach|border|roof|farm|ranch|moon|ship|train)\b", r"on the \1"),
    (
        r"\b(investigates?|out|discovers?|knows?|learns?|asks?|notices?), (?=(?:who|what|why|how|whether|that)\b)",
        r"\1 ",
    ),
    (
        r"\b(talk\w*|sp[eo]ak\w*|spoke|writes?|listens?|says?|lies?|tells?) in (?=(?:an?|the|his|her|their)\b)",
        r"\1 to ",
    ),
    (r", (?:the|who) (?=afraid of)", " "),
    (r"\b(?:in|at|to) nobody\b", "to anybody"),
    (
        r"\b(an?|the) ((?:hardware |corner |snack )?[\w-]+) of (neighbourhood|province|mountain|village|court|night)\b",
        r"\1 \3 \2",
    ),
    (r"\b(an?|the) couple of ([a-z]+?)s\b", r"\1 \2 couple"),
    (r"^about (?=[A-Z])", "on "),
    (r"\b(?:the )?antarctica\b", "Antarctica"),
    (r"\bto to\b", "to"),
    (r"\b(tries|try|wants|want|decides|decide) to,? to\b", r"\1 to"),
    (r"\b(during|after|before|in|on|with|without|for|to|from|at|through|against) of (the|a|his|her)\b", r"\1 \2"),
    (r"\bthe at night\b", "at night"),
    (r"\b(learns?|tries|try) (read|write|cook|swim|fly|live|love|sing|dance|lie)\b", r"\1 to \2"),
    (r"\bkeeper of (?:(?:a|the) )?([A-Z]\w+ )?(lighthouse|museum|zoo|library)\b", r"\1\2 keeper"),
    (r"\bsteal(s?) (?=(?:(?:an?|the) )?(?:bank|train|museum|casino)s?\b)", r"rob\1 "),
    (r"\b(becomes?) (?:in|to) ", r"\1 "),
    (r"\b(investigates?) (?:about|on|of)\b(?: the)?", r"\1"),
    (r"\bin (?:the )?year (?=\d{4})", "in "),
    (r"\bin (?:the )?([A-Z]\w+(?: (?:de )?[A-Z]\w+)*) of (?:the )?(\d{4}s?)\b", r"in \2 \1"),
    (r"\bof (?:the )?plague doctor\b", "of the plague doctor"),
    (r"\bdoctor of (?:the )?plague\b", "plague doctor"),
    (r"\b(?!(?:two|three|four|five|six|the|an?|his|her|their) )(\w+) (retired|unemployed)(?= [a-z]+s\b)", r"\2 \1"),
    (r"\bmore (?=(?:from|of|in|on|at) )", ""),
    (r"\b(conceals?|hides?|keeps?) of (his|her|their|the) (\w+)", r"\1 from \2 \3"),
    (r"(?<=[a-z]) at (?=[A-ZÄÖÜ][a-zäöüß]+(?:[,.:]|$))", " near "),
    (r"\bbefore of the\b", "before the"),
    (r"\blearns (?:in|to|at) ((?:her|his|the|a|two) (?:[\w-]+ )?\w+) (?=the|a|to)", r"teaches \1 "),
    (r"\b(gives|tells|sells|shows) (?:in|to|at) (?=her|his|the|a)", r"\1 "),
    (r"\b(island|village|city|town) (?!of\b|from\b)([A-Z]\w+)", r"\1 of \2"),
    (r"\b(comedy|drama|thriller) of (science fiction|horror|fantasy)\b", r"\2 \1"),
    (r"\b(searche?s?) for (?:after|for|to|a the)\b", r"\1 for"),
)
"""What a gloss word by word gets wrong, and how it is mended."""


def _before_nouns(words: list[Word]) -> list[Word]:
    """Adjectives that follow their noun go before it, the last one first."""
    made: list[Word] = []
    moved = 0
    for at, word in enumerate(words):
        if (
            made
            and made[-1].kind == "noun"
            and word.kind != "verb"
            and (_is_adjective(word.text) or (word.kind == "told" and not _done_by(words, at)))
            and not _is_adjective(made[-1].text)
        ):
            made.insert(len(made) - 1 - moved, word)
            moved += 1
        else:
            made.append(word)
            moved = 0
    return made


def _done_by(words: list[Word], at: int) -> bool:
    """Whether a participle goes on with who did it, or where ("stolen by a nun"), so that it stays behind its noun."""
    return at + 1 < len(words) and words[at + 1].kind == "small" and words[at + 1].text not in {"and", "who", "that"}


def _is_adjective(word: str) -> bool:
    return is_adjective(word) or word.lower() in OF_PLACES
