import type { FindTexts, FindTextsPorts } from './find-texts.ts'

/** Finds texts. What that takes, the terms and policies they are given under, is loaded on first use. */
export const lazyFindTexts = (ports: FindTextsPorts): FindTexts => {
  let loading: Promise<FindTexts> | undefined
  return async (...given) => {
    loading ??= import('./find-texts.ts').then(({ createFindTexts }) => createFindTexts(ports))
    return (await loading)(...given)
  }
}
