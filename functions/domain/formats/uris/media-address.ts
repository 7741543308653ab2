/** URI schemes that may be passed on to other systems; none of them runs anything. */
const HARMLESS = new Set(['http', 'https', 'urn', 'tag'])

/**
 * The address or name of media, if it may be passed on: any text without a scheme, or with one that runs
 * nothing. Undefined for "javascript:", "data:" and the like, however spaced. The text itself is not changed.
 */
export const mediaAddress = (href: string | undefined): string | undefined => {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec((href ?? '').replace(/[\s\p{C}]/gu, ''))?.[1]
  return scheme === undefined || HARMLESS.has(scheme.toLowerCase()) ? href : undefined
}
