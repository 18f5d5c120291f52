"""Every word of a look that is promised is drawn; every other word is drawn as the nearest one, and said."""

from __future__ import annotations

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.embedded.artist.figures import Acting, Figure, FigureLight
from production_flow.embedded.artist.figures.dress import read_look
from production_flow.media import canvas as canvases

WORDS = {
    "build": "child teen slim average tall broad stout elder",
    "hair": "pixie side-part slick spiky quiff undercut mohawk flat-top topknot mullet curtains receding bob fringe "
    "wavy space-buns ponytail pigtails braid crown-braid locs cornrows twists afro ringlets bowl buzz none",
    "facial_hair": "none stubble moustache beard full-beard long-beard goatee sideburns",
    "species": "human robot android fox cat dog bear rabbit mouse wolf lion horse bird frog pig fish "
    "ghost puppet object",
}
GARMENTS = {
    "top": "shirt tee tank blouse sweater hoodie dress gown tunic hero-suit",
    "bottom": "skirt long-skirt trousers shorts dungarees",
    "outer": "coat jacket vest cardigan robe lab-coat cloak",
    "hat": "fedora bowler top-hat toque stetson straw-hat beret cap beanie headscarf turban bandana helmet hard-hat "
    "crown flat-cap feather-cap pointed-hat",
    "shoes": "shoes boots sneakers",
    "neck": "scarf tie bowtie kerchief collar",
    "apron": "apron",
    "belt": "belt",
    "gloves": "gloves",
    "back": "backpack",
    "badge": "star",
}
FEATURES = (
    ["glasses", "dark-glasses", "freckles", "scar", "big-nose", "hook-nose", "thick-brows", "wrinkles", "lipstick",
    "earrings", "eye-glow", "antenna", "pointed-ears", "eyepatch", "mask"]
)  # fmt: skip


def picture(look: FigureLook, view: str = "three-quarter") -> bytes:
    pixels = canvases.blank(240, 260)
    drawing = canvases.surface_over(pixels).getCanvas()
    drawing.translate(120, 250)
    Figure(look, Style()).draw(drawing, Acting(view=view), FigureLight(), 40, ground=False)
    assert np.count_nonzero(pixels[..., 3]) > 1500
    return pixels.tobytes()


@pytest.mark.parametrize("field", sorted(WORDS))
def test_every_word_is_drawn_and_none_like_another(field):
    looks = [FigureLook(**{"id": "one", "presentation": "masculine", field: word}) for word in WORDS[field].split()]
    assert not any(Figure(look, Style()).notices for look in looks)
    assert len({picture(look) for look in looks}) == len(looks)


@pytest.mark.parametrize("view", ["front", "profile", "back"])
def test_every_cut_of_hair_is_its_own_from_all_sides(view):
    words = [word for word in WORDS["hair"].split() if word not in {"pixie", "crown-braid", "side-part"}]
    seen = {picture(FigureLook(id="one", hair=word, presentation="masculine"), view) for word in words}
    assert len(seen) == len(words)


@pytest.mark.parametrize(("word", "presentation", "cuts"), [("short", "masculine", 4), ("long", "feminine", 3)])
def test_a_word_for_a_kind_of_hair_is_drawn_as_one_of_its_cuts(word, presentation, cuts):
    looks = [FigureLook(id=f"p{n}", hair=word, presentation=presentation, age=30) for n in range(24)]
    drawn = [Figure(look, Style()).dressed.hair for look in looks]
    assert len(set(drawn)) == cuts
    assert not any(Figure(look, Style()).notices for look in looks)
    assert drawn == [Figure(look, Style()).dressed.hair for look in looks]


def test_only_the_old_have_a_wreath_of_grey_hair():
    hairs = [Figure(FigureLook(id="one", hair="bald", age=age), Style()).dressed.hair for age in (30, 66)]
    assert hairs == ["none", "bald"]


@pytest.mark.parametrize("slot", sorted(GARMENTS))
def test_every_cut_is_drawn_and_none_like_another(slot):
    looks = [
        FigureLook(id="one", wardrobe=(Garment(slot=slot, kind=kind, colour="#a04060"),))
        for kind in GARMENTS[slot].split()
    ]
    assert not any(Figure(look, Style()).notices for look in looks)
    seen = {picture(look) for look in looks}
    assert len(seen) == len(looks)
    behind = {picture(look, "back") for look in looks}
    assert picture(FigureLook(id="one")) not in seen
    assert len(behind) >= len(looks) - (2 if slot == "neck" else 0)


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_is_seen(feature):
    plain = FigureLook(id="one", presentation="feminine", age=30)
    assert picture(plain) != picture(plain.model_copy(update={"features": (feature,)}))
    assert not Figure(plain.model_copy(update={"features": (feature,)}), Style()).notices


def test_other_names_are_understood():
    look = FigureLook(
        id="one", species="droid", hair="shoulder-length", facial_hair="short-beard",
        features=("spectacles",),
        wardrobe=(
            Garment(slot="outer", kind="trench coat", colour="#777777"),
            Garment(slot="hat", kind="Cowboy Hat", colour="#777777"),
            Garment(slot="bottom", kind="jeans", colour="#777777"),
            Garment(slot="top", kind="button-up shirt", colour="#777777"),
        ),
    )  # fmt: skip
    figure = Figure(look, Style())
    assert figure.notices == ()
    assert figure.dressed.wear["outer"].cut == "coat"
    assert figure.dressed.wear["hat"].cut == "stetson"


def test_unknown_words_are_drawn_as_the_nearest_and_said():
    look = FigureLook(
        id="one", species="kraken", hair="plasma", features=("third-arm",), accessories=("halberd",),
        wardrobe=(Garment(slot="outer", kind="exoskeleton", colour="#777777"),),
    )  # fmt: skip
    said = " ".join(Figure(look, Style()).notices)
    for word in ("kraken", "plasma", "third-arm", "halberd", "exoskeleton"):
        assert word in said
    picture(look)


def test_near_words_are_drawn_but_said():
    look = FigureLook(id="one", species="otter", wardrobe=(Garment(slot="outer", kind="kimono", colour="#777777"),))
    figure = Figure(look, Style())
    assert figure.dressed.species == "dog"
    assert any("kimono" in notice and "robe" in notice for notice in figure.notices)


def test_age_shows():
    young, old = (Figure(FigureLook(id="one", age=age, hair_colour="#3a2a22"), Style()) for age in (30, 80))
    assert old.like.lines > young.like.lines
    assert old.like.ear > young.like.ear
    assert old.dressed.hair_colour != young.dressed.hair_colour


def test_ages_are_told_apart():
    looks = [FigureLook(id="one", age=age, presentation="feminine") for age in (1, 3, 8, 15, 30, 48, 71, 90)]
    figures = [Figure(look, Style()) for look in looks]
    assert len({picture(look) for look in looks}) == len(looks)
    assert figures[0].height < figures[1].height < figures[2].height < figures[3].height < figures[4].height
    assert figures[-1].dressed.build.stoop > figures[-2].dressed.build.stoop > figures[4].dressed.build.stoop
    lines = [figure.like.lines for figure in figures[4:]]
    assert lines == sorted(lines)
    assert lines[-1] > lines[0]


def worn(kind: str, slot: str = "top") -> FigureLook:
    trousers = Garment(slot="bottom", kind="trousers", colour="#303040")
    piece = Garment(slot=slot, kind=kind, colour="#a04060", trim="#f0e0c0")
    return FigureLook(id="one", wardrobe=(piece,) if slot == "bottom" else (piece, trousers))


@pytest.mark.parametrize("view", ["three-quarter", "back"])
@pytest.mark.parametrize("cut", ["shirt", "dress"])
def test_patterns_are_seen_from_all_sides(cut, view):
    patterns = ["striped", "pinstriped", "plaid", "polka-dot", "floral", "two-tone", "fair-isle"]
    looks = [worn(f"{pattern} {cut}") for pattern in patterns]
    assert not any(Figure(look, Style()).notices for look in looks)
    assert len({picture(look, view) for look in looks}) == len(looks)


def test_a_pattern_is_what_the_name_of_a_garment_says():
    drawn = [
        Figure(worn(kind), Style()).dressed.wear["top"].pattern for kind in ("Plaid_Shirt", "flannel", "lab shirt")
    ]
    assert drawn[:2] == ["check", "check"]
    assert drawn[2] in {"plain", "check", "pinstripe"}
    assert Figure(worn("jeans", "bottom"), Style()).dressed.wear["bottom"].pattern == "denim"


def test_heights_are_in_order():
    child, teen, average, tall = (
        Figure(FigureLook(id="one", build=build), Style()).height for build in ("child", "teen", "average", "tall")
    )
    assert 0.95 < child < teen < average < tall < 2.1


def test_a_child_of_eight_is_a_child_whatever_the_build_says():
    assert Figure(FigureLook(id="kid", age=8), Style()).dressed.word == "child"


def test_an_object_is_what_its_name_says():
    kinds = ["teapot", "old lamp", "clock", "book", "box", "candle"]
    looks = [FigureLook(id="one", species=kind) for kind in kinds]
    assert {Figure(look, Style()).dressed.species for look in looks} == {"object"}
    assert len({picture(look) for look in looks}) == len(looks)


def test_elves_have_pointed_ears():
    elf, person = (FigureLook(id="one", species=species, hair="none") for species in ("elf", "human"))
    assert picture(elf) != picture(person)


def test_people_are_taller_in_heads_and_smaller_in_the_eyes_where_a_show_is_live_action():
    look = FigureLook(id="one", age=30, presentation="feminine")
    drawn, filmed = (Figure(look, Style(look=name)) for name in ("soft", "film"))
    assert filmed.height == drawn.height
    assert 6.4 < filmed.heads < 7.8
    assert filmed.heads > 1.25 * drawn.heads
    assert filmed.like.eye_wide < 0.85 * drawn.like.eye_wide
    fox = FigureLook(id="rusk", species="fox")
    assert Figure(fox, Style(look="film")).heads == Figure(fox, Style()).heads


def test_robots_come_in_several_makes():
    makes = {Figure(FigureLook(id=f"r{number}", species="robot"), Style()).make for number in range(24)}
    assert len(makes) >= 5


@pytest.mark.parametrize(
    "accessory",
    [
        *(
            "watch",
            "hearing-aid",
            "pipe",
            "cane",
            "crutch",
            "wheelchair",
            "prosthetic-leg",
            "wooden-leg",
            "prosthetic-arm",
        ),
        *("missing-arm", "eyepatch", "parrot", "raven", "owl"),
    ],
)
def test_accessories_are_seen(accessory):
    plain = FigureLook(id="one", presentation="masculine", age=60, hair="short")
    with_it = plain.model_copy(update={"accessories": (accessory,)})
    assert Figure(with_it, Style()).notices == ()
    assert picture(plain) != picture(with_it)


def test_what_is_in_a_pocket_is_no_downgrade():
    with_it = FigureLook(id="one", accessories=("notebook", "halberd"))
    assert Figure(with_it, Style()).notices == ("no drawing for the accessory 'halberd'",)


def test_who_wears_the_suit_of_a_hero_is_masked_and_has_legs_of_the_same_cloth():
    worn = read_look(FigureLook(id="bolt", wardrobe=(Garment(slot="top", kind="superhero costume", colour="#2b4fa0"),)))
    assert worn.wear["top"].cut == "hero-suit"
    assert worn.wear["bottom"].colour == "#2b4fa0"
    assert "mask" in worn.features
    assert "mask" not in read_look(FigureLook(id="bolt")).features


def test_a_clerical_collar_is_white_at_the_throat():
    shirt = Garment(slot="top", kind="shirt", colour="#24222b")
    plain, ordained = (
        np.frombuffer(picture(FigureLook(id="vic", hair="short", wardrobe=wardrobe), "front"), np.uint8)
        for wardrobe in ((shirt,), (shirt, Garment(slot="neck", kind="clerical collar", colour="#24222b")))
    )
    white = [(pixels.reshape(-1, 4)[:, :3].min(axis=1) > 205).sum() for pixels in (plain, ordained)]
    assert white[1] > white[0] + 8


def test_no_bird_sits_on_the_shoulder_of_a_bird():
    parrot = FigureLook(
        id="coco",
        species="bird",
        accessories=("parrot",),
        wardrobe=(Garment(slot="top", kind="sweater", colour="#aa3333"),),
    )
    assert read_look(parrot).accessories == ()
    keeper = parrot.model_copy(update={"species": "human"})
    assert read_look(keeper).accessories == ("parrot",)
