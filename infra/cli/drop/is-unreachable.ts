const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
])

/** Whether an error says that nothing answers there, or that AWS denies the caller access. */
export const isUnreachable = (error: unknown): error is Error =>
  error instanceof Error &&
  (('code' in error && codes.has(String(error.code))) ||
    [
      'CredentialsProviderError',
      'AccessDenied',
      'AccessDeniedException',
      'ExpiredToken',
      'TimeoutError',
    ].includes(error.name))
