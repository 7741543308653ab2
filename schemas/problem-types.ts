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

/** Every problem the API answers with, by name: the Lambdas and the gateway's own responses take it from here. */
export const problemTypes = {
  'invalid-parameters': problemType('invalid-parameters', 400, 'Parameters are not valid'),
  'bad-request': problemType('bad-request', 400, 'The request is not valid'),
  unauthorized: problemType('unauthorized', 401, 'A valid access key is required'),
  forbidden: problemType('forbidden', 403, 'The access key does not allow this call'),
  'not-found': problemType('not-found', 404, 'There is nothing here'),
  'article-canceled': problemType('article-canceled', 410, 'The agency has canceled this article'),
  'content-too-large': problemType('content-too-large', 413, 'The request is too large'),
  'unsupported-media-type': problemType(
    'unsupported-media-type',
    415,
    'The media type of the request is not taken',
  ),
  'too-many-requests': problemType('too-many-requests', 429, 'Too many requests'),
  'internal-error': problemType('internal-error', 500, 'Wiredesk failed to answer'),
  unavailable: problemType('unavailable', 503, 'Wiredesk cannot answer now'),
} as const satisfies Record<string, ProblemType>

export type ProblemName = keyof typeof problemTypes
