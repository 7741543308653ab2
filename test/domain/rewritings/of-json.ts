import { breakable, type Rewriting, utf16 } from './rewriting.ts'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, each]) => [name, reversed(each)]),
  )
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What is not JSON, and is mended or refused, cannot be rewritten. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const written =
  (write: (value: unknown) => string): Rewriting =>
  text => {
    const value = parse(text)
    return value === undefined ? undefined : write(value)
  }

/** The same JSON value, written by another program. */
export const ofJson: Record<string, Rewriting> = {
  'members in reverse': written(value => JSON.stringify(reversed(value))),
  'one line': written(value => JSON.stringify(value)),
  'lines and tabs': written(value => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')),
  escapes: written(value => JSON.stringify(value).replace(/[^\0-\x7F]/g, escaped)),
  'escaped slashes': written(value => JSON.stringify(value).replaceAll('/', '\\/')),
  'soft hyphens as escapes': written(value =>
    JSON.stringify(value).replace(/"[^"\\]* [^"\\]*"/g, string => breakable(string, '\\u00AD')),
  ),
  'a byte order mark': text => `\uFEFF${text}`,
  'blank lines about it': text => `\n\n${text}\n\n`,
  'UTF-16': utf16,
}
