/** A kind of problem: `type` names it for programs (RFC 9457, section 3.1.1), `title` for people. */
export interface ProblemType {
  type: string
  title: string
  status: number
}

const problemType = (name: string, status: number, title: string): ProblemType => ({
  type: `urn:problem-type:wiredesk:${name}`,
  title,
  status,
})

/** Every problem the API's Lambda answers with, by name. What API Gateway itself refuses is `about:blank`. */
export const problemTypes = {
  'invalid-parameters': problemType('invalid-parameters', 400, 'Parameters are not valid'),
  'invalid-body': problemType('invalid-body', 400, 'The body is not valid'),
  forbidden: problemType('forbidden', 403, 'The access key does not allow this call'),
  'not-found': problemType('not-found', 404, 'There is nothing here'),
  'method-not-allowed': problemType('method-not-allowed', 405, 'This address does not support this method'),
  'not-acceptable': problemType('not-acceptable', 406, 'No format that the call accepts is available'),
  'article-canceled': problemType('article-canceled', 410, 'This article has been canceled'),
  'article-expired': problemType('article-expired', 410, 'The period for using this article has ended'),
  'version-withdrawn': problemType('version-withdrawn', 410, 'This version has been taken back'),
  'article-not-canceled': problemType('article-not-canceled', 409, 'The article is not canceled'),
  'order-refused': problemType('order-refused', 409, 'The article is not in a state that allows this'),
  'quota-exceeded': problemType('quota-exceeded', 429, 'The quota is used up for now'),
  'keys-enough': problemType('keys-enough', 409, 'The limit of live keys is reached'),
  'key-needed': problemType('key-needed', 409, 'This key cannot be revoked'),
  'too-many-webhooks': problemType('too-many-webhooks', 409, 'The limit of webhooks is reached'),
  'internal-error': problemType('internal-error', 500, 'Wiredesk failed to answer'),
} as const satisfies Record<string, ProblemType>

export type ProblemName = keyof typeof problemTypes
