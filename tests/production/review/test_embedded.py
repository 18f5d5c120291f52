"""What the built-in writer wrote stands before its own critic."""

import pytest

from production_flow.production.direct import Desk
from production_flow.production.make import Run
from production_flow.production.review import review
from production_flow.production.scratch import Quiet

PROMPTS = [
    "A noir detective show set in a city of robots",
    "A night watchman of a drained reservoir hears the drowned village ring for evening prayer, slow horror",
]


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_whole_season_of_ours(tmp_path, prompt):
    with Desk(tmp_path / "shows") as desk:
        view = desk.sit(prompt=prompt, changes={"episodes": (1, 2, 3, 4, 5, 6)})
        Run(desk.workspace, view, Quiet(), ports=("text",)).go()
        found = review(view)
    kinds = {one.kind for one in found}
    assert not kinds - {"repeat"}, [one for one in found if one.kind != "repeat"]
