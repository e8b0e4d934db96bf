"""Makes texts that can be quoted of what people have: saved pages, PDF, mail, feeds, archives of the web.

A converter reads bytes and gives :class:`Converted` documents; nothing here touches the disk or the network.
"""

from briefgen.conversion.bounded import Limits, convert_bounded
from briefgen.conversion.decoding import Decoded, decoded
from briefgen.conversion.documents import Converted, Key, Stated, Unconvertible
from briefgen.conversion.formats import FORMATS, Format, convert, format_of

__all__ = [
    "FORMATS",
    "Converted",
    "Decoded",
    "Format",
    "Key",
    "Limits",
    "Stated",
    "Unconvertible",
    "convert",
    "convert_bounded",
    "decoded",
    "format_of",
]
