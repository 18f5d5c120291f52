"""The prompt reader: any text in, a brief out. It marks what it guessed and lists what it could not use."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from production_flow.embedded.writer import cleaning, deeds
from production_flow.embedded.writer.genre import Genre, read_genre, read_medium
from production_flow.embedded.writer.grammar import singular, third, with_article
from production_flow.embedded.writer.heroes import read_heroes, read_relations
from production_flow.embedded.writer.lexicon.grounds import CULTURE_OF_LANGUAGE, PLACE_NOUNS, PROPER, WORKPLACES
from production_flow.embedded.writer.lexicon.tongues import GLOSSARY, NOT_TRANSLATED
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, ERAS, OBJECTS, PERIOD, SPECIES
from production_flow.embedded.writer.model import Brief, NamedObject, PlaceRead, ProtagonistRead
from production_flow.embedded.writer.phrases import (
    Cut,
    FoundPlace,
    culture_in,
    find_places,
    is_being,
    known_place,
    split_clause,
    split_frame,
    strip_adjuncts,
)
from production_flow.hashing import seed_of

_POPULATION = re.compile(
    r"\b(?:city|town|village|world|planet|island|kingdom|society|land|community|school|station|ship|colony)\s+"
    r"(?:of|full of|populated by|inhabited by|run by|for)\s+(?:only\s+|talking\s+|retired\s+|sentient\s+)?([a-z]+)\b"
    r"|\b(?:everyone|everybody|all of them|whose (?:people|citizens|inhabitants))\s+(?:is|are)\s+(?:an?\s+)?([a-z]+)",
    re.IGNORECASE,
)


@dataclass
class _Notes:
    """What the reader will say about its own reading."""

    lines: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)

    def guess(self, name: str, sentence: str) -> None:
        self.guessed.append(name)
        self.lines.append(sentence)


def read(prompt: str) -> Brief:
    """Reads a prompt.

    Raises:
        BadInput: The prompt is empty.
    """
    text = cleaning.clean(prompt)
    notes = _Notes()
    code, english = _in_english(cleaning.clean(prompt, ". "), notes)
    culture = culture_in(english) or culture_in(text)
    medium = read_medium(english)
    unmediated = _spoken(medium.text)
    frame, link, body = split_frame(unmediated)
    period = _period(unmediated)
    body = _without(strip_adjuncts(body), period)
    found, body = _places(link, body, _without(unmediated, period))
    population = _population(unmediated)
    cut = _clause(body, frame)
    genre = read_genre(unmediated, frame)
    heroes, group = read_heroes(cut, frame, unmediated, population, notes.guess)
    place = _place(found, heroes, genre, code, culture, unmediated, notes)
    deed = deeds.read_deed(cut, heroes, place, genre.name, unmediated, notes.guess)
    if genre.guessed:
        notes.guess("genre", f"Nothing names a genre; it is read as {genre.name}.")
    objects = _objects(unmediated, place)
    relations = read_relations(unmediated, heroes)
    era = _era(unmediated, period, genre, place)
    brief = Brief(
        raw=text,
        language=code,
        protagonists=heroes,
        deed=deed,
        place=place,
        period=period,
        era=era,
        genre=genre.name,
        second=genre.second,
        kit=genre.kit,
        medium=medium.name,
        live_action=medium.live,
        look=medium.look,
        tone=genre.tone,
        people=tuple(relation.name for relation in relations if relation.name),
        relations=relations,
        population=population,
        group=group,
        extra=_extra(unmediated) if code == "en" else (),
        objects=objects,
        guessed=tuple(notes.guessed),
        notes=tuple(notes.lines),
    )
    return _account(brief, english, (*genre.words, *medium.words), notes.unknown)


def _in_english(text: str, notes: _Notes) -> tuple[str, str]:
    """The language of the text, and the part of it that the rules read, in English."""
    if len(text) > cleaning.READ_AT_MOST:
        notes.lines.append(
            f"Only the first {cleaning.READ_AT_MOST} of {len(text)} characters were read for the plot; the rest is kept."
        )
    short = text[: cleaning.READ_AT_MOST]
    code = cleaning.language(short)
    short, strange = cleaning.read_emoji(short)
    notes.unknown.extend(strange)
    if code in GLOSSARY:
        short, unknown = cleaning.gloss(short, code)
        notes.unknown.extend(unknown)
        notes.lines.append(
            f"The prompt is in another language ({code}); the show is written in English, names are kept."
        )
    elif code in NOT_TRANSLATED:
        words = re.findall(r"[^\W\d_]{2,}", short)
        latin = [word for word in words if word.isascii()]
        notes.unknown.extend(word for word in words if not word.isascii())
        short = " ".join(latin)
        notes.lines.append(
            f"The prompt is in a language that the built-in writer cannot read ({code}); it answers in English with a show of its own."
        )
    return code, short.replace("’", "'").replace("“", '"').replace("”", '"') or "a story"


def _spoken(text: str) -> str:
    """First-person pitches in the third person; verses with strokes as sentences."""
    text = re.sub(r"\s+/\s+", ". ", text)
    found = re.match(
        r"^(?:my name is|i am|i'm|this is) ([A-Z][\w'-]+)(?:,| and|\.)? (?:i|who) ([a-z]+) ", text, re.IGNORECASE
    )
    if found:
        return f"{found[1]} {third(found[2].lower())} {text[found.end() :]}"
    return text


def _extra(text: str) -> tuple[str, ...]:
    """The sentences after the first, as they stand, where they are sentences."""
    sentences = re.split(r"(?<=[a-z0-9)\"'])[.!?]\s+", text)[1:6]
    return tuple(sentence.strip(" .") for sentence in sentences if 3 < len(sentence.split()) < 50)[:4]


def _period(text: str) -> str:
    found = re.search(PERIOD, text, re.IGNORECASE)
    if found:
        return found[0].strip()
    found = re.search(
        r"\b(victorian|edwardian|regency|medieval|prohibition-era|georgian|tudor|renaissance|wartime)\b",
        text,
        re.IGNORECASE,
    )
    return found[0] if found else ""


def _era(text: str, period: str, genre: Genre, place: PlaceRead) -> str:
    for pattern, era in ERAS:
        if re.search(rf"\b(?:{pattern})\b", f"{period} {text}", re.IGNORECASE):
            return era
    if place.name.lower() in PROPER and genre.name in {"fantasy", "horror", "scifi"}:
        return "contemporary"
    by_genre = {"scifi": "future", "western": "victorian", "fantasy": "medieval", "historical": "victorian"}
    return by_genre.get(genre.name, "contemporary")


def _without(text: str, words: str) -> str:
    """A text without some words of it, and without the comma or gap they leave."""
    if not words:
        return text
    text = re.sub(rf"\s*,?\s*{re.escape(words)}\b,?", " ", text, count=1)
    return re.sub(r"\s+", " ", text).strip(" ,")


def _places(link: str, body: str, whole: str) -> tuple[list[FoundPlace], str]:
    """The places of the pitch, best first, and the body without the first of them."""
    if link == "set":
        head = re.match(
            r"^(?P<at>[^,.;]+?)(?:,?\s+(?:where|who|with|in which|about|when|and follows|following)\s+|[,.;]\s*|$)",
            body,
            re.IGNORECASE,
        )
        if head:
            found = find_places(head["at"]) or find_places(whole)
            rest = body[head.end() :].strip()
            return found, rest
    found = find_places(whole)
    for place in found:
        if re.search(rf"\b{re.escape(place.at)}\b", body, re.IGNORECASE) and not _is_prize(place, body):
            body = _without(body, place.at)
    return sorted(
        found, key=lambda place: (_is_prize(place, whole), not place.name and place.noun in {"office", "room"})
    ), body


def _is_prize(place: FoundPlace, text: str) -> bool:
    """Whether the phrase is rather what somebody has than where they are ("inherit a bakery in ...")."""
    return place.prep in {"by", "under", "from"} and place.noun in {"", "court", "office"} and not place.name


def _clause(body: str, frame: str) -> Cut:
    """The first clause of the body that has somebody in it."""
    cuts = []
    for sentence in re.split(r"(?<=[a-z0-9)\"'])[.!?]\s+", body)[:4]:
        inner = split_frame(sentence)[2]
        cut = split_clause(strip_adjuncts(inner).strip())
        if cut.subject and (is_being(cut.subject) or cut.joint in {"must", "does"}):
            return cut
        cuts.append(cut)
    first = cuts[0] if cuts else Cut("", "", "")
    return first if not frame or is_being(first.subject) else Cut("", first.deed, first.joint)


def _population(text: str) -> str:
    found = _POPULATION.search(text)
    if found:
        word = (found[1] or found[2]).lower()
        return SPECIES.get(word, "")
    found = re.search(
        r"\b(?:all-|only )?(robot|android|animal|cat|dog|fox|bear) (?:city|town|village|world|society|kingdom)\b",
        text,
        re.IGNORECASE,
    )
    return SPECIES[found[1].lower()] if found else ""


def _place(
    found: list[FoundPlace],
    heroes: tuple[ProtagonistRead, ...],
    genre: Genre,
    code: str,
    culture: str,
    text: str,
    notes: _Notes,
) -> PlaceRead:
    """The place of the show, from the prompt, from its objects, or guessed from the hero's trade."""
    first = found[0] if found else known_place(text)
    if first:
        return _said_place(first, found, culture, code)
    words = re.findall(r"[\w'-]+", text)
    if len(words) < 8 and not any(word.lower() in CONTENT_STOP for word in words):
        noun = next((word.lower() for word in words if word.lower() in PLACE_NOUNS), "")
        if noun:
            phrase = "space" if noun == "space" else with_article(noun)
            return PlaceRead(phrase, f"in {phrase}", "", noun, PLACE_NOUNS[noun][0], culture or "england")
    inside = re.search(rf"\bof (an?|the) ((?:[\w-]+\s+){{0,2}}(?:{'|'.join(PLACE_NOUNS)}))\b", text, re.I)
    if inside:
        noun = inside[2].split()[-1].lower()
        setting = PLACE_NOUNS.get(noun, ("city", ""))[0]
        phrase = with_article(inside[2]) if inside[1].lower() != "the" else f"the {inside[2]}"
        return PlaceRead(phrase, f"in {phrase}", "", noun, setting, culture or CULTURE_OF_LANGUAGE.get(code, "england"))
    owned = re.search(
        r"\b(an?|the|her|his|their)\s+((?:[\w-]+\s+){0,2}?)("
        + "|".join(sorted(PLACE_NOUNS, key=len, reverse=True))
        + r")\b(?!\s+(?:keeper|owner|guard|director|manager))",
        text,
        re.IGNORECASE,
    )
    if owned and owned[3].lower() not in {"court", "club", "case"}:
        setting = PLACE_NOUNS[owned[3].lower()][0]
        phrase = re.sub(r"\b(?:illegal|failing|secret|entire)\s+", "", f"{owned[2]}{owned[3]}")
        return PlaceRead(
            with_article(phrase),
            f"in {with_article(phrase)}",
            "",
            owned[3].lower(),
            setting,
            culture or CULTURE_OF_LANGUAGE.get(code, "england"),
        )
    trade = heroes[0].occupation
    words = _guessed_place(trade, genre, text)
    notes.guess("place", f"The prompt names no place; it is set in {words}.")
    nouns = [word for word in re.findall(r"[a-z]+", words) if word in PLACE_NOUNS]
    noun = next(
        (word for word in nouns if word in {"city", "town", "village", "colony", "kingdom", "valley"}),
        (nouns or ["town"])[0],
    )
    prep = "on" if noun in {"ship", "farm", "ranch"} else "in"
    return PlaceRead(
        words,
        f"{prep} {words}",
        "",
        noun,
        PLACE_NOUNS[noun][0],
        culture or CULTURE_OF_LANGUAGE.get(code, "england"),
        said=False,
    )


def _guessed_place(trade: str, genre: Genre, text: str) -> str:
    if trade:
        place = WORKPLACES.get(TRADES[trade].workplace)
        if place and not (genre.name == "noir" and trade == "detective"):
            return place
    choices = {
        "noir": (
            "a harbour city where it rains on schedule",
            "a river city with more bridges than policemen",
            "a tram city built on a filled-in canal",
        ),
        "cozy": (
            "a hill town with one bus a day",
            "a harbour village between two headlands",
            "a village where the church clock is always wrong",
        ),
        "scifi": ("a mining colony on its last contract", "a space station between two closed borders"),
        "western": ("a frontier town the railway missed", "a desert town with a dry well"),
        "horror": ("a valley town that empties at dusk", "a village the road was moved away from"),
        "fantasy": ("a small kingdom with a large treasury problem", "a market town under a sleeping giant"),
        "family": ("a seaside town out of season", "a street where every house knows the next"),
        "romance": ("a canal town in its second spring", "a market town with two rival florists"),
        "comedy": ("a town with one of everything", "a suburb that was planned by mistake"),
        "historical": ("a walled town in a bad winter", "a harbour town waiting for news"),
    }[genre.name]
    return choices[seed_of("place", text) % len(choices)]


def _said_place(first: FoundPlace, found: list[FoundPlace], culture: str, code: str) -> PlaceRead:
    name = first.name or next((place.name for place in found if place.name), "")
    noun = first.noun or next((place.noun for place in found if place.noun), "")
    own = PROPER.get(name.lower(), "") or next(
        (PROPER[word.lower()] for word in name.split() if word.lower() in PROPER), ""
    )
    setting = PLACE_NOUNS[noun][0] if noun else {"space": "space"}.get(own, "city")
    at = first.at
    if first.noun and not first.name and name and name not in first.text:
        at = f"{at} in {name}"
    text = at.split(" ", 1)[1]
    if first.prep == "on board":
        text = at.removeprefix("on board ")
    return PlaceRead(
        text,
        at,
        name,
        noun,
        setting,
        own if own not in {"", "space", "fable"} else culture or CULTURE_OF_LANGUAGE.get(code, "england"),
    )


def _objects(text: str, place: PlaceRead) -> tuple[NamedObject, ...]:
    """Things that the prompt names and that can be held, stolen or found."""
    found: dict[str, NamedObject] = {}
    words = "|".join(re.escape(word) for word in sorted(OBJECTS, key=len, reverse=True))
    pattern = rf"\b(?:(an?|the|her|his|their|its|one|some)\s+)?((?:[\w-]+(?:'s)?\s+){{0,2}}?)({words})\b(?!['-]| (?:keeper|tuner|maker|shop|hunter|thief|dealer|collector|town|player|owner|hall|station|show|band|team))"
    for match in re.finditer(pattern, text, re.IGNORECASE):
        determiner, before, noun = (match[1] or "").lower(), match[2], match[3].lower()
        kept = re.split(
            r"\b(?:of|to|the|an?|in|and|for|with|from|by|on|who|that|her|his|their|is|are|has|was|'s|[a-z]+s|[a-z]+ing)\s+",
            before,
            flags=re.IGNORECASE,
        )[-1]
        kept = (
            ""
            if re.search(
                r"\b(?:and|or|as|find|finds|steal|save|must|lost and|recover|hide|keep)\b", kept, re.IGNORECASE
            )
            else kept
        )
        if (
            noun
            in {
                "will",
                "deed",
                "notes",
                "file",
                "files",
                "machine",
                "money",
                "car",
                "engine",
                "gold",
                "cash",
                "film",
                "seed",
                "seeds",
                "ring",
                "watch",
            }
            and not determiner
        ):
            continue
        if noun in place.text.lower() or noun in {item.phrase.split()[-1] for item in found.values()}:
            continue
        phrase = re.sub(r"\s+", " ", f"the {kept}{noun}".strip())
        found.setdefault(phrase, NamedObject(phrase, OBJECTS[noun]))
    return tuple(found.values())[:3]


def _account(brief: Brief, english: str, said: tuple[str, ...], unknown: list[str]) -> Brief:
    """The brief with its content words sorted into used and unused."""
    from dataclasses import replace  # noqa: PLC0415

    fields = " ".join(
        (
            *(f"{hero.phrase} {hero.name} {hero.noun} {' '.join(hero.traits)}" for hero in brief.protagonists),
            brief.deed.infinitive, brief.deed.third, brief.deed.gerund, brief.group, *brief.extra, brief.place.at, brief.place.name, brief.period, brief.medium, brief.tone,
            brief.population, *(item.phrase for item in brief.objects), *said,
            *(f"{person.noun} {person.phrase} {person.name}" for person in brief.relations),
            "series show named called animation animated style set",
        )
    ).lower()  # fmt: skip
    known = set(re.findall(r"[\w'-]+", fields))
    known |= {singular(word) for word in known} | {f"{word}s" for word in known}
    words: list[str] = []
    for word in re.findall(r"[\w][\w'-]*", english):
        if word.lower() not in CONTENT_STOP and len(word) > 1 and word not in words:
            words.append(word)
    used = tuple(word for word in words if _known(word, known))
    unused = tuple(dict.fromkeys([*(word for word in words if not _known(word, known)), *unknown]))[:60]
    return replace(brief, used=used, unused=unused)


def _known(word: str, known: set[str]) -> bool:
    lower = word.lower()
    return lower in known or singular(lower) in known or re.sub(r"'s$", "", lower) in known
