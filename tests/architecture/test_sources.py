"""What every file of the package keeps to."""

import ast
import re
import subprocess
import sys

HOMES = {
    "skia": ("media/canvas.py",),
    "av": ("media/", "providers/fakecity/"),  # a shop needs wares
    "PIL": ("media/", "exports/press.py", "production/sheet.py", "providers/fakecity/"),
    "dbos": ("production/",),
    "sqlalchemy": ("store/",),
    "alembic": ("store/",),
    "typst": ("exports/press.py",),
    "opentimelineio": ("exports/",),
    "symusic": ("embedded/composer/",),
    "onnxruntime": ("embedded/voice/",),
    "typer": ("cli/",),
    "rich": ("cli/",),
    "fastapi": ("web/",),
}
"""The rooms that a heavy library may be imported in."""

NETWORK = {"socket", "http", "requests", "httpx", "aiohttp", "urllib3", "ftplib"}

LONGEST = 400
LONGER = {"embedded/writer/model.py": 450}
"""Files that are over it, and how far they may go; one that has become shorter leaves this table."""


def test_heavy_libraries_have_one_home(sources):
    strays = [
        f"{source.path} imports {name}"
        for source in sources
        for name in set(source.imports)
        if name in HOMES and not source.path.startswith(HOMES[name])
    ]
    assert not strays


def test_the_canvas_lays_its_stand_ins_before_skia(sources):
    canvas = next(source for source in sources if source.path == "media/canvas.py")
    assert canvas.text.index("headless_gl") < canvas.text.index("import skia")


def test_nothing_built_in_speaks_to_the_network(sources):
    strays = [
        f"{source.path} imports {name}"
        for source in sources
        if source.path.startswith(("embedded/", "media/", "exports/", "stages/", "documents/", "graph/"))
        for name in set(source.imports) & NETWORK
    ]
    assert not strays


def test_no_file_is_longer_than_a_reader_holds(sources):
    long = {source.path: source.text.count("\n") for source in sources if source.text.count("\n") > LONGEST}
    assert long.keys() == LONGER.keys()
    assert all(long[path] <= LONGER[path] for path in long)


def test_files_and_functions_are_short_as_a_rule(sources):
    lines = sorted(source.text.count("\n") for source in sources)
    lengths = sorted(
        node.end_lineno - node.lineno + 1
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert lines[len(lines) // 2] <= 140
    assert lines[len(lines) * 9 // 10] <= 300
    assert lengths[len(lengths) // 2] <= 10
    assert lengths[len(lengths) * 99 // 100] <= 60


def documented(node):
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_")


def test_every_public_name_says_what_it_is(sources):
    silent = [
        f"{source.path}: {node.name}"
        for source in sources
        for holder in (
            source.tree,
            *(part for part in source.tree.body if isinstance(part, ast.ClassDef) and documented(part)),
        )
        for node in holder.body
        if documented(node) and not ast.get_docstring(node)
    ]
    assert not silent
    assert not [source.path for source in sources if source.tree.body and not ast.get_docstring(source.tree)]


def shared_chance(source):
    """Calls of the module `random` or of numpy's global generator: chance that everybody shares."""
    own = any(
        isinstance(node, ast.Import) and any(name.name == "random" for name in node.names)
        for node in ast.walk(source.tree)
    )
    pattern = r"\bnp\.random\.(?!default_rng|Generator)\w+" + (r"|\brandom\.[a-z]\w*\(" if own else "")
    return re.findall(pattern, source.text)


def test_chance_is_always_seeded(sources):
    made = [source for source in sources if source.path.startswith(("embedded/", "stages/", "graph/", "exports/"))]
    assert not {source.path: found for source in made if (found := shared_chance(source))}


def test_the_repository_speaks_of_itself_alone(root):
    kept = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=False).stdout.split()
    here = re.escape(str(root.resolve()))
    hosts = r"https?://[\w.-]*(?:index|mirror|registry|packages)[\w.-]*"
    foreign = re.compile(f"{here}|{hosts}")
    texts = {
        name: root / name for name in kept if name.endswith((".py", ".md", ".toml", ".txt", ".sh", ".json", ".typ"))
    }
    strays = [
        name
        for name, path in texts.items()
        if path.is_file() and name != "tests/architecture/test_sources.py" and foreign.search(path.read_text("utf-8"))
    ]
    assert not strays


def test_a_first_import_is_quick_and_light():
    code = (
        "import sys, production_flow, production_flow.documents, production_flow.providers.registry\n"
        "heavy = {'skia', 'av', 'scipy', 'onnxruntime', 'symusic', 'dbos', 'sqlalchemy', 'typst', 'numpy'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == []


def test_a_worker_imports_no_database_and_no_durable_runs():
    code = (
        "import sys, production_flow.providers.ports, production_flow.providers.registry as r\n"
        "[r.provider(name) for name in sorted(r.BUILT_IN)]\n"
        "print(*sorted({'dbos', 'sqlalchemy', 'alembic'} & set(sys.modules)))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == []
