"""The log that faces follow: whole lines only, in order, from wherever one stands, through a new beginning."""

import json
import subprocess
import sys

from production_flow.production import happenings
from production_flow.production.happenings import Chronicler, Happenings


class Hears:
    def __init__(self):
        self.heard = []

    def __getattr__(self, name):
        return lambda *words, **more: self.heard.append((name, words, more))


def test_a_follower_reads_on_from_where_they_stand(tmp_path):
    log = Happenings(tmp_path)
    assert log.since(0) == []
    log.tell("show", show="a")
    log.tell("take", show="a", node="poster:show", number=3, made=True)
    first, second = log.since(0)
    assert (first.kind, second.data["node"]) == ("show", "poster:show")
    assert log.since(first.number) == [second]
    assert log.since(second.number) == []
    assert log.newest() == second.number


def test_half_a_line_is_read_when_it_is_whole(tmp_path):
    log = Happenings(tmp_path)
    log.tell("show", show="a")
    stand = log.newest()
    line = json.dumps({"kind": "held", "held": True}).encode() + b"\n"
    path = tmp_path / "happenings.jsonl"
    with path.open("ab") as file:
        file.write(line[:9])
    assert log.since(stand) == []
    with path.open("ab") as file:
        file.write(line[9:])
    assert [one.kind for one in log.since(stand)] == ["held"]


def test_a_log_begun_anew_tells_its_followers_to_look_again(tmp_path, monkeypatch):
    log = Happenings(tmp_path)
    for _ in range(5):
        log.tell("show", show="a" * 100)
    stand = log.newest()
    monkeypatch.setattr(happenings, "_LONGEST", 100)
    log.tell("show", show="b")
    found = log.since(stand)
    assert [one.kind for one in found] == ["reset"]
    assert log.since(found[0].number) == []


def test_lines_of_several_processes_do_not_mix(tmp_path):
    words = (
        "import sys; from pathlib import Path; from production_flow.production.happenings import Happenings\n"
        "log = Happenings(Path(sys.argv[1]))\n"
        "for number in range(200): log.tell('take', who=sys.argv[2], number=number, text='x' * 300)"
    )
    writers = [subprocess.Popen([sys.executable, "-c", words, str(tmp_path), name]) for name in "ab"]
    assert [writer.wait() for writer in writers] == [0, 0]
    found = Happenings(tmp_path).since(0)
    for name in "ab":
        assert [one.data["number"] for one in found if one.data["who"] == name] == list(range(200))


def test_a_run_is_told_and_progress_comes_at_a_human_pace(tmp_path):
    log, hears = Happenings(tmp_path), Hears()
    teller = Chronicler(log, lambda: "the-show", hears)
    for step in range(100):
        teller.told("clip:s01e01.b01", step / 100, "rendering")
    teller.started("poster:show")
    teller.failed("poster:show", {"what": "It burnt."})
    kinds = [one.kind for one in log.since(0)]
    assert kinds.count("progress") < 5
    assert kinds[-2:] == ["started", "failed"]
    assert log.since(0)[-1].data == {"show": "the-show", "node": "poster:show", "what": "It burnt."}
    assert len([name for name, _, _ in hears.heard if name == "told"]) == 100
