import { isSamePerson } from './is-same-person.ts'

interface Named {
  name: string
}

/** The index of who is meant by a name, under any spelling, among those known; -1 where nobody is. A spelling that stands `beside` the name as well is somebody else's. */
export const findSamePerson = (known: readonly Named[], name: string, beside: readonly Named[]): number =>
  known.findIndex(
    each =>
      each.name === name ||
      (isSamePerson(each.name, name) && beside.every(other => other.name !== each.name)),
  )
