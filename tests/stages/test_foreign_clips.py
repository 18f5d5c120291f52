"""Clips of other lengths, rates and makers in the cuts: they fit their beats, and the palette goes over them."""

from dataclasses import replace

import pytest

from production_flow.documents.timeline import Grade
from production_flow.graph.take import Pick
from production_flow.production.foresight import ForeseenView, foresee
from production_flow.stages.pipeline import BY_NAME
from production_flow.stages.shared.cutting import piece


@pytest.fixture
def bring(whole):
    """`bring(node, seconds, fps)`: a clip that was bought under that node; four seconds had been ordered."""

    def put(node, seconds, fps=24):
        take = whole.view.take(node)
        meta = {"seconds": seconds, "frames": round(seconds * fps), "fps": float(fps)}
        main = replace(take.outputs[0], meta=meta)
        bought = replace(
            take, id=0, key=f"{node} {seconds} {fps}", outputs=(main, *take.outputs[1:]),
            request={"length": 96}, choice={"tier": "preview", "entry": "kling-4@fal"},
        )  # fmt: skip
        whole.desk.workspace.library.keep(whole.view.row.id, bought, pick=Pick(node, 0))
        whole.view.reload()
        return whole.view.take(node)

    return put


def cut(show, node):
    stage = BY_NAME[node.partition(":")[0]]
    return stage.derive(node, stage.inputs(node, show.view))


def beat(show, ident):
    return next(one for one in cut(show, "cut:s01e01").pictures if one.id == f"S01E01_{ident}")


@pytest.mark.parametrize(
    ("seconds", "fps", "frames"), [(4.0, 24, 96), (4.0, 30, 96), (5.0, 24, 96), (5.042, 30, 96), (3.0, 30, 72)]
)
def test_a_clip_counts_in_frames_of_the_film_and_ends_where_it_was_to_end(bring, seconds, fps, frames):
    assert piece(bring("clip:s01e01.b01", seconds, fps))[1] == frames


def test_a_longer_clip_leaves_everything_where_it_was(whole, bring):
    before = cut(whole, "cut:s01e01")
    bring("clip:s01e01.b02", 8.0, 30)
    after = cut(whole, "cut:s01e01")
    assert (after.starts(), after.tracks) == (before.starts(), before.tracks)
    assert beat(whole, "b02").held == 0


def test_the_last_picture_of_a_shorter_clip_stands_until_its_beat_is_over(whole, bring):
    before = cut(whole, "cut:s01e01")
    bring("clip:s01e01.b02", 3.0)
    after = cut(whole, "cut:s01e01")
    assert (beat(whole, "b02").length, beat(whole, "b02").held) == (96, 24)
    assert (after.starts(), after.tracks) == (before.starts(), before.tracks)
    trailer = cut(whole, "trailer-cut:show")
    assert all(one.held == 0 for one in trailer.pictures)


def test_the_palette_goes_over_what_was_bought_and_our_own_cuts_do_not_hang_on_it(whole, bring):
    for node in ("trailer-cut:show", "showcase-cut:sid"):
        assert "style" not in whole.recipe(node).inputs
        assert cut(whole, node).grade == Grade()
    bring("clip:s01e01.b02", 4.0)
    bring("showcase-clip:sid", 4.0)
    episode = cut(whole, "cut:s01e01").grade
    assert episode != Grade()
    assert [cut(whole, node).grade for node in ("trailer-cut:show", "showcase-cut:sid")] == [episode, episode]
    assert cut(whole, "showcase-cut:maeve").grade == Grade()


def test_a_line_that_is_not_spoken_yet_is_foreseen_in_its_clip(small):
    view = ForeseenView(small.desk.workspace, small.view.row)
    recipes = {seen.node: seen.recipe for seen in foresee(view)}
    asked = BY_NAME["showcase-clip"].request("showcase-clip:sid", recipes["showcase-clip:sid"].inputs, 1)
    assert any(shot.speech for shot in asked.shots)
