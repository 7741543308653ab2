import type { UseCase } from './dispatch.ts'

/** Use cases that are seldom called, loaded together with the first call of any of them: none of them weighs on a cold start. */
export const lazyUseCases = <Name extends string>(
  names: readonly Name[],
  load: () => Promise<Record<Name, UseCase>>,
): Record<Name, UseCase> => {
  let loading: Promise<Record<Name, UseCase>> | undefined
  const lazily =
    (name: Name): UseCase =>
    async call => {
      loading ??= load()
      return (await loading)[name](call)
    }
  return Object.fromEntries(names.map(name => [name, lazily(name)])) as Record<Name, UseCase>
}
