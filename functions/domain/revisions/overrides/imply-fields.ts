import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import { Article } from '#schemas/article.ts'
import type { OverridableField } from '#schemas/desk/override.ts'
import { printByline } from '../print-byline.ts'
import type { SetField } from './edit-overrides.ts'

/**
 * A field as an editor sets it, together with what it implies for others: a byline names its authors, or the
 * collective; authors are printed in a byline, without a collective beside them. Undefined for a byline that
 * names nobody.
 */
export const implyFields = (field: OverridableField, value: unknown): SetField[] | undefined => {
  if (field === 'byline') return implyFromByline(value)
  const authors = field === 'authors' ? Article.shape.authors.safeParse(value).data : undefined
  if (!authors) return [asSet(field, value)]
  return [
    asSet('authors', value),
    { ...asSet('byline', printByline(authors)), impliedBy: 'authors' },
    ...(authors.length > 0 ? [{ field: 'collective', impliedBy: 'authors' } as const] : []),
  ]
}

const implyFromByline = (value: unknown): SetField[] | undefined => {
  const read = typeof value === 'string' ? normalizeByline(value, { stated: true }) : undefined
  if (value !== undefined && !read) return undefined
  return [
    asSet('byline', read?.byline),
    { ...asSet('authors', read?.authors ?? []), impliedBy: 'byline' },
    { ...asSet('collective', read?.collective), impliedBy: 'byline' },
  ]
}

const asSet = (field: OverridableField, value: unknown): SetField => ({
  field,
  ...(value !== undefined && { value }),
})
