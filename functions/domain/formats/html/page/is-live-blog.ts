import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** Whether a page's JSON-LD describes a live blog (`LiveBlogPosting`), which consists of entries. */
export const isLiveBlog = (article: JsonValue | undefined): boolean => {
  const type = memberOf(article, '@type')
  return [type, ...(type?.items ?? [])].some(each => each?.text.endsWith('LiveBlogPosting'))
}
