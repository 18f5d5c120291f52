"""Other wordings that are bought: by the vendor's own client, for the price that was seen, once, within the budget."""

import pytest

from production_flow.errors import BadInput
from production_flow.production.suggesting import suggesting
from production_flow.types import NodeId

BIBLE = NodeId("blueprint:show")


@pytest.fixture
def asked(open_street, small):
    """The street, and what asking for other loglines would be."""
    return open_street(), suggesting(small.desk.workspace, small.view, BIBLE, "logline", "claude-haiku-5-5")


def test_three_wordings_are_bought_once_and_found_again(asked, small):
    street, prepared = asked
    (line,) = prepared.plan.lines
    assert (line.provider, line.model) == ("anthropic-text", prepared.order.model)
    assert 0 < line.price < 500
    options = prepared.options()
    assert len(options) == 3
    assert all("Oban" in option for option in options)
    bought = small.desk.workspace.library.purchases.of_show(small.view.row.id)
    assert [(one.node, one.state) for one in bought] == [(BIBLE, "settled")]
    assert 0 < bought[0].counts < 500
    before = dict(street.ledger.asked)
    assert prepared.options() == options
    assert dict(street.ledger.asked) == before


def test_what_does_not_fit_into_the_budget_is_not_bought(open_street, small):
    street = open_street()
    small.view.settings = small.view.settings.model_copy(update={"budget": 0.0})
    with pytest.raises(BadInput, match=r"\$0.00 left does not pay"):
        suggesting(small.desk.workspace, small.view, BIBLE, "logline", "claude-haiku-5-5")
    assert not street.ledger.asked
