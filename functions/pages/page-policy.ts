/**
 * The content security policy of the pages: they run only their own scripts and styles, talk to their own
 * origin, post drops to S3, make no markup from text but the body of a story, which nothing runs (`body-html.tsx`), and cannot be framed.
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
    'trusted-types body',
  ].join('; ')
