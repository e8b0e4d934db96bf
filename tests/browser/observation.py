"""What a browser did while a test drove it: everything a reader, or a reader's privacy, would suffer from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Request, WebError


@dataclass
class Observation:
    """All requests, console errors, uncaught exceptions and dialogs of a browser context, in order.

    A test that provokes a fault looks at it and takes it away with ``clear``.

    Attributes:
        origins: Of what was asked for, also of what was cleared.
    """

    requests: list[str] = field(default_factory=list)
    console_errors: list[str] = field(default_factory=list)
    exceptions: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    origins: set[str] = field(default_factory=set)

    def attach(self, context: BrowserContext) -> None:
        """Listen to a context and all its pages."""
        context.on("request", self._on_request)
        context.on("console", self._on_console)
        context.on("weberror", self._on_exception)
        context.on("dialog", self._on_dialog)

    def detach(self, context: BrowserContext) -> None:
        """Listen no longer."""
        context.remove_listener("request", self._on_request)
        context.remove_listener("console", self._on_console)
        context.remove_listener("weberror", self._on_exception)
        context.remove_listener("dialog", self._on_dialog)

    def faults(self) -> list[str]:
        """One line for each thing that no page of ours may do."""
        return [
            *(f"a request to another host: {url}" for url in self.requests if _is_elsewhere(url)),
            *(f"an error on the console: {text}" for text in self.console_errors),
            *(f"an uncaught exception: {text}" for text in self.exceptions),
            *(f"a dialog: {text}" for text in self.dialogs),
        ]

    def clear(self) -> None:
        """Forget everything so far."""
        for record in (self.requests, self.console_errors, self.exceptions, self.dialogs):
            record.clear()

    def _on_request(self, request: Request) -> None:
        self.requests.append(request.url)
        parts = urlsplit(request.url)
        if parts.scheme.startswith("http"):
            self.origins.add(f"{parts.scheme}://{parts.netloc}")

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _is_left_behind(message.text):
            self.console_errors.append(f"{message.text} ({message.location.get('url', '')})")

    def _on_exception(self, error: WebError) -> None:
        if not _is_left_behind(str(error.error)):
            self.exceptions.append(str(error.error))

    def _on_dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(f"{dialog.type} {dialog.message!r}")
        dialog.dismiss()


def _is_left_behind(text: str) -> bool:
    """Whether a page complains of being left while it loads the search.

    Chromium then holds what is still compiled against the policy of the page that follows. That the search
    works under the policy of its own page is what its tests are for.
    """
    return text.startswith("Failed to load the Pagefind WASM")


def _is_elsewhere(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme not in ("data", "blob", "about") and parts.hostname != "127.0.0.1"
