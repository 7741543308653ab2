import type { DropBytes } from '#domain/drop/drop-bytes.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { explainStory } from './explain-story.ts'
import { readTexts } from './read-texts.ts'

/**
 * A drop as `wiredesk normalize --explain` prints it: what became of each part of its text, or why it was
 * refused. Each file inside an archive or a mail is shown separately. `format` is the one the drop was read
 * with.
 */
export const explainDrop = async (
  drop: DropBytes,
  reading: DropReading,
  { colored, format }: { colored: boolean; format?: string | undefined },
): Promise<string> => {
  const { path } = drop
  if (!reading.ok) return explainRejections(path, [reading.rejection, ...(reading.more ?? [])]).join('\n')
  const texts = await readTexts(drop, format)
  const warnings = reading.warnings.map(warning => `warning: ${warning}\n`).join('')
  const stories = reading.stories.map(
    story =>
      `${story.path ? `${path}/${story.path}\n` : ''}${explainStory(texts.get(story.path ?? '') ?? '', story, colored)}`,
  )
  const refused = explainRejections(path, reading.rejections)
  return `${path}: read as ${reading.format}\n${warnings}\n${[...stories, ...refused].join('\n')}`
}

const explainRejections = (path: string, rejections: readonly Rejection[]): string[] =>
  rejections.map(each => explainRejection(each.path ? `${path}/${each.path}` : path, each))

const explainRejection = (
  path: string,
  { code, detail, field, line, column, firstBytes }: Rejection,
): string => {
  const place = [field, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')
  return `${path}: rejected (${code})${place ? ` at ${place}` : ''}\n${detail}\n${firstBytes ? `First bytes: ${firstBytes}\n` : ''}`
}
