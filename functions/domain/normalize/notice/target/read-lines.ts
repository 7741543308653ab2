import type { StoryTarget } from '#schemas/standing-order.ts'

const quoted = /^["“„«]([^"”“»]{3,240})["”“»]$/u
const slug = /^(?:BC-[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]*)*|\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+)$/u
const item = /^[VWXYZ]\d{3,4}$/u
const numbered =
  /^\s*(?:\d{1,2}[.)]|[•*–-])\s+(\p{Lu}[^"“”„«»]{8,200}?)(?: \((?:([VWXYZ]\d{3,4})|[^()]{2,40})\))?[\s.;]*$/u
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

const readName = (line: string): StoryTarget | undefined => {
  const [, title, number] = numbered.exec(line) ?? []
  if (title) return { headline: title, ...(number && { item: number }) }
  const name = line.replace(/^[\s•*–-]+|[\s.,;]+$/gu, '')
  const headline = quoted.exec(name)?.[1]
  if (headline) return { headline: headline.trim() }
  if (slug.test(name)) return { slug: name }
  return item.test(name) ? { item: name } : undefined
}
