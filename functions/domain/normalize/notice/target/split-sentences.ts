const end = /\n|(?<=[.!?;]["”»’“]?)\s+(?=\P{Ll})/u
/** Before what is said of one more story: "“Fire” is killed, while “Flood” is on hold"; "Kill “Fire” and “Flood”" is a list. */
const clause =
  /(?<=” [^“”]{2,80}),? (?:and|while|whereas|but|und|während|aber|et|tandis que|mais|y|mientras|pero|mentre|ma) (?=(?:\p{L}{1,12} ){0,4}“[^”\n]{3,200}” (?:is|has|was|may|can|stays|remains|bleibt|wird|ist|est|reste|peut|queda|sigue|puede|resta|è|fica)(?!\p{L}))/u
const quotes = /["“”„«»]/gu

/** The sentences of a notice; of a title in quotation marks no stop is an end: 'Kill “Ferry sinks. Two die”. “Quarry burns” stands.' has two. */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = []
  let open = ''
  for (const part of text.split(end).flatMap(each => (each.length < longest ? each.split(clause) : each))) {
    const sentence = open ? `${open} ${part}` : part
    const isOpen = (sentence.match(quotes)?.length ?? 0) % 2 > 0 && sentence.length < longest
    open = isOpen ? sentence : ''
    if (!isOpen) sentences.push(sentence)
  }
  return open ? [...sentences, open] : sentences
}

/** In characters: a quotation mark of a longer sentence may be a slip. */
const longest = 400
