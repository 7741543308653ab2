import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { parseJson } from '#domain/json/parse-json.ts'
import type { Source } from '#domain/source.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { holdsOnly } from '../reading/state/holds-only.ts'
import { withAround } from '../reading/state/with-around.ts'
import { withStart } from '../reading/state/with-start.ts'
import { entryWithoutText } from '../rss/entry-without-text.ts'
import { readAppleArticle } from './apple/read-article.ts'
import { readArcStory } from './arc/read-story.ts'
import { readDrupalNode, readIncluded } from './drupal/read-node.ts'
import { findPosts, type Post } from './find-posts.ts'
import { readGhostPost } from './ghost/read-post.ts'
import { readTables } from './ghost/read-tables.ts'
import { readGuardianContent } from './guardian/read-content.ts'
import { withHouseFields } from './with-house-fields.ts'
import { readWordpressPost } from './wordpress/read-post.ts'

/** Reads what the API of a content management system answers, or its export: each post is a story; one without text is refused. */
export const readCms = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  const tables = readTables(root)
  const included = readIncluded(root)
  const readers: Record<Post['system'], (post: JsonValue) => Copy> = {
    wordpress: readWordpressPost,
    arc: story => readArcStory(story, receivedAt),
    ghost: post => readGhostPost(post, tables),
    guardian: readGuardianContent,
    apple: article => readAppleArticle(article, receivedAt),
    drupal: node => readDrupalNode(node, included, receivedAt),
  }
  for (const { system, post, around } of findPosts(root)) {
    const read = withHouseFields({ ...readers[system](post), format: 'cms' }, post)
    const copy = withAround(withStart(read, post, receivedAt), around, receivedAt)
    const refusal = withoutText(post, copy)
    if (copy.blocks.length > 0 || copy.status === 'canceled') copies.push(copy)
    else if (holdsOnly(copy)) copies.push({ ...copy, refusal })
    else rejections.push(refusal)
  }
  return readingOfItems({ copies, rejections, warnings }, withoutPost(root))
}

/** Ghost gives HTML only to who asks for it. */
const withoutText = (post: JsonValue, copy: Copy): Rejection => {
  const rejection = entryWithoutText(post, copy)
  return ['lexical', 'mobiledoc'].some(name => memberOf(post, name)?.text)
    ? { ...rejection, detail: `${rejection.detail} Ask Ghost for it with formats=html.` }
    : rejection
}

const withoutPost = ({ at }: JsonValue): Rejection => ({
  code: 'empty',
  detail: 'The JSON contains no post or story with a title and a text. Send what the system exports in full.',
  ...at,
})
