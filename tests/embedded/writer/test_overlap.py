"""Shows of unrelated sentences share hardly a phrase, no title and nobody."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from production_flow.embedded.writer import compose, critic
from production_flow.embedded.writer.story import Story, story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.providers.requests import TextRequest

PROMPTS = {
    "noir": "A noir detective show set in a city of robots",
    "cozy": "A cozy mystery series about a retired chef who solves crimes in a small Italian village",
    "western": "A western about a widowed telegraph clerk who must hold a frontier town until the judge arrives",
    "scifi": "A mechanic on a deep space station finds out that the air budget was forged",
    "fantasy": "An apprentice witch must undo a wish before the harvest",
    "drama": "A family drama about a ferry captain who must sell her father's boatyard before the winter",
    "comedy": "A sitcom about four sisters who share one bathroom and a parrot",
    "horror": "A ghost story about a night nurse who must learn who still calls out in a shut hospital wing",
    "workplace": "A sitcom about the staff of a failing town hall who hide a surprise inspection from the mayor",
    "century": "A printer in occupied Utrecht, 1944, sets the type for papers that her own brother must inspect",
    "history": "A clerk in the chancery of Lisbon, 1640, finds that the treaty she copied was never signed",
}


def prose(show: Story, prompt: str) -> list[str]:
    """What a reader reads of the pilot: blueprint and cast in words, and every beat with its lines."""
    pilot = next(iter(storyboards(show)))
    told = [text for beat in pilot.beats for text in critic.texts(beat)]
    for document in ("blueprint", "cast"):
        written = compose(TextRequest(document=document, material={"prompt": prompt, "seed": 1}))[0].write()
        told += [text for text in _texts(written) if len(text.split()) > 4]
    return told


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inside for text in _texts(item)]


def grams(texts: list[str]) -> set[tuple[str, ...]]:
    found = set()
    for text in texts:
        words = re.findall(r"[\w']+", text.lower())
        found |= {tuple(words[at : at + 5]) for at in range(len(words) - 4)}
    return found


@pytest.fixture(scope="module")
def shows() -> dict[str, Story]:
    return {kit: story(prompt, 1) for kit, prompt in PROMPTS.items()}


def test_each_has_a_kit_of_its_own(shows):
    assert {kit: show.kit.id for kit, show in shows.items()} == {kit: kit for kit in PROMPTS}


def test_two_in_a_hundred_five_word_sequences_at_most(shows):
    read = {kit: grams(prose(show, PROMPTS[kit])) for kit, show in shows.items()}
    shared = {
        (one, two): len(read[one] & read[two]) / min(len(read[one]), len(read[two]))
        for one, two in combinations(read, 2)
    }
    assert max(shared.values()) <= 0.02, sorted(shared.items(), key=lambda item: -item[1])[:4]


def test_no_title_and_nobody_twice(shows):
    casts = {
        kit: {person.name for person in compose(_cast(PROMPTS[kit]))[0].characters}
        for kit in shows  # type: ignore[attr-defined]
    }
    for one, two in combinations(casts, 2):
        assert not casts[one] & casts[two]
    titles = [compose(_blueprint(PROMPTS[kit]))[0].write()["title"] for kit in shows]
    assert len(set(titles)) == len(titles)


def _cast(prompt: str) -> TextRequest:
    return TextRequest(document="cast", material={"prompt": prompt, "seed": 1})


def _blueprint(prompt: str) -> TextRequest:
    return TextRequest(document="blueprint", material={"prompt": prompt, "seed": 1})
