"""In which town a site is: the one that it is named for or told beside, else the one that the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lib.extraction.document import Document, Mention, Passage
from lib.extraction.places.metonyms import offices
from lib.extraction.places.qualifiers import kilometres
from lib.extraction.places.site_names import Site, having, is_placed_at
from lib.extraction.places.towns import noun_of_towns
from lib.gazetteer.tables import Place
from lib.gazetteer.toponyms import meanings
from lib.languages.tokens import Words
from lib.text import Span

NEAR_KM = 300  # from a town that a site may be named for to one that the article names
IN_TITLE, LEAST_TOLD = 2, 2  # how much a title tells of where an article is set, and how much must be told
LARGE_CITY = 100_000  # people: sites are named for it wherever the article is set


def town(passage: Passage, site: Site, span: Span) -> Place | None:
    """The town in which the text puts a site: the one that it is named for, else the nearest before, else behind."""
    if (site.noun in having("of_a_town") or site.stem) and (called := called_for(passage, site, span)):
        return called
    here = [each for each in towns(passage) if each.end <= span[0] or each.start >= span[1]]
    placed = [each for each in here if is_placed_at(passage.words, each.start)]
    if placed or len(here) == 1:
        return min(placed or here, key=lambda each: apart(each, span)).place
    paragraph = [each for each in passage.document.passages if each.paragraph == passage.paragraph]
    earlier = [each for other in paragraph if other.start < passage.start for each in towns(other)]
    placed = [each for each in earlier if is_placed_at(passage.words, each.start)]
    is_clear = not here and len({each.place.place_id for each in earlier}) == 1
    return placed[-1].place if placed and is_clear else None


def called_for(passage: Passage, site: Site, span: Span) -> Place | None:
    """The town whose name a site has, where that is a large one or lies near a town of the article."""
    inside = [each.place for each in passage.places if span[0] <= each.start < span[1] and each.place.kind == "city"]
    known = [place for place in meanings(words_of(passage.words, site), passage.words.spoken) if place.kind == "city"]
    if not known:
        return None
    named = [each.place for other in passage.document.passages for each in towns(other)]
    near = [place for place in (*inside, *known) if any(kilometres(place, other) < NEAR_KM for other in named)]
    if near:
        return near[0]
    is_clear = bool(inside) or known[0].population >= LARGE_CITY or (not named and not site.stem)
    return (inside or known)[0] if is_clear else None


def words_of(run: Words, site: Site) -> tuple[str, ...]:
    """The words of a site's name."""
    return (site.stem,) if site.stem else tuple(token.text for token in run[site.first : site.last])


def main_town(document: Document) -> Place | None:
    """The town that an article is set in, by its title and the words for where; None where others may be as well.

    Where only the office of a guest tells of a town, as in "the mayor of X", it does not count.
    """
    told: Counter[Place] = Counter()
    for passage in document.passages:
        for each in towns(passage):
            if not is_of_office(passage, each):
                told[each.place] += IN_TITLE if passage.role == "title" else is_placed_at(passage.words, each.start)
    (first, most), (_, other) = (*told.most_common(2), (None, 0), (None, 0))[:2]
    return first if most >= LEAST_TOLD and most > other else None


def is_of_office(passage: Passage, town: Mention) -> bool:
    match = noun_of_towns(passage.words.text, town.start, passage.words.spoken)
    return bool(match and offices(passage.words.spoken).fullmatch(match[1]))


def apart(town: Mention, span: Span) -> int:
    """How many characters lie between a town and a site."""
    return max(town.start - span[1], span[0] - town.end)


def towns(passage: Passage) -> Sequence[Mention]:
    """The towns named for themselves in a passage."""
    return [each for each in passage.places if each.place.kind == "city" and not each.metonym]
