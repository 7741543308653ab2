import { findLabels, type ScoredSet } from './labelled-sets.ts'
import { scoreArticles } from './score-articles.ts'
import { scoreLines } from './score-lines.ts'
import { scoreWires } from './score-wires.ts'
import type { Scoreboard } from './scoreboard.ts'

/** Scores a set of labelled copy; `folder` holds its labels, if they are not in the usual place. */
export const scoreSet = async (
  set: ScoredSet,
  folder?: string,
): Promise<{ board: Scoreboard; byFormat?: Map<string, Scoreboard> }> => {
  const file = findLabels(set, folder)
  if (set === 'lines') return { board: scoreLines(file) }
  if (set === 'articles') return { board: await scoreArticles(file) }
  const { all, byFormat } = await scoreWires(file)
  return { board: all, byFormat }
}
