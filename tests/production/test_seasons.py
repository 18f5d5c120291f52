"""Episodes change places: their numbers follow, and nothing of them is made again."""

import json

import pytest

from production_flow.documents import Season
from production_flow.errors import BadInput, Conflict, Missing
from production_flow.exports.page import page
from production_flow.production import stepping
from production_flow.production.bookmaking import book_of
from production_flow.types import NodeId

SEASON = NodeId("season:s01")


@pytest.fixture
def three(small):
    """The small show with three episodes, of which the first and the third are boarded and made."""
    desk = small.desk
    season = small.view.document(SEASON, Season).write()
    first = season["episodes"][0]
    titles = ("Nine Steps", "Low Water", "The Lock")
    season["episodes"] = [
        {**first, "id": f"s01e0{number}", "number": number, "title": title}
        for number, title in enumerate(titles, start=1)
    ]
    small.view = desk.sit(slug=small.view.slug, changes={"episodes": [1, 3]})
    small.put(SEASON, json.dumps(season).encode(), "application/json")
    board = json.loads(desk.workspace.media.read(small.view.take(NodeId("storyboard:s01e01")).digest))
    data = json.dumps({**board, "episode": "s01e03", "title": "The Lock"}).encode()
    small.put(NodeId("storyboard:s01e03"), data, "application/json")
    small.media()
    small.view = desk.sit(slug=small.view.slug)
    return small


def order(show):
    show.view.reload()
    return [(entry.number, entry.id) for entry in show.view.document(SEASON, Season).episodes]


def test_numbers_follow_and_no_key_moves(three):
    before, ids = three.keys(), three.nodes()
    assert any(":s01e03." in node for node in ids)
    effect = three.desk.direct(lambda director: director.move_episode("s01e03", 1))
    assert order(three) == [(1, "s01e03"), (2, "s01e01"), (3, "s01e02")]
    assert effect.stale == ()
    three.view.reload()
    assert (three.keys(), three.nodes()) == (before, ids)


def test_it_is_one_step_back(three):
    three.desk.direct(lambda director: director.move_episode("s01e01", 3))
    library, show = three.desk.workspace.library, three.view.row.id
    assert library.labels(show) == ("move s01e01 to 3", None)
    three.desk.direct(lambda director: director.undo())
    assert order(three) == [(1, "s01e01"), (2, "s01e02"), (3, "s01e03")]


def test_numbers_follow_also_where_the_list_is_edited(three):
    entries = three.view.document(SEASON, Season).write()["episodes"]
    three.desk.direct(lambda director: director.edit(SEASON, "episodes", entries[::-1]))
    assert order(three) == [(1, "s01e03"), (2, "s01e02"), (3, "s01e01")]


def test_a_step_of_a_face_moves_an_episode_and_minds_its_version(three):
    steps = [{"do": "move", "place": "s01e03", "to": 1}]
    assert stepping.touched(steps) == ["season:s01"]
    three.desk.direct(stepping.taken(three.view, steps))
    assert order(three)[0] == (1, "s01e03")


def test_what_is_printed_follows(three):
    three.desk.direct(lambda director: director.move_episode("s01e03", 1))
    three.view.reload()
    book = book_of(three.desk.workspace, three.view)
    assert list(book.storyboards) == ["s01e03", "s01e01"]
    words = page(book, {})
    assert words.index('id="s01e03"') < words.index('id="s01e01"')
    assert words.index("Episode 1,") < words.index("Episode 2,")


def test_what_is_not_there_is_said(three):
    for episode, to, error in (("s01e09", 1, Missing), ("s01e01", 0, BadInput), ("s01e01", 4, BadInput)):
        with pytest.raises(error):
            three.desk.direct(lambda director, episode=episode, to=to: director.move_episode(episode, to))
    three.desk.direct(lambda director: director.lock(SEASON, locked=True))
    with pytest.raises(Conflict):
        three.desk.direct(lambda director: director.move_episode("s01e01", 2))
