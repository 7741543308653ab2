import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { overrideLines } from '#infra/cli/overrides/override-lines.ts'

const byline = {
  field: 'byline',
  value: 'Ana Ruiz',
  agencyNow: 'A. Ruis',
  setBy: 'ida',
  setAt: '2026-03-01T10:00:00.000Z',
  isKept: true,
} as const
const say = (...overrides: Parameters<typeof overrideLines>[0]) =>
  overrideLines(overrides).map(line => stripVTControlCharacters(line).trim())

test('wiredesk overrides shows the set value, the agency’s value, and who set it', () => {
  expect(say(byline)).toEqual([
    'byline  “Ana Ruiz”',
    'the agency has “A. Ruis”',
    'set by ida · 2026-03-01T10:00:00.000Z',
  ])
})

test('wiredesk overrides shows an emptied field as nothing, other values as JSON, and the field that implied it', () => {
  const authors = [{ name: 'Ana Ruiz' }]
  const [first, agency, facts] = say({
    ...byline,
    field: 'authors',
    value: undefined,
    agencyNow: authors,
    impliedBy: 'byline',
  })
  expect(first).toBe('authors  nothing')
  expect(agency).toBe('the agency has [{"name":"Ana Ruiz"}]')
  expect(facts).toContain('along with byline')
})

test('wiredesk overrides marks an override that the agency’s later change ended', () => {
  expect(say({ ...byline, isKept: false }).at(-1)).toContain('no longer in force')
})

test('wiredesk overrides says so when an article has none', () => {
  expect(say()).toEqual(['None. Everything is as the agency sent it.'])
})
