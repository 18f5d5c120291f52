"""`pflow models test` with a language model: the cheapest call, against a server on this machine."""

import json
import os
import subprocess
import sys

import pytest

from production_flow.errors import Unfit
from production_flow.production import trying
from production_flow.providers import catalogue


@pytest.fixture
def entry(desk):
    return catalogue.find(desk.wire.model if desk.wire.model != "local-model" else "local-text")


def named(entry, desk):
    return entry if entry.model else entry.model_copy(update={"model": desk.wire.model})


def test_the_cheapest_call_says_how_long_it_took_and_what_it_cost(desk, show, entry):
    desk.says(show.good("location"))
    found = trying.attempt(named(entry, desk))
    assert found["cost"] == pytest.approx(desk.wire.price)
    assert found["made"]["label"] == "location"
    assert found["made"]["characters"] > 500
    assert found["notices"] == []
    assert found["seconds"] < 60
    body = json.dumps(desk.bodies[0])
    assert "harbour bar at night" in body
    assert len(body) < 8000
    assert len(desk.server.posts) == 1


def test_its_price_is_said_before(desk, entry):
    quote = trying.price_of(entry)
    assert quote.amount == pytest.approx(0, abs=0.01)
    assert (quote.amount == 0) == (desk.wire.host == "compatible")


def test_an_answer_that_breaks_the_rules_is_said(desk, show, entry):
    desk.says({**show.good("location"), "details": []})
    with pytest.raises(Unfit, match="stays invalid"):
        trying.attempt(named(entry, desk))


def pflow(*words, **environment):
    command = [sys.executable, "-c", "from production_flow.cli import main; main()", *words]
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120, check=False
    )


OWN = """
[[model]]
id = "my-qwen"
like = "local-text"
name = "My Qwen"
provider = "compatible-text"
model = "qwen3:8b"
"""


def test_a_local_model_is_named_in_ones_own_file_and_tried_from_the_command_line(desk_of, show, tmp_path):
    desk = desk_of("compatible")
    config = tmp_path / "config" / "production-flow"
    config.mkdir(parents=True)
    (config / "models.toml").write_text(OWN)
    desk.says(show.good("location"))
    done = pflow("models", "test", "my qwen", "--yes", "--json", XDG_CONFIG_HOME=str(config.parent))
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["model"], found["cost"], found["made"]["label"]) == ("my-qwen", 0.0, "location")
    assert desk.bodies[0]["model"] == "qwen3:8b"


def test_who_names_no_model_of_their_server_is_told_how(desk_of):
    desk = desk_of("compatible")
    done = pflow("models", "test", "local", "--yes")
    assert done.returncode == 6
    assert "models.toml" in done.stderr
    assert desk.server.posts == []
