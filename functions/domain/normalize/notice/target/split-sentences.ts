const end = /\n|(?<=[.!?;]["”»’“]?)\s+(?=\P{Ll})/u
const quotes = /["“”„«»]/gu

/** The sentences of a notice; of a title in quotation marks no stop is an end: 'Kill “Ferry sinks. Two die”. “Quarry burns” stands.' has two. */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = []
  let open = ''
  for (const part of text.split(end)) {
    const sentence = open ? `${open} ${part}` : part
    const isOpen = (sentence.match(quotes)?.length ?? 0) % 2 > 0 && sentence.length < longest
    open = isOpen ? sentence : ''
    if (!isOpen) sentences.push(sentence)
  }
  return open ? [...sentences, open] : sentences
}

/** In characters: a quotation mark of a longer sentence may be a slip. */
const longest = 400
