import type { FindTexts, FindTextsPorts } from './find-texts.ts'

/** Finds texts, and with the first loads what is asked of them: the terms and policies under which they are given. */
export const lazyFindTexts = (ports: FindTextsPorts): FindTexts => {
  let loading: Promise<FindTexts> | undefined
  return async (...given) => {
    loading ??= import('./find-texts.ts').then(({ createFindTexts }) => createFindTexts(ports))
    return (await loading)(...given)
  }
}
