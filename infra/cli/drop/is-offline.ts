const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
])

/** Whether an error says that no connection could be made, that it broke, or that no answer came in time. */
export const isOffline = (error: Error): boolean =>
  error.name === 'TimeoutError' || ('code' in error && codes.has(String(error.code)))
