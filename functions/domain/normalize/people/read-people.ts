import { maskInnerMarks } from './mask-inner-marks.ts'
import { isMononym } from './names/is-mononym.ts'
import { isPersonName } from './names/is-person-name.ts'
import { PeopleGroup } from './people-group.ts'
import type { Person, Piece } from './piece.ts'
import { readPhrase } from './read-phrase.ts'
import { roleWords } from './roles/role-words.ts'
import { type ListItem, splitList } from './split-list.ts'
import { type Beside, takePiece } from './take-piece.ts'
import { unmaskInnerMarks } from './unmask-inner-marks.ts'

/** What a list of credits contains; a line with prose is seldom a credit. */
export interface People extends Beside {
  people: Person[]
}

/** How to read a list. */
interface Reading {
  /**
   * `semicolons`: what stands after a semicolon is a credit of its own (USA TODAY), never the organization of those before it.
   * `byline`: names follow a marker, where a dash or bar, or a comma after "A and B", leads to whom they write for.
   */
  parts?: 'any' | 'semicolons' | 'byline'
  /**
   * A label or marker shows that persons follow, so a single word may be a person ("Reporting by Suryanti").
   */
  mononyms?: boolean
  /** A word alone after a comma is a town, as in the bylines of agencies that do not write English ("Von Ana Ruiz, Pula"). */
  towns?: boolean
}

/** "Ana Ruiz, PA Cricket Writer, Lord's": a ground or court is called as its owner was. */
const venue = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)?['’]s?(?: \p{Lu}\p{L}+)?$/u

/** "Lee Seung-ah (이승아)": the name again, as it is written at home. */
const atHome = /^[\p{Lo}· ]{2,20}$/u
const isNameAgain = ({ text, before }: ListItem, { people }: PeopleGroup): boolean =>
  before === 'parenthesis' && atHome.test(text) && /\p{Script=Latin}/u.test(people.at(-1)?.name ?? '')

const isShouting = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}{3}/u.test(text.replace(/(?<!\p{L})(?:and|und|for)(?!\p{L})/gu, ''))

/** "... and Daily Planet Reporter": one more who signs, without a name. */
const signsUnnamed = (item: ListItem, pieces: Piece[]): boolean =>
  item.before === 'and' && ['organization', 'role'].every(kind => pieces.some(piece => piece.kind === kind))

/** "Ana Ruiz, Bill Post and Bo Lind", "Ana Ruiz • Bill Post • Bo Lind": names alone, of which one may end as titles do. */
const isListOfNames = (items: readonly ListItem[], text: string): boolean =>
  items.length > 2 &&
  !(text.includes('|') && items.some(item => roleWords.endsAsTitle(item.text))) &&
  items.every(
    ({ text, before }, at) =>
      (at === 0 ||
        before === (items[1]?.before === 'bar' ? 'bar' : at < items.length - 1 ? 'comma' : 'and')) &&
      isPersonName(text),
  )

/** Whether one word may be a person here: first, after "and", or after others of one name. */
const allowsMononym = (item: ListItem, group: PeopleGroup): boolean =>
  item.before === 'start' ||
  (item.before === 'and' && (!group.follows('location') || / in \p{Lu}/u.test(item.text))) ||
  (item.before === 'comma' && group.people.length > 0 && group.people.every(({ name }) => isMononym(name)))

/** "The Associated Press and Harbor Star": one more house. */
const isNextHouse = ({ text, before }: ListItem, group: PeopleGroup, { organizations }: Beside): boolean =>
  before === 'and' && !group.people.length && organizations.length > 0 && roleWords.endsAsTitle(text)

/** "Ana Ruiz, columnist, Harbor Light", "Ana Ruiz, BBC News, Mae Sot": what a name alone is after all that is said of the only writer. */
const roleOfLast = (pieces: Piece[], group: PeopleGroup): 'affiliation' | 'location' | undefined => {
  if (pieces.length !== 1 || group.people.length !== 1) return undefined
  if (group.follows('role')) return group.people[0]?.affiliation === undefined ? 'affiliation' : 'location'
  return group.endsInHouse() ? 'location' : undefined
}

/** "Ana Ruiz, g1 SP — Ribeirão Preto": after a house, the town. */
const behindNames = (group: PeopleGroup): 'affiliation' | 'location' =>
  group.endsInHouse() ? 'location' : 'affiliation'

/** Where an item stands. */
interface Place {
  /** Behind the marker of a byline, in a list of more than names. */
  isBehindMarker: boolean
  /** At the end of the text. */
  isInParentheses: boolean
  isLast: boolean
}

/** What an item alone says of those before it, by where it stands; nothing if it may name others. */
const saidOfNames = (
  { before }: ListItem,
  pieces: Piece[],
  group: PeopleGroup,
  { isBehindMarker, isInParentheses, isLast }: Place,
): 'affiliation' | 'location' | undefined => {
  if (isBehindMarker && group.isBehindNames(before) && pieces.length === 1) return behindNames(group)
  // "Ana Ruiz (Denník N)": no second writer stands in parentheses.
  if (isInParentheses) return 'affiliation'
  return isLast && before === 'comma' ? roleOfLast(pieces, group) : undefined
}

/** Takes a person, and the house before a slash as his: "Reuters/Ana Ruiz". */
const takePerson = ({ text }: Piece, { before }: ListItem, group: PeopleGroup, beside: Beside): void => {
  group.person(text, before)
  const house = before === 'slash' && group.people.length === 1 && beside.organizations.pop()
  if (house) group.attach('affiliation', house)
}

/** The items of a list of credits. */
const itemsOf = (text: string): ListItem[] =>
  splitList(
    maskInnerMarks(text)
      .replace(/,?\s+as told to\s+/giu, ', as told to ')
      .replace(/ ed (?=\p{Lu}\p{L}+ \p{Lu})/gu, ' e '),
  )

/**
 * Reads a list of credits: "Ana Ruiz in Quito and Bo Lind, Daily Planet" gives two persons with location and
 * affiliation. What follows several names applies to all of them that lack it, as does "writers" before them.
 */
export const readPeople = (
  text: string,
  { parts = 'any', mononyms = false, towns = false }: Reading = {},
): People => {
  const group = new PeopleGroup()
  const beside: Beside = { organizations: [], collectives: [], prose: [] }
  const shouting = isShouting(text)
  const items = itemsOf(text)
  const named = isListOfNames(items, text)

  const takePieces = (item: ListItem, pieces: Piece[], personAt: number): void => {
    if (personAt > 0) group.resetPending()
    if (parts === 'semicolons' && item.before === 'semicolon') group.openPart()
    for (const [index, piece] of pieces.entries()) {
      const joined = item.before === 'and' && index === 0
      if (piece.kind === 'person') takePerson(piece, item, group, beside)
      else if (personAt > index) group.hold(piece)
      else takePiece(piece, { group, beside, item, parts, towns, joined })
    }
  }

  for (const [order, item] of items.entries()) {
    if (isNameAgain(item, group)) continue
    const isBehind = !named && item.before !== 'start' && item.before !== 'and' && group.people.length > 0
    const pieces = readPhrase(unmaskInnerMarks(item.text), {
      shouting,
      trailing: isBehind || isNextHouse(item, group, beside),
      before: item.before,
      mononyms: mononyms && allowsMononym(item, group),
    })
    const [first] = pieces
    const personAt = pieces.findIndex(piece => piece.kind === 'person')
    const said = saidOfNames(item, pieces, group, {
      isBehindMarker: parts === 'byline' && !named,
      isInParentheses: text.endsWith(`(${item.text})`),
      isLast: order === items.length - 1,
    })
    if (said && first && (personAt === 0 || (said === 'location' && venue.test(item.text))))
      group.attach(said, first.text)
    else if (personAt < 0 && signsUnnamed(item, pieces)) beside.collectives.push(item.text)
    else takePieces(item, pieces, personAt)
  }
  return { people: group.people, ...beside }
}
