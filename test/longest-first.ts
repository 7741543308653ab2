import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, longest first: started last, one of them would run on alone. */
const LONGEST = [
  'hostile/hostile',
  'browser/story',
  'browser/trouble',
  'faults/',
  'end-to-end/drill',
  'newsroom/',
  'functions/api/market/license',
  'model/',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex(name => moduleId.includes(`/test/${name}`))
  return place < 0 ? LONGEST.length : place
}

/** Sorts the longest files first, and all others as usual. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
