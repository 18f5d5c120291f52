"""What people and things of older days do not have: a watch on the wrist, print on a bottle."""

import pytest

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.props import place
from production_flow.embedded.artist.props.kit import Pencil
from production_flow.embedded.artist.sets import default_camera
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.embedded.artist.things import of_era


@pytest.mark.parametrize(("era", "worn"), [("medieval", ("cane",)), ("contemporary", ("watch", "cane"))])
def test_nobody_wears_a_watch_before_there_were_any(era, worn):
    look = FigureLook(id="defne", accessories=("watch", "cane"))
    scene = Scene(
        place=SetPlace(set="tavern", location="there", era=era),
        camera=Camera(size="wide"),
        figures=(SceneFigure(look=look),),
    )
    assert of_era(scene).figures[0].look.accessories == worn


@pytest.mark.parametrize(("era", "leg"), [("victorian", "wooden-leg"), ("contemporary", "prosthetic-leg")])
def test_a_made_leg_of_old_is_of_wood(era, leg):
    look = FigureLook(id="defne", accessories=("prosthetic-leg",))
    place = SetPlace(set="tavern", location="there", era=era)
    scene = Scene(place=place, camera=Camera(size="wide"), figures=(SceneFigure(look=look),))
    assert of_era(scene).figures[0].look.accessories == (leg,)


@pytest.mark.parametrize(("era", "lines"), [("medieval", 0), ("contemporary", 1)])
def test_bottles_have_no_printed_label_before_print(era, lines, monkeypatch):
    said = []
    monkeypatch.setattr(Pencil, "words", lambda *given: said.append(given[1]))
    stage = Stage(
        default_camera("tavern", "wide", "eye", width=160, height=90), Light.of("day"), Dress(Style()),
        SetPlace(set="tavern", location="there", era=era), "clear", "day", gloomy=False,
    )  # fmt: skip
    place(stage.layer("things", 3.0), "bottle", 0.0, 0.0, 0.0)
    assert len(said) == lines
