"""A collection's machine English: the store first, then the engine, the opened article first, nothing twice."""

import pandas as pd
import pytest
from engines import Shouting, sentences, told

from lib.english import rows as english
from lib.english import store
from lib.english.machine_translation import OPENED_AT_ONCE, Machine, Speed
from lib.english.store import Recipe, Store
from lib.text import sentence_key


@pytest.fixture
def kept(tmp_path):
    return Store(tmp_path / "english.sqlite3")


def key(article_id, at, language="sq"):
    return sentence_key(language, f"fjalia {article_id} {at}")


def run(machine):
    return list(machine.run())[-1:]


def test_each_row_carries_engine_and_version(kept):
    machine = Machine(told(), Shouting(), kept)
    run(machine)
    assert machine.rows[key("b", 1)] == ("FJALIA B 1", "shouting", "1.0")
    assert len(machine.rows) == 6 and machine.left() == 0


def test_nothing_is_translated_twice_not_even_after_a_restart(kept):
    run(Machine(told(), Shouting(), kept))
    engine = Shouting()
    again = Machine(told(4), engine, kept)
    assert len(again.rows) == 6 and again.left() == 2
    run(again)
    assert engine.asked == ["fjalia a 3", "fjalia b 3"]


def test_a_sentence_without_an_answer_is_not_asked_for_again(kept):
    class Mute(Shouting):
        def translate(self, language, sentences):
            self.asked += sentences
            return [""] * len(sentences)

    run(Machine(told(), Mute(), kept))
    again = Machine(told(), Shouting(), Store(kept.path))
    assert again.left() == 0 and again.rows == {}


def test_what_has_english_otherwise_is_left_alone_until_it_is_wanted(kept):
    machine = Machine(told(), Shouting(), kept, have=[key("a", 0), key("b", 0)])
    run(machine)
    assert key("a", 0) not in machine.rows and len(machine.rows) == 4
    machine.want("b", prepared=True)
    run(machine)
    assert key("b", 0) in machine.rows and key("a", 0) not in machine.rows


def test_the_opened_article_comes_first_in_a_small_batch(kept):
    engine = Shouting()
    machine = Machine(told(100), engine, kept)
    machine.step()
    machine.want("b")
    assert machine.step() == OPENED_AT_ONCE
    assert engine.asked[-1] == f"fjalia b {OPENED_AT_ONCE - 1}"
    run(machine)
    assert len(engine.asked) == len(set(engine.asked)) == 200


def test_a_new_version_translates_anew_and_the_old_shows_meanwhile(kept):
    engine = Shouting()
    machine = Machine(told(), engine, kept)
    run(machine)
    engine.versions["sq"] = "1.1"
    machine.refresh()
    assert machine.left() == 6 and machine.rows[key("a", 0)].version == "1.0"
    run(machine)
    assert {row.version for row in machine.rows.values()} == {"1.1"}


def test_what_another_machine_has_kept_meanwhile_is_not_translated_again(kept):
    old, engine = Machine(told(), Shouting(), kept), Shouting()
    new = Machine(told(4), engine, kept)
    run(old)
    new.catch_up()
    assert len(new.rows) == 6 and new.left() == 2
    run(new)
    assert engine.asked == ["fjalia a 3", "fjalia b 3"]


def test_a_package_that_goes_leaves_what_is_done_and_one_that_comes_is_used(kept):
    engine = Shouting()
    machine = Machine(told(40), engine, kept)
    machine.step()
    done = dict(machine.rows)
    engine.versions.clear()
    run(machine)
    assert machine.rows == done and machine.left() == 0
    engine.versions["sq"] = "1.0"
    machine.refresh()
    run(machine)
    assert len(machine.rows) == 80


def test_a_version_that_changes_in_the_middle_of_a_batch_is_not_mixed_up(kept):
    class Updated(Shouting):
        def translate(self, language, sentences):
            found = super().translate(language, sentences)
            self.versions["sq"] = "2.0"
            return [f"{text} by {'old' if len(self.asked) <= 6 else 'new'}" for text in found]

    machine = Machine(told(), Updated(), kept)
    run(machine)
    assert machine.rows[key("a", 0)] == ("FJALIA A 0 by new", "shouting", "2.0")


def test_a_refresh_asks_once_a_language_however_many_sentences_there_are(kept):
    class Asked(Shouting):
        def version(self, language):
            versions_asked.append(language)
            return super().version(language)

    versions_asked = []
    frame = pd.concat([told(50), told(50, articles=("c",), language="nb")])
    machine = Machine(frame, Asked(sq="1.0", nb="1.0"), kept)
    versions_asked.clear()
    machine.refresh()
    assert sorted(versions_asked) == ["nb", "sq"]


def test_english_and_unknown_languages_are_never_asked_for(kept):
    engine = Shouting(en="1", sq="1")
    frame = english.told(sentences(("a", "en", "One."), ("b", "", "Dy.")), {"a": "en", "b": ""})
    assert Machine(frame, engine, kept).left() == 0


def test_an_engine_that_loses_count_is_refused(kept):
    class Short(Shouting):
        def translate(self, language, sentences):
            return sentences[1:]

    with pytest.raises(ValueError, match="shouting: 5 translations for 6 sentences in 'sq'"):
        Machine(told(), Short(), kept).step()


def test_what_is_shown_may_differ_from_what_is_kept(kept):
    machine = Machine(told(), Shouting(), kept, finish=lambda key, language, source, text: f"{text}!")
    run(machine)
    assert machine.rows[key("a", 0)].english == "FJALIA A 0!"
    assert kept.known(Recipe("sq", "shouting", "1.0", "loud"), [key("a", 0)])[key("a", 0)].english == "FJALIA A 0"


def test_progress_counts_and_gives_no_estimate_before_anything_is_measured(kept):
    machine = Machine(told(100), Shouting(), kept)
    assert machine.progress() == (0, 200, None)
    machine.step()
    machine.step()
    done, left, seconds = machine.progress()
    assert (done, left) == (64, 136) and seconds > 0


def test_speed_leaves_out_the_batch_that_loads():
    speed = Speed()
    speed.measured(100, 60.0)
    assert speed.seconds(1_000) is None
    speed.measured(1_000, 2.0)
    assert speed.seconds(500) == 1.0


def test_a_store_that_is_off_still_lets_translate():
    machine = Machine(told(), Shouting(), store.Store(None))
    run(machine)
    assert len(machine.rows) == 6
