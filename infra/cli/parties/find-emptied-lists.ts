import { type Product, ProductRules } from '#schemas/product.ts'

const lists = Object.keys(ProductRules.shape) as (keyof ProductRules)[]

/** The lists of a product of which each entry is also excluded, so that no article can be in it. */
export const findEmptiedLists = ({ excludes = {}, ...rules }: Product): string[] =>
  lists.filter(list => {
    const excluded = new Set(excludes[list]?.map(entry => entry.toLowerCase()))
    const entries = rules[list] ?? []
    return entries.length > 0 && entries.every(entry => excluded.has(entry.toLowerCase()))
  })
