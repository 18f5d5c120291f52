"""How the built-in writer reads sentences, and what its seasons are like when they are counted.

    python benchmarks/writing.py                the figures, row by row (some half an hour on one core)
    python benchmarks/writing.py --reading      only how sentences are read (seconds)
    python benchmarks/writing.py --file FILE    how those of another file are read, and which were read wrong
    python benchmarks/writing.py --wrong        every sentence that was read wrong, of the sixty and of practice
    python benchmarks/writing.py --loglines     the loglines of every show, shuffled: which sentence was it?

`data/prompts.toml` holds sixty sentences that rules may be tuned on, `data/practice.toml` nearly two thousand more,
`data/held_out.toml` twelve that none was. The last are only ever counted.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from pathlib import Path

from production_flow.documents import Storyboard
from production_flow.embedded.writer import compose, critic, glossing
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.lexicon.tongues import GLOSSARY
from production_flow.embedded.writer.model import Brief, Story
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.providers.requests import TextRequest

DATA = Path(__file__).parent / "data"
SEEDS = 100
"""Seeds of each kit whose plans must be complete."""
SENTENCES = 4
"""Sentences of each kit that they are planned for."""

Row = dict[str, str | list[str]]


@dataclass(frozen=True)
class Case:
    """A sentence with what a reading of it must hold."""

    row: Row
    seed: int = 1

    @property
    def text(self) -> str:
        """The sentence."""
        return str(self.row["text"])

    @cached_property
    def story(self) -> Story:
        """What was decided for it."""
        return story(self.text, self.seed)

    @cached_property
    def brief(self) -> Brief:
        """What was read in it."""
        return read(self.text)

    @cached_property
    def boards(self) -> tuple[Storyboard, ...]:
        """All six episodes."""
        return storyboards(self.story)

    def document(self, name: str) -> str:
        """A document as text."""
        request = TextRequest(document=name, material={"prompt": self.text, "seed": self.seed})
        return json.dumps(compose(request)[0].write(), ensure_ascii=False)

    def words(self, name: str) -> list[str]:
        """The words of which a reading must hold one; of a sentence in another language their English does as well.

        A row lists several where a fair reader could take any of them, the most central first.
        """
        said, language = self.row[name], self.brief.language
        every = [said] if isinstance(said, str) else said
        glossed = [glossing.gloss(word, language)[0] for word in every if word] if language in GLOSSARY else []
        return [*every, *filter(None, glossed)]

    def misread(self) -> Iterator[str]:
        """What was not read as it should be: who, deed, place, kit."""
        brief = self.brief
        people = " ".join(f"{one.phrase} {one.noun} {one.name}" for one in brief.protagonists) + " " + brief.group
        deed = f"{brief.deed.infinitive} {brief.deed.third} {brief.deed.gerund} {brief.deed.matter}"
        place = f"{brief.place.text} {brief.place.at} {brief.place.name}"
        for name, found in (("who", people), ("deed", deed), ("place", place)):
            if not any(word.lower() in found.lower() for word in self.words(name)):
                yield f"{name}: {self.row[name]!r} is not in {found.strip()!r}"
        if brief.kit not in self.row["kit"] and not (brief.kit == "century" and "history" in self.row["kit"]):
            yield f"kit: {brief.kit} and not {' or '.join(self.row['kit'])}"

    def unshown(self) -> Iterator[str]:
        """Facts that do not stand in the blueprint, in cast or inventory, and in a beat of the pilot."""
        beats = json.dumps([beat.model_dump(mode="json") for beat in self.boards[0].beats], ensure_ascii=False).lower()
        whole = {
            "blueprint": self.document("blueprint").lower(),
            "cast": (self.document("cast") + self.document("inventory")).lower(),
            "a beat": beats + " ".join(f"{one.id} {one.name} {one.description}" for one in self.story.people).lower(),
        }
        if self.story.brief.language != "en":
            return
        for name in ("who", "place"):
            for document, text in whole.items():
                if (word := str(self.row[name]).lower()) and word not in text:
                    yield f"{name} {word!r} is not in {document}"


def cases(name: str | Path) -> list[Case]:
    """The sentences of a file, by its name among the data or by its path."""
    return [Case(row) for row in tomllib.loads((DATA / name).read_text(encoding="utf-8"))["prompt"]]


def grams(boards: Iterable[Storyboard]) -> set[tuple[str, ...]]:
    """Every sequence of five words in what is read of some episodes."""
    found: set[tuple[str, ...]] = set()
    for text in (text for board in boards for beat in board.beats for text in critic.texts(beat)):
        words = re.findall(r"[\w']+", text.lower())
        found |= {tuple(words[at : at + 5]) for at in range(len(words) - 4)}
    return found


def shared(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    """What the smaller of two shares with the other, 0-1."""
    return len(one & other) / max(1, min(len(one), len(other)))


def share(part: int, whole: int) -> str:
    """A share in words."""
    return f"{100 * part / max(1, whole):.1f}% ({part} of {whole})"


def tell(what: str, measured: str, reach: str = "") -> None:
    """One row of the table."""
    print(f"| {what} | {measured} | {reach} |", flush=True)


def reading(own: Sequence[Case], practice: Sequence[Case], held: Sequence[Case]) -> None:
    """How sentences are read."""
    for name, rows in (("sixty", own), ("practice", practice), ("held out", held)):
        read_of(name, rows)


def read_of(name: str, rows: Sequence[Case]) -> None:
    """How the sentences of one file are read."""
    missed = Counter(said.split(":")[0] for case in rows for said in case.misread())
    told = {field: sum(bool(case.row[field]) for case in rows) for field in ("who", "deed", "place")}
    reach = {"sixty": "95%", "practice": "90%"}.get(name, "85%")
    for field, words in (("who", "protagonist"), ("deed", "deed"), ("place", "place")):
        tell(f"{words} right, {name}", share(told[field] - missed[field], told[field]), reach)
    tell(f"genre right, {name}", share(len(rows) - missed["kit"], len(rows)), {"sixty": "90%"}.get(name, "80%"))


def facts(own: Sequence[Case]) -> None:
    """Whether what a sentence says is in every document."""
    english = [case for case in own if case.story.brief.language == "en"]
    asked = 3 * sum(bool(case.row[name]) for case in english for name in ("who", "place"))
    lost = [said for case in english for said in case.unshown()]
    tell("facts in blueprint, cast and a beat", share(asked - len(lost), asked), "95%")


def overlap(own: Sequence[Case]) -> None:
    """How much two pilots have in common."""
    pilots = {case.text: grams(case.boards[:1]) for case in own}
    apart, alike = [], []
    for one, other in combinations(own, 2):
        both = shared(pilots[one.text], pilots[other.text])
        (alike if one.story.kit.id == other.story.kit.id else apart).append(both)
    again = [shared(pilots[case.text], grams(Case(case.row, 2).boards[:1])) for case in own[::6]]
    for name, rows, reach in (("different kits", apart, "1%"), ("one kit", alike, "8%"), ("two seeds", again, "20%")):
        tell(f"five-word sequences shared, {name}", f"mean {100 * mean(rows):.1f}%, most {100 * max(rows):.1f}%", reach)


def repeats(own: Sequence[Case]) -> None:
    """Sentences that are said twice."""
    pilots = [len(critic.repeated([case.boards[0]])) for case in own]
    tell("sentences repeated in a pilot", f"{sum(pilots)} in {len(pilots)} pilots", "0")
    counted = Counter[str]()
    for case in own[::4]:
        rows = [
            " ".join(re.findall(r"\w+", one.lower()))
            for board in case.boards
            for beat in board.beats
            for text in critic.texts(beat)
            for one in re.findall(r"[^.!?…]+", text)
        ]
        rows = [row for row in rows if row]
        counted["again"] += len(rows) - len(set(rows))
        counted["all"] += len(rows)
    tell("sentences repeated in a season", share(counted["again"], counted["all"]), "3%")


def beats(own: Sequence[Case]) -> None:
    """Beats that lack what a scene needs."""
    every = [beat for case in own for board in case.boards for beat in board.beats]
    bare = sum(not (beat.goal and beat.against and beat.turn) for beat in every)
    tell("beats without goal, against or turn", share(bare, len(every)), "2%")


def plans(rows: Sequence[Case]) -> None:
    """Whether every plan of every kit is whole, nobody acts on what they cannot know, and every case comes about.

    A kit is asked for a season of `SEEDS` seeds, by `SENTENCES` of its sentences in turn.
    """
    texts: dict[str, list[str]] = defaultdict(list)
    for case in rows:
        if not all(len(texts[kit]) >= SENTENCES for kit in KITS) and len(texts[case.story.kit.id]) < SENTENCES:
            texts[case.story.kit.id].append(case.text)
    done = broken = whole = 0
    drawn: set[tuple[str, str]] = set()
    for kit in sorted(KITS):
        for seed in range(1, SEEDS + 1):
            for plan in season_plan(story(texts[kit][seed % len(texts[kit])], seed)):
                done += 1
                whole += plan.plan.complete and not critic.shape(plan)
                broken += len(critic.ledger(plan))
                drawn.add((kit, plan.case))
    every = sum(len(tables(kit).cases) for kit in KITS)
    tell(f"complete plans, {len(KITS)} kits, {SEEDS} seeds", share(whole, done), "100%")
    tell("cases of the kits among them", share(len(drawn), every), "100%")
    tell("violations of the ledger", str(broken), "0")


def trigrams(text: str) -> list[str]:
    """Three letters at a time."""
    plain = f"  {text.lower()}  "
    return [plain[at : at + 3] for at in range(len(plain) - 2)]


class Ear:
    """Naive Bayes over three letters: which register a line is in, learnt from a kit's own lines."""

    def __init__(self, kit: str) -> None:
        self.counts: dict[str, Counter[str]] = defaultdict(Counter)
        for acts in tables(kit).speech.values():  # type: ignore[arg-type]
            for register, lines in acts.items():
                for line in lines if register != "any" else ():
                    self.counts[register].update(trigrams(line))

    def register(self, line: str, among: Iterable[str]) -> str:
        """The likeliest register of a line among some."""

        def likely(register: str) -> float:
            counts = self.counts[register]
            total = sum(counts.values()) + 5000
            return sum(math.log((counts[three] + 0.5) / total) for three in trigrams(line))

        return max(sorted(among), key=likely)


def blind(own: Sequence[Case]) -> None:
    """Whether a line says who speaks."""
    right = all_ = chance = 0.0
    ears: dict[str, Ear] = {}
    for case in own:
        ear = ears.setdefault(case.story.kit.id, Ear(case.story.kit.id))
        registers = {one.id: one.diction for one in case.story.people}
        spoken = [line for beat in case.boards[0].beats for line in beat.dialogue or () if line.character in registers]
        there = {registers[line.character] for line in spoken} & set(ear.counts)
        for line in spoken:
            if len(there) > 1 and registers[line.character] in there:
                all_ += 1
                chance += 1 / len(there)
                right += ear.register(line.line, there) == registers[line.character]
    by_chance = f"{100 * chance / max(1, all_):.0f}%"
    tell("register named from the line alone", f"{share(int(right), int(all_))}, by chance {by_chance}", "60%")


def speed() -> None:
    """How long a season takes."""
    for kit in KITS:
        tables(kit)
    began = time.process_time()
    list(
        storyboards(story("A clockmaker hides a heir in the tower of a walled city", 77))
    )  # each is written when asked for
    tell("a season of six storyboards, one core", f"{time.process_time() - began:.1f} s", "10 s")


def mean(rows: Sequence[float]) -> float:
    """The mean; 0 of nothing."""
    return sum(rows) / max(1, len(rows))


def loglines(own: Sequence[Case]) -> None:
    """Every show's season in its own words, in an order that gives nothing away."""
    rows = list(enumerate(own, 1))
    random.Random(7).shuffle(rows)
    for number, case in rows:
        season = json.loads(case.document("season"))
        blueprint = json.loads(case.document("blueprint"))
        print(f"[{number}] {blueprint['title']}: {blueprint['logline']}")
        for episode in season["episodes"]:
            print(f"    {episode['number']}. {episode['title']}. {episode['logline']}")


def tell_wrong(rows: Sequence[Case]) -> None:
    """Every sentence that was read wrong, with what was."""
    for case in rows:
        for said in case.misread():
            print(f"{case.text}\n    {said}")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--reading", action="store_true")
    parser.add_argument("--file", metavar="FILE", type=Path)
    parser.add_argument("--loglines", action="store_true")
    asked = parser.parse_args()
    if asked.file:
        rows = cases(asked.file)
        tell_wrong(rows)
        read_of(asked.file.stem, rows)
        return
    own, practice, held = cases("prompts.toml"), cases("practice.toml"), cases("held_out.toml")
    if asked.wrong:
        tell_wrong((*own, *practice))
        return
    if asked.loglines:
        loglines(own)
        return
    print(f"Python {sys.version.split()[0]}, {len(own)} sentences\n\n| figure | measured | reach |\n|---|---|---|")
    reading(own, practice, held)
    if asked.reading:
        return
    speed()
    facts(own)
    repeats(own)
    beats(own)
    overlap(own)
    blind(own)
    plans((*own, *practice))


if __name__ == "__main__":
    main()
