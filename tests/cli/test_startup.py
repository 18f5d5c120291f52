"""What a command loads before it says anything: no more than it needs."""

import subprocess
import sys

import pytest

HEAVY = {"sqlalchemy", "alembic", "av", "numpy", "skia", "scipy", "onnxruntime", "dbos", "typst"}


@pytest.mark.parametrize(
    ("words", "needed"),
    [(["--help"], set()), (["make", "--help"], set()), (["keys", "--json"], {"sqlalchemy"})],
    ids=["help", "make", "keys"],
)
def test_a_short_answer_loads_no_studio(words, needed, tmp_path):
    code = (
        "import sys\nfrom production_flow.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print('\\nloaded', *sorted({HEAVY} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert set(done.stdout.splitlines()[-1].split()[1:]) <= needed
