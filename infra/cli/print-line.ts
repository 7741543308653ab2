import { once } from 'node:events'

/** Prints one JSON object on a line of standard output, and waits where the reader is slower than we are. */
export const printLine = async (value: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}
