"""Scenes say what they want, meet and turn into, even when their kit has no words left."""

import re
import tomllib
from importlib.resources import files

import pytest

from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

PROMPTS = [
    "A noir detective show set in a city of robots",
    "A widowed rancher takes in the outlaw who shot her husband",
    "The royal taster of a goblin court falls in love with the poisoner",
]
FRAMES = tomllib.loads(files("production_flow.embedded.writer.kits").joinpath("stakes.toml").read_text("utf-8"))


def scenes(boards):
    """Beats by scene, of all episodes."""
    found = {}
    for board in boards:
        for beat in board.beats:
            found.setdefault((board.episode, beat.scene_id), []).append(beat)
    return list(found.values())


@pytest.mark.parametrize("prompt", PROMPTS)
def test_hardly_a_scene_lacks_what_it_is_about(prompt):
    found = scenes(storyboards(story(prompt, 1)))
    for field in ("goal", "against", "turn"):
        bare = sum(not any(getattr(beat, field) for beat in beats) for beats in found)
        assert bare <= 0.03 * len(found), field


@pytest.mark.parametrize("prompt", PROMPTS)
def test_what_is_composed_reads_as_a_sentence(prompt):
    told = [
        text
        for beats in scenes(storyboards(story(prompt, 1)))
        for beat in beats
        for text in (beat.goal, beat.against, beat.turn)
        if text
    ]
    long = [text for text in told if len(text.split()) >= 4]  # shorter ones may come again
    assert len(long) == len(set(long))
    for text in told:
        assert re.fullmatch(r"['\"A-Z0-9ÄÖÜÉ].*[.?!…]['\"]?", text), text
        assert not re.search(r"[{}]|  |\.\.|\b(\w+) \1\b(?<!that that)(?<!had had)", text), text


def test_every_frame_names_somebody_or_something():
    for key, fields in FRAMES.items():
        assert set(fields) == {"goal", "against", "turn"}, key
        for text in (text for texts in fields.values() for text in texts):
            slots = re.findall(r"\{(\w)(?:\.\w+)?\}", text)
            assert set(slots) <= set("Pxyzfmor"), text
            assert slots or key == "threat" or len(text.split()) < 8, text


def test_no_two_kits_use_all_of_the_same_frames():
    turns = {kit: sum(map(ord, kit)) % 3 for kit in KITS}
    assert len(set(turns.values())) == 3
