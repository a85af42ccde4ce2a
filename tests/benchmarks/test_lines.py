"""The articles that benchmarks read: recombined from few texts, and no two alike."""

import pytest
from benchmarks import lines
from benchmarks.lines import Document


def documents(count, language="sq", length=4):
    every = [[f"{language} {at}.{number}" for number in range(length + at % 2)] for at in range(count)]
    return [Document(language, 100 * at, each) for at, each in enumerate(every)]


def written(folder):
    return {file.name: file.read_text("utf-8").split("\n\n") for file in folder.iterdir()}


def test_the_first_copy_is_the_document_itself(tmp_path):
    lines.write(documents(2), tmp_path)
    assert written(tmp_path)["sq-0100-0.txt"] == ["sq 1.0", "sq 1.1", "sq 1.2", "sq 1.3", "sq 1.4"]


def test_further_copies_take_each_line_from_another_document_of_the_language(tmp_path):
    lines.write(documents(5) + documents(5, language="nb"), tmp_path, copies=3)
    assert written(tmp_path)["nb-0100-2.txt"] == ["nb 1.0", "nb 3.1", "nb 0.2", "nb 2.3", "nb 4.0"]


def test_no_two_articles_share_more_than_half_of_their_lines(tmp_path):
    lines.write(documents(7), tmp_path, copies=7)
    texts = [set(text) for text in written(tmp_path).values()]
    assert len(texts) == 49
    shared = [len(one & other) / len(one) for at, one in enumerate(texts) for other in texts[:at]]
    assert max(shared) <= 0.5


def test_more_copies_than_documents_are_refused(tmp_path):
    with pytest.raises(ValueError, match="sq: 3 copies, but only 2 documents"):
        lines.write(documents(2), tmp_path, copies=3)
