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
  [
    'a refused connection names the place',
    refused,
    'prod cannot be reached (connect ECONNREFUSED); check the network, and AWS_REGION',
  ],
  [
    'who is not signed in learns how',
    Object.assign(new Error('The security token is expired'), { name: 'ExpiredTokenException' }),
    'prod cannot be reached (The security token is expired); sign in with aws sso login, or set AWS_PROFILE',
  ],
  [
    'who lacks a right learns where the rights are listed',
    Object.assign(new Error('Not authorized'), { name: 'AccessDeniedException' }),
    'prod cannot be reached (Not authorized); docs/deploy.md#rights-in-aws says which rights this takes',
  ],
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

test('on this machine, an answer that the stack failed leads to its terminal', () => {
  const failed = Object.assign(new Error('Internal error'), { $metadata: { httpStatusCode: 500 } })
  expect(tellUnavailable(failed, 'local')).toBe(
    'local failed (Internal error): the terminal of npm start says why',
  )
})

test('on this machine, it asks whether the stack is suspended if it takes calls and never answers', () => {
  const late = Object.assign(new Error('no answer in 20000 ms'), { name: 'TimeoutError' })
  expect(tellUnavailable(late, 'local')).toBe(
    'local does not answer (no answer in 20000 ms): is npm start suspended, by Ctrl-Z? fg in its terminal wakes it',
  )
  expect(tellUnavailable(late, 'prod')).toMatch(/^prod cannot be reached/)
})

test('it tells of a page that a proxy or another network answers in its place, and not what was in it', () => {
  const page = Object.assign(new SyntaxError('Unexpected token <'), { $metadata: { httpStatusCode: 200 } })
  expect(tellUnavailable(page, 'prod')).toBe(
    'prod cannot be reached: something else answers in the place of AWS (status 200): a proxy, or a network that asks you to sign in?',
  )
  expect(tellUnavailable(page, 'local')).toMatch(
    /^something else answers in the place of local: .*\bnpm start\b/,
  )
})
