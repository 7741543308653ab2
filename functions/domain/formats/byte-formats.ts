import { detectDocx } from './docx/detect.ts'
import { detectEmail } from './email/detect.ts'
import type { Format } from './format.ts'
import { detectGzip } from './gzip/detect.ts'
import { detectMedia } from './media/detect.ts'
import { detectZip } from './zip/detect.ts'

/**
 * Formats that are not a single text: they are binary, or name an encoding for each of their parts. They are
 * tried before the drop is decoded, on its bytes alone; `text` is empty.
 */
export const byteFormats: readonly Format[] = [
  {
    name: 'docx',
    detect: detectDocx,
    read: async source => (await import('./docx/read.ts')).readDocx(source),
  },
  {
    name: 'media',
    detect: detectMedia,
    read: async source => (await import('./media/read.ts')).refuseMedia(source),
  },
  {
    name: 'gzip',
    detect: detectGzip,
    read: async source => (await import('./gzip/read.ts')).readGzip(source),
  },
  { name: 'zip', detect: detectZip, read: async source => (await import('./zip/read.ts')).readZip(source) },
  {
    name: 'email',
    detect: detectEmail,
    read: async source => (await import('./email/read.ts')).readEmail(source),
  },
]
