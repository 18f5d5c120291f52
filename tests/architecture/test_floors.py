"""The import contracts hold, and they would notice if they did not."""

import subprocess
import sys
import tomllib


def test_every_contract_holds(root):
    told = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout
    assert "0 broken" in told.stdout


def test_every_folder_of_the_package_is_a_floor(root):
    contracts = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract for contract in contracts if contract["type"] == "layers")
    assert layers["exhaustive"]
    named = {name.strip(" ()") for layer in layers["layers"] for name in layer.replace(":", "|").split("|")}
    package = root / "src/production_flow"
    there = {path.stem for path in package.glob("*.py") if path.stem != "__init__"}
    there |= {path.name for path in package.iterdir() if (path / "__init__.py").is_file()}
    assert named == there
