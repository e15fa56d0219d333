#!/usr/bin/env python3
"""Makes the fonts that web pages bring along, in web/, from those of this folder; run it again when one of them changes.

Each family twice: whole, for pages in its languages, and with no more letters than the languages' names need, for every other page.

    make-web-fonts.py [FOLDER_TO_WRITE]

Only for scripts that readers' devices may lack. Whatever is in web/ is published with the pages in a language whose chain names it.
Needs Python 3 with fontTools 4.38.0 and Brotli 1.0.9 (Debian: python3-fonttools, python3-brotli). Other versions may write other
bytes: the last lines compare them with those that were committed.
"""

import hashlib
import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FAMILIES = {"NotoNastaliqUrdu": "Noto Nastaliq Urdu", "NotoSansEthiopic": "Noto Sans Ethiopic"}
WEIGHTS = {"Regular": 400, "Bold": 700}

COMMITTED = {
    "NotoNastaliqUrdu-Regular.woff2": "9716418cf96fe50bccf68b6f3a311f883b2163502359aef40c5c84daeb5add01",
    "NotoNastaliqUrdu-Names.woff2": "ef98364128a7ba3a38c6382eb4d4dffcc8f20d31d35c943368f6f5eaf89203a5",
    "NotoSansEthiopic-Regular.woff2": "530816633b7a53fb60ca483dbbfc8d386808aa4a0a2327969785943c02ffa4b2",
    "NotoSansEthiopic-Bold.woff2": "c07dc1e8c038882146be35b81fd850b36585a7c67ac765c20f8a414210807659",
    "NotoSansEthiopic-Names.woff2": "01072d4dc0378e543814f83b243e6bf96dfa202363c51514ddc08dec29c9c67c",
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


def of_names(font, family):
    """The font with the letters of the names of those languages whose chain begins with this family."""
    letters = set()
    for file in sorted((HERE.parent / "languages").glob("*.properties")):
        entries = dict(line.split(" = ", 1) for line in file.read_text(encoding="utf-8").splitlines() if " = " in line)
        if entries["fonts"].split(",")[0] == family:
            letters |= set(entries["autonym"])
    options = subset.Options(layout_features=["*"], hinting=False, glyph_names=False, name_IDs=[0, 1, 2, 13, 14])
    options.drop_tables += ["vhea", "vmtx", "STAT", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(letters)))
    subsetter.subset(font)
    return compressed(font)


def ranges(characters, gap=64):
    """The characters as CSS writes them; small gaps are bridged, for where the font has no glyph the next one is asked."""
    found = []
    for code in sorted(code for code in characters if code >= 0x20):
        if found and code - found[-1][1] < gap:
            found[-1][1] = code
        else:
            found.append([code, code])
    return ", ".join("U+%04X" % a if a == b else "U+%04X-%04X" % (a, b) for a, b in found)


def write(target, content):
    target.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    same = "as committed" if COMMITTED.get(target.name) == digest else "NOT AS COMMITTED"
    print("%s %s %d bytes, %s" % (target.name, digest, len(content), same))


def main(out=HERE / "web"):
    out.mkdir(exist_ok=True)
    for file, family in FAMILIES.items():
        faces = ""
        for weight, number in WEIGHTS.items():
            source = HERE / ("%s-%s.ttf" % (file, weight))
            if not source.exists():
                continue
            font = TTFont(source, recalcTimestamp=False)
            target = "%s-%s.woff2" % (file, weight)
            faces += FACE % (family, number, target, ranges(font.getBestCmap()))
            write(out / target, compressed(font))
        (out / (file + ".css")).write_text(faces, encoding="utf-8")
        font = TTFont(HERE / (file + "-Regular.ttf"), recalcTimestamp=False)
        target = file + "-Names.woff2"
        write(out / target, of_names(font, family))
        letters = ranges(TTFont(out / target).getBestCmap(), 2)
        (out / (file + "-Names.css")).write_text(FACE % (family + " Names", 400, target, letters), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
