import type { Copy } from '#domain/copy.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import { readMarkedText } from '#domain/formats/reading/text/read-marked-text.ts'
import { takeWhole } from '#domain/formats/reading/text/take-whole.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'

/** A variant of the text: its place, and what its name, role and content type say about it. */
interface Variant {
  value: JsonValue
  hint: string
  source: string
}

/**
 * The order of preference: HTML, NITF, HTML with pictures in it, plain text, and other XML, which vendors
 * define themselves.
 */
const preference: readonly RegExp[] = [/^(?!.*rich).*html/, /nitf(?<!ttnitf)/, /html/, /text|main|^$/]

/**
 * The text of an item, which may come in several variants: `body_*` in ninjs 1, `bodies` since 2,
 * `article_html` in dpa's digitalwires. Exactly one is read, the best that has any text, or one that has more of it; a lead beside it is the summary.
 */
export const readBody = (item: JsonValue, receivedAt: string): Copy => {
  const variants = variantsOf(item)
  const read = ({ value, source }: Variant) => readMarkedText(value.text, value.at, source, receivedAt)
  for (const [index, variant] of variants.entries()) {
    const copy = read(variant)
    if (copy.blocks.length === 0) continue
    const others = variants.slice(index + 1).filter(({ hint }) => !MINOR.test(hint))
    const whole = takeWhole(
      copy,
      variant.value.text,
      others.map(other => ({ text: other.value.text, read: () => read(other) })),
    )
    const lead = variants.find(each => each !== variant && LEAD.test(each.hint))
    const summary = lead && plainSpan(spanOfValue(lead.value, lead.source))
    return { ...whole, ...present({ summary }) }
  }
  return { format: 'ninjs', blocks: [] }
}

const variantsOf = (item: JsonValue): Variant[] => {
  const named = [...item.members.values()]
    .filter(({ name, kind }) => kind === 'string' && /^(?:body\w*|article_html)$/i.test(name))
    .map(value => ({ value, hint: value.name.toLowerCase(), source: `ninjs: ${value.name}` }))
  const listed = listOf(item, 'bodies').flatMap((body, index) => {
    const value = memberOf(body, 'value')
    const role = memberOf(body, 'role')?.text ?? ''
    const hint = `${role} ${memberOf(body, 'contenttype')?.text ?? ''}`.trim().toLowerCase()
    return value ? [{ value, hint, source: `ninjs: bodies[${role || index}]` }] : []
  })
  return [...named, ...listed].toSorted(
    (a, b) => Number(MINOR.test(a.hint)) - Number(MINOR.test(b.hint)) || rank(a) - rank(b),
  )
}

/** Roles of variants that are but parts or sums of the story. */
const MINOR = /\b(?:lead|intro|summary|teaser|abstract|short|sms|caption)\b/

const LEAD = /^(?:lead|intro)\b/

const rank = ({ hint }: Variant): number => {
  const found = preference.findIndex(pattern => pattern.test(hint))
  return found < 0 ? preference.length : found
}
