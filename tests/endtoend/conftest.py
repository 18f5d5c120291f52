"""The vendor street in this process, with every route leading there; nothing else can be reached."""

import os
import threading

import pytest

from production_flow.providers import hosts
from production_flow.providers.fakecity.street.server import Street

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def open_street(monkeypatch, tmp_path):
    """`open_street(keys)`: opens the street with these keys and leads every route there."""
    for name in [name for name in os.environ if name.endswith(("_API_KEY", "_TOKEN", "_SECRET", "_PROXY", "_proxy"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    opened = []

    def start(keys=None):
        street = Street(tmp_path / "street", keys=keys)
        threading.Thread(target=street.serve_forever, args=(0.02,), daemon=True).start()
        opened.append(street)
        for variable, _ in hosts.HOSTS.values():
            monkeypatch.setenv(variable, NOWHERE)
        for name, value in street.environment.items():
            monkeypatch.setenv(name, value)
        return street

    yield start
    for street in opened:
        street.shutdown()
        street.server_close()
