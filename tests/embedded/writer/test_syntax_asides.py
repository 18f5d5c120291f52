"""Clauses whose verb stands behind an aside, a participle or a noun of its spelling."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.syntax import clauses


@pytest.mark.parametrize(
    ("text", "subject", "deed"),
    [
        ("Twins, one who heals and one who curses, fall out over a recipe", "Twins", "fall out"),
        ("A spy sent to kill a king falls in love", "A spy sent to kill a king", "falls in love"),
        (
            "An old robot, whose memory is wiped every Sunday, scratches clues into its casing",
            "An old robot",
            "scratches",
        ),
        ("Lucinda Vance homesteads a canyon nobody else would have", "Lucinda Vance", "homesteads a canyon"),
        ("Its piano player pins on the dead sheriff's badge", "Its piano player", "pins on"),
        (
            "Six heroes, whose powers work only when they're embarrassed, defend the city",
            "Six heroes",
            "defend the city",
        ),
    ],
)
def test_the_verb_of_the_subject_is_found(text, subject, deed):
    assert any(one.subject.startswith(subject) and one.deed.startswith(deed) and one.main for one in clauses(text))


def test_titles_and_short_forms_end_no_sentence():
    told = [(one.subject, one.deed) for one in clauses("Only Mrs. Pettifer looks into it. She's begun digging.")]
    assert told == [("Mrs Pettifer", "looks into it"), ("She", "has begun digging")]
