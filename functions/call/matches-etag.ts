/**
 * Whether an `If-None-Match` field matches an entity tag: `*` matches any, and a list matches if one of its
 * tags does, compared weakly (RFC 9110, sections 8.8.3.2 and 13.1.2). Tags may contain commas, so the list is
 * read tag by tag.
 */
export const matchesEtag = (field: string, etag: string): boolean => {
  if (field.trim() === '*') return true
  const opaque = etag.replace(/^W\//, '')
  return [...field.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === opaque)
}
