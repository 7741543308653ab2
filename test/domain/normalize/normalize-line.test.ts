import { expect, test } from 'vitest'
import { normalizeLine } from '#domain/normalize/normalize-line.ts'

const lines = [
  ['byline', 'By Maud Okafor and Ida Brandt, Harbor News Service'],
  ['contributors', 'Ida Brandt in Port Ellery contributed to this report.'],
  ['dateline', 'PORT ELLERY, Maine, May 6 (AP) -'],
  ['copyright', '©2026 Harbor News Service, Inc. Distributed by Tribune Content Agency, LLC.'],
  ['notice', 'EDITORS: Kill the story slugged Ferry Vote. A substitute will follow.'],
  ['usage', 'NO ARCHIVES. FOR EDITORIAL USE ONLY.'],
] as const

/** How a page, a word processor or another script writes the same line. */
const spellings: Record<string, (line: string) => string> = {
  'no-break spaces': line => line.replaceAll(' ', '\u00A0'),
  'narrow spaces': line => line.replaceAll(' ', '\u202F'),
  'en spaces': line => line.replaceAll(' ', '\u2002'),
  'spaces about it': line => `  ${line} \n`,
  'a byte order mark': line => `\uFEFF${line}`,
  'marks of direction': line => `\u200E${line}\u200F`,
  'a soft hyphen': line => line.replace(/(\p{Ll}{2})(?=\p{Ll}{2})/u, '$1\u00AD'),
}

const cases = lines.flatMap(([kind, line]) => Object.keys(spellings).map(name => [kind, line, name] as const))

test.for(cases)('the %s "%s" is read the same with %s', ([kind, line, name]) => {
  const plain = normalizeLine(kind, line)
  expect(plain).toBeTruthy()
  expect(normalizeLine(kind, spellings[name]?.(line) ?? '')).toEqual(plain)
})
