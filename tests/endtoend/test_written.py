"""A show written by models: every document through its vendor's own client, by the rules, billed by the token, once."""

import json
from collections import Counter

import pytest

from production_flow.production import costing
from production_flow.production.choosing import Target
from production_flow.production.direct import Desk
from production_flow.production.make import Run
from production_flow.production.scratch import Quiet
from production_flow.providers.writing.rules import broken
from production_flow.stages.pipeline import BY_NAME

PROMPT = "A retired diver must clear her brother's name before the inquest closes in Oban"
CHOICES = {
    "text": "gpt-6-luna",
    "blueprint": "claude-haiku-5-5",
    "character": "gemini-3.8-flash",
    "prop": "my-own",
}
WRITERS = {
    "blueprint": "anthropic-text",
    "character": "google-text",
    "prop": "compatible-text",
}
"""Who writes what; the rest is OpenAI's."""

MODELS = """
[[model]]
id = "my-own"
like = "local-text"
name = "My own"
provider = "compatible-text"
model = "my-own"
"""


@pytest.fixture
def written(open_street, tmp_path):
    """The street, the desk, and what a run over the words did."""
    street = open_street()
    folder = tmp_path / "config" / "production-flow"
    folder.mkdir(parents=True)
    (folder / "models.toml").write_text(MODELS)
    with Desk(tmp_path / "shows") as desk:
        desk.sit(prompt=PROMPT, choices=CHOICES)
        yield street, desk, words(desk)


def words(desk):
    """A run over the words alone."""
    target = Target(tier="preview", choices=CHOICES, budget=5.0)
    desk.view.reload()
    return Run(desk.workspace, desk.view, Quiet(), target=target, ports=("text",)).go()


def test_a_show_is_written_by_models_once_and_the_rest_of_the_house_reads_it(written):
    street, desk, outcome = written
    assert outcome.failed == {}
    _by_the_rules(desk.view)
    _by_the_token(street, desk, outcome)
    asked = Counter(street.ledger.asked)
    again = words(desk)
    assert (again.made, again.bought, again.failed) == (0, 0, {})
    assert street.ledger.asked == asked
    kept = "".join(path.read_text(errors="ignore") for path in desk.workspace.hidden.rglob("*.json"))
    assert not [key for key in street.keys.values() if key in kept]


def _by_the_rules(view):
    """Each document is by whoever was chosen, keeps the rules, and is what the stages after it need."""
    takes = {node: view.take(node) for node in view.picks}
    texts = {node: take for node, take in takes.items() if BY_NAME[node.partition(":")[0]].port == "text"}
    by = Counter((node.partition(":")[0], take.provider) for node, take in texts.items())
    assert by.keys() == {(stage, WRITERS.get(stage, "openai-text")) for stage, _ in by}
    assert {stage for stage, _ in by} == {stage.name for stage in BY_NAME.values() if stage.port == "text"}
    assert by["character", "google-text"] >= 4
    assert by["prop", "compatible-text"] >= 3
    for node, take in texts.items():
        stage = BY_NAME[node.partition(":")[0]]
        assert broken(view.document(node, stage.kind), stage.inputs(node, view)) == [], node
        assert [notice for notice in take.notices if notice.code in {"degraded", "substituted"}] == [], node
    assert 18 <= len(list(BY_NAME["keyframe"].nodes(view))) <= 24
    script = BY_NAME["script"]
    assert script.derive("script:s01e01", script.inputs("script:s01e01", view)).write()


def _by_the_token(street, desk, outcome):
    assert street.ledger.total > 0
    assert outcome.cost == pytest.approx(street.ledger.total, abs=0.001)
    costs = costing.costs(desk.workspace, desk.view)
    assert costs["spent"] == pytest.approx(street.ledger.total, abs=0.001)
    paid = {row["vendor"] for row in street.ledger.rows}
    assert paid == {"OpenAI", "Anthropic", "Google"}  # one's own costs nothing
    assert not [key for key in street.keys.values() if key in json.dumps(costs)]
