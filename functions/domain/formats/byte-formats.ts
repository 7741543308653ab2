import { detectDocx } from './docx/detect.ts'
import { detectEmail } from './email/detect.ts'
import type { Format } from './format.ts'
import { detectGzip } from './gzip/detect.ts'
import { detectMedia } from './media/detect.ts'
import { onDemand } from './on-demand.ts'
import { detectZip } from './zip/detect.ts'

/**
 * Formats that are not a single text: they are binary, or name an encoding for each of their parts. They are
 * tried before the drop is decoded, on its bytes alone; `text` is empty.
 */
export const byteFormats: readonly Format[] = [
  {
    name: 'docx',
    detect: detectDocx,
    read: onDemand(() => import('./docx/read.ts')),
  },
  {
    name: 'media',
    detect: detectMedia,
    read: onDemand(() => import('./media/read.ts')),
  },
  {
    name: 'gzip',
    detect: detectGzip,
    read: onDemand(() => import('./gzip/read.ts')),
  },
  { name: 'zip', detect: detectZip, read: onDemand(() => import('./zip/read.ts')) },
  {
    name: 'email',
    detect: detectEmail,
    read: onDemand(() => import('./email/read.ts')),
  },
]
