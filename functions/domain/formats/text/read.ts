import type { Block } from '#domain/copy.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import type { Source } from '#domain/source.ts'
import type { FormatReading } from '../format.ts'

/** How a file begins that is filled in as a form. */
const labelled =
  /^\s{0,50}(from|headline|hed|title|slug(?:line)?|keyword|kicker|category|priority|prioridad|embargo|ed(?:itor['’]?s?)? ?note|titel|überschrift|dachzeile|schlagzeile|stichwort|sperrfrist|titre|surtitre|mot-clé|clave|(?:ante)?título|volanta|titular|titolo|occhiello|kop|overskrift|tittel|tytuł|hasło|depesza|тема|заголовок|标题|標題|見出し)[ \t]{0,9}[:：]/i

/** Lines with labels at the head of a file. */
const headOfForm = /^\s{0,50}((?:[^\s:：][^\n:：]{0,29}[:：][^\n]{0,200}\n\s{0,5}){2,7})/u

/**
 * Text as in an editor's file, a page or a data set: lines, whose meaning is left to the normalizers. Labels above the story ("Headline: …",
 * "Byline: …") are read as in a mail. Of tags of HTML in it nothing is shown; what begins with one is read as a page.
 */
export const readText = async (source: Source): Promise<FormatReading> => {
  const tags = source.text.slice(0, searched).match(tag)?.length ?? 0
  if (tags > 0 && /^\s*</.test(source.text))
    return (await import('../html/read-fragment.ts')).readFragment(source)
  const text = tags >= fewestTags ? (await import('./without-tags.ts')).withoutTags(source.text) : source.text
  const lines = readLines(text.replaceAll(linkMark, ''))
  const blocks = columns.test(text) ? await joinRows(lines) : lines
  const [, first] = labelled.exec(text) ?? []
  const label = first ?? (await headlineBelow(headOfForm.exec(text)?.[1] ?? ''))
  const form = label === undefined ? undefined : await readForm(blocks, label)
  return { ok: true, copies: [{ format: 'text', ...(form ?? { blocks }) }] }
}

/** The end of a part of HTML, how far it is looked for, in characters, and how many such ends no text has. */
const tag = /<\/(?:p|div|h[1-6]|strong|em|[abi]|span)>|<br ?\/?>/gi
const searched = 20_000
const fewestTags = 2

/** What stands behind each link for the blind, and is copied with it (Reuters). */
const linkMark = ', opens new tab'

/** What only tables have inside a line. */
const columns = /[^\s:] {3,}\S/

const joinRows = async (lines: Block[]): Promise<Block[]> =>
  (await import('../wire/join-typed-rows.ts')).joinTypedRows(lines)

/** The label of a headline that stands below other labels of a form alone: "Section: Sport", "Author: Ana Ruiz". */
const headlineBelow = async (lines: string): Promise<string | undefined> => {
  if (lines === '') return undefined
  const { formField } = await import('../email/form/form-field.ts')
  for (const line of lines.split(/\n\s*/)) {
    const [label = ''] = line.split(/[:：]/, 1)
    const field = formField(label)
    if (field === 'headline') return label
    if (!field || field === 'body') return undefined
  }
  return undefined
}

/** What a form states, a kill by its status even without a text; undefined where one label stands alone that may be a headline's own word ("Title: …"). */
const readForm = async (blocks: Block[], first: string) => {
  const { readLabels } = await import('../email/form/read-labels.ts')
  const { blocks: story, ...stated } = readLabels(blocks, 'text')
  const isForm =
    /^(?:headline|slug(?:line)?|stichwort|überschrift|schlagzeile|标题|標題|見出し)$/i.test(first) ||
    Object.keys(stated).length > 1
  return isForm && (story.length > 0 || stated.titles) ? { ...stated, blocks: story } : undefined
}
