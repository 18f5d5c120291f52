"""Opens a fake city; prints its address and stays until it is stopped."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from production_flow.providers.fakecity.city import City
from production_flow.providers.fakecity.config import Config
from production_flow.providers.fakecity.server import Server


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="fakecity", description="A provider that fails on purpose.")
    parser.add_argument("folder", type=Path, help="where its ledger lies")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--config", default="{}", help="what it is like, as JSON")
    asked = parser.parse_args()
    server = Server(City(asked.folder, Config.model_validate(json.loads(asked.config))), asked.port)
    sys.stdout.write(f"{server.address}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
