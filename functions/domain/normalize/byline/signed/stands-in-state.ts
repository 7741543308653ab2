import { isTitleWord } from '#domain/normalize/people/names/is-title-word.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import type { Author } from '#schemas/article.ts'

/** "Van Nuys, Calif.", "Harbor Arena – Harbor City, OH": a place and its state, which no reporter's line has without "By". */
const state = /^(?:\p{Lu}\p{L}{1,4}\.|(?:\p{Lu}\.){2}|\p{Lu}{2})$/u

/** What a list of concerts and games names: "Bon Secours Wellness Arena – Greenville, S.C." */
const venue =
  /(?:^|\s)(?:Arena|Stadium|Cent(?:er|re)|Theat(?:er|re)|Hall|Coliseum|Pavilion|Park|Ballroom|Auditorium)$/u

/** Whether a name stands before a place and its state, or a hall of theirs: a line of a calendar, not of a reporter. */
export const standsInState = ({ affiliation = '', location = '' }: Author): boolean =>
  state.test(location.split(', ').at(-1) ?? '') &&
  matchOrganization(affiliation) === undefined &&
  (venue.test(affiliation) || !isTitleWord(affiliation.split(' ').at(-1) ?? ''))
