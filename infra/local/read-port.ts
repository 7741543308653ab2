import { StartError } from './start-error.ts'

/** A port as stated by PORT; 0 means any free one. Throws a StartError if it is not a port. */
export const readPort = (text: string): number => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_532)
    throw new StartError(`PORT is ${JSON.stringify(text)}: give a number from 0 to 65532.`)
  return port
}
