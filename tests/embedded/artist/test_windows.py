"""A room of another time looks out on its own time, and on nothing else than before inside."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from production_flow.documents.scene import Camera, Scene, SetPlace
from production_flow.embedded.artist.renderer import Renderer


def room(*details: str) -> NDArray[np.int16]:
    place = SetPlace(location="reading-room", set="library", interior=True, details=details)
    scene = Scene(place=place, camera=Camera(size="wide"))
    return Renderer(scene, 320, 180).frame(0)[..., :3].astype(np.int16)


@pytest.mark.parametrize("outside", ["gabled roofs outside", "prairie outside"])
def test_only_what_is_seen_through_the_window_changes(outside: str):
    changed = np.abs(room(outside) - room()).max(2) > 12
    rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
    assert len(rows) > 8
    assert (rows[-1] - rows[0]) * (columns[-1] - columns[0]) < 0.05 * changed.size


def test_a_plain_country_has_fewer_edges_than_a_town():
    def edges(outside: str) -> float:
        picture = room(outside).mean(2)
        return float(np.abs(np.diff(picture[50:95, 130:190], axis=1)).mean())

    assert edges("prairie outside") < edges("gabled roofs outside")


def colour(era: str, *details: str) -> NDArray[np.float64]:
    """The mean colour of a bridge's window, blue first."""
    place = SetPlace(location="signal-room", set="bridge", interior=True, era=era, details=details)
    picture = Renderer(Scene(place=place, camera=Camera(size="wide")), 320, 180).frame(0)
    return picture[52:78, 70:250, :3].reshape(-1, 3).mean(0)


def test_a_bridge_looks_out_on_water_or_on_rock_where_it_is_not_among_the_stars():
    stars, water, rock = colour("future"), colour("future", "deep water outside"), colour("future", "bare rock outside")
    assert rock[2] > rock[0] + 20
    assert water[1] > water[2] + 20
    assert abs(water - stars).max() > 15


def test_the_moon_is_grey_under_a_black_sky():
    mars, moon = colour("future", "bare rock outside"), colour("future", "lunar ground outside")
    assert mars[2] - mars[0] > 20
    assert abs(moon[2] - moon[0]) < 20
    assert moon.mean() < 0.7 * mars.mean()


@pytest.mark.parametrize("kind", ["bridge", "concourse"])
def test_a_city_on_earth_has_towers_where_a_ship_has_space(kind: str):
    def edges(*details: str) -> float:
        place = SetPlace(location="walkway", set=kind, interior=True, era="future", details=details)
        picture = Renderer(Scene(place=place, camera=Camera(size="wide"), time="night"), 320, 180).frame(0)
        return float(np.abs(np.diff(picture[40:80, :160, :3].astype(int), axis=0)).mean())

    assert edges("city outside") > 1.1 * edges()


def test_nothing_is_of_wood_in_the_rooms_of_days_to_come():
    def warmth(era: str) -> float:
        place = SetPlace(location="records", set="library", interior=True, era=era)
        picture = Renderer(Scene(place=place, camera=Camera(size="wide")), 320, 180).frame(0).astype(float)
        return float((picture[..., 2] - picture[..., 0])[130:].mean())

    assert warmth("future") < 0.4 * warmth("contemporary")
