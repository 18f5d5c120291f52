"""Whom `he` means where two men are in a scene."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pronouns import told_apart
from production_flow.embedded.writer.story import story

SHOW = story("A gardener in Kent finds a wedding dress buried under the roses", 6)


@pytest.mark.parametrize(
    ("text", "alike", "unlike"),
    [
        ("{P} waits at the edge. Then {x.they} nods.", "{P} waits at the edge. Then {x} nods.", None),
        ("{x} sits down. Then {x.they} nods.", None, None),
        ("{P} looks at {x}, and {x.they} nods.", None, None),
        ("{P} knocks, and {x.they} opens.", "{P} knocks, and {x} opens.", None),
        ("{x.They} nods.", None, None),
    ],
)
def test_a_pronoun_is_a_name_where_it_would_be_somebody_elses(text: str, alike: str | None, unlike: str | None):
    hero = SHOW.people[0]
    same = next(one for one in SHOW.people[1:] if one.gender == hero.gender)
    other = next(one for one in SHOW.people[1:] if one.gender != hero.gender)
    assert told_apart(text, {"x": "x"}, {"P": hero, "x": same}) == (alike or text)
    assert told_apart(text, {"x": "x"}, {"P": hero, "x": other}) == (unlike or text)
