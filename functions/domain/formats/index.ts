import type { Format } from './format.ts'
import { detectText } from './text/detect.ts'
import { readText } from './text/read.ts'

/** Every format understood, the most telling first: the first whose `detect` agrees reads the drop. */
export const formats: readonly Format[] = [{ name: 'text', detect: detectText, read: readText }]
