import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { english } from '#schemas/english.ts'

const told = (schema: z.ZodMiniType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: english }).error?.issues[0]?.message

test.each<[string, z.ZodMiniType, unknown, string]>([
  ['nothing', z.string(), undefined, 'is missing'],
  ['another kind', z.string(), 7, 'must be a text'],
  ['a fraction', z.int(), 1.5, 'must be a whole number'],
  ['no list', z.array(z.string()), 'a', 'must be a list'],
  ['an empty text', z.string().check(z.minLength(1)), '', 'must not be empty'],
  ['a short text', z.string().check(z.minLength(3)), 'ab', 'must have 3 characters or more'],
  ['a long text', z.string().check(z.maxLength(4)), 'ferry', 'must have 4 characters or fewer'],
  ['a long list', z.array(z.int()).check(z.maxLength(1)), [1, 2], 'must have 1 entry or fewer'],
  ['a small number', z.int().check(z.gte(1)), 0, 'must be 1 or more'],
  ['a large number', z.int().check(z.lte(9)), 10, 'must be 9 or less'],
  ['none of a choice', z.enum(['summary', 'full']), 'fat', 'must be "summary" or "full"'],
  ['no instant', z.iso.datetime(), 'noon', 'must be an instant in UTC, as in 2026-11-25T08:00:00Z'],
  ['no address', z.url(), 'x', 'must be an address, as in https://news.example.com/wiredesk'],
  ['a member that is not known', z.strictObject({}), { size: 1 }, 'does not take "size"'],
  [
    'many members that are not known',
    z.strictObject({}),
    { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 },
    'does not take "a", "b", "c", "d", "e" or 2 others',
  ],
  [
    'a member with a name without end',
    z.strictObject({}),
    { ['x'.repeat(5_000_000)]: 1 },
    `does not take "${'x'.repeat(60)}…"`,
  ],
  ['what fits no member of a union', z.union([z.string(), z.int()]), true, 'is not valid'],
  ['what a schema has words for', z.string().check(z.minLength(1, 'is no name')), '', 'is no name'],
])('the English message for %s says what is wrong', (_, schema, value, words) => {
  expect(told(schema, value)).toBe(words)
})
