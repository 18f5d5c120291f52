"""What goes over the wire: whom TLS trusts is read once, whoever is asked."""

import ssl

import pytest

from production_flow.providers.vendors.elevenlabs import desk as eleven
from production_flow.providers.vendors.text.wires import wire
from production_flow.providers.wire import client


@pytest.mark.parametrize(
    "opened",
    [
        lambda number: client("http://127.0.0.1:9", {"try": str(number)}),
        lambda number: eleven._desk(f"key-{number}", "http://127.0.0.1:9", 1.0),
        lambda _number: wire(),
    ],
    ids=["client", "elevenlabs", "text"],
)
def test_a_second_line_reads_no_certificates_again(opened, monkeypatch):
    opened(1)
    read = []
    load = ssl.SSLContext.load_verify_locations
    monkeypatch.setattr(
        ssl.SSLContext,
        "load_verify_locations",
        lambda self, *where, **named: read.append(1) or load(self, *where, **named),
    )
    opened(2)
    assert read == []
