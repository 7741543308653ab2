/** A word of four letters or more in small letters. A headline that ends in a full stop has none, and at least `fewest` words as long in capitals. */
const small = /(?<![\p{L}'’-])\p{Ll}{4,}/u
const long = /\p{L}{4,}/gu
const fewest = 4

/** Whether a line ends as a sentence. A standfirst is told in sentences; a headline has no full stop, or its words are capitalized: "He Tuned Every Piano. Now He Plays One." (The New York Times). */
export const endsSentence = (text: string): boolean =>
  /(?:\p{Ll}{2}|\d{2})[.…]["”’»]?$/u.test(text) &&
  (small.test(text) || (text.match(long)?.length ?? 0) < fewest)
