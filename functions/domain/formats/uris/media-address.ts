/** Schemes of addresses and names that other systems may be handed; none of them runs anything. */
const HARMLESS = new Set(['http', 'https', 'urn', 'tag'])

/**
 * The address or name of media, as it may be handed on: any text without a scheme, else one of a scheme that nothing runs. Undefined for
 * "javascript:", "data:" and the like, however spaced. The text itself is not changed.
 */
export const mediaAddress = (href: string | undefined): string | undefined => {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec((href ?? '').replace(/[\s\p{C}]/gu, ''))?.[1]
  return scheme === undefined || HARMLESS.has(scheme.toLowerCase()) ? href : undefined
}
