"""`import skia` works where the loader finds neither libGL nor libEGL."""

import platform
import struct
import subprocess
import sys

import pytest

from production_flow.media import headless_gl

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"}, reason="stand-ins are for Linux"
)

_WITHOUT = """
import ctypes
real = ctypes.CDLL

def refusing(name, *rest, **more):
    if name in ("libGL.so.1", "libEGL.so.1"):
        raise OSError(f"{name}: cannot open shared object file")
    return real(name, *rest, **more)

ctypes.CDLL = refusing
from production_flow.media import headless_gl
print(",".join(headless_gl.ensure()))
from production_flow.media import canvas
surface = canvas.surface(8, 8)
surface.getCanvas().clear(0xFFFF0000)
print(canvas.pixels_of(surface.makeImageSnapshot())[0, 0].tolist())
maps = open("/proc/self/maps").read()
print("memfd:libGL" in maps, "/libGL.so" in maps)
"""


def test_skia_draws_on_stand_ins_where_the_libraries_cannot_be_found():
    done = subprocess.run([sys.executable, "-c", _WITHOUT], capture_output=True, text=True, timeout=60, check=True)
    made, pixel, loaded = done.stdout.splitlines()
    assert made == "libGL.so.1,libEGL.so.1"
    assert pixel == "[0, 0, 255, 255]"
    assert loaded == "True False"


def test_nothing_is_built_once_skia_is_loaded():
    import production_flow.media.canvas  # noqa: F401, PLC0415

    assert headless_gl.ensure() == ()


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_a_stand_in_is_a_shared_object_of_its_name(machine):
    made = headless_gl.shared_object("libGL.so.1", [b"glClear", b"glFlush"], machine)
    assert made[:4] == b"\x7fELF"
    assert struct.unpack_from("<H", made, 16)[0] == 3
    assert b"libGL.so.1\0glClear\0glFlush\0" in made
