import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { outermost } from '#domain/json/outermost.ts'

/** Rows of another table by the posts that they belong to. */
type RowsOfPosts = ReadonlyMap<string, readonly JsonValue[]>

export interface GhostTables {
  authors: RowsOfPosts
  tags: RowsOfPosts
}

/** The tables of an export in which authors and tags stand by themselves; empty for what the APIs answer. */
export const readTables = (root: JsonValue): GhostTables => {
  const [data] = outermost(root, value => ['posts_authors', 'posts_tags'].some(name => memberOf(value, name)))
  return {
    authors: join(listOf(data, 'users'), listOf(data, 'posts_authors'), 'author_id'),
    tags: join(listOf(data, 'tags'), listOf(data, 'posts_tags'), 'tag_id'),
  }
}

/** `links` name a post and, by `key`, one of the rows, in the order of `sort_order`. */
const join = (table: readonly JsonValue[], links: readonly JsonValue[], key: string): RowsOfPosts => {
  const rows = new Map(table.map(row => [memberOf(row, 'id')?.text, row]))
  const joined = new Map<string, JsonValue[]>()
  for (const link of links.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const row = rows.get(memberOf(link, key)?.text)
    const post = memberOf(link, 'post_id')?.text ?? ''
    if (row) joined.set(post, [...(joined.get(post) ?? []), row])
  }
  return joined
}

const orderOf = (link: JsonValue): number => Number(memberOf(link, 'sort_order')?.text ?? 0)
