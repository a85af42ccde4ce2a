"""Who a speaker is whom the text describes: by a name beside the description, or by one it was given before."""

from __future__ import annotations

from dataclasses import replace

from lib.extraction.document import Actor, Passage
from lib.extraction.people import called_again
from lib.extraction.quotes import in_full, named_before, named_bodies

STEPS = (named_bodies.name_behind, named_bodies.name_apart, named_before.with_name, in_full.described_whole)


def identified(actor: Actor, passage: Passage) -> Actor:
    """A source, or what calls somebody again, by its name where the article tells one; anybody else as they are."""
    if actor.rule == called_again.AGAIN:
        found = named_before.with_name(replace(actor, kind="source"), passage)
        return found if found.kind == "person" else actor
    if actor.kind != "source":
        return in_full.described_whole(actor, passage)
    return next((found for step in STEPS if (found := step(actor, passage)) is not actor), actor)
