import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { readWebText } from '../reading/text/read-web-text.ts'

/** The text of a post, which is HTML without the page around it. */
export const readHtml = (value: JsonValue | undefined, source: string): Copy =>
  value?.text.trim() ? readWebText(parseHtml(value.text, value.at), source) : { format: 'cms', blocks: [] }
