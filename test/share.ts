import { givenSeed } from './given-seed.ts'

/**
 * How many random cases of a law are tried, of as many as find what there is: a third, the same in each run. `FC_TIMES=1` tries all, and
 * `FC_TIMES=20 FC_SEED=$RANDOM` hunts: for whoever changes what a law is about.
 */
export const runsOf = (all: number): number => Math.ceil(all * Number(process.env.FC_TIMES ?? 1 / 3))

/** One of so many; the others with another seed: `FC_SEED=$RANDOM npm test`. */
export const shareOf = <Input>(all: Iterable<Input>, share: number): Input[] =>
  [...all].filter((_, index) => (index + (givenSeed ?? 0)) % share === 0)
