import { expect, test } from 'vitest'
import { createNoteCaller } from '#functions/desk/note-caller.ts'
import type { Call, Caller, Reply } from '#schemas/call.ts'

const answered: Reply = { ok: true, status: 204 }
const callBy = (caller: Caller): Call => ({
  method: 'GET',
  resource: '/v1/session',
  path: '/v1/session',
  base: '',
  pathParameters: {},
  query: {},
  caller,
})

test('the use of a key is recorded under the ring that lists it', async () => {
  const noted: string[] = []
  const noteSeen = async (ringId: string, what: string) => {
    noted.push(`${ringId} ${what}`)
  }
  const answer = createNoteCaller({ noteSeen, log: console })(async () => answered)
  expect(await answer(callBy({ scope: 'editor', person: 'Ida Brandt', keyId: 'aaaabbbbcccc' }))).toBe(
    answered,
  )
  await answer(callBy({ scope: 'operator', keyId: 'ddddeeeeffff' }))
  await answer(callBy({ scope: 'licensee', licenseeId: 'gazette', keyId: '000011112222' }))
  await answer(callBy({ scope: 'editor' }))
  expect(noted).toEqual([
    '@editor key:aaaabbbbcccc',
    '@operator key:ddddeeeeffff',
    'gazette key:000011112222',
  ])
})

test('a use that cannot be recorded is logged, and the call is still answered', async () => {
  const told: string[] = []
  const log = { error: (message: string, error: Error) => told.push(`${message}: ${error.message}`) }
  const noteSeen = () => Promise.reject(new Error('throttled'))
  const answer = createNoteCaller({ noteSeen, log })(async () => answered)
  expect(await answer(callBy({ scope: 'editor', keyId: 'aaaabbbbcccc' }))).toBe(answered)
  expect(told).toEqual(['The use of a key could not be recorded: throttled'])
})
