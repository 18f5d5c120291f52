"""The commands' page in the docs is what the commands themselves say."""

from pathlib import Path

from production_flow.cli.reference import reference

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"


def test_the_page_is_current():
    assert PAGE.read_text() == reference(), "write it anew: python -m production_flow.cli.reference > docs/commands.md"
