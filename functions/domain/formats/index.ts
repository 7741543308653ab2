import type { Format } from './format.ts'
import { detectNewsml1 } from './newsml-1/detect.ts'
import { readNewsml1 } from './newsml-1/read.ts'
import { detectNewsmlG2 } from './newsml-g2/detect.ts'
import { readNewsmlG2 } from './newsml-g2/read.ts'
import { detectNitf } from './nitf/detect.ts'
import { readNitf } from './nitf/read.ts'
import { detectText } from './text/detect.ts'
import { readText } from './text/read.ts'
import { detectXml } from './xml/detect.ts'
import { readXml } from './xml/read.ts'

/** Every format understood, the most telling first: the first whose `detect` agrees reads the drop. */
export const formats: readonly Format[] = [
  { name: 'newsml-g2', detect: detectNewsmlG2, read: readNewsmlG2 },
  { name: 'newsml-1', detect: detectNewsml1, read: readNewsml1 },
  { name: 'nitf', detect: detectNitf, read: readNitf },
  { name: 'xml', detect: detectXml, read: readXml },
  { name: 'text', detect: detectText, read: readText },
]
