"""A show that a model writes: the words are agreed to and bought first, then exactly what follows from them."""

import pytest

from production_flow.documents import Storyboard
from production_flow.errors import BudgetError
from production_flow.production import agreeing
from production_flow.production.agreeing import Agreement
from production_flow.production.choosing import Target
from production_flow.production.direct import Desk
from production_flow.production.make import Run
from production_flow.production.scratch import Quiet
from production_flow.types import NodeId

PROMPT = "A diver clears her brother's name in Oban"
CHOICES = {"text": "gpt-6-luna", "keyframe": "gpt-image-2.6-flare"}


@pytest.fixture
def desk(tmp_path, open_street):
    """A show that is not written yet, on a street where a model writes it; it has another seed than the author."""
    street = open_street()
    with Desk(tmp_path / "shows") as made:
        made.sit(prompt=PROMPT, seed=3)
        made.street = street
        yield made


def agreement(desk, target, writes=None):
    def write():
        return Run(desk.workspace, desk.view, Quiet(), target=writes or target, ports=("text",)).go()

    return Agreement(desk.workspace, desk.view, target, write)


def beats(plan):
    return sum(line.stage == "keyframe" for line in plan.bought)


def test_the_words_are_agreed_to_first_and_the_rest_is_counted_on_what_was_written(desk):
    target, seen = Target(choices=CHOICES), []
    agreed = agreement(desk, target).reached(seen.append)
    opening, exact = seen
    assert (opening.opens, exact.opens) == (True, False)
    assert {line.stage for line in opening.words} >= {"blueprint", "cast", "character", "storyboard"}
    assert 0 < opening.words_price < opening.price
    assert "draft of the same sentence" in opening.note
    assert agreed.goes_on
    assert agreed.outcome.failed == {}
    assert agreed.outcome.bought == len(desk.street.ledger.rows) == len(opening.words)
    assert exact.words == ()
    assert exact.paid == round(desk.street.ledger.total * 10_000) > 0
    assert exact.note == ""
    assert exact.foreseen == opening.price - opening.words_price
    board = NodeId("storyboard:s01e01")
    assert desk.view.take(board).choice["entry"] == "gpt-6-luna"
    assert beats(exact) == len(desk.view.document(board, Storyboard).beats)


def test_what_is_declined_the_second_time_keeps_its_words(desk):
    target, seen = Target(choices=CHOICES), []

    def approve(plan):
        seen.append(plan)
        if not plan.opens:
            raise BudgetError("Too much.")

    with pytest.raises(BudgetError):
        agreement(desk, target).reached(approve)
    assert agreeing.is_written(desk.workspace, desk.view)
    bought = len(desk.street.ledger.rows)
    plan = agreeing.plan_of(desk.workspace, desk.view, target)
    assert (plan.words, plan.foreseen, plan.price) == ((), None, seen[-1].price)
    assert len(desk.street.ledger.rows) == bought


def test_a_budget_that_ends_while_a_model_writes_says_what_is_missing_and_the_next_run_goes_on(desk):
    plan = agreeing.plan_of(desk.workspace, desk.view, Target(choices=CHOICES))
    dearer = Target(choices=CHOICES, budget=plan.words_price / 2 / 10_000)  # as where the tries cost twice as much
    agreed = agreement(desk, Target(choices=CHOICES), dearer).reached(lambda _plan: None)
    assert not agreed.goes_on
    assert {error["error"] for error in agreed.outcome.failed.values()} == {"BudgetError"}
    missing = agreeing.unwritten(desk.workspace, desk.view)
    assert missing
    assert set(agreed.outcome.failed) <= set(missing)
    left = agreeing.plan_of(desk.workspace, desk.view, Target(choices=CHOICES))
    assert 0 < len(left.words) < len(plan.words)
    went_on = agreement(desk, Target(choices=CHOICES)).reached(lambda _plan: None)
    assert went_on.goes_on
    assert agreeing.is_written(desk.workspace, desk.view)
