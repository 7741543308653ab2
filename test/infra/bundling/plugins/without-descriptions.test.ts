import { expect, it } from 'vitest'
import { withoutDescriptions } from '#infra/bundling/plugins/without-descriptions.ts'

it.each([
  ['removes the only check with its call', `a: z.string().check(z.describe('One: "1"')),`, 'a: z.string(),'],
  ['keeps other checks', `z.int().check(z.gte(1), z.describe('From 1'))`, 'z.int().check(z.gte(1))'],
  [
    'removes a description over several lines',
    `z\n  .string()\n  .check(\n    z.describe(\n      "It's",\n    ),\n  )`,
    'z\n  .string()',
  ],
  ['removes a text with an escaped quote', `z.string().check(z.describe('It\\'s (so)'))`, 'z.string()'],
  [
    'keeps a description that is not a literal',
    'z.string().check(z.describe(words))',
    'z.string().check(z.describe(words))',
  ],
])('withoutDescriptions: %s', (_, source, written) => {
  expect(withoutDescriptions(source)).toBe(written)
})
