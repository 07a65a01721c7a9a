"""How long somebody is waited for, and how they are asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.visit.idle_timer import HELD, IdleTimer
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.preferences import LEVELS, Preferences
from kiosk.waiting import UNASKED, Waiting
from tests.clock import HeldClock
from tests.visit.navigation_decks import SLIDES, a_deck

pytestmark = pytest.mark.usefixtures("qapp")


class Speaker:
    """A voice that notes what it says."""

    def __init__(self) -> None:
        self.saying: list[tuple[list[str], str]] = []
        self.said: list[list[str]] = []
        self.mute: set[str] = set()

    def can_speak(self, language: str) -> bool:
        return language not in self.mute

    def say(self, phrases: list[str], language: str) -> bool:
        self.saying.append((phrases, language))
        self.said.append(phrases)
        return True

    def stop(self) -> None:
        self.saying.clear()


class Place:
    """A kiosk without a screen, where time stands still."""

    def __init__(self, seconds: int = 90) -> None:
        self.clock = HeldClock()
        self.idle = IdleTimer(alarm=self.clock.alarm)
        self.navigation = NavigationController(a_deck(SLIDES, "es"))
        self.preferences = Preferences()
        self.navigation.visitEnded.connect(self.preferences.reset)
        self.waiting = Waiting(self.idle, self.navigation, self.preferences, seconds)
        self.speaker = Speaker()
        self.waiting.ask_by(self.speaker)
        self.told: list[int] = []
        self.waiting.announced.connect(self.told.append)
        self.ended: list[str] = []
        self.navigation.visitEnded.connect(lambda: self.ended.append("visit"))

    def wish(self, name: str) -> object:
        return self.preferences.property(name)

    def hear(self, *, speaking: bool = False, reading: bool = False, sightless: bool = False) -> None:
        self.waiting.hear(speaking=speaking, reading=reading, sightless=sightless)


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def begun(place: Place) -> Place:
    place.navigation.begin()
    return place


FIRST: dict[str, Callable[[Place], object]] = {
    "beginning": lambda place: place.navigation.begin(),
    "a touch": lambda place: place.idle.touched(),
    "a menu": lambda place: place.navigation.toggleMenu("language"),
    "a language": lambda place: place.navigation.setLanguage("es"),
    "a theme": lambda place: place.preferences.chooseTheme("dark"),
}


@pytest.mark.parametrize("first", sorted(FIRST))
def test_nobody_is_waited_for_before_the_first_touch(place: Place, first: str) -> None:
    assert place.clock.waiting == []
    FIRST[first](place)
    assert place.clock.waiting == [90]


SLOW: dict[str, Callable[[Place], object]] = {
    "text 150 %": lambda place: place.preferences.chooseTextSize(150),
    "text 200 %": lambda place: place.preferences.chooseTextSize(200),
    "a page that is read, paused": lambda place: place.hear(reading=True),
    "not seeing": lambda place: place.hear(sightless=True),
    "all of it": lambda place: [place.preferences.chooseTextSize(200), SLOW["not seeing"](place)],
}


@pytest.mark.parametrize("slow", sorted(SLOW))
@pytest.mark.parametrize("seconds", [90, 45])
def test_who_needs_longer_has_twice_the_time(slow: str, seconds: int) -> None:
    place = Place(seconds)
    place.navigation.begin()
    place.clock.wait(seconds / 3)
    SLOW[slow](place)
    assert place.clock.waiting == [2 * seconds]


def test_text_of_125_per_cent_takes_no_longer(begun: Place) -> None:
    begun.preferences.chooseTextSize(125)
    assert begun.clock.waiting == [90]


def test_smaller_text_takes_no_time_away_that_was_promised(begun: Place) -> None:
    begun.preferences.chooseTextSize(200)
    begun.clock.wait(20)
    begun.preferences.chooseTextSize(100)
    assert begun.clock.waiting == [160]


def test_reading_aloud_is_being_there(begun: Place) -> None:
    begun.hear(speaking=True, reading=True)
    begun.clock.wait(HELD - 1)
    assert not begun.navigation.idleWarning
    begun.hear()
    begun.clock.wait(179)
    assert not begun.navigation.idleWarning


def test_the_voice_that_asks_does_not_answer_itself(begun: Place) -> None:
    begun.hear(reading=True)
    begun.clock.wait(180)
    begun.hear(speaking=True, reading=True)
    begun.clock.wait(10)
    begun.hear(reading=True)
    begun.clock.wait(20)
    assert begun.ended == ["visit"]


@pytest.mark.parametrize(("reading", "sightless"), [(False, False), (True, False), (False, True)])
def test_the_countdown_is_told_at_thirty_twenty_and_ten(begun: Place, reading: bool, sightless: bool) -> None:
    begun.hear(reading=reading, sightless=sightless)
    begun.clock.wait(begun.idle.idleSeconds)
    assert begun.told == [30]
    begun.clock.wait(29)
    assert begun.told == [30, 20, 10]
    assert begun.ended == []
    assert bool(begun.speaker.said) == (not reading and not sightless)  # else the reader says it


def test_the_question_is_heard_once_and_briefly(begun: Place) -> None:
    begun.navigation.setLanguage("es")
    begun.clock.wait(90)
    ((asked, language),) = begun.speaker.saying
    assert (len(asked), language) == (1, "es")
    begun.clock.wait(UNASKED)
    assert begun.speaker.saying == []
    begun.clock.wait(100)
    assert begun.speaker.said == [asked]


def test_an_answer_silences_the_question(begun: Place) -> None:
    begun.clock.wait(90)
    begun.navigation.stay()
    assert begun.speaker.saying == []


@pytest.mark.parametrize("answered", [True, False])
def test_what_the_person_asked_to_hear_is_not_silenced(begun: Place, answered: bool) -> None:
    begun.clock.wait(90)
    if answered:
        begun.navigation.stay()
    begun.speaker.say(["A page."], "en")
    begun.hear(speaking=True, reading=True)
    begun.clock.wait(10)
    assert begun.speaker.saying


def test_without_a_voice_in_the_language_the_question_is_only_seen(begun: Place) -> None:
    begun.speaker.mute.add("en")
    begun.clock.wait(90)
    assert begun.navigation.idleWarning
    assert begun.speaker.said == []


def test_more_time_can_be_had_without_end(begun: Place) -> None:
    for _ in range(25):
        begun.clock.wait(90 + 29)
        assert begun.navigation.idleWarning
        begun.navigation.stay()
    begun.clock.wait(90 + 30)
    assert begun.ended == ["visit"]
    assert begun.clock.waiting == []


def test_staff_are_never_asked(begun: Place) -> None:
    begun.clock.wait(95)
    begun.navigation.unlock()
    begun.idle.touched()
    begun.preferences.chooseTextSize(200)
    begun.clock.wait(100_000)
    assert (begun.ended, begun.navigation.idleWarning, begun.clock.waiting) == ([], False, [])
    begun.navigation.lock()
    assert begun.clock.waiting == [180]


def test_before_the_visit_all_is_forgotten_in_silence(place: Place) -> None:
    place.navigation.setLanguage("es")
    place.navigation.toggleMenu("textSize")
    place.preferences.chooseTheme("dark")
    place.clock.wait(90)
    assert place.ended == ["visit"]
    assert (place.navigation.language, place.navigation.menu, place.wish("theme")) == ("en", "", "light")
    assert (place.told, place.speaker.said, place.clock.waiting) == ([], [], [])


def test_who_can_not_see_is_told_before_the_visit_too(place: Place) -> None:
    place.hear(sightless=True)
    place.clock.wait(180)
    assert place.told == [30]
    place.idle.touched()
    assert place.clock.waiting == [180]
    place.clock.wait(180 + 30)
    assert place.ended == ["visit"]


def test_the_longest_wait_of_all_is_a_day(place: Place) -> None:
    place = Place(86_400)
    place.preferences.chooseTextSize(200)
    assert place.clock.waiting == [86_400]


def test_sound_has_a_range_of_eighteen_decibels_and_a_step_twelve_above_the_lowest() -> None:
    assert LEVELS[-1] - LEVELS[0] >= 18
    assert any(level - LEVELS[0] == 12 for level in LEVELS)
    assert list(LEVELS) == sorted(set(LEVELS))


def test_sound_is_as_at_the_start_after_every_visit(place: Place) -> None:
    before = place.wish("volume")
    place.navigation.begin()
    for level in range(len(LEVELS)):
        place.preferences.chooseSoundLevel(level)
        assert place.wish("volume") == pytest.approx(10 ** (LEVELS[level] / 20))
    assert place.wish("volume") == 1
    place.clock.wait(90 + 30)
    assert place.wish("volume") == before
