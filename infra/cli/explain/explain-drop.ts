import { decode } from '#domain/decode.ts'
import type { DropBytes, DropReading } from '#domain/read-drop.ts'
import { explainStory } from './explain-story.ts'

/** A drop as `wiredesk normalize --explain` prints it: what became of each part of its text, or why it was refused. */
export const explainDrop = ({ bytes, path }: DropBytes, reading: DropReading, colored: boolean): string => {
  if (!reading.ok) {
    const { code, detail, field, line, column, firstBytes } = reading.rejection
    const place = [field, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')
    return `${path}: rejected (${code})${place ? ` at ${place}` : ''}\n${detail}\n${firstBytes ? `First bytes: ${firstBytes}\n` : ''}`
  }
  const decoded = decode(bytes)
  const text = decoded.ok ? decoded.value.text : ''
  const warnings = reading.warnings.map(warning => `warning: ${warning}\n`).join('')
  const stories = reading.stories.map(story => explainStory(text, story, colored))
  return `${path}: read as ${reading.format}\n${warnings}\n${stories.join('\n')}`
}
