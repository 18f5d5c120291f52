"""What follows `who`: whose clause it is, and which verb is the deed."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "who", "deed"),
    [
        (
            "A boy who can talk to dogs must find his mother after she misses the last ferry",
            "a boy who can talk to dogs",
            "find his mother after she misses the last ferry",
        ),
        (
            "A widow who talks to her oven must win a contest before the bank takes the house",
            "a widow who talks to her oven",
            "win a contest before the bank takes the house",
        ),
        (
            "A detective who can't read has to find a stolen library before the judge sees the empty shelves",
            "a detective who can't read",
            "find a stolen library before the judge sees the empty shelves",
        ),
        (
            "A crew of removal men who have never once found the right house",
            "a removal man",
            "find the right house for the first time",
        ),
        ("Two sisters who have never left their valley", "a sister", "leave their valley for the first time"),
        (
            "A dragon who hoards teapots instead of gold falls ill",
            "a dragon who hoards teapots instead of gold",
            "fall ill",
        ),
        (
            "A father and daughter who haven't spoken in ten years inherit a broken tandem",
            "a father",
            "inherit a broken tandem",
        ),
        (
            "Three sisters who own a mill learn there is a fourth",
            "a sister who owns a mill",
            "learn that there is a fourth",
        ),
    ],
)
def test_the_clause_of_somebody_ends_where_they_do_something(pitch, who, deed):
    brief = read(pitch)
    assert brief.protagonists[0].phrase == who
    assert brief.deed.infinitive == deed


@pytest.mark.parametrize(
    ("pitch", "deed"),
    [
        ("An accountant in Oslo begins smuggling memories out", "smuggle memories out"),
        (
            "A tailor starts hearing the thoughts of whoever wears his suits",
            "hear the thoughts of whoever wears his suits",
        ),
        ("An undertaker is called to a farm where nobody has died", "be called to a farm"),
        ("A choir of retired dockers has never won anything", "win something for the first time"),
        ("A retired sailor schools three orphans in the art of lying", "school three orphans in the art of lying"),
        ("What if Anubis got bored of weighing hearts and took a gap year?", "and take a gap year"),
        ("Ranchers in Montana feud over a creek until somebody burns a barn", "feud over a creek"),
    ],
)
def test_what_somebody_begins_or_is_called_to_is_what_they_do(pitch, deed):
    assert deed in read(pitch).deed.infinitive
