import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take the longest, the longest first: begun last, one of them would run on alone. */
const LONGEST = [
  'newsroom/mutants',
  'hostile/hostile',
  'faults/faults',
  'browser/trouble',
  'browser/story',
  'end-to-end/drill',
  'newsroom/newsroom',
  'fuzz/fuzz',
  'model/',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex(name => moduleId.includes(`/test/${name}`))
  return place < 0 ? LONGEST.length : place
}

/** The longest files first, all others as ever. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
