"""Forms from patterns: each ending of a set, and what a set that is not there does."""

from lib.languages import file_faults, inflection


def test_a_pattern_stands_for_every_form():
    section = {"endings": {"ed": ["e", "ed"]}, "planned": ["arriv~ed soon", "will"], "triggers": {"TRAVEL": ["mov~ed"]}}
    made = inflection.expanded(section)
    assert made["planned"] == ["arrive soon", "arrived soon", "will"]
    assert made["triggers"] == {"TRAVEL": ["move", "moved"]}
    assert made["endings"] == {"ed": ["e", "ed"]}


def test_two_patterns_in_one_phrase():
    section = {"endings": {"a": ["x", "y"], "b": ["1", "2"]}, "planned": ["p~a q~b"]}
    assert inflection.expanded(section)["planned"] == ["px q1", "px q2", "py q1", "py q2"]


def test_a_section_without_endings_stays_as_it_is():
    assert inflection.expanded({"planned": ["about ~ ten"]}) == {"planned": ["about ~ ten"]}


def test_a_set_that_is_not_there_is_a_fault():
    faults = list(file_faults.of("xx.toml", {"events": {"triggers": {"TRAVEL": ["arriv~ed"]}}}))
    assert faults == ["xx.toml events.triggers: 'arriv~ed' names no set of endings"]


def test_a_set_before_the_stem_closes_with_a_tilde():
    section = {"endings": {"un": ["", "un"], "s": ["", "s"]}, "planned": ["~un~do~s it"]}
    assert inflection.expanded(section)["planned"] == ["do it", "dos it", "undo it", "undos it"]


def test_an_ending_may_be_empty():
    assert not list(file_faults.of("xx.toml", {"events": {"endings": {"s": ["", "s"]}}}))
