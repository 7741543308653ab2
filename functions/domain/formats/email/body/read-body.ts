import type { Aside, Block, Copy } from '#domain/copy.ts'
import { joinTypedRows } from '#domain/formats/wire/join-typed-rows.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Outcome } from '#domain/outcome.ts'
import { readJsonForm } from '../form/read-json-form.ts'
import { readLabels } from '../form/read-labels.ts'
import { decodePart } from '../message/decode-part.ts'
import type { Part } from '../message/part.ts'
import type { Sorted } from '../message/sort-parts.ts'
import { cutBanner } from './cut-banner.ts'
import { cutFooter } from './cut-footer.ts'
import { cutAnswered, cutForwarding } from './cut-forwarding.ts'
import { cutGreeting } from './cut-greeting.ts'
import { unquote } from './unquote.ts'
import { quotesMail, withoutAnswered, withoutQuotation } from './without-answered.ts'
import { withoutHidden } from './without-hidden.ts'

/** What is shown when a mail is opened. */
export interface MailBody {
  /** As copy, without the subject; undefined if nothing is shown. */
  copy?: Omit<Copy, 'format'>
  /** A document in a wire format, pasted or piped into the text, which is a drop of its own. */
  document?: string
  warnings: string[]
}

/** Reads the text of a mail: plain text, which is what correspondents type, or HTML if that is empty or only stands for it. What a browser saved (`isPage`) is a page of its own. In what `answers` another mail, that one is left out. */
export const readBody = async (
  { plain, html }: Sorted,
  isPage = false,
  answers = false,
): Promise<Outcome<MailBody>> => {
  const warnings: string[] = []
  const texts = await decodeAll(plain, warnings)
  if (!texts.ok) return texts
  const shown = unquote(withoutSeal(texts.value.join('\n\n')))
  const text = answers ? withoutAnswered(shown) : shown
  if (text !== shown) warnings.push(leftOut)
  const instead = await shownInstead(text, () => readPages(html, isPage, answers), html.length)
  if (instead) return instead
  if (/\S/.test(text)) {
    const form = readJsonForm(text)
    if (form) return { ok: true, value: { copy: form, warnings } }
    if (/^\s*(?:<\?xml\s|\{\s*"|-----BEGIN PGP MESSAGE)/.test(text))
      return { ok: true, value: { document: text, warnings } }
    const blocks = withoutHeaded(joinTypedRows(readLines(text)), answers, warnings)
    return { ok: true, value: { copy: fromBlocks(blocks), warnings } }
  }
  return readPages(html, isPage, answers)
}

const leftOut = 'the mail that this one answers, quoted in it, is not read'

/** Fewer words in plain text beside HTML with so many times as many stand for it: "To view this message, use a program that shows HTML." */
const stub = 40
const times = 3

/** HTML, if the plain text beside it only stands for it. What that orders counts all the same. */
const shownInstead = async (
  text: string,
  readHtml: () => Promise<Outcome<MailBody>>,
  parts: number,
): Promise<Outcome<MailBody> | undefined> => {
  const words = countWords(text)
  if (words === 0 || words >= stub || parts === 0) return undefined
  const read = await readHtml()
  const copy = read.ok ? read.value.copy : undefined
  const shown = (copy?.blocks ?? []).reduce((sum, block) => sum + countWords(block.text), 0)
  if (!read.ok || !copy || shown < Math.max(stub, times * words)) return undefined
  const note: Aside = { raw: text.trim(), source: 'email: text', kind: 'mark' }
  return { ok: true, value: { ...read.value, copy: { ...copy, asides: [...(copy.asides ?? []), note] } } }
}

const readPages = async (
  html: readonly Part[],
  isPage: boolean,
  answers: boolean,
): Promise<Outcome<MailBody>> => {
  const warnings: string[] = []
  const pages = await decodeAll(html, warnings)
  if (!pages.ok) return pages
  const [document] = pages.value
  if (isPage && document) return { ok: true, value: { document, warnings } }
  const read = pages.value.map(page => {
    const quotes = answers && quotesMail(page)
    if (quotes) warnings.push(leftOut)
    const tree = quotes ? withoutQuotation(parseHtml(page)) : parseHtml(unwrap(page))
    return readPage(withoutHidden(tree), 'email: html')
  })
  const blocks = withoutHeaded(
    read.flatMap(page => page.blocks),
    answers,
    warnings,
  )
  const bylines = read.flatMap(({ byline }) => byline?.raw ?? []).map(raw => ({ raw, source: 'email: html' }))
  const stated = bylines.length > 0 && { bylines }
  return {
    ok: true,
    value: { ...(blocks.length > 0 && { copy: { ...stated, ...fromBlocks(blocks) } }), warnings },
  }
}

/** What `answers` a mail, without that mail where its header stands over it. */
const withoutHeaded = (blocks: readonly Block[], answers: boolean, warnings: string[]): readonly Block[] => {
  const own = answers ? cutAnswered(blocks) : blocks
  if (own !== blocks) warnings.push(leftOut)
  return own
}

/** A text that is signed in clear (RFC 9580, 7), without what signs it. */
const withoutSeal = (text: string): string =>
  text.includes('-----BEGIN PGP SIGNED MESSAGE-----')
    ? text
        .replace(/-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:Hash: .{0,80}\r?\n){0,9}/, '')
        .replace(/-----BEGIN PGP SIGNATURE-----[\s\S]*/, '')
        .replace(/^- /gm, '')
    : text

/** In HTML Apple Mail sets a mail that it passes on as a quotation. */
const unwrap = (page: string): string =>
  /<blockquote[^>]{0,200}\btype="?cite/i.test(page) ? page.replace(/(<\/?)blockquote\b/gi, '$1div') : page

/** Blocks have no place: lines of a part are not those of the drop. */
const fromBlocks = (blocks: readonly Block[]): Omit<Copy, 'format'> => {
  const { blocks: sent, banner } = cutBanner(blocks.map(({ at: _, ...block }) => block))
  const passedOn = cutForwarding(sent)
  const greeted = cutGreeting(passedOn.blocks)
  const cut = cutFooter(greeted.blocks)
  const gateway: Aside[] = banner ? [{ raw: banner, source: 'email: banner', kind: 'private' }] : []
  const asides = [...gateway, ...passedOn.asides, ...greeted.asides, ...(cut.asides ?? [])]
  return { ...readLabels(cut.blocks, 'email'), ...(asides.length > 0 && { asides }) }
}

const decodeAll = async (parts: readonly Part[], warnings: string[]): Promise<Outcome<string[]>> => {
  const texts: string[] = []
  for (const part of parts) {
    const decoded = await decodePart(part)
    if (!decoded.ok) return decoded
    texts.push(decoded.value.text)
    warnings.push(...decoded.value.warnings)
  }
  return { ok: true, value: texts }
}
