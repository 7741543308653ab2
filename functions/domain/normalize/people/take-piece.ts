import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { isForeignToNames } from './names/is-person-name.ts'
import type { PeopleGroup } from './people-group.ts'
import type { Piece } from './piece.ts'
import type { ListItem } from './split-list.ts'

/** What a list holds besides persons. `prose`: phrases that are not credits. */
export interface Beside {
  organizations: string[]
  collectives: string[]
  prose: string[]
}

/** The list so far, the item being read, and how the list is read. */
export interface Taking {
  group: PeopleGroup
  beside: Beside
  item: ListItem
  parts: 'any' | 'semicolons' | 'byline'
  /** A word alone after a comma is a town. */
  towns: boolean
  /** The piece is the first of an item after "and". */
  joined: boolean
}

const oneWord = /^\p{Lu}[\p{L}\p{N}.'’&-]+$/u
/** "afp", as German papers set it; "dpa-infocom", one of its services. */
const agencyCode = /^(\p{L}{3,4})(?:-\p{Ll}{2,8})?$/u
/** "Exmoor State" after the names of a byline. */
const capitals = /^\p{Lu}[\p{L}\p{N}.'’&-]+(?: (?:of|and|&|the|for|\p{Lu}[\p{L}\p{N}.'’&-]+)){1,4}$/u
const leading: ReadonlySet<ListItem['before']> = new Set(['comma', 'bar', 'dash', 'gap'])
/** A desk's code after its agency: "dpa / lnw". */
const deskCode = /^\p{Ll}{2,4}$/u
/** "(awi)", the code of a writer behind the name, where "(top)" is a place in a picture. */
const writerCode = /^(?!top$)\p{Ll}{2,3}$/u

const isCode = (text: string, { before }: ListItem): boolean =>
  (before === 'slash' && deskCode.test(text)) || (before === 'parenthesis' && writerCode.test(text))

/** "ET Bureau", "Daily Planet Data Desk" after a name. */
const bureau = /^\p{Lu}.* (?:Bureau|Desk|Unit|Service)$/u

/** "Virginia" after "in Richmond,": the place goes on. */
const goesOnWithPlace = (text: string, { group, item }: Taking): boolean =>
  item.before === 'comma' && isKnownRegion(text) && group.extend('location', `, ${text}`)

const takeOrganization = (text: string, taking: Taking): void => {
  const { group, beside, item, joined, parts } = taking
  if (item.before === 'semicolon' && parts === 'semicolons') beside.organizations.push(text)
  else if (goesOnWithPlace(text, taking)) return
  else if (joined) {
    if (!group.extend('affiliation', ` and ${text}`)) beside.organizations.push(text)
  } else if (` ${item.text} `.includes(` of ${text} `)) group.attachOwnHouse(text)
  else if (item.before !== 'slash' || !group.extend('affiliation', `/${text}`))
    group.attach('affiliation', text)
}

const takeRole = (text: string, { group, beside, joined }: Taking): void => {
  if (!joined || group.follows('affiliation')) group.attach('role', text)
  else if (!group.extend('role', ` and ${text}`)) beside.collectives.push(text)
}

const takeUnknown = (text: string, { group, beside, item, joined, parts, towns }: Taking): void => {
  const [, code] = agencyCode.exec(text) ?? []
  if (!joined && code && isAgencyCode(code.toUpperCase())) {
    if (item.before !== 'slash' || !group.extend('affiliation', `/${text}`)) group.attach('affiliation', text)
    return
  }
  const isWord = oneWord.test(text) && !joined
  const isAfterComma = item.before === 'comma' && !joined
  const isBehind = (isAfterComma || item.before === 'dash') && !joined
  const isBehindHouse = group.endsInHouse() || (item.before === 'dash' && group.follows('affiliation'))
  if (isBehind && (isWord || capitals.test(text)) && isBehindHouse) {
    group.attach('location', text)
    return
  }
  if (isWord && isAfterComma && group.extend('affiliation', `, ${text}`)) return
  if (item.before === 'slash' && capitals.test(text) && group.extend('affiliation', `/${text}`)) return
  const isBehindAll = isAfterComma && group.people.every(({ affiliation }) => affiliation !== undefined)
  const isTown =
    !isAgencyCode(text) && (item.before === 'parenthesis' || isBehindAll || (towns && isAfterComma))
  if (isWord && !isForeignToNames(text)) group.attach(isTown ? 'location' : 'affiliation', text)
  else if (parts === 'byline' && leading.has(item.before) && capitals.test(text))
    group.attach('affiliation', text)
  else if (!isCode(text, item)) beside.prose.push(text)
}

/** Takes a piece before any person was named. */
const takeBeforeNames = (piece: Piece, { beside, item }: Taking): void => {
  if (piece.kind === 'unknown') beside.prose.push(piece.text)
  else if (piece.kind === 'organization') beside.organizations.push(piece.text)
  else if (piece.kind === 'role') beside.collectives.push(item.text)
}

/** Takes a piece that is not a name and precedes none: it says something about the persons named so far. */
export const takePiece = (piece: Piece, taking: Taking): void => {
  const { group, beside, item } = taking
  if (piece.kind === 'collective') {
    if (!bureau.test(piece.text) || !group.people.length || item.before === 'and')
      beside.collectives.push(piece.text)
    else group.attach('affiliation', piece.text)
  } else if (piece.kind === 'credential') return
  else if (!group.people.length) takeBeforeNames(piece, taking)
  else if (piece.kind === 'location') {
    if (!goesOnWithPlace(piece.text, taking)) group.attach('location', piece.text)
  } else if (piece.kind === 'organization') takeOrganization(piece.text, taking)
  else if (piece.kind === 'role') takeRole(piece.text, taking)
  else takeUnknown(piece.text, taking)
}
