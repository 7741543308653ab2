import { isKnownRegion } from '../../conventions/is-known-region.ts'
import { isForeignToNames } from './is-person-name.ts'
import type { Person, Piece } from './piece.ts'
import { readPhrase } from './read-phrase.ts'
import { setName } from './set-name.ts'
import { type ListItem, splitList } from './split-list.ts'

/** What a list of credits holds. `prose`: phrases that are none of it; a line with prose is seldom a credit. */
export interface People {
  people: Person[]
  organizations: string[]
  collectives: string[]
  prose: string[]
}

/**
 * `semicolons`: what stands behind a semicolon is a credit of its own (USA TODAY), never the organization of those before it.
 * `byline`: names follow a marker, where a dash or bar, or a comma after "A and B", leads to whom they write for.
 */
type Parts = 'any' | 'semicolons' | 'byline'
type Field = 'role' | 'affiliation' | 'location'
const isShouting = (text: string): boolean => !/\p{Ll}{3}/u.test(text)
const oneWord = /^\p{Lu}[\p{L}\p{N}.'’&-]+$/u
/** Masks the commas of "The (Bergen County, N.J.) Record", the way USA TODAY tells namesakes apart. */
const masked = (text: string): string =>
  text.replace(
    /\b(The )\(([^()]{2,40})\)( \p{Lu}[\p{L}-]+)/gu,
    (_, the: string, inner: string, title: string) =>
      `${the}\uE000${inner.replaceAll(',', '\uE001')}\uE002${title}`,
  )
const unmasked = (text: string): string =>
  text.replaceAll('\uE000', '(').replaceAll('\uE001', ',').replaceAll('\uE002', ')')

class Reader {
  readonly result: People = { people: [], organizations: [], collectives: [], prose: [] }
  private groupStart = 0
  private isClosed = false
  private hasJoined = false
  private last: { field: Field | 'none'; indexes: number[] } = { field: 'none', indexes: [] }
  private pending: { role?: string; affiliation?: string; holds: boolean } = { holds: false }

  private get people(): Person[] {
    return this.result.people
  }

  person(printed: string, before: ListItem['before'] = 'start'): void {
    this.hasJoined = before === 'and' && this.people.length > 0
    if (this.isClosed) {
      this.groupStart = this.people.length
      this.isClosed = false
    }
    const { role, affiliation, holds } = this.pending
    const name = setName(printed)
    if (this.people.some(person => person.name === name)) return
    this.people.push({ name, ...(role && { role }), ...(affiliation && { affiliation }) })
    if (!holds) this.pending = { holds: false }
    this.last = { field: 'none', indexes: [this.people.length - 1] }
  }

  /** Gives a value to the persons of the group who lack it; an organization reaches back to earlier ones who have but a place. */
  attach(field: Field, value: string): void {
    const from =
      field === 'affiliation' &&
      this.people.slice(0, this.groupStart).every(person => !person.affiliation && !person.role)
        ? 0
        : this.groupStart
    const indexes = this.people
      .map((_, index) => index)
      .filter(index => index >= from && this.people[index]?.[field] === undefined)
    for (const index of indexes) Object.assign(this.people[index] ?? {}, { [field]: value })
    this.last = { field, indexes }
    this.isClosed = true
  }

  /** Lengthens the value given last: "Richmond" by ", Virginia", a project's name by its next words. */
  extend(field: Field, more: string): boolean {
    if (this.last.field !== field || !this.last.indexes.length) return false
    for (const index of this.last.indexes) {
      const person = this.people[index]
      if (person?.[field]) person[field] += more
    }
    return true
  }

  /** Whether the list of names is over: a dash or bar follows, or a comma after its "and". */
  isBehindNames(before: ListItem['before']): boolean {
    if (!this.people.length) return false
    return before === 'dash' || before === 'bar' || (before === 'comma' && this.hasJoined && !this.isClosed)
  }

  /** Whether the value given last was of this field. */
  follows(field: Field): boolean {
    return this.last.field === field
  }

  suffix(text: string): void {
    const person = this.people.at(-1)
    if (person) person.name += ` ${setName(`X ${text}`).slice(2)}`
  }

  hold(piece: Piece): void {
    if (piece.kind === 'role') this.pending.role = piece.text
    else this.pending.affiliation = piece.text
    this.pending.holds = piece.plural ?? false
  }

  resetPending(): void {
    this.pending = { holds: false }
  }

  get holdsAffiliation(): boolean {
    return this.pending.affiliation !== undefined
  }
}

const readItem = (reader: Reader, item: ListItem, shouting: boolean, parts: Parts): void => {
  const { result } = reader
  const pieces = readPhrase(unmasked(item.text), {
    shouting,
    trailing: item.before !== 'start' && item.before !== 'and' && result.people.length > 0,
  })
  if (
    parts === 'byline' &&
    reader.isBehindNames(item.before) &&
    pieces.length === 1 &&
    pieces[0]?.kind === 'person'
  ) {
    reader.attach('affiliation', pieces[0].text)
    return
  }
  const personAt = pieces.findIndex(piece => piece.kind === 'person')
  const signsRole =
    item.before === 'and' &&
    personAt < 0 &&
    pieces.some(piece => piece.kind === 'organization') &&
    pieces.some(piece => piece.kind === 'role')
  if (signsRole) {
    result.collectives.push(item.text)
    return
  }
  if (personAt > 0) reader.resetPending()
  for (const [index, piece] of pieces.entries()) {
    const joined = item.before === 'and' && index === 0
    if (piece.kind === 'person') reader.person(piece.text, item.before)
    else if (personAt > index) reader.hold(piece)
    else if (piece.kind === 'suffix') reader.suffix(piece.text)
    else if (piece.kind === 'collective') result.collectives.push(piece.text)
    else if (piece.kind === 'credential') continue
    else if (!result.people.length) {
      if (piece.kind === 'unknown') result.prose.push(piece.text)
      else if (piece.kind === 'organization') result.organizations.push(piece.text)
      else if (piece.kind === 'role') result.collectives.push(item.text)
    } else if (piece.kind === 'location') {
      const mark =
        item.before === 'comma' && isKnownRegion(piece.text) && reader.extend('location', `, ${piece.text}`)
      if (!mark) reader.attach('location', piece.text)
    } else if (piece.kind === 'organization') {
      if (item.before === 'semicolon' && parts === 'semicolons') {
        result.organizations.push(piece.text)
        continue
      }
      if (
        item.before === 'comma' &&
        isKnownRegion(piece.text) &&
        reader.extend('location', `, ${piece.text}`)
      )
        continue
      if (joined) {
        if (!reader.extend('affiliation', ` and ${piece.text}`)) result.organizations.push(piece.text)
      } else if (!(item.before === 'slash' && reader.extend('affiliation', `/${piece.text}`)))
        reader.attach('affiliation', piece.text)
    } else if (piece.kind === 'role') {
      if (!joined || reader.follows('affiliation')) reader.attach('role', piece.text)
      else if (!reader.extend('role', ` and ${piece.text}`)) result.collectives.push(piece.text)
    } else if (
      oneWord.test(piece.text) &&
      !joined &&
      item.before === 'comma' &&
      reader.extend('affiliation', `, ${piece.text}`)
    ) {
    } else if (oneWord.test(piece.text) && !isForeignToNames(piece.text) && !joined) {
      reader.attach(item.before === 'parenthesis' ? 'location' : 'affiliation', piece.text)
    } else if (item.before === 'slash' && /^\p{Ll}{2,4}$/u.test(piece.text)) {
      // A desk's code behind its agency: "dpa / lnw".
    } else result.prose.push(piece.text)
  }
}

/**
 * Reads a list of credits: "Ana Ruiz in Quito and Bo Lind, Daily Planet" gives two persons with place and affiliation. What stands behind several
 * names holds for all of them that lack it; "writers" before them likewise.
 */
export const readPeople = (text: string, parts: Parts = 'any'): People => {
  const reader = new Reader()
  for (const item of splitList(masked(text).replace(/,?\s+as told to\s+/giu, ', as told to ')))
    readItem(reader, item, isShouting(text), parts)
  return reader.result
}
