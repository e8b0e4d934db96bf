from briefgen.diagnostics import Code, Collector, Diagnostic, Label, Severity
from briefgen.text import Document, Span


def defect(path: str, start: int, code: Code = Code.UNKNOWN_KEY, message: str = "a") -> Diagnostic:
    return Diagnostic(code, message, Label(Document(path, "some text"), Span(start, start)))


def test_diagnostics_come_ordered_by_path_then_offset_then_code_whatever_order_they_were_found_in() -> None:
    expected = [
        defect("a.yml", 2),
        defect("a.yml", 7, Code.MISSING_KEY),
        defect("a.yml", 7, Code.UNKNOWN_KEY),
        defect("b.yml", 0),
    ]
    assert list(Collector(reversed(expected))) == expected


def test_the_same_defect_found_twice_is_reported_once() -> None:
    collector = Collector([defect("a.yml", 2)])
    collector.add(defect("a.yml", 2))
    assert len(collector) == len(list(collector)) == collector.count(Severity.ERROR) == 1


def test_warnings_alone_do_not_fail() -> None:
    collector = Collector()
    warning = Diagnostic(
        Code.UNDESCRIBED_SOURCE, "a", Label(Document("a", ""), Span(0, 0)), severity=Severity.WARNING
    )
    collector.extend([warning])
    assert not collector.failed
    collector.add(defect("a.yml", 2))
    assert collector.failed
