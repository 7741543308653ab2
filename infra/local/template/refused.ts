import * as z from 'zod'

/** A property that must not be there, because the local stack would run the resource without what it says. */
export const refused = (message: string) => z.undefined(message).optional()
