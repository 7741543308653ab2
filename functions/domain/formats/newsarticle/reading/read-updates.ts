import type { Block } from '#domain/copy.ts'
import { readTextContent } from '#domain/formats/reading/text/read-text-content.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { escapeHtml } from '#domain/markup/escape-html.ts'
import { plainText } from '#domain/markup/plain-text.ts'

/** The entries of a live blog (`liveBlogUpdate` of a `LiveBlogPosting`) in their order, each under its heading, but for those that its text holds already. */
export const readUpdates = (article: JsonValue, articleBody = ''): Block[] =>
  listOf(article, 'liveBlogUpdate').flatMap(update => {
    const body = memberOf(update, 'articleBody')
    if (!body?.text.trim() || articleBody.includes(body.text.trim())) return []
    const title = readMember(update, '', 'headline', 'name')
    const text = plainText(title?.raw ?? '')
    const heading: Block[] = text
      ? [{ kind: 'heading', text, html: `<h2>${escapeHtml(text)}</h2>`, ...(title?.at && { at: title.at }) }]
      : []
    return [...heading, ...readTextContent(body.text, body.at, 'json-ld: liveBlogUpdate').blocks]
  })
