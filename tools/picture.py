"""Makes the README's picture again, from the built example site: ``python -m tools.picture site``.

Twice the pixels of the window, so that it is sharp on every screen; as few colours as keep it small.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.serving import serve
from tools import chromium

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

PICTURE = Path(__file__).resolve().parent.parent / "docs/briefing.png"
TOPIC = "topics/poland-route/"
WINDOW: ViewportSize = {"width": 1260, "height": 860}
COLOURS = 64


def photographed(site: Path) -> bytes:
    """A topic's page as a browser shows it, as PNG."""
    with serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        page = browser.new_page(viewport=WINDOW, device_scale_factor=2, reduced_motion="reduce")
        page.goto(address + TOPIC)
        page.wait_for_load_state("networkidle")
        missing = page.evaluate("[...document.fonts].every(font => font.status !== 'loaded')")
        if missing:
            sys.exit("picture: the page does not show in its own fonts: try again")
        shot = page.screenshot()
        browser.close()
    return shot


if __name__ == "__main__":
    image = Image.open(BytesIO(photographed(Path(sys.argv[1])))).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(PICTURE, optimize=True)
    print(f"picture: {PICTURE.stat().st_size:,} bytes")
