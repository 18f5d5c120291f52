"""Commands about money and models, as a person or a script runs them."""

import json
import os
import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()"]
CANARY = "canary-key-7731-never-shown"


@pytest.fixture
def run(tmp_path):
    """Runs a command with no key of this machine and a configuration of its own."""
    secret = ("_KEY", "_TOKEN", "_SECRET")
    clean = {name: value for name, value in os.environ.items() if not name.endswith(secret)}
    clean |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), "PFLOW_WORKSPACE": str(tmp_path / "shows")}

    def command(*words, code=0, said=None, **more):
        done = subprocess.run(
            [*COMMAND, *words], env={**clean, **more}, capture_output=True, text=True, input=said, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stdout + done.stderr
        assert CANARY not in done.stdout + done.stderr
        return done

    return command


def test_a_key_is_asked_for_kept_for_its_owner_alone_and_never_shown(run, tmp_path):
    assert "OPENAI_API_KEY" in run("keys", "set", "OPENAI_API_KEY", said=CANARY + "\n").stdout
    kept = tmp_path / "config" / "production-flow" / "keys.json"
    assert kept.stat().st_mode & 0o777 == 0o600
    rows = {row["name"]: row for row in json.loads(run("keys", "--json").stdout)["keys"]}
    assert rows["OPENAI_API_KEY"]["source"] == "file"
    assert "openai-images" in rows["OPENAI_API_KEY"]["providers"]
    run("keys", "set", "NO_SUCH_KEY", code=2, said=CANARY)
    run("keys", "set", "FAL_KEY", code=2, said="short")
    assert json.loads(run("keys", "forget", "OPENAI_API_KEY", "--json").stdout) == {
        "key": "OPENAI_API_KEY",
        "forgotten": True,
        "source": "",
    }
    assert CANARY not in kept.read_text()
    assert "had no OPENAI_API_KEY" in run("keys", "forget", "OPENAI_API_KEY").stdout
    told = run("keys", "forget", "OPENAI_API_KEY", OPENAI_API_KEY=CANARY).stdout
    assert "One in the environment still counts" in told
    assert "No provider wants" in run("keys", "forget", "NO_SUCH", code=2).stderr
    assert json.loads(run("keys", "set", "FAL_KEY", "--json", said=CANARY).stdout)["kept"] is True
    kept.chmod(0o644)
    assert "chmod 600" in run("keys", code=5).stderr


def test_models_are_listed_with_state_price_and_key(run):
    rows = {row["id"]: row for row in json.loads(run("models", "--json", OPENAI_API_KEY=CANARY).stdout)["models"]}
    assert (rows["sora-2"]["state"], rows["sora-2"]["price"]) == ("ended", "unknown")
    assert rows["gpt-image-2.6-flare"]["key"] is True
    assert rows["embedded-artist"]["price"] == "free"
    assert {row["port"] for row in json.loads(run("models", "--port", "voice", "--json").stdout)["models"]} == {"voice"}
    assert "Ports:" in run("models", "--port", "smell", code=2).stderr


def test_testing_a_model_shows_its_price_and_asks(run):
    told = run("models", "test", "gpt-image-2.6-flare", code=7, OPENAI_API_KEY=CANARY).stderr
    assert "$0.0" in told
    assert "nothing was sent" in told
    assert "was shut down" in run("models", "test", "sora-2", "--yes", code=2).stderr
    assert "Did you mean" in run("models", "test", "gpt-image-2.6-flair", code=3).stderr


def test_a_plan_for_a_sentence_says_what_it_would_cost_and_begins_nothing(run):
    words = ("plan", "A diver clears her brother's name in Oban", "--tier", "preview", "--text", "draft", "--json")
    told = json.loads(run(*words, OPENAI_API_KEY=CANARY).stdout)
    bought = [node for node in told["nodes"] if node["price"]]
    assert {node["provider"] for node in bought} == {"openai-images"}
    assert told["price"] == pytest.approx(sum(node["price"] for node in bought), abs=1e-6)
    assert told["with_retakes"] > told["price"] > 0
    assert all(node["why"] for node in bought)
    assert any("No key for video" in aside["message"] for aside in told["stays"])
    assert "No show yet" in run("shows").stdout


def test_what_is_chosen_can_be_asked_for_and_hints_name_the_show(run, small_show, tmp_path):
    show = small_show(tmp_path / "shows")
    show.media()
    show.desk.workspace.close()
    assert "Nothing is chosen" in run("choose").stdout
    assert "Who is to make image?" in run("choose", "image", code=2).stderr
    told = run("edit", "s01e01.b02", "lighting", "one green lamp").stdout
    assert "pflow make --show the-cold-valve (free)" in told
    assert "SLUG" not in run("plan").stdout + told
    chosen = run("choose", "image", "flux").stdout
    assert "image: flux" in chosen
    assert "SLUG" not in chosen
    run("undo")
    told = run("edit", "s01e01.b02", "lighting", "one red lamp").stdout
    assert "says the price" in told
    assert "(free)" not in told


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("plan", "A cat", "--tier", "splendid"), 2),
        (("plan", "A cat", "--budget", "much"), 2),
        (("plan", "A cat", "--video", "no-such-model"), 3),
        (("plan", "A cat", "--video", "gpt-image-2"), 2),
        (("plan", "A cat", "--only", "smells"), 2),
        (("costs",), 3),
        (("choose", "image", "flux"), 3),
        (("resolve", "clip:s01e01.b01"), 2),
        (("plan",), 3),
    ],
)
def test_nonsense_is_a_sentence(run, words, code):
    assert run(*words, code=code).stderr.strip()
