import { check } from 'recheck'
import type { PatternPlace } from './patterns-in.ts'

/** After this many ms a pattern is left unjudged. */
const PATIENCE = 5_000

/** What a pattern can be made to do by a text that is written for it. */
export type Judgment =
  | { kind: 'safe' }
  /** Its time grows with a power of the text's length, or doubles with each piece; `attack` makes such a text. */
  | { kind: 'slow'; growth: string; isEndless: boolean; attack: string }
  | { kind: 'unjudged'; why: string }

/** Has recheck look for a text on which a pattern takes more and more time: by its automaton, or by trying texts. */
export const judgePattern = async ({ source, flags }: PatternPlace): Promise<Judgment> => {
  const found = await check(source, flags, { timeout: PATIENCE })
  if (found.status === 'safe') return { kind: 'safe' }
  if (found.status === 'unknown') return { kind: 'unjudged', why: found.error.kind }
  const { complexity, attack } = found
  return {
    kind: 'slow',
    growth: complexity.summary,
    isEndless: complexity.type === 'exponential',
    attack: attack.pattern,
  }
}
