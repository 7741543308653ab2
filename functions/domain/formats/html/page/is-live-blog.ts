import type { JsonValue } from '../../../json/json-value.ts'
import { memberOf } from '../../../json/member-of.ts'

/** Whether what a page describes in JSON-LD is a live blog (schema.org: `LiveBlogPosting`), told in entries. */
export const isLiveBlog = (article: JsonValue | undefined): boolean => {
  const type = memberOf(article, '@type')
  return [type, ...(type?.items ?? [])].some(each => each?.text.endsWith('LiveBlogPosting'))
}
