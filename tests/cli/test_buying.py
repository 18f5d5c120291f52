"""What a person is told before anything is bought, and after."""

import pytest

from production_flow.cli.buying import _question, approval, summarise
from production_flow.cli.making import tell
from production_flow.errors import BudgetError
from production_flow.production.planned import Line, Plan


def line(node, price, **more):
    return Line(node, node.partition(":")[0], "missing", (), "p", "lamp", "preview", price=price, **more)


WORDS, PICTURE = line("cast:show", 200), line("keyframe:a", 10_000, references=3)


def test_what_was_asked_for_and_stays_a_draft_is_said_though_nothing_is_bought(capsys):
    plan = Plan((), stays=(("No key for video is at hand (FAL_KEY): a draft is made.", 18),))
    approval(yes=False, unknown_prices=False, quiet=False)(plan)
    assert "18 stay drafts: No key for video is at hand (FAL_KEY)" in capsys.readouterr().err
    approval(yes=False, unknown_prices=False, quiet=True)(plan)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("foreseen", "budget", "goes"),
    [(None, None, True), (9500, None, True), (9000, None, False), (9000, 20_000, True), (9000, 9_999, False)],
)
def test_a_yes_holds_for_about_what_was_foreseen_or_for_a_budget(foreseen, budget, goes):
    plan = Plan((PICTURE,), foreseen=foreseen, budget=budget)
    approve = approval(yes=True, unknown_prices=False, quiet=True)
    if goes:
        approve(plan)
        return
    with pytest.raises(BudgetError) as error:
        approve(plan)
    assert "$1.00" in str(error.value)
    assert ("words are kept" in str(error.value)) is (budget is None)


def test_the_words_are_asked_for_with_an_estimate_of_the_rest():
    assert _question(Plan((WORDS, PICTURE), opens=True)) == (
        "Buy the words for $0.02? The rest, about $1.00, is planned again and asked for then."
    )
    assert _question(Plan((PICTURE,), foreseen=9000)) == "Buy it for $1.00?"


def test_a_plan_says_what_each_model_and_tier_comes_to_and_what_automatic_tries_may_cost(capsys):
    from rich.console import Console  # noqa: PLC0415 - beside its one use

    clip = line("clip:a", 5000, shown=5.0, retakes=1.5)
    summarise(Plan((PICTURE, clip), retries=1), Console(width=200))
    said = capsys.readouterr().out
    assert "per usable second" in said
    row = next(row for row in said.splitlines() if row.startswith("lamp"))
    assert row.split() == ["lamp", "2", "3", "$1.50", "$0.35"]
    assert "with automatic tries at most $3.00" in said


def test_documents_that_are_missing_are_named_with_the_way_to_go_on(capsys, tmp_path):
    failed = {"storyboard:s01e01": "The budget of $0.02 has no room for $0.0300 more."}
    result = {
        "show": "cold-valve", "title": "The Cold Valve", "package": str(tmp_path), "made": 3, "found": 0, "bought": 3,
        "cost": 0.02, "seconds": 4.0, "failed": failed, "unwritten": ["storyboard:s01e01"],
    }  # fmt: skip
    tell(result, as_json=False)
    said = capsys.readouterr().out
    assert "Not written yet: storyboard:s01e01. What follows from it waits. The budget of $0.02 has no room" in said
    assert "pflow make --show cold-valve --budget MORE" in said
