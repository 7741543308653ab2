import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { stateOfCategories } from '../reading/state/state-of-categories.ts'

/** `category`: the label, else the term, is the name; the term is the code if there is a label as well. */
export const readCategories = (entry: XmlElement) => {
  const subjects = findAll(entry, 'category').flatMap(({ attributes: { term, label, scheme } }) => {
    const name = label || term
    return name
      ? [present({ name, code: label && term ? term : undefined, scheme: scheme || 'category' })]
      : []
  })
  const categories = subjects.map(({ name }) => ({ raw: name, source: 'atom: entry/category' }))
  return present({
    ...stateOfCategories(categories),
    subjects: subjects.length > 0 ? subjects : undefined,
  })
}
