"""Fresh or stale is a comparison of input keys, and a stale node names what changed."""

from dataclasses import replace

from production_flow.graph.recipe import Maker, Recipe, changed, take_key
from production_flow.graph.status import Facts, judge
from production_flow.graph.take import Made, Pick, Take

NODE = "portrait:maya"
RECIPE = Recipe(NODE, "portrait", 1, {"look": {"hair": "bob"}, "style": {"look": "ink"}})
OTHER = Recipe(NODE, "portrait", 1, {"look": {"hair": "bun"}, "style": {"look": "ink"}})
ARTIST = Maker("artist", "vector", "1")


def take_of(recipe):
    return Take(
        node=NODE,
        key=take_key(recipe, ARTIST, 1, 1),
        input_key=recipe.key,
        number=1,
        source="made",
        provider="artist",
        model="vector",
        version="1",
        seed=1,
        outputs=(Made("main", "00", 1, "image/png"),),
        fingerprints=recipe.fingerprints,
        id=7,
    )


def facts(**more):
    return Facts(pick=Pick(NODE, 7), take=take_of(RECIPE), **more)


def test_the_key_moves_with_every_input_and_the_stage_and_its_version():
    keys = {
        RECIPE.key,
        OTHER.key,
        replace(RECIPE, version=2).key,
        replace(RECIPE, stage="plate").key,
        replace(RECIPE, inputs={**RECIPE.inputs, "mood": "tense"}).key,
    }
    assert len(keys) == 5


def test_the_order_of_inputs_and_the_spelling_of_numbers_do_not_move_it():
    one = replace(RECIPE, inputs={"a": 8, "b": 1.5})
    two = replace(RECIPE, inputs={"b": 1.5, "a": 8.0})
    assert one.key == two.key


def test_model_seed_and_number_move_the_take_key_only():
    keys = {
        take_key(RECIPE, ARTIST, 1, 1),
        take_key(RECIPE, ARTIST, 2, 1),
        take_key(RECIPE, ARTIST, 1, 2),
        take_key(RECIPE, replace(ARTIST, model="other"), 1, 1),
        take_key(RECIPE, replace(ARTIST, version="2"), 1, 1),
    }
    assert len(keys) == 5


def test_fresh_then_stale_by_name():
    assert judge(NODE, RECIPE, (), facts()).state == "fresh"
    stale = judge(NODE, OTHER, (), facts())
    assert (stale.state, stale.reasons, stale.wanted) == ("stale", ("look changed",), True)


def test_missing_is_wanted_and_blocked_says_for_what_it_waits():
    assert judge(NODE, RECIPE, (), Facts()).wanted
    blocked = judge(NODE, None, ("character:maya",), Facts())
    assert (blocked.state, blocked.reasons) == ("blocked", ("waits for character:maya",))


def test_a_lock_and_a_persons_choice_are_never_remade():
    locked = replace(facts(), pick=Pick(NODE, 7, locked=True))
    chosen = replace(facts(), pick=Pick(NODE, 7, by="person"))
    assert judge(NODE, OTHER, (), locked).state == "locked"
    assert not judge(NODE, OTHER, (), locked).wanted
    kept = judge(NODE, OTHER, (), chosen)
    assert kept.state == "stale"
    assert not kept.wanted
    assert "kept: a person chose it" in kept.reasons


def test_a_lost_file_is_wanted_again_even_under_a_lock():
    status = judge(NODE, RECIPE, (), replace(facts(lost=True), pick=Pick(NODE, 7, locked=True)))
    assert status.wanted
    assert "missing or damaged" in status.reasons[0]


def test_running_failed_and_unknown_say_so():
    assert judge(NODE, RECIPE, (), facts(running=True)).state == "running"
    assert judge(NODE, RECIPE, (), Facts(failure="no room")).reasons == ("no room",)
    assert not judge(NODE, RECIPE, (), facts(unknown=True)).wanted


def test_changed_names_inputs_that_came_and_went():
    before = RECIPE.fingerprints
    now = replace(RECIPE, inputs={"look": {"hair": "bob"}, "mood": "tense"})
    assert changed(before, now) == ("mood", "style")


def test_what_stands_says_that_another_take_did_not_come():
    status = judge(NODE, RECIPE, (), facts(failure="moderation"))
    assert (status.state, status.reasons) == ("fresh", ("another take did not come: moderation",))
    assert not status.wanted
