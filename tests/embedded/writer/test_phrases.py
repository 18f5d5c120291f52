"""Where a clause comes apart into its subject and its deed."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.phrases import split_clause


@pytest.mark.parametrize(
    ("clause", "subject", "deed"),
    [
        ("Two rival auction houses fight over a ledger", "Two rival auction houses", "fight over a ledger"),
        ("The lads of the tower block mend a lift", "The lads of the tower block", "mend a lift"),
        ("Two bakers block the road", "Two bakers", "block the road"),
    ],
)
def test_half_of_a_kind_of_place_is_no_verb(clause, subject, deed):
    cut = split_clause(clause)
    assert (cut.subject, cut.deed) == (subject, deed)
