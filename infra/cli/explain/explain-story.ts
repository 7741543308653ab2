import type { Normalized } from '#domain/copy.ts'
import { labelText, removedLabel } from '#domain/evidence/label-text.ts'
import type { Position } from '#schemas/evidence.ts'
import { paint } from './paint.ts'

/**
 * What became of a drop's text for one story: the text itself, a legend, then each field and removal with its
 * rule.
 */
export const explainStory = (text: string, story: Normalized, colored: boolean): string => {
  const runs = labelText(text, story)
  const labels = [...new Set(runs.flatMap(({ label }) => label ?? []))]
  const legend = ['body', ...labels].map(label =>
    paint(label === 'body' ? { text: label } : { text: label, label }, colored),
  )
  return [
    colored ? `${legend.join('  ')}\n` : undefined,
    `${runs
      .map(run => paint(run, colored))
      .join('')
      .trimEnd()}\n`,
    section(
      'Fields',
      story.spans.map(({ field, raw, rule, at }) => entry(field, rule, raw, at)),
    ),
    section(
      'Removed',
      story.removed.map(({ raw, rule, at }) => entry(removedLabel, rule, raw, at)),
    ),
    section('Warnings', story.warnings),
  ]
    .filter(part => part !== undefined)
    .join('\n')
}

const section = (title: string, lines: readonly string[]): string | undefined =>
  lines.length === 0 ? undefined : `${title}\n${lines.map(line => `  ${line}\n`).join('')}`

const entry = (label: string, rule: string, raw: string, at: Position | undefined): string =>
  `${(at ? `${at.line}:${at.column}` : '').padEnd(8)}${label.padEnd(15)} ${rule.padEnd(34)} ${shorten(raw)}`

const shorten = (raw: string) => (raw.length > 60 ? `${raw.slice(0, 59)}…` : raw)
