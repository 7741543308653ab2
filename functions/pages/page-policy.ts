/**
 * The content security policy of the pages: they run their own scripts and styles and nothing else, talk to where they came from, post drops
 * to S3, make no markup out of text, and are shown in no frame.
 */
export const pagePolicy = (uploadsTo: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${uploadsTo}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
