"""A further version of a poster is another layout, the closest first; after all of them it begins anew."""

import importlib.util
import itertools
from pathlib import Path

import pytest

from production_flow.documents.look import FigureLook, Garment
from production_flow.documents.scene import Card
from production_flow.embedded.artist.figures.acting import Acting
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.layouts.poster import LAYOUTS, layout_of, version_of

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)

HAT = Garment(slot="hat", kind="toque", colour="#ffffff")
CHEF = FigureLook(id="zoe", presentation="feminine", age=40, build="tall", wardrobe=(HAT,))


@pytest.mark.parametrize("own", list(LAYOUTS))
def test_ten_versions_are_ten_layouts_and_the_first_is_the_genres_own(own):
    names = [version_of(own, version)[0] for version in range(1, 13)]
    assert names[0] == own
    assert set(names[:10]) == set(LAYOUTS)
    assert names[10:] == names[:2]
    assert version_of(own, 2)[1] is LAYOUTS[names[1]][1]


@pytest.mark.parametrize(
    ("genre", "mood", "layout"),
    [
        ("noir mystery", "dry, rain-lit", "lamplight"),
        ("cozy mystery", "warm, nosy", "homely"),
        ("workplace comedy", "strip light and enormous stakes", "panels"),
        ("science fiction", "one alarm away from comedy", "epic"),
        ("western", "stubborn, dusty", "frontier"),
        ("fantasy adventure", "merry, mossy", "storybook"),
        ("historical drama", "cold rooms and warm hands", "annals"),
        ("war drama", "", "epic"),
        ("romance", "golden hour with an argument in it", "tender"),
        ("family comedy", "", "homely"),
        ("drama", "quiet rooms with the radio on", "quiet"),
        ("", "a ghost on the stairs", "haunted"),
        ("", "", "panels"),
    ],
)
def test_the_genre_chooses_the_poster_and_the_mood_only_where_there_is_none(genre, mood, layout):
    scene = shots.shot("square", "wide", shots.figure("ada"), mood=mood)
    assert layout_of(Card(kind="poster", lines=("A",), genre=genre), scene)[0] == layout


@pytest.mark.parametrize("names", [("ada",), ("ada", "bob"), ("ada", "bob", "rex"), ("rex", "ada", "bob", "kit")])
def test_heads_in_panels_stand_apart(names, monkeypatch):
    spans = []

    def cutout(board, person, x, _y, head, *, left=False, **_more):
        box = board.head_box(person, left=left)
        spans.append(tuple(x + edge * head * board.height / board.width for edge in (box[0], box[2])))

    monkeypatch.setattr(Board, "cutout", cutout)
    scene = shots.shot("square", "wide", *(shots.figure(name, main=name == names[0]) for name in names))
    LAYOUTS["panels"][1](Board(scene, Card(kind="poster", lines=("A Title",), genre="comedy"), 180, 270))
    spans.sort()
    assert len(spans) == len(names)
    assert all(right <= left + 0.01 for (_, right), (left, _) in itertools.pairwise(spans))


@pytest.mark.parametrize(("first", "second"), [(40, 38), (71, 66), (40, 8), (9, 40)])
def test_two_grown_people_look_at_each_other_on_the_poster_of_a_romance(first, second, monkeypatch):
    heads = []

    def cutout(board, person, x, _y, head, *, left=False, expression=None, **_more):
        box = board.head_box(person, left=left)
        span = tuple(x + edge * head * board.height / board.width for edge in (box[0], box[2]))
        heads.append((span, left, expression))

    monkeypatch.setattr(Board, "cutout", cutout)
    pair = [
        shots.figure(name, main=name == "ada").model_copy(update={"look": FigureLook(id=name, age=age)})
        for name, age in (("ada", first), ("bob", second))
    ]
    scene = shots.shot("square", "wide", *pair)
    LAYOUTS["tender"][1](Board(scene, Card(kind="poster", lines=("A Title",), genre="romance"), 180, 270))
    assert all(span[0] >= -0.02 and span[1] <= 1.02 and face == "warm" for span, _, face in heads)
    if min(first, second) > 17:
        (one, other) = sorted(heads)
        assert not one[1]
        assert other[1]
        assert one[0][1] <= other[0][0] + 0.01
    else:
        assert len(heads) == 1


def test_no_ghost_is_a_great_profile(monkeypatch):
    drawn = []
    plain = Board.cutout

    def cutout(board, person, *sizes, **more):
        drawn.append((more.get("view"), person[0].look.species))
        return plain(board, person, *sizes, **more)

    monkeypatch.setattr(Board, "cutout", cutout)
    ghost = shots.figure("ada", main=True).model_copy(update={"look": FigureLook(id="boo", species="ghost")})
    scene = shots.shot("square", "wide", ghost, shots.figure("bob"))
    LAYOUTS["haunted"][1](Board(scene, Card(kind="poster", lines=("A Title",), genre="horror"), 180, 270))
    assert ("profile", "human") in drawn
    assert ("profile", "ghost") not in drawn
    assert (None, "ghost") in drawn
    drawn.clear()
    alone = scene.model_copy(update={"figures": (ghost,)})
    LAYOUTS["haunted"][1](Board(alone, Card(kind="poster", lines=("A Title",), genre="horror"), 180, 270))
    assert drawn == [("three-quarter", "ghost")]


@pytest.mark.parametrize("layout", ["homely", "epic", "frontier"])
def test_no_hat_reaches_the_tagline_and_no_foot_the_title(layout, monkeypatch):
    seen = {"top": 1.0, "foot": 0.0, "tagline": 0.0, "title": 1.0}

    def cutout(board, person, _x, head_y, head, *, foot=None, **_more):
        anchors = person[1].anchors(Acting(), head * board.height)
        at = foot * board.height if foot else head_y * board.height - anchors.head[1]
        seen["top"] = min(seen["top"], (at + person[1].bounds(Acting())[1] * head * board.height) / board.height)
        if person is board.hero and foot:
            seen["foot"] = foot
        return anchors

    monkeypatch.setattr(Board, "cutout", cutout)
    plain_tagline, plain_title = Board.tagline, Board.title_above
    monkeypatch.setattr(
        Board, "tagline", lambda *a, **k: seen.__setitem__("tagline", plain_tagline(*a, **k) or 0) or seen["tagline"]
    )
    monkeypatch.setattr(
        Board, "title_above", lambda *a, **k: seen.__setitem__("title", plain_title(*a, **k)) or seen["title"]
    )
    people = [shots.figure(name) for name in ("ada", "bob", "rex")]
    scene = shots.shot("square", "wide", *people)
    hero = people[0].model_copy(update={"look": CHEF, "main": True})
    scene = scene.model_copy(update={"figures": (hero, *people)})
    words = "A Long Title That Takes Three Lines of Words", "Stir gently. Suspect everyone, twice."
    card = Card(kind="poster", lines=words, genre="")
    LAYOUTS[layout][1](Board(scene, card, 180, 270))
    assert seen["top"] > seen["tagline"] - 0.02  # bounds are a little generous
    assert layout == "homely" or 0.5 < seen["foot"] <= seen["title"] + 0.02


def test_every_second_show_is_laid_out_the_other_way_round(monkeypatch):
    faced = {}
    for title in ("One", "Two", "Three", "Four", "Five"):
        scene = shots.shot("square", "wide", shots.figure("ada", main=True), shots.figure("bob"))
        board = Board(scene, Card(kind="poster", lines=(title,), genre="drama"), 120, 180)
        monkeypatch.setattr(board, "place", lambda **_more: None)
        LAYOUTS["quiet"][1](board)
        columns = [float(column) for column in board.pixels[60:110, :, :3].astype(float).std((0, 2))]
        faced[title] = (board.turned, sum(columns[:60]) > sum(columns[60:]))
    assert {turned for turned, _ in faced.values()} == {True, False}
    assert all(turned != left for turned, left in faced.values())


@pytest.mark.parametrize("name", ["ada", "rex", "kit"])
def test_a_great_profile_is_whole(name, monkeypatch):
    edges = []
    plain = Board.cutout

    def cutout(board, person, x, y, head, *, view="three-quarter", **more):
        if view == "profile":
            box, wide = board.head_box(person, view), head * board.height / board.width
            edges.extend((x + box[0] * wide, x + box[2] * wide, y + box[1] * head))
        return plain(board, person, x, y, head, view=view, **more)

    monkeypatch.setattr(Board, "cutout", cutout)
    scene = shots.shot("square", "wide", shots.figure(name, main=True))
    LAYOUTS["haunted"][1](Board(scene, Card(kind="poster", lines=("A Title",), genre="horror"), 180, 270))
    left, right, top = edges
    assert left > 0.02
    assert right < 0.98
    assert top > 0.02
