"""Genre and tone of a prompt, from the words in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from production_flow.embedded.writer.ages import CLOSED, MODERN, PAST_AGE, of_the_west, of_year, since_telegraph, years
from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.hinting import hints
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.leaning import lean
from production_flow.embedded.writer.lexicon.forms import Form, form_in
from production_flow.embedded.writer.lexicon.genres import (
    DARK_TONES,
    GENRE_WORDS,
    KIT_OF,
    LIGHT_TONES,
    STAND_INS,
    TONE_WORDS,
)
from production_flow.embedded.writer.lexicon.situations import (
    COMPARED,
    KIN_AT_HOME,
    LAW,
    SECRETIVE,
    SITUATIONS,
    SLEUTH,
    SMALL_WORLD,
    STAFFED,
)
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.meanings import meant
from production_flow.embedded.writer.moods import GRIM, comic
from production_flow.embedded.writer.terms import KitId


@dataclass(frozen=True)
class Genre:
    """What the words of a prompt say about its genre. `words` are those that said it."""

    name: str
    second: str
    kit: KitId
    tone: str
    words: tuple[str, ...]
    guessed: bool
    form: Form | None = None


_WEIGHTS = {"*": 6.0, "+": 3.0, "-": 0.3}
_PLAIN = 0.7
"""What an entry weighs by its sign, and without one: many words are of several genres."""

_WORLD = re.compile(
    r"\bin an? (?:[\w-]+ )?(city|world|society|country|kingdom|land|future|town) (?:where|in which)\b", re.IGNORECASE
)
"""A world that is not ours."""

_KIND_OF = re.compile(r"\b(?:kind|sort) of\b", re.IGNORECASE)
"""A kind that is not kind ("a kind of monster")."""

_DEAD = re.compile(
    r"\b(?:hears?|sees?|meets?|visited by|calls? from|letters? from|talks? (?:to|with)|speaks? (?:to|with)|haunted by"
    r"|voices? of|follows?|feels?) (?:an?|her|his|their|the) (?:dead|drowned|late|buried|hanged)\b"
    r"(?! \w+['\u2019]s\b)",
    re.IGNORECASE,
)
"""Somebody dead who is heard or seen: a ghost, whatever it is called."""


def situations(*texts: str) -> list[tuple[str, float]]:
    """What happens in a pitch, as points for genres; told in other words as well, a situation counts once."""
    plain = [re.sub(r"[,;:?!\"]", "", text.lower()) for text in texts if text]
    return [(name, points) for name, points, pattern in SITUATIONS if any(pattern.search(text) for text in plain)]


def compared(text: str) -> list[tuple[str, float]]:
    """The shows that a pitch compares itself with, as points for genres."""
    found = []
    for name, titles in COMPARED:
        title = rf"(?:{titles})"
        if re.search(
            rf"^{title}(?:,? but| meets| with| in| on| for|:)|\b(?:meets|like|of) {title}\b", text, re.IGNORECASE
        ):
            head = re.match(rf"^(?:a |an )?{title},? (?:but|with|in|set|only)\b", text, re.IGNORECASE)
            found.append((name, _NAMED if head else _ALIKE_SHOW))
    return found


_ALIKE_SHOW = 3.0
"""Points that a show gives to its genre where a pitch compares itself with it."""


def _solved_at_home(scores: dict[str, float], text: str) -> None:
    """A crime that somebody looks into whose trade it is not, in a small world, is a cosy one."""
    plain = text.lower()
    past = scores.get("historical", 0) >= _RANGE
    if SLEUTH.search(plain) and SMALL_WORLD.search(plain) and not LAW.search(plain) and not past:
        scores["cozy"] = scores.get("cozy", 0) + scores.get("noir", 0) + 2


def _is_staffed(text: str) -> bool:
    """Whether a pitch has a place of work in it, and not only somebody with a trade."""
    many = (word for word in re.findall(r"[a-z-]+", text.lower()) if singular(word) != word)
    return bool(STAFFED.search(text.lower())) or any(singular(word) in TRADE_OF for word in many)


def _told_of_one(scores: dict[str, float], text: str) -> None:
    """Somebody who works alone is in a drama or a comedy; a small world where nothing is to be found out is in neither.

    A genre that is named stays what it is.
    """
    work = scores.get("workplace", 0)
    rookie = any(name == "workplace" for name, _ in situations(text))
    if 0 < work < _NAMED and not rookie and scores.get("comedy", 0) < _NAMED and not _is_staffed(text):
        scores |= {"workplace": 0.2 * work, "drama": scores.get("drama", 0) + 0.5 * work}
        scores["comedy"] = scores.get("comedy", 0) + 0.4 * work
    cozy = scores.get("cozy", 0)
    if 0 < cozy < _NAMED and not SLEUTH.search(text.lower()) and not SECRETIVE.search(text.lower()):
        scores |= {"cozy": 0.45 * cozy, "drama": scores.get("drama", 0) + 0.45 * cozy}


def _at_home(scores: dict[str, float], text: str) -> None:
    """Kin in their own house make no workplace of it."""
    work = scores.get("workplace", 0)
    if 0 < work < _NAMED and KIN_AT_HOME.search(text) and not STAFFED.search(text.lower()):
        scores["workplace"] = 0.2 * work


def _out_of_place(scores: dict[str, float], text: str) -> None:
    """What does not belong together makes a comedy, half as much of a world or a crime that is told."""
    if points := comic(text):
        dated = 1.0 if PAST_AGE.search(text) or years(text) else 0.5
        told = max(*(scores.get(name, 0) for name in ("western", "scifi", "cozy")), dated * scores.get("historical", 0))
        dampened = told >= _RANGE or bool(years(text)) or bool(GRIM.search(text))
        scores["comedy"] = scores.get("comedy", 0) + (points / 2 if dampened else points)


def _of_today(scores: dict[str, float], text: str) -> None:
    """A history or a western that has a thing of our time in it is hardly either, unless it is called one."""
    called = re.findall(r"\w+", text.lower())
    old = [name for name in ("historical", "western") if name in scores and name not in called]
    if old and (MODERN.search(text) or (_MADE.search(text) and not years(text))):
        share = 0.4 * sum(scores[name] for name in old)
        law = (
            "scifi"
            if _MADE.search(text)
            else "noir"
            if re.search(r"\b(?:sheriff|deputy|marshal|ranger|outlaw)", text, re.IGNORECASE)
            else "comedy"
        )
        scores[law] = scores.get(law, 0) + share
        scores |= {name: 0.2 * scores[name] for name in old}


_MADE = re.compile(r"\b(?:robots?|androids?|cyborgs?)\b", re.IGNORECASE)
"""Those who are made in no history."""

_TOLD, _FAINT, _SLIGHT = 3.5, 1.2, 0.9
"""Points from which a genre is told, below which hints are none, and by which one may be behind and still have them."""


def _hinted(scores: dict[str, float], text: str) -> None:
    """Hints, where nothing tells the genre: they count less the more is told."""
    best = max(scores.values(), default=0.0)
    if best >= _TOLD:
        return
    found = hints(text)
    least = max(_FAINT, 0.6 * max(found.values(), default=0.0))
    for name, points in found.items():
        if points >= least or (name in scores and best - scores[name] < _SLIGHT):
            scores[name] = scores.get(name, 0) + points * (1 - best / (2 * _TOLD))


@cache
def _entries(table: str) -> tuple[tuple[str, str, float], ...]:
    """Every entry of a table as (word, what it stands for, weight), the longest first."""
    source = GENRE_WORDS if table == "genre" else TONE_WORDS
    rows = [
        (entry.strip().lstrip("*+-"), name, _WEIGHTS.get(entry.strip()[0], _PLAIN))
        for name, words in source.items()
        for entry in words.replace("\n", " ").split(",")
        if entry.strip()
    ]
    return tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0], row[1])))


def _plain(text: str) -> str:
    text = re.sub(r"(?<=[a-z] )Queens\b", "", text)
    return re.sub(r"[.]+ ", " ", " " + re.sub(r"[^\w'&.-]+", " ", text.lower()) + " ")


def _scores(text: str, frame: str, table: str) -> tuple[dict[str, float], list[str]]:
    """Points per genre or tone: words of the frame ("a noir detective show") count three times.

    Several words that say something together ("crime drama") are not counted again one by one.
    """
    plain, in_frame = _plain(text), f" {frame.lower()} "
    scores: dict[str, float] = {}
    said: list[str] = []
    spent: dict[str, float] = {}
    for word, name, weight in _entries(table):
        if word not in plain or not any(f" {form} " in plain for form in (word, f"{word}'s", f"{word}s")):
            continue
        over = [longer for longer in spent if longer != word and spent[longer] >= weight]
        if any(f" {word} " in f" {longer} " for longer in over):
            alone = plain
            for longer in sorted(over, key=len, reverse=True):
                alone = alone.replace(f" {longer} ", " | ")
            if not any(f" {form} " in alone for form in (word, f"{word}'s", f"{word}s")):
                continue
        if f"{word}s" in said and not any(f" {form} " in plain for form in (word, f"{word}'s")):
            continue
        if " " in word:
            spent[word] = max(weight, spent.get(word, 0))
        near = 3 if f" {word} " in in_frame else 1
        scores[name] = scores.get(name, 0) + weight * near * (1 + 0.3 * word.count(" "))
        said.append(word)
    return scores, said


_RANGE = 2
"""Points for words of the range that make a western of a history ("a mapmaker on the frontier with a wagon train")."""

_WORLDS_FIRST = (
    *("western", "scifi", "fantasy", "historical", "horror", "noir", "workplace", "romance", "drama", "cozy"),
    *("family", "comedy"),
)
"""Genres from those that decide a world to those that decide a tone: of two that score alike the first is the frame."""

_ALIKE = 0.75
"""Share of the better score from which the two are alike."""

_BLEND = 0.5
"""Share of the better score from which a second genre is blended in."""


def read_genre(text: str, frame: str, foreign: str = "", whole: str = "") -> Genre:
    """The genre of a prompt, a second one if it scored well, the kit that is nearest, and the tone.

    Args:
        text: The prompt in English.
        frame: The words that name the show ("a noir detective show").
        foreign: The prompt in its own language, where that is another one.
        whole: The prompt with the shows that it compares itself with, where `text` is without them.
    """
    form, unsorted = form_in(text), text
    text = meant(text)
    long_words = " ".join(word for word in foreign.split() if len(word) > 4)
    scores, words = _scores(f"{text} . {long_words}" if foreign else text, frame, "genre")
    named = max(scores.values(), default=0.0) >= _NAMED
    tones, tone_words = _scores(_KIND_OF.sub("", text), _KIND_OF.sub("", frame), "tone")
    if form is not None and form.genre:
        scores[form.genre] = scores.get(form.genre, 0) + form.points
    if _DEAD.search(text):
        scores["horror"] = scores.get("horror", 0) + 4
    if world := _WORLD.search(text):
        scores["fantasy"] = scores.get("fantasy", 0) + 1
        scores["scifi"] = scores.get("scifi", 0) + (2 if world[1].lower() in {"city", "society", "future"} else 0.5)
    grim = 0.4 if GRIM.search(text) else 1.0
    if grim < 1:
        scores["drama"] = scores.get("drama", 0) + 1.2
    for name, points in (*situations(text, whole), *compared(whole or text)):
        scores[name] = scores.get(name, 0) + points * (grim if name == "comedy" else 1.0)
    if points := of_year(text):
        scores["historical"] = scores.get("historical", 0) + points
        scores["western"] = scores.get("western", 0) + of_the_west(text)
        _frontier_closed(scores, text)
    _solved_at_home(scores, text)
    _out_of_place(scores, text)
    _hinted(scores, text)
    guessed = not scores
    staffed = scores.get("workplace", 0) >= _NAMED
    lean(scores, text, named=named)
    _of_today(scores, text)
    _told_of_one(scores, text)
    _at_home(scores, text)
    tone = max(sorted(tones), key=lambda name: tones[name]) if tones else ""
    if "workplace" in scores and not staffed:
        scores, words = _at_work(scores, words, tone)
    if form is not None and form.key == "wonder":  # what cannot be is seen in it in a real town
        past = {"historical", "western"} if not (years(text) or PAST_AGE.search(text)) else set()
        scores = {name: scores[name] for name in scores if name not in {"fantasy", "horror", "scifi", *past}}
    name, second = _named(scores, tone) if form is None or form.key != "heist" else _as_job(scores, tone, text)
    kit = "western" if name == "historical" and scores.get("western", 0) >= _RANGE else _kit(name, second, tone)
    if kit == "history" and since_telegraph(text):
        kit = "century"
    said = (*words, *tone_words, *(form.pattern.findall(unsorted) if form else ()))
    return Genre(name, second, kit, tone, said, guessed, form)


def _as_job(scores: dict[str, float], tone: str, text: str) -> tuple[str, str]:
    """The genres of a heist: a job of 1978 is a job and no history."""
    name, second = _named(scores, tone)
    recent = min(years(text), default=0) >= _RECENT
    job = name == "historical" and (recent or scores.get("noir", 0) >= scores[name])
    return ("noir", name) if job else (name, second)


_RECENT = 1920
"""The year from which a heist is a job like those of today."""


def _named(scores: dict[str, float], tone: str) -> tuple[str, str]:
    """The genre that frames a show and the one that is blended in; where little is said, what its tone says."""
    if not scores:
        return _by_tone(tone), ""
    if max(scores.values()) < 1 and tone not in LIGHT_TONES:
        return "horror" if tone == "scary" else "drama", ""
    return _framed(scores)


_NAMED = 6
"""Points of a genre that a prompt names."""


_STAFFED, _MOSTLY = 2.0, 1.5
"""Points from which a show is about a staff, where they are so many times those of any other genre."""


def _at_work(scores: dict[str, float], words: list[str], tone: str) -> tuple[dict[str, float], list[str]]:
    """Scores and words with those of work counted in: they make a workplace comedy of a comedy, and nothing else.

    A nurse in a hospital is in no comedy until something in her prompt is funny; brothers at a school are at home.
    """
    work = scores["workplace"]
    others = {name: points for name, points in scores.items() if name != "workplace"}
    best = max(others.values(), default=0.0)
    if work > 1 and (best < 1 or (work >= _STAFFED and work >= _MOSTLY * best)):
        return {"workplace": work}, words
    comic = others.get("comedy", 1.0 if tone == "funny" else 0.0)
    if comic and work >= 1 and work > others.get("family", 0.0) and comic >= best:
        return {name: points for name, points in others.items() if name != "comedy"} | {
            "workplace": work + comic
        }, words
    elsewhere = {word for word, name, _ in _entries("genre") if name != "workplace"}
    return others, [word for word in words if word in elsewhere]


def _frontier_closed(scores: dict[str, float], text: str) -> None:
    """A western that nobody names is none when the frontier is gone."""
    if min(years(text)) >= CLOSED and scores.get("western", _NAMED) < _NAMED:
        scores["western"] *= 0.3


def _framed(scores: dict[str, float]) -> tuple[str, str]:
    """The genre that frames the show and the one that is blended in, or empty."""
    order = _WORLDS_FIRST.index
    ranked = sorted(scores, key=lambda name: (-scores[name], order(name)))
    first, others = ranked[0], ranked[1:]
    rival = others[0] if others else ""
    if rival and scores[rival] >= _ALIKE * scores[first] and order(rival) < order(first):
        first, rival = rival, first
    return first, rival if rival and scores[rival] >= _BLEND * scores[first] else ""


def _by_tone(tone: str) -> str:
    if tone in DARK_TONES:
        return "horror" if tone == "scary" else "noir"
    return "comedy" if tone == "funny" else "cozy" if tone == "warm" else "drama"


def _kit(name: str, second: str, tone: str) -> KitId:
    """The genre's own kit; without one the nearest, unless the tone or the second genre pulls the other way."""
    kit = KIT_OF[name]
    if name == "romance" and (second == "comedy" or tone == "funny"):
        return "comedy"
    if kit in KITS and name != "family":
        return kit
    kit = kit if kit in KITS else STAND_INS[kit]
    if tone == "funny" or second == "comedy" or (kit == "comedy" and tone not in DARK_TONES):
        return "comedy"
    if tone in LIGHT_TONES or second in {"comedy", "cozy", "romance", "family"}:
        return "cozy"
    if tone in DARK_TONES or second == "noir":
        return "noir"
    return kit
