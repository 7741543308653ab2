/** Longer texts are no line that rules ask about again and again; in code units. */
const LONGEST = 4_000
/** Texts whose judgments are kept, where no story ends: single lines. */
const MOST = 5_000

/** Stands for a judgment that was not made yet, as one that was made may be undefined. */
const UNJUDGED = Symbol()

let judges = 0
/** Of each text, what each judge said. */
const judgments = new Map<string, unknown[]>()

/** The text asked about last, about which rules ask many things in a row, and what was said of it. */
let latest: { text: string; said: unknown[] } | undefined

const saidOf = (text: string): unknown[] => {
  if (latest?.text === text) return latest.said
  const said = judgments.get(text) ?? []
  if (said.length === 0) {
    if (judgments.size >= MOST) judgments.clear()
    judgments.set(text, said)
  }
  // A judge may come with a module that is loaded later.
  while (said.length < judges) said.push(UNJUDGED)
  latest = { text, said }
  return said
}

/**
 * What has been judged of the texts of one story: several steps ask the same of each paragraph (a third of all
 * time). `of` gives a function that judges each text once; `clear` begins a story.
 */
export const storyMemory = {
  of: <Judgment>(judge: (text: string) => Judgment): ((text: string) => Judgment) => {
    const place = judges
    judges += 1
    latest = undefined
    return text => {
      if (text.length > LONGEST) return judge(text)
      const said = saidOf(text)
      const before = said[place]
      if (before !== UNJUDGED) return before as Judgment
      const judgment = judge(text)
      said[place] = judgment
      return judgment
    }
  },
  clear: (): void => {
    judgments.clear()
    latest = undefined
  },
}
