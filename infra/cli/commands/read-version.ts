import { InvalidArgumentError } from 'commander'

/** The version of an article, as the desk numbers them from 1. Throws for anything else. */
export const readVersion = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InvalidArgumentError(
      'Give a version as the story’s page and "wiredesk cases --json" state it, such as 2.',
    )
  return Number(text)
}
