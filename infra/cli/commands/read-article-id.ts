import { InvalidArgumentError } from 'commander'

/** What stands before the id in an article's address in the API, and in the name that every format gives it. */
const BEFORE = /^(?:https?:\/\/\S+\/v1\/articles\/|urn:wiredesk:article:)/

/**
 * The id of an article, given as it is, or as its address or URN is copied. Throws for a slug or a headline,
 * which no command looks up.
 */
export const readArticleId = (text: string): string => {
  const id = text
    .trim()
    .replace(BEFORE, '')
    .replace(/[/?#].*$/, '')
  if (id === '' || /\s|^(?:BC|AM|PM|AP)-/.test(id))
    throw new InvalidArgumentError(
      'Give the id or the address of an article, as its receipt or the desk shows it, and no slug or headline.',
    )
  return id
}
