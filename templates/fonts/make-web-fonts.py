#!/usr/bin/env python3
"""Makes the fonts that web pages bring along, in web/, from those of this folder; run it again when one of them changes.

    make-web-fonts.py [FOLDER_TO_WRITE]

Only for scripts that readers' devices may lack. Whatever is in web/ is published with the pages in a language whose chain names it.
Needs Python 3 with fontTools 4.38.0 and Brotli 1.0.9 (Debian: python3-fonttools, python3-brotli). Other versions may write other
bytes: the last lines compare them with those that were committed.
"""

import hashlib
import io
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FAMILIES = {"NotoNastaliqUrdu": "Noto Nastaliq Urdu", "NotoSansEthiopic": "Noto Sans Ethiopic"}
WEIGHTS = {"Regular": 400, "Bold": 700}

COMMITTED = {
    "NotoNastaliqUrdu-Regular.woff2": "0bf6b9db90ba0f2b61e5d9c317dead16990c07616692044e5d13bd0f94442d57",
    "NotoNastaliqUrdu-Bold.woff2": "a694555400ce6d2ce3aefbe7ba844dd158d31e3e6bb9461a41c9ecc84f77cc61",
    "NotoSansEthiopic-Regular.woff2": "530816633b7a53fb60ca483dbbfc8d386808aa4a0a2327969785943c02ffa4b2",
    "NotoSansEthiopic-Bold.woff2": "c07dc1e8c038882146be35b81fd850b36585a7c67ac765c20f8a414210807659",
}

FACE = """@font-face {
  font-family: "%s";
  font-weight: %d;
  font-display: swap;
  src: url(%s) format("woff2");
  unicode-range: %s;
}
"""


def compressed(font):
    font.flavor = "woff2"
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def ranges(characters):
    """The characters as CSS writes them; small gaps are bridged, for where the font has no glyph the next one is asked."""
    found = []
    for code in sorted(code for code in characters if code >= 0x20):
        if found and code - found[-1][1] < 64:
            found[-1][1] = code
        else:
            found.append([code, code])
    return ", ".join("U+%04X" % a if a == b else "U+%04X-%04X" % (a, b) for a, b in found)


def main(out=HERE / "web"):
    out.mkdir(exist_ok=True)
    for family, name in FAMILIES.items():
        faces = ""
        for weight, number in WEIGHTS.items():
            font = TTFont(HERE / ("%s-%s.ttf" % (family, weight)), recalcTimestamp=False)
            target = "%s-%s.woff2" % (family, weight)
            faces += FACE % (name, number, target, ranges(font.getBestCmap()))
            content = compressed(font)
            (out / target).write_bytes(content)
            digest = hashlib.sha256(content).hexdigest()
            same = "as committed" if COMMITTED.get(target) == digest else "NOT AS COMMITTED"
            print("%s %s %d bytes, %s" % (target, digest, len(content), same))
        (out / (family + ".css")).write_text(faces, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
