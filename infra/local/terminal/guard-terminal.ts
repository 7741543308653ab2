import { shownText } from './shown-text.ts'

/** The part of an output that is guarded. */
interface Output {
  isTTY?: boolean
  write(chunk: string | Uint8Array, ...rest: never[]): boolean
}

/** Lets only text, and no command, reach an output that is a terminal; a file or a pipe gets all as it is. */
export const guardTerminal = (output: Output): void => {
  if (!output.isTTY) return
  const write = output.write.bind(output)
  output.write = (chunk, ...rest) => write(typeof chunk === 'string' ? shownText(chunk) : chunk, ...rest)
}
