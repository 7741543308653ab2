import type { Source } from '#domain/source.ts'
import type { FormatReading } from '../format.ts'
import { mediaKind } from './media-kind.ts'
import { mediaKinds } from './media-kinds.ts'

/** Refuses a file that holds no story Wiredesk reads, with what to send instead. */
export const refuseMedia = ({ bytes, path }: Source): FormatReading => {
  const kind = mediaKind(bytes, path)
  const { name, advice } = kind
    ? mediaKinds[kind]
    : { name: 'a file without text', advice: 'Send the story that goes with it.' }
  return { ok: false, rejection: { code: 'unsupported-media', detail: `The drop is ${name}. ${advice}` } }
}
