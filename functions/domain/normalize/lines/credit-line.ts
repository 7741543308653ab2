import { pictureCaption } from '../body/rules/pictures/picture-caption.ts'
import { relatedLink } from '../body/rules/related/related-link.ts'
import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import { reportedFrom } from '../contributors/rules/reported-from.ts'
import { lift } from '../draft/lift.ts'
import { locateAuthors } from '../draft/locate-authors.ts'
import { placeByCredit } from '../draft/place-by-credit.ts'
import { remove } from '../draft/remove.ts'
import { stopsStory } from '../notice/stops-story.ts'
import { nameParts } from '../people/names/name-parts.ts'
import { disclosesAutomation } from '../voice/discloses-automation.ts'
import type { LineReader } from './line-reader.ts'

/** What is seen in a picture of a gallery, then who took it: "Two sisters share a towel. Photograph: Ana Ruiz/NTB". */
const isCaption = (text: string): boolean => captioned.test(text) && pictureCaption.matches(text)
const captioned =
  /[.!?”] (?:photo|photograph|fot[oó]|image|picture|bild|kuva|фото)s?(?:: | by )\S[^.!?]{2,60}$/iu

/** "(With assistance from …)"; a bio or an address, which credits nobody, is taken out. It also says where the authors were, by full names or in a sentence of family names: "De la Torre reported from Madrid" names nobody new. */
export const creditLine: LineReader = ({ text, from }, draft) => {
  const credit = relatedLink.matches(text) ? undefined : normalizeContributors(text)
  if (!credit || stopsStory(text)) return false
  if (credit.contributors.every(({ role }) => role === 'photography') && isCaption(text)) return false
  const authorOf = (family: string) =>
    nameParts.particles.has(family.split(' ', 1)[0]?.toLowerCase() ?? '')
      ? draft.authors.find(({ name }) => name.toLowerCase().endsWith(` ${family.toLowerCase()}`))?.name
      : undefined
  const contributors = credit.contributors.filter(({ name }) => !authorOf(name))
  draft.contributors.push(...contributors)
  if (disclosesAutomation(text)) draft.notes.push(text)
  draft.authors = placeByCredit(
    draft.authors,
    credit.contributors.map(each => ({ ...each, name: authorOf(each.name) ?? each.name })),
  )
  for (const { raw, rule } of credit.removed)
    if (rule === reportedFrom.name) draft.authors = locateAuthors(draft.authors, raw)
  if (contributors.length > 0) lift(draft, 'contributors', from, credit.rule)
  else remove(draft, from, credit.rule)
  return true
}
