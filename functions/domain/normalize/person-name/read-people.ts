import { PeopleGroup } from './people-group.ts'
import type { Person, Piece } from './piece.ts'
import { readPhrase } from './read-phrase.ts'
import { type ListItem, splitList } from './split-list.ts'
import { type Beside, takePiece } from './take-piece.ts'

/** What a list of credits holds: a line with prose is seldom a credit. */
export interface People extends Beside {
  people: Person[]
}

/**
 * `semicolons`: what stands behind a semicolon is a credit of its own (USA TODAY), never the organization of those before it.
 * `byline`: names follow a marker, where a dash or bar, or a comma after "A and B", leads to whom they write for.
 */
type Parts = 'any' | 'semicolons' | 'byline'

const isShouting = (text: string): boolean => !/\p{Ll}{3}/u.test(text)
/** Masks the commas of "The (Bergen County, N.J.) Record", the way USA TODAY tells namesakes apart. */
const masked = (text: string): string =>
  text.replace(
    /\b(The )\(([^()]{2,40})\)( \p{Lu}[\p{L}-]+)/gu,
    (_, the: string, inner: string, title: string) =>
      `${the}\uE000${inner.replaceAll(',', '\uE001')}\uE002${title}`,
  )
const unmasked = (text: string): string =>
  text.replaceAll('\uE000', '(').replaceAll('\uE001', ',').replaceAll('\uE002', ')')

/** "... and Daily Planet Reporter": one more who signs, without a name. */
const signsUnnamed = (item: ListItem, pieces: Piece[]): boolean =>
  item.before === 'and' && ['organization', 'role'].every(kind => pieces.some(piece => piece.kind === kind))

/**
 * Reads a list of credits: "Ana Ruiz in Quito and Bo Lind, Daily Planet" gives two persons with place and affiliation. What stands behind several
 * names holds for all of them that lack it; "writers" before them likewise.
 */
export const readPeople = (text: string, parts: Parts = 'any'): People => {
  const group = new PeopleGroup()
  const beside: Beside = { organizations: [], collectives: [], prose: [] }
  const shouting = isShouting(text)
  for (const item of splitList(masked(text).replace(/,?\s+as told to\s+/giu, ', as told to '))) {
    const isTrailing = item.before !== 'start' && item.before !== 'and' && group.people.length > 0
    const pieces = readPhrase(unmasked(item.text), { shouting, trailing: isTrailing })
    const [first] = pieces
    const personAt = pieces.findIndex(piece => piece.kind === 'person')
    if (
      parts === 'byline' &&
      group.isBehindNames(item.before) &&
      pieces.length === 1 &&
      first &&
      personAt === 0
    )
      group.attach('affiliation', first.text)
    else if (personAt < 0 && signsUnnamed(item, pieces)) beside.collectives.push(item.text)
    else {
      if (personAt > 0) group.resetPending()
      for (const [index, piece] of pieces.entries()) {
        if (piece.kind === 'person') group.person(piece.text, item.before)
        else if (personAt > index) group.hold(piece)
        else
          takePiece(piece, {
            group,
            beside,
            item,
            semicolonsPart: parts === 'semicolons',
            joined: item.before === 'and' && index === 0,
          })
      }
    }
  }
  return { people: group.people, ...beside }
}
