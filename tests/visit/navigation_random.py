"""Random decks: few slides, some of them for staff, in one or several languages that may differ."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.visit.navigation_decks import a_deck, a_slide

IDS = ("hip/a", "hip/b", "hip/c", "care/d", "care/e", "more/f")

slide_ids = st.sampled_from(IDS)
slides = st.builds(
    a_slide,
    slide_ids,
    steps=st.integers(0, 3),
    questions=st.integers(0, 2),
    said=st.booleans(),
    figure=st.booleans(),
    staff=st.sampled_from((False, False, True)),
)
some_slides = st.lists(slides, max_size=6, unique_by=lambda slide: slide.id).map(
    lambda some: sorted(some, key=lambda slide: IDS.index(slide.id))
)
decks = st.one_of(
    st.builds(a_deck, some_slides, st.just("es"), st.just("ar")),
    st.builds(lambda some, others: a_deck(some, "ar", es=others), some_slides, some_slides),
    st.builds(a_deck, some_slides),
)
