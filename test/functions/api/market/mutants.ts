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
  'territories are not taken out': rule('territory-out', 'territoryOut'),
  'the web is not taken out': rule('web-out', 'webOut'),
  'television is not taken out': rule('tv-out', 'tvOut'),
  'archives are not taken out': rule('no-archive', 'noArchive'),
  'products do not select by agency': list('agencies'),
  'products do not select by distributor': list('distributors'),
  'products do not select by section': list('sections'),
  'products do not select by subject': list('subjects'),
  'products do not select by language': list('languages'),
  'products do not select by genre': list('genres'),
  'products do not select by place': list('places'),
  'products exclude nothing': {
    module: 'functions/domain/rights/products/judge-product.ts',
    name: 'judgeProduct',
    without:
      (real: (product: object, selection: object) => unknown) => (product: object, selection: object) =>
        real({ ...product, excludes: undefined }, selection),
  },
  'an entitlement has no dates': {
    module: 'functions/domain/rights/entitlements/is-in-force.ts',
    name: 'isInForce',
    without: () => () => true,
  },
  'usage terms leave everything': {
    module: 'functions/domain/rights/limits/judge-limits.ts',
    name: 'judgeLimits',
    without: () => () => 'in',
  },
  'what is unclear is shown': {
    module: 'functions/domain/rights/products/covers.ts',
    name: 'covers',
    without:
      (real: (...given: unknown[]) => string) =>
      (...given: unknown[]) =>
        real(...given).replace('unclear', 'in'),
  },
  'what goes out with a territory stays': {
    module: 'functions/domain/rights/territories/reach-of.ts',
    name: 'reachOf',
    without: (real: (territory: string) => string[]) => (territory: string) =>
      real(territory).filter(code => code !== 'JE'),
  },
  'a license is for every channel': {
    module: 'functions/domain/rights/limits/channels-left.ts',
    name: 'channelsLeft',
    without: (real: (scope: object, limits: object) => unknown) => (_: object, limits: object) =>
      real({}, limits),
  },
  'a license is for all the world': {
    module: 'functions/domain/rights/limits/territories-left.ts',
    name: 'territoriesLeft',
    without: (real: (scope: object, limits: object) => unknown) => (_: object, limits: object) =>
      real({}, limits),
  },
  'the latest terms bind the latest version alone': {
    module: 'functions/domain/rights/limits/within-limits.ts',
    name: 'withinLimits',
    without: () => (held: unknown) => held,
  },
  'embargoed copy is for every licensee': {
    module: 'functions/domain/rights/entitlements/advance-products.ts',
    name: 'advanceProducts',
    without: () => (_: object, products: unknown) => products,
  },
  'a kill is told to everybody': {
    module: 'functions/domain/rights/sight/is-told-of-end.ts',
    name: 'isToldOfEnd',
    without: () => () => true,
  },
  'a kill is told by the last version alone': {
    module: 'functions/commit/reach/reach-of-kill.ts',
    name: 'reachOfKill',
    without:
      (real: (...given: unknown[]) => object) =>
      (...given: unknown[]) => ({ ...real(...given), alsoReaches: undefined, reachesAhead: undefined }),
  },
  'what terms take back is not told': {
    module: 'functions/domain/rights/sight/is-taken-back.ts',
    name: 'isTakenBack',
    without: () => () => false,
  },
  'what was lost before is told again': {
    module: 'functions/commit/reach/taken-back.ts',
    name: 'takenBack',
    without: () => (_: object, current?: { change?: object; reach?: object[] }) =>
      current?.change ? { withdraws: [current.change, ...(current.reach ?? [])] } : {},
  },
  'what cannot be judged keeps a kill back': {
    module: 'functions/domain/rights/sight/is-reached.ts',
    name: 'isReached',
    without: () => () => false,
  },
}
