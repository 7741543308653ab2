import type { Format } from './format.ts'
import { detectNitf } from './nitf/detect.ts'
import { readNitf } from './nitf/read.ts'
import { detectText } from './text/detect.ts'
import { readText } from './text/read.ts'
import { detectXml } from './xml/detect.ts'
import { readXml } from './xml/read.ts'

/** Every format understood, the most telling first: the first whose `detect` agrees reads the drop. */
export const formats: readonly Format[] = [
  { name: 'nitf', detect: detectNitf, read: readNitf },
  { name: 'xml', detect: detectXml, read: readXml },
  { name: 'text', detect: detectText, read: readText },
]
