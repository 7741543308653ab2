import type { Article } from '#schemas/article.ts'
import type { StoryTarget } from '#schemas/standing-order.ts'
import { readTarget } from '../target/read-target.ts'
import { saysReplaced } from './says-replaced.ts'

const quoted = /["“„«「『]([^"“”„«»「」『』]{8,240})["”“»」』]/u
/** In characters; "Weather" is the headline of many. */
const FEWEST = 10

/**
 * What a text that says that it is sent in the place of another calls that one, and its words: the slug, number or headline that it names, else its own headline,
 * since a correction keeps it. Undefined where it says no such thing.
 */
export const readReplaced = ({
  headline,
  change,
  editorNote,
  evidence,
}: Article): { target: StoryTarget; note: string } | undefined => {
  const lines = [change?.note, evidence.change?.raw, ...(editorNote?.split('\n') ?? [])]
  const note = lines.find(saysReplaced) ?? (change?.class === 'correction' ? change.note : undefined)
  if (note === undefined) return undefined
  const named = saysReplaced(note) ? (readTarget(note) ?? quotedIn(note)) : undefined
  if (!named && headline.length < FEWEST) return undefined
  return { target: named ?? { headline }, note }
}

const quotedIn = (note: string): StoryTarget | undefined => {
  const [, headline] = quoted.exec(note) ?? []
  return headline ? { headline } : undefined
}
