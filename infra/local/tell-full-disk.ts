/**
 * Says that no space is left for a folder, whichever engine or tool found it out; undefined if the error says something
 * else. The embedded DynamoDB throws it where nobody can catch it.
 */
export const tellFullDisk = (error: unknown, home: string): string | undefined =>
  error instanceof Error &&
  /no space left on device|disk quota exceeded|\b(?:ENOSPC|EDQUOT)\b/i.test(error.message)
    ? `No space is left for ${home}: make room, then start again. What was answered as stored is kept.`
    : undefined
