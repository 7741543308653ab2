/**
 * Whether two names belong to one agency: equal except for case and punctuation, or one is the other's domain
 * ("Reuters", "reuters.com").
 */
export const isSameAgency = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+)(?:\.[a-z]{2,6}){1,2}\/?$/u, '$1')
    .replace(/[^\p{L}\d]/gu, '')
