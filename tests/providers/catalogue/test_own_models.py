"""The user's own models.toml adds and overrides, and its faults are named by file, entry and field."""

import pytest

from production_flow.errors import BadInput
from production_flow.providers import catalogue

NEW = """
[[model]]
id = "house-kling"
name = "Kling on our gateway"
family = "kling"
provider = "fal-video"
port = "video"
model = "ours/kling"
aliases = ["our kling"]
tiers = ["final"]
durations = [3, 10]
prices = [{ unit = "second", amount = 0.05 }]
"""


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Writes the user's file where the program looks for it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    def written(text):
        path = catalogue.models_file()
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return written


@pytest.mark.usefixtures("own")
def test_without_a_file_the_catalogue_is_as_it_comes():
    assert catalogue.current() is catalogue.shipped()


def test_a_new_model_is_added_and_found_by_its_names(own, book):
    own(NEW)
    assert catalogue.find("our kling").model == "ours/kling"
    assert len(catalogue.entries()) == len(book.entries) + 1


def test_a_known_one_takes_only_the_fields_that_are_told(own, book):
    own('[[model]]\nid = "kling-4@fal"\nprices = [{ unit = "second", amount = 0.2 }]\n')
    changed, before = catalogue.find("kling-4@fal"), book.get("kling-4@fal")
    assert [price.amount for price in changed.prices] == [0.2]
    assert changed.model_copy(update={"prices": before.prices}) == before
    assert [entry.id for entry in catalogue.entries()] == [entry.id for entry in book.entries]


def test_a_model_may_be_like_another_with_its_own_workflow(own):
    own('[[model]]\nid = "noir-stills"\nlike = "comfyui-image"\nname = "Noir"\nprovider = "comfyui-image"\n'
        'model = "noir.json"\ntiers = ["preview"]\n')  # fmt: skip
    noir = catalogue.find("noir")
    assert (noir.model, noir.free, noir.port, noir.tiers) == ("noir.json", True, "image", ("preview",))
    assert noir.aliases == ()


def test_a_route_of_ones_own_stands_before_ours(own):
    own('[[model]]\nid = "kling-4@house"\nlike = "kling-4@fal"\nprovider = "fal-video"\nmodel = "house/kling"\n')
    assert catalogue.find("kling 4").id == "kling-4@house"


def test_defaults_of_a_file_count_for_its_new_entries(own):
    own('[defaults]\nport = "video"\nprovider = "fal-video"\nfamily = "mine"\n'
        '[[model]]\nid = "mine-1"\nname = "Mine"\nmodel = "a/b"\n')  # fmt: skip
    assert catalogue.find("mine").provider == "fal-video"


def test_a_change_of_the_file_counts_at_once(own):
    path = own(NEW)
    assert catalogue.find("house-kling").prices[0].amount == 0.05
    path.write_text(NEW.replace("0.05", "0.07"), "utf-8")
    import os  # noqa: PLC0415 - moves the clock of the file, which may stand still within a tick

    os.utime(path, ns=(1, 10**18))
    assert catalogue.find("house-kling").prices[0].amount == 0.07


FAULTS = [
    ("this is no toml", "not TOML", "models.toml"),
    ('[[model]]\nname = "x"\n', "id of its own", "models.toml"),
    ('[[model]]\nid = "a"\n[[model]]\nid = "a"\n', "id of its own", ": a"),
    ('[[models]]\nid = "a"\n', "not models", "models.toml"),
    ('[[model]]\nid = "a"\nlike = "nobody"\n', "nobody", "a: like"),
    (NEW.replace("[3, 10]", "[10, 3]"), "durations", "house-kling"),
    (NEW.replace('"second"', '"minute"'), "prices.0.unit", "house-kling"),
    (NEW.replace("amount = 0.05", "amount = -1"), "prices.0.amount", "house-kling"),
    (NEW + "colour = 1\n", "colour", "house-kling"),
    (NEW.replace('port = "video"\n', ""), "port", "house-kling"),
    (NEW.replace("house-kling", "House Kling"), "id", "House Kling"),
]


@pytest.mark.parametrize(("text", "what", "where"), FAULTS)
def test_a_fault_names_file_entry_and_field(own, text, what, where):
    path = own(text)
    with pytest.raises(BadInput) as error:
        catalogue.current()
    assert what in error.value.what
    assert str(path) in error.value.where
    assert where in error.value.where


def test_a_file_that_cannot_be_read_is_said(own):
    path = own("")
    path.unlink()
    path.mkdir()
    with pytest.raises(BadInput, match="cannot be read"):
        catalogue.current()
