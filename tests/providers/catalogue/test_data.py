"""The data of the catalogue: what it says of every model, spot-checked against the sheet it was written from."""

import datetime as dt
import re

import pytest

from production_flow.providers import registry
from production_flow.providers.catalogue.routes import routes

CHECKED = dt.date(2026, 11, 23)

SHUT = {
    "sora-2": "2026-09-24",
    "sora-2-pro": "2026-09-24",
    "veo-3.1@google": "2026-10-22",
    "veo-3.1-fast@google": "2026-10-22",
    "veo-3.1-lite@google": "2026-10-22",
    "gpt-image-1": "2026-10-23",
    "gpt-image-1.5": "2026-12-01",
    "gpt-image-1-mini": "2026-12-01",
    "chatgpt-image-latest": "2026-12-01",
    "dall-e-3": "2026-05-12",
    "dall-e-2": "2026-05-12",
    "gemini-3.1-flash-image": "2026-10-29",
    "gemini-2.5-flash-image": "2026-10-02",
    "gemini-3-pro-image-preview": "2026-06-25",
    "imagen-4": "2026-08-17",
    "imagen-3": "2026-08-17",
    "gpt-4o-mini-tts": "2027-01-06",
    "tts-1": "2027-01-06",
    "tts-1-hd": "2027-01-06",
    "gpt-5": "2026-12-11",
    "gpt-5-mini": "2026-12-11",
    "gpt-5-nano": "2026-12-11",
    "gpt-4o": "2027-01-14",
    "gpt-4o-mini": "2027-01-14",
    "gpt-4.1": "2027-01-14",
    "gpt-5.4-nano": "2027-04-01",
}

SUCCESSORS = {
    "sora-2": "seedance-2.5",
    "sora-2-pro": "seedance-2.5",
    "veo-3.1@google": "gemini-omni-1.1-flash",
    "veo-3.1@fal": "gemini-omni-1.1-flash",
    "gpt-image-1": "gpt-image-2.6-sunburst",
    "gpt-image-1.5": "gpt-image-2.6-sunburst",
    "gpt-image-1-mini": "gpt-image-2.6-flare",
    "gemini-3.1-flash-image": "gemini-nano-banana-2.1",
    "dall-e-3": "gpt-image-2.6-sunburst",
}

PRICES = [
    ("gpt-6-luna", "mtok-in", "", 0.10),
    ("gpt-6-luna", "mtok-out", "", 0.50),
    ("gpt-6.1-sol", "mtok-in", "", 2.0),
    ("gpt-6.1-sol", "mtok-out", "", 10.0),
    ("gemini-3.8-flash", "mtok-in", "", 0.75),
    ("gemini-3.8-flash", "mtok-out", "", 3.75),
    ("gemini-4-argon", "mtok-in", "", 2.0),
    ("gemini-4-argon", "mtok-out", "", 10.0),
    ("claude-haiku-5-5", "mtok-in", "", 0.10),
    ("claude-haiku-5-5", "mtok-out", "", 0.50),
    ("claude-sonnet-5-5", "mtok-out", "", 10.0),
    ("claude-opus-5-5", "mtok-in", "", 4.0),
    ("claude-opus-5-5", "mtok-out", "", 20.0),
    ("gpt-image-2.6-flare", "mtok-in", "", 5.0),
    ("gpt-image-2.6-flare", "mtok-image-in", "", 8.0),
    ("gpt-image-2.6-flare", "mtok-image-out", "", 30.0),
    ("gpt-image-2.6-sunburst", "mtok-image-out", "", 30.0),
    ("gpt-image-1.5", "mtok-image-out", "", 32.0),
    ("gemini-nano-banana-2.1@google", "image", "1K", 0.0336),
    ("gemini-nano-banana-2.1@google", "image", "2K", 0.0504),
    ("gemini-nano-banana-2.1@google", "image", "4K", 0.113),
    ("gemini-3-pro-image@google", "image", "1K", 0.134),
    ("gemini-3-pro-image@google", "image", "2K", 0.134),
    ("gemini-3-pro-image@google", "image", "4K", 0.24),
    ("flux-2-max@bfl", "megapixel", "", 0.07),
    ("flux-kontext-pro@bfl", "image", "", 0.04),
    ("flux-kontext-max@fal", "image", "", 0.08),
    ("gemini-omni-1.1-flash@google", "second", "360p", 0.03),
    ("gemini-omni-1.1-flash@google", "second", "720p", 0.10),
    ("gemini-omni-1.1-flash@google", "second", "1080p", 0.15),
    ("gemini-omni-1.1-flash@google", "second", "4k", 0.30),
    ("kling-4@fal", "second", "720p", 0.157),
    ("kling-4@fal", "second", "1080p", 0.235),
    ("seedance-2.5@runway", "second", "480p", 0.20),
    ("seedance-2.5@runway", "second", "720p", 0.30),
    ("seedance-2.5@runway", "second", "1080p", 0.68),
    ("seedance-2.5@fal", "second", "480p", 0.22),
    ("seedance-2.5@fal", "second", "720p", 0.473),
    ("seedance-2@runway", "second", "720p", 0.36),
    ("seedance-2@runway", "second", "1080p", 0.40),
    ("seedance-2@runway", "second", "4k", 1.50),
    ("seedance-2@fal", "second", "480p", 0.135),
    ("seedance-2@fal", "second", "720p", 0.303),
    ("seedance-2@fal", "second", "1080p", 0.682),
    ("seedance-2-fast", "second", "", 0.29),
    ("seedance-2-mini", "second", "", 0.16),
    ("hailuo-3@runway", "second", "768p", 0.10),
    ("hailuo-3@runway", "second", "2k", 0.15),
    ("hailuo-3@fal", "second", "768P", 0.06),
    ("hailuo-3@fal", "second", "2K", 0.13),
    ("gen-4.5", "second", "", 0.12),
    ("gen-4-turbo", "second", "", 0.05),
    ("eleven-v4", "kilochar", "", 0.08),
    ("eleven-v3", "kilochar", "", 0.18),
    ("gemini-3.8-flash-tts", "mtok-in", "", 0.50),
    ("gemini-3.8-flash-tts", "mtok-audio-out", "", 9.0),
    ("gemini-3.8-flash-lite-tts", "mtok-audio-out", "", 6.0),
    ("lyria-3.5", "song", "", 0.08),
]

UNKNOWN = {
    "gpt-6.2-sol", "gpt-6.2-astra", "gemini-omni-1.2-flash", "kling-4@runway", "kling-o3-pro@fal",
    "kling-o3-pro@runway", "wan-3", "ltx-2.3", "ray-2", "seedream-5-pro", "flux-3-video", "flux-3-image",
    "eleven-sound-v3", "eleven-sound-v2", "eleven-music-v2.5", "eleven-music-v2", "eleven-music-v1",
    "kling-3.0-pro@runway", "veo-3.1@fal",
}  # fmt: skip


@pytest.mark.parametrize(("ident", "date"), SHUT.items())
def test_a_model_is_gone_on_the_day_its_vendor_said(book, ident, date):
    assert book.get(ident).shutdown_date == dt.date.fromisoformat(date)


def test_no_other_model_has_an_end(book):
    assert {entry.id for entry in book.entries if entry.shutdown_date} == set(SHUT)


@pytest.mark.parametrize(("ident", "successor"), SUCCESSORS.items())
def test_a_line_is_carried_on(book, ident, successor):
    assert book.get(ident).successor.partition("@")[0] == successor


@pytest.mark.parametrize(("ident", "unit", "word", "amount"), PRICES)
def test_a_price_is_the_published_one(book, ident, unit, word, amount):
    found = [price.amount for price in book.get(ident).prices if price.unit == unit and price.resolution == word]
    assert found == [amount]


def test_prices_with_and_without_sound_and_references_are_kept_apart(book):
    def told(ident, unit, flag):
        return {getattr(p, flag): p.amount for p in book.get(ident).prices if p.unit == unit}

    assert told("veo-3.1@runway", "second", "audio") == {True: 0.40, False: 0.20}
    assert told("veo-3.1-fast@runway", "second", "audio") == {True: 0.15, False: 0.10}
    assert told("kling-3.0-pro@fal", "second", "audio") == {True: 0.168, False: 0.112}
    assert told("flux-2-pro@bfl", "megapixel", "references") == {True: 0.045, False: 0.03}


def test_nobody_made_prices_up(book):
    assert {ident for ident in UNKNOWN if book.get(ident).prices} == set()
    assert not [entry.id for entry in book.entries if entry.free and entry.prices]


def test_gpt_image_2_is_priced_by_quality_and_size(book):
    table = {(p.quality, p.resolution): p.amount for p in book.get("gpt-image-2@fal").prices}
    assert table["medium", "1920x1080"] == 0.040
    assert table["high", "1024x1024"] == 0.211
    assert len(table) == 9


LIMITS = [
    ("gpt-image-2.6-sunburst", 16, ()),
    ("gemini-3-pro-image@fal", 14, ()),
    ("flux-2-pro@replicate", 8, ()),
    ("flux-3-image", 10, ()),
    ("gemini-omni-1.2-flash", 6, (3, 15)),
    ("gemini-omni-1.1-flash@google", 3, (3, 10)),
    ("kling-4@runway", 10, (3, 30)),
    ("kling-3.0-pro@fal", 0, (3, 15)),
    ("kling-o3-pro@runway", 7, (3, 15)),
    ("seedance-2.5@runway", 30, (4, 30)),
    ("seedance-2@runway", 9, (4, 15)),
    ("wan-3", 10, ()),
    ("hailuo-3@runway", 9, (5, 15)),
    ("gen-4.5", 0, (2, 10)),
    ("ltx-2.3", 0, (6, 8, 10)),
    ("ray-2", 0, (5, 9)),
    ("veo-3.1@google", 3, (4, 6, 8)),
    ("eleven-sound-v3", 0, (0.5, 30)),
    ("eleven-music-v2.5", 0, (3, 600)),
]


@pytest.mark.parametrize(("ident", "references", "durations"), LIMITS)
def test_limits_are_those_of_the_route(book, ident, references, durations):
    entry = book.get(ident)
    assert (entry.references, entry.durations) == (references, durations)


def test_every_entry_says_where_it_is_from_and_when_it_was_looked_at(book):
    for entry in book.entries:
        assert entry.source, entry.id
        assert entry.checked_on == CHECKED, entry.id
        assert not re.search(r"[?&](key|token|api_key)=", entry.source + entry.note, re.IGNORECASE)


def test_ids_are_unique_and_every_route_is_known(book):
    assert len({entry.id for entry in book.entries}) == len(book.entries)
    assert {entry.provider for entry in book.entries} == set(routes())


def test_what_the_built_in_studio_makes_is_in_it_as_its_provider_says(book):
    for port, name in registry.DRAFT.items():
        entry = next(entry for entry in book.of_port(port) if entry.provider == name)
        ability = registry.provider(name).ability()
        assert (entry.model, entry.free) == (ability.model, True)


def test_what_is_chosen_by_itself_can_be_spoken_to_and_has_its_qualities_priced(book):
    for entry in book.entries:
        if entry.tiers:
            assert routes()[entry.provider].built, entry.id
        if entry.sizes:
            for word in entry.quality.values():
                small = {size.lower() for size in entry.sizes}
                assert word.lower() in small or word in {"low", "medium", "high", "xhigh", "max"}, entry.id


def test_every_family_of_the_mission_is_there(book):
    families = {entry.family for entry in book.entries}
    assert families >= {"gpt-image", "flux", "nano-banana", "sora", "veo", "kling"}


def test_every_provider_that_stands_in_the_registry_is_a_route():
    ours = {name for name, door in registry.BUILT_IN.items() if ".vendors." in door and "fake" not in name}
    assert ours <= set(routes())


def test_keys_that_a_vendor_asks_for_are_those_that_are_named_to_people():
    for name, door in registry.BUILT_IN.items():
        if ".vendors." not in door or name not in routes():
            continue
        told = {key for key in routes()[name].keys if not key.endswith("_URL")}
        assert told <= set(registry.provider(name).ability().keys), name
