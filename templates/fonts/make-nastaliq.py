#!/usr/bin/env python3
"""Makes Noto Nastaliq Urdu of this folder: its Latin letters and figures are those of a serif, and ours are Noto Sans.

    npm pack @expo-google-fonts/noto-nastaliq-urdu@0.4.2
    make-nastaliq.py FOLDER_WITH_THE_PACKAGE [FOLDER_TO_WRITE]

Only the map from characters to glyphs is changed, so that the next family of the chain is asked for them. Needs Python 3 with
fontTools 4.38.0 (Debian: python3-fonttools).
"""

import hashlib
import io
import sys
import tarfile
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

PACKAGE = "expo-google-fonts-noto-nastaliq-urdu-0.4.2.tgz"
FAMILY = "NotoNastaliqUrdu"
# Bold is kerned less, so that gaps open within words: pages and print do without it.
WEIGHTS = {"Regular": "400Regular"}

COMMITTED = {
    "NotoNastaliqUrdu-Regular.ttf": "518255fb931e63462b6eb0707b8e3b59d3427f0fb8aec68d949a9ced421f00a7",
}

NOTE = """Changed for Plainleaf: Latin letters, European figures and the signs beside them are no longer in its character map;
made by make-nastaliq.py.

"""


def is_latin(code):
    """Letters, figures, currency and mathematical signs up to the last Latin block; punctuation but for what stands in numbers and addresses is Urdu's too."""
    latin = code < 0x0300 or 0x1E00 <= code <= 0x1EFF or 0x2000 <= code <= 0x22FF
    return latin and (unicodedata.category(chr(code))[0] in "LNS" or chr(code) in "%&@#_\\")


def cut(content):
    font = TTFont(io.BytesIO(content), recalcTimestamp=False)
    for table in font["cmap"].tables:
        table.cmap = {code: glyph for code, glyph in table.cmap.items() if not is_latin(code)}
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def main(packages, out=Path(__file__).parent):
    with tarfile.open(packages / PACKAGE) as package:
        for weight, folder in WEIGHTS.items():
            font = cut(package.extractfile("package/%s/%s_%s.ttf" % (folder, FAMILY, folder)).read())
            target = out / ("%s-%s.ttf" % (FAMILY, weight))
            target.write_bytes(font)
            digest = hashlib.sha256(font).hexdigest()
            same = "as committed" if COMMITTED.get(target.name) == digest else "NOT AS COMMITTED"
            print("%s %s %d bytes, %s" % (target.name, digest, len(font), same))
        licence = NOTE.encode("utf-8") + package.extractfile("package/LICENSE_FONT").read()
        (out / (FAMILY + "-OFL.txt")).write_bytes(licence.replace(b"\r\n", b"\n"))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
