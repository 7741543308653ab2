import { expect, test } from 'vitest'
import { isUnreachable } from '#infra/cli/drop/is-unreachable.ts'
import { Unavailable } from '#infra/cli/drop/unavailable.ts'

const answered = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } })

const answer = (name: string, httpStatusCode: number) =>
  Object.assign(new Error('Reduce your request rate'), { name, ...answered(httpStatusCode) })

test.each([
  ['S3 that is too busy', answer('SlowDown', 503), true],
  ['an AWS that fails', answer('InternalError', 500), true],
  ['a refused connection', Object.assign(new Error(), { code: 'ECONNREFUSED' }), true],
  ['expired credentials', answer('ExpiredToken', 400), true],
  ['credentials that expired during a long command', answer('ExpiredTokenException', 400), true],
  ['credentials of another account', answer('UnrecognizedClientException', 400), true],
  ['a clock that is wrong', answer('RequestTimeTooSkewed', 403), true],
  ['a broken connection', Object.assign(new Error(), { code: 'EPIPE' }), true],
  ['a table that throttles', answer('ProvisionedThroughputExceededException', 400), true],
  ['a table that is gone', answer('ResourceNotFoundException', 400), true],
  ['a bucket that is gone', answer('NoSuchBucket', 404), true],
  ['a queue that is gone', answer('QueueDoesNotExist', 400), true],
  [
    'a page that a proxy answers',
    Object.assign(new SyntaxError("Unexpected token '<'"), answered(403)),
    true,
  ],
  ['a network that leads elsewhere to sign in', answer('Unknown', 302), true],
  ['a bucket that answers without a version', new Unavailable('no version'), true],
  ['a region that the account has not enabled', answer('OptInRequired', 403), true],
  ['an item that is not JSON', new SyntaxError("Unexpected token '<'"), false],
  ['a wrong call', answer('ValidationException', 400), false],
  ['a defect', new TypeError('x is not a function'), false],
])('%s is told in a line, or thrown as a defect', (_, error, told) => {
  expect(isUnreachable(error)).toBe(told)
})
