"""What is said aloud of a deck: which texts, in which words, and by which recorded clips. No Qt."""
