/** A module of the rights, and its export without one of its guards; `real` is the export as it is. */
export interface Mutant {
  module: string
  name: string
  without: (real: never) => unknown
}

const rule = (file: string, name: string): Mutant => ({
  module: `functions/domain/rights/rules/${file}.ts`,
  name,
  without: ({ limits: _, ...others }: { limits: unknown }) => others,
})

type Lists = (rules: object, selection: object, decisive: string) => unknown

const list = (dropped: string): Mutant => ({
  module: 'functions/domain/rights/products/judge-lists.ts',
  name: 'judgeLists',
  without:
    (real: Lists): Lists =>
    (rules, selection, decisive) =>
      real({ ...rules, [dropped]: undefined }, selection, decisive),
})

/**
 * The guards that keep reads inside the license. Without any one of them, the plain model must find a
 * licensee who reads more, or less.
 */
export const mutants: Readonly<Record<string, Mutant>> = {
  'territories excluded by usage terms are ignored': rule('territory-out', 'territoryOut'),
  '"web out" is ignored': rule('web-out', 'webOut'),
  '"TV out" is ignored': rule('tv-out', 'tvOut'),
  '"no archive" is ignored': rule('no-archive', 'noArchive'),
  'products ignore their agencies': list('agencies'),
  'products ignore their distributors': list('distributors'),
  'products ignore their sections': list('sections'),
  'products ignore their subjects': list('subjects'),
  'products ignore their languages': list('languages'),
  'products ignore their genres': list('genres'),
  'products ignore their places': list('places'),
  'products ignore their exclusions': {
    module: 'functions/domain/rights/products/judge-product.ts',
    name: 'judgeProduct',
    without:
      (real: (product: object, selection: object) => unknown) => (product: object, selection: object) =>
        real({ ...product, excludes: undefined }, selection),
  },
  'the dates of entitlements are ignored': {
    module: 'functions/domain/rights/entitlements/is-in-force.ts',
    name: 'isInForce',
    without: () => () => true,
  },
  'usage terms are ignored': {
    module: 'functions/domain/rights/limits/judge-limits.ts',
    name: 'judgeLimits',
    without: () => () => 'in',
  },
  'copy is covered when its coverage is unclear': {
    module: 'functions/domain/rights/products/covers.ts',
    name: 'covers',
    without:
      (real: (...given: unknown[]) => string) =>
      (...given: unknown[]) =>
        real(...given).replace('unclear', 'in'),
  },
  'excluding a country leaves its dependencies': {
    module: 'functions/domain/rights/territories/reach-of.ts',
    name: 'reachOf',
    without: (real: (territory: string) => string[]) => (territory: string) =>
      real(territory).filter(code => code !== 'JE'),
  },
  'a license’s channels are ignored': {
    module: 'functions/domain/rights/limits/channels-left.ts',
    name: 'channelsLeft',
    without: (real: (scope: object, limits: object) => unknown) => (_: object, limits: object) =>
      real({}, limits),
  },
  'a license’s territories are ignored': {
    module: 'functions/domain/rights/limits/territories-left.ts',
    name: 'territoriesLeft',
    without: (real: (scope: object, limits: object) => unknown) => (_: object, limits: object) =>
      real({}, limits),
  },
  'the latest usage terms do not bind earlier versions': {
    module: 'functions/domain/rights/limits/within-limits.ts',
    name: 'withinLimits',
    without: () => (held: unknown) => held,
  },
  'every licensee gets advance copy': {
    module: 'functions/domain/rights/entitlements/advance-products.ts',
    name: 'advanceProducts',
    without: () => (_: object, products: unknown) => products,
  },
  'every licensee is told of every kill': {
    module: 'functions/domain/rights/visibility/is-notified-of-end.ts',
    name: 'isNotifiedOfEnd',
    without: () => () => true,
  },
  'a kill reaches only holders of the last version': {
    module: 'functions/commit/reach/reach-of-kill.ts',
    name: 'reachOfKill',
    without:
      (real: (...given: unknown[]) => object) =>
      (...given: unknown[]) => ({ ...real(...given), alsoReaches: undefined, reachesAhead: undefined }),
  },
  'stories that new terms withdraw are not shown as withdrawn': {
    module: 'functions/domain/rights/visibility/is-withdrawn-by-terms.ts',
    name: 'isWithdrawnByTerms',
    without: () => () => false,
  },
  'a story lost before is withdrawn again': {
    module: 'functions/commit/reach/withdrawn-by-terms.ts',
    name: 'withdrawnByTerms',
    without: () => (_: object, current?: { change?: object; reach?: object[] }) =>
      current?.change ? { withdraws: [current.change, ...(current.reach ?? [])] } : {},
  },
  'a kill is hidden when its reach cannot be judged': {
    module: 'functions/domain/rights/visibility/is-reached.ts',
    name: 'isReached',
    without: () => () => false,
  },
}
