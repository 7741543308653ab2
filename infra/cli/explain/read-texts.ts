import type { DropBytes } from '#domain/drop/drop-bytes.ts'
import { openDrop } from '#domain/drop/open-drop.ts'

/**
 * The texts of a drop by path of the file inside it ("" for the drop itself), as `Normalized.path` names it.
 */
export type DropTexts = ReadonlyMap<string, string>

/** How much a drop may unpack to while it is explained: as much as when it is read. */
const MAX_UNPACKED = 32 * 1024 * 1024

/**
 * The text of a drop, and of each file inside it, as people read it. For formats that are not text (Word,
 * mail, archives) it is what their reader made of them, one block per paragraph, since their bytes mean
 * nothing to people.
 */
export const readTexts = async (drop: DropBytes, format?: string): Promise<DropTexts> => {
  const texts = new Map<string, string>()
  await collect(texts, '', drop, { bytes: MAX_UNPACKED }, format)
  return texts
}

const collect = async (
  texts: Map<string, string>,
  at: string,
  drop: DropBytes,
  allowance: { bytes: number },
  name?: string,
): Promise<void> => {
  const opened = await openDrop(drop, allowance, name)
  if (!opened.ok) return
  const { format, source } = opened.value
  const reading = await format.read(source)
  if (!reading.ok) return
  const blocks = reading.copies.flatMap(({ headline, blocks: own }) => [
    ...(headline ? [headline.raw] : []),
    ...own.map(({ text }) => text),
  ])
  texts.set(at, source.text === '' ? blocks.join('\n\n') : source.text)
  for await (const inner of reading.drops ?? []) {
    if (!inner.ok) continue
    const path = at === '' ? inner.value.path : `${at}/${inner.value.path}`
    await collect(texts, path, { ...drop, bytes: inner.value.bytes, path }, allowance)
  }
}
