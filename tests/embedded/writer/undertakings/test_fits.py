"""What is said of a deed fits what it is about: cattle have no handle, and nobody tastes a fairground."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.undertakings.choice import KINDS, undertaken
from production_flow.embedded.writer.undertakings.fits import classes_of, fitting

HERD = "A retired drover must bring three hundred cattle across the badlands before the railway closes in 1881"
FAIR = "Three veterans build a fairground in a Yorkshire pit village in 1947"
HOME = "A disgraced surgeon returns to the fishing village she grew up in"


@pytest.mark.parametrize(
    ("sentence", "has", "lacks"),
    [
        (HERD, {"living", "herd"}, {"food"}),
        (FAIR, {"trade", "works"}, {"food", "house", "living"}),
        (HOME, {"come", "back"}, {"given", "living", "food"}),
        ("The clerks of a tram company must move to the basement before Christmas", {"come"}, {"back", "given"}),
        ("Two sisters inherit a haunted hotel on the moors", {"given", "house"}, {"come"}),
        ("A retired spy opens a bakery in Lisbon", {"food", "trade"}, {"company"}),
        ("Two smugglers carry a child over the Alps", {"living"}, {"herd"}),
        ("A cook reopens the family trattoria in Bologna", {"food"}, {"living"}),
        ("A typist hides the only copy of a banned novel in Prague in 1968", {"kept"}, {"lie", "living"}),
        ("A nurse hides her pregnancy from the ward", {"lie"}, {"kept"}),
        ("A widow hides a printing press in the crypt of her church in 1666", {"large", "lie"}, {"living", "kept"}),
        ("A priest hides a boy in his organ loft in 1943", {"living"}, {"kept", "lie"}),
        ("A widow smuggles the recipe for red glass out of Murano", {"small"}, {"load"}),
        ("Two brothers smuggle a piano over the Pyrenees", {"load"}, {"small"}),
        ("A ferryman's daughter teaches the tax collector's son to swim", {"pupil", "body", "swim"}, {"herd"}),
        ("A retired tenor in Bari teaches a choir of convicts", set(), {"pupil", "body"}),
        ("A cook in Lincoln invents a new flavour", {"food"}, {"solid"}),
        ("Two sisters build a boat in Cork", {"solid"}, {"food"}),
    ],
)
def test_the_class_of_a_deed_is_that_of_its_thing(sentence: str, has: set[str], lacks: set[str]):
    classes = classes_of(story(sentence, 1).brief.deed)
    assert has <= classes
    assert not lacks & classes


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        (HERD, ("two handles", "It gets heavier", "put it down", "can't lift it")),
        (FAIR, ("tastes it", "They can smell it", "without anything catching fire")),
        ("A typist hides the only copy of a banned novel in Prague in 1968", ("second plate", "second verse", "a lie")),
        ("A widow smuggles the recipe for red glass out of Murano", ("one strap too few", "has two handles")),
        ("A widow hides a printing press in the crypt of her church in 1666", ("coughing", "a cough", "going hungry")),
        ("A widow hides a printing press in the crypt of her church in 1666", ("second plate", "a cushion")),
        ("A ferryman's daughter teaches the tax collector's son to swim", ("six chairs", "holds it by the wrong end")),
        (HOME, ("It was mine", "signs where", "left me everything", "last one said that")),
    ],
)
def test_a_deed_has_no_scene_or_line_that_its_thing_cannot_have(sentence: str, never: tuple[str, ...]):
    show = story(sentence, 1)
    told = undertaken(tables(show.kit.id), show)
    texts = str([told.events[name] for name in ("deed_begin", "deed_toil")]) + str(told.speech["deed_say"])
    assert not [words for words in never if words in texts]
    assert "[-" not in texts
    assert "[come]" not in texts


@pytest.mark.parametrize(
    "classes",
    [frozenset({"given"}), frozenset({"come", "living"}), frozenset({"come", "back"}), frozenset({"given", "herd"})],
)
@pytest.mark.parametrize("kind", KINDS)
def test_every_class_of_deed_has_scenes_enough(kind: str, classes: frozenset[str]):
    from production_flow.embedded.writer.undertakings import choice  # noqa: PLC0415  its book is asked for by name

    book = fitting(choice._book(kind), classes)  # type: ignore[arg-type]
    assert len(book["begin"]["text"]) >= 3
    assert len(book["toil"]["text"]) >= 4
    for scene in ("begin", "toil"):
        assert all(book[scene][field] for field in ("goal", "against", "turn", "end"))
    assert all(len(book["lines"][act]) >= 3 for act in ("say", "answer"))
