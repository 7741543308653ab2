import type { createNewsroom } from '../newsroom.ts'

type Ports = Pick<ReturnType<typeof createNewsroom>, 'articles' | 'changes' | 'deliveries' | 'takedowns'>

/** Records every call of the store from now on, with its arguments. */
export const watch = ({ articles, changes, deliveries, takedowns }: Ports): string[] => {
  const calls: string[] = []
  for (const [port, methods] of Object.entries({ articles, changes, deliveries, takedowns }))
    for (const [name, method] of Object.entries<(...asked: never[]) => unknown>({ ...methods }))
      Object.assign(methods, {
        [name]: (...asked: never[]) => {
          calls.push(`${port}.${name}(${JSON.stringify(asked)})`)
          return method(...asked)
        },
      })
  return calls
}
