"""The prompt reader: any text in, a brief out. It marks what it guessed and lists what it could not use."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from production_flow.embedded.writer import cleaning, deeds, glossing
from production_flow.embedded.writer.accounting import account, read_objects
from production_flow.embedded.writer.acting import Acting, surest
from production_flow.embedded.writer.ages import PAST_DATE, of_today
from production_flow.embedded.writer.awaited import with_awaited
from production_flow.embedded.writer.beings import culture_in, population_in
from production_flow.embedded.writer.circumstances import OPENING
from production_flow.embedded.writer.courtship import courted, grown, with_beloved
from production_flow.embedded.writer.cutting import clause_of
from production_flow.embedded.writer.genders import gendered
from production_flow.embedded.writer.genre import Genre, read_genre
from production_flow.embedded.writer.herd import in_the_wild
from production_flow.embedded.writer.heroes import Guess, read_heroes
from production_flow.embedded.writer.items import listed_somebody, listed_things
from production_flow.embedded.writer.lexicon.grounds import PROPER
from production_flow.embedded.writer.lexicon.tongues import GLOSSARY, NOT_TRANSLATED
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, ERAS, PERIOD
from production_flow.embedded.writer.medium import read_medium
from production_flow.embedded.writer.met import with_met
from production_flow.embedded.writer.model import Brief, PlaceRead
from production_flow.embedded.writer.oddities import without_realism
from production_flow.embedded.writer.phrases import (
    split_frame,
    split_manner,
    split_tail,
    strip_adjuncts,
)
from production_flow.embedded.writer.pitch.asked import asked
from production_flow.embedded.writer.pitch.befallen import befallen
from production_flow.embedded.writer.pitch.compared import elsewhere
from production_flow.embedded.writer.pitch.elements import retelling_of
from production_flow.embedded.writer.pitch.framing import uncalled, without_heading
from production_flow.embedded.writer.pitch.hearsay import meant
from production_flow.embedded.writer.pitch.manned import manned
from production_flow.embedded.writer.pitch.reordering import reordered
from production_flow.embedded.writer.pitch.rephrased import rephrased
from production_flow.embedded.writer.pitch.retelling import retold
from production_flow.embedded.writer.pitch.spoken import located, spoken
from production_flow.embedded.writer.relations import read_relations
from production_flow.embedded.writer.relatives import Cut
from production_flow.embedded.writer.scouting import places_in, read_place, without
from production_flow.embedded.writer.spelling import respelt


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
    plain = manned(uncalled(elsewhere(asked(reordered(meant(rephrased(english)))))))
    english = befallen(plain)
    culture = culture_in(english) or culture_in(text)
    medium = read_medium(english)
    pitch, manner = split_manner(medium.text)
    named = retold(pitch)
    whole, sentence = spoken(pitch), spoken(named)
    notes.lines.extend(filter(None, [retelling_of(plain, sentence)]))
    unmediated, tail = split_tail(sentence)
    tail = ", ".join(words for words in (tail, manner) if words)
    frame, link, body = split_frame(unmediated)
    said = retold(body)
    if made_up := said if said not in body else named if named not in pitch else "":
        notes.lines.append(f'The prompt only names a show; it is told as "{made_up}"')
    if said != body:
        link, body = "", said
    frame = f"{frame} {tail}".strip()
    body = located(without_heading(re.sub(r"^(?:[\w'-]+\s+){0,3}[\w'-]+:\s+", "", body)))
    period = _period(unmediated)
    body = without(strip_adjuncts(body), period)
    found, body = places_in(link, body, without(unmediated, period))
    population = population_in(unmediated)
    cut = Cut(listed_somebody(unmediated), "", "") if listed_things(unmediated) else clause_of(body, frame)
    told = whole if whole != sentence else unmediated
    told = f"{told}, {tail}" if tail and tail not in told else told
    genre = read_genre(_formal(told, english, code), frame, text if code != "en" else "", english)
    notes.lines.extend([genre.form.note] if genre.form else [])
    form = genre.form.key if genre.form else ""

    def acting(cut: Cut, guess: Guess) -> Acting:
        """Who acts in a cut, where and what they do."""
        heroes, group = read_heroes(cut, frame, unmediated, population, guess)
        heroes = gendered(heroes, text, code)
        place = read_place(found, heroes, genre, code, culture, unmediated, _with_names(pitch, text, code))
        deed = deeds.read_deed(cut, heroes, place, genre.name, unmediated, guess, form)
        return Acting(heroes, group, place, deed)

    heroes, group, place, deed = surest(acting, cut, pitch, notes.guess)
    if not place.said:
        notes.guess("place", f"The prompt names no place; it is set in {place.text}.")
    heroes, deed = grown(heroes, deed), courted(deed, heroes, genre.name)
    if genre.guessed:
        notes.guess("genre", f"Nothing names a genre; it is read as {genre.name}.")
    objects = read_objects(unmediated.replace(split_frame(unmediated)[0], "", 1), place)  # a war film is no prop
    relations = with_awaited(with_beloved(read_relations(unmediated, heroes), heroes, deed), heroes, deed)
    relations = with_met(relations, heroes, deed)
    era = _era(unmediated, period, genre, place)
    brief = Brief(
        title=_title(asked(text)) if code == "en" else "",
        raw=text,
        language=code,
        protagonists=heroes,
        deed=deed,
        place=place,
        period=_when(period, english, place),
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
        form=genre.form.name if genre.form else "",
        guessed=tuple(notes.guessed),
        notes=tuple(notes.lines),
    )
    shown = re.findall(r"\bcan (\w+)", english) if form == "superhero" else []
    return account(in_the_wild(brief), english, (*genre.words, *medium.words, *shown), notes.unknown)


def _with_names(pitch: str, text: str, code: str) -> str:
    """The words that name a place: of another language as they were typed, with the English names of places."""
    return pitch if code == "en" else glossing.english_names(text)


def _formal(pitch: str, english: str, code: str) -> str:
    """The pitch with the documentary that was taken off it as a medium; a word that was not read hints at nothing."""
    pitch = pitch if code == "en" else re.sub(r"\bsome(?:thing|body)\b", "", pitch)
    lost = re.search(r"\b(?:nature|wildlife|mock|fake)[- ](?:documentary|film)\b", english, re.IGNORECASE)
    return f"{pitch}, {lost[0]}" if lost and lost[0].lower() not in pitch.lower() else pitch


def _in_english(text: str, notes: _Notes) -> tuple[str, str]:
    """The language of the text, and the part of it that the rules read, in English."""
    if len(text) > cleaning.READ_AT_MOST:
        notes.lines.append(f"Only the first {cleaning.READ_AT_MOST} of {len(text)} characters were read for the plot.")
    text, links = cleaning.read_links(text)
    notes.unknown.extend(links)
    short = cleaning.untitled(re.sub(r"(\S{40})\S+", r"\1", text[: cleaning.READ_AT_MOST]))
    short = cleaning.uncapped(short)
    code = cleaning.language(short)
    short, strange = cleaning.read_emoji(short)
    notes.unknown.extend(strange)
    if code in GLOSSARY:
        short, realism = without_realism(short)
        short, unknown = glossing.gloss(short, code)
        short = f"{short.rstrip(' .')}{realism}" if realism else short
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
            f"The built-in writer cannot read the language of the prompt ({code}); it answers with a show of its own."
        )
    if code == "en":
        short, respellings = respelt(short)
        notes.lines.extend(respellings)
    return code, short.replace("\u2019", "'").replace("“", '"').replace("”", '"') or "a story"


_TITLE = re.compile(
    r"^[\"'\u201c]?(?P<title>[A-Z][\w'\u2019-]*(?:,? (?:[A-Z][\w'\u2019-]*|of|the|an?|and|in|on|to|for"
    r"|with|vs?\.?|\d+)){0,6})[\"'\u201d]?: (?=\S+ \S+ \S)"
)
_NO_TITLE = re.compile(
    r"\b(?:set in|series|show|film|genre|prompt|title|idea|pitch|logline|animation|cartoon|story|episode)\b",
    re.IGNORECASE,
)


def _title(text: str) -> str:
    """The title that a pitch gives before a colon ("Dead Letters: a postman ..."), or empty."""
    found = _TITLE.match(text)
    if not found or _NO_TITLE.search(found["title"]) or not read_medium(found["title"]).text:
        return ""
    said = set(" ".join(read_genre(found["title"], "").words).lower().split())
    if {word.lower() for word in found["title"].split()} <= said | CONTENT_STOP:
        return ""
    return found["title"] if len(found["title"]) <= 48 else ""


def _extra(text: str) -> tuple[str, ...]:
    """The sentences after the first, as they stand, where they are sentences."""
    world = re.match(r"^in an? [\w -]{3,30}? (?:where|in which|without|of) ([^,.;]{3,80}),", text, re.IGNORECASE)
    world = world if world and (" of " not in world[0][: -len(world[1]) - 1] or " world " in world[0]) else None
    sentences = [world[0].strip(" ,")] if world else []
    sentences += re.split(r"(?<=[a-z0-9)\"'])[.!?]\s+", text)[1:6]
    return tuple(sentence.strip(" .") for sentence in sentences if 3 < len(sentence.split()) < 50)[:4]


def _period(text: str) -> str:
    found = re.search(PERIOD, PAST_DATE.sub("", text), re.IGNORECASE)
    if found:
        return found[0].strip()
    found = re.search(
        r"\b(victorian|edwardian|regency|medieval|prohibition-era|georgian|tudor|renaissance|wartime)\b",
        text,
        re.IGNORECASE,
    )
    return found[0] if found else ""


def _when(period: str, text: str, place: PlaceRead) -> str:
    """The period as it stands in a sentence; the clause that the pitch opens with where it has no other."""
    opening = OPENING.match(text)
    if not period and opening:
        clause = without(opening["clause"], place.at)
        return clause[0].lower() + clause[1:]
    period = (
        period[:1].lower() + period[1:] if re.match(r"(?:In|During|After|Before|Every|On|At|One)\b", period) else period
    )
    return re.sub(r"^(in )?(?=\d{3}0s$)", lambda found: f"{found[1] or ''}the ", period, flags=re.IGNORECASE)


_ROYAL = re.compile(
    r"\b(?:kings?|queens?|knights?|kingdoms?|castles?|jesters?|monaster(?:y|ies)|abbeys?|dukes?|squires?)\b",
    re.IGNORECASE,
)
"""Words of an age of kings, where a history names no year."""


def _era(text: str, period: str, genre: Genre, place: PlaceRead) -> str:
    for pattern, era in ERAS:
        if re.search(rf"\b(?:{pattern})\b", f"{period} {text}", re.IGNORECASE):
            return era
    if genre.name == "fantasy" and of_today(text) and not _ROYAL.search(text):
        return "contemporary"
    if place.name and PROPER.get(place.name.lower()) == "space":
        return "future"
    if PROPER.get(place.name.lower(), "space") != "space" and genre.name in {"fantasy", "horror", "scifi"}:
        return "contemporary"
    if genre.name == "historical" and _ROYAL.search(text):
        return "medieval"
    by_genre = {"scifi": "future", "western": "victorian", "fantasy": "medieval", "historical": "victorian"}
    return by_genre.get(genre.name, "contemporary")
