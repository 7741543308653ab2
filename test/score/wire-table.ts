import type { Scoreboard } from './scoreboard.ts'

/** Field by field and format by format: right/wrong/missing. */
export const wireTable = (byFormat: ReadonlyMap<string, Scoreboard>): string => {
  const formats = [...byFormat.keys()].sort()
  const measures = new Set([...byFormat.values()].flatMap(({ rows }) => [...rows.keys()]))
  const line = (title: string, cells: string[]) =>
    title.padEnd(20) + cells.map(cell => cell.padStart(11)).join('')
  const cellOf = (format: string, measure: string) => {
    const row = byFormat.get(format)?.rows.get(measure)
    return row ? `${row.right}/${row.wrong}/${row.missing}` : '-'
  }
  return [
    line('right/wrong/missing', formats),
    ...[...measures].map(measure =>
      line(
        measure,
        formats.map(format => cellOf(format, measure)),
      ),
    ),
  ].join('\n')
}
