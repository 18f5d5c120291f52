"""The bible of a show: what it looks towards and its rules are of its own place, time, genre and people."""

import pytest

from production_flow.embedded.writer.blueprint import write_blueprint
from production_flow.embedded.writer.gentleness import flags_of
from production_flow.embedded.writer.lexicon import bible as bank
from production_flow.embedded.writer.story import story

EDO = {title for title, _ in bank.PLACE_REFERENCES["japan"]}
GRIM = {"Sin City (2005)", "Fear(s) of the Dark (2007)", *(title for title, _ in bank.REFERENCES["horror"])}


@pytest.mark.parametrize(
    ("prompt", "at_home"),
    [
        ("A grain inspector in Danzig, 1772, must learn who bought the harvest", False),
        ("A samurai's widow in Kyoto, 1650, forges invitations to a tea ceremony", True),
    ],
)
def test_works_of_a_place_are_named_where_it_is_that_place(prompt, at_home):
    for seed in range(1, 5):
        blueprint = write_blueprint(story(prompt, seed))
        titles = {one.title for one in blueprint.cinematic_references}
        assert bool(titles & EDO) == at_home
        told = f"{blueprint.visual_aesthetics}"
        assert "rice paper" not in told
        assert "screens" not in told


def test_children_are_not_shown_towards_what_frightens():
    for seed in range(1, 9):
        blueprint = write_blueprint(story("A gentle ghost story for children about a boy ghost", seed))
        assert not {one.title for one in blueprint.cinematic_references} & GRIM


def test_two_rules_are_about_the_shows_own_people_and_places():
    first, second = (
        write_blueprint(story(f"A {who} in Lisbon must find the missing minutes of a meeting", 1)).rules
        for who in ("clerk", "locksmith")
    )
    assert len(first) == len(set(first)) == 6
    assert set(first) != set(second)
    names = {person.given for person in story("A clerk in Lisbon must find the missing minutes of a meeting", 1).people}
    assert any(name in rule for rule in first for name in names)


def test_the_world_says_nothing_of_the_heroes_kind_and_has_a_place_to_name():
    for seed in range(1, 9):
        blueprint = write_blueprint(
            story("A timid dragon and a retired knight open an inn on the edge of a magic forest", seed)
        )
        told = " ".join(blueprint.world)
        assert "The last dragon" not in told
        assert "on the place" not in f"{told} {blueprint.question}"


def test_a_moon_of_jupiter_is_not_of_now():
    brief = story("On Europa, a deep-ice driller and her obsolete robot look for a lost crew", 1).brief
    assert brief.era == "future"


def test_a_bedtime_ghost_story_is_called_and_lit_as_one():
    grim = {"Do Not Sleep", "Owes", "Agreement", "Count Them"}
    for seed in range(1, 9):
        show = story("A bedtime story about a little ghost who is afraid of the dark and haunts a school", seed)
        blueprint = write_blueprint(show)
        assert blueprint.mood in bank.MOODS["gentle_horror"]
        assert not any(word in show.title for word in grim), show.title
        assert set(blueprint.rules) & set(bank.RULES["gentle_horror"])
        assert show.hero.age < 13


def test_twins_of_a_show_for_children_are_children():
    show = story("Spooky fun for children: twins in a castle hide a baby ghost from the ghost inspector", 1)
    assert all(person.age < 13 for person in show.people[:2])
    grown = story("Twins in a castle hide a ghost from the inspector, slow horror", 1)
    assert all(person.age > 20 for person in grown.people[:2])


def test_a_shy_monster_is_told_gently_and_to_grown_people_too():
    show = story("A children's librarian meets a shy monster who scares her readers from under the shelves", 1)
    assert show.kit.id == "horror"
    assert "gentle" in flags_of(show.brief)
    assert show.people[0].age > 18
    assert "gentle" in flags_of(story("A nervous ghost applies for a job as a night watchman", 1).brief)
    for hard in ("A children's nurse hears a dead child sing", "A diver meets a kind of monster nobody survives"):
        assert "gentle" not in flags_of(story(hard, 1).brief)


def test_a_werewolf_lives_among_people():
    show = story("A werewolf shepherd hides what she is from the flock she guards, horror", 1)
    assert {person.species for person in show.people[1:]} == {"human"}
