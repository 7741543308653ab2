import { expect, it } from 'vitest'
import { withoutDescriptions } from '#infra/bundling/plugins/without-descriptions.ts'

it.each([
  ['the only check goes, and its call', `a: z.string().check(z.describe('One: "1"')),`, 'a: z.string(),'],
  ['other checks stay', `z.int().check(z.gte(1), z.describe('From 1'))`, 'z.int().check(z.gte(1))'],
  ['over lines', `z\n  .string()\n  .check(\n    z.describe(\n      "It's",\n    ),\n  )`, 'z\n  .string()'],
  ['an escaped sign ends none', `z.string().check(z.describe('It\\'s (so)'))`, 'z.string()'],
  [
    'what is put together stays',
    'z.string().check(z.describe(words))',
    'z.string().check(z.describe(words))',
  ],
])('%s', (_, source, written) => {
  expect(withoutDescriptions(source)).toBe(written)
})
