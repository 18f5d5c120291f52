"""A show that somebody looks at while a worker writes into the library."""

from __future__ import annotations

import json

import pytest

from production_flow.documents import Blueprint
from production_flow.production.view import ShowView

NODE = "blueprint:show"


@pytest.mark.parametrize("between", ["takes", "picks"])
def test_what_a_worker_adds_between_two_reads_is_seen_whole_or_not_yet(small, monkeypatch, between):
    workspace = small.desk.workspace
    seen = ShowView(workspace, small.view.row)
    old = seen.document(NODE, Blueprint)
    read = getattr(workspace.library, between)

    def read_and_be_overtaken(*words, **options):
        found = read(*words, **options)
        monkeypatch.setattr(workspace.library, between, read)
        new = old.model_copy(update={"title": "The Warm Valve"})
        small.put(NODE, json.dumps(new.write()).encode(), "application/json")
        return found

    monkeypatch.setattr(workspace.library, between, read_and_be_overtaken)
    seen.reload()
    now = seen.document(NODE, Blueprint)
    assert now is not None
    assert now.title in {old.title, "The Warm Valve"}
    seen.reload()
    assert seen.document(NODE, Blueprint).title == "The Warm Valve"
