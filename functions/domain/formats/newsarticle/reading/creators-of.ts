import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'

type Creators = NonNullable<Copy['creators']>

/** The persons among the authors, each with their role, affiliation and location. */
export const creatorsOf = (article: JsonValue): Creators | undefined => {
  const found = listOf(article, 'author').flatMap(toCreator)
  return found.length > 0 ? found : undefined
}

const toCreator = (person: JsonValue): Creators => {
  const name = spanOfValue(memberOf(person, 'name'), 'json-ld: author')
  if (!name || memberOf(person, '@type')?.text !== 'Person') return []
  const read = (...paths: string[]) => readMember(person, '', ...paths)?.raw
  const stated = present({
    role: read('jobTitle'),
    affiliation: read('affiliation.name', 'affiliation', 'worksFor.name', 'worksFor'),
    location: read('workLocation.name', 'workLocation'),
  })
  return [{ name, ...stated }]
}
