import type { Products } from '#ports'
import type { Product } from '#schemas/product.ts'

export const memoryProducts = (): Products => {
  const products = new Map<string, Product>()
  return {
    findAll: async ids => [...new Set(ids)].flatMap(id => structuredClone(products.get(id)) ?? []),
    async put(product) {
      products.set(product.id, structuredClone(product))
    },
  }
}
