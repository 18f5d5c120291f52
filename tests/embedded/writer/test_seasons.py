"""Seasons of every kit: six cases, no culprit twice running, nothing to trip over for a reader, nothing said twice."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from production_flow.embedded.writer import critic
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.voice import sentences

SHOWS = (
    ("noir", "A noir detective show set in a city of robots", 1),
    ("cozy", "A cozy mystery series about a retired chef who solves crimes in a small Italian village", 1),
    ("comedy", "A sitcom about three sisters who share one bathroom above a chip shop in Leeds", 1),
    ("comedy", "A family show about three children who run a hotel for lost pets", 2),
    ("workplace", "A mockumentary about a complaints clerk in a town hall who must win back the summer fete", 1),
    ("workplace", "A sitcom about a deputy head who must save a failing school in Leeds", 2),
    ("scifi", "A hacker in near-future Lagos hunts the algorithm that sold her memories.", 2),
    ("western", "A telegraph operator must find out who sold the valley's water in 1880s Wyoming", 1),
    ("horror", "A ghost story about a night nurse who must learn who still calls out in a shut hospital wing", 1),
    ("fantasy", "An apprentice witch must undo a wish before the harvest", 2),
    ("century", "A family digs a tunnel under the wall in Berlin 1961", 1),
    ("history", "A clerk in the chancery of Lisbon, 1640, finds that the treaty she copied was never signed", 3),
    ("drama", "A romance about a cellist and the dance partner who left her, set in Lisbon in 1962", 2),
)
FAULT = re.compile(
    r"[{}|]|  |\.\.(?!\.)|\?\.|\bNone\b(?! of)|\b(?:[Aa]|[Aa]n|[Tt]he|[Nn]o) the\b|\b[Aa] [aei]\w{2}"
    r"|:[a-z]+/[a-z]+|\b[a-f]: |\b(?!that|had)([a-z']+) \1\b"
)
"""Slots, bars, doubled words and articles: what no sentence may hold."""


@pytest.mark.parametrize(("kit", "prompt", "seed"), SHOWS)
def test_a_season_is_whole_can_be_filmed_and_does_not_repeat_itself(kit: str, prompt: str, seed: int):
    show = story(prompt, seed)
    assert show.kit.id == kit
    plans = season_plan(show)
    assert all(episode.plan.complete and episode.plan.crosses for episode in plans)
    assert [problem for episode in plans for problem in critic.ledger(episode)] == []
    assert len({episode.case for episode in plans}) == len({episode.side for episode in plans}) == 6
    culprits = [episode.roles["A"]["culprit"] for episode in plans]
    assert all(first != second for first, second in pairwise(culprits))
    assert len(set(culprits)) >= 4
    boards = list(storyboards(show))
    assert [problem for board in boards for problem in critic.board(board, show)] == []
    assert critic.unseen(boards[0], show) == []
    said = [text for board in boards for beat in board.beats for text in critic.texts(beat)]
    assert [text for text in said if FAULT.search(text)] == []
    printed = [sentence for text in said for sentence in sentences(text)]
    assert len(printed) - len(set(printed)) < 0.03 * len(printed)
