"""Any palette gives pages that can be read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from production_flow.documents import Blueprint
from production_flow.documents.look import Colour
from production_flow.exports.theme import contrast, face_of, theme, to_hex, to_lch

hexes = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def with_palette(blueprint, *codes):
    palette = tuple(Colour(name=f"Colour {code}", hex=code) for code in codes)
    return blueprint.model_copy(update={"style": blueprint.style.model_copy(update={"palette": palette})})


@given(code=hexes)
def test_colours_survive_the_way_through_lch(code):
    assert to_hex(to_lch(code)) == code


@settings(max_examples=150, deadline=None)
@given(codes=st.lists(hexes, min_size=1, max_size=8))
def test_text_can_be_read_on_both_surfaces_whatever_the_palette(blueprint, codes):
    look = theme(with_palette(blueprint, *codes))
    for surface in (look.paper, look.panel):
        assert contrast(look.ink, surface) > 10
        assert contrast(look.ink2, surface) >= 6.9
        assert min(contrast(text, surface) for text in (look.ink3, *look.accents)) >= 4.5
    assert all(contrast(swatch.on, swatch.hex) >= 4.4 for swatch in look.palette)


@pytest.fixture(scope="module")
def blueprint(noir):
    return noir.blueprint


def test_the_first_colour_decides_between_dark_and_light(blueprint):
    assert theme(with_palette(blueprint, "#0b1218", "#e9a23b")).dark
    assert not theme(with_palette(blueprint, "#f3e6d0", "#c4623a")).dark


def test_a_deep_ground_in_a_bright_palette_gives_light_pages(blueprint):
    assert not theme(with_palette(blueprint, "#2f5a68", "#c4623a", "#e2b85c", "#f7efe0", "#d9523b", "#9d86b8")).dark
    assert theme(with_palette(blueprint, "#27404c", "#1c2a33", "#e9a23b")).dark


def test_the_marked_accent_stays_near_its_hue(noir):
    amber = to_lch("#e9a23b").hue
    assert abs(to_lch(theme(noir.blueprint).accents[0]).hue - amber) < 12


@pytest.mark.parametrize(
    ("genre", "face"),
    [("noir", "condensed"), ("Cozy mystery", "serif"), ("Science fiction", "condensed"), ("workplace comedy", "sans")],
)
def test_the_genre_decides_the_typeface(blueprint, genre, face):
    changed = blueprint.model_copy(update={"genre": genre, "blend": ""})
    assert isinstance(changed, Blueprint)
    assert face_of(changed) == face
