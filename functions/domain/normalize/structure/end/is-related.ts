/** Letters by which two forms of a word are one ("scallop", "scallops"), and the shortest word that tells of a matter. */
const stem = 5
/** The share of a sentence's longer words that must be words of the story, for the sentence to belong to it. */
const share = 0.25

/** Words of any matter. */
const common = new Set(
  'about after before being could every other since there these those where which while would'.split(' '),
)

/** Whether a sentence has words of the story in it, `fewest` at least; what a site says to its readers speaks of other things. */
export const isRelated = (text: string, story: string, fewest = 0): boolean =>
  sharesStems(text, stemsOf(story), fewest)

/** The same, of a story by its stems (`stemsOf`): whoever asks again and again reads the story once. */
export const sharesStems = (text: string, known: ReadonlySet<string>, fewest = 0): boolean => {
  const own = stemsOf(text)
  const shared = own.intersection(known).size
  return shared >= fewest && shared > share * own.size
}

/** The longer words of a text by their first letters. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [])
      .filter(word => !common.has(word))
      .map(word => word.slice(0, stem)),
  )
