"""Reads a folder of articles: each file becomes an Article, or one line in a list of problems."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from lib.intake import (
    encodings,
    frontmatter,
    imprint,
    language_identification,
    line_roles,
    metadata,
    normal_form,
    publication_date,
    webpage,
)
from lib.intake.files import ArticleError, content, find, folder_state, ids, plain_id, shown
from lib.intake.metadata import NOTHING, Facts
from lib.languages.language import LanguageError
from lib.model import Article, Line, PartialDate, Problem, Published
from lib.text import composed_line

__all__ = ["ArticleError", "Source", "folder_state", "read_file", "read_folder", "read_source", "sources"]

MOST_LINES = 10_000
WHY = {
    "metadata.csv": "metadata.csv gives it",
    "front matter": "its front matter gives it",
    "catalogue": "its text is that of an original in data/catalogue.csv",
    "page": "the page gives it in its own metadata",
}


@dataclass(frozen=True)
class Source:
    """A file that may be an article: the id it gets, and what metadata.csv states about it."""

    path: Path
    folder: Path
    article_id: str
    stated: Facts = NOTHING
    renamed: bool = False  # whether an earlier file has its name

    @property
    def file(self) -> str:
        return shown(self.path, self.folder)


def sources(folder: Path) -> tuple[list[Source], list[Problem]]:
    """The files of a folder in a stable order, and a problem for what is left out."""
    folder = Path(folder)
    files, problems = find(folder)
    names = {path: composed_line(shown(path, folder)) for path in files}
    stated, complaints = metadata.read_metadata(folder, set(names.values()))
    given, numbered = ids(files)
    renamed = set(numbered)
    listed = [Source(path, folder, given[path], stated.get(names[path], NOTHING), path in renamed) for path in files]
    return listed, problems + complaints


def read_source(source: Source, catalogue: bool = True) -> tuple[Article | None, list[Problem]]:
    """The article of a file, None where it is none, and what is doubtful about it."""
    notes: list[str] = []
    try:
        article = read_file(source.path, source.folder, source.stated, catalogue, notes)
    except ArticleError as error:
        return None, [Problem(error.file, error.reason)]
    if source.renamed:
        notes.append(f"another file has this name too, so this one is called {source.article_id}: rename one of them")
    return replace(article, article_id=source.article_id), [Problem(source.file, note, "note") for note in notes]


def read_folder(folder: Path, catalogue: bool = True) -> tuple[list[Article], list[Problem]]:
    """Every article below the folder in a stable order, and a problem for every file that is none or is doubtful."""
    listed, problems = sources(folder)
    read = [read_source(source, catalogue) for source in listed]
    return [article for article, _ in read if article], [*problems, *(each for _, found in read for each in found)]


def read_file(
    path: Path, folder: Path, stated: Facts = NOTHING, catalogue: bool = True, notes: list[str] | None = None
) -> Article:
    """One article; what is doubtful about it is added to `notes`. Raises ArticleError ("file: reason")."""
    file = shown(path, folder)
    notes = [] if notes is None else notes
    try:
        return understood(path, file, stated, catalogue, notes)
    except ArticleError:
        raise
    except (encodings.DecodeError, frontmatter.FrontMatterError, webpage.WebPageError, LanguageError) as error:
        raise ArticleError(file, str(error)) from error
    except Exception as error:  # whatever a file makes a parser do, the other articles load
        reason = f"cannot be read ({type(error).__name__}): save the article's text as .txt"
        raise ArticleError(file, reason) from error


def understood(path: Path, file: str, stated: Facts, catalogue: bool, notes: list[str]) -> Article:
    """The article of a file, with everything known about it."""
    text, own, body_start, marked = parsed(path, file, stated.encoding, notes)
    body = text[body_start:]
    check_body(body, file)
    original = metadata.catalogue().get(metadata.text_hash(body), NOTHING) if catalogue else NOTHING
    sources = (stated, own, original)
    plain = normal_form.of(text)
    read, start = (plain.text, plain.reads(body_start, body_start)[0]) if plain else (text, body_start)
    page_language = own.language if is_page(path) else ""  # a template's, as often as the article's
    certain = (stated, original) if is_page(path) else sources
    language = first(certain, "language") or language_identification.language_of(
        read[start:].splitlines(), page_language
    )
    title = first(sources, "title")
    lines = [marked_line(line, read, marked) for line in line_roles.assign(read, language, start, title)]
    source = {name: getattr(own, name) for name in ("based_on", "based_on_published", "based_on_url")}
    is_brief = any(source.values())
    article = Article(
        article_id=plain_id(path.stem),
        file=file,
        text=read,
        language=language,
        lines=lines,
        kind="brief" if is_brief else "original",
        title=title or title_in(read, lines),
        outlet=first(sources, "outlet") or ("" if is_brief else imprint.outlet_of(read, lines)),
        **{name: first(sources, name) for name in ("url", "note", "licence", "region")},
        **source,
    )
    article = dated(article, stated, own, original)
    return normal_form.as_it_stands(article, text, plain) if plain else article


def is_page(path: Path) -> bool:
    return path.suffix.lower() in (".html", ".htm")


def check_body(body: str, file: str) -> None:
    """Raises ArticleError for a text without a word, or with more lines than an article has."""
    if not any(map(str.isalnum, body)):
        raise ArticleError(file, "is empty: put the article's text into it")
    if sum(not line.isspace() for line in body.splitlines() if line) > MOST_LINES:
        raise ArticleError(file, f"has over {MOST_LINES:,} lines: cut it down to the article")


def first(sources: tuple[Facts, ...], name: str) -> str:
    return next(filter(None, (getattr(source, name) for source in sources)), "")


def parsed(path: Path, file: str, encoding: str, notes: list[str]) -> tuple[str, Facts, int, dict[str, str]]:
    """The text, what the file states about itself, where the body begins, and the lines whose role it marks."""
    data, ending = content(path, file), path.suffix.lower()
    text, note = encodings.decode(data, encoding, encodings.declared(data) if is_page(path) else "")
    notes += [note] if note else []
    own: dict[str, str] = {}
    body_start, marked = 0, {}
    if not any(map(str.isalnum, text)):
        raise ArticleError(file, "is empty: put the article's text into it")
    if is_page(path):
        text, own, marked = webpage.read(text)
    elif ending == ".md":
        own, body_start = frontmatter.read(text)
    kept, complaints = metadata.checked(own)
    notes += [f"{'the page' if is_page(path) else 'front matter'}, {complaint}" for complaint in complaints]
    return text, kept, body_start, marked


def marked_line(line: Line, text: str, marked: dict[str, str]) -> Line:
    """The line with the role that the page itself gives it; a title stays one."""
    role = marked.get(composed_line(text[line.start : line.end])) if marked and line.role != "title" else None
    return replace(line, role=role) if role else line


def title_in(text: str, lines: list[Line]) -> str:
    found = (line_roles.without_mark(text[line.start : line.end]) for line in lines if line.role == "title")
    return composed_line(" ".join(found))


def dated(article: Article, stated: Facts, own: Facts, original: Facts) -> Article:
    """The article with its day of publication, from the first that gives one, and beside it what the text says."""
    is_page = article.file.lower().endswith((".html", ".htm"))
    page_date = own.published if is_page else ""
    in_text = known(page_date, "stated", "page") if page_date else publication_date.published(article)
    matter = "" if is_page else own.published
    better = [
        known(value, basis, source)
        for value, basis, source in (
            (stated.published, "metadata", "metadata.csv"),
            (matter, "metadata", "front matter"),
            (original.published, "catalogue", "catalogue"),
        )
        if value
    ]
    return replace(article, stated=in_text, published=better[0] if better else in_text)


def known(iso: str, basis: str, source: str) -> Published:
    return Published(PartialDate(iso), basis, WHY[source])
