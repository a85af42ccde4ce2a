"""Draw the rooms of lib/ and who uses whom into docs/architecture.md, from the imports themselves.

    python docs/drawing.py

An arrow that a longer way already tells is left out. `pages` and `app.py` stand on top.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "architecture.md"
DRAWING = re.compile(r"(?<=```mermaid\n).*?(?=```)", re.DOTALL)
PAGES = "pages"
Uses = dict[str, set[str]]


def room(module: str) -> str:
    """The room, or the module at the top level, that a module of lib belongs to."""
    return module.split(".")[1]


def uses(graph: grimp.ImportGraph) -> Uses:
    """Who uses whom: rooms and modules of the top level, without the commands' names for `python -m`."""
    found: Uses = {}
    for importer in graph.modules - {"lib"}:
        imported = {room(module) for module in graph.find_modules_directly_imported_by(importer) if module != "lib"}
        found.setdefault(room(importer), set()).update(imported - {room(importer)})
    names_for_commands = {name for name, used in found.items() if used == {"commands"}}
    found = {name: used - names_for_commands for name, used in found.items() if name not in names_for_commands}
    found["gazetteer"].discard("commands")  # python -m lib.gazetteer
    return found


def pages_use() -> set[str]:
    """What app.py and the pages take from lib."""
    found = set()
    for path in [ROOT / "app.py", *(ROOT / "pages").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "lib":
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lib."):
                found.add(room(node.module or ""))
    return found


def below(found: Uses, name: str) -> set[str]:
    """Everything that a room uses, by way of others too."""
    return set().union(*({used} | below(found, used) for used in found.get(name, set())))


def shortest(found: Uses) -> Uses:
    """Only the arrows that no other way replaces."""
    return {
        name: {one for one in used if not any(one in below(found, other) for other in used - {one})}
        for name, used in found.items()
    }


def mermaid(found: Uses) -> str:
    arrows = [f"    {name} --> {used}" for name, all_used in shortest(found).items() for used in all_used]
    return "\n".join(["graph TD", *sorted(arrows), ""])


def drawing() -> str:
    return mermaid(uses(grimp.build_graph("lib", cache_dir=None)) | {PAGES: pages_use()})


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    PAGE.write_text(DRAWING.sub(lambda _: drawing(), PAGE.read_text("utf-8")), "utf-8")
