"""Who answers for a provider on this machine: a shop of the vendor street, the fake city, a ComfyUI without models."""

import importlib.util
import json
import sys
import threading
from pathlib import Path

from production_flow.providers import hosts
from production_flow.providers.fakecity.city import City
from production_flow.providers.fakecity.config import Config
from production_flow.providers.fakecity.server import Server
from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.server import Street
from production_flow.providers.vendors.comfyui import server as comfy_server
from production_flow.providers.vendors.comfyui import watch

FAKE_KEY = "FAKE_CITY_KEY"


def node(kind, title, **inputs):
    return {"class_type": kind, "inputs": inputs, "_meta": {"title": title}}


WORKFLOWS = {
    "image": {
        "1": node("CLIPTextEncode", "flow:prompt", text="", clip=["9", 0]),
        "2": node("EmptyImage", "flow:width/16 flow:height/16", width=1, height=1, batch_size=1),
        "3": node("SaveImage", "flow:output", images=["2", 0], filename_prefix="flow/still"),
    },
    "video": {
        "1": node("CLIPTextEncode", "flow:prompt", text="", clip=["9", 0]),
        "2": node("LoadImage", "flow:first-frame", image="example.png"),
        "3": node("EmptyImage", "flow:width flow:height flow:length.batch_size", width=1, height=1, batch_size=1),
        "4": node("CreateVideo", "flow:fps", images=["3", 0], fps=8.0),
        "5": node("SaveVideo", "", video=["4", 0], filename_prefix="flow/clip", format="mp4", codec="h264"),
    },
}
"""Workflows of one's own that take a prompt and a size, no negative prompt and no seed."""


def beside(name):
    """A module of the provider tests (tests are no package)."""
    known = sys.modules.get(f"providers_{name}")
    if known is None:
        path = Path(__file__).parents[1] / "providers" / f"{name}.py"
        spec = importlib.util.spec_from_file_location(f"providers_{name}", path)
        known = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(known)
    return known


class Shop:
    """One shop of the street."""

    def __init__(self, root, route, keys, pause):
        self.street = Street(root / "street", keys=keys, pause=pause)
        threading.Thread(target=self.street.serve_forever, args=(0.02,), daemon=True).start()
        self.url, self.environment = self.street.address, self.street.environment
        self.kind = self.street.shops[route]

    @property
    def bought(self):
        return len(self.street.ledger.rows)

    def close(self):
        self.street.shutdown()
        self.street.server_close()


class Town:
    """The fake city."""

    def __init__(self, root, _route, keys, pause):
        work = dict.fromkeys(("image", "video", "voice", "music", "sound"), pause)
        self.server = Server(City(root / "city", Config(key=keys[FAKE_KEY], work=work)))
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        self.url = self.server.address
        self.environment = {hosts.HOSTS["fake"][0]: self.url, FAKE_KEY: keys[FAKE_KEY]}

    @property
    def bought(self):
        return len(self.server.city.jobs)

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Own:
    """A ComfyUI of one's own, without models."""

    def __init__(self, root, _route, _keys, pause):
        folder = root / "config" / "production-flow" / "workflows"
        folder.mkdir(parents=True)
        for name, graph in WORKFLOWS.items():
            (folder / f"{name}.json").write_text(json.dumps(graph))
        comfy_server._known.clear()
        self.comfy = beside("comfy").Comfy(self._made)
        if pause:
            self.comfy.go.clear()
        self.url, self.environment = self.comfy.url, {hosts.HOSTS["comfyui"][0]: self.comfy.url}

    @staticmethod
    def _made(kind, graph):
        sizes = next(fields["inputs"] for fields in graph.values() if fields["class_type"] == "EmptyImage")
        width, height = sizes["width"], sizes["height"]
        if kind == "SaveVideo":
            return {"mp4": wares.film(width, height, sizes["batch_size"] / 24, words="comfy")}
        return {"png": wares.picture(width, height, "comfy")}

    @property
    def bought(self):
        return len(self.comfy.queued)

    def close(self):
        for ident in list(watch._watches):
            watch.end(ident)
        self.comfy.close()


def opened(root, route, keys, pause):
    """Whoever answers on a route of `hosts.HOSTS`: has an `url`, an `environment`, a count `bought`, and is closed."""
    return {"fake": Town, "comfyui": Own}.get(route, Shop)(root, route, keys, pause)
