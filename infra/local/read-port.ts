import { StartError } from './start-error.ts'

/** A port as PORT states it; 0 asks for any free one. Throws a StartError where it is none. */
export const readPort = (text: string): number => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_532)
    throw new StartError(`PORT is ${JSON.stringify(text)}: give a number from 0 to 65532.`)
  return port
}
