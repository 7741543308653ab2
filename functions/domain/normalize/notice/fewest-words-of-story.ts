/** From so many words on, a text is a story of its own: what a desk says of why it kills or holds one is shorter. */
export const FEWEST_WORDS_OF_STORY = 80
