import { styleText } from 'node:util'
import type { ReleaseList } from '#schemas/desk/release-list.ts'

/** What is withheld, for people: each embargo with its end, and each hold with who ordered it. */
export const releaseLines = ({ releases, isCut, holds, areHoldsCut, unreadable }: ReleaseList): string[] => [
  ...(releases.length === 0 ? ['No story is under embargo.'] : []),
  ...releases.map(
    ({ articleId, kind, headline = '', releaseAt }) =>
      `${kind === 'expiry' ? 'use ends' : 'until'} ${releaseAt}  ${articleId}  ${styleText('bold', headline)}`,
  ),
  ...(isCut ? ['There may be later ones, which are not listed.'] : []),
  ...unreadable.map(name => `cannot be read: ${name}`),
  ...(holds.length === 0 ? ['No story is held without an end.'] : []),
  ...holds.map(
    ({ articleId, headline = '', since, by = 'its agency', hiddenEmbargo }) =>
      `held since ${since} by ${by}  ${articleId}  ${styleText('bold', headline)}${hiddenEmbargo ? `  behind it an embargo until ${hiddenEmbargo}` : ''}`,
  ),
  ...(areHoldsCut ? ['There are more, which are not listed.'] : []),
]
