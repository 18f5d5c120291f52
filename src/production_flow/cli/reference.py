"""The command line's own help as one page: written into the docs, and checked to be current."""

from __future__ import annotations

import sys

from typer.main import get_group

_WIDTH = 100


def reference() -> str:
    """Every command's help, as Markdown."""
    from production_flow.cli.app import app, register  # noqa: PLC0415

    register()
    parts = [
        "# Commands\n\nWritten by `python -m production_flow.cli.reference`. `pflow` is short for `production-flow`.\n"
    ]
    for name, command in sorted(get_group(app).commands.items()):
        context = command.context_class(
            command, info_name=f"pflow {name}", terminal_width=_WIDTH, max_content_width=_WIDTH
        )
        parts.append(f"## {name}\n\n```\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.stdout.write(reference())
