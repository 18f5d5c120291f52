"""A hand that is put out to somebody is never on their face."""

import importlib.util
from pathlib import Path

import pytest

from production_flow.documents.look import FigureLook
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot


def hands_and_face(size, pose, other, other_pose="stand", who="rex"):
    """Hands of one, and the head of the other with its radius, on the picture."""
    giver = who if who in shots.LOOKS else "rex"
    one = figure(giver, pose=pose, gaze=other)
    if giver != who:
        one = one.model_copy(update={"look": FigureLook(id="rex", build=who, presentation="masculine", age=40)})
    people = one, figure(other, pose=other_pose, gaze="rex")
    made = Renderer(shot("office", size, *people, tension=8), 320, 180, still=True, crowd=False)
    who = {player.spot.figure.look.id: player for player in made.players}
    seen = {ident: player.anchors(0, made.path) for ident, player in who.items()}

    def at(ident, point):
        _, place, foot = seen[ident]
        return foot[0] + place.scale * point[0], foot[1] + place.scale * point[1]

    anchors, place, _ = seen[other]
    return (
        [at("rex", hand) for hand in seen["rex"][0].hands],
        at(other, anchors.head),
        anchors.head_radius * place.scale,
    )


@pytest.mark.parametrize("size", ["medium", "medium-close"])
@pytest.mark.parametrize("pose", ["point", "give", "reach"])
@pytest.mark.parametrize(("other", "doing"), [("kit", "stand"), ("ada", "sit")])
@pytest.mark.parametrize("who", ["rex", "stout", "broad"])
def test_who_is_small_or_sits_has_no_hand_before_the_face_or_at_the_throat(who, size, pose, other, doing):
    hands, face, radius = hands_and_face(size, pose, other, doing, who)
    assert all(abs(x - face[0]) > 1.6 * radius or not -1.2 < (y - face[1]) / radius < 1.8 for x, y in hands)
