import { styleText } from 'node:util'
import type { Product, ProductRules } from '#schemas/product.ts'

/** A product for people: its id and name, and a line for each list that copy is compared with. */
export const productLines = ({ id, name, excludes, ...rules }: Product): string[] => {
  const lines = [...ruleLines('only', rules), ...ruleLines('no', excludes ?? {})]
  return [`${styleText('bold', id)}  ${name}`, ...(lines.length > 0 ? lines : ['  all copy'])]
}

const lists = ['agencies', 'distributors', 'sections', 'subjects', 'languages', 'genres', 'places'] as const

const ruleLines = (how: 'only' | 'no', rules: ProductRules): string[] =>
  lists.flatMap(list => {
    const values = rules[list]
    return values ? [`  ${how} ${list}: ${values.join(', ') || 'none'}`] : []
  })
