import { isForeign } from './is-foreign.ts'

/** What an answer means that is none of AWS, in a clause for people; undefined if it is one, or none came. */
export const foreignWords = (error: Error): string | undefined =>
  isForeign(error)
    ? `something else answers in the place of AWS (status ${error.$metadata.httpStatusCode}): a proxy, or a network that asks you to sign in?`
    : undefined
