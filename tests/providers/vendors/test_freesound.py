"""Freesound over a loopback server: searches by words, licences that may be used, recordings mixed to a length."""

import io
import wave

import numpy as np
import pytest

from production_flow.errors import BadInput, Busy, ProviderError, Unfit
from production_flow.media import sound as audio
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import MusicRequest, SoundRequest
from production_flow.providers.vendors.freesound import licences, mix, notes, search

SEARCH = "/apiv2/search/"
PREVIEW = r"/previews/\d+\.mp3"
ZERO = "http://creativecommons.org/publicdomain/zero/1.0/"
BY = "https://creativecommons.org/licenses/by/4.0/"
NC = "http://creativecommons.org/licenses/by-nc/4.0/"
OLD = "http://creativecommons.org/licenses/sampling+/1.0/"


def note(**more):
    fields = {"model": "search", "prompt": "distant dripping, artifact hum", "seconds": 4.0}
    return SoundRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def freesound(route, monkeypatch):
    monkeypatch.setattr(search, "SECONDS", 10.0)
    search._found.cache_clear()
    route("freesound", "/apiv2")


@pytest.fixture
def provider():
    return registry.provider("freesound-sound")


@pytest.fixture
def shelf(server):
    """`shelf({"rain": [(7, licence, seconds)]})` answers searches by their words; everything else finds nothing."""

    def stock(known):
        def answer(asked):
            rows = known.get(asked.query["query"], [])
            return {"count": len(rows), "next": None, "previous": None, "results": [result(*row) for row in rows]}

        def result(ident, licence, seconds):
            return {
                "id": ident,
                "name": f"Sound {ident}.wav",
                "license": licence,
                "username": f"maker{ident}",
                "url": f"https://freesound.org/people/maker{ident}/sounds/{ident}/",
                "duration": seconds,
                "previews": {"preview-hq-mp3": f"{server.url}/previews/{ident}.mp3"},
            }

        server.answer("GET", SEARCH, answer)

    return stock


def heard(data):
    with wave.open(io.BytesIO(data)) as file:
        shape = (file.getframerate(), file.getnchannels())
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, shape[1]) / 32767
    return shape, samples


def test_a_note_is_looked_for_word_by_word_and_mixed(server, shelf, provider, bench, finish, wav, keys):
    assert isinstance(provider, Provider)
    shelf({"dripping": [(1, ZERO, 6.0)], "hum": [(2, BY, 9.0)], "cave ambience": [(3, BY, 20.0)]})
    server.answer("GET", PREVIEW, wav(6.0, 44_100, channels=2), mime="audio/mpeg")
    operation = provider.start(note(bed="crystal_cave: water", interior=True), "take-1", bench)
    assert keys["FREESOUND_API_KEY"] not in operation.model_dump_json()
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    shape, samples = heard(files["main"])
    assert (shape, len(samples)) == ((48_000, 2), 4 * 48_000)
    meta = result.outputs[0].meta
    assert (meta["effects"], meta["bed"], meta["unknown"]) == (["dripping", "hum"], ["cave ambience"], ["water"])
    assert meta["licence"] == [
        {
            "name": f"Sound {ident}.wav",
            "author": f"maker{ident}",
            "licence": name,
            "url": f"https://freesound.org/people/maker{ident}/sounds/{ident}/",
        }
        for ident, name in ((3, "CC BY 4.0"), (1, "CC0 1.0"), (2, "CC BY 4.0"))
    ]
    assert [(notice.code, notice.message) for notice in result.notices] == [
        ("guessed", "'artifact hum' is heard as 'hum': there is no closer recording."),
        ("unknown", "No recording is found for: water."),
    ]
    assert (result.cost, operation.cost) == (0.0, 0.0)
    searches = server.of("GET", SEARCH)
    assert [asked.query["query"] for asked in searches] == [
        "crystal cave ambience", "cave ambience", "water", "dripping", "artifact hum", "hum",
    ]  # fmt: skip
    assert searches[3].query == {
        "query": "dripping",
        "filter": 'license:("Creative Commons 0" OR "Attribution") duration:[0.2 TO 60]',
        "fields": "id,name,license,username,url,duration,previews",
        "sort": "score",
        "page_size": "15",
    }
    assert searches[0].query["filter"].endswith("duration:[8 TO 300]")
    assert all(asked.headers["authorization"] == f"Token {keys['FREESOUND_API_KEY']}" for asked in server.asked)


def test_the_same_words_are_searched_once(server, shelf, provider, bench):
    shelf({"rain": [(1, ZERO, 9.0)]})
    for _ in range(3):
        provider.start(note(prompt="rain"), "take-1", bench)
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("model", "taken"),
    [("search", {1, 2}), ("search with noncommercial", {1, 2, 3})],
)
def test_licences_are_told_from_the_recording_and_not_from_the_filter(server, shelf, provider, bench, model, taken):
    shelf({"rain": [(5, OLD, 9.0), (4, "all rights reserved", 9.0), (3, NC, 9.0), (2, BY, 9.0), (1, ZERO, 9.0)]})
    chosen = {
        provider.start(note(prompt="rain", model=model, seed=seed), "take-1", bench).ticket["parts"][0]["id"]
        for seed in range(30)
    }
    assert chosen == taken
    assert ("NonCommercial" in server.asked[0].query["filter"]) == (3 in taken)


@pytest.mark.parametrize(
    ("address", "name"),
    [(ZERO, "CC0 1.0"), (BY, "CC BY 4.0"), (NC, "CC BY-NC 4.0"), (OLD, "CC SAMPLING+ 1.0"), ("http://evil/by/4.0", ""),
     ("http://creativecommons.org.evil.example/licenses/by/4.0/", "")],
)  # fmt: skip
def test_licences_have_short_names(address, name):
    assert licences.name_of(address) == name
    assert licences.allowed(address, "search") == (name in {"CC0 1.0", "CC BY 4.0"})


def test_nothing_that_may_be_used_is_said_before_anything_is_made(shelf, provider, bench):
    shelf({"rain": [(3, NC, 9.0)]})
    with pytest.raises(ProviderError, match="no recording that may be used for: rain"):
        provider.start(note(prompt="rain"), "take-1", bench)


def test_what_lasts_is_looped_and_what_happens_stands_at_its_moment(server, shelf, provider, bench, finish, wav):
    shelf({"rain": [(1, ZERO, 5.0)], "door slam": [(2, ZERO, 0.5)]})
    server.answer("GET", "/previews/1.mp3", wav(5.0, 48_000, 300.0))
    server.answer("GET", "/previews/2.mp3", wav(0.5, 48_000, 2000.0))
    _, first = finish(provider, provider.start(note(prompt="rain", seconds=12.0), "take-1", bench))
    _, samples = heard(first["main"])
    assert audio.rms_db(samples) == pytest.approx(-31, abs=0.5)
    assert audio.rms_db(samples[-48_000:-4800]) == pytest.approx(-31, abs=1.5)  # looped to the end
    _, second = finish(provider, provider.start(note(prompt="rain; door slam", seconds=8.0), "take-2", bench))
    _, samples = heard(second["main"])
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > 0.15)
    assert loud[0] / 48_000 == pytest.approx(8 * 1.35 / 2.35, abs=0.05)
    assert (loud[-1] - loud[0]) / 48_000 < 0.5
    assert audio.peak_db(samples) == pytest.approx(-14, abs=1.5)


def test_an_effect_that_is_longer_than_the_beat_is_cut(server, shelf, provider, bench, finish, wav):
    shelf({"bell": [(1, ZERO, 5.0)]})
    server.answer("GET", PREVIEW, wav(5.0, 48_000))
    _, files = finish(provider, provider.start(note(prompt="bell", seconds=2.0), "take-1", bench))
    _, samples = heard(files["main"])
    assert len(samples) == 2 * 48_000
    assert np.abs(samples[:9600]).max() > 0.05


def test_far_is_duller_and_quieter_than_near(server, shelf, provider, bench, finish, wav):
    shelf({"siren": [(1, ZERO, 2.0)]})
    server.answer("GET", PREVIEW, wav(2.0, 48_000, 3000.0))
    loud = {}
    for words in ("siren", "distant siren", "faint siren"):
        _, files = finish(provider, provider.start(note(prompt=words, seconds=3.0), "take-1", bench))
        loud[words] = audio.peak_db(heard(files["main"])[1])
    assert loud["siren"] - loud["distant siren"] == pytest.approx(8, abs=1)
    assert loud["siren"] - loud["faint siren"] == pytest.approx(6, abs=0.5)


def test_little_treble_is_left_of_what_is_far(tmp_path):
    path = tmp_path / "hiss.wav"
    audio.write_wav(path, np.random.default_rng(1).standard_normal(96_000) * 0.1)
    share = {}
    for far in (False, True):
        how = {"part": "effect", "far": far, "gain": 0.0, "lasting": True}
        power = np.abs(np.fft.rfft(mix.mixed([(how, path)], 2.0)[:, 0])) ** 2
        share[far] = power[2 * 2500 :].sum() / power.sum()  # two bins to a hertz
    assert share[False] > 0.8
    assert share[True] < 0.1


def test_a_place_sounds_the_same_in_every_beat_and_its_weather_is_heard(shelf, provider, bench):
    shelf({"harbour ambience": [(n, ZERO, 30.0) for n in (1, 2, 3)], "rain": [(n, ZERO, 9.0) for n in (4, 5, 6)],
           "window rain": [(7, ZERO, 9.0)], "gulls": [(8, BY, 9.0)]})  # fmt: skip
    wanted = note(prompt="", bed="old_harbour: distant gulls", weather="rain")
    outside = [provider.start(wanted.model_copy(update={"seed": seed}), "t", bench).ticket for seed in range(4)]
    assert len({tuple(one["id"] for one in ticket["parts"]) for ticket in outside}) == 1
    assert [one["part"] for one in outside[0]["parts"]] == ["place", "layer", "layer"]
    inside = provider.start(wanted.model_copy(update={"interior": True}), "t", bench).ticket
    assert [one["id"] for one in inside["parts"]][1:] == [8, 7]


def test_a_bed_is_as_quiet_as_our_own(server, shelf, provider, bench, finish, wav):
    shelf({"harbour ambience": [(1, ZERO, 30.0)], "gulls": [(2, ZERO, 9.0)]})
    server.answer("GET", PREVIEW, wav(6.0, 48_000))
    _, files = finish(provider, provider.start(note(prompt="", bed="harbour: gulls"), "take-1", bench))
    assert audio.rms_db(heard(files["main"])[1]) == pytest.approx(-42, abs=0.5)


def test_notes_are_read():
    found, left = notes.effects_of("Distant dripping, artifact hum; a heavy door slams. Rain and rain, silence")
    assert [(one.text, one.lasting, one.far, one.gain) for one in found] == [
        ("dripping", True, True, 0.0),
        ("artifact hum", True, False, 0.0),
        ("door slams", False, False, 4.0),
        ("rain", True, False, 0.0),
    ]
    assert left == ()
    assert notes.effects_of("a bell, a dog, a car, a cat, a bird, a horn, a drum")[1] == ("drum",)
    assert notes.place_of(SoundRequest(seconds=1)) == ((), ())


def test_effects_that_are_too_many_are_said(shelf, provider, bench):
    things = ["bell", "dog", "car", "cat", "bird", "horn", "drum", "saw"]
    shelf({thing: [(number, ZERO, 1.0)] for number, thing in enumerate(things, 1)})
    ticket = provider.start(note(prompt=", ".join(things)), "take-1", bench).ticket
    assert len(ticket["parts"]) == notes.MOST
    assert [notice["code"] for notice in ticket["notices"]] == ["dropped"]
    assert "drum, saw" in ticket["notices"][0]["message"]


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"status": 429, "body": {"detail": "throttled"}, "headers": {"Retry-After": "42"}}, Busy),
        ({"status": 503, "body": b"down"}, Busy),
        ({"status": 200, "body": b"<html>"}, Busy),
        ({"status": 401, "body": {"detail": "Invalid token."}}, ProviderError),
        ({"status": 400, "body": {"detail": "bad filter"}}, ProviderError),
        ({"status": 200, "body": ["rain"]}, ProviderError),
    ],
)
def test_what_goes_wrong_while_searching_has_bought_nothing(server, provider, bench, told, error):
    server.answer("GET", SEARCH, **told)
    with pytest.raises(ProviderError) as caught:
        provider.start(note(prompt="rain"), "take-1", bench)
    assert type(caught.value) is error
    if "headers" in told:
        assert caught.value.after == 42


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_a_search_that_breaks_off_is_asked_again_later(server, provider, bench, fault, monkeypatch):
    monkeypatch.setattr(search, "SECONDS", 0.4)
    getattr(server, fault)("GET", SEARCH)
    with pytest.raises(Busy):
        provider.start(note(prompt="rain"), "take-1", bench)


def test_results_that_are_not_what_they_should_be_are_passed_over(server, provider, bench):
    rows = [None, "rain", {"id": 1}, {"id": "x", "license": ZERO, "previews": {}, "username": "a", "name": "b"}]
    server.answer("GET", SEARCH, {"results": rows})
    with pytest.raises(ProviderError, match="no recording"):
        provider.start(note(prompt="rain"), "take-1", bench)


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"body": b"<html>", "mime": "text/html"}, Unfit),
        ({"body": b""}, Unfit),
        ({"body": b"no sound at all"}, Unfit),
        ({"body": b"", "status": 404}, ProviderError),
    ],
)
def test_a_preview_that_is_no_sound_is_unfit(server, shelf, provider, bench, finish, told, error):
    shelf({"rain": [(1, ZERO, 9.0)]})
    server.answer("GET", PREVIEW, **told)
    operation = provider.start(note(prompt="rain"), "take-1", bench)
    with pytest.raises(ProviderError) as caught:
        finish(provider, operation)
    assert type(caught.value) is error


def test_a_preview_elsewhere_gets_no_key(server, shelf, provider, bench, finish, wav, monkeypatch):
    shelf({"rain": [(1, ZERO, 9.0)]})
    server.answer("GET", PREVIEW, wav(5.0))
    operation = provider.start(note(prompt="rain"), "take-1", bench)
    monkeypatch.setenv("FREESOUND_BASE_URL", "http://localhost:9/apiv2")  # another host than the one of the preview
    finish(provider, operation)
    assert "authorization" not in server.of("GET", PREVIEW)[0].headers


def test_only_sounds_and_only_with_a_key(provider, bench, monkeypatch):
    with pytest.raises(BadInput):
        provider.start(MusicRequest(genre="noir", seconds=5), "take-1", bench)
    monkeypatch.delenv("FREESOUND_API_KEY")
    with pytest.raises(ProviderError, match="no key"):
        provider.start(note(), "take-1", bench)
