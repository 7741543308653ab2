/** Longer texts are no line that rules ask about again and again; in code units. */
const LONGEST = 4_000
/** Texts of which a judgment is kept, where no story ends: single lines. */
const MOST = 5_000

const memories: Map<string, unknown>[] = []

/**
 * What has been judged of the texts of one story: several steps ask the same of each paragraph (a third of all time). `of` gives a function that
 * judges each text once; `clear` begins a story.
 */
export const storyMemory = {
  of: <Judgment>(judge: (text: string) => Judgment): ((text: string) => Judgment) => {
    const known = new Map<string, { judgment: Judgment }>()
    memories.push(known)
    return text => {
      if (text.length > LONGEST) return judge(text)
      const before = known.get(text)
      if (before) return before.judgment
      if (known.size >= MOST) known.clear()
      const judgment = judge(text)
      known.set(text, { judgment })
      return judgment
    }
  },
  clear: (): void => {
    for (const memory of memories) memory.clear()
  },
}
