"""The command line: `production-flow`, or `pflow` for short."""

from production_flow.cli.app import main

__all__ = ["main"]
