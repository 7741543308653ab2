import { styleText } from 'node:util'
import { type Run, removedLabel } from '#domain/evidence/label-text.ts'

type Style = Parameters<typeof styleText>[0]

/** One color per field; fields that rarely appear next to each other share one. */
const styles: Readonly<Record<string, Style>> = {
  headline: ['bold', 'cyan'],
  summary: 'cyan',
  authors: 'green',
  collective: 'green',
  contributors: 'greenBright',
  dateline: 'yellow',
  agency: 'yellow',
  sections: 'magenta',
  slugline: 'magenta',
  copyright: 'blue',
  distributor: 'blueBright',
  usageTerms: 'blueBright',
  change: 'red',
  status: 'red',
  embargoedUntil: 'red',
  editorNote: 'redBright',
  [removedLabel]: ['gray', 'strikethrough'],
}

/** A run as the terminal shows it: colored, or in labeled brackets. The body stays as it is. */
export const paint = ({ text, label }: Run, colored: boolean): string => {
  if (label === undefined) return text
  if (!colored) return `[${label}: ${text}]`
  return text
    .split(/(\r?\n)/)
    .map(part =>
      part.trim() === '' ? part : styleText(styles[label] ?? 'underline', part, { validateStream: false }),
    )
    .join('')
}
