import { isSamePerson } from './is-same-person.ts'

interface Named {
  name: string
}

/** The index of who is meant by a name, under that spelling or else any, among those known; -1 where nobody is. Another spelling that stands `beside` the name as well is somebody else's. */
export const findSamePerson = (known: readonly Named[], name: string, beside: readonly Named[]): number => {
  const spelled = known.findIndex(each => each.name === name)
  return spelled >= 0
    ? spelled
    : known.findIndex(
        each => isSamePerson(each.name, name) && beside.every(other => other.name !== each.name),
      )
}
