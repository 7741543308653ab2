import { stopsStory } from '../stops-story.ts'

/** As many lines may a table of what is said of the copy have, each of so many characters. */
const OF_TABLE = 12
const LONGEST = 160
/** What such a table says of its use, before that or over it. */
const label = /^\W*(?:status|embargo(?:e?d)?(?: until)?|release(?: date| time)?|publish|sperrfrist)\s?(:|$)/iu

/** The lines above the first long paragraph that are a label with what it says, "Status: HOLD"; the cells of a table count as lines. */
export const labelledLines = (paragraphs: readonly string[]): string[] => {
  const prose = paragraphs.findIndex(text => text.length > LONGEST)
  const table = paragraphs.slice(0, prose < 0 ? OF_TABLE : Math.min(prose, OF_TABLE))
  const cells = table.flatMap(text => text.split(/[\n\t]/u))
  return cells.flatMap((line, at) => {
    const [, colon] = label.exec(line) ?? []
    return colon === undefined ? [] : colon ? line : `${line}: ${cells[at + 1] ?? ''}`
  })
}

/** Whether such a line holds its story. */
export const isLabelledHold = (line: string): boolean => label.test(line) && stopsStory(line)
