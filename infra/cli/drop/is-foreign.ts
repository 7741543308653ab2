interface Foreign extends Error {
  $metadata: { httpStatusCode?: number }
}

/**
 * Whether the SDK could not read an answer as one of AWS: a proxy, or a network that asks to sign in, answered in its place,
 * with a page or by sending elsewhere.
 */
export const isForeign = (error: Error): error is Foreign =>
  '$metadata' in error &&
  (error instanceof SyntaxError || error.name === 'Unknown' || error.message === 'UnknownError')
