"""A further version of a poster is another layout, the closest first; after all of them it begins anew."""

import pytest

from production_flow.embedded.artist.layouts.poster import LAYOUTS, version_of


@pytest.mark.parametrize("own", list(LAYOUTS))
def test_five_versions_are_five_layouts_and_the_first_is_the_genres_own(own):
    names = [version_of(own, version)[0] for version in range(1, 8)]
    assert names[0] == own
    assert set(names[:5]) == set(LAYOUTS)
    assert names[5:] == names[:2]
    assert version_of(own, 2)[1] is LAYOUTS[names[1]][1]
