import { olderShapes } from '#adapters/dynamodb/scans/older-items.ts'
import { renewItem } from '#adapters/dynamodb/scans/renew-item.ts'
import { scanItems } from '#adapters/dynamodb/scans/scan-items.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { showProgress } from '../show-progress.ts'

interface Options {
  dryRun: boolean
  json: boolean
}

/**
 * Renews the items of a place that are stored in an older shape, or only reports them; prints a line for each
 * shape, and one for the layouts.
 */
export const runMigrate = (to: string, { dryRun, json }: Options): Promise<number> =>
  atPlace(to, async (table, place) => {
    const layouts = new Map<number, number>()
    const found = new Map(olderShapes.map(({ name }) => [name, 0]))
    await showProgress({ steps: 0, doing: 'migrating' }, async progress => {
      for await (const item of scanItems(table, () => true)) {
        layouts.set(item.v, (layouts.get(item.v) ?? 0) + 1)
        progress.step(item.pk)
        const shape = olderShapes.find(each => each.isShapeOf(item))
        if (!shape) continue
        found.set(shape.name, (found.get(shape.name) ?? 0) + 1)
        if (!dryRun) await renewItem(table, item, shape.renew(item))
      }
    })
    const shapes = olderShapes.map(({ name, misses }) => ({ name, misses, items: found.get(name) ?? 0 }))
    if (json) await printLine({ place, dryRun, layouts: Object.fromEntries(layouts), shapes })
    else {
      const done = dryRun ? 'to be renewed' : 'renewed'
      for (const [layout, count] of layouts) process.stdout.write(`layout ${layout}: ${count} items\n`)
      for (const { name, misses, items } of shapes)
        process.stdout.write(`${items} ${done}: ${name} (${misses})\n`)
    }
    return 0
  })
