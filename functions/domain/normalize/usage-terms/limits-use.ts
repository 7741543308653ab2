import { speaksOfUse } from './speaks-of-use.ts'
import { statesUsage } from './states-usage.ts'

/** Whether a text that may be anything limits use, and does nothing else: "UK OUT", "Not for use in Norway", but not "Norway out". */
export const limitsUse = (text: string): boolean => speaksOfUse(text) && statesUsage(text)
