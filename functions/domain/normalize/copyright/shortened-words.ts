import { regions } from '#domain/conventions/places/regions.ts'

/** Words whose full stop ends no sentence within a holder's name, states and provinces among them. Lower case, without the stop. Sources: AP Stylebook abbreviations. */
export const shortenedWords: ReadonlySet<string> = new Set([
  ...'bros pt st ste mt ft dr mr mrs ms jr sr no vol dept univ assn intl pub publ dist u.s u.k'.split(' '),
  ...regions.filter(name => name.endsWith('.')).map(name => name.slice(0, -1).toLowerCase()),
])
