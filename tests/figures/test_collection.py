"""What a collection is, and what could not be read of it."""

from lib.figures import collection
from lib.model import Problem


def test_problems_show_errors_first_and_escape_names():
    html = collection.problems([Problem("b.txt", "read as cp1252", "note"), Problem("<a>.txt", "is empty")])
    assert html.index("&lt;a&gt;.txt") < html.index("b.txt")
