import type { UseCase } from './dispatch.ts'

/**
 * Use cases that are called rarely, loaded together on the first call of any, so that they do not weigh on a
 * cold start.
 */
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
