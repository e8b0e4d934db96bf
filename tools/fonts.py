"""Makes the site's fonts again: subsets of Source Serif 4 and Inter, their licences and their style sheet.

Run it with fontTools and Brotli (``pip install --group fonts``); it gets the originals from the package
index, each by its digest, and the same versions give the same bytes. A licence of theirs reserves the name
"Source" for the original, so the subsets are called Briefgen Serif and Briefgen Sans.

What is left out: weights that no page uses, the letters of other scripts, hints, and Inter's contextual
alternates, which would draw an arrow where a source has "->".
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "site_templates/assets/fonts"
STYLESHEET = FONTS.parent / "briefgen-fonts.css"
FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"]

BASIC = (
    "U+20-7E, U+A0-FF, U+131, U+152-153, U+160-161, U+178, U+17D-17E, U+2C6, U+2DA, U+2DC, U+2010-2027,"
    " U+202F-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+2248, U+2260,"
    " U+2264-2265, U+2713"
)
"""What nearly every page in a Latin script needs: loaded first."""

EXTENDED = "U+100-130, U+132-151, U+154-15F, U+162-177, U+179-17C, U+17F, U+218-21B, U+1E9E"
"""The rest of Latin Extended-A: loaded by pages that have such a letter."""


@dataclass(frozen=True, eq=False)
class Family:
    """A family as it is shipped.

    Attributes:
        package: The wheel that has the original, and its digest.
        average: How wide a letter is on average in running text, in ems.
        fallbacks: Fonts of systems by which it is replaced until it is there: their averages.
    """

    name: str
    package: str
    digest: str
    original: str
    average: float
    fallbacks: dict[tuple[str, ...], float]


SERIF = Family(
    "Briefgen Serif",
    "fontpkg-source-serif-4==4.4",
    "6c33ac5d27b0396b0ed228e400d9c7ee4445c359ce21b3d8d9b9723e8c5c49a7",
    "SourceSerif4",
    0.479,
    {
        ("Georgia",): 0.4458,
        ("Noto Serif",): 0.481,
        ("Times New Roman", "Liberation Serif"): 0.4063,
    },
)
SANS = Family(
    "Briefgen Sans",
    "fontpkg-inter==4.1.post1",
    "b1105c8b368787112e9352ba657fe4fd32feb0722cc3046a308f65962298ddf8",
    "Inter",
    0.4775,
    {
        ("Segoe UI",): 0.4434,
        ("Helvetica Neue",): 0.45,
        ("Roboto",): 0.4448,
        ("Arial", "Liberation Sans"): 0.4458,
    },
)
FILES = (
    ("serif-basic", SERIF, "", BASIC, (400, 600)),
    ("serif-extended", SERIF, "", EXTENDED, (400, 600)),
    ("serif-italic", SERIF, "-Italic", BASIC, 400),
    ("sans-basic", SANS, "", BASIC, (400, 600)),
    ("sans-extended", SANS, "", EXTENDED, (400, 600)),
)


def unpacked(family: Family, folder: Path) -> Path:
    """The folder of a family's original files and its licence.

    Raises:
        ValueError: If the wheel is not the one that the digest names.
    """
    place = folder / family.original
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*command, "--dest", place, family.package], check=True)
    (wheel,) = place.glob("*.whl")
    found = sha256(wheel.read_bytes()).hexdigest()
    if found != family.digest:
        raise ValueError(f"{wheel.name} has the digest {found}, not {family.digest}")
    with ZipFile(wheel) as archive:
        archive.extractall(place)
    return next(place.glob("fontpkg_*/files")).parent


def code_points(ranges: str) -> set[int]:
    """The code points of a list as in CSS's ``unicode-range``."""
    ends = [part.strip().removeprefix("U+").split("-") for part in ranges.split(",")]
    return {point for end in ends for point in range(int(end[0], 16), int(end[-1], 16) + 1)}


def subset(original: Path, family: Family, points: set[int], weight: int | tuple[int, int]) -> TTFont:
    """A font cut down to some letters and weights, under the name of a family of ours."""
    font = TTFont(original, recalcTimestamp=False)
    options = Options()
    options.set(layout_features=FEATURES, hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    cut = Subsetter(options)
    cut.populate(unicodes=points)
    cut.subset(font)
    made = instantiateVariableFont(font, {"opsz": 14, "wght": weight})
    for record in [record for record in made["name"].names if record.nameID in (1, 3, 4, 6)]:
        name = family.name.replace(" ", "") if record.nameID == 6 else family.name
        made["name"].setName(name, record.nameID, record.platformID, record.platEncID, record.langID)
    made.flavor = "woff2"
    return made


def face(file: str, family: Family, ranges: str, weight: int | tuple[int, int]) -> str:
    """The rule that loads a file when a page has a letter of its ranges.

    A view that begins without the font ends without it (``optional``): its lines never move.
    """
    weights = " ".join(map(str, weight)) if isinstance(weight, tuple) else str(weight)
    style = "italic" if file.endswith("italic") else "normal"
    return (
        f'@font-face {{\n  font-family: "{family.name}";\n  font-style: {style};\n  font-weight: {weights};\n'
        f'  font-display: optional;\n  src: url("fonts/{file}.woff2") format("woff2");\n'
        f"  unicode-range: {ranges};\n}}\n"
    )


def fallback(family: Family, names: tuple[str, ...], average: float, vertical: tuple[float, float]) -> str:
    """The rules that give a system's font, regular and bold, the room that the family takes."""
    scale = family.average / average
    up, down = (f"{size / scale:.1%}" for size in vertical)
    rules = []
    for weight, ending in (("400", ""), ("600", " Bold")):
        sources = ", ".join(f'local("{name}{ending}")' for name in names)
        rules.append(
            f'@font-face {{\n  font-family: "{family.name} {names[0]}";\n  font-weight: {weight};\n'
            f"  src: {sources};\n  size-adjust: {scale:.1%};\n  ascent-override: {up};\n"
            f"  descent-override: {down};\n  line-gap-override: 0%;\n}}\n"
        )
    return "\n".join(rules)


def main() -> None:
    """Write the files into the folder of the site's assets."""
    FONTS.mkdir(exist_ok=True)
    rules = [
        "/* The site's own fonts, made by tools/fonts.py. Not loaded without theme/partials/fonts.html. */\n"
    ]
    fallbacks = []
    with tempfile.TemporaryDirectory() as temporary:
        places = {family: unpacked(family, Path(temporary)) for family in (SERIF, SANS)}
        for file, family, variant, ranges, weight in FILES:
            original = places[family] / "files" / f"{family.original}{variant}[opsz,wght].ttf"
            font = subset(original, family, code_points(ranges), weight)
            font.save(FONTS / f"{file}.woff2")
            rules.append(face(file, family, ranges, weight))
            if file.endswith("basic"):
                size = font["head"].unitsPerEm
                vertical = font["hhea"].ascent / size, -font["hhea"].descent / size
                named = family.fallbacks.items()
                fallbacks += [fallback(family, names, average, vertical) for names, average in named]
            print(f"{file}: {(FONTS / f'{file}.woff2').stat().st_size:,} bytes")
        for family, place in places.items():
            licence = FONTS / f"{family.name.rpartition(' ')[2].lower()}-OFL.txt"
            licence.write_bytes((place / "LICENSE").read_bytes())
    STYLESHEET.write_text("\n".join([*rules, *fallbacks]), encoding="utf-8")


if __name__ == "__main__":
    main()
