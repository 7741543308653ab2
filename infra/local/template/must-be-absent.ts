import * as z from 'zod'

/** A property that must be absent, because the local stack would ignore what it says. */
export const mustBeAbsent = (message: string) => z.undefined(message).optional()
