import type { Span } from '../../copy.ts'
import type { JsonValue } from '../../json/json-value.ts'
import { listOf } from '../../json/list-of.ts'
import { spanOfValue } from '../../json/span-of-value.ts'
import { present } from '../present.ts'
import { namesOf } from './names-of.ts'

/** What an article is about (`about`, `mentions`, `keywords`, a list or parted by commas) and the sections it stands in. */
export const readThings = (article: JsonValue) => {
  const keywords = listOf(article, 'keywords').flatMap(value =>
    value.kind === 'object' ? namesOf(article, 'keywords').map(({ raw }) => raw) : value.text.split(','),
  )
  const subjects = [
    ...['about', 'mentions'].flatMap(name =>
      namesOf(article, name).map(({ raw }) => ({ name: raw, scheme: name })),
    ),
    ...keywords.map(name => ({ name: name.trim(), scheme: 'keyword' })),
  ].filter(({ name }) => name !== '')
  const sections = listOf(article, 'articleSection')
    .map(value => spanOfValue(value, 'html: json-ld: articleSection'))
    .filter((span): span is Span => span !== undefined)
  return present({
    subjects:
      subjects.length > 0 ? [...new Map(subjects.map(each => [each.name, each])).values()] : undefined,
    sections: sections.length > 0 ? sections : undefined,
  })
}
