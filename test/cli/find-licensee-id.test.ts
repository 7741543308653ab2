import { expect, test } from 'vitest'
import { findLicenseeId } from '#infra/cli/parties/find-licensee-id.ts'

const licensees = [
  { id: 'gazette', name: 'The Gazette' },
  { id: 'herald', name: 'Gazette' },
  { id: 'north', name: 'The Post' },
  { id: 'south', name: 'The Post' },
]
const store = {
  find: async (id: string) =>
    licensees.flatMap(each => (each.id === id ? { ...each, entitlements: [], cursorSecret: 'x' } : []))[0],
  list: async () => licensees,
}

test.each([
  ['an id, before the name of another', 'gazette', 'gazette'],
  ['a name in any case', 'the gazette', 'gazette'],
  ['the name of several, as it is', 'The Post', 'The Post'],
  ['what is neither, as it is', 'Nobody', 'Nobody'],
])('takes %s', async (_, given, id) => {
  expect(await findLicenseeId(store, given)).toBe(id)
})
