"""The description of the API, as it stands in the docs.

python -m production_flow.web.openapi > docs/openapi.json
"""

from __future__ import annotations

import json
import sys

from production_flow.web.app import bare


def description() -> str:
    """OpenAPI as JSON."""
    return json.dumps(bare().openapi(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(description())
