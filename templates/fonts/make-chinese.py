#!/usr/bin/env python3
"""Makes the Chinese fonts of this folder: the whole ones are 35 MB, more than a leaflet needs.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-sans-tc@0.4.3
    make-chinese.py FOLDER_WITH_BOTH_PACKAGES FOLDER_WITH_UNIHAN [FOLDER_TO_WRITE]

Needs Python 3 with fontTools 4.38.0 (Debian: python3-fonttools) and the Unihan files of Unicode 15.0 (Debian: unicode-data). Another
version may write other bytes: the last lines compare them with those that were committed.
"""

import bz2
import hashlib
import io
import sys
import tarfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

PACKAGE = "expo-google-fonts-noto-sans-%s-0.4.3.tgz"
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}

# What a text renderer switches on by itself. Vertical setting and the designer's alternates are never asked for.
FEATURES = ["ccmp", "locl", "liga", "calt", "clig", "rlig", "kern", "mark", "mkmk"]

# In none of the tables below, but in CLDR's lists of what Chinese is written with; and the first of Hong Kong's word for herpes.
ALSO = {"SC": "丌後", "TC": "丌佉彞扥拏蔕頞疱"}

COMMITTED = {
    "NotoSansSC-Regular.ttf": "a39ec34ada819060e5b6d4d8d400e7c4626816f5fcc3238580fd7adfab2c2e09",
    "NotoSansSC-Bold.ttf": "1b5b7c7903d07e26516f5a8b8d4f14b1e24d67a7667cd043241d505cc351143f",
    "NotoSansTC-Regular.ttf": "2b83ffa857593a9348a5e5a2d57d2655bc11dd3504d8ab9f1ced21710b16b75f",
    "NotoSansTC-Bold.ttf": "c33f5067106b5266751bc21c618af2057bd78601057491c0c33f70a5e3e698eb",
}

NOTE = """Changed for Plainleaf: cut down to %d characters (%s),
without hinting, vertical metrics and features for vertical setting; made by make-chinese.py.

"""


def property_of(unihan, file, name):
    """The values of one Unihan property, by character."""
    values = {}
    with bz2.open(unihan / (file + ".txt.bz2"), "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[1] == name:
                values[chr(int(fields[0][2:], 16))] = fields[2]
    return values


def coded(codec, first, last):
    """The characters of a two-byte code, from one lead byte to another."""
    found = set()
    for lead in range(first, last + 1):
        for trail in range(0x40, 0xFF):
            try:
                found.add(bytes([lead, trail]).decode(codec))
            except UnicodeDecodeError:
                pass  # a gap in the code
    return found


def simplified(unihan):
    """The 8,105 characters of the Table of General Standard Chinese Characters (China, 2013)."""
    table = property_of(unihan, "Unihan_OtherMappings", "kTGH")
    return {character for character, value in table.items() if value.startswith("2013:")}


def traditional(unihan):
    """Big5's 5,401 common characters, what Hong Kong's schools teach beyond them, and the Chinese table in traditional forms.

    Big5's common ones alone lack those of herpes, epilepsy and ketone.
    """
    forms = property_of(unihan, "Unihan_Variants", "kTraditionalVariant")
    big5 = coded("big5", 0xA4, 0xF9)
    table = set()
    for character in simplified(unihan):
        others = {chr(int(value[2:], 16)) for value in forms.get(character, "").split()} - {character}
        table |= others if others and character not in big5 else others | {character}
    hong_kong = set(property_of(unihan, "Unihan_DictionaryLikeData", "kHKGlyph"))
    return {c for c in coded("big5", 0xA4, 0xC6) if is_han(c)} | hong_kong | table


def is_han(character):
    return 0x4E00 <= ord(character) <= 0x9FFF


def signs():
    """Punctuation, full-width forms, and the signs that Chinese codes have; letters and figures stay the Latin font's.

    So do the single quotation marks: one of them is the apostrophe in English names.
    """
    blocks = [range(0x3000, 0x3040), range(0xFF01, 0xFF5F), range(0xFFE0, 0xFFE7), range(0xFE30, 0xFE6C)]
    found = {chr(code) for block in blocks for code in block} | coded("gb2312", 0xA1, 0xA2) | coded("big5", 0xA1, 0xA2)
    return {"\u00b7"} | {c for c in found if ord(c) >= 0x2000} - {"\u2018", "\u2019"}


def bopomofo():
    return {chr(code) for code in range(0x3105, 0x312A)} | set("\u02c7\u02ca\u02cb\u02d9")


def cut(content, characters):
    """A font with these characters only, and how many of them it has."""
    options = subset.Options(
        layout_features=FEATURES,
        hinting=False,
        glyph_names=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17],
        notdef_outline=True,
        recalc_timestamp=False,
    )
    options.drop_tables += ["vhea", "vmtx", "BASE", "STAT", "gasp"]
    font = TTFont(io.BytesIO(content), recalcTimestamp=False)
    has = characters & {chr(code) for code in font.getBestCmap()}
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(has)))
    subsetter.subset(font)
    written = io.BytesIO()
    font.save(written)
    return written.getvalue(), has


def make(packages, out, script, characters, what):
    family = "NotoSans" + script
    with tarfile.open(packages / (PACKAGE % script.lower())) as package:
        def read(name):
            return package.extractfile("package/" + name).read()

        characters = characters | set(ALSO[script])
        for weight, folder in WEIGHTS.items():
            font, has = cut(read("%s/%s_%s.ttf" % (folder, family, folder)), characters)
            target = out / ("%s-%s.ttf" % (family, weight))
            target.write_bytes(font)
            digest = hashlib.sha256(font).hexdigest()
            same = "as committed" if COMMITTED.get(target.name) == digest else "NOT AS COMMITTED"
            print("%s %s %d bytes, %d characters, %s" % (target.name, digest, len(font), len(has), same))
        print("not in %s: %s" % (family, "".join(sorted(c for c in characters - has if is_han(c))) or "none"))
        licence = (NOTE % (len(has), what)).encode("utf-8") + read("LICENSE_FONT")
        (out / (family + "-OFL.txt")).write_bytes(licence.replace(b"\r\n", b"\n"))


def main(packages, unihan, out=Path(__file__).parent):
    make(packages, out, "SC", simplified(unihan) | signs(), "the Table of General Standard Chinese Characters and signs")
    make(
        packages,
        out,
        "TC",
        traditional(unihan) | signs() | bopomofo(),
        "Big5's common ones, those of Hong Kong's schools,\n"
        "those of the Table of General Standard Chinese Characters in traditional forms, bopomofo and signs",
    )


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
