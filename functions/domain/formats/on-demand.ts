import type { Format } from './format.ts'

type Read = Format['read']

/** A reader, the one export of its module, which is imported with the first drop of its format. */
export const onDemand =
  (load: () => Promise<Readonly<Record<string, Read>>>): Read =>
  async source => {
    const [read] = Object.values(await load()) as [Read]
    return read(source)
  }
