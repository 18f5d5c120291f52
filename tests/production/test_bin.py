"""A show that was thrown away is not found by its name, and comes back when it is begun again."""

import pytest

from production_flow.errors import Missing
from production_flow.production import shows


def test_a_show_in_the_bin_is_not_found_and_comes_back_with_its_sentence(small):
    workspace, row = small.desk.workspace, small.view.row
    workspace.library.bin(row.id, 1_795_884_269)
    for name in (None, row.slug, row.id):
        with pytest.raises(Missing):
            shows.find(workspace, name)
    again = shows.begin(workspace, row.prompt, row.seed, {})
    assert (again.id, again.binned) == (row.id, 0)
    assert shows.find(workspace, None).id == row.id
