import type { Source } from '#domain/source.ts'

/** JSON Feed 1.0 or 1.1: its `version` is an address at jsonfeed.org. */
export const detectJsonFeed = ({ text }: Source): boolean =>
  /^\s*[[{]/.test(text) && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\b/.test(text)
