/**
 * The content security policy of `/docs`. As strict as that of the pages except for what its viewer, Swagger
 * UI, needs: it makes markup from text (its own, cleaned by DOMPurify), so trusted types cannot be required.
 * It talks to this API alone.
 */
export const docsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
