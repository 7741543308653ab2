import { createReadStream } from 'node:fs'
import { english } from '#schemas/english.ts'
import { linesOf } from '../lines-of.ts'
import { ExportLine, type Header } from './export-line.ts'

/** An export that cannot be read, with the reason in words for people. */
export class UnreadableExport extends Error {}

export interface ReadExport {
  header: Header
  lines: ExportLine[]
}

/**
 * Reads a whole export before anything is done with it. Throws UnreadableExport if it is not one, or is cut
 * off.
 */
export const readExport = async (file: string): Promise<ReadExport> => {
  const lines: ExportLine[] = []
  const input = createReadStream(file, 'utf8')
  try {
    for await (const text of linesOf(input)) lines.push(readLine(text, lines.length + 1))
  } finally {
    input.destroy()
  }
  const [header, ...rest] = lines
  const end = rest.pop()
  if (header?.kind !== 'wiredesk-export')
    throw new UnreadableExport('its first line is not that of an export')
  if (end?.kind !== 'end' || end.lines !== lines.length - 1)
    throw new UnreadableExport('it is incomplete: its last line is missing')
  return { header, lines: rest }
}

const readLine = (text: string, number: number): ExportLine => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UnreadableExport(`line ${number} is not JSON`)
  }
  const read = ExportLine.safeParse(value, { error: english })
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new UnreadableExport(`line ${number}: ${issue?.path.join('.')} ${issue?.message}`)
}
