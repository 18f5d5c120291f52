"""What a deed is about, as something that can be written, hidden or found."""

from __future__ import annotations

import re

from production_flow.embedded.writer.goals import COMES_TO, WANTED
from production_flow.embedded.writer.grammar import definite
from production_flow.embedded.writer.lexicon.words import VERBS
from production_flow.embedded.writer.matters import BEHIND, MATTERS, inside, thing_in
from production_flow.embedded.writer.sensing import sensed
from production_flow.hashing import seed_of

_GENERIC = frozenset(
    {"crime", "crimes", "mystery", "mysteries", "murder", "murders", "case", "cases", "things", "problems", "secrets"}
    | {"puzzles", "riddles"}
)

_SOMBRE = frozenset({"scifi", "horror", "historical"})
"""Genres whose matters, where they have none of their own, are those of a noir."""

_NOT_MATTERS = re.compile(
    r"(?:as|be|to|from|with|in|on|at|for|out|up|off|down|that|who|how|why|what|if|each|between|the other)\b"
)
"""What follows a verb and is nothing that can be hidden."""


_NO_HEADS = frozenset(
    {
        *("it", "them", "her", "him", "everything", "everyone", "love", "a", "the", "not", "asleep", "awake", "too"),
        *("again", "away", "something", "somebody"),
    }
)
"""Last words of a phrase that is no thing."""


_THAT = re.compile(
    r"[\w-]+ that (?P<np>(?:her|his|their|the|an?|one) "
    r"(?:(?!(?:of|in|at|on|to|for|from|that|who|he|she|it|they) )[\w'-]+ ){0,2}?"
    r"(?!(?:he|she|it|they|who|that)\b)[\w'-]+)"
    r" (?:is|are|was|were|has|have|had|never|can|cannot|will|does"
    r"|(?:that |which )?(?:he|she|it|they) (?:has|have|had))\b"
)
"""What a clause that somebody hides or knows is about ("hide that her child has stopped ageing")."""


_WHEN_AND_HOW = re.compile(
    r" (?:herself|himself|themselves|together|apart|alone|alive|back|home|away|all (?:day|night|week)"
    r"|once|twice|(?:two|three|four|five|six|seven|nine|ten|a hundred) times)$"
)
_TOLD_OF_IT = re.compile(
    r" (?:is|are|was|were|has|have|he|she|it|they|rearranged|replaced|gone|missing|dead|murdered)\b.*$"
)
"""What stands behind a thing and is no part of what it is called."""


_VICTIM = re.compile(
    r"(?P<of> of (?:the|an?|her|his|their|[A-Z][\w'-]+) ?(?:[\w'-]+ ){0,2}?[\w'-]*)"
    r"(?=$|[,.;]| (?:in|on|at|from|before|after|and|who|that|with|for|by|while)\b)"
)
"""Whose murder it is, or which case: it has a name of its own then."""


_DETERMINERS = frozenset({"her", "his", "their", "its", "the", "a", "an"})
"""What is left of a phrase that was all about its state, and names nothing."""


_GOING = re.compile(
    r"^(?:ride|walk|drive|sail|travel|row|fly|run|march|cycle|trek|journey) (?:all the way |back |home |out )?"
    r"(?:to|into|across|through|over|up|down) (?:[\w'-]+ ){1,4}?to (?=[a-z]+ )"
)
"""A way that somebody goes for the sake of something else ("ride to Abilene to give back a horse")."""

_BREAKING_IN = re.compile(
    r"^(?:[a-z]+ to )?(?:break|sneak|tunnel|climb|slip|get) into (?:(?!and\b)[\w'-]+ ){1,6}?and "
    r"(?=[a-z]+ (?:an?|the|back|one|her|his) )"
)
"""A way in to what is wanted ("break into a museum and put a clock back")."""

_COUNTED = re.compile(r"^(?:an?|one|two|three|every|each)\s+(?!hundred|thousand|dozen|last|more|of\b|another)")
"""What a thing is no longer called by when it has been told of: one wooden leg is the wooden leg."""


def matter_of_deed(infinitive: str, genre: str, text: str) -> str:
    """What the deed is about, as something that can be written, hidden or found."""
    infinitive = re.sub(r"^(?:keep|go|start|begin|stop|continue|come|end up|risk) (?=[a-z]+ing\b)", "", infinitive)
    if (wanted := WANTED.match(infinitive)) is not None:
        infinitive = wanted["what"]
    if (comes_to := COMES_TO.match(infinitive)) is not None and comes_to["verb"] in VERBS:
        infinitive = comes_to["what"]
    infinitive = re.sub(r"^(?:set out|go on|(?:come|go|travel|sneak) (?:back|home)) to (?=[a-z]+ )", "", infinitive)
    infinitive = _BREAKING_IN.sub("", _GOING.sub("", infinitive))
    infinitive = re.sub(r"^(?:fall|be) in love with (?=an? |the |her |his |their )", "love ", infinitive)
    if (comes := sensed(re.sub(r"^(?:help|make|let) ", "see ", infinitive))) is not None:
        return comes.matter
    if weather := re.match(r"make it (rain|snow)\b", infinitive):
        return f"the {weather[1]}"
    if whose := _THAT.match(infinitive):
        return definite(whose["np"])
    found = re.match(
        r"^(?:[\w-]+ly\s+)?(?:[\w-]+ to (?=[\w-]+ (?:an?|the|her|his|their) ))?"
        r"[\w-]+(?:\s+(?:up|out|down|off|for|in|into|over|back|to|after|on)){0,2}\s+"
        r"(?P<noun>(?:(?:an?|the|her|his|their|its|every|each|two|three)\s+)?(?:[\w'-]+\s+){0,4}?[\w'-]+)"
        r"(?=\s+(?:in|on|at|from|of|before|after|and|who|that|which|with|for|to|by|while|until|into|as|through|under|out|across|over|down|home|among|between|about|around"
        r"|within|without|so|because|although|unless|one|against|along|behind|past|beyond|near|beside|towards?|inside|onto|whose|where|when|during|despite)\b"
        r"|[,.]|$)",
        infinitive,
        re.IGNORECASE,
    )
    noun = _WHEN_AND_HOW.sub("", BEHIND.sub("", found["noun"])) if found else ""
    noun = told if (told := _TOLD_OF_IT.sub("", noun)) not in _DETERMINERS else noun  # his missing brother
    noun = re.sub(r"^(?:which|whose) (?=[\w-]+$|[\w-]+ [\w-]+$)", "the ", noun)
    noun = thing_in(infinitive, noun)
    head = noun.split()[-1].lower() if noun else ""
    does = re.match(r"^[\w-]+ to ", infinitive) and noun and noun.split()[0].lower() in VERBS
    if does or _NOT_MATTERS.match(noun):
        noun = ""
    if head in _GENERIC and (whose := _VICTIM.match(infinitive[found.end() :] if found else "")):
        return definite(f"{noun}{whose['of']}")
    if not noun or head in _GENERIC or head in _NO_HEADS or len(noun) > 48:
        if told := inside(infinitive):
            return re.sub(r" (?:he|she|they)$", "", told)
        pool = MATTERS.get(genre) or MATTERS["noir" if genre in _SOMBRE else "cozy"]
        return pool[seed_of("matter", text) % len(pool)]
    return definite(_COUNTED.sub("the ", noun))
