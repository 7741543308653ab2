const field = (description: string, type: 'string' | 'integer' = 'string') => ({
  description,
  schema: { type },
})

/** Header fields of answers. */
export const headers = {
  ETag: field('Names just this answer; strong'),
  Link: field('`rel="next"`: where to go on'),
  Location: field('Address of what was made'),
  'Content-Disposition': field('Name to keep the file by'),
  RateLimit: field('What is left of the quota (draft-ietf-httpapi-ratelimit-headers)'),
  'RateLimit-Policy': field('The quota itself (draft-ietf-httpapi-ratelimit-headers)'),
  'Retry-After': field('Seconds to wait', 'integer'),
}
