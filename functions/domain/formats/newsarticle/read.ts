import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { parseJson } from '#domain/json/parse-json.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { withAround } from '../reading/state/with-around.ts'
import { readTextContent } from '../reading/text/read-text-content.ts'
import { unwrap } from '../reading/unwrap.ts'
import { isOwnUri } from '../uris/is-own-uri.ts'
import { articlesIn } from './reading/articles-in.ts'
import { creatorsOf } from './reading/creators-of.ts'
import { readNewsArticle } from './reading/read-news-article.ts'
import { readUpdates } from './reading/read-updates.ts'
import { toOwnKill } from './reading/to-own-kill.ts'
import { toOwnStatements } from './reading/to-own-statements.ts'

/** Whether it is of JSON-LD: a thing, or a list of some. */
const isThing = (value: JsonValue): boolean =>
  ['@context', '@type', '@graph'].some(name => memberOf(value, name)) || value.items.some(isThing)

/** Reads JSON-LD of schema.org, which a program may have wrapped in other JSON: each article with an `articleBody` is a story, and one that is canceled a kill. */
export const readNewsArticles = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  const articles = unwrap(root, isThing).flatMap(({ document, around }) =>
    articlesIn([document]).map(article => ({ article, around })),
  )
  for (const { article, around } of articles) {
    const copy = withAround(readArticle(article), around, receivedAt)
    if (copy.blocks.length > 0 || copy.status === 'canceled') copies.push(copy)
    else rejections.push(withoutText(article, copy))
  }
  return readingOfItems({ copies, rejections, warnings }, noArticle)
}

const noArticle: Rejection = {
  code: 'empty',
  detail: 'The JSON-LD does not describe an article. Add one, with its text in `articleBody`.',
}

const withoutText = ({ at }: JsonValue, { headline }: Copy): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `The article "${headline?.raw ?? 'without headline'}" has no text. Send the full text in \`articleBody\`.`,
  ...at,
})

const readArticle = (article: JsonValue): Copy => {
  const { articleBody, ...stated } = readNewsArticle(article)
  const isOwn = isOwnUri(stated.sourceId?.raw)
  if (isOwn && stated.status === 'canceled') return { ...toOwnKill(stated), format: 'newsarticle' }
  const at = articleBody?.at ?? article.at
  const { blocks, bylines } = readTextContent(articleBody?.raw ?? '', at, 'json-ld: articleBody')
  const updates = isOwn ? [] : readUpdates(article, articleBody?.raw)
  return {
    ...(isOwn
      ? toOwnStatements(article, stated)
      : { ...stated, ...present({ creators: creatorsOf(article) }) }),
    ...present({
      bylines: stated.bylines ?? bylines,
    }),
    format: 'newsarticle',
    blocks: [...blocks, ...updates],
    ...(isOwn && { isStory: true as const }),
  }
}
