"""Opens the street; prints how to get there and stays until it is stopped."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from production_flow.providers.fakecity.street.server import Street, lines


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="street", description="Every paid route, on this machine, for nothing.")
    parser.add_argument("folder", type=Path, help="where its ledger lies")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--pause", type=float, default=0.0, help="seconds that work takes which is waited for")
    asked = parser.parse_args()
    street = Street(asked.folder, asked.port, pause=asked.pause)
    sys.stdout.write(lines(street))
    sys.stdout.flush()
    street.serve_forever()


if __name__ == "__main__":
    main()
