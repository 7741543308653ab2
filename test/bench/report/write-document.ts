import type { Measured, Row } from '../row.ts'
import type { Scale } from '../scale.ts'

export interface MeasuredRow {
  row: Row
  measured: Measured
}

/** `docs/benchmarks.md`. */
export const writeDocument = (
  machine: readonly string[],
  { runs, share }: Scale,
  rows: readonly MeasuredRow[],
): string =>
  [
    '# Benchmarks',
    `Written by \`npm run bench\`${share < 1 ? ' in its quick form, of smaller sizes' : ''}. ${machine.join(' ')}`,
    `Each variant runs in a fresh process, warmed until it gets no faster, in turn with the others; medians of ${runs}. Times are of the processor unless a row says otherwise, memory is the most that the process held. Compare figures of one row; those of two runs or machines say nothing about each other.`,
    ...rows.flatMap(({ row, measured }) => [
      `## ${row.title}`,
      ...(measured.figures.length > 0 ? [table(measured)] : []),
      ...(measured.note ? [measured.note] : []),
      ...(measured.plots ?? []).map(({ file, title }) => `![${title}](images/${file}.svg)`),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')

const table = ({ figures }: Measured): string =>
  [
    '| what | figure | goal |',
    '| --- | --- | --- |',
    ...figures.map(({ name, value, goal = '' }) => `| ${name} | ${value} | ${goal} |`),
  ].join('\n')
