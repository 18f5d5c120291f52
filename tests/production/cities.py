"""The fake city, opened for a test: its models in the user's file, its key and its address in the environment."""

from __future__ import annotations

import threading
from contextlib import contextmanager

from production_flow.production.scratch import Quiet
from production_flow.providers.fakecity.city import City
from production_flow.providers.fakecity.config import Config
from production_flow.providers.fakecity.server import Server


class Hears(Quiet):
    """Whoever listens to a run and keeps what failed."""

    def __init__(self):
        self.failures = {}

    def failed(self, node, error):
        self.failures[node] = error


def settle(root, monkeypatch, models):
    """A user's folder below `root` with these models and the key of the city."""
    folder = root / "config" / "production-flow"
    folder.mkdir(parents=True)
    (folder / "models.toml").write_text(models)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(root / "config"))
    monkeypatch.setenv("FAKE_CITY_KEY", Config().key)


def begin(root, monkeypatch, **config):
    """A city that serves until its `server` is shut down."""
    server = Server(City(root / "city", Config.model_validate(config)))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    monkeypatch.setenv("PRODUCTION_FLOW_FAKE_URL", server.address)
    return server


def end(server):
    """Shuts a city."""
    server.shutdown()
    server.server_close()


@contextmanager
def opened(root, monkeypatch, models, **config):
    """The city, settled and serving, while the test lasts."""
    settle(root, monkeypatch, models)
    server = begin(root, monkeypatch, **config)
    yield server.city
    end(server)
