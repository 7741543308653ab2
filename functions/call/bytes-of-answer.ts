/**
 * The most bytes a Lambda may answer with: 6 MB (Lambda quotas, "Invocation payload"), less room for headers.
 * A Lambda that answers with more fails, and its caller gets a 500.
 */
export const MOST_ANSWER_BYTES = 6_000_000

/** Bytes that a body takes in a Lambda's answer, where it is JSON inside a JSON string. */
export const bytesOfAnswer = (body: object): number => Buffer.byteLength(JSON.stringify(JSON.stringify(body)))
