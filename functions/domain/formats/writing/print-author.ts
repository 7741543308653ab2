import type { Author } from '#schemas/article.ts'

/** An author as a byline of their own: "Ana Ruiz in Lisbon, Business Writer, Coastal Wire". */
export const printAuthor = ({ name, role, affiliation, location }: Author): string =>
  [location ? `${name} in ${location}` : name, role, affiliation].filter(Boolean).join(', ')
