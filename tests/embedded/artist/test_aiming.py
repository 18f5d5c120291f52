"""A hand that is put out to somebody is never on their face."""

import importlib.util
from pathlib import Path

import pytest

from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot


def hands_and_face(size, pose, other, other_pose="stand"):
    """Hands of one, and the head of the other with its radius, on the picture."""
    people = figure("rex", pose=pose, gaze=other), figure(other, pose=other_pose, gaze="rex")
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


@pytest.mark.parametrize("pose", ["point", "give", "reach"])
@pytest.mark.parametrize(("other", "doing"), [("kit", "stand"), ("ada", "sit")])
def test_who_is_small_or_sits_has_no_hand_before_the_face(pose, other, doing):
    hands, face, radius = hands_and_face("medium", pose, other, doing)
    assert all(abs(x - face[0]) > 1.6 * radius or abs(y - face[1]) > 1.2 * radius for x, y in hands)
