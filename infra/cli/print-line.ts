import { once } from 'node:events'

/** Prints one JSON object as a line on standard output, and waits if the reader is slower than the writer. */
export const printLine = async (value: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}
