"""Lets `import skia` work on Linux machines without libGL and libEGL.

Skia's wheel is linked against both, though raster drawing calls neither. Where one is missing, an empty
shared object that defines every gl and egl function the wheel asks for is built in memory and loaded
first; the loader then finds its name already taken. `ensure` must run before the first `import skia`.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

_LIBRARIES = ("libGL.so.1", "libEGL.so.1")
_RETURN = {"x86_64": (62, b"\xc3"), "aarch64": (183, b"\xc0\x03\x5f\xd6")}  # ELF machine, code of `return`
_DYNAMIC_SYMBOLS = 11
_PAGE = 0x10000
_HEADER, _PROGRAM, _SYMBOL = 64, 56, 24


def ensure() -> tuple[str, ...]:
    """Loads stand-ins for what is missing and says which; empty where nothing was needed."""
    if sys.platform != "linux" or "skia" in sys.modules or platform.machine() not in _RETURN:
        return ()
    return tuple(name for name in _LIBRARIES if not _loads(name) and _stand_in(name))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library, ctypes.RTLD_GLOBAL)
    except OSError:
        return False
    return True


def _stand_in(library: str) -> bool:
    spec = importlib.util.find_spec("skia")
    if spec is None or spec.origin is None:
        return False
    made = shared_object(library, _wanted(Path(spec.origin).read_bytes()), platform.machine())
    handle = os.memfd_create(library)  # stays open: the loader tells libraries apart by their path
    os.write(handle, made)
    ctypes.CDLL(f"/proc/self/fd/{handle}", ctypes.RTLD_GLOBAL)
    return True


def _wanted(wheel: bytes) -> list[bytes]:
    """The gl and egl functions that an ELF64 file needs from elsewhere."""
    (sections_at,) = struct.unpack_from("<Q", wheel, 40)
    size, count = struct.unpack_from("<HH", wheel, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", wheel, sections_at + size * number) for number in range(count)]
    symbols = next(section for section in sections if section[1] == _DYNAMIC_SYMBOLS)
    strings_at = sections[symbols[6]][4]
    names = set()
    for at in range(symbols[4], symbols[4] + symbols[5], _SYMBOL):
        name, _, _, home = struct.unpack_from("<IBBH", wheel, at)
        if home == 0 and name:
            start = strings_at + name
            names.add(wheel[start : wheel.index(b"\0", start)])
    return sorted(name for name in names if name.startswith((b"gl", b"egl")))


@dataclass(frozen=True)
class _Layout:
    """Where the parts of the shared object lie, in bytes from its start."""

    hashes: int
    symbols: int
    strings: int
    code: int
    code_end: int
    dynamic: int


def _laid_out(symbols: int, strings: int, code: int) -> _Layout:
    hashes = _HEADER + 4 * _PROGRAM
    symbols_at = (hashes + 4 * (3 + symbols) + 7) & ~7
    strings_at = symbols_at + _SYMBOL * symbols
    code_at = (strings_at + strings + 15) & ~15
    end = code_at + code
    return _Layout(hashes, symbols_at, strings_at, code_at, end, (end + _PAGE - 1) & ~(_PAGE - 1))


def shared_object(library: str, functions: list[bytes], machine: str) -> bytes:
    """An ELF64 shared object of that name whose functions return at once.

    Args:
        library: The name the loader will know it by.
        functions: Their names.
        machine: `x86_64` or `aarch64`.
    """
    number, code = _RETURN[machine]
    strings, offsets = bytearray(b"\0"), []
    for name in (library.encode(), *functions):
        offsets.append(len(strings))
        strings += name + b"\0"
    count = len(functions) + 1
    at = _laid_out(count, len(strings), len(code))
    tags = [
        (4, at.hashes),
        (5, at.strings),
        (6, at.symbols),
        (10, len(strings)),
        (11, _SYMBOL),
        (14, offsets[0]),
        (0, 0),
    ]
    out = bytearray(at.dynamic + 16 * len(tags))
    _write_headers(out, number, at, 16 * len(tags))
    _write_symbols(out, at, offsets[1:], len(code))
    out[at.strings : at.strings + len(strings)] = strings
    out[at.code : at.code_end] = code
    for index, tag in enumerate(tags):
        struct.pack_into("<QQ", out, at.dynamic + 16 * index, *tag)
    return bytes(out)


def _write_headers(out: bytearray, machine: int, at: _Layout, dynamic: int) -> None:
    ident = b"\x7fELF\x02\x01\x01" + bytes(9)
    struct.pack_into(
        "<16sHHIQQQIHHHHHH", out, 0, ident, 3, machine, 1, 0, _HEADER, 0, 0, _HEADER, _PROGRAM, 4, _HEADER, 0, 0
    )
    programs = (
        (1, 5, 0, 0, 0, at.code_end, at.code_end, _PAGE),
        (1, 6, at.dynamic, at.dynamic, at.dynamic, dynamic, dynamic, _PAGE),
        (2, 6, at.dynamic, at.dynamic, at.dynamic, dynamic, dynamic, 8),
        (0x6474E551, 6, 0, 0, 0, 0, 0, 16),
    )
    for index, program in enumerate(programs):
        struct.pack_into("<IIQQQQQQ", out, _HEADER + _PROGRAM * index, *program)


def _write_symbols(out: bytearray, at: _Layout, names: list[int], size: int) -> None:
    count = len(names) + 1
    chain = [index + 1 if 0 < index < count - 1 else 0 for index in range(count)]  # one bucket, one chain
    struct.pack_into(f"<III{count}I", out, at.hashes, 1, count, 1 if names else 0, *chain)
    for index, name in enumerate(names, 1):
        struct.pack_into("<IBBHQQ", out, at.symbols + _SYMBOL * index, name, 0x12, 0, 1, at.code, size)
