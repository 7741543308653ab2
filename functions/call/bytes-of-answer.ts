/**
 * Bytes that a Lambda may answer with: 6 MB (Lambda quotas, "Invocation payload"), with room for headers. One that answers with more has failed, and
 * whoever asked is told 500.
 */
export const MOST_ANSWER_BYTES = 6_000_000

/** Bytes that a body takes in a Lambda's answer: it is JSON, and a text within JSON. */
export const bytesOfAnswer = (body: object): number => Buffer.byteLength(JSON.stringify(JSON.stringify(body)))
