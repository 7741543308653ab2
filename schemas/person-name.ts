import * as z from 'zod/mini'

/**
 * The name of somebody at the desk, for display: one line of 80 characters at most, in any letters, without
 * anything that could rearrange the line that it stands in.
 */
export const PersonName = z
  .string()
  .check(
    z.regex(
      /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]{1,80}$/u,
      'must be a name, of 80 characters at most',
    ),
  )
