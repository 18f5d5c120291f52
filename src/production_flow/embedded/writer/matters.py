"""What heroes do, and what it is about, where a pitch does not say: for every genre a few."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, definite, verb_phrase
from production_flow.embedded.writer.lexicon.words import PASTS, VERBS
from production_flow.embedded.writer.tokens import tagged_words

DEEDS: dict[str, tuple[tuple[str, str], ...]] = {
    "noir": (
        ("find out who paid for the silence in {place}", "the payment nobody signed for"),
        ("reopen the one case {place} agreed to forget", "the case everyone agreed to forget"),
        ("learn who has been tidying up after the dead", "the name left out of the report"),
    ),
    "cozy": (
        ("find out what everybody else in {place} already knows", "the thing everybody else knows"),
        ("put right a kindness that went wrong", "the kindness that went wrong"),
        ("solve the small mysteries people are too polite to report", "the question nobody is rude enough to ask"),
    ),
    "scifi": (
        ("learn why the log has eleven minutes missing", "the eleven missing minutes"),
        ("find the one aboard who was never on the manifest", "the name that was never on the manifest"),
        ("keep {place} running on parts that should not exist", "the part with no serial number"),
    ),
    "western": (
        ("keep the peace until court day", "the warrant with a blank where the name goes"),
        ("run down whoever poisoned the well and let the town drink", "the deed to the dry well"),
    ),
    "horror": (
        ("find out what {place} agreed to, and when the payment falls due", "the agreement in the parish book"),
        ("stay awake until somebody tells the truth about the house", "the room that is on no plan"),
    ),
    "fantasy": (
        ("deliver a letter that nobody in three countries would like to receive", "the letter under nine seals"),
        ("undo a wish that was granted to the letter", "the small print of a wish"),
    ),
    "family": (
        ("keep a promise that was easier to make than to keep", "the promise"),
        ("find out why nobody talks about the locked house", "the key to the locked house"),
    ),
    "romance": (
        ("deliver the letters that were never meant to be sent", "the letters that were never sent"),
        ("stay away from exactly one person", "the reason they stopped speaking"),
    ),
    "comedy": (
        ("throw one party that goes to plan", "the party that goes to plan"),
        ("put on a show with a part in it for everybody", "the show with a part for everybody"),
    ),
    "historical": (
        ("carry a message between two people who may not be seen to write", "the message with no address"),
        ("keep a household together until the news comes", "the news from the coast"),
    ),
    "drama": (
        ("sell the family house before the year is out", "the signature on the old mortgage"),
        ("tell one person what everybody agreed to keep from them", "the letter in the winter coat"),
    ),
    "workplace": (
        ("keep the department open until the inspector has been", "the form that was never sent"),
        ("mend the one clock that everybody goes by", "the one clock that everybody goes by"),
        ("hold one summer party that nobody has to apologise for", "the summer party"),
    ),
}
"""Genre -> deeds with what each is about; `{place}` stands for the place."""

DEEDS_OF_HEROES: dict[str, tuple[tuple[str, str], ...]] = {
    r"\b(?:pirates?|buccaneers?|corsairs?|privateers?)\b(?! radio)": (
        ("lift the curse that came with the gold", "the cursed gold"),
        ("dig up what should have stayed buried", "the chest under the ninth cross"),
        ("find out which of the crew sold the chart", "the stolen chart"),
    ),
}
"""Words for heroes -> deeds with what each is about, before those of the genre."""

DEEDS_OF_FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "heist": (
        ("rob the one safe in {place} that nobody has ever opened", "the safe that nobody has ever opened"),
        ("steal back the ring that was never paid for", "the ring that was never paid for"),
        ("empty the vault under the old bank in one night", "the vault under the old bank"),
    ),
    "superhero": (
        ("save {place} without being seen to", "the mask in the wash"),
        ("find out who else in {place} wears a mask", "the other mask"),
        ("rescue the one person who does not want to be rescued", "the list of the rescued"),
    ),
    "sports": (
        ("win one match before the season is out", "the one match"),
        ("train a team that has never won a thing", "the cup nobody has polished"),
        ("reach a final that nobody has planned for", "the final"),
    ),
    "medical": (
        ("find out what is making half of the ward ill", "the fever without a name"),
        ("keep the night ward open until the new wing is built", "the night ward"),
        ("learn the name of the patient in bed nine", "the patient in bed nine"),
    ),
    "nature": (
        ("bring the young ones through the winter", "the store for the winter"),
        ("win back the hollow under the roots", "the hollow under the roots"),
        ("cross the road to where the water is", "the road"),
    ),
    "war": (
        ("bring everybody on the list home", "the list of names"),
        ("hold the bridge until the last of them is across", "the bridge"),
        ("carry the post through the lines", "the sack of post"),
    ),
    "disaster": (
        ("get everybody out of {place} before it comes", "the last boat out"),
        ("warn a town that has been warned too often", "the warning nobody reads"),
    ),
    "road": (
        ("carry an urn to the other end of the country", "the urn"),
        ("deliver a piano eight hundred miles away by Sunday", "the piano"),
        ("bring a borrowed car back to whoever lent it", "the borrowed car"),
    ),
    "romcom": (
        ("plan the wedding of the one person not to fall in love with", "the seating plan"),
        ("win a bet about never falling in love", "the bet"),
    ),
    "children": (
        ("find out whom the lost button belongs to", "the lost button"),
        ("build a house for somebody very small", "the very small house"),
        ("learn to do one thing without help every day", "the one thing"),
    ),
    "telenovela": (
        ("find out whose child was sent away", "the christening shawl"),
        ("win back the house from the one who burned the will", "the will"),
    ),
    "wonder": (
        ("find out whose grief it is that everybody hears at night", "the weeping under the square"),
        ("deliver the one letter that comes back whoever carries it", "the letter that comes back"),
        ("wake the one neighbour who has slept since the flood", "the neighbour who has slept since the flood"),
    ),
    "youth": (
        ("keep the promise of one summer", "the promise of one summer"),
        ("build a boat before everybody leaves", "the boat"),
        ("find out who wrote the letters in the school desk", "the letters in the school desk"),
    ),
    "musical": (
        ("put on a show in {place} before the roof falls in", "the show"),
        ("write one song that all of {place} can sing", "the song"),
    ),
}
"""Key of a form -> deeds with what each is about, before those of the genre."""

MATTERS: dict[str, tuple[str, ...]] = {
    "noir": (
        "the case that was closed too neatly",
        "the first report that was ever signed here",
        "the night nobody wrote down",
        "the file that came back empty",
        "the one case that never added up",
    ),
    "scifi": (
        "the hour that the log skips",
        "the seat that left empty on the last transport",
        "the order that nobody would repeat",
        "the name that came off the duty list",
        "the alarm that somebody switched off",
    ),
    "western": (
        "the boundary that was walked off in the dark",
        "the name on the deed under the deed",
        "the night the whole posse was asleep",
        "the man who was hanged in another one's place",
        "the well that was filled in by Sunday",
    ),
    "cozy": (
        "the year nobody at the table will talk about",
        "the supper that ended a friendship",
        "the letter that came thirty years late",
        "the face cut out of the old photograph",
        "the prize that was given to the wrong person",
    ),
    "horror": (
        "the one who was left outside",
        "the door that was held shut",
        "the name that was never called",
        "the night when nobody went to look",
        "the promise that the whole house made",
    ),
    "drama": (
        "the summer nobody describes the same way",
        "the promise that was made at a bedside",
        "the year between two photographs",
        "the phone call that was never returned",
    ),
    "workplace": (
        "the reorganisation that nobody signed",
        "the vacancy that was never advertised",
        "the complaint with no name on it",
        "the farewell card for somebody who stayed",
    ),
}
"""Genre -> what a deed may be about, where its words name nothing."""

BEHIND = re.compile(
    r"^(?:under|behind|beneath|inside|near|past|above|below|around|through|across|against|between|among|from|off"
    r"|towards?|along|beyond|beside|without|about|upon|onto) "
    r"(?=(?:an?|the|her|his|their|two|three) )"
)
"""Where something is, before the thing itself ("hide under the bed")."""

_CLAUSE = re.compile(r"\b(?:who|whoever|what|whatever|whether|why|how|that|prove|discover|think|believe) (?P<rest>.+)$")
_THING = re.compile(
    r"\b(?P<noun>(?:the|her|his|their|an?) (?:[\w'-]+ ){0,2}?[\w'-]+)"
    r"(?=,|\.|$|\s(?:two|three|four|every|each|here|there|than|when|where|because|why|in|on|at|from|of|before|after|and|who|that|with|for|to|by|while|until|into|as|under|out|is|are|was|were|has|have|had)\b)"
)


_LEARNED = re.compile(
    r"^(?:learn|dare|practi[sc]e|try|long) (?:how )?to (?P<does>[a-z]+(?: (?!who|what|that)[a-z' -]+)?)$"
)
"""Something that somebody learns to do to nothing in particular ("learn to fly at night")."""


_LEADING = re.compile(r"^(?:through|of|since|by|at|to|into|with|from|past|for|over|under|until|till|up|out|all) (?=\w)")
_NO_THINGS = ("AV", "PR", "PN", "CJ", "TO", "VVD", "VVN", "VVB", "VVZ", "VVI", "CRD", "XX", "AJ")
"""Beginnings of tags of words that nothing is called by."""


_ONE_SUCH = re.compile(
    r"(?:the (?:only|last|first|one|same)|(?:her|his|their|the|an?) [\w-]+['\u2019]s) ", re.IGNORECASE
)
"""Words after which even an adjective is what something is called."""


def thing_in(infinitive: str, noun: str) -> str:
    """A noun phrase of a deed without a preposition before it or a gerund behind; empty where its head is no noun.

    "hunt through Mississippi" is about Mississippi, "live recklessly" about nothing.
    """
    noun, many, _ = _LEADING.sub("", noun).partition(" too many")
    words = tagged_words(infinitive)
    tags = {word.lower: word.tag for word in words}
    told = noun.split()
    while len(told) > 2 and tags.get(told[-1].lower()) in {"VVG", "VVN"}:
        told.pop()
    last = tags.get(told[-1].lower(), "NN1") if told else ""
    if last == "AJ0" and len(told) > 1 and _ONE_SUCH.match(noun):
        return " ".join(told)  # the only human, his brother's grave
    return "" if not told or last.startswith(_NO_THINGS) else " ".join(told) + many


def inside(infinitive: str) -> str:
    """What a clause of the deed is about ("learn who bought the harvest"): a thing before anybody, or empty."""
    if learned := _LEARNED.match(infinitive):
        return verb_phrase(learned["does"], "gerund")
    clause = _CLAUSE.search(infinitive)
    found = [_nouns(each["noun"]) for each in _THING.finditer(clause["rest"])] if clause else []
    things = [noun for noun in found if not is_being(noun)]
    return definite((things or found or [""])[0]) if found else ""


def _nouns(phrase: str) -> str:
    """A noun phrase without the verb that may stand at its end, and without how often it does so."""
    words = phrase.split()
    ends = {"never", "always", "ever", "only", *PASTS, *REGULAR_PASTS}
    while len(words) > 2 and (words[-1] in VERBS or words[-1] in THIRDS or words[-1] in ends):
        words.pop()
    return " ".join(words)
