import type {
  AccessKeys,
  Aliases,
  ArticleStore,
  ChangeLog,
  Embargoes,
  Licensees,
  Products,
  Receipts,
} from '#ports'
import { memoryAccessKeys } from './memory-access-keys.ts'
import { memoryAliases } from './memory-aliases.ts'
import { memoryArticleStore } from './memory-article-store.ts'
import { memoryChangeLog } from './memory-change-log.ts'
import { memoryEmbargoes } from './memory-embargoes.ts'
import { memoryLicensees } from './memory-licensees.ts'
import { memoryProducts } from './memory-products.ts'
import { memoryReceipts } from './memory-receipts.ts'

/** Everything that is kept in the table. */
export interface StorePorts {
  articles: ArticleStore
  changes: ChangeLog
  embargoes: Embargoes
  aliases: Aliases
  receipts: Receipts
  licensees: Licensees
  products: Products
  accessKeys: AccessKeys
}

/** An empty store in memory, that keeps the contracts of the real one. */
export const memoryPorts = (): StorePorts => ({
  articles: memoryArticleStore(),
  changes: memoryChangeLog(),
  embargoes: memoryEmbargoes(),
  aliases: memoryAliases(),
  receipts: memoryReceipts(),
  licensees: memoryLicensees(),
  products: memoryProducts(),
  accessKeys: memoryAccessKeys(),
})
