import { setFlagsFromString } from 'node:v8'

let isSet = false

/**
 * Has V8 compile each pattern to machine code at its first use, not to bytecode first and again at the second: a first story uses some 400 and is
 * read in 65 of 460 ms less, a later one as fast. To be called with the first story, as Node's own modules, loaded after it, are compiled anew.
 */
export const compilePatternsOnce = (): void => {
  if (isSet) return
  isSet = true
  setFlagsFromString('--no-regexp-tier-up')
}
