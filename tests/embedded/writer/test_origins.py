"""Somebody has the name and the face of where they come from, wherever the show plays."""

import pytest

from production_flow.embedded.writer.lexicon.colours import SKINS
from production_flow.embedded.writer.lexicon.names import NAMES
from production_flow.embedded.writer.origins import origin_of
from production_flow.embedded.writer.story import story


@pytest.mark.parametrize(
    ("phrase", "culture"),
    [
        ("a Chinese herbalist", "china"),
        ("a young Nigerian nurse", "westafrica"),
        ("two Mexican sisters", "spain"),
        ("a retired samurai", "japan"),
        ("a nurse from Lagos", "westafrica"),
        ("a French teacher", ""),
        ("a Chinese restaurant owner", ""),
        ("a Persian cat", ""),
        ("a Victorian ghost hunter", ""),
        ("a baker in an Italian village", ""),
        ("a plumber", ""),
    ],
)
def test_where_somebody_is_from(phrase, culture):
    assert origin_of(phrase) == culture


@pytest.mark.parametrize(
    ("sentence", "culture", "skins"),
    [
        ("A Korean violinist opens a hotel in rural Ireland", "korea", "east"),
        ("A Kenyan baker inherits a lighthouse in Scotland", "eastafrica", "dark"),
    ],
)
def test_a_hero_from_abroad_is_named_and_drawn_as_one(sentence, culture, skins):
    hero, *others = story(sentence, 1).people
    names = {name for table in ("f", "m") for name in NAMES[culture][table]}
    assert hero.given in names
    assert hero.look.skin in {shade if isinstance(shade, str) else shade[1] for shade in SKINS[skins]}
    assert not {one.given for one in others} & names
    assert len({one.given[0] for one in (hero, *others)}) == len(others) + 1
