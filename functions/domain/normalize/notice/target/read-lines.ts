import type { StoryTarget } from '#schemas/standing-order.ts'
import { readName } from './read-name.ts'

const label = /^\W*(slug|headline|item)(?:line| number)?\s*:\s*(\S.*)$/iu

/** The stories that lines name which are nothing but a name each, have a number each ("1. Blast in quarry"), or a label: "Slug: …", "Headline: …", and again "Slug: …". */
export const readLines = (lines: readonly string[]): StoryTarget[] => {
  const stories: StoryTarget[] = []
  for (const line of lines) {
    const [, kind = '', value] = label.exec(line) ?? []
    const name = value ? { [kind.toLowerCase()]: value.trim() } : readName(line)
    const last = stories.at(-1)
    if (value && last && !(kind.toLowerCase() in last)) Object.assign(last, name)
    else if (name) stories.push(name)
  }
  return stories
}
