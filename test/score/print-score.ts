import { rate } from './rate.ts'
import type { Scoreboard } from './scoreboard.ts'

/** The table of a set: per measure, how much of what the labels and the results have is right. */
export const tableOf = ({ rows }: Scoreboard): string => {
  const head = 'measure                     right   gold   pred  precision  recall     F1'
  const lines = [...rows].map(([measure, row]) => {
    const { precision, recall, f1 } = rate(row)
    const counts = [row.right, row.gold, row.predicted].map(count => String(count).padStart(6)).join(' ')
    return `${measure.padEnd(26)} ${counts}     ${precision.toFixed(3)}   ${recall.toFixed(3)}  ${f1.toFixed(3)}`
  })
  return [head, ...lines].join('\n')
}

/** Every miss, under its measure and the rule that gave the wrong value. */
export const missesOf = ({ misses }: Scoreboard): string =>
  [...Map.groupBy(misses, ({ measure, rule }) => `${measure} by ${rule}`)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([title, list]) => [
      `\n${title}: ${list.length} missed`,
      ...list.map(
        ({ id, gold, got }) =>
          `  ${id}\n    label  ${JSON.stringify(gold)}\n    result ${JSON.stringify(got) ?? 'nothing'}`,
      ),
    ])
    .join('\n')
