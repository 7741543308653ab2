import { expect, test } from 'vitest'
import { tellUnavailable } from '#infra/cli/drop/tell-unavailable.ts'
import { Unavailable } from '#infra/cli/drop/unavailable.ts'

const gone = Object.assign(new Error('Requested resource not found'), { name: 'ResourceNotFoundException' })
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

test.each([
  [
    'a lost table leads to the way back',
    gone,
    'a table, bucket or queue of prod is gone (Requested resource not found): see docs/recovery.md',
  ],
  ['a refused connection names the place', refused, 'prod cannot be reached (connect ECONNREFUSED)'],
  ['what says itself what to do is left as it is', new Unavailable('set AWS_REGION'), 'set AWS_REGION'],
  ['a defect is not explained away', new TypeError('x is not a function'), undefined],
])('%s', (_, error, told) => {
  expect(tellUnavailable(error, 'prod')).toBe(told)
})

test('on this machine, it asks whether the stack is running', () => {
  expect(tellUnavailable(refused, 'local')).toBe(
    'local cannot be reached (connect ECONNREFUSED); is npm start running?',
  )
})
