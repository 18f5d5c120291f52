"""What is in a hand has the colour that the show gave it; doctors wear white, and knights mail."""

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SceneProp, SetPlace
from production_flow.embedded.artist.colour import lightness
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.renderer import Renderer


def blue(colour):
    """How many pixels of a shot are blue in which somebody holds a shard of that colour."""
    look = FigureLook(id="ivo", wardrobe=(Garment(slot="top", kind="shirt", colour="#b0a890"),))
    scene = Scene(
        place=SetPlace(set="desert", location="there"),
        camera=Camera(size="medium"),
        figures=(SceneFigure(look=look, pose="hold", holds="it"),),
        props=(SceneProp(id="it", kind="shard", name="a shard", colour=colour),),
    )
    picture = Renderer(scene, 320, 180, still=True, crowd=False).frame(0)[40:150, 90:230].astype(int)
    return ((picture[..., 0] > picture[..., 2] + 50) & (picture[..., 0] > picture[..., 1] + 25)).sum()


def test_a_shard_is_as_blue_in_the_hand_as_the_show_says():
    assert blue("#2a50c8") > blue("#b08030") + 20


def test_a_doctors_coat_is_white_whoever_wears_it():
    coat = Garment(slot="outer", kind="lab-coat", colour="#1f5f5a")
    worn = Figure(FigureLook(id="nell", wardrobe=(coat,)), Style()).dressed.wear["outer"]
    assert lightness(worn.colour) > 0.85


def test_who_has_the_helmet_of_a_knight_wears_mail_and_a_cloak():
    kinds = (("top", "tunic"), ("outer", "coat"), ("hat", "helmet"))
    wardrobe = tuple(Garment(slot=slot, kind=kind, colour="#1f5f5a") for slot, kind in kinds)
    worn = Figure(FigureLook(id="bram", wardrobe=wardrobe), Style()).dressed.wear
    assert (worn["top"].cut, worn["outer"].cut, worn["hat"].cut) == ("mail", "cloak", "helmet")
    assert worn["outer"].colour == "#1f5f5a"
