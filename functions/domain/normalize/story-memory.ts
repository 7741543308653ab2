/** Longer texts are no line that rules ask about again and again; in code units. */
const LONGEST = 4_000
/** Texts whose judgments are kept, where no story ends: single lines. */
const MOST = 5_000

/** Stands for a judgment that is undefined, as one that was not made yet is so. */
const NOTHING = Symbol()

let judges = 0
/** Of each text, what each judge said. */
const judgments = new Map<string, unknown[]>()

/** The text asked about last, about which rules ask many things in a row, and what was said of it. */
let latest: { text: string; said: unknown[] } | undefined

const saidOf = (text: string): unknown[] => {
  if (latest?.text === text) return latest.said
  let said = judgments.get(text)
  if (!said) {
    if (judgments.size >= MOST) judgments.clear()
    said = new Array(judges)
    judgments.set(text, said)
  }
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
      if (before !== undefined) return (before === NOTHING ? undefined : before) as Judgment
      const judgment = judge(text)
      said[place] = judgment === undefined ? NOTHING : judgment
      return judgment
    }
  },
  clear: (): void => {
    judgments.clear()
    latest = undefined
  },
}
