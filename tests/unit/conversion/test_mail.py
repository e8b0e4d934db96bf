"""A mail becomes its words, with subject, sender and day; a mailbox becomes several texts."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from briefgen.conversion import Converted, Unconvertible, convert
from tests.harness.limits import SECONDS, within

if TYPE_CHECKING:
    from collections.abc import Callable


def mail(body: str = "We will not leave the treaty.\n", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message.set_content(body)
    message["From"] = headers.pop("sender", "Zoë Müller <zoe@mail.example>")
    message["Subject"] = headers.pop("subject", "Erklärung der Regierung")
    message["Date"] = "Tue, 30 Jan 2024 23:30:00 -0500"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message


def only(data: bytes) -> Converted:
    (found,) = convert(data, "a.eml")
    return found


def test_headers_state_whose_words_these_are() -> None:
    found = only(mail(Content_Language="de", List_Id="<list.example>").as_bytes())
    assert {key: (value.value, value.origin) for key, value in found.stated.items()} == {
        "title": ("Erklärung der Regierung", "the mail's Subject header"),
        "author": ("Zoë Müller", "the mail's From header"),
        "date_published": ("2024-01-30", "the mail's Date header"),
        "language": ("de", "the mail's Content-Language header"),
    }
    assert (found.text, found.converter, found.doubts) == ("We will not leave the treaty.\n", None, ())


def test_the_plain_part_is_preferred_and_attachments_are_named() -> None:
    message = mail("Words.\n\n> “Quoted,” she said.\n")
    message.add_alternative("<p>Other words.</p>", subtype="html")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Anlage ü.pdf")
    found = only(message.as_bytes())
    assert found.text == "Words.\n\n> “Quoted,” she said.\n"
    assert found.doubts == ("attachments were not read: Anlage ü.pdf",)


def test_html_is_read_where_there_is_nothing_else() -> None:
    message = mail()
    message.set_content(
        "<p>We <b>will</b> stay.</p><blockquote>So <i>he</i> said.</blockquote>", subtype="html"
    )
    assert only(message.as_bytes()).text == "We will stay.\n\n> So he said.\n"


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-15", "utf-8"])
def test_any_encoding_is_read_as_declared(charset: str) -> None:
    message = mail()
    message.set_content("Größe und Gründe: 5 €\n", charset=charset, cte="base64")
    assert only(message.as_bytes()).text == "Größe und Gründe: 5 €\n"


def test_flowed_lines_are_joined_within_their_quotation() -> None:
    message = mail()
    message.set_content("We will not \nleave the treaty.\n> He said \n> no.\n-- \nZoë\n")
    message.set_param("format", "flowed")
    text = only(message.as_bytes()).text
    assert text == "We will not leave the treaty.\n> He said no.\n-- \nZoë\n"


def test_a_mailbox_holds_several_texts() -> None:
    first, second = mail("One.\n>From here\n", subject="A").as_bytes(), mail("Two.\n", subject="B").as_bytes()
    separator = b"From zoe@mail.example Tue Jan 30 23:30:00 2024\n"
    found = list(convert(separator + first + b"\n" + separator + second, "all.mbox"))
    assert [(each.name, each.stated["title"].value, each.text) for each in found] == [
        ("1", "A", "One.\nFrom here\n"),
        ("2", "B", "Two.\n"),
    ]


def nested(kind: str, depth: int) -> bytes:
    parts = (f"Content-Type: {kind}; boundary=b{n}\n\n--b{n}\n" for n in range(depth))
    return "".join(parts).encode() + b"\nwords\n"


HOSTILE: dict[str, Callable[[], bytes]] = {
    "nested": lambda: nested("multipart/mixed", 100_000),
    "nested messages": lambda: nested("message/rfc822", 100_000),
    "nested less": lambda: nested("multipart/mixed", 149),
    "comments": lambda: b"Content-Type: " + b"(" * 1_000_000 + b"\n\nwords\n",
    "parameters": lambda: b"Content-Type: text/plain; a=b" + b"\n ;c=d" * 100_000 + b"\n\nwords\n",
    "addresses": lambda: (
        b"From: " + b"a@b.example, " * 100_000 + b"\nSubject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\nwords\n"
    ),
    "attachments": lambda: (
        b"Content-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\nContent-Disposition: attachment\n\nx\n" * 9000
    ),
    "flowed": lambda: b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * 200_000,
    "no words": lambda: b"Subject: no words\nContent-Type: image/png\n\nwords\n",
    "empty": lambda: b"",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_mail_is_read_or_refused_in_time(name: str) -> None:
    data = HOSTILE[name]()
    with within(SECONDS), suppress(Unconvertible):
        assert only(data).text.startswith(("words\n", "a a a "))


def test_what_is_no_mailbox_is_refused() -> None:
    with pytest.raises(Unconvertible, match="not a mailbox"):
        list(convert(b"words", "a.mbox"))
