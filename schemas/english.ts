import { en } from 'zod/locales'

/** Says in English what is wrong with a value, for `safeParse(value, { error: english })`: zod/mini has no words of its own. */
export const english = en().localeError
