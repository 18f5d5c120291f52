"""Forms of Romance verbs that only rules give: what will, would, may or might be done."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.lexicon.romance_moods import lesser_forms_of


@pytest.mark.parametrize(
    ("code", "form", "meant"),
    [
        ("es", "averiguará", ("find out", "will")),
        ("es", "siguiera", ("follow", "third")),
        ("es", "busque", ("search for", "third")),
        ("es", "caiga", ("fall", "third")),
        ("es", "se_entere", ("find out", "third")),
        ("fr", "traduisait", ("translate", "told")),
        ("fr", "ferait", ("do", "would")),
        ("fr", "cherchant", ("search for", "during")),
        ("it", "scoprirà", ("discover", "will")),
        ("it", "cercherà", ("search for", "will")),
        ("it", "si_accorga", ("notice", "third")),
        ("pt", "abrissem", ("open", "plural")),
        ("pt", "fará", ("make", "will")),
    ],
)
def test_a_form_that_no_row_gives_is_a_form_of_its_verb(code, form, meant):
    assert vocabulary(code).forms[form] == meant


@pytest.mark.parametrize("code", ["es", "fr", "it", "pt"])
def test_a_word_keeps_its_meaning_where_a_rare_form_is_spelled_like_it(code):
    words, forms = vocabulary(code)
    rare = {form for form, (_, kind) in forms.items() if kind in {"will", "would"}}
    assert rare
    assert not rare & words.keys()


def test_a_german_verb_and_one_of_several_words_have_no_such_forms():
    assert lesser_forms_of("de", "find", "finden findet") == {}
    assert lesser_forms_of("it", "take care of", "prendersi_cura_di si_prende_cura_di") == {}
