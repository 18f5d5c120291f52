"""Places have their people: more by day than by night, none where the words say so, quieter than the cast."""

import importlib.util
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.crowds import Passer
from production_flow.embedded.artist.crowds.gathering import Extra, _begun, _period_of, share_of
from production_flow.embedded.artist.crowds.places import HAUNTS, OUTFITS
from production_flow.embedded.artist.figures.vocabulary import CUTS
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.sets import SETS, spec_of

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)


def scene(place="old_town", size="wide", location="the-place", **more):
    """Two people in a place."""
    made = shots.shot("square", size, shots.figure("ada", gaze="bob"), shots.figure("bob", gaze="ada"), **more)
    return made.model_copy(update={"place": SetPlace(set=place, location=location, interior=place == "theatre")})


def people(made):
    """The crowd of a shot."""
    crowd = Renderer(made, 192, 108).crowd
    return crowd.extras if crowd else []


@pytest.mark.parametrize(
    ("place", "era", "period"),
    [("dock", "medieval", "olden"), ("dock", "", "work"), ("theatre", "victorian", "victorian"),
     ("theatre", "past", "evening"), ("museum", "past", "forties"), ("old_town", "victorian", "olden")],
)  # fmt: skip
def test_nobody_is_dressed_after_their_time(place, era, period):
    assert _period_of(HAUNTS[place], era) == period


def test_nobody_on_the_quay_stands_behind_the_notice_board():
    board = spec_of("dock").spare[0][0]
    assert all(right < board - 1.0 or left > board + 1.0 for left, right, _, _ in HAUNTS["dock"].stands)


@pytest.mark.parametrize("name", HAUNTS)
def test_every_haunt_is_a_set_and_its_clothes_can_be_cut(name):
    assert name in SETS
    for outfit in OUTFITS[HAUNTS[name].period]:
        assert all(cut in CUTS[slot] for slot, cut in outfit)


def test_a_street_is_fuller_by_day_than_by_night_and_in_the_rain():
    haunt = HAUNTS["noir_street"]
    day, night, rain = (
        share_of(scene(**more), haunt, outdoors=True) for more in ({}, {"time": "night"}, {"weather": "rain"})
    )
    assert night < rain < day


@pytest.mark.parametrize("words", ["The square is deserted.", "Ada waits alone.", "The empty street."])
def test_words_empty_a_place(words):
    assert people(scene(action=words)) == []
    assert people(scene()) != []


def test_words_fill_a_place_at_night():
    quiet, full = (
        sum(len(people(scene(location=f"place-{n}", time="night", action=words))) for n in range(4))
        for words in ("They talk.", "A crowd has gathered.")
    )
    assert full > quiet


def test_nobody_of_the_crowd_is_before_the_cast_or_right_beside_it():
    renderer = Renderer(scene(), 192, 108)
    for extra in renderer.crowd.extras:
        assert all(extra.depth > spot.depth for spot in renderer.staging.spots)


def test_the_same_people_are_there_in_the_next_shot():
    first, second = (people(scene(seed=seed)) for seed in (5, 6))
    assert {one.look.id for one in first} & {one.look.id for one in second}


def test_an_audience_is_dark_and_at_the_foot_of_the_picture():
    made = scene("theatre", time="night")
    with_it, without = (Renderer(made, 320, 180, crowd=crowd).frame(0).astype(float) for crowd in (True, False))
    changed = np.abs(with_it - without)[..., :3].sum(2) > 24
    assert changed[150:].mean() > 0.15
    assert changed[:120].mean() < 0.01
    assert with_it[changed].mean() < without[changed].mean()


def test_the_crowd_is_of_less_contrast_than_the_cast():
    shown = (Renderer(scene("concourse", location=f"place-{n}", time="day"), 480, 270) for n in range(4))
    renderer = next(one for one in shown if one.crowd and one.crowd.plates())
    plates = [plate for plate in renderer.crowd.plates() if plate.image is not None]
    from production_flow.media import canvas as canvases  # noqa: PLC0415 - only here

    def spread(image):
        pixels = canvases.pixels_of(image).astype(float)
        seen = pixels[pixels[..., 3] > 240][:, :3].mean(1)
        return seen.std()

    crowd = np.mean([spread(plate.image) for plate in plates])
    cast = np.mean([spread(player._body(player._moment(0).acting).image) for player in renderer.players])
    assert crowd < 0.8 * cast


def test_who_passes_walks():
    renderer = Renderer(scene(length=96), 320, 180)
    one = next(passer for passer in renderer.passers if isinstance(passer, Passer))
    first, later = (next(iter(one.blits(renderer.path, frame))) for frame in (0, 40))
    assert abs(later.x - first.x) > 4
    assert (later.x < first.x) == one.extra.mirrored


@pytest.mark.parametrize("x", [-1.0, -0.3, 0.0, 0.4])
def test_nobody_who_passes_begins_as_a_hat_on_a_head(x):
    ada = Spot(shots.figure("ada"), 0.0, 4.0, "front", mirrored=False)
    walker = Extra(shots.LOOKS["bob"], x, 8.0, "profile", mirrored=False, pose="walk", span=(-6.0, 6.0))
    begun = _begun(walker, Staging(Camera(), 4.0, (ada,), 0))
    assert abs(begun.x) / 8.0 > 0.55 / 4.0
    assert abs(begun.x - x) < 1.5
    assert _begun(replace(walker, x=3.0), Staging(Camera(), 4.0, (ada,), 0)).x == 3.0


def test_who_sits_on_a_stool_is_seen_on_it_with_their_shins_under_it():
    """From behind, the seat is seen between the trunk and the shins; no foot hangs below the ground."""
    crowds = [Renderer(scene("bar", time="night", location=f"bar-{n}"), 320, 180).crowd for n in range(6)]
    found = [(crowd, extra) for crowd in crowds if crowd for extra in crowd.extras if extra.view == "back"]
    assert found
    for crowd, extra in found:
        sprite, metre = crowd.sprite(extra, None), crowd.camera.focal / extra.depth
        solid = sprite.image.toarray()[..., 3].max(axis=1)
        rows = {
            up: solid[round(-up * metre - sprite.y)] for up in (extra.seat + 0.1, extra.seat - 0.1, extra.seat - 0.3)
        }
        trunk, seat, shins = rows.values()
        assert trunk > 200
        assert shins > 200
        assert seat < 80
        assert sprite.y + sprite.image.height() < 0.1 * metre


@pytest.mark.parametrize(("folk", "kinds"), [("robots about", {"robot"}), ("", {"human"})])
def test_in_a_world_of_robots_strangers_are_robots_too(folk, kinds):
    made = scene("noir_street", time="day")
    made = made.model_copy(update={"place": made.place.model_copy(update={"details": (folk,) if folk else ()})})
    feet = shots.shot("square", "insert", angle="low", action="Feet go by, several pairs.")
    feet = feet.model_copy(update={"place": made.place})
    crowd = {extra.look.species for extra in people(made)}
    passing = {figure.look.species for figure in Renderer(feet, 192, 108).scene.figures}
    assert crowd == passing == kinds
