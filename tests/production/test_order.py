"""In which order a run asks: one episode after the other, and within each what people want to see first."""

import json

import pytest

from production_flow.documents import Season, Storyboard
from production_flow.production.make import Run
from production_flow.types import NodeId


@pytest.fixture
def two(small):
    """The small show with a second episode, both boarded and both to be made."""
    season = small.view.document(NodeId("season:s01"), Season)
    second = season.episodes[0].model_copy(update={"id": "s01e02", "number": 2})
    put(small, "season:s01", season.model_copy(update={"episodes": (*season.episodes, second)}))
    small.view = small.desk.sit(prompt=small.view.prompt, changes={"episodes": [1, 2]})
    board = small.view.document(NodeId("storyboard:s01e01"), Storyboard)
    put(small, "storyboard:s01e02", board.model_copy(update={"episode": "s01e02"}))
    return small


def put(show, node, document):
    show.put(node, json.dumps(document.write()).encode(), "application/json")


def asked(show):
    return [item.node for item in Run(show.desk.workspace, show.view, Silent())._wanted({})]


class Silent:
    def planned(self, left, seconds):
        pass

    def told(self, node, fraction, message):
        pass


def test_everything_of_an_episode_comes_before_anything_of_the_next(two):
    nodes = asked(two)
    second = [place for place, node in enumerate(nodes) if ":s01e02" in node]
    assert len(second) > 5
    assert second == list(range(len(nodes) - len(second), len(nodes)))
    assert "portrait:maeve" in nodes[: second[0]]


def test_in_one_episode_the_rank_of_the_stages_decides(small):
    items = Run(small.desk.workspace, small.view, Silent())._wanted({})
    ranks = [item.stage.rank for item in items]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) > 5
