"""Which clause of a pitch tells its show."""

import pytest

from production_flow.embedded.writer.telling import antecedent, told_by


@pytest.mark.parametrize(
    ("text", "subject", "deed"),
    [
        (
            "Four retired safecrackers have one weekend, one lift shaft and no plan B to empty the casino",
            "Four retired safecrackers",
            "empty the casino",
        ),
        ("He has survived every banquet; now he has been asked to poison one himself", "he", "poison one himself"),
        ("Superpowers are hereditary, so his accountant son has to put on the cape", "his accountant son", "put on"),
        ("Nobody reads any more. A bookbinder is learning to bake.", "A bookbinder", "is learning to bake"),
        ("Heat meets Bake Off. A retired safecracker needs one last crew.", "A retired safecracker", "needs one"),
    ],
)
def test_what_somebody_must_do_comes_before_what_is_so(text, subject, deed):
    told = told_by(text)

    assert told is not None
    assert told[0].subject == subject
    assert told[0].deed.startswith(deed)


@pytest.mark.parametrize("text", ["Nobody reads the gas meters", "Everything must go", "ghosts", "Heat meets Bake Off"])
def test_a_clause_of_nobody_tells_no_show(text):
    assert told_by(text) is None


def test_a_pronoun_means_whoever_was_named_before_it():
    text = "When a forensic accountant's ex-husband turns up in a ledger, she must launder the evidence"

    assert antecedent(text, "launder") == "a forensic accountant"
