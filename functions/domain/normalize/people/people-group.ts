import { programs } from '#domain/conventions/organizations/programs.ts'
import { setName } from './names/set-name.ts'
import { matchOrganization } from './organizations/match-organization.ts'
import type { Person, Piece } from './piece.ts'
import type { ListItem } from './split-list.ts'

/** "g1 SP", "G1 Santos": Globo's editions, after which the town stands. */
const edition = /^(?:[gG]1|iG) \p{Lu}/u

type Field = 'role' | 'affiliation' | 'location'

/** Gathers the persons of a list, and assigns to each what is said about one or several of them. */
export class PeopleGroup {
  readonly people: Person[] = []
  private groupStart = 0
  private partStart = 0
  private isClosed = false
  private hasJoined = false
  private last: { field: Field | 'none'; indexes: number[] } = { field: 'none', indexes: [] }
  private pending: { role?: string; affiliation?: string; location?: string; holds: boolean } = {
    holds: false,
  }

  person(printed: string, before: ListItem['before'] = 'start'): void {
    const isAfterList = this.hasJoined && before === 'and' && this.isNewlyCalled()
    this.hasJoined = before === 'and' && this.people.length > 0
    if (isAfterList) this.isClosed = true
    if (this.isClosed) {
      this.groupStart = this.people.length
      this.isClosed = false
    }
    const { role, affiliation, location, holds } = this.pending
    const name = setName(printed)
    if (this.people.some(person => person.name === name)) return
    this.people.push({
      name,
      ...(role && { role }),
      ...(affiliation && { affiliation }),
      ...(location && { location }),
    })
    if (!holds) this.pending = { holds: false }
    this.last = { field: 'none', indexes: [this.people.length - 1] }
  }

  /** "Staff writers A, B and C, and photographer D in Quito": what is said of one who is called otherwise, after a whole list, is said of no other. */
  private isNewlyCalled(): boolean {
    const { role, affiliation } = this.pending
    return Boolean(role ?? affiliation) && role !== this.people.at(-1)?.role
  }

  /**
   * Assigns a value to the persons of the group who lack it. An organization also applies to earlier persons
   * who only have a location.
   */
  attach(field: Field, value: string): void {
    const from =
      field === 'affiliation' &&
      this.people.slice(this.partStart, this.groupStart).every(person => !person.affiliation && !person.role)
        ? this.partStart
        : this.groupStart
    this.assign(field, value, from)
  }

  /** Assigns a house that a preposition ties to the names right before it: "... and Bo Lind of The Daily Planet". */
  attachOwnHouse(house: string): void {
    this.assign('affiliation', house, this.groupStart)
  }

  private assign(field: Field, value: string, from: number): void {
    const indexes = this.people
      .map((_, index) => index)
      .filter(index => index >= from && this.lacks(index, field))
    for (const person of indexes.map(index => this.people[index])) {
      if (person?.affiliation && field === 'affiliation' && person.role)
        person.role = `${person.affiliation} ${person.role}`
      Object.assign(person ?? {}, { [field]: value })
    }
    this.last = { field, indexes }
    this.isClosed = true
  }

  private lacks(index: number, field: Field): boolean {
    const value = this.people[index]?.[field]
    return value === undefined || (field === 'affiliation' && programs.has(value))
  }

  /** Extends the value assigned last: "Richmond" by ", Virginia", a project's name by its next words. */
  extend(field: Field, more: string): boolean {
    if (this.last.field !== field || !this.last.indexes.length) return false
    for (const index of this.last.indexes) {
      const person = this.people[index]
      if (person?.[field]) person[field] += more
    }
    return true
  }

  /** Says that what follows is said of nobody named so far. */
  openPart(): void {
    this.partStart = this.people.length
  }

  /** Whether the list of names is over: a dash or bar follows, or a comma after its "and". */
  isBehindNames(before: ListItem['before']): boolean {
    if (!this.people.length) return false
    return before === 'dash' || before === 'bar' || (before === 'comma' && this.hasJoined && !this.isClosed)
  }

  /** Whether the value assigned last was of this field. */
  follows(field: Field): boolean {
    return this.last.field === field
  }

  /** Whether a whole kept house was named last, after which a town may stand: "BBC News, Cox's Bazar". */
  endsInHouse(): boolean {
    const [index = -1] = this.last.indexes
    const house = this.people[index]?.affiliation
    return (
      this.last.field === 'affiliation' &&
      house !== undefined &&
      (matchOrganization(house) === house || edition.test(house))
    )
  }

  hold(piece: Piece): void {
    const field = piece.kind === 'role' || piece.kind === 'location' ? piece.kind : 'affiliation'
    this.pending[field] = piece.text
    this.pending.holds ||= piece.plural ?? false
  }

  resetPending(): void {
    this.pending = { holds: false }
  }
}
