"""docs/models.md says what the catalogue says."""

import datetime as dt
import importlib.util
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def page():
    return (ROOT / "docs/models.md").read_text("utf-8")


@pytest.fixture(scope="module")
def prices():
    spec = importlib.util.spec_from_file_location("script_prices", ROOT / "scripts/prices.py")
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_costs_on_the_page_are_those_of_the_script(page, prices):
    day = re.search(r"scripts/prices.py` on (\d{4}-\d\d-\d\d)", page)[1]
    told = prices.sheet(dt.date.fromisoformat(day))
    assert told in page, f"run: python scripts/prices.py {day}"


def test_the_sums_on_the_page_add_up_to_the_cent(prices):
    for tier in ("preview", "final"):
        whole = 0
        for piece in prices.PIECES:
            choice = prices._choice(piece.request, tier, dt.date(2026, 11, 28))
            whole += round(choice.quote.amount * 10_000) * piece.pilot
        row = next(row for row in prices.table(tier, dt.date(2026, 11, 28)).split("\n") if "everything once" in row)
        assert f"| ${whole / 10_000:.2f} |" in row


def test_every_line_that_ended_is_told_on_the_page(page, book):
    for entry in book.entries:
        if entry.shutdown_date and entry.family in {"sora", "veo", "imagen", "dall-e", "openai-tts"}:
            assert str(entry.shutdown_date) in page, entry.id


@pytest.mark.parametrize("name", ["kling 4", "sora", "flux", "kling-4@fal", "kling"])
def test_every_name_that_the_page_uses_is_known(book, name):
    assert book.matching(name)


def test_the_qualities_that_the_page_explains_are_those_of_the_data(book):
    assert book.get("gpt-image-2.6-flare").quality["preview"] == "medium"
    assert book.get("gpt-image-2.6-sunburst").quality["final"] == "xhigh"


def test_the_example_of_own_models_is_good(page, tmp_path):
    from production_flow.providers.catalogue import with_own  # noqa: PLC0415 - one use

    example = re.search(r"```toml\n(.*?)```", page, re.DOTALL)[1]
    path = tmp_path / "models.toml"
    path.write_text(example, "utf-8")
    own = with_own(path)
    assert own.find("noir stills").model == "noir.json"
    assert own.get("kling-4@fal").prices[0].amount == 0.20
